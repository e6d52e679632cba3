import { n as Failure } from "./kernel-failure.js";
import { c as parseParameterText } from "./numeric-algorithms-registry.js";
import { basename, dirname, resolve } from "node:path";
// src/cli/table-options/read-column-choices.ts
/** Names of columns may be given one by one or with commas between. */
const splitNames = (items) => (items ?? []).flatMap((item) => item.split(",").map((name) => name.trim())).filter((name) => name !== "");
/** What the options say about columns and rows; files of feature definitions are relative to the folder. */
async function readColumnChoices(inputs, folder, files) {
	const { groupColumn, timeColumn, weightColumn } = inputs;
	if (groupColumn !== void 0 && timeColumn !== void 0) throw new Failure("contract.input-invalid", { message: "expected group-column or time-column, found both: rows are parted in one way." });
	const prepared = inputs.preprocessing === void 0 ? void 0 : await readPreparation(inputs.preprocessing, folder, files);
	return {
		...prepared === void 0 ? {} : { prepared },
		exclude: splitNames(inputs.exclude),
		features: await readFeatureFiles(splitNames(inputs.features), folder, files),
		textColumns: splitNames(inputs.textColumn),
		vectoriser: inputs.textVectoriser,
		...weightColumn === void 0 ? {} : { weightColumn },
		...groupColumn === void 0 ? {} : { groupColumn },
		...timeColumn === void 0 ? {} : { timeColumn }
	};
}
async function readFeatureFiles(names, folder, files) {
	if (names.length === 0) return [];
	const [{ readFeatures }, yaml] = await Promise.all([import("./features-project-load-project2.js"), yamlReader()]);
	const features = [];
	for (const name of names) features.push(...await readFeatures(resolve(folder, name), {
		files,
		root: "",
		yaml
	}));
	return features;
}
/** Feature definitions that the file names are relative to its own folder. */
async function readPreparation(name, folder, files) {
	const [{ readPreprocessing }, yaml] = await Promise.all([import("./features-project-load-project2.js"), yamlReader()]);
	const path = resolve(folder, name);
	return await readPreprocessing(basename(path), {
		files,
		root: dirname(path),
		yaml
	});
}
const yamlReader = async () => await (await import("./adapters-yaml-yaml-reader.js")).openYamlReader();
// src/cli/table-options/read-searched-values.ts
/** `trees=100,max-depth=4`: numbers, true, false, null or words. */
const readParameters = (text) => Object.fromEntries(pairsOf(text).map(([name, value]) => [name, parseParameterText(value)]));
/** `trees=100|200,learning-rate=0.01..0.3:log,max-depth=2..8`: values with | between, and ranges. */
const readSearchedValues = (text) => Object.fromEntries(pairsOf(text).map(([name, value]) => [name, readValues(value)]));
function readValues(text) {
	const range = /^(-?[\d.]+(?:e[+-]?\d+)?)\.\.(-?[\d.]+(?:e[+-]?\d+)?)(:log)?$/i.exec(text);
	if (range === null) return text.split("|").map((value) => parseParameterText(value.trim()));
	const [low, high] = [Number(range[1]), Number(range[2])];
	if (!Number.isFinite(low) || !Number.isFinite(high)) throw invalid(text);
	return {
		low,
		high,
		...range[3] === void 0 ? {} : { log: true }
	};
}
function pairsOf(text) {
	return text.split(",").filter((part) => part.trim() !== "").map((part) => {
		const equals = part.indexOf("=");
		if (equals < 1) throw invalid(part);
		return [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
	});
}
const invalid = (part) => new Failure("contract.input-invalid", { message: `input "params": expected name=value with commas between, found ${JSON.stringify(part)}.` });
export { splitNames as i, readSearchedValues as n, readColumnChoices as r, readParameters as t };
