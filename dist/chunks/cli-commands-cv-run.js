import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { n as openWorkerPool } from "./adapters-node-workers-pool.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { t as crossValidate } from "./features-train-cross-validate.js";
import { n as Failure } from "./kernel-failure.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { o as parseParameterText } from "./numeric-algorithms-registry.js";
import { resolve } from "node:path";
// src/cli/commands/cv/run.ts
async function run(inputs, host) {
	const table = await readTableFile({
		path: resolve(host.folder, inputs.data),
		name: inputs.data
	}, { files: nodeFiles() });
	const { facts } = processEnvironment();
	const result = await crossValidate({
		table,
		target: inputs.target,
		algorithm: inputs.algorithm,
		parameters: parseParameters(inputs.params ?? ""),
		folds: inputs.folds,
		repeats: inputs.repeats,
		seed: inputs.seed,
		...inputs.foldColumn === void 0 ? {} : { foldColumn: inputs.foldColumn }
	}, {
		reporter: host.reporter,
		openWorkers: () => openWorkerPool({ workers: facts.cores })
	});
	const metrics = {};
	for (const [name, { value, sd, interval, folds }] of Object.entries(result.metrics)) metrics[name] = {
		value,
		sd,
		interval: interval === void 0 ? null : [interval.low, interval.high],
		folds
	};
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
	return {
		verdict: "pass",
		headline: `${inputs.algorithm}: ${first === void 0 ? "no metric is defined" : `${first[0]} ${first[1]} ${first[2]}`} over ${result.fits} fits on ${result.rows} rows`,
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
/** `trees=100,max-depth=4`: numbers, true, false, null or words. */
function parseParameters(text) {
	const entries = text.split(",").filter((part) => part.trim() !== "").map((part) => {
		const equals = part.indexOf("=");
		if (equals < 1) throw new Failure("contract.input-invalid", { message: `input "params": expected name=value with commas between, found ${JSON.stringify(part)}.` });
		return [part.slice(0, equals).trim(), parseParameterText(part.slice(equals + 1).trim())];
	});
	return Object.fromEntries(entries);
}
const figure = (value) => value.toFixed(Math.abs(value) >= 100 ? 1 : 4);
export { run };
