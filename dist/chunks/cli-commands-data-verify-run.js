import { n as unsafeNames, r as planAttributes, t as collidingNames } from "./domain-data-file-names.js";
import { i as datasetPaths } from "./domain-data-manifest.js";
import { n as Failure } from "./kernel-failure.js";
import { t as concurrently } from "./features-data-concurrently.js";
import { t as manifestProblems } from "./features-data-manifest-problems.js";
import { n as datasetNames, r as manifestAt, t as datasetMissing } from "./features-data-read-manifest.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
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
		problems.push(...nameProblems(name, manifest.files), ...await attributeProblems(name, commit, ports), ...await manifestProblems(name, commit, manifest.files, ports), ...await objectProblems(name, manifest.files, command.deep ?? false, ports));
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
async function attributeProblems(dataset, commit, ports) {
	const path = datasetPaths(dataset).attributes;
	const bytes = await ports.git.fileAt(commit, path);
	const text = bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
	if (planAttributes(text) === void 0) return [];
	return [{
		dataset,
		path,
		code: "data.pointer-invalid",
		message: "does not send the files through git LFS, so that other tools would commit their bytes"
	}];
}
async function objectProblems(dataset, files, deep, ports) {
	const problems = [];
	const elsewhere = [];
	await concurrently(files, async (file) => {
		if (file.sizeBytes === 0) return;
		if (!await ports.objects.has(file.sha256)) elsewhere.push(file);
		else if (deep) problems.push(...await hashProblem(dataset, file, ports));
	});
	if (elsewhere.length === 0) return problems;
	const remote = await ports.openRemoteObjects();
	const missing = remote === void 0 ? new Set(elsewhere.map((file) => file.sha256)) : new Set((await remote.missing(elsewhere.map((file) => ({
		oid: file.sha256,
		sizeBytes: file.sizeBytes
	})))).map((object) => object.oid));
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
	const found = await verifyDatasets({
		...inputs.dataset === void 0 ? {} : { name: inputs.dataset },
		reference: inputs.reference,
		deep: inputs.deep
	}, workspace);
	const counted = `${found.files.toLocaleString("en-US")} ${found.files === 1 ? "file" : "files"} of ${found.datasets.length} ${found.datasets.length === 1 ? "dataset" : "datasets"}`;
	return {
		verdict: found.verdict,
		headline: found.problems.length === 0 ? `${counted}: all can be had back` : `${counted}: ${found.problems.length} ${found.problems.length === 1 ? "problem" : "problems"}`,
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
