import { r as parseInstant, t as formatInstant } from "./kernel-instant.js";
import { n as isJsonObject } from "./kernel-json.js";
// src/domain/serve/log-line.ts
/** One line of JSON without its newline; JSON escapes newlines, so a line is always one entry. */
function formatLogLine(entry) {
	return JSON.stringify({
		...entry,
		at: formatInstant(entry.at)
	});
}
/** Undefined for a torn or foreign line, which a reader passes over. */
function parseLogLine(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return;
	}
	if (!isJsonObject(value)) return void 0;
	const { at, model, version, requestId, inputs, prediction, confidence, latencyMs, status } = value;
	const moment = typeof at === "string" ? parseInstant(at) : void 0;
	if (moment === void 0 || typeof model !== "string" || typeof version !== "string" || typeof requestId !== "string") return void 0;
	if (!isJsonObject(inputs) || typeof latencyMs !== "number" || typeof status !== "number") return void 0;
	return {
		at: moment,
		model,
		version,
		requestId,
		inputs,
		...typeof prediction === "string" || typeof prediction === "number" ? { prediction } : {},
		...typeof confidence === "number" ? { confidence } : {},
		latencyMs,
		status
	};
}
export { parseLogLine as n, formatLogLine as t };
