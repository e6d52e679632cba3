import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { i as parseBytes } from "./kernel-bytes.js";
import { r as parseDuration } from "./kernel-duration.js";
import { r as parseInstant } from "./kernel-instant.js";
// src/contract/field.ts
function makeField(kind, expected, parse, choices) {
	return (options) => ({
		kind,
		about: options.about,
		required: options.required ?? false,
		default: options.default,
		defaultFrom: options.defaultFrom,
		examples: options.examples ?? [],
		choices,
		expected,
		parse: (wire) => {
			const value = parse(wire);
			return value === void 0 ? err(`expected ${expected}, found ${quote(wire)}.${didYouMean(wire, choices ?? [])}`) : ok(value);
		}
	});
}
const quote = (wire) => JSON.stringify(wire.length > 60 ? `${wire.slice(0, 57)}…` : wire);
const text = makeField("text", "text", (wire) => wire);
const path = makeField("path", "a path", (wire) => wire.includes("\0") ? void 0 : wire);
/** With the steps back that git writes behind a name: `HEAD~2`, `main^`. Or a moment, `2026-03-01T12:00:00Z`, though no name has a colon. */
const reference = makeField("reference", "a git reference", (wire) => parseInstant(wire) !== void 0 || /^[^\s~^:?*[\\\0]+(?:[~^]\d*)*$/.test(wire) && !wire.startsWith("-") ? wire : void 0);
const secret = makeField("secret", "a secret", (wire) => wire);
const flag = makeField("flag", "true or false", (wire) => wire === "true" ? true : wire === "false" ? false : void 0);
const integer = makeField("integer", "a whole number", (wire) => /^-?\d{1,15}$/.test(wire) ? Number(wire) : void 0);
const number = makeField("number", "a number", (wire) => wire.trim() !== "" && Number.isFinite(Number(wire)) ? Number(wire) : void 0);
const duration = makeField("duration", "a duration such as 90s, 15m or 24h", parseDuration);
const bytes = makeField("bytes", "a size such as 512 MB or 16Gi", parseBytes);
const lines = makeField("lines", "one item a line", (wire) => wire.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ""));
const choice = (...choices) => makeField("choice", `one of ${choices.join(", ")}`, (wire) => choices.find((option) => option === wire), choices);
// src/contract/define.ts
/** One declaration per action or command; `action.yml`, help, flags, schema and documentation are generated from it. */
const defineContract = (spec) => spec;
export { flag as a, number as c, secret as d, text as f, duration as i, path as l, bytes as n, integer as o, choice as r, lines as s, defineContract as t, reference as u };
