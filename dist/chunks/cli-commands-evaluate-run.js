import { t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as parquetReader } from "./adapters-parquet-parquet-reader.js";
import { a as slicesMarkdown, l as metricsMarkdown, o as slicesText, s as classesMarkdown } from "./domain-metrics-slices-text.js";
import { n as evaluationText, t as evaluationHeadline } from "./domain-metrics-evaluation-text.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { r as findColumn, t as cellAt } from "./kernel-table.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { n as parsePredictions, t as DEFAULT_COLUMNS } from "./domain-metrics-parse-predictions.js";
import { n as groupRowsBy } from "./numeric-metrics-group-rows.js";
import { t as evaluateSlices } from "./numeric-metrics-slices.js";
import { n as Failure } from "./kernel-failure.js";
import { t as metricsJson } from "./kernel-metric-json.js";
import { isAbsolute, join } from "node:path";
// src/features/metrics/evaluate-predictions-table.ts
/** Evaluates predictions that another program wrote into a table. Fails with `metrics.predictions-invalid` or `metrics.metric-unknown`. */
function evaluateTable(command, ports) {
	const columns = command.columns ?? DEFAULT_COLUMNS;
	const truth = findColumn(command.table, columns.truth);
	const digest = ports.hasher.sha256(truth === void 0 ? "" : Array.from({ length: command.table.rows }, (_, row) => String(cellAt(truth, row))).join("\n"));
	const predictions = parsePredictions(command.table, digest, command.task, columns);
	const options = {
		seed: command.seed,
		...command.level === void 0 ? {} : { level: command.level }
	};
	const evaluation = evaluatePredictions(predictions, {
		...options,
		...command.metrics === void 0 || command.metrics.length === 0 ? {} : { metrics: command.metrics }
	});
	const groups = (command.slices ?? []).map((name) => groupRowsBy(command.table, name));
	return {
		evaluation,
		predictions,
		slices: groups.length === 0 ? [] : evaluateSlices(predictions, groups, Object.keys(evaluation.metrics), options)
	};
}
// src/cli/commands/evaluate/run.ts
async function run(inputs, host) {
	if (!(inputs.level > 0 && inputs.level < 1)) throw new Failure("contract.input-invalid", { message: `level: expected a number between 0 and 1, found ${inputs.level}` });
	const path = isAbsolute(inputs.predictions) ? inputs.predictions : join(host.folder, inputs.predictions);
	const { evaluation, slices } = evaluateTable({
		table: await readTableFile({
			path,
			name: inputs.predictions
		}, {
			files: nodeFiles(),
			parquet: parquetReader()
		}),
		...inputs.task === void 0 ? {} : { task: inputs.task },
		columns: {
			truth: inputs.truth,
			predicted: inputs.predicted,
			probabilityPrefix: "p_"
		},
		...inputs.metrics === void 0 ? {} : { metrics: inputs.metrics },
		...inputs.slices === void 0 ? {} : { slices: inputs.slices },
		seed: inputs.seed,
		level: inputs.level
	}, { hasher: nodeHasher() });
	const classes = evaluation.classification;
	const headline = evaluationHeadline(evaluation);
	return {
		verdict: "pass",
		headline,
		text: [evaluationText(evaluation), ...slices.length === 0 ? [] : [slicesText(slices)]].join("\n\n"),
		markdown: [
			metricsMarkdown(evaluation.metrics),
			...classes === void 0 ? [] : classesMarkdown(classes),
			...slices.length === 0 ? [] : [slicesMarkdown(slices)]
		].join("\n\n"),
		outputs: {
			verdict: "pass",
			headline
		},
		data: {
			...evaluation,
			metrics: metricsJson(evaluation.metrics)
		}
	};
}
export { run };
