import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as TASKS } from "./kernel-metric.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/kernel/records/model-manifest.ts
/** Files of a package that are its manifest and what a release adds; a package cannot list them. */
const MANIFEST_FILE = "model.json";
const EVIDENCE_FILE = "evidence.json";
/** Lies in a folder while a package is written into it, so that an interrupted fetch is known for what it is. */
const FETCH_MARKER = ".trainyard-fetch.json";
const RESERVED = [
	MANIFEST_FILE,
	EVIDENCE_FILE,
	FETCH_MARKER
];
/** Checks the manifest of a model package, which comes from outside; every problem is named. Nothing is read from the files it lists. */
function parseManifest(value) {
	if (!isJsonObject(value)) return err(["the manifest is not a JSON object"]);
	if (value["kind"] !== "model") return err([`kind is ${JSON.stringify(value["kind"])}, expected "model"`]);
	if (value["schemaVersion"] !== 1) return err([`schemaVersion is ${JSON.stringify(value["schemaVersion"])}, this Trainyard reads 1`]);
	const problems = [];
	const need = (where, key, type, label) => {
		if (typeof where[key] !== type) problems.push(`${label} is not a ${type === "string" ? "text" : "number"}`);
	};
	for (const key of [
		"model",
		"runId",
		"createdAt",
		"algorithm"
	]) need(value, key, "string", key);
	need(value, "seed", "number", "seed");
	if (value["commit"] !== void 0) need(value, "commit", "string", "commit");
	if (!TASKS.includes(value["task"])) problems.push(`task is ${JSON.stringify(value["task"])}, expected ${TASKS.join(" or ")}`);
	for (const key of [
		"parameters",
		"dataset",
		"signature",
		"metrics"
	]) if (!isJsonObject(value[key])) problems.push(`${key} is not an object`);
	if (problems.length > 0) return err(problems);
	problems.push(...datasetProblems(value["dataset"]), ...signatureProblems(value["signature"]));
	problems.push(...metricProblems(value["metrics"]), ...fileProblems(value["files"]));
	return problems.length > 0 ? err(problems) : ok(value);
}
function datasetProblems(dataset) {
	const problems = [];
	if (typeof dataset["name"] !== "string") problems.push("dataset.name is not a text");
	if (typeof dataset["digest"] !== "string" || parseSha256(dataset["digest"]) === void 0) problems.push("dataset.digest is not a SHA-256");
	if (typeof dataset["rows"] !== "number") problems.push("dataset.rows is not a number");
	return problems;
}
function signatureProblems(signature) {
	const inputs = signature["inputs"];
	const output = signature["output"];
	if (!Array.isArray(inputs)) return ["signature.inputs is not a list"];
	if (!isJsonObject(output) || typeof output["name"] !== "string") return ["signature.output has no name"];
	return inputs.flatMap((field, index) => {
		return isJsonObject(field) && typeof field["name"] === "string" && (field["kind"] === "number" || field["kind"] === "text") && typeof field["required"] === "boolean" ? [] : [`signature.inputs[${index}] has no name, kind (number or text) and required`];
	});
}
const metricProblems = (metrics) => Object.entries(metrics).flatMap(([name, metric]) => isJsonObject(metric) && typeof metric["value"] === "number" && (metric["better"] === "higher" || metric["better"] === "lower") ? [] : [`metrics.${name} has no value and direction`]);
function fileProblems(files) {
	if (!Array.isArray(files)) return ["files is not a list"];
	const seen = /* @__PURE__ */ new Set();
	return files.flatMap((file, index) => {
		if (!isJsonObject(file) || typeof file["path"] !== "string") return [`files[${index}] has no path`];
		const path = parseRelativePath(file["path"]);
		if (path === void 0) return [`files[${index}]: "${file["path"]}" is not a path inside the package`];
		if (RESERVED.includes(path.toLowerCase())) return [`files[${index}]: "${path}" cannot be listed`];
		if (seen.has(path.toLowerCase())) return [`files[${index}]: "${path}" is listed twice (upper and lower case count as one)`];
		seen.add(path.toLowerCase());
		const size = file["sizeBytes"];
		if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return [`files[${index}]: sizeBytes is not a size`];
		if (typeof file["sha256"] !== "string" || !/^[0-9a-f]{64}$/.test(file["sha256"])) return [`files[${index}]: sha256 is not 64 hexadecimal digits`];
		return [];
	});
}
export { parseManifest as i, FETCH_MARKER as n, MANIFEST_FILE as r, EVIDENCE_FILE as t };
