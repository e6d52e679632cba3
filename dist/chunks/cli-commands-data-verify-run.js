import { t as formatCount } from "./kernel-number-text.js";
import { n as storedDatasets } from "./compose-open-datasets.js";
import { o as isDatasetName, r as datasetPaths, t as concurrently } from "./features-data-concurrently.js";
import { n as unsafeNames, t as collidingNames } from "./domain-data-file-names.js";
import { n as Failure } from "./kernel-failure.js";
import { t as manifestProblems } from "./features-data-manifest-problems.js";
import { n as datasetNames, r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { n as releasedObjects } from "./features-data-release-objects.js";
import { n as isShardName } from "./domain-data-shard-assign-shards.js";
import { i as shardFolder, t as committedShards } from "./features-data-read-shards.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { n as verifyTree, t as verifyRange } from "./features-data-verify-range.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
// src/features/data/shard-problems.ts
/** Shards of a commit whose index in git is absent, unreadable, or that of other bytes: their members could not be read by range. */
async function shardProblems(dataset, commit, files, ports) {
	const shards = files.filter(({ path }) => isShardName(path.slice(path.lastIndexOf("/") + 1)));
	const folder = shardFolder(dataset);
	try {
		const indexes = new Map((await committedShards(folder, commit, ports)).map((index) => [index.shard, index]));
		const gone = [...indexes.keys()].filter((shard) => !shards.some(({ path }) => path === shard));
		return [...shards.flatMap(({ path, sha256 }) => {
			const index = indexes.get(path);
			if (index?.sha256 === sha256) return [];
			return [{
				dataset,
				path,
				code: "data.shard-invalid",
				message: index === void 0 ? "has no index in git" : "has an index in git that is of other bytes"
			}];
		}), ...gone.map((path) => ({
			dataset,
			path,
			code: "data.shard-invalid",
			message: "has an index in git, and is no file"
		}))];
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [{
			dataset,
			path: folder.indexes,
			code: error.code,
			message: error.message
		}];
	}
}
// src/features/data/verify-dataset.ts
/**
* Whether a commit's datasets can be had back: pointers canonical and equal to the manifest, LFS attributes in force, names that every
* system can store, and every object in the local store or on the LFS server.
*/
async function verifyDatasets(command, ports) {
	const names = command.place === void 0 ? await datasetNames(ports) : [command.place.name];
	const problems = [];
	let files = 0;
	if (names.length === 0) {
		const tree = await unrecorded("", command.reference, ports);
		files += tree.files;
		problems.push(...tree.problems);
	}
	for (const name of names) {
		const { commit } = await resolveDataset(name, command.reference ?? "HEAD", ports);
		const manifest = await manifestAt(name, commit, ports);
		if (manifest === void 0) {
			const tree = command.place === void 0 ? void 0 : await unrecorded(command.place.path, command.reference, ports);
			if (tree === void 0 || tree.found.length === 0) throw await datasetMissing(name, ports);
			files += tree.files;
			problems.push(...tree.problems);
			continue;
		}
		files += manifest.files.length;
		const found = await Promise.all([
			attributeProblems(name, commit, manifest.files, ports),
			manifestProblems(name, commit, manifest.files, ports),
			shardProblems(name, commit, manifest.files, ports),
			objectProblems(name, manifest.files, command.deep ?? false, ports)
		]);
		for (const problem of [...nameProblems(name, manifest.files), ...found.flat()]) problems.push(problem);
	}
	if (command.range !== void 0) {
		const range = await verifyRange(command.range, ports);
		files += range.files;
		problems.push(...range.problems);
	}
	return {
		verdict: problems.length > 0 ? "fail" : "pass",
		datasets: names,
		files,
		problems
	};
}
/** Files that nobody wrote a manifest for: of a folder, or the whole tree of a repository that only ever saw git-lfs. */
async function unrecorded(path, reference, ports) {
	const commit = await ports.git.resolve(reference ?? "HEAD");
	if (commit === void 0) return {
		files: 0,
		problems: [],
		found: []
	};
	return await verifyTree(path, commit, ports);
}
function nameProblems(dataset, files) {
	const names = files.map((file) => file.path);
	return [...unsafeNames(names).map(({ path, problem }) => ({
		dataset,
		path,
		code: "data.path-unsafe",
		message: problem
	})), ...collidingNames(names).map((group) => ({
		dataset,
		path: group[0],
		code: "data.names-collide",
		message: `collides with ${group.slice(1).join(", ")}`
	}))];
}
/** git itself says what its attributes mean, with every rule of every folder. */
async function attributeProblems(dataset, commit, files, ports) {
	const paths = datasetPaths(dataset);
	const targets = files.map((file) => `${paths.files}/${file.path}`);
	const filtered = await ports.pointerHistory.filtered(commit, [...targets, paths.manifest]);
	const lost = targets.filter((path) => !filtered.has(path));
	const some = lost.length > 1 ? ` (and ${lost.length - 1} more)` : "";
	const problems = [];
	if (lost.length > 0) {
		const message = `does not send ${lost[0]}${some} through git LFS, so that other tools would commit their bytes`;
		problems.push({
			dataset,
			path: paths.attributes,
			code: "data.pointer-invalid",
			message
		});
	}
	if (filtered.has(paths.manifest)) problems.push({
		dataset,
		path: paths.attributes,
		code: "data.pointer-invalid",
		message: "sends the manifest through git LFS, where nobody can read it"
	});
	return problems;
}
async function objectProblems(dataset, files, deep, ports) {
	const problems = [];
	const elsewhere = [];
	const stored = files.filter((file) => file.sizeBytes > 0);
	const absent = new Set((await ports.objects.absent(stored.map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	})))).map((object) => object.oid));
	elsewhere.push(...stored.filter((file) => absent.has(file.sha256)));
	if (deep) {
		const here = stored.filter((file) => !absent.has(file.sha256));
		problems.push(...(await concurrently(here, (file) => hashProblem(dataset, file, ports))).flat());
	}
	if (elsewhere.length === 0) return problems;
	const remote = await ports.openRemoteObjects();
	const missing = remote === void 0 ? new Set(elsewhere.map((file) => file.sha256)) : new Set((await remote.missing(elsewhere.map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	})))).map((object) => object.oid));
	if (missing.size > 0) for (const oid of (await releasedObjects(dataset, ports)).keys()) missing.delete(oid);
	const where = remote === void 0 ? "is not in the local object store, and there is no LFS server" : `is neither in the local object store nor on ${remote.name}`;
	return [...problems, ...elsewhere.filter((file) => missing.has(file.sha256)).map((file) => ({
		dataset,
		path: file.path,
		code: "data.object-missing",
		message: `its object ${where}`
	}))];
}
async function hashProblem(dataset, file, ports) {
	try {
		await ports.hasher.sha256Stream(ports.objects.open(file.sha256));
		return [];
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [{
			dataset,
			path: file.path,
			code: error.code,
			message: error.message
		}];
	}
}
// src/cli/commands/data-verify/run.ts
async function run(inputs, workspace) {
	const ranged = inputs.dataset?.includes("..") === true;
	const range = ranged ? inputs.dataset : inputs.range;
	const name = ranged ? inputs.range : inputs.dataset;
	const earlier = name !== void 0 && inputs.reference !== "HEAD" && isDatasetName(name);
	const [place] = name === void 0 ? [] : earlier ? [{
		name,
		path: datasetPaths(name).files
	}] : await storedDatasets(workspace, name);
	const found = await verifyDatasets({
		...place === void 0 ? {} : { place },
		...range === void 0 ? {} : { range },
		reference: inputs.reference,
		deep: inputs.deep
	}, workspace);
	const counted = `${formatCount(found.files)} ${found.files === 1 ? "file" : "files"} of ${found.datasets.length} ${found.datasets.length === 1 ? "dataset" : "datasets"}`;
	return {
		verdict: found.verdict,
		headline: found.problems.length === 0 ? `${counted}: ${inputs.deep ? "all can be had back, every byte checked" : "every object is found with its size; --deep reads every byte"}` : `${counted}: ${found.problems.length} ${found.problems.length === 1 ? "problem" : "problems"}`,
		text: textTable(found.problems.map((problem) => [
			"",
			problem.code,
			problem.path,
			problem.message
		])),
		markdown: found.problems.length === 0 ? "" : markdownTable([
			"code",
			"path",
			"what"
		], found.problems.map((problem) => [
			inlineCode(problem.code),
			inlineCode(problem.path),
			escapeMarkdown(problem.message)
		])),
		outputs: {
			verdict: found.verdict,
			problems: String(found.problems.length)
		},
		data: {
			verdict: found.verdict,
			datasets: found.datasets,
			files: found.files,
			problems: found.problems.map((problem) => ({ ...problem }))
		}
	};
}
export { run };
