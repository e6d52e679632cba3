import { s as formatModelName, t as copyFolder } from "./features-train-copy-folder.js";
import { n as isJsonObject } from "./kernel-json.js";
import { c as sourceOf, v as isPrompt } from "./domain-train-tracking-model-versions.js";
import { d as isStageName, u as isModelName } from "./features-registry-read-state.js";
import { n as Failure } from "./kernel-failure.js";
import { n as promoteModel } from "./features-registry-promote-model.js";
import { t as registerModel } from "./features-registry-register-model.js";
import { a as readRecord } from "./features-records.js";
import { r as writeForeignPackage } from "./features-train-write-foreign-package.js";
// src/domain/train/tracking/model-signature.ts
const NUMBERS = /* @__PURE__ */ new Set([
	"integer",
	"long",
	"float",
	"double",
	"boolean"
]);
/**
* The signature in an `MLmodel` file as ours: columns keep their names, types are numbers or text; a tensor is one field of its name. Without
* a signature there are no inputs: nothing is known about them. Source: MLflow's documentation of model signatures.
*/
function readModelSignature(document, { task, target }) {
	const signature = isJsonObject(document) ? document["signature"] : void 0;
	const fields = isJsonObject(signature) ? signature : {};
	const output = readColumns(fields["outputs"])[0]?.name;
	return {
		inputs: readColumns(fields["inputs"]),
		output: {
			name: target === "" ? output ?? "prediction" : target,
			task
		}
	};
}
const COLUMN_LIMIT = 1e5;
function readColumns(text) {
	let value;
	try {
		value = typeof text === "string" ? JSON.parse(text) : void 0;
	} catch {
		return [];
	}
	if (!Array.isArray(value)) return [];
	return value.slice(0, COLUMN_LIMIT).flatMap((column, index) => {
		if (!isJsonObject(column) || typeof column["type"] !== "string") return [];
		const { type, name, required } = column;
		return [{
			name: typeof name === "string" && name !== "" ? name : `column-${index}`,
			kind: type === "tensor" || NUMBERS.has(type) ? "number" : "text",
			required: required !== false
		}];
	});
}
// src/features/train/find-tracked-record.ts
/** The ledger record of an MLflow run, which belongs to one of the models or to the one that is named like its experiment. */
async function findTrackedRecord(run, { state }, ports, models) {
	const tracked = state.runs.get(run);
	if (tracked?.record === void 0) return void 0;
	const own = formatModelName(state.experiments.get(tracked.experiment)?.name ?? "");
	for (const model of [...models, own]) {
		const record = await readRecord("run", model, tracked.record, ports);
		if (record !== void 0) return record;
	}
}
// src/features/pipeline/register-tracked.ts
/** Tag of a version in the tracking registry that tells clients which version of ours it is. */
const OUR_VERSION = "trainyard.version";
/** Tag of a version whose imported aliases and stages were dealt with: what was promoted since then stays where it is. */
const OUR_STAGES = "trainyard.stages";
/** The file in which MLflow describes a model. */
const DESCRIPTION = "MLmodel";
/**
* Makes versions of what a program registered through the tracking endpoint, or of what an import brought: each becomes a package of its files, a tag and a release, and
* aliases and stages become stages, if the gates of the model let them. What cannot become one is refused with the reason, and the program
* may go on with its own registry.
*/
async function registerTracked(registry, ports) {
	const made = [];
	const { tracking, imported } = registry;
	for (const name of [...imported ?? tracking.registrations].sort()) {
		const registered = tracking.state.registered.get(name);
		if (registered === void 0 || isPrompt(registered)) continue;
		const model = isModelName(name) && !name.includes("/") ? name : formatModelName(name);
		for (const version of registered.versions.values()) {
			const known = version.tags.get(OUR_VERSION);
			if (imported !== void 0 && known !== void 0 && version.tags.has(OUR_STAGES)) continue;
			const outcome = known === void 0 ? await registerOne(model, registered, version, registry, ports) : {
				version: known,
				isNew: false
			};
			if ("refused" in outcome) {
				made.push({
					name,
					number: version.version,
					model,
					refused: outcome.refused
				});
				continue;
			}
			const stages = [];
			for (const stage of stagesOf(registered, version)) stages.push(await promoteOne(model, outcome.version, stage, registry, ports));
			if (imported !== void 0) await tagVersion(registered, version, OUR_STAGES, "imported", registry, ports);
			if (outcome.isNew || stages.length > 0) made.push({
				name,
				number: version.version,
				model,
				version: outcome.version,
				stages
			});
		}
	}
	return made;
}
async function registerOne(model, registered, version, { tracking, openYaml, models }, ports) {
	try {
		const from = sourceOf(tracking.state, version);
		if (from === void 0) return { refused: `its files are at ${version.source}, which Trainyard does not keep` };
		const record = await findTrackedRecord(version.run, tracking, ports, models);
		if (record === void 0) return { refused: "no recorded run is named as its origin" };
		const folder = `${ports.root}/.trainyard/registered/${model}-${version.version}`;
		await ports.files.remove(folder);
		if (!await copyFolder(`${tracking.artifacts}/${from}`, `${folder}/output`, ports)) return { refused: `there are no files at ${version.source}` };
		await writePackage(folder, {
			...record,
			model
		}, openYaml, ports);
		const made = await registerModel({
			model,
			run: folder
		}, ports);
		await tagVersion(registered, version, OUR_VERSION, made.version, { tracking }, ports);
		return {
			version: made.version,
			isNew: true
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return { refused: error.message };
	}
}
async function tagVersion({ name }, { version }, key, value, { tracking }, ports) {
	await tracking.keep([{
		kind: "version-changed",
		at: Math.round(ports.clock.now()),
		name,
		version,
		tag: {
			key,
			value
		}
	}]);
}
async function writePackage(folder, record, openYaml, ports) {
	const description = await ports.files.read(`${folder}/output/${DESCRIPTION}`);
	const { value } = description === void 0 ? { value: void 0 } : (await openYaml()).read(new TextDecoder().decode(description), DESCRIPTION);
	const { packageDigest: _unpackaged, ...described } = record;
	await writeForeignPackage(folder, described, { signature: readModelSignature(value, record) }, ports);
}
/** `Production` and `Staging` of old clients, and the aliases of new ones. */
function stagesOf({ aliases }, { version, stage }) {
	const named = [...aliases].filter(([, number]) => number === version).map(([alias]) => alias);
	return [...stage === "Production" || stage === "Staging" ? [stage.toLowerCase()] : [], ...named.sort()];
}
async function promoteOne(model, version, stage, { configOf }, ports) {
	if (!isStageName(stage)) return {
		stage,
		refused: "it is no name of a stage"
	};
	const config = configOf(model);
	try {
		const record = await promoteModel({
			model,
			version,
			stage,
			...config === void 0 ? {} : {
				stages: config.stages,
				gates: config.metrics,
				onInconclusive: config.onInconclusive
			}
		}, ports);
		if (record.tag !== void 0) return { stage };
		return {
			stage,
			refused: record.gates.filter(({ verdict }) => verdict !== "pass").map(({ gate, evidence }) => `${gate}: ${evidence}`).join("; ")
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			stage,
			refused: error.message
		};
	}
}
export { registerTracked };
