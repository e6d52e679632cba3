import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
import { t as MODEL_KINDS } from "./numeric-algorithms-model.js";
// src/domain/train/model-codec.ts
const ARRAY_TYPES = {
	float64: Float64Array,
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
	if (!isJsonObject(pipeline) || !Array.isArray(pipeline["columns"]) || !pipeline["columns"].every(isFittedColumn)) return err("pipeline has a column that is not one");
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
function isFittedColumn(column) {
	if (!isJsonObject(column) || typeof column["name"] !== "string") return false;
	const fitted = column;
	if (fitted.kind === "number") {
		const { fill, standard } = fitted;
		return (fill === null || typeof fill === "number") && (standard === null || isJsonObject(standard) && typeof standard.scale === "number" && typeof standard.mean === "number");
	}
	return fitted.kind === "text" && Array.isArray(fitted.categories) && fitted.categories.every((category) => typeof category === "string");
}
const typeOf = (array) => Object.keys(ARRAY_TYPES).find((type) => array instanceof ARRAY_TYPES[type]);
const aligned = (length) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
export { encodeModel as n, decodeModel as t };
