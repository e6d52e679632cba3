import { t as byCodeUnit } from "./kernel-code-unit-order.js";
// src/kernel/json.ts
/** JSON with sorted keys and no white space: equal values have equal text, so its digest identifies the value. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const object = value;
		return `{${Object.keys(object).sort(byCodeUnit).map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`).join(",")}}`;
	}
	return JSON.stringify(value);
}
/** Pretty JSON with a final newline, the form of every file that people and git read. */
const prettyJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
const isJsonObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
export { isJsonObject as n, prettyJson as r, canonicalJson as t };
