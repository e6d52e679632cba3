import { i as plural } from "./kernel-number-text.js";
import { n as storedDatasets } from "./compose-open-datasets.js";
import { r as datasetPaths } from "./features-data-concurrently.js";
import { t as formatFileList } from "./domain-data-manifest.js";
import { i as formatSemver } from "./kernel-semver.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { r as presentAt, t as committedAt } from "./features-data-dataset-place.js";
import { a as workingManifest, t as datasetMissing } from "./features-data-read-manifest.js";
import { t as knownFiles } from "./features-data-known-files.js";
import { l as workingFiles } from "./features-data-working-files.js";
import { t as datasetFile } from "./features-data-data-file.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { t as textTable } from "./kernel-text-table.js";
import { join } from "node:path";
// src/features/data/dataset-status.ts
/** How datasets of the working tree stand: against their manifests (HEAD, where they have none), their versions, the object store and git. */
async function datasetStatus(places, ports) {
	const found = [];
	for (const place of places) found.push(await statusOf(place, ports));
	return found;
}
async function recordedState(place, ports) {
	const { files, folder } = datasetPaths(place.name);
	const manifest = await workingManifest(place.name, ports);
	if (manifest !== void 0) {
		const present = await ports.files.stat(join(ports.root, files)) !== void 0 ? await workingFiles(files, ports, (await knownFiles(place.name, manifest, ports)).current) : [];
		return {
			files: manifest.files,
			plain: /* @__PURE__ */ new Set(),
			present,
			folder,
			...manifest.rows === void 0 ? {} : { rows: manifest.rows }
		};
	}
	const head = await ports.git.resolve("HEAD");
	const committed = head === void 0 ? [] : await committedAt(place, head, ports);
	if (committed.length === 0) throw await datasetMissing(place.name, ports);
	const plain = new Set(committed.filter((file) => !file.stored).map(({ path }) => path));
	return {
		files: committed.map((file) => datasetFile(file)),
		plain,
		present: await presentAt(place, ports),
		folder: place.path
	};
}
async function statusOf(place, ports) {
	const { name } = place;
	const { files, rows, plain, present, folder } = await recordedState(place, ports);
	const recorded = new Map(files.map((file) => [file.path, file]));
	const onDisk = new Set(present.map((file) => file.path));
	const changes = [...present.flatMap((file) => {
		const known = recorded.get(file.path);
		if (known === void 0) return [{
			path: file.path,
			state: "untracked"
		}];
		if (known.sha256 !== file.sha256) return [{
			path: file.path,
			state: "modified"
		}];
		return file.stored ? [{
			path: file.path,
			state: "pointer-only"
		}] : [];
	}), ...files.filter((file) => !onDisk.has(file.path)).map((file) => ({
		path: file.path,
		state: "missing"
	}))];
	const versions = await datasetVersions(name, ports);
	const digest = ports.hasher.sha256(formatFileList(files));
	const version = versions.find((one) => one.digest === digest);
	return {
		name,
		rows,
		bytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
		files: files.length,
		version: version === void 0 ? void 0 : formatSemver(version.version),
		latest: versions[0] === void 0 ? void 0 : formatSemver(versions[0].version),
		changes,
		absentObjects: await countAbsent(files.filter((file) => !plain.has(file.path)), ports),
		uncommitted: await ports.git.changedPaths([folder])
	};
}
async function countAbsent(files, ports) {
	return (await ports.objects.absent(files.filter((file) => file.sizeBytes > 0).map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	})))).length;
}
// src/cli/commands/data-status/run.ts
async function run(inputs, workspace) {
	const all = await datasetStatus(await storedDatasets(workspace, inputs.dataset), workspace);
	const dirty = all.filter((one) => !isClean(one));
	const rows = all.map((one) => [
		"",
		one.name,
		one.version ?? (one.latest === void 0 ? "no version" : `after ${one.latest}`),
		one.rows === void 0 ? "" : plural(one.rows, "row"),
		humanBytes(one.bytes),
		stateOf(one)
	]);
	const changes = all.flatMap((one) => one.changes.map((change) => [
		"",
		`  ${change.state}`,
		`${one.name}: ${change.path}`
	]));
	return {
		verdict: "pass",
		headline: headlineOf(all, dirty),
		text: [textTable(rows), textTable(changes)].filter((part) => part !== "").join("\n"),
		markdown: "",
		outputs: { clean: String(dirty.length === 0) },
		data: all.map((one) => ({
			...one,
			rows: one.rows ?? null,
			version: one.version ?? null,
			latest: one.latest ?? null,
			changes: one.changes.map((change) => ({ ...change }))
		}))
	};
}
const isClean = (status) => status.changes.length === 0 && status.uncommitted.length === 0;
function headlineOf(all, dirty) {
	if (all.length === 0) return "there are no datasets yet: trainyard data add <name> <files>";
	const count = plural(all.length, "dataset");
	return dirty.length === 0 ? `${count}, nothing changed` : `${count}, changes in ${dirty.map((one) => one.name).join(", ")}`;
}
function stateOf(status) {
	const parts = [
		...status.changes.length > 0 ? [`${plural(status.changes.length, "file")} not as in the manifest`] : [],
		...status.uncommitted.length > 0 ? ["not committed"] : [],
		...status.absentObjects > 0 ? [`${plural(status.absentObjects, "object")} not here`] : []
	];
	return parts.length === 0 ? "clean" : parts.join(", ");
}
export { run };
