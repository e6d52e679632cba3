import { n as Failure } from "./kernel-failure.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/domain/monitor/profile.ts
/** Checks `profile.json` of a package, which comes from outside; every problem is named. */
function parseProfile(value) {
	if (!isJsonObject(value)) return err(["the profile is not a JSON object"]);
	if (value["schemaVersion"] !== 1) return err([`schemaVersion is ${JSON.stringify(value["schemaVersion"])}, this Trainyard reads 1`]);
	const { features, prediction } = value;
	if (!Array.isArray(features)) return err(["features is not a list"]);
	const problems = [...features.flatMap((column, index) => columnProblems(column, `features[${index}]`)), ...columnProblems(prediction, "prediction")];
	return problems.length > 0 ? err(problems) : ok(value);
}
function columnProblems(column, label) {
	if (!isJsonObject(column)) return [`${label} is not an object`];
	if (typeof column["name"] !== "string") return [`${label} has no name`];
	const { count, nulls } = column;
	if (!isCount(count) || !isCount(nulls) || nulls > count) return [`${label} (${column["name"]}) has no count of rows and nulls`];
	if (column["kind"] === "number") return numberProblems(column["quantiles"], `${label} (${column["name"]})`);
	if (column["kind"] === "text") return textProblems(column, `${label} (${column["name"]})`);
	return [`${label} (${column["name"]}) is of kind ${JSON.stringify(column["kind"])}, expected number or text`];
}
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
function numberProblems(quantiles, label) {
	if (!Array.isArray(quantiles)) return [`${label} has no quantiles`];
	const values = quantiles;
	return values.every((value, index) => typeof value === "number" && (index === 0 || values[index - 1] <= value)) ? [] : [`${label} has quantiles that are not ascending numbers`];
}
function textProblems(column, label) {
	const { top, distinct } = column;
	if (!Array.isArray(top) || !isCount(distinct)) return [`${label} has no counted values`];
	return top.every((item) => isJsonObject(item) && typeof item["value"] === "string" && isCount(item["count"])) ? [] : [`${label} has values without a text and a count`];
}
// src/features/monitor/read-profile.ts
const PROFILE_FILE = "profile.json";
/** What the training data of a package looked like; the package is verified by whoever fetched it. */
async function readProfile(packageFolder, ports) {
	const path = `${packageFolder}/${PROFILE_FILE}`;
	const bytes = await ports.files.read(path);
	if (bytes === void 0) throw new Failure("monitor.profile-invalid", { message: `expected the reference profile ${path}, found no file` });
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new Failure("monitor.profile-invalid", {
			message: `${path} is not JSON in UTF-8`,
			cause
		});
	}
	const parsed = parseProfile(value);
	if (parsed.ok) return parsed.value;
	throw new Failure("monitor.profile-invalid", {
		message: `${path} is not a reference profile`,
		evidence: parsed.error
	});
}
export { readProfile as t };
