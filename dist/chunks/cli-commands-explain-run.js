import { t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as parquetReader } from "./adapters-parquet-parquet-reader.js";
import { a as rankFeatures, i as explainTable, n as contributionOf, r as describeOutput, t as summariseExplanation } from "./domain-train-explanation-summary.js";
import { t as csvText } from "./domain-train-prediction-table.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { i as readModelPackage } from "./features-model-package.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { i as plural } from "./kernel-number-text.js";
import { a as takeRows } from "./kernel-table.js";
import { t as textTable } from "./kernel-text-table.js";
import { t as renderExplanation } from "./plot-explanation-chart.js";
import { resolve } from "node:path";
// src/domain/train/explanation-table.ts
/** Sum of the base and all contributions: the output of the model that a row is explained for. */
const outputOf = (explanation, row) => explanation.features.reduce((sum, _, feature) => sum + contributionOf(explanation, row, feature), baseOf(explanation, row));
const baseOf = ({ base, shown }, row) => base[shown[row]];
const classOf = ({ classes, outputs, shown }, row) => classes.length === 0 ? void 0 : outputs === 1 ? classes[1] : classes[shown[row]];
/** One object a row: what is expected of any row, what each column adds, and the output that they add up to. */
const explanationRows = (explanation) => Array.from(explanation.shown, (_, row) => {
	const own = classOf(explanation, row);
	return {
		...own === void 0 ? {} : { class: own },
		base: baseOf(explanation, row),
		output: outputOf(explanation, row),
		contributions: Object.fromEntries(explanation.features.map((name, feature) => [name, contributionOf(explanation, row, feature)]))
	};
});
/** The same as rows of cells, with a header; numbers in their shortest exact form. */
function explanationCells(explanation) {
	const named = explanation.classes.length > 0;
	return [[
		...named ? ["class"] : [],
		"base",
		"output",
		...explanation.features
	], ...Array.from(explanation.shown, (_, row) => [
		...named ? [classOf(explanation, row)] : [],
		...[baseOf(explanation, row), outputOf(explanation, row)].map(String),
		...explanation.features.map((_, feature) => String(contributionOf(explanation, row, feature)))
	])];
}
// src/cli/commands/explain/run.ts
async function run(inputs, host, options) {
	const files = nodeFiles();
	const ports = {
		files,
		parquet: parquetReader()
	};
	const { manifest, stored } = await readModelPackage(resolve(host.folder, inputs.model), {
		files,
		hasher: nodeHasher()
	});
	const kinds = Object.fromEntries(manifest.signature.inputs.filter(({ kind }) => kind === "text").map(({ name, kind }) => [name, kind]));
	const read = (name) => readTableFile({
		path: resolve(host.folder, name),
		name,
		kinds
	}, ports);
	const table = await read(inputs.data);
	const background = inputs.background === void 0 ? void 0 : evenly(await read(inputs.background), inputs.backgroundRows);
	const explanation = explainTable(stored, table, background, inputs.class);
	const ranking = rankFeatures(explanation).map(({ name, meanAbsolute }) => ({
		name,
		meanAbsolute
	}));
	const writes = [...inputs.output === void 0 ? [] : [{
		target: inputs.output,
		content: () => csvText(explanationCells(explanation))
	}], ...inputs.picture === void 0 ? [] : [{
		target: inputs.picture,
		content: () => renderExplanation(summariseExplanation(explanation, table))
	}]];
	if (!options.dryRun) for (const { target, content } of writes) await files.write(resolve(host.folder, target), content());
	const header = ["column", "mean |contribution|"];
	const rows = ranking.map(({ name, meanAbsolute }) => [name, Number(meanAbsolute.toPrecision(4)).toString()]);
	const output = describeOutput(explanation);
	return {
		verdict: "pass",
		headline: `${plural(table.rows, "row")} explained for the ${output} (${explanation.method})${ranking[0] === void 0 ? "" : `; most by ${ranking[0].name}`}`,
		text: textTable([header, ...rows], ["left", "right"]),
		markdown: markdownTable(header, rows.map((row) => row.map(escapeMarkdown)), ["left", "right"]),
		outputs: {
			rows: String(table.rows),
			ranking: JSON.stringify(ranking)
		},
		data: {
			model: manifest.model,
			runId: manifest.runId,
			method: explanation.method,
			space: explanation.space,
			output,
			ranking,
			rows: explanationRows(explanation)
		},
		...options.dryRun && writes.length > 0 ? { plan: {
			title: "explain",
			effects: writes.map(({ target }) => ({
				verb: "create",
				target
			}))
		} } : {}
	};
}
function evenly(table, most) {
	if (table.rows <= most) return table;
	return takeRows(table, Int32Array.from({ length: most }, (_, index) => Math.floor(index * table.rows / most)));
}
export { run };
