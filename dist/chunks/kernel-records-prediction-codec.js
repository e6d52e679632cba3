import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
// src/kernel/records/prediction-codec.ts
/** Name of the attachment beside a run record, and of the file in a model package. */
const PREDICTIONS_FILE = "predictions.bin";
/**
* `predictions.bin`: "TYPRED1\n", the length of the header (uint32), the header as ASCII JSON filled with spaces, then from a multiple of
* 8 on the arrays one after another, each from a multiple of 8: rows (uint32), truth and predicted (int32 or float64), probabilities
* (float64) when there are any. All numbers are little-endian.
*/
const MAGIC = "TYPRED1\n";
function encodePredictions(set) {
	const arrays = [
		set.rows,
		set.truth,
		set.predicted
	];
	const probabilities = set.task === "classification" ? set.probabilities : void 0;
	if (probabilities !== void 0) arrays.push(probabilities);
	const header = asciiJson({
		task: set.task,
		rows: set.rows.length,
		rowsDigest: set.rowsDigest,
		...set.task === "classification" ? { classes: set.classes } : {},
		probabilities: probabilities !== void 0
	});
	const start = padded(12 + header.length);
	const bytes = new Uint8Array(start + arrays.reduce((sum, array) => sum + padded(array.byteLength), 0));
	bytes.fill(32, 0, start);
	writeAscii(bytes, 0, MAGIC);
	new DataView(bytes.buffer).setUint32(8, start - 8 - 4, true);
	writeAscii(bytes, 12, header);
	let offset = start;
	for (const array of arrays) {
		writeArray(bytes, offset, array);
		offset += padded(array.byteLength);
	}
	return bytes;
}
/** Reads what `encodePredictions` wrote; anything else is one sentence that says what is wrong. */
function decodePredictions(bytes) {
	if (readAscii(bytes, 0, 8) !== MAGIC) return err("it does not begin as a prediction set does");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = bytes.length < 12 ? Infinity : 12 + view.getUint32(8, true);
	if (start > bytes.length || start % 8 !== 0) return err("its header is cut off");
	const header = parseHeader(readAscii(bytes, 12, start));
	if (header === void 0) return err("its header is not what a prediction set has");
	const { rows: count, rowsDigest, classes } = header;
	const width = classes === void 0 ? 8 : 4;
	const cells = header.probabilities ? count * (classes?.length ?? 0) : 0;
	const expected = start + padded(4 * count) + 2 * padded(width * count) + padded(8 * cells);
	if (expected !== bytes.length) return err(`it has ${bytes.length} bytes, and its header says ${expected}`);
	const rows = Uint32Array.from({ length: count }, (_, index) => view.getUint32(start + 4 * index, true));
	const truthStart = start + padded(4 * count);
	const predictedStart = truthStart + padded(width * count);
	if (classes === void 0) {
		const values = (from) => Float64Array.from({ length: count }, (_, index) => view.getFloat64(from + 8 * index, true));
		return ok({
			task: "regression",
			rows,
			rowsDigest,
			truth: values(truthStart),
			predicted: values(predictedStart)
		});
	}
	const labels = (from) => Int32Array.from({ length: count }, (_, index) => view.getInt32(from + 4 * index, true));
	const truth = labels(truthStart);
	const predicted = labels(predictedStart);
	const isClass = (label) => label >= 0 && label < classes.length;
	if (!truth.every(isClass) || !predicted.every(isClass)) return err("it names a class that it does not list");
	if (!header.probabilities) return ok({
		task: "classification",
		rows,
		rowsDigest,
		classes,
		truth,
		predicted
	});
	const from = predictedStart + padded(width * count);
	const probabilities = Float64Array.from({ length: cells }, (_, index) => view.getFloat64(from + 8 * index, true));
	return ok({
		task: "classification",
		rows,
		rowsDigest,
		classes,
		truth,
		predicted,
		probabilities
	});
}
function parseHeader(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isJsonObject(value)) return void 0;
	const { task, rows, classes, probabilities } = value;
	const rowsDigest = parseSha256(String(value["rowsDigest"]));
	if (!(typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0) || rowsDigest === void 0 || typeof probabilities !== "boolean") return void 0;
	if (task === "regression") return probabilities ? void 0 : {
		rows,
		rowsDigest,
		probabilities,
		classes: void 0
	};
	const named = Array.isArray(classes) && classes.length > 0 && classes.every((name) => typeof name === "string");
	return task === "classification" && named ? {
		rows,
		rowsDigest,
		probabilities,
		classes
	} : void 0;
}
const padded = (length) => Math.ceil(length / 8) * 8;
/** JSON with every character above ASCII escaped, so that its characters are its bytes. */
const asciiJson = (value) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
function writeAscii(bytes, offset, text) {
	for (let index = 0; index < text.length; index++) bytes[offset + index] = text.charCodeAt(index);
}
function readAscii(bytes, from, to) {
	let text = "";
	for (let index = from; index < Math.min(to, bytes.length); index++) text += String.fromCharCode(bytes[index]);
	return text;
}
function writeArray(bytes, offset, array) {
	const view = new DataView(bytes.buffer);
	if (array instanceof Float64Array) array.forEach((value, index) => view.setFloat64(offset + 8 * index, value, true));
	else if (array instanceof Int32Array) array.forEach((value, index) => view.setInt32(offset + 4 * index, value, true));
	else array.forEach((value, index) => view.setUint32(offset + 4 * index, value, true));
}
export { decodePredictions as n, encodePredictions as r, PREDICTIONS_FILE as t };
