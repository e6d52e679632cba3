import { t as formatCount } from "./kernel-number-text.js";
import { n as datasetPaths, t as concurrently } from "./features-data-concurrently.js";
import { n as unsafeNames, t as collidingNames } from "./domain-data-file-names.js";
import { n as Failure } from "./kernel-failure.js";
import { t as manifestProblems } from "./features-data-manifest-problems.js";
import { n as datasetNames, r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { n as releasedObjects } from "./features-data-release-objects.js";
import { n as isShardName } from "./domain-data-shard-assign-shards.js";
import { i as shardFolder, t as committedShards } from "./features-data-read-shards.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { i as parsePointer, r as looksLikePointer } from "./domain-data-lfs-pointer.js";
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
// src/features/data/verify-range.ts
/**
* Whether what the commits of `base..head` bring for ever into the history is right: pointers where LFS files are meant and nowhere else,
* spelled as git-lfs spells them, each with its object in reach. Every commit counts, also one that a later one mends: it is fetched and
* checked out like the others. Costs what changed, not what is there. `base...head` begins where the two parted.
*/
async function verifyRange(range, ports) {
	const { base, head } = await resolveRange(range, ports);
	const introduced = (await ports.pointerHistory.introduced(base, head)).filter((file) => file.mode !== "160000" && file.mode !== "120000");
	const filtered = await ports.pointerHistory.filtered(head, [...new Set(introduced.map((file) => file.path))]);
	const problems = [];
	const pointers = [];
	let at = 0;
	for await (const bytes of ports.git.readBlobs(introduced.map((file) => file.objectId))) {
		const file = introduced[at++];
		const text = bytes.length < 1024 ? new TextDecoder().decode(bytes) : "";
		const report = (code, message) => void problems.push(problemOf(file, code, message));
		if (!looksLikePointer(text)) {
			if (bytes.length > 0 && filtered.has(file.path)) report("data.pointer-invalid", "should be a git LFS pointer, and is not: its bytes stay in the history");
			continue;
		}
		const pointer = parsePointer(text);
		if (pointer === void 0) {
			report("data.pointer-invalid", "begins as a git LFS pointer and is not one");
			continue;
		}
		if (!filtered.has(file.path)) report("data.pointer-as-data", "is a git LFS pointer that .gitattributes does not send through LFS: nobody will ever see its data");
		if (!pointer.canonical) report("data.pointer-invalid", "is a pointer that is not spelled as git-lfs spells it");
		pointers.push({
			file,
			object: {
				oid: pointer.oid,
				sizeBytes: pointer.sizeBytes
			}
		});
	}
	problems.push(...await missingObjects(pointers, ports));
	return {
		files: introduced.length,
		problems
	};
}
async function resolveRange(range, ports) {
	const match = /^(.+?)(\.{2,3})(.*)$/.exec(range);
	const [base, head] = await Promise.all([match?.[1] ?? "", match?.[3] === "" ? "HEAD" : match?.[3] ?? ""].map((reference) => ports.git.resolve(reference)));
	if (match === null || base === void 0 || head === void 0) throw new Failure("git.reference-unknown", {
		message: `expected a range of commits such as main..HEAD, found ${JSON.stringify(range)}`,
		remedy: "Check the names; in a shallow clone fetch the base first, or check out with fetch-depth: 0."
	});
	return {
		head,
		base: match[2] === "..." ? await ports.git.mergeBase(base, head) ?? base : base
	};
}
async function missingObjects(pointers, ports) {
	const unique = new Map(pointers.filter(({ object }) => object.sizeBytes > 0).map(({ object }) => [object.oid, object]));
	const absent = await ports.objects.absent([...unique.values()]);
	if (absent.length === 0) return [];
	const remote = await ports.openRemoteObjects();
	const missing = new Set((remote === void 0 ? absent : await remote.missing(absent)).map((object) => object.oid));
	const where = remote === void 0 ? "in the local object store, and there is no LFS server" : `in the local object store nor on ${remote.name}`;
	return pointers.filter(({ object }) => missing.has(object.oid)).map(({ file }) => problemOf(file, "data.object-missing", `its object is not ${where}`));
}
const problemOf = (file, code, message) => ({
	path: file.path,
	code,
	message: `${message} (since ${file.commit.slice(0, 12)})`
});
// src/features/data/verify-dataset.ts
/**
* Whether a commit's datasets can be had back: pointers canonical and equal to the manifest, LFS attributes in force, names that every
* system can store, and every object in the local store or on the LFS server.
*/
async function verifyDatasets(command, ports) {
	const names = command.name === void 0 ? await datasetNames(ports) : [command.name];
	const problems = [];
	let files = 0;
	for (const name of names) {
		const { commit } = await resolveDataset(name, command.reference ?? "HEAD", ports);
		const manifest = await manifestAt(name, commit, ports);
		if (manifest === void 0) throw await datasetMissing(name, ports);
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
	const found = await verifyDatasets({
		...name === void 0 ? {} : { name },
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
