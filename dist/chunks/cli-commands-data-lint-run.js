import { a as formatUsd, o as storageCost, r as LFS_PRICES } from "./domain-data-cost-lfs-prices.js";
import { t as formatCount } from "./kernel-number-text.js";
import { t as humanBytes } from "./kernel-bytes.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { i as requireWorkingManifest, n as datasetNames, r as manifestAt } from "./features-data-read-manifest.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
// src/domain/data/lint/lint-layout.ts
/** Below this, another layout saves nothing that anybody would notice. */
const MIN_BYTES = 1e6;
/** From here on, packing beats single files (measured: hosted LFS servers take about 20 objects a second). */
const MANY_FILES = 2e3;
const SMALL_FILE = 1e5;
/** Looks at how the files of a dataset changed over its states, the oldest first; no data is read. */
function lintLayout(states, prices) {
	const now = states.at(-1);
	if (now === void 0) return [];
	return [...now.files.flatMap((file) => lintFile(file, historyOf(file.path, states), prices)), ...smallFiles(now)];
}
/** Different contents of one path in their order, the last of them the current one. */
function historyOf(path, states) {
	const contents = [];
	for (const { files } of states) {
		const file = files.find((one) => one.path === path);
		if (file !== void 0 && contents.at(-1)?.sha256 !== file.sha256) contents.push(file);
	}
	return contents;
}
function lintFile(file, contents, prices) {
	if (file.sizeBytes < MIN_BYTES) return [];
	const earlier = contents.slice(0, -1);
	const changes = earlier.length;
	const again = changes === 0 ? "" : `; it has been stored ${changes + 1} times, ${humanBytes(contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))} in all`;
	if (/\.(zip|tar|tgz|tar\.(gz|bz2|xz|zst)|7z|rar)$/i.test(file.path)) {
		const message = `one archive of ${humanBytes(file.sizeBytes)}: a change of one member stores and downloads all of it again${again}`;
		return [{
			rule: "monolithic-archive",
			path: file.path,
			message,
			advice: "Store the members as files, or as shards that change separately."
		}];
	}
	if (/\.(csv|tsv|jsonl|ndjson)\.gz$/i.test(file.path)) {
		const message = `a compressed table of ${humanBytes(file.sizeBytes)}: a change of one row changes all bytes after it, and GitHub shows no difference${again}`;
		return [{
			rule: "compressed-table",
			path: file.path,
			message,
			advice: "Store plain part files, of which a change rewrites one or two; or Parquet with zstd when it seldom changes."
		}];
	}
	if (changes < 2 || !/\.(csv|tsv|jsonl|ndjson)$/i.test(file.path) || !grows(contents)) return [];
	const savedBytes = earlier.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	return [{
		rule: "growing-table",
		path: file.path,
		message: `a table that grew ${changes} times, to ${humanBytes(file.sizeBytes)}: each time all of it was stored again`,
		advice: `Write new rows to new files (part-000002${/\.[^.]+$/.exec(file.path)[0]}, …): ${humanBytes(savedBytes)} would not have been stored, ${formatUsd(storageCost(savedBytes, prices))} a month for ever.`,
		savedBytes
	}];
}
const grows = (contents) => contents.every((file, index) => index === 0 || file.sizeBytes > contents[index - 1].sizeBytes && (file.rows ?? Infinity) >= (contents[index - 1].rows ?? 0));
function smallFiles({ files }) {
	if (files.length < MANY_FILES) return [];
	const sizes = files.map(({ sizeBytes }) => sizeBytes).sort((left, right) => left - right);
	const median = sizes[sizes.length >> 1];
	if (median >= SMALL_FILE) return [];
	return [{
		rule: "small-files",
		message: `${formatCount(files.length)} files with a median of ${humanBytes(median)}: every one is a request and an object of its own`,
		advice: "Pack them into tar shards of 64 to 256 MB by a hash of their names, so that a new file rewrites one shard."
	}];
}
// src/features/data/lint-dataset.ts
/** How the layout of datasets could cost less, from their manifests over all versions. */
async function lintDatasets(command, ports) {
	const found = [];
	for (const name of command.name === void 0 ? await datasetNames(ports) : [command.name]) {
		const current = await requireWorkingManifest(name, ports);
		const states = [];
		for (const reference of [...(await datasetVersions(name, ports)).map(({ tag }) => tag.commit).reverse(), "HEAD"]) {
			const commit = await ports.git.resolve(reference);
			const manifest = commit === void 0 ? void 0 : await manifestAt(name, commit, ports);
			if (manifest !== void 0) states.push(manifest);
		}
		states.push(current);
		found.push({
			name,
			states: states.length,
			findings: lintLayout(states, LFS_PRICES)
		});
	}
	return found;
}
// src/cli/commands/data-lint/run.ts
/** Findings are advice, so the verdict is pass. */
async function run(inputs, workspace) {
	const linted = await lintDatasets(inputs.dataset === void 0 ? {} : { name: inputs.dataset }, workspace);
	const all = linted.flatMap(({ name, findings }) => findings.map((finding) => ({
		name,
		...finding
	})));
	const saved = all.reduce((sum, { savedBytes }) => sum + (savedBytes ?? 0), 0);
	const datasets = `${linted.length} dataset${linted.length === 1 ? "" : "s"}`;
	return {
		verdict: "pass",
		headline: all.length === 0 ? `${datasets}: nothing to advise` : `${datasets}: ${all.length} finding${all.length === 1 ? "" : "s"}`,
		text: all.map(({ name, path, rule, message, advice }) => `${rule}  ${name}${path === void 0 ? "" : `/${path}`}\n  ${message}\n  ${advice}`).join("\n\n"),
		markdown: all.length === 0 ? "" : markdownTable([
			"rule",
			"file",
			"what",
			"advice"
		], all.map(({ name, path, rule, message, advice }) => [
			rule,
			inlineCode(path === void 0 ? name : `${name}/${path}`),
			escapeMarkdown(message),
			escapeMarkdown(advice)
		])),
		outputs: {
			findings: String(all.length),
			"saved-bytes": String(saved)
		},
		data: linted
	};
}
export { run };
