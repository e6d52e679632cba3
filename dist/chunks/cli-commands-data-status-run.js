import { i as plural, t as formatCount } from "./kernel-number-text.js";
import { n as datasetPaths } from "./features-data-concurrently.js";
import { t as formatFileList } from "./domain-data-manifest.js";
import { i as formatSemver } from "./kernel-semver.js";
import { t as datasetVersions } from "./features-data-dataset-versions.js";
import { i as requireWorkingManifest, n as datasetNames } from "./features-data-read-manifest.js";
import { t as knownFiles } from "./features-data-known-files.js";
import { l as workingFiles } from "./features-data-working-files.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { t as textTable } from "./kernel-text-table.js";
import { join } from "node:path";
// src/features/data/dataset-status.ts
/** How the datasets of the working tree stand: against their manifests, their versions, the object store and git. */
async function datasetStatus(command, ports) {
	const names = command.name === void 0 ? await datasetNames(ports) : [command.name];
	const found = [];
	for (const name of names) found.push(await statusOf(name, ports));
	return found;
}
async function statusOf(name, ports) {
	const manifest = await requireWorkingManifest(name, ports);
	const paths = datasetPaths(name);
	const present = await ports.files.stat(join(ports.root, paths.files)) === void 0 ? [] : await workingFiles(paths.files, ports, (await knownFiles(name, manifest, ports)).current);
	const recorded = new Map(manifest.files.map((file) => [file.path, file]));
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
	}), ...manifest.files.filter((file) => !onDisk.has(file.path)).map((file) => ({
		path: file.path,
		state: "missing"
	}))];
	const versions = await datasetVersions(name, ports);
	const digest = ports.hasher.sha256(formatFileList(manifest.files));
	const version = versions.find((one) => one.digest === digest);
	return {
		name,
		rows: manifest.rows,
		bytes: manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0),
		files: manifest.files.length,
		version: version === void 0 ? void 0 : formatSemver(version.version),
		latest: versions[0] === void 0 ? void 0 : formatSemver(versions[0].version),
		changes,
		absentObjects: await countAbsent(manifest.files, ports),
		uncommitted: await ports.git.changedPaths([paths.folder])
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
	const all = await datasetStatus(inputs.dataset === void 0 ? {} : { name: inputs.dataset }, workspace);
	const dirty = all.filter((one) => !isClean(one));
	const rows = all.map((one) => [
		"",
		one.name,
		one.version ?? (one.latest === void 0 ? "no version" : `after ${one.latest}`),
		one.rows === void 0 ? "" : `${formatCount(one.rows)} rows`,
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
