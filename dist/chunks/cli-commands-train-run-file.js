import { n as systemEntropy, t as nodeHasher } from "./adapters-node-crypto-hasher.js";
import { t as nodeFiles } from "./adapters-node-fs-files.js";
import { n as openWorkerPool } from "./adapters-node-workers-pool.js";
import { t as processEnvironment } from "./adapters-node-process-environment.js";
import { t as parquetReader } from "./adapters-parquet-parquet-reader.js";
import { t as systemClock } from "./adapters-system-clock-clock.js";
import { n as PROJECT_DEFAULTS } from "./domain-project-defaults.js";
import { n as chooseSplit, t as choosePreprocessing } from "./domain-train-column-choices.js";
import { i as renderTrainingPlan, n as renderTrainedFile, t as describePlannedSearch } from "./domain-train-render-run.js";
import { t as readTableFile } from "./features-data-read-table.js";
import { s as planTraining } from "./features-train-with-workers.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId } from "./kernel-record-id.js";
import { t as fitResumably } from "./features-train-fit-resumably.js";
import { n as packageRun } from "./features-train-record-run.js";
import { n as renderSearchHistory, t as historyOfSearch } from "./domain-metrics-report-search-history.js";
import { i as splitNames, n as readSearchedValues, r as readColumnChoices } from "./cli-table-options-read-searched-values.js";
import { basename, resolve } from "node:path";
// src/features/train/train-file.ts
/** Results of an interrupted search, inside the folder that the package will replace. */
const JOURNAL = ".search";
/** What the training of a file would do: checks everything that can be checked without fitting, the folder included. */
async function planFile(command, ports) {
	await requireFreeFolder(command.output, ports);
	return planTraining({
		target: command.target,
		train: command.training
	}, command.table, command.split);
}
/**
* Trains on one table without repository and configuration: as `trainModel`, but the package goes to a folder of the caller's choice and
* nothing else is written. An interrupted search is gone on with by the same call.
*/
async function trainFile(command, ports) {
	const started = ports.clock.elapsed();
	const now = ports.clock.now();
	const plan = await planFile(command, ports);
	const { training, name, output } = command;
	return await fitResumably({
		plan,
		seed: training.seed,
		name,
		journal: `${output}/${JOURNAL}`
	}, ports, async (fit) => {
		const id = makeRecordId(now, ports.entropy.bytes(10));
		const dataset = {
			name,
			digest: command.digest,
			rows: command.table.rows
		};
		const facts = {
			id,
			createdAt: formatInstant(now),
			model: {
				name,
				train: training
			},
			dataset,
			started
		};
		return await packageRun(facts, plan, fit, {
			folder: output,
			source: {}
		}, ports);
	});
}
/** A package replaces everything in its folder, so the folder must be new, empty, or hold a package or an interrupted search alone. */
async function requireFreeFolder(folder, { files }) {
	const stat = await files.stat(folder);
	if (stat === void 0) return;
	const found = /* @__PURE__ */ new Set();
	if (stat.kind === "folder") for await (const { path } of files.list(folder)) found.add(path.split("/")[0]);
	const isPackage = found.has("model.json") && found.has("parameters.json") && found.has("arrays.bin");
	if (stat.kind === "folder" && (found.size === 0 || isPackage || [...found].every((name) => name === JOURNAL))) return;
	throw new Failure("train.output-occupied", { message: `expected ${folder} to be new, empty or a model package; it ${stat.kind === "folder" ? `holds ${[...found].slice(0, 5).join(", ")}` : `is a ${stat.kind}`}.` });
}
// src/cli/commands/train/run-file.ts
async function runFile(inputs, target, host, options) {
	const files = nodeFiles();
	const hasher = nodeHasher();
	const command = await readCommand(inputs, target, host.folder, {
		files,
		hasher
	});
	const shown = inputs.output;
	if (inputs.report !== void 0 && !/\.(?:html|md)$/.test(inputs.report)) throw invalid(`input "report": expected a file that ends with .html or .md, found ${inputs.report}.`);
	if (options.dryRun) {
		const plan = await planFile(command, { files });
		return renderTrainingPlan(command.name, [
			{
				verb: "run",
				...describePlannedSearch(plan)
			},
			{
				verb: "run",
				target: "evaluation",
				detail: `${plan.split.test.length} held-out rows`
			},
			{
				verb: "create",
				target: shown,
				detail: "model package"
			},
			...inputs.report === void 0 ? [] : [{
				verb: "create",
				target: inputs.report,
				detail: "evaluation"
			}],
			...inputs.picture === void 0 ? [] : [{
				verb: "create",
				target: inputs.picture,
				detail: "history of the search"
			}]
		]);
	}
	const environment = processEnvironment();
	const run = await trainFile(command, {
		files,
		hasher,
		clock: systemClock(),
		entropy: systemEntropy(),
		environment,
		reporter: host.reporter,
		signal: host.signal,
		openWorkers: () => openWorkerPool({ workers: environment.facts.cores })
	});
	const history = run.record.search === void 0 ? void 0 : historyOfSearch(run.record.search);
	if (inputs.picture !== void 0 && history !== void 0) await files.write(resolve(host.folder, inputs.picture), renderSearchHistory(history));
	if (inputs.report !== void 0) await writeReportFile(run, resolve(host.folder, inputs.report), files);
	return renderTrainedFile(run.record, shown);
}
async function writeReportFile({ record, predictions, folder }, path, files) {
	const [{ readRunReport }, { renderRunMarkdown, renderRunPage }] = await Promise.all([import("./features-metrics-write-report2.js"), import("./domain-metrics-report-render-run2.js")]);
	const report = await readRunReport({
		runId: record.id,
		run: record,
		predictions,
		folder
	}, { files });
	await files.write(path, path.endsWith(".md") ? renderRunMarkdown(report) : renderRunPage(report));
}
async function readCommand(inputs, target, folder, { files, hasher }) {
	const { model: data, output } = inputs;
	if (data === void 0) throw missing("a table file to train on, before the options");
	if (output === void 0) throw missing("--output with a folder for the model package");
	refuseRepositoryOptions(inputs);
	const columns = await readColumnChoices(inputs, folder, files);
	const path = resolve(folder, data);
	const table = await readTableFile({
		path,
		name: data
	}, {
		files,
		parquet: parquetReader()
	});
	const seed = inputs.seed ?? PROJECT_DEFAULTS.seed;
	return {
		table,
		digest: await hasher.sha256Stream(files.stream(path)),
		name: basename(data).replace(/\.[^.]*(?:\.gz)?$/i, "") || "data",
		target,
		training: {
			kind: "built-in",
			algorithms: readAlgorithms(inputs),
			search: readSearch(inputs),
			seed,
			preprocessing: choosePreprocessing(columns),
			...inputs.calibration === void 0 ? {} : { calibration: inputs.calibration }
		},
		split: chooseSplit(columns, readTestShare(inputs.testShare), seed),
		output: resolve(folder, output)
	};
}
function readAlgorithms({ algorithm, params }) {
	const names = splitNames(algorithm);
	const values = readSearchedValues(params ?? "");
	if (Object.keys(values).length > 0 && names.length !== 1) throw invalid(`input "params": expected it with one algorithm, found ${names.length === 0 ? "none" : names.length}.`);
	return Object.fromEntries(names.map((name) => [name, values]));
}
function readSearch(inputs) {
	const { budget, prune, factor, metric, folds, repeats, samples } = inputs;
	const strategy = inputs.search ?? (budget === void 0 ? "grid" : "auto");
	if (budget !== void 0 && strategy !== "auto") throw invalid(`input "budget": expected it with --search auto, found ${strategy}.`);
	if (factor !== void 0 && strategy !== "halving" && strategy !== "auto") throw invalid(`input "factor": expected it with --search halving or auto, found ${strategy}.`);
	for (const [name, value, least] of [
		[
			"folds",
			folds,
			2
		],
		[
			"repeats",
			repeats,
			1
		],
		[
			"samples",
			samples,
			1
		],
		[
			"factor",
			factor,
			1.1
		],
		[
			"budget",
			budget,
			1
		]
	]) if (value !== void 0 && !(value >= least)) throw invalid(`input "${name}": expected at least ${least}, found ${value}.`);
	const { search, autoSamples } = PROJECT_DEFAULTS;
	return {
		strategy,
		folds: folds ?? search.folds,
		repeats: repeats ?? search.repeats,
		metric: metric ?? search.metric,
		samples: samples ?? (strategy === "auto" ? autoSamples : search.samples),
		...factor === void 0 ? {} : { factor },
		...prune === void 0 ? {} : { prune },
		...budget === void 0 ? {} : { budget }
	};
}
function readTestShare(share = PROJECT_DEFAULTS.split.test) {
	if (share > 0 && share < 1) return share;
	throw invalid(`input "test-share": expected a number between 0 and 1, found ${share}.`);
}
/** Options that speak of the configuration, or of programs. */
function refuseRepositoryOptions({ reference, set, timeLimit, handOver }) {
	const given = Object.entries({
		reference,
		set,
		"time-limit": timeLimit,
		"hand-over": handOver
	}).flatMap(([name, value]) => value === void 0 ? [] : [`--${name}`]);
	if (given.length > 0) throw invalid(`expected ${given.join(", ")} without --target: they are for models of trainyard.yaml.`);
}
const invalid = (message) => new Failure("contract.input-invalid", { message });
const missing = (what) => new Failure("contract.input-missing", { message: `with --target: expected ${what}.` });
export { runFile };
