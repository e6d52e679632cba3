import { t as openPrices } from "./compose-open-prices.js";
import { n as storedDatasets } from "./compose-open-datasets.js";
import { n as datasetNameFrom, r as datasetPaths } from "./features-data-concurrently.js";
import { t as formatCount } from "./kernel-number-text.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { a as formatUsd, o as storageCost } from "./domain-data-cost-lfs-prices.js";
import { t as isPartName } from "./domain-data-parts-part-name.js";
import { n as isShardName } from "./domain-data-shard-assign-shards.js";
import { n as listing, r as presentAt, t as committedAt } from "./features-data-dataset-place.js";
import { a as workingManifest, r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
// src/domain/data/lint/lint-layout.ts
/** Below this, another layout saves nothing that anybody would notice. */
const MIN_BYTES = 1e6;
/** From here on, packing beats single files (measured: hosted LFS servers take about 20 objects a second). */
const MANY_FILES = 2e3;
const SMALL_FILE = 1e5;
/**
* Looks at how the files of a dataset changed over its states, the oldest first; no data is read. For files elsewhere (`foreign`) than in a
* dataset of its own the command makes one of them first.
*/
function lintLayout(states, prices, foreign) {
	const now = states.at(-1);
	if (now === void 0) return [];
	const loose = now.files.filter(({ path }) => !isShardName(nameOf(path)) && !isPartName(nameOf(path)));
	const histories = historiesOf(states);
	const found = [...loose.flatMap((file) => lintFile(now.name, file, histories.get(file.path), prices)), ...smallFiles(now.name, loose)];
	if (foreign === void 0) return found;
	const name = datasetNameFrom(foreign);
	return found.map((finding) => ({
		...finding,
		command: `trainyard data add ${name} ${quoted(foreign)} && trainyard data lint ${name}`
	}));
}
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Different contents of each path in their order, the last of them the current one. */
function historiesOf(states) {
	const histories = /* @__PURE__ */ new Map();
	for (const { files } of states) for (const file of files) {
		const contents = histories.get(file.path);
		if (contents === void 0) histories.set(file.path, [file]);
		else if (contents.at(-1).sha256 !== file.sha256) contents.push(file);
	}
	return histories;
}
function lintFile(dataset, file, contents, prices) {
	if (file.sizeBytes < MIN_BYTES) return [];
	const earlier = contents.slice(0, -1);
	const changes = earlier.length;
	const savedBytes = earlier.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	const again = changes === 0 ? "" : `; it has been stored ${changes + 1} times, ${humanBytes(savedBytes + file.sizeBytes)} in all`;
	const saved = `${humanBytes(savedBytes)} would not have been stored, ${formatUsd(storageCost(savedBytes, prices))} a month for ever`;
	const atMost = changes === 0 ? "" : ` Up to ${saved}.`;
	const upTo = changes === 0 ? {} : { savedBytes };
	const folder = datasetPaths(dataset).files;
	const path = quoted(`${folder}/${file.path}`);
	const split = `trainyard data parts ${path} && trainyard data add ${dataset}`;
	if (/\.(zip|tar|tgz|tar\.(gz|bz2|xz|zst)|7z|rar)$/i.test(file.path)) {
		const message = `one archive of ${humanBytes(file.sizeBytes)}: a change of one member stores and downloads all of it again${again}`;
		const advice = `Unpack it and pack its members into shards that change separately.${atMost}`;
		const command = `${unpack(path, quoted(folder))} && rm ${path} && trainyard data shard ${dataset} && trainyard data add ${dataset}`;
		return [{
			rule: "monolithic-archive",
			path: file.path,
			message,
			advice,
			command,
			...upTo
		}];
	}
	if (/\.(csv|tsv|jsonl|ndjson)\.gz$/i.test(file.path)) {
		const message = `a compressed table of ${humanBytes(file.sizeBytes)}: a change of one row changes all bytes after it, and GitHub shows no difference${again}`;
		const advice = `Store plain part files, of which a change rewrites one or two; or Parquet with zstd when it seldom changes.${atMost}`;
		return [{
			rule: "compressed-table",
			path: file.path,
			message,
			advice,
			command: split,
			...upTo
		}];
	}
	if (changes < 2 || !/\.(csv|tsv|jsonl|ndjson)$/i.test(file.path) || !grows(contents)) return [];
	const message = `a table that grew ${changes} times, to ${humanBytes(file.sizeBytes)}: each time all of it was stored again`;
	const advice = `Split it into part files, of which new rows rewrite the last: ${saved}.`;
	return [{
		rule: "growing-table",
		path: file.path,
		message,
		advice,
		command: split,
		savedBytes
	}];
}
/** Names are data and may hold anything. */
const quoted = (path) => /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
const unpack = (path, folder) => {
	if (/\.zip'?$/i.test(path)) return `unzip ${path} -d ${folder}`;
	return /\.(7z|rar)'?$/i.test(path) ? `7z x ${path} -o${folder}` : `tar -xf ${path} -C ${folder}`;
};
const grows = (contents) => contents.every((file, index) => index === 0 || file.sizeBytes > contents[index - 1].sizeBytes && (file.rows ?? Infinity) >= (contents[index - 1].rows ?? 0));
/** Objects a second of stock git-lfs against hosted servers: 13 to 21 in every published run. */
const OBJECTS_PER_SECOND = 20;
function smallFiles(dataset, files) {
	if (files.length < MANY_FILES) return [];
	const sizes = files.map(({ sizeBytes }) => sizeBytes).sort((left, right) => left - right);
	const median = sizes[sizes.length >> 1];
	if (median >= SMALL_FILE) return [];
	const minutes = Math.max(1, Math.round(files.length / OBJECTS_PER_SECOND / 60));
	return [{
		rule: "small-files",
		message: `${formatCount(files.length)} files with a median of ${humanBytes(median)}: every one is a request and an object of its own`,
		advice: `Pack them into tar shards, of which a new file rewrites one: about ${formatCount(minutes)} min less for git-lfs to upload or download all of them.`,
		command: `trainyard data shard ${dataset} && trainyard data add ${dataset}`
	}];
}
// src/features/data/lint-dataset.ts
/** How the layout of datasets could cost less, from their manifests over all commits, or from git's trees where there are none. */
async function lintDatasets(command, ports) {
	const found = [];
	for (const place of command.places) {
		const { name } = place;
		const current = await workingManifest(name, ports);
		const states = [];
		for (const commit of await ports.pointerHistory.revisions(current === void 0 ? place.path : datasetPaths(name).manifest)) {
			const manifest = current === void 0 ? listing(name, await committedAt(place, commit, ports)) : await manifestAt(name, commit, ports);
			if (manifest !== void 0) states.push(manifest);
		}
		const now = current ?? listing(name, await presentAt(place, ports));
		if (now.files.length === 0) throw await datasetMissing(name, ports);
		states.push(now);
		const findings = lintLayout(states, command.prices, current === void 0 ? place.path : void 0);
		found.push({
			name,
			states: states.length,
			findings
		});
	}
	return found;
}
// src/cli/commands/data-lint/run.ts
/** Findings are advice, so the verdict is pass. */
async function run(inputs, workspace) {
	const linted = await lintDatasets({
		prices: await openPrices(workspace),
		places: await storedDatasets(workspace, inputs.dataset)
	}, workspace);
	const all = linted.flatMap(({ name, findings }) => findings.map((finding) => ({
		name,
		...finding
	})));
	const saved = all.reduce((sum, { savedBytes }) => sum + (savedBytes ?? 0), 0);
	const datasets = `${linted.length} dataset${linted.length === 1 ? "" : "s"}`;
	return {
		verdict: "pass",
		headline: all.length === 0 ? `${datasets}: nothing to advise` : `${datasets}: ${all.length} finding${all.length === 1 ? "" : "s"}`,
		text: all.map(({ name, path, rule, message, advice, command }) => `${rule}  ${name}${path === void 0 ? "" : `/${path}`}\n  ${message}\n  ${advice}\n  run:  ${command}`).join("\n\n"),
		markdown: all.length === 0 ? "" : markdownTable([
			"rule",
			"file",
			"what",
			"advice",
			"command"
		], all.map(({ name, path, rule, message, advice, command }) => [
			rule,
			inlineCode(path === void 0 ? name : `${name}/${path}`),
			escapeMarkdown(message),
			escapeMarkdown(advice),
			inlineCode(command)
		])),
		outputs: {
			findings: String(all.length),
			"saved-bytes": String(saved)
		},
		data: linted
	};
}
export { run };
