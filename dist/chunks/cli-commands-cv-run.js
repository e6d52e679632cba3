import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { t as parquetReader } from "./adapters-parquet-parquet-reader.js";
import { n as openWorkerPool } from "./adapters-node-workers-pool.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { t as crossValidate } from "./features-train-cross-validate.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { i as splitNames, r as readColumnChoices, t as readParameters } from "./cli-table-options-read-searched-values.js";
import { resolve } from "node:path";
// src/cli/commands/cv/run.ts
async function run(inputs, host) {
	const files = nodeFiles();
	const algorithms = splitNames(inputs.algorithm);
	const parameters = readParameters(inputs.params ?? "");
	if (algorithms.length !== 1 && (algorithms.length === 0 || Object.keys(parameters).length > 0)) throw new Failure("contract.input-invalid", { message: algorithms.length === 0 ? "input \"algorithm\": expected the name of an algorithm, found none." : `input "params": expected it with one algorithm only, found ${algorithms.length}.` });
	const columns = await readColumnChoices(inputs, host.folder, files);
	const table = await readTableFile({
		path: resolve(host.folder, inputs.data),
		name: inputs.data
	}, {
		files,
		parquet: parquetReader()
	});
	const { facts } = processEnvironment();
	const results = [];
	for (const algorithm of algorithms) results.push(await crossValidate({
		table,
		target: inputs.target,
		algorithm,
		parameters,
		folds: inputs.folds,
		repeats: inputs.repeats,
		seed: inputs.seed,
		...columns,
		...inputs.calibration === void 0 ? {} : { calibration: inputs.calibration },
		...inputs.foldColumn === void 0 ? {} : { foldColumn: inputs.foldColumn }
	}, {
		reporter: host.reporter,
		signal: host.signal,
		openWorkers: () => openWorkerPool({ workers: facts.cores })
	}));
	return results.length === 1 ? renderOne(results[0]) : renderSeveral(results);
}
function renderOne(result) {
	const rows = Object.entries(result.metrics).map(([name, { value, sd, interval }]) => [
		name,
		figure(value),
		`± ${figure(sd)}`,
		interval === void 0 ? "" : `${figure(interval.low)} to ${figure(interval.high)}`
	]);
	const header = [
		"metric",
		"mean",
		"sd",
		"95 % interval"
	];
	const first = rows[0];
	const metrics = metricsOf(result);
	return {
		verdict: "pass",
		headline: `${result.setting.algorithm}: ${first === void 0 ? "no metric is defined" : `${first[0]} ${first[1]} ${first[2]}`} over ${result.fits} fits on ${result.rows} rows`,
		text: textTable([header, ...rows], [
			"left",
			"right",
			"right",
			"left"
		]),
		markdown: markdownTable(header, rows.map((row) => row.map(escapeMarkdown)), [
			"left",
			"right",
			"right",
			"left"
		]),
		outputs: { metrics: JSON.stringify(metrics) },
		data: {
			task: result.task,
			algorithm: result.setting.algorithm,
			parameters: { ...result.setting.parameters },
			rows: result.rows,
			metrics
		}
	};
}
/** Algorithms side by side: the folds are the same, so that differences are not those of the folds. */
function renderSeveral(results) {
	const names = [...new Set(results.flatMap((result) => Object.keys(result.metrics)))];
	const header = ["metric", ...results.map((result) => result.setting.algorithm)];
	const rows = names.map((name) => [name, ...results.map(({ metrics }) => metrics[name] === void 0 ? "–" : `${figure(metrics[name].value)} ± ${figure(metrics[name].sd)}`)]);
	const align = header.map((_, index) => index === 0 ? "left" : "right");
	const measured = Object.fromEntries(results.map((result) => [result.setting.algorithm, metricsOf(result)]));
	return {
		verdict: "pass",
		headline: `${results.length} algorithms on ${results[0].rows} rows, ${results[0].fits} fits each`,
		text: textTable([header, ...rows], align),
		markdown: markdownTable(header, rows.map((row) => row.map(escapeMarkdown)), align),
		outputs: { metrics: JSON.stringify(measured) },
		data: {
			task: results[0].task,
			rows: results[0].rows,
			algorithms: results.map((result) => ({
				algorithm: result.setting.algorithm,
				parameters: { ...result.setting.parameters },
				metrics: metricsOf(result)
			}))
		}
	};
}
function metricsOf({ metrics }) {
	const written = {};
	for (const [name, { value, sd, interval, folds }] of Object.entries(metrics)) written[name] = {
		value,
		sd,
		interval: interval === void 0 ? null : [interval.low, interval.high],
		folds
	};
	return written;
}
const figure = (value) => {
	const size = Math.abs(value);
	return size >= 1e7 ? value.toExponential(3) : value.toFixed(size >= 100 ? 1 : 4);
};
export { run };
