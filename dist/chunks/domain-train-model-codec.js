import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
import { t as MODEL_KINDS } from "./numeric-algorithms-model.js";
import { r as DATE_PART_NAMES } from "./numeric-preprocessing-calendar.js";
import { t as parseExpression } from "./numeric-preprocessing-expression-parse.js";
// src/domain/train/check-pipeline.ts
/** Whether a pipeline that came from outside can be applied. Returns one sentence for the first thing that is wrong. */
function findPipelineDefect(pipeline) {
	if (!isJsonObject(pipeline) || !Array.isArray(pipeline["columns"])) return "the pipeline is not described";
	const features = pipeline["features"] ?? [];
	if (!Array.isArray(features) || !features.every(isFeatureDefinition)) return "the pipeline has a feature that cannot be computed";
	return pipeline["columns"].every(isFittedColumn) ? void 0 : "the pipeline has a column that is not one";
}
const isFeatureDefinition = (feature) => isJsonObject(feature) && typeof feature["name"] === "string" && typeof feature["expression"] === "string" && parseExpression(feature["expression"]).ok;
function isFittedColumn(column) {
	if (!isJsonObject(column) || typeof column["name"] !== "string") return false;
	const { kind, fill, standard, clip, categories, indicator } = column;
	const fillsWithText = fill === null || typeof fill === "string";
	if (indicator !== void 0 && typeof indicator !== "boolean") return false;
	switch (kind) {
		case "number": return (fill === null || typeof fill === "number") && isScale(standard) && (clip === void 0 || isRange(clip));
		case "text": return fillsWithText && isTexts(categories);
		case "ordinal": return fillsWithText && isTexts(categories) && isScale(standard);
		case "codes": return isTexts(categories);
		case "target-mean": return isTargetMean(column);
		case "date": return isDate(column);
		case "words": return isWords(column);
		case "tokens": return isTexts(column["vocabulary"]) && isLength(column["length"]);
		default: return false;
	}
}
function isTargetMean({ categories, prior, means, standard }) {
	if (!isTexts(categories) || !isNumbers(prior) || !Array.isArray(means) || !Array.isArray(standard)) return false;
	return means.length === categories.length && means.every((mean) => isNumbers(mean) && mean.length === prior.length) && standard.length === prior.length && standard.every(isScale);
}
function isDate({ parts, fills, standard }) {
	if (!Array.isArray(parts) || !Array.isArray(fills) || !Array.isArray(standard)) return false;
	return parts.every((part) => DATE_PART_NAMES.includes(part)) && fills.length === parts.length && fills.every((fill) => fill === null || typeof fill === "number") && standard.length === parts.length && standard.every(isScale);
}
function isWords({ sparse, vectoriser, vocabulary, rarity, buckets, signed }) {
	if (typeof sparse !== "boolean") return false;
	if (vectoriser === "tf-idf") return isTexts(vocabulary) && isNumbers(rarity) && vocabulary.length === rarity.length;
	return vectoriser === "hashing" && typeof buckets === "number" && Number.isInteger(buckets) && buckets >= 1 && buckets <= 2 ** 24 && typeof signed === "boolean";
}
const isLength = (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1e4;
const isScale = (value) => value === null || isJsonObject(value) && typeof value["scale"] === "number" && typeof value["mean"] === "number";
const isRange = (value) => isJsonObject(value) && typeof value["low"] === "number" && typeof value["high"] === "number";
const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === "string");
const isNumbers = (value) => Array.isArray(value) && value.every((number) => typeof number === "number");
// src/domain/train/model-codec.ts
const ARRAY_TYPES = {
	float64: Float64Array,
	float32: Float32Array,
	int32: Int32Array,
	int16: Int16Array,
	uint8: Uint8Array
};
const ALIGNMENT = 8;
/**
* `parameters.json` says what is in `arrays.bin`: arrays one after another, little-endian, each from a multiple of 8 bytes. Numbers survive
* bit for bit.
*/
function encodeModel({ pipeline, model, classes }) {
	const entries = [];
	let offset = 0;
	for (const [name, array] of Object.entries(model.arrays)) {
		entries.push({
			name,
			type: typeOf(array),
			offset,
			length: array.length
		});
		offset = aligned(offset + array.byteLength);
	}
	const bytes = new Uint8Array(offset);
	Object.values(model.arrays).forEach((array, index) => {
		bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), entries[index]["offset"]);
	});
	return {
		parameters: {
			schemaVersion: 1,
			classes,
			pipeline,
			model: {
				kind: model.kind,
				parameters: model.parameters,
				arrays: entries
			}
		},
		arrays: bytes
	};
}
/** Reads what `encodeModel` wrote; what comes from outside is checked as far as using it could go wrong. */
function decodeModel(parameters, bytes) {
	if (!isJsonObject(parameters) || parameters["schemaVersion"] !== 1) return err("parameters.json has no schemaVersion 1");
	const { classes, pipeline, model } = parameters;
	if (!Array.isArray(classes) || !classes.every((name) => typeof name === "string")) return err("classes is not a list of names");
	const defect = findPipelineDefect(pipeline);
	if (defect !== void 0) return err(defect);
	if (!isJsonObject(model) || !isJsonObject(model["parameters"]) || !Array.isArray(model["arrays"])) return err("model is not described");
	if (!MODEL_KINDS.includes(model["kind"])) return err(`model kind ${JSON.stringify(model["kind"])} is not known`);
	const arrays = {};
	for (const entry of model["arrays"]) {
		const read = readArray(entry, bytes);
		if (!read.ok) return read;
		arrays[read.value.name] = read.value.array;
	}
	return ok({
		classes,
		pipeline,
		model: {
			kind: model["kind"],
			parameters: model["parameters"],
			arrays
		}
	});
}
function readArray(entry, bytes) {
	if (!isJsonObject(entry)) return err("an array is not described");
	const { name, type, offset, length } = entry;
	const constructor = ARRAY_TYPES[type];
	const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
	if (typeof name !== "string" || !Object.hasOwn(ARRAY_TYPES, String(type)) || !isCount(offset) || !isCount(length) || name === "__proto__") return err(`array ${JSON.stringify(name)} is not described`);
	const size = length * constructor.BYTES_PER_ELEMENT;
	if (offset + size > bytes.length) return err(`array ${name} ends at byte ${offset + size} of ${bytes.length}`);
	return ok({
		name,
		array: new constructor(Uint8Array.from(bytes.subarray(offset, offset + size)).buffer)
	});
}
const typeOf = (array) => Object.keys(ARRAY_TYPES).find((type) => array instanceof ARRAY_TYPES[type]);
const aligned = (length) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
export { encodeModel as n, decodeModel as t };
