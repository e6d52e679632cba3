import { i as fillCommand, n as identifyRun, o as parameterVariables, r as pinnedEnvironment, s as splitCommand, t as findEqualRun } from "./features-train-identify-run.js";
import { n as Failure } from "./kernel-failure.js";
import { t as excludeFromGit } from "./features-exclude-from-git.js";
import { a as readRecord, t as appendRecord } from "./features-records.js";
import { n as parseSha256 } from "./kernel-digest.js";
import { n as isJsonObject, r as prettyJson } from "./kernel-json.js";
import { n as makeRecordId, r as parseRecordId, t as instantOfRecordId } from "./kernel-record-id.js";
import { n as parseRelativePath } from "./kernel-relative-path.js";
import { n as ok, t as err } from "./kernel-result.js";
import { t as formatInstant } from "./kernel-instant.js";
import { c as describeSource, i as runFolder, l as besideTruth, o as LOCAL_FOLDER, s as describeMachine, u as digestRows } from "./features-train-record-run.js";
import { a as describeTrackedRun, i as PARENT_TAG, n as RUN_DOCUMENT, r as describeInFull } from "./features-train-copy-folder.js";
import { a as encodeHistories, i as touchedRuns, n as endAbandonedRuns, o as summariseMetrics, t as copyArtifacts } from "./features-train-record-tracked-run.js";
import { t as decideTask } from "./domain-train-decide-task.js";
import { a as onnxPredictor, i as columnsBeside, l as USE_FILE, o as planOnnx, r as classesIn, s as settleOnnx, t as examineOnnx, u as parseOnnxUse } from "./features-open-any-package.js";
import { a as viewOf, i as utf8, n as modelFormatOf, r as readFields } from "./features-inspect-model-file.js";
import { a as takeRows, n as columnNames, r as findColumn } from "./kernel-table.js";
import { t as labelsIn } from "./domain-train-training-data.js";
import { i as FOLDERS, n as hasModelFiles, r as writeForeignPackage, t as PREDICTIONS_CSV } from "./features-train-write-foreign-package.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { i as latestOfEachStep, n as METRIC_LIMIT, r as isMetricName, t as HistoryBuilder } from "./domain-train-metric-files-metric-history.js";
import { t as renderLineChart } from "./plot-line-chart.js";
import { r as encodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { t as byCodeUnit } from "./kernel-code-unit-order.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as humanDuration } from "./kernel-duration.js";
import { t as experimentVariable } from "./features-train-track-program.js";
// src/kernel/records/execution.ts
/** How a training program came to its end. */
const EXIT_CLASSES = [
	"success",
	"user-error",
	"out-of-memory",
	"gpu-fault",
	"stall",
	"cancelled",
	"preempted",
	"time-limit",
	"lost"
];
// src/domain/train/checkpoints/training-state.ts
/** Reads a state that may come from a cache that others can write; every path stays inside. */
function parseTrainingState(value) {
	if (!isJsonObject(value) || value["kind"] !== "training") return err("it is not the state of a training");
	if (value["schemaVersion"] !== 1) return err(`it has schemaVersion ${JSON.stringify(value["schemaVersion"])}, expected 1`);
	const { model, attempts, checkpoints, key } = value;
	if (parseRecordId(String(value["training"])) === void 0 || typeof model !== "string") return err("it names no training");
	if (key !== void 0 && parseSha256(String(key)) === void 0) return err("its key is not a digest");
	if (!Array.isArray(attempts) || !attempts.every(isAttempt)) return err("its attempts are not what they should be");
	if (!Array.isArray(checkpoints) || !checkpoints.every(isCheckpoint)) return err("its checkpoints are not what they should be");
	return ok(value);
}
function isAttempt(value) {
	if (!isJsonObject(value) || parseRecordId(String(value["id"])) === void 0 || typeof value["startedAt"] !== "string") return false;
	const { process, ended } = value;
	if (process !== void 0 && !(isJsonObject(process) && Number.isSafeInteger(process["pid"]) && typeof process["identity"] === "string")) return false;
	return ended === void 0 || isJsonObject(ended) && EXIT_CLASSES.includes(ended["exitClass"]) && typeof ended["reason"] === "string";
}
const isCheckpoint = (value) => isJsonObject(value) && Number.isSafeInteger(value["sequence"]) && value["sequence"] > 0 && parseSha256(String(value["digest"])) !== void 0 && typeof value["sizeBytes"] === "number" && typeof value["keptAt"] === "string" && Array.isArray(value["files"]) && value["files"].every((file) => isJsonObject(file) && parseRelativePath(String(file["path"])) !== void 0 && typeof file["sizeBytes"] === "number" && parseSha256(String(file["sha256"])) !== void 0);
/** Whether somebody should go on with it: its last attempt was interrupted or lost, and is not over for good. */
function isUnfinished(state) {
	const last = state.attempts.at(-1)?.ended;
	return last === void 0 || [
		"cancelled",
		"preempted",
		"time-limit",
		"lost",
		"stall",
		"gpu-fault"
	].includes(last.exitClass);
}
const addAttempt = (state, attempt) => ({
	...state,
	attempts: [...state.attempts, attempt]
});
/** The last attempt with more known about it. */
const amendAttempt = (state, more) => ({
	...state,
	attempts: state.attempts.map((attempt, index) => index === state.attempts.length - 1 ? {
		...attempt,
		...more
	} : attempt)
});
/** With one more checkpoint; `dropped` are those that are no longer kept. */
function addCheckpoint(state, checkpoint) {
	const all = [...state.checkpoints, checkpoint];
	const from = Math.max(0, all.length - 2);
	return {
		state: {
			...state,
			checkpoints: all.slice(from)
		},
		dropped: all.slice(0, from)
	};
}
// src/features/train/training-folder.ts
const checkpointsFolder = (root, model) => `${root}/${LOCAL_FOLDER}/checkpoints/${model}`;
function trainingFolder(root, model, training) {
	const folder = `${checkpointsFolder(root, model)}/${training}`;
	return {
		root: folder,
		stateFile: `${folder}/training.json`,
		work: `${folder}/work`,
		metricsFile: `${folder}/metrics.json`,
		kept: (sequence) => `${folder}/kept/${sequence}`
	};
}
/** States of all trainings of a model that lie on this machine, oldest first; what cannot be read is told and passed over. */
async function readTrainings(model, ports) {
	const folder = checkpointsFolder(ports.root, model);
	const states = [];
	for await (const { path } of ports.files.list(folder)) {
		if (!/^[0-9A-Z]{26}\/training\.json$/.test(path)) continue;
		const state = parse$1(await ports.files.read(`${folder}/${path}`) ?? /* @__PURE__ */ new Uint8Array());
		if (state.ok && state.value.model === model && path.startsWith(`${state.value.training}/`)) states.push(state.value);
		else ports.reporter.warn(`the training in ${folder}/${path} is not gone on with: ${state.ok ? "it is of another model" : state.error}`);
	}
	return states;
}
function parse$1(bytes) {
	try {
		return parseTrainingState(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return {
			ok: false,
			error: "it is not JSON"
		};
	}
}
const writeTraining = (state, ports) => ports.files.write(trainingFolder(ports.root, state.model, state.training).stateFile, prettyJson(state));
// src/features/train/open-training.ts
/** Finds the training to go on with, or begins one; two processes never go on with the same. */
async function openTraining({ model, key, resume, training }, ports, programs) {
	const states = resume.kind === "never" ? [] : await readTrainings(model, ports);
	const wanted = states.filter((state) => resume.kind === "run" ? state.training === resume.id : isUnfinished(state) && key !== void 0 && state.key === key);
	for (const state of [...wanted].reverse()) {
		const lock = await takeLock(state, ports);
		if (!lock.held) {
			ports.reporter.note(`the training ${state.training} runs in ${lock.holder}`);
			continue;
		}
		await prune(states, state, ports);
		return isUnfinished(state) ? await takeOver(state, () => lock.release(), ports, programs) : await beginFrom(state, key, () => lock.release(), ports);
	}
	if (resume.kind === "run") throw new Failure("train.nothing-to-resume", { message: `expected an interrupted training ${resume.id} of "${model}" below .trainyard/checkpoints/${model}, found ${states.length === 0 ? "none" : states.map((state) => state.training).join(", ")}.` });
	await prune(states, void 0, ports);
	return await begin({
		...freshState(model, key, ports),
		...training === void 0 ? {} : { training }
	}, ports);
}
const freshState = (model, key, ports) => ({
	schemaVersion: 1,
	kind: "training",
	training: makeRecordId(ports.clock.now(), ports.entropy.bytes(10)),
	model,
	...key === void 0 ? {} : { key },
	attempts: [],
	checkpoints: []
});
async function begin(state, ports) {
	const lock = await takeLock(state, ports);
	await writeTraining(state, ports);
	return {
		state,
		release: async () => lock.held ? await lock.release() : void 0
	};
}
/** A training that ended for good has its record; going on from its checkpoints is a new one. */
async function beginFrom(ended, key, release, ports) {
	try {
		const state = {
			...freshState(ended.model, key, ports),
			checkpoints: ended.checkpoints
		};
		const from = trainingFolder(ports.root, ended.model, ended.training);
		const to = trainingFolder(ports.root, state.model, state.training);
		for (const { sequence, files } of ended.checkpoints) for (const { path } of files) {
			const source = `${from.kept(sequence)}/${path}`;
			if ((await ports.files.stat(source))?.kind === "file") await ports.files.write(`${to.kept(sequence)}/${path}`, ports.files.stream(source));
		}
		return await begin(state, ports);
	} finally {
		await release();
	}
}
/** Trainings whose checkpoints stay, should somebody want to go on by hand. */
const TRAININGS_KEPT = 3;
/** Checkpoints of trainings that nobody went on with would fill the disk. */
async function prune(states, chosen, ports) {
	const others = states.filter((state) => state !== chosen);
	for (const state of others.slice(0, Math.max(0, others.length - TRAININGS_KEPT))) {
		const lock = await takeLock(state, ports);
		if (!lock.held) continue;
		await ports.files.remove(trainingFolder(ports.root, state.model, state.training).root);
		await lock.release();
	}
}
const takeLock = (state, ports) => ports.locks.take(`${trainingFolder(ports.root, state.model, state.training).root}.lock`);
async function takeOver(state, release, ports, programs) {
	const last = state.attempts.at(-1);
	if (last === void 0 || last.ended !== void 0) return {
		state,
		release
	};
	if (last.process !== void 0 && programs?.endGroup(last.process.pid, last.process.identity) === true) ports.reporter.note(`ended the program of the attempt before (process ${last.process.pid}), which had outlived it`);
	return {
		state,
		lost: last,
		release
	};
}
/** The lost attempt is over now; said after its record is written, so that a kill in between writes it again. */
const markLost = (state) => amendAttempt(state, { ended: {
	exitClass: "lost",
	reason: "Trainyard was killed while it ran"
} });
function beginAttempt(state, resumedFrom, ports) {
	const now = ports.clock.now();
	return addAttempt(state, {
		id: makeRecordId(now, ports.entropy.bytes(10)),
		startedAt: formatInstant(now),
		...resumedFrom === void 0 ? {} : { resumedFrom }
	});
}
// src/domain/train/exit-class/decide-next.ts
/** Faults of the machine rather than of the program: the same again may well succeed. */
const DESERVE_RETRY = [
	"gpu-fault",
	"stall",
	"lost"
];
/** Ends from outside: the training itself is sound, and the next attempt goes on. */
const INTERRUPTED = [
	"cancelled",
	"preempted",
	"time-limit"
];
/** Mistakes of the program end it: trying again would only cost time. A person who cancels wants an end, not another job. */
function decideNext(facts) {
	const { exitClass, attempt, attemptLimit } = facts;
	if (exitClass === "success" || attempt >= attemptLimit) return { kind: "end" };
	if (DESERVE_RETRY.includes(exitClass) || exitClass === "preempted" && facts.elsewhere === true) return { kind: facts.retried < facts.retries ? "retry" : "pause" };
	if (!INTERRUPTED.includes(exitClass)) return { kind: "end" };
	if (exitClass === "time-limit" && !facts.hasCheckpoint) return { kind: "end" };
	return { kind: exitClass !== "cancelled" && facts.canHandOver ? "hand-over" : "pause" };
}
// src/domain/train/program/program-variables.ts
/** The environment of a training program: what the guide documents is what it gets. */
const PROGRAM_VARIABLES = [
	{
		name: "TRAINYARD_RUN_ID",
		about: "id of the run, the same for every attempt of a training",
		value: ({ training }) => training
	},
	{
		name: "TRAINYARD_ATTEMPT",
		about: "number of the attempt, from 1",
		value: ({ attempt }) => String(attempt)
	},
	{
		name: "TRAINYARD_MODEL",
		about: "name of the model",
		value: ({ model }) => model
	},
	{
		name: "TRAINYARD_DATA_DIR",
		about: "folder or file of the dataset",
		value: ({ dataPath }) => dataPath
	},
	{
		name: "TRAINYARD_DATA_DIGEST",
		about: "digest of the dataset",
		value: ({ datasetDigest }) => datasetDigest
	},
	{
		name: "TRAINYARD_DATA_VERSION",
		about: "version of the dataset; empty when its bytes are those of no version",
		value: ({ datasetVersion }) => datasetVersion ?? ""
	},
	{
		name: "TRAINYARD_TARGET",
		about: "column that is predicted",
		value: ({ target }) => target
	},
	{
		name: "TRAINYARD_OUTPUT_DIR",
		about: "folder for what it produces: model files, `predictions.csv`",
		value: ({ outputFolder }) => outputFolder
	},
	{
		name: "TRAINYARD_CHECKPOINT_DIR",
		about: "folder for checkpoints, copied while it runs and put back for the next attempt",
		value: ({ checkpointFolder }) => checkpointFolder
	},
	{
		name: "TRAINYARD_RESUME",
		about: "the checkpoint folder when there is something in it to go on from; empty otherwise",
		value: ({ resumes, checkpointFolder }) => resumes ? checkpointFolder : ""
	},
	{
		name: "TRAINYARD_METRICS_FILE",
		about: "file for metrics: a JSON object, or JSON lines with steps",
		value: ({ metricsFile }) => metricsFile
	},
	{
		name: "TRAINYARD_SEED",
		about: "the seed of the configuration",
		value: ({ seed }) => String(seed)
	}
];
const programVariables = (setting) => ({
	PYTHONUNBUFFERED: "1",
	...Object.fromEntries(PROGRAM_VARIABLES.map(({ name, value }) => [name, value(setting)]))
});
/**
* `parts.json` beside the record of a training: the other runs that its program logged, each with its parent, parameters, last metrics
* and, for the first ones, their course.
*/
function encodeParts(runs, histories) {
	return {
		schemaVersion: 1,
		kind: "run-parts",
		count: runs.length,
		runs: runs.slice(0, 500).map((run) => {
			const course = histories.get(run.id);
			const parent = run.tags.get(PARENT_TAG);
			return {
				runId: run.id,
				name: run.name,
				status: run.status,
				...parent === void 0 ? {} : { parent },
				start: run.start,
				...run.end === void 0 ? {} : { durationMs: Math.max(0, run.end - run.start) },
				params: Object.fromEntries(run.params),
				metrics: Object.fromEntries(Array.from(run.metrics.values(), ({ key, value }) => [key, value])),
				...course === void 0 || course.size === 0 ? {} : { histories: encodeHistories(course)["metrics"] ?? {} }
			};
		})
	};
}
// src/features/train/adopt-tracked-run.ts
/**
* The MLflow run that stands for the whole program: of those that are no part of another, the one that was begun last. Its artifacts are
* copied into the folder. Undefined when the program logged none.
*/
async function adoptTrackedRun(tracking, folder, directions, ports) {
	await endAbandonedRuns(tracking, ports);
	const run = [...touchedRuns(tracking).filter((run) => run.record === void 0 && !run.tags.has("mlflow.parentRunId"))].sort((left, right) => left.start - right.start).at(-1);
	if (run === void 0) return void 0;
	await copyArtifacts(run, tracking, folder, ports);
	await ports.files.write(`${folder}/artifacts/${RUN_DOCUMENT}`, prettyJson(describeInFull(run, tracking.state)));
	const parts = touchedRuns(tracking).filter((other) => other !== run && other.record === void 0);
	const histories = await tracking.histories(new Set([run, ...parts.slice(0, 50)].map(({ id }) => id)));
	return {
		metrics: summariseMetrics(run.metrics.values(), directions),
		parameters: Object.fromEntries(run.params),
		description: describeTrackedRun(run, tracking.state),
		id: run.id,
		histories: histories.get(run.id) ?? /* @__PURE__ */ new Map(),
		...parts.length === 0 ? {} : { parts: encodeParts(parts, histories) }
	};
}
// src/features/train/test-rows.ts
/** In TRAINYARD_OUTPUT_DIR: numbers of the rows that a program did not learn from, in a column `row`. */
const TEST_ROWS_CSV = "test-rows.csv";
/**
* The rows that a program held out, as it says itself: in `test-rows.csv`, or by the column `row` of its predictions. Undefined when it says
* nothing: rows that it may have learned from prove nothing. Fails with `train.test-rows-invalid`.
*/
async function findTestRows({ folder, dataset, claimed }, ports, tools) {
	const path = `${folder}/output/${TEST_ROWS_CSV}`;
	if (tools.readTable !== void 0 && await ports.files.stat(path) !== void 0) return rowNumbers(await tools.readTable(path), dataset.table.rows);
	if (claimed === void 0) return void 0;
	const rows = Int32Array.from(claimed.rows);
	if (claimed.rowsDigest !== digestRows(rows, dataset.reference.digest, ports.hasher)) return void 0;
	requireInside(rows, dataset.table.rows, "predictions.csv");
	return rows;
}
function rowNumbers(table, rows) {
	const column = findColumn(table, "row");
	if (column?.kind !== "number" || table.rows === 0) throw invalid(`expected numbers in a column "row" of ${TEST_ROWS_CSV}; ${column === void 0 ? "there is no such column" : table.rows === 0 ? "there is none" : "it holds texts"}`);
	const wrong = column.values.findIndex((value, index) => !Number.isInteger(value) || value < 0 || index > 0 && value <= column.values[index - 1]);
	if (wrong >= 0) throw invalid(`expected row numbers from 0 that ascend in ${TEST_ROWS_CSV}; line ${wrong + 2} has ${column.values[wrong]}`);
	const numbers = Float64Array.from(column.values);
	requireInside(numbers, rows, TEST_ROWS_CSV);
	return Int32Array.from(numbers);
}
function requireInside(numbers, rows, name) {
	const last = numbers.at(-1);
	if (last !== void 0 && last >= rows) throw invalid(`expected numbers of the ${rows} rows of the dataset, 0 to ${rows - 1}, in ${name}; it has ${last}`);
}
/** The target in the terms of a model's outputs; every held-out row has one. */
function targetOf(table, name, outputs, rows) {
	const column = findColumn(table, name);
	if (column === void 0) throw invalid(`expected the target "${name}" in the data; it is not there`);
	if (outputs.task === "classification") {
		const labels = labelsIn(column, outputs.classes);
		const without = rows.find((row) => labels[row] < 0);
		if (without !== void 0) throw invalid(`expected a class in "${name}" for every held-out row; row ${without} has none`);
		return {
			task: "classification",
			classCount: outputs.classes.length,
			labels
		};
	}
	if (column.kind === "text") throw invalid(`expected numbers in the target "${name}", which the model predicts; it holds texts`);
	const without = rows.find((row) => !Number.isFinite(column.values[row]));
	if (without !== void 0) throw invalid(`expected a number in "${name}" for every held-out row; row ${without} has none`);
	return {
		task: "regression",
		values: column.values
	};
}
const invalid = (found) => new Failure("train.test-rows-invalid", { message: `${found}.` });
// src/features/train/ask-model.ts
/**
* Asks the ONNX model that a program wrote about the rows that it held out. Undefined when there is none, or it cannot be asked, which is told:
* the model is packaged all the same.
*/
async function askModel(outcome, ports, tools) {
	const files = await listFiles(outcome.folder, ports);
	const { name, main } = modelFormatOf(files.map(({ path }) => path));
	const size = files.find(({ path }) => path === main)?.sizeBytes;
	if (name !== "onnx" || main === void 0 || size === void 0) return void 0;
	try {
		return await ask(outcome, {
			path: main,
			sizeBytes: size
		}, files.map(({ path }) => path), ports, tools);
	} catch (error) {
		if (!(error instanceof Failure) || error.code === "train.test-rows-invalid") throw error;
		ports.reporter.warn(`the model cannot be asked here: ${error.message} ${error.remedy}`);
		return;
	}
}
async function ask(outcome, { path: main, sizeBytes }, paths, ports, tools) {
	const { folder, dataset, model } = outcome;
	const { table } = dataset;
	const sha256 = await ports.hasher.sha256Stream(ports.files.stream(`${folder}/${main}`));
	const { facts, load } = await examineOnnx(folder, {
		path: main,
		sizeBytes,
		sha256
	}, paths, ports);
	const use = await readUse(`${folder}/${main.slice(0, main.lastIndexOf("/") + 1)}${USE_FILE}`, ports);
	const column = findColumn(table, model.target);
	const task = column === void 0 ? "regression" : decideTask(column, {
		algorithms: [],
		metrics: Object.keys(model.metrics)
	});
	const classes = task === "classification" ? classesIn(table, model.target) : [];
	const plan = planOnnx({
		name: main,
		facts,
		columns: columnsBeside(table, model.target),
		task,
		classes,
		use
	});
	const { outputs } = plan;
	const asked = {
		main,
		features: [...new Set(plan.inputs.flatMap(({ columns }) => columns))],
		task: outputs.task,
		classes: outputs.task === "classification" ? outputs.classes : []
	};
	if (facts.outputs.some(({ type }) => type === "sequence")) ports.reporter.note(ZIPMAP);
	const session = await loadIfInstalled(load, ports);
	if (session === void 0) return {
		...asked,
		use: {
			...use,
			inputs: Object.fromEntries(plan.inputs.map((one) => [one.name, one.columns]))
		}
	};
	try {
		const settled = await settleOnnx(plan, session, table);
		const rows = await findTestRows(outcome, ports, tools);
		if (rows === void 0) {
			ports.reporter.note(UNKNOWN_ROWS);
			return {
				...asked,
				use: settled
			};
		}
		const predictions = await predictHeldOut(outcome, planOnnx({
			name: main,
			facts,
			columns: columnsBeside(table, model.target),
			task,
			classes,
			use: settled
		}), session, rows, ports);
		return {
			...asked,
			use: settled,
			predictions
		};
	} finally {
		await session.close();
	}
}
const UNKNOWN_ROWS = `the model is not evaluated, since the program does not say which rows it held out: ${TEST_ROWS_CSV} with a column "row", or "row" in predictions.csv`;
const ZIPMAP = "the model gives its probabilities as a list of maps, which cannot be read; it has them as numbers when converted with options={\"zipmap\": False} (skl2onnx), or zipmap=False (onnxmltools)";
async function predictHeldOut({ dataset, model, claimed }, plan, session, rows, ports) {
	const answers = await onnxPredictor(plan, session).predict(takeRows(dataset.table, rows));
	const target = targetOf(dataset.table, model.target, plan.outputs, rows);
	const own = besideTruth(answers, target, rows, dataset.reference.digest, ports.hasher);
	if (claimed === void 0 || claimed.rows.length !== rows.length) return own;
	const other = countDifferences(own, claimed);
	if (other > 0) ports.reporter.warn(`predictions.csv and the model differ in ${other} of ${rows.length} rows; the model counts`);
	const poorer = own.task === "classification" && claimed.task === "classification" && own.probabilities === void 0 && claimed.probabilities !== void 0;
	return other === 0 && poorer ? claimed : own;
}
function countDifferences(own, claimed) {
	let count = 0;
	for (let row = 0; row < own.rows.length; row++) if (!(own.task === "classification" && claimed.task === "classification" ? own.classes[own.predicted[row]] === claimed.classes[claimed.predicted[row]] : Math.abs(own.predicted[row] - claimed.predicted[row]) <= 1e-4 * Math.max(1, Math.abs(claimed.predicted[row])))) count++;
	return count;
}
async function readUse(path, { files }) {
	const stat = await files.stat(path);
	if (stat === void 0) return {};
	const invalid = (found) => new Failure("train.onnx-unclear", { message: `${USE_FILE} cannot be read: ${found}.` });
	if (stat.kind !== "file" || stat.sizeBytes > 1 << 20) throw invalid("it is no file of at most 1 MiB");
	let value;
	try {
		value = JSON.parse(new TextDecoder().decode(await files.read(path) ?? /* @__PURE__ */ new Uint8Array()));
	} catch {
		throw invalid("it is not JSON");
	}
	const use = parseOnnxUse(value);
	if (!use.ok) throw invalid(use.error);
	return use.value;
}
async function loadIfInstalled(load, { reporter }) {
	try {
		return await load();
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "train.onnx-runtime-missing") throw error;
		reporter.note(`the model is not evaluated here: ${error.message} ${error.remedy}`);
		return;
	}
}
async function listFiles(folder, { files }) {
	const found = [];
	for (const part of FOLDERS) for await (const { path, kind, sizeBytes } of files.list(`${folder}/${part}`)) if (kind === "file") found.push({
		path: `${part}/${path}`,
		sizeBytes
	});
	return found;
}
// src/domain/train/metric-files/final-metrics.ts
/** The value at the last step of each metric, of equal steps the one that was written last. */
function finalMetrics(histories, directions) {
	const metrics = [];
	const notFinite = [];
	for (const [name, points] of histories) {
		const last = points.reduce((newest, point) => point.step >= newest.step ? point : newest);
		if (Number.isFinite(last.value)) metrics.push([name, {
			value: last.value,
			better: directionOf(name, directions)
		}]);
		else notFinite.push(name);
	}
	return {
		metrics: Object.fromEntries(metrics),
		notFinite
	};
}
/** From the configuration, from the catalogue, or from the name: losses and errors are better when lower. */
const directionOf = (name, directions) => (Object.hasOwn(directions, name) ? directions[name] : void 0) ?? findMetric(name)?.better ?? (/(?:^|[^a-z])(?:loss|error|err|rmse|mae|mse|mape|perplexity|nll)(?:$|[^a-z])/i.test(name) ? "lower" : "higher");
// src/domain/train/metric-files/metric-file-kind.ts
/** What a file is by its name; undefined when it holds no metrics by that. */
function metricFileKind(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name.startsWith("events.out.tfevents.")) return "tensorboard";
	return /\.(?:json|jsonl|ndjson|csv|tsv|ya?ml)$/i.exec(name) === null ? void 0 : KIND_OF_ENDING[/\.([a-z]+)$/i.exec(name)[1].toLowerCase()];
}
const KIND_OF_ENDING = {
	json: "json",
	jsonl: "jsonl",
	ndjson: "jsonl",
	csv: "csv",
	tsv: "tsv",
	yaml: "yaml",
	yml: "yaml"
};
/** `metrics.json` that holds JSON lines or CSV after all: programs are told one name and write what they are used to. */
function sniffMetricText(text) {
	const [first = "", second = ""] = text.trimStart().split("\n", 2);
	if (first.startsWith("{")) return /\}\s*$/.test(first) && second.trimStart().startsWith("{") ? "jsonl" : "json";
	return /^[^:{}[\]]+,[^:{}[\]]+$/.test(first.trim()) ? "csv" : void 0;
}
/** Folder that DVCLive writes: `metrics.json` beside `plots/metrics/**.tsv`. */
const DVCLIVE_METRICS = "plots/metrics/";
/** The metric of `plots/metrics/train/loss.tsv`. */
const dvcliveName = (path) => path.slice(14).replace(/\.tsv$/, "");
// src/domain/train/metric-files/numbers-of-text.ts
/** Spellings of values that are no finite numbers, of Python, JavaScript, NumPy and C. */
const SPECIAL = /* @__PURE__ */ new Map([
	["nan", NaN],
	["inf", Number.POSITIVE_INFINITY],
	["+inf", Number.POSITIVE_INFINITY],
	["-inf", Number.NEGATIVE_INFINITY],
	["infinity", Number.POSITIVE_INFINITY],
	["+infinity", Number.POSITIVE_INFINITY],
	["-infinity", Number.NEGATIVE_INFINITY],
	[".nan", NaN],
	[".inf", Number.POSITIVE_INFINITY],
	["-.inf", Number.NEGATIVE_INFINITY]
]);
/** The number that a cell spells, NaN and infinities included; undefined for anything else. */
function numberOfText(text) {
	const trimmed = text.trim();
	if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return Number(trimmed);
	return SPECIAL.get(trimmed.toLowerCase());
}
/** The same for a parsed value: numbers, and text that spells what JSON cannot. */
const numberOfValue = (value) => typeof value === "number" ? value : typeof value === "string" ? numberOfText(value) : void 0;
// src/domain/train/metric-files/read-jsonl.ts
const STEP_NAMES = [
	"step",
	"global_step",
	"epoch",
	"iteration",
	"iter"
];
/** Members of a line that tell about the moment and measure nothing. */
const NOT_MEASURED = /* @__PURE__ */ new Set([
	...STEP_NAMES,
	"time",
	"timestamp",
	"wall_time"
]);
/**
* One JSON object a line: `{"step": 3, "loss": 0.5, "val": {"loss": 0.6}}` or `{"name": "loss", "value": 0.5, "step": 3}`. Without a step
* the values of a metric are counted. Nested names are joined with `/`. Lines that are no objects, such as one that a kill cut off, are
* counted and passed over, as are members that are no numbers.
*/
function readJsonLines(text, builder = new HistoryBuilder()) {
	const counted = /* @__PURE__ */ new Map();
	let badLines = 0;
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const value = parseLine(line);
		if (!isJsonObject(value)) {
			badLines++;
			continue;
		}
		const step = STEP_NAMES.map((name) => numberOfValue(value[name])).find((number) => number !== void 0 && Number.isFinite(number));
		const add = (name, number) => {
			const count = counted.get(name) ?? 0;
			counted.set(name, count + 1);
			builder.add(name, step ?? count, number);
		};
		const { name, value: single } = value;
		if (typeof name === "string" && numberOfValue(single) !== void 0) add(name, numberOfValue(single));
		else addMembers(value, "", add, 0);
	}
	return {
		builder,
		badLines
	};
}
const DEEPEST$1 = 8;
function addMembers(value, prefix, add, depth) {
	for (const [name, member] of Object.entries(value)) {
		if (depth === 0 && NOT_MEASURED.has(name)) continue;
		const number = numberOfValue(member);
		if (number !== void 0) add(`${prefix}${name}`, number);
		else if (isJsonObject(member) && depth < DEEPEST$1) addMembers(member, `${prefix}${name}/`, add, depth + 1);
	}
}
/** Python writes NaN and Infinity into JSON, which no other reader takes. */
function parseLine(line) {
	try {
		return JSON.parse(line);
	} catch {
		try {
			return JSON.parse(quoteSpecials(line));
		} catch {
			return;
		}
	}
}
/** Puts NaN and the infinities outside strings into quotes. */
const quoteSpecials = (text) => text.replace(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (found) => found.startsWith("\"") ? found : `"${found}"`);
// src/domain/train/metric-files/read-separated.ts
const STEPS = /* @__PURE__ */ new Set([
	"step",
	"global_step",
	"epoch",
	"iteration",
	"iter",
	"round"
]);
const MOMENTS = /* @__PURE__ */ new Set([
	"timestamp",
	"time",
	"wall_time",
	"created_at"
]);
/**
* CSV or TSV with a header: either a metric a column, with a column such as `step` or `epoch` where there are steps, or a metric a row under
* the header `name,value` or `metric,value` (and `step`). Cells that are no numbers are passed over.
*/
function readSeparated(text, separator, builder = new HistoryBuilder()) {
	const [header, ...rows] = splitRows(text.replace(/^\ufeff/, ""), separator);
	if (header === void 0) return builder;
	const names = header.map((name) => name.trim());
	const stepColumn = names.findIndex((name) => STEPS.has(name.toLowerCase()));
	const nameColumn = names.findIndex((name) => name === "name" || name === "metric" || name === "key");
	const valueColumn = names.indexOf("value");
	const counted = /* @__PURE__ */ new Map();
	const add = (name, cell, row) => {
		const value = numberOfText(cell ?? "");
		if (value === void 0) return;
		const count = counted.get(name) ?? 0;
		counted.set(name, count + 1);
		const step = stepColumn < 0 ? void 0 : numberOfText(row[stepColumn] ?? "");
		builder.add(name, step !== void 0 && Number.isFinite(step) ? step : count, value);
	};
	for (const row of rows) if (nameColumn >= 0 && valueColumn >= 0) add(row[nameColumn] ?? "", row[valueColumn], row);
	else names.forEach((name, column) => {
		if (column !== stepColumn && !MOMENTS.has(name.toLowerCase())) add(name, row[column], row);
	});
	return builder;
}
/** Rows of cells; quotes may enclose separators, line ends and doubled quotes. */
function splitRows(text, separator) {
	const rows = [];
	let row = [];
	let cell = "";
	let quoted = false;
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (quoted) {
			if (character !== "\"") cell += character;
			else if (text[index + 1] === "\"") cell += text[++index];
			else quoted = false;
		} else if (character === "\"" && cell === "") quoted = true;
		else if (character === separator) {
			row.push(cell);
			cell = "";
		} else if (character === "\n") {
			rows.push([...row, cell.replace(/\r$/, "")]);
			row = [];
			cell = "";
		} else cell += character;
	}
	if (cell !== "" || row.length > 0) rows.push([...row, cell]);
	return rows;
}
// src/domain/train/metric-files/tensorboard/crc32c.ts
/** Table of the Castagnoli polynomial 0x1EDC6F41, reflected (RFC 3720, appendix B.4). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 2197175160 : value >>> 1;
	return value >>> 0;
});
/** CRC-32C: of the ASCII bytes of "123456789" it is 0xE3069283. */
function crc32c(bytes) {
	let value = 4294967295;
	for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ value >>> 8;
	return (value ^ 4294967295) >>> 0;
}
/** The form in which TFRecord stores it, so that a checksum over data that holds checksums stays useful. */
function maskedCrc32c(bytes) {
	const value = crc32c(bytes);
	return (value >>> 15 | value << 17) + 2726488792 >>> 0;
}
// src/domain/train/metric-files/tensorboard/tfrecord.ts
/** Event files have records of kilobytes; a length beyond this is damage, whatever its checksum says. */
const RECORD_LIMIT = 268435456;
/**
* Records of a TFRecord file: length (uint64), masked CRC-32C of the length, bytes, masked CRC-32C of the bytes, all little-endian. Reading
* ends at the first record that is not whole: after damage nothing tells where the next one begins.
*/
function readRecords(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const records = [];
	let at = 0;
	while (at < bytes.length) {
		if (at + 12 > bytes.length) return {
			records,
			rest: "cut-off"
		};
		const [low, high] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
		if (view.getUint32(at + 8, true) !== maskedCrc32c(bytes.subarray(at, at + 8)) || high !== 0 || low > RECORD_LIMIT) return {
			records,
			rest: "damaged"
		};
		const end = at + 12 + low;
		if (end + 4 > bytes.length) return {
			records,
			rest: "cut-off"
		};
		const record = bytes.subarray(at + 12, end);
		if (view.getUint32(end, true) !== maskedCrc32c(record)) return {
			records,
			rest: "damaged"
		};
		records.push(record);
		at = end + 4;
	}
	return { records };
}
// src/domain/train/metric-files/tensorboard/read-events.ts
/**
* Scalars of a TensorBoard event file. Read are `Summary.Value.simple_value`, and tensors of one number of type float, double, int32, int64
* or half, which TensorFlow 2 and `add_scalar(new_style=True)` write. Pictures, histograms and hyper-parameters are passed over.
*/
function readEvents(bytes, builder) {
	const { records, rest } = readRecords(bytes);
	for (const record of records) {
		const event = readFields(record) ?? [];
		const step = event.find((field) => field.number === 2 && field.type === 0)?.integer ?? 0;
		const summary = event.find((field) => field.number === 5 && field.type === 2);
		for (const value of readFields(summary?.bytes ?? /* @__PURE__ */ new Uint8Array(0)) ?? []) if (value.number === 1 && value.type === 2) addValue(value.bytes, step, builder);
	}
	return rest === void 0 ? {} : { rest };
}
/** Summary.Value: 1 tag, 2 simple_value, 8 tensor, 9 metadata. */
function addValue(bytes, step, builder) {
	const fields = readFields(bytes) ?? [];
	const tag = fields.find((field) => field.number === 1 && field.type === 2);
	if (tag === void 0) return;
	const name = utf8(tag.bytes);
	const simple = fields.find((field) => field.number === 2 && field.type === 5);
	const tensor = fields.find((field) => field.number === 8 && field.type === 2);
	const value = simple !== void 0 ? viewOf(simple.bytes).getFloat32(0, true) : tensor === void 0 ? void 0 : scalarOf(tensor.bytes);
	if (value !== void 0 && !name.startsWith("_hparams_/")) builder.add(name, step, value);
}
/** TensorProto: 1 dtype, 2 shape, 4 tensor_content, 5 float_val, 6 double_val, 7 int_val, 10 int64_val. */
function scalarOf(bytes) {
	const fields = readFields(bytes) ?? [];
	const type = fields.find((field) => field.number === 1 && field.type === 0)?.integer;
	const shape = fields.find((field) => field.number === 2 && field.type === 2);
	if (shape !== void 0 && !isSingle(shape.bytes)) return void 0;
	const content = fields.find((field) => field.number === 4 && field.type === 2);
	if (content !== void 0 && content.bytes.length > 0) return numberOfContent(type, content.bytes);
	for (const field of fields) {
		const value = numberOfField(field);
		if (value !== void 0) return value;
	}
}
/** TensorShapeProto: 2 dim, whose 1 is its size. */
const isSingle = (bytes) => (readFields(bytes) ?? []).every((dim) => (readFields(dim.bytes) ?? []).every((size) => size.number !== 1 || size.integer === 1));
/** DataType: 1 float, 2 double, 3 int32, 9 int64, 19 half. */
function numberOfContent(type, bytes) {
	const view = viewOf(bytes);
	if (type === 1 && bytes.length === 4) return view.getFloat32(0, true);
	if (type === 2 && bytes.length === 8) return view.getFloat64(0, true);
	if (type === 3 && bytes.length === 4) return view.getInt32(0, true);
	if (type === 9 && bytes.length === 8) return Number(view.getBigInt64(0, true));
	if (type === 19 && bytes.length === 2) return half(view.getUint16(0, true));
}
/** Packed and single values alike: a scalar has one. */
function numberOfField(field) {
	const { number, type, bytes, integer } = field;
	if (number === 5 && bytes.length === 4) return viewOf(bytes).getFloat32(0, true);
	if (number === 6 && bytes.length === 8) return viewOf(bytes).getFloat64(0, true);
	if ((number === 7 || number === 10) && type === 0) return integer;
	if ((number === 7 || number === 10) && type === 2) return readFields(Uint8Array.of(8, ...bytes))?.[0]?.integer;
}
/** IEEE 754 binary16. */
function half(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
// src/domain/train/read-metrics.ts
/** Levels of nesting that become parts of a name. */
const DEEPEST = 8;
/**
* Metrics that a training program wrote: `{"accuracy": 0.93}`, `{"accuracy": {"value": 0.93, "better": "higher"}}` or nested,
* `{"val": {"loss": 0.2}}`, which is `val/loss`. The direction comes from the program, from the configuration, from the catalogue, or from
* the name, in this order. With `lenient`, what is no finite number is passed over; DVCLive and others write other things beside.
*/
function readProgramMetrics(value, directions, { lenient = false } = {}) {
	if (!isJsonObject(value)) return err("it is not a JSON object");
	const metrics = /* @__PURE__ */ new Map();
	const problem = collect(value, "", 0, {
		metrics,
		directions,
		lenient
	});
	if (problem !== void 0) return err(problem);
	if (metrics.size > 1e3) return err(`it has ${metrics.size} metrics; a run can have ${METRIC_LIMIT}`);
	return metrics.size > 0 ? ok(Object.fromEntries(metrics)) : err("it has no metric");
}
function collect(value, prefix, depth, into) {
	for (const [key, entry] of Object.entries(value)) {
		const name = `${prefix}${key}`;
		if (into.lenient && (name === "step" || !isMetricName(name))) continue;
		if (!isMetricName(name)) return `${JSON.stringify(name.slice(0, 60))} cannot name a metric: empty, too long, or with control characters`;
		const measured = isJsonObject(entry) && Object.hasOwn(entry, "value") ? entry : void 0;
		if (isJsonObject(entry) && measured === void 0 && depth < DEEPEST) {
			const problem = collect(entry, `${name}/`, depth + 1, into);
			if (problem !== void 0) return problem;
			continue;
		}
		const written = measured === void 0 ? entry : measured["value"];
		if (typeof written !== "number" || !Number.isFinite(written)) {
			if (into.lenient) continue;
			return `"${name}" is not a finite number`;
		}
		const told = measured?.["better"];
		if (told !== void 0 && told !== "higher" && told !== "lower") return `"better" of "${name}" is neither higher nor lower`;
		into.metrics.set(name, {
			value: written,
			better: told ?? directionOf(name, into.directions)
		});
	}
}
// src/features/train/read-metric-files.ts
/** Larger files of metrics are not read: they hold something else, or far more than a record can tell. */
const LIMIT$1 = 268435456;
/** Files looked at below one folder. */
const FILES = 2e3;
/**
* Metrics of everything that a program may have written: the file it was told (JSON, or JSON lines, CSV, YAML by their look), files that the
* configuration names, DVCLive folders and TensorBoard event files among its output. The told file counts most, then the order of the
* configuration. Fails with `train.metrics-missing` when the told file, or one that is named, cannot be read.
*/
async function readMetricFiles(sources, ports) {
	const builder = new HistoryBuilder();
	const summary = /* @__PURE__ */ new Map();
	const found = [];
	const read = async (path, strict) => {
		if (await readFile(path, strict, {
			sources,
			builder,
			summary
		}, ports)) found.push(path);
	};
	if (await ports.files.stat(sources.metricsFile) !== void 0) await read(sources.metricsFile, true);
	for (const path of sources.more) {
		const stat = await ports.files.stat(path);
		if (stat === void 0) throw missing(`expected metrics in ${path}, which "metrics-from" names; there is no such file or folder`);
		if (stat.kind === "folder") for (const file of await metricFilesBelow(path, "all", ports)) await read(file, false);
		else await read(path, true);
	}
	for (const path of await metricFilesBelow(sources.outputFolder, "unmistakable", ports)) await read(path, false);
	const histories = new Map([...builder.histories].map(([name, points]) => [name, latestOfEachStep(points)]));
	const { metrics, notFinite } = finalMetrics(histories, sources.directions);
	if (notFinite.length > 0) ports.reporter.warn(`no result: the last value of ${notFinite.slice(0, 10).join(", ")} is not a finite number`);
	if (builder.dropped.length > 0) ports.reporter.warn(`${builder.dropped.length} metrics were left out: too many, or names that cannot be shown`);
	return {
		metrics: {
			...metrics,
			...Object.fromEntries(summary)
		},
		histories,
		found
	};
}
/** In named folders every format; among other output only what cannot be anything else: a `report.csv` may hold data. */
async function metricFilesBelow(folder, which, ports) {
	const paths = [];
	const all = [];
	for await (const { path, kind } of ports.files.list(folder)) {
		if (all.length >= FILES) break;
		if (kind === "file") all.push(path);
	}
	const isLive = (path) => path.includes("plots/metrics/") && path.endsWith(".tsv");
	const liveFolders = new Set(all.filter(isLive).map((path) => path.slice(0, path.indexOf(DVCLIVE_METRICS))));
	for (const path of all) {
		const kind = metricFileKind(path);
		const live = isLive(path) || liveFolders.has(path.replace(/metrics\.json$/, ""));
		if (kind === "tensorboard" || live || which === "all" && kind !== void 0 && liveFolders.size === 0) paths.push(`${folder}/${path}`);
	}
	return paths;
}
async function readFile(path, strict, into, ports) {
	const stat = await ports.files.stat(path);
	if (stat?.kind !== "file" || stat.sizeBytes > LIMIT$1) {
		if (strict) throw missing(`expected metrics in ${path}; it is ${stat?.kind === "file" ? "too large to be read" : `a ${stat?.kind ?? "missing file"}`}`);
		return false;
	}
	const bytes = await ports.files.read(path) ?? /* @__PURE__ */ new Uint8Array();
	const kind = metricFileKind(path);
	if (kind === "tensorboard") {
		if (readEvents(bytes, into.builder).rest === "damaged") ports.reporter.warn(`${path} is damaged; what stands before the damage was read`);
		return true;
	}
	const text = new TextDecoder().decode(bytes);
	if (path.includes(`/plots/metrics/`)) {
		readSeparated(text, "	", new Renamed(into.builder, dvcliveName(path.slice(path.indexOf(DVCLIVE_METRICS)))));
		return true;
	}
	return await readText(path, text, kind === "json" || kind === void 0 ? sniffMetricText(text) ?? "json" : kind, strict, into);
}
async function readText(path, text, form, strict, into) {
	switch (form) {
		case "jsonl": {
			const { badLines } = readJsonLines(text, into.builder);
			if (strict && badLines > 0 && into.builder.histories.size === 0) throw missing(`expected metrics as JSON lines in ${path}; no line is a JSON object`);
			return true;
		}
		case "csv":
		case "tsv":
			readSeparated(text, form === "csv" ? "," : "	", into.builder);
			return true;
		case "json":
		case "yaml": {
			const value = form === "json" ? parseJson(text) : (await into.sources.openYaml?.())?.read(text, path).value;
			if (value === void 0) {
				if (strict) throw missing(`expected metrics as ${form === "json" ? "JSON" : "YAML"} in ${path}; it is not ${form === "json" ? "JSON" : "YAML"}`);
				return false;
			}
			const metrics = readProgramMetrics(value, into.sources.directions, { lenient: !strict });
			if (!metrics.ok) {
				if (strict) throw missing(`expected metrics in ${path}: ${metrics.error}`);
				return false;
			}
			for (const [name, metric] of Object.entries(metrics.value)) if (!into.summary.has(name)) into.summary.set(name, metric);
			return true;
		}
	}
}
/** The column of a DVCLive file is named by the last part alone; the path has the whole name. */
var Renamed = class extends HistoryBuilder {
	#inner;
	#name;
	constructor(inner, name) {
		super();
		this.#inner = inner;
		this.#name = name;
	}
	add(_, step, value) {
		this.#inner.add(this.#name, step, value);
	}
};
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		try {
			return JSON.parse(quoteSpecials(text));
		} catch {
			return;
		}
	}
}
const missing = (message) => new Failure("train.metrics-missing", { message: `${message}.` });
// src/domain/train/exit-class/log-patterns.ts
/** Lines by which programs tell why they die; memory before GPU, because lack of GPU memory also names CUDA. */
const PATTERNS = [
	{
		pattern: /CUDA out of memory|OutOfMemoryError|CUDA_ERROR_OUT_OF_MEMORY|RESOURCE_EXHAUSTED: (?:Out of memory|OOM)|CUBLAS_STATUS_ALLOC_FAILED/,
		exitClass: "out-of-memory",
		what: "the GPU had no memory left"
	},
	{
		pattern: /\bMemoryError\b|std::bad_alloc|JavaScript heap out of memory|[Cc]annot allocate memory|cannot allocate vector of size|Unable to allocate .* for an array/,
		exitClass: "out-of-memory",
		what: "an allocation of memory failed"
	},
	{
		pattern: /\bXid\b.*\b\d+|fallen off the bus|[Uu]ncorrectable ECC|CUDA error: (?:an illegal|unspecified launch|uncorrectable|device-side|misaligned|the launch timed out|unknown error)/,
		exitClass: "gpu-fault",
		what: "the GPU reported a fault"
	},
	{
		pattern: /no CUDA-capable device is detected|CUDA driver version is insufficient|CUDNN_STATUS_(?:EXECUTION_FAILED|INTERNAL_ERROR)|CUBLAS_STATUS_(?:EXECUTION_FAILED|INTERNAL_ERROR|NOT_INITIALIZED)|NCCL error|ncclSystemError|ncclUnhandledCudaError|NVML_ERROR|Failed to initialize NVML/,
		exitClass: "gpu-fault",
		what: "the GPU could not be used"
	}
];
/** Longest part of a line that is looked at: a line without an end must not cost time. */
const LINE_LIMIT$1 = 2e3;
/** The last line that tells why the program died; undefined when none does. */
function findLogPattern(tail) {
	for (let index = tail.length - 1; index >= 0; index--) {
		const line = tail[index].slice(0, LINE_LIMIT$1);
		const found = PATTERNS.find(({ pattern }) => pattern.test(line));
		if (found !== void 0) return {
			exitClass: found.exitClass,
			what: found.what
		};
	}
}
// src/domain/train/exit-class/classify-exit.ts
/** Exit codes of shells for a program that a signal ended: 128 + number. */
const SIGNAL_OF_CODE = {
	130: "SIGINT",
	134: "SIGABRT",
	137: "SIGKILL",
	139: "SIGSEGV",
	143: "SIGTERM"
};
/**
* The class of an exit, from the surest evidence to the weakest: success, what we did ourselves, the kernel's count of kills for lack of
* memory, what the output says, the signal, and at last the exit code.
*/
function classifyExit(facts) {
	const { exitCode, stopped, tail, memoryKills } = facts;
	if (exitCode === 0 && (stopped === void 0 || stopped.exitClass !== "time-limit")) return {
		exitClass: "success",
		reason: "it exited with 0"
	};
	if (stopped !== void 0) return {
		exitClass: stopped.exitClass,
		reason: stopped.why
	};
	if (facts.cause !== void 0) return {
		exitClass: facts.cause.exitClass,
		reason: facts.cause.why
	};
	const signal = facts.signal ?? (exitCode === void 0 ? void 0 : SIGNAL_OF_CODE[exitCode]);
	const how = signal === void 0 ? `it exited with ${exitCode}` : `it was ended by ${signal}`;
	if (signal === "SIGKILL" && memoryKills > 0) return {
		exitClass: "out-of-memory",
		reason: `${how}, and the kernel ran out of memory`
	};
	const said = findLogPattern(tail);
	if (said !== void 0) return {
		exitClass: said.exitClass,
		reason: `${how} after ${said.what}`
	};
	switch (signal) {
		case "SIGINT": return {
			exitClass: "cancelled",
			reason: `${how}, which did not come from Trainyard`
		};
		case "SIGTERM": return {
			exitClass: "preempted",
			reason: `${how}, which did not come from Trainyard`
		};
		case "SIGKILL":
		case "SIGHUP": return {
			exitClass: "lost",
			reason: `${how}, which did not come from Trainyard`
		};
		default: return {
			exitClass: "user-error",
			reason: how
		};
	}
}
const EXIT_OF_CLASS = {
	success: "succeeded",
	"user-error": "failed",
	"out-of-memory": "out-of-memory",
	"gpu-fault": "failed",
	stall: "failed",
	cancelled: "cancelled",
	preempted: "cancelled",
	"time-limit": "timed-out",
	lost: "failed"
};
/** The coarser word that all run records have. */
const runExitOf = (exitClass) => EXIT_OF_CLASS[exitClass];
// src/domain/train/telemetry/estimate-energy.ts
/**
* Watts of one busy core with its share of memory and board: 10 W, between the 6 W (190 W, 32 cores) and 15 W (240 W, 16 cores) that the
* thermal design power of common server processors gives. A rough figure, and labelled as one.
*/
const WATTS_OF_BUSY_CORE = 10;
/** Measured by the GPUs where they tell, estimated from processor time otherwise. Idle machines and cooling are not in it. */
function estimateEnergy(usage) {
	const measured = usage.gpus.flatMap((gpu) => gpu.wattHours ?? []);
	if (measured.length > 0) return {
		wattHours: rounded(measured.reduce((sum, value) => sum + value, 0)),
		method: "gpu-power"
	};
	if (usage.processor === void 0) return void 0;
	return {
		wattHours: rounded(usage.processor.meanCores * WATTS_OF_BUSY_CORE * usage.wallMs / 36e5),
		method: "processor-time"
	};
}
const rounded = (value) => Number(value.toPrecision(4));
// src/domain/train/telemetry/summarise-usage.ts
/** Samples in the order of time to figures. Counters are differences of last and first sample, a counter that falls began anew. */
function summariseUsage(samples) {
	const first = samples[0];
	const last = samples.at(-1);
	if (first === void 0 || last === void 0) return {
		samples: 0,
		wallMs: 0,
		gpus: []
	};
	const processor = processorUse(samples);
	const ownMemory = samples.some((sample) => sample.programMemoryBytes !== void 0);
	return {
		samples: samples.length,
		wallMs: Math.round(last.at - first.at),
		...processor === void 0 ? {} : { processor },
		...extreme("peakMemoryBytes", largest, samples, ownMemory ? (sample) => sample.programMemoryBytes : (sample) => sample.memoryUsedBytes),
		...extreme("leastMemoryAvailableBytes", smallest, samples, (sample) => sample.memoryAvailableBytes),
		...growth("diskReadBytes", samples),
		...growth("diskWrittenBytes", samples),
		...growth("networkReceivedBytes", samples),
		...growth("networkSentBytes", samples),
		gpus: last.gpus.map(({ index, name }) => gpuUse(index, name, samples))
	};
}
/** Busy cores between each two samples. */
function coresBetween(samples, of) {
	const counter = (sample) => of === "program" ? sample.programSeconds : sample.machineBusySeconds;
	return samples.flatMap((sample, index) => {
		const before = samples[index - 1];
		const [from, to] = [before === void 0 ? void 0 : counter(before), counter(sample)];
		if (before === void 0 || from === void 0 || to === void 0 || sample.at <= before.at) return [];
		return [{
			at: sample.at,
			cores: Math.max(0, to - from) / ((sample.at - before.at) / 1e3)
		}];
	});
}
function processorUse(samples) {
	for (const whose of ["program", "machine"]) {
		const spans = coresBetween(samples, whose);
		if (spans.length === 0) continue;
		let [busy, before] = [0, samples[0].at];
		for (const { at, cores } of spans) {
			busy += cores * (at - before);
			before = at;
		}
		const peak = largest(spans.map((span) => span.cores));
		return {
			of: whose,
			meanCores: round(busy / (before - samples[0].at), 3),
			peakCores: round(peak, 3)
		};
	}
}
function gpuUse(index, name, samples) {
	const own = samples.flatMap((sample) => sample.gpus.filter((gpu) => gpu.index === index).map((gpu) => ({
		at: sample.at,
		...gpu
	})));
	const use = own.flatMap((gpu) => gpu.utilisationPercent ?? []);
	const memory = largest(own.flatMap((gpu) => gpu.memoryUsedBytes ?? []));
	const temperature = largest(own.flatMap((gpu) => gpu.temperatureCelsius ?? []));
	const wattHours = integrate(own.flatMap((gpu) => gpu.powerWatts === void 0 ? [] : [{
		at: gpu.at,
		watts: gpu.powerWatts
	}]));
	return {
		index,
		name,
		...use.length === 0 ? {} : { meanUtilisationPercent: round(use.reduce((sum, value) => sum + value, 0) / use.length, 1) },
		...memory === void 0 ? {} : { peakMemoryBytes: memory },
		...temperature === void 0 ? {} : { peakTemperatureCelsius: temperature },
		...wattHours === void 0 ? {} : { wattHours }
	};
}
/** Trapezoid rule over time: watts and milliseconds to watt hours. */
function integrate(points) {
	if (points.length < 2) return void 0;
	let sum = 0;
	for (let index = 1; index < points.length; index++) {
		const [left, right] = [points[index - 1], points[index]];
		sum += (left.watts + right.watts) / 2 * (right.at - left.at);
	}
	return round(sum / 36e5, 4);
}
function growth(name, samples) {
	const known = samples.flatMap((sample) => sample[name] ?? []);
	if (known.length < 2) return {};
	let sum = 0;
	for (let index = 1; index < known.length; index++) sum += Math.max(0, known[index] - known[index - 1]);
	return { [name]: sum };
}
function extreme(name, choose, samples, of) {
	const value = choose(samples.flatMap((sample) => of(sample) ?? []));
	return value === void 0 ? {} : { [name]: value };
}
const largest = (values) => values.length === 0 ? void 0 : values.reduce((most, value) => Math.max(most, value));
const smallest = (values) => values.length === 0 ? void 0 : values.reduce((least, value) => Math.min(least, value));
const round = (value, digits) => Number(value.toFixed(digits));
// src/domain/train/telemetry/draw-usage.ts
/** Processor, memory and GPUs over time, each as a share of what there is, so that one axis serves them all. */
function drawUsage(samples) {
	const start = samples[0]?.at ?? 0;
	const minutes = (at) => (at - start) / 6e4;
	const line = (name, points) => points.length < 2 ? [] : [{
		name,
		points: points.map(({ at, share }) => ({
			x: minutes(at),
			y: Math.max(0, share) * 100
		}))
	}];
	const cores = Math.max(1, samples[0]?.cores ?? 1);
	const memory = samples.flatMap(({ at, memoryUsedBytes, memoryTotalBytes }) => memoryUsedBytes === void 0 || memoryTotalBytes === void 0 ? [] : [{
		at,
		share: memoryUsedBytes / memoryTotalBytes
	}]);
	const devices = [...new Set(samples.flatMap((sample) => sample.gpus.map((gpu) => gpu.index)))].slice(0, GPUS_DRAWN);
	const ofGpu = (index, share) => samples.flatMap(({ at, gpus }) => {
		const gpu = gpus.find((one) => one.index === index);
		const value = gpu === void 0 ? void 0 : share(gpu);
		return value === void 0 ? [] : [{
			at,
			share: value
		}];
	});
	return renderLineChart({
		title: "What the training used",
		description: `Processor, memory and GPU as shares of what the machine has, over ${minutes(samples.at(-1)?.at ?? start).toFixed(1)} minutes.`,
		x: {
			title: "minutes",
			from: 0
		},
		y: {
			title: "share, %",
			from: 0,
			to: 100
		},
		series: [
			...line("program", coresBetween(samples, "program").map(({ at, cores: busy }) => ({
				at,
				share: busy / cores
			}))),
			...line("processor", coresBetween(samples, "machine").map(({ at, cores: busy }) => ({
				at,
				share: busy / cores
			}))),
			...line("memory", memory),
			...devices.flatMap((index) => [...line(`GPU ${index}`, ofGpu(index, ({ utilisationPercent }) => utilisationPercent === void 0 ? void 0 : utilisationPercent / 100)), ...line(`GPU ${index} memory`, ofGpu(index, ({ memoryUsedBytes, memoryTotalBytes }) => memoryUsedBytes === void 0 || memoryTotalBytes === void 0 || memoryTotalBytes === 0 ? void 0 : memoryUsedBytes / memoryTotalBytes))])
		]
	});
}
/** More lines than this nobody can tell apart. */
const GPUS_DRAWN = 2;
// src/features/train/describe-environment.ts
/** Variables by which a job tells where it runs; none of them is a secret. */
const RUNNER = {
	runner: "RUNNER_NAME",
	runnerEnvironment: "RUNNER_ENVIRONMENT",
	workflow: "GITHUB_WORKFLOW",
	job: "GITHUB_JOB",
	workflowRun: "GITHUB_RUN_ID",
	workflowAttempt: "GITHUB_RUN_ATTEMPT",
	cuda: "CUDA_VERSION",
	visibleGpus: "CUDA_VISIBLE_DEVICES"
};
/** What a run says about where it ran: machine, runner, container, lock files, devices. */
async function describeEnvironment(samples, ports) {
	const told = Object.entries(RUNNER).flatMap(([name, variable]) => {
		const value = ports.environment.variable(variable);
		return value === void 0 ? [] : [[name, value.slice(0, 200)]];
	});
	const gpus = samples.findLast((sample) => sample.gpus.length > 0)?.gpus ?? [];
	return {
		...describeMachine(ports),
		memoryBytes: ports.environment.facts.memoryBytes,
		...await pinnedEnvironment(ports),
		...Object.fromEntries(told),
		...gpus.length === 0 ? {} : { gpus: gpus.map(({ name, memoryTotalBytes }) => ({
			name,
			...memoryTotalBytes === void 0 ? {} : { memoryBytes: memoryTotalBytes }
		})) }
	};
}
// src/features/train/record-command-run.ts
/** The record of an attempt of a program, as far as it can be told without its package. */
async function describeCommandRun(facts, ports) {
	const { model, train, dataset, predictions, tracked, samples, histories } = facts;
	const target = findColumn(dataset.table, model.target);
	const usage = samples.length > 0 ? summariseUsage(samples) : void 0;
	const energy = usage === void 0 ? void 0 : estimateEnergy(usage);
	const points = [...histories.values()].reduce((sum, one) => sum + one.length, 0);
	const guessed = target === void 0 ? "regression" : decideTask(target, {
		algorithms: [],
		metrics: Object.keys(facts.metrics)
	});
	return {
		schemaVersion: 1,
		kind: "run",
		id: facts.id,
		model: model.name,
		createdAt: facts.createdAt,
		durationMs: Math.round(facts.durationMs),
		exit: runExitOf(facts.execution.exitClass),
		...facts.source,
		dataset: dataset.reference,
		task: predictions?.task ?? facts.task ?? guessed,
		target: model.target,
		features: columnNames(dataset.table).filter((name) => name !== model.target),
		algorithm: "command",
		parameters: {
			...tracked?.parameters,
			...train.parameters,
			command: train.command,
			...train.resources
		},
		seed: train.seed,
		metrics: facts.metrics,
		...facts.sweep === void 0 ? {} : { sweep: facts.sweep },
		testRows: predictions === void 0 ? {
			count: 0,
			digest: digestRows(/* @__PURE__ */ new Int32Array(0), dataset.reference.digest, ports.hasher)
		} : {
			count: predictions.rows.length,
			digest: predictions.rowsDigest
		},
		environment: {
			...await describeEnvironment(samples, ports),
			...tracked === void 0 ? {} : { mlflow: tracked.description }
		},
		execution: {
			...facts.execution,
			...usage === void 0 ? {} : { usage },
			...energy === void 0 ? {} : { energy },
			...train.price === void 0 ? {} : { cost: costOf(train.price, facts.durationMs * (train.kubernetes?.nodes ?? 1)) },
			...histories.size === 0 ? {} : { histories: {
				metrics: histories.size,
				points
			} }
		}
	};
}
const costOf = ({ perHour, currency }, machineMs) => ({
	amount: Number((perHour * machineMs / 36e5).toPrecision(4)),
	currency,
	perHour
});
/** Appends the record with what belongs beside it: metrics with steps, and predictions where they are small enough. */
async function appendCommandRun(record, facts, ports) {
	const attachments = [];
	if (facts.histories.size > 0) attachments.push({
		name: "history.json",
		bytes: new TextEncoder().encode(JSON.stringify(encodeHistories(facts.histories)))
	});
	if (facts.parts !== void 0) attachments.push({
		name: "parts.json",
		bytes: new TextEncoder().encode(JSON.stringify(facts.parts))
	});
	const predictions = facts.predictions === void 0 ? void 0 : encodePredictions(facts.predictions);
	if (predictions !== void 0 && predictions.length <= 1048576) attachments.push({
		name: PREDICTIONS_FILE,
		bytes: predictions
	});
	await appendRecord(record, ports, attachments);
}
/** Telemetry of an attempt as data and as a picture, in the folder of the run; the paths of what was written. */
async function writeUsage(folder, samples, ports) {
	if (samples.length < 2) return;
	await ports.files.write(`${folder}/usage.json`, prettyJson({
		schemaVersion: 1,
		kind: "usage",
		samples
	}));
	await ports.files.write(`${folder}/usage.svg`, drawUsage(samples));
}
/**
* What a program claims and what its predictions show: computed values have intervals and count; a claim that differs is told. Metrics that
* cannot be computed are taken from the program.
*/
function mergeMetrics(claimed, predictions, seed, reporter) {
	if (predictions === void 0) return claimed;
	const { metrics } = evaluatePredictions(predictions, { seed });
	for (const [name, { value }] of Object.entries(metrics)) {
		const other = Object.hasOwn(claimed, name) ? claimed[name].value : value;
		if (Math.abs(other - value) > 1e-6 * Math.max(1, Math.abs(value))) reporter.warn(`the program wrote ${name} ${other}, and its predictions give ${value}; the latter counts`);
	}
	return {
		...claimed,
		...metrics
	};
}
// src/features/train/measure-program.ts
const NOTHING_MEASURED = {
	read: {
		metrics: {},
		histories: /* @__PURE__ */ new Map(),
		found: []
	},
	metrics: {},
	tracked: void 0,
	predictions: void 0,
	asked: void 0
};
/** Metrics of a program that failed are what it managed to log; only one that succeeded must have some. */
async function measureProgram(program, places, ports, tools) {
	const { folder, metricsFile, tracking, needed } = places;
	const directions = directionsOf(program.model);
	const tracked = tracking === void 0 ? void 0 : await adoptTrackedRun(tracking, folder, directions, ports);
	const files = await readMetrics(program, places, ports, tools);
	const read = tracked === void 0 ? files : {
		...files,
		histories: new Map([...tracked.histories, ...files.histories])
	};
	const claimed = needed ? await readPredictions(program.dataset.reference, folder, ports, tools) : void 0;
	const asked = needed ? await askModel({
		...program,
		folder,
		claimed
	}, ports, tools) : void 0;
	const predictions = asked?.predictions ?? claimed;
	const metrics = mergeMetrics({
		...tracked?.metrics,
		...read.metrics
	}, predictions, program.train.seed, ports.reporter);
	if (needed && Object.keys(metrics).length === 0) throw new Failure("train.metrics-missing", { message: `expected metrics in ${metricsFile}, in ${PREDICTIONS_CSV}, in files that "metrics-from" names, or of an ONNX model with ${TEST_ROWS_CSV}; ${read.found.length === 0 ? "there is no such file" : `found none in ${read.found.join(", ")}`}.` });
	return {
		read,
		metrics,
		tracked,
		predictions,
		asked
	};
}
const directionsOf = (model) => Object.fromEntries(Object.entries(model.metrics).map(([name, gate]) => [name, gate.better]));
async function readMetrics({ model, train }, { folder, metricsFile, needed }, ports, tools) {
	try {
		return await readMetricFiles({
			metricsFile,
			outputFolder: `${folder}/output`,
			more: train.metricsFrom.map((path) => `${ports.root}/${path}`),
			directions: directionsOf(model),
			...tools.openYaml === void 0 ? {} : { openYaml: tools.openYaml }
		}, ports);
	} catch (error) {
		if (needed || !(error instanceof Failure)) throw error;
		return NOTHING_MEASURED.read;
	}
}
async function readPredictions(dataset, folder, ports, tools) {
	const path = `${folder}/output/${PREDICTIONS_CSV}`;
	if (tools.readPredictions === void 0 || await ports.files.stat(path) === void 0) return void 0;
	return await tools.readPredictions(path, dataset);
}
// src/features/train/attempt-failure.ts
const CODES = {
	"user-error": "train.command-failed",
	"out-of-memory": "train.out-of-memory",
	"gpu-fault": "train.gpu-fault",
	stall: "train.stalled",
	cancelled: "train.interrupted",
	preempted: "train.interrupted",
	"time-limit": "train.out-of-time",
	lost: "train.interrupted"
};
/** Why an attempt did not succeed, and what comes now; undefined when it did. */
function failureOf(command, end, next) {
	if (end.exitClass === "success") return void 0;
	const goesOn = next.kind === "pause" ? " The next training with the same inputs goes on from its last checkpoint." : "";
	return new Failure(CODES[end.exitClass], {
		message: `expected "${command}" to exit with 0; it ${end.how}: ${end.exitClass}, ${end.reason}.${goesOn}`,
		evidence: end.tail
	});
}
// src/features/train/hand-over.ts
/** Starts the job that goes on. The checkpoint is sealed before; the job after this one carries it away from the machine. */
async function handOver({ workflow, reference, inputs }, training, attempt, ports) {
	const dispatched = await ports.forge.workflows.dispatch(workflow, reference, {
		...inputs,
		resume: training
	});
	ports.reporter.note(`attempt ${attempt} of ${training} ends here; ${workflow} goes on${dispatched.url === void 0 ? "" : `: ${dispatched.url}`}`);
	return dispatched;
}
// src/domain/train/checkpoints/checkpoint-files.ts
/** Names of files that programs write before they rename them, or that hide: they are no part of a checkpoint. */
function belongsToCheckpoint(path) {
	return path.split("/").every((part) => !part.startsWith(".") && !/(?:\.tmp|\.temp|\.part|\.partial|~)$/i.test(part));
}
/** The canonical list whose SHA-256 names a checkpoint: path, size and digest of each file, sorted by path. */
const checkpointText = (files) => [...files].sort((left, right) => byCodeUnit(left.path, right.path)).map(({ path, sizeBytes, sha256 }) => `${path}\0${sizeBytes}\0${sha256}`).join("\n");
// src/features/train/keep-checkpoints.ts
/** Tries at a copy during which the program changes nothing. */
const TRIES = 3;
/** A copy may take this share of the time between copies. */
const COPY_SHARE = .1;
/**
* Copies the checkpoint folder whenever the program has changed it, while it runs. A copy counts once the state names it with its digests, and
* the one before stays until then: whatever is killed, the last good checkpoint is there.
*/
var CheckpointKeeper = class {
	#folder;
	#ports;
	#state;
	/** How the folder looked when it was last copied, and when it was last looked at. */
	#copied = "";
	#seen = "";
	#notBefore = 0;
	constructor(state, ports) {
		this.#folder = trainingFolder(ports.root, state.model, state.training);
		this.#ports = ports;
		this.#state = state;
	}
	get state() {
		return this.#state;
	}
	async update(state) {
		this.#state = state;
		await writeTraining(state, this.#ports);
	}
	/**
	* Fills the program's folder with the newest checkpoint whose every byte is what was kept, and nothing else; undefined when there is none,
	* and the folder empty.
	*/
	async restore() {
		const { files } = this.#ports;
		await files.remove(this.#folder.work);
		await files.write(`${this.#folder.work}/.keep`, "");
		for (const checkpoint of [...this.#state.checkpoints].reverse()) {
			const from = this.#folder.kept(checkpoint.sequence);
			const damage = await this.#damageOf(from, checkpoint);
			if (damage !== void 0) {
				this.#ports.reporter.warn(`checkpoint ${checkpoint.sequence} is passed over: ${damage}`);
				continue;
			}
			for (const { path } of checkpoint.files) await files.write(`${this.#folder.work}/${path}`, files.stream(`${from}/${path}`));
			this.#copied = this.#seen = appearance(await this.#list());
			return checkpoint;
		}
		this.#copied = this.#seen = appearance(await this.#list());
	}
	/** Looks at the folder, and copies it when it changed and the last copy is long enough ago; whether the program changed it since last time. */
	async look() {
		const listed = await this.#list();
		const now = appearance(listed);
		const changed = now !== this.#seen;
		this.#seen = now;
		if (now !== this.#copied && listed.length > 0 && this.#ports.clock.elapsed() >= this.#notBefore) await this.#copy(listed);
		return changed;
	}
	/** The last look, when the program has ended. */
	async seal() {
		this.#notBefore = 0;
		await this.look();
	}
	async #list() {
		const found = [];
		for await (const file of this.#ports.files.list(this.#folder.work)) if (file.kind === "file" && belongsToCheckpoint(file.path)) found.push(file);
		return found;
	}
	async #copy(first) {
		const started = this.#ports.clock.elapsed();
		const sequence = (this.#state.checkpoints.at(-1)?.sequence ?? 0) + 1;
		const to = this.#folder.kept(sequence);
		let listed = first;
		for (let attempt = 0; attempt < TRIES; attempt++) {
			await this.#ports.files.remove(to);
			const copied = await this.#copyFiles(listed, to);
			const after = await this.#list();
			if (copied !== void 0 && appearance(after) === appearance(listed)) {
				await this.#commit(sequence, copied);
				this.#copied = appearance(listed);
				break;
			}
			listed = after;
		}
		this.#notBefore = this.#ports.clock.elapsed() + (this.#ports.clock.elapsed() - started) / COPY_SHARE;
	}
	/** Copies and reads back; undefined when a file went away meanwhile. */
	async #copyFiles(listed, to) {
		const { files, hasher } = this.#ports;
		const copied = [];
		try {
			for (const { path, sizeBytes } of listed) {
				await files.write(`${to}/${path}`, files.stream(`${this.#folder.work}/${path}`));
				if ((await files.stat(`${to}/${path}`))?.sizeBytes !== sizeBytes) return void 0;
				copied.push({
					path,
					sizeBytes,
					sha256: await hasher.sha256Stream(files.stream(`${to}/${path}`))
				});
			}
		} catch {
			return;
		}
		return copied;
	}
	async #commit(sequence, files) {
		const { hasher, clock } = this.#ports;
		const { state, dropped } = addCheckpoint(this.#state, {
			sequence,
			digest: hasher.sha256(checkpointText(files)),
			sizeBytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
			keptAt: formatInstant(clock.now()),
			files
		});
		await this.update(state);
		for (const { sequence: old } of dropped) await this.#ports.files.remove(this.#folder.kept(old));
	}
	async #damageOf(folder, checkpoint) {
		for (const { path, sizeBytes, sha256 } of checkpoint.files) {
			const stat = await this.#ports.files.stat(`${folder}/${path}`);
			if (stat?.kind !== "file" || stat.sizeBytes !== sizeBytes) return `${path} is not the file that was kept`;
			if (await this.#ports.hasher.sha256Stream(this.#ports.files.stream(`${folder}/${path}`)) !== sha256) return `${path} has other bytes than were kept`;
		}
	}
};
const appearance = (files) => files.map(({ path, sizeBytes, modifiedAt }) => `${path}\0${sizeBytes}\0${modifiedAt}`).join("\n");
// src/domain/train/telemetry/render-live.ts
/** Metrics that one line has room for. */
const METRICS_SHOWN = 4;
/** How a running training stands, in one line. */
function renderLive(model, elapsed, histories, samples) {
	const recent = samples.slice(-2);
	const cores = (coresBetween(recent, "program").at(-1) ?? coresBetween(recent, "machine").at(-1))?.cores;
	const last = samples.at(-1);
	const memory = last?.programMemoryBytes ?? last?.memoryUsedBytes;
	const metrics = [...histories].slice(0, METRICS_SHOWN).map(([name, points]) => {
		const { step, value } = points.at(-1);
		return `${name} ${Number.isFinite(value) ? Number(value.toPrecision(4)) : value} (step ${step})`;
	});
	return [
		`${model}: ${humanDuration(elapsed)}`,
		...metrics,
		...cores === void 0 ? [] : [`${cores.toFixed(1)} cores`],
		...memory === void 0 ? [] : [humanBytes(memory)],
		...(last?.gpus ?? []).map((gpu) => `GPU ${gpu.index} ${gpu.utilisationPercent ?? "?"} %${gpu.memoryUsedBytes === void 0 ? "" : `, ${humanBytes(gpu.memoryUsedBytes)}`}`)
	].join(" · ");
}
// src/domain/train/telemetry/thin-samples.ts
/**
* Keeps at most `limit` items of a growing series without knowing its length: when it is full, every second one goes and from then on only
* every second one is taken. The first item always stays; what is kept is evenly spaced.
*/
var ThinningSeries = class {
	#limit;
	#items = [];
	#stride = 1;
	#seen = 0;
	#last;
	constructor(limit) {
		this.#limit = limit;
	}
	add(item) {
		this.#last = item;
		if (this.#seen++ % this.#stride !== 0) return;
		this.#items.push(item);
		if (this.#items.length <= this.#limit) return;
		this.#items = this.#items.filter((_, index) => index % 2 === 0);
		this.#stride *= 2;
	}
	/** What was kept, and the newest item in any case. */
	get items() {
		return this.#last === void 0 || this.#items.at(-1) === this.#last ? this.#items : [...this.#items, this.#last];
	}
	get seen() {
		return this.#seen;
	}
};
// src/domain/train/watchdog/judge-health.ts
/** Values in a row that must be bad: mixed precision meets a single NaN now and then and recovers. */
const IN_A_ROW = 3;
/** Values from which the beginning of a loss is judged, and values in a row that must lie far above it. */
const BEGINNING = 5;
/** Why the program should be stopped now, before the machine suffers or time is burnt; undefined while all is well. */
function judgeHealth(config, facts) {
	return scarceMemory(config.memory, facts.sample) ?? scarceDisk(config.disk, facts.sample) ?? sickLoss(config, facts) ?? stall(config, facts);
}
function scarceMemory(least, sample) {
	const available = sample?.memoryAvailableBytes;
	if (available === void 0 || available >= least) return void 0;
	const program = sample?.programMemoryBytes === void 0 ? "" : `; the program holds ${humanBytes(sample.programMemoryBytes)}`;
	return {
		exitClass: "out-of-memory",
		why: `only ${humanBytes(available)} of memory were left (watchdog.memory is ${humanBytes(least)})${program}`
	};
}
function scarceDisk(least, sample) {
	const free = sample?.diskFreeBytes;
	if (free === void 0 || free >= least) return void 0;
	return {
		exitClass: "user-error",
		why: `only ${humanBytes(free)} of the disk were left (watchdog.disk is ${humanBytes(least)})`
	};
}
function sickLoss(config, { histories, badLossLines }) {
	if (config.notANumber && badLossLines >= IN_A_ROW) return {
		exitClass: "user-error",
		why: `the last ${badLossLines} losses that it printed are not finite numbers`
	};
	for (const [name, points] of histories) {
		if (!isLossName(name)) continue;
		const last = points.slice(-3);
		if (config.notANumber && last.length === IN_A_ROW && last.every(({ value }) => !Number.isFinite(value))) return {
			exitClass: "user-error",
			why: `"${name}" is ${last.at(-1).value} since step ${firstBadStep(points)}`
		};
		const bound = config.divergence === void 0 ? void 0 : divergenceBound(points, config.divergence);
		const latest = points.slice(-5);
		if (bound !== void 0 && latest.every(({ value }) => value > bound)) return {
			exitClass: "user-error",
			why: `"${name}" diverges: ${latest.at(-1).value} at step ${latest.at(-1).step}, over ${config.divergence} times as much as it began with`
		};
	}
}
const LOSS_NAME = /(?:^|[^a-z])(?:loss|nll|perplexity|objective)(?:$|[^a-z])/i;
const isLossName = (name) => LOSS_NAME.test(name);
/** The value above which a loss has diverged; undefined while it is still beginning. */
function divergenceBound(points, factor) {
	if (points.length < 10) return void 0;
	const beginning = points.slice(0, BEGINNING).map(({ value }) => Math.abs(value));
	return beginning.every(Number.isFinite) ? factor * Math.max(...beginning, Number.MIN_VALUE) : void 0;
}
function firstBadStep(points) {
	let index = points.length - 1;
	while (index > 0 && !Number.isFinite(points[index - 1].value)) index--;
	return points[index].step;
}
/** A program that neither says nor computes anything waits for something that does not come. */
const IDLE_LIMIT = 18e5;
function stall({ stall: longest }, { now, lastSign, lastBusy }) {
	const silent = now - (longest === void 0 ? Math.max(lastSign, lastBusy) : lastSign);
	if (silent < (longest ?? IDLE_LIMIT)) return void 0;
	const rule = longest === void 0 ? "and it computed nothing" : `and watchdog.stall is ${humanDuration(longest)}`;
	return {
		exitClass: "stall",
		why: `it showed no output, metric or checkpoint for ${humanDuration(silent)}, ${rule}`
	};
}
// src/domain/train/watchdog/read-loss-line.ts
/** Longest part of a line that is looked at. */
const LIMIT = 1e3;
const LOSS = /\bloss["']?\s*[:=]\s*([^\s,;|)}\]]{1,30})/i;
/** What a line of output says about the loss: a finite number, none, or nothing. */
function readLossLine(line) {
	const said = LOSS.exec(line.slice(0, LIMIT))?.[1];
	if (said === void 0) return void 0;
	if (/^[+-]?(?:nan|inf(?:inity)?)$/i.test(said.replace(/^tensor\(/, ""))) return "not-finite";
	return /^[+-]?[\d.]/.test(said) ? "finite" : void 0;
}
// src/features/train/watch-loss.ts
/** A larger file is left alone while the program runs: reading it again and again would disturb it. */
const LIVE_LIMIT = 4194304;
/** Follows the metrics file of a running program. */
var MetricFollower = class {
	#path;
	#files;
	#seen = "";
	#histories = /* @__PURE__ */ new Map();
	constructor(path, files) {
		this.#path = path;
		this.#files = files;
	}
	get histories() {
		return this.#histories;
	}
	/** Reads what is new; whether something was. */
	async look() {
		const stat = await this.#files.stat(this.#path);
		const now = stat === void 0 ? "" : `${stat.sizeBytes}:${stat.modifiedAt}`;
		if (now === this.#seen) return false;
		this.#seen = now;
		if (stat?.kind === "file" && stat.sizeBytes <= LIVE_LIMIT) {
			const text = new TextDecoder().decode(await this.#files.read(this.#path) ?? /* @__PURE__ */ new Uint8Array());
			this.#histories = readJsonLines(text, new HistoryBuilder()).builder.histories;
		}
		return true;
	}
};
// src/features/train/run-attempt.ts
/** Lines of output kept for the evidence of a failure. */
const TAIL = 20;
const LOOK_EVERY$1 = 1e3;
const TELL_EVERY = 6e4;
const SHOW_EVERY = 3e4;
/** Points of telemetry kept. */
const SAMPLES = 400;
/** The runner sends SIGTERM 7.5 s after SIGINT, and kills 2.5 s later: the program must be gone and its checkpoint sealed before. */
const GRACE_AFTER_INTERRUPT = 5e3;
/**
* Runs the program once: hands its output on, samples what it uses, keeps its checkpoints, watches over it, and says how it ended. A signal
* reaches the program and all that it started at once.
*/
async function runAttempt(attempt, ports, tools) {
	const started = ports.clock.elapsed();
	const tail = [];
	let lastSign = started;
	let badLossLines = 0;
	const ending = ports.reporter.foreignOutput?.();
	try {
		const [program, ...arguments_] = attempt.words;
		const running = ports.processes.start({
			program,
			arguments: arguments_,
			folder: ports.root,
			extraVariables: attempt.variables,
			group: true
		}, ({ text }) => {
			lastSign = ports.clock.elapsed();
			const loss = readLossLine(text);
			if (loss !== void 0) badLossLines = loss === "finite" ? 0 : badLossLines + 1;
			tail.push(text.slice(0, LINE_LIMIT));
			if (tail.length > TAIL) tail.shift();
			ports.reporter.note(text);
		});
		const stopper = new Stopper(running, attempt.train.grace, ports);
		const sampler = tools.programs?.watch({
			pid: running.pid,
			folder: ports.root,
			gpuEvery: 2e3
		});
		const samples = new ThinningSeries(SAMPLES);
		const first = await sampler?.sample();
		if (first !== void 0) samples.add(first);
		await markProcess(attempt.keeper, running.pid, tools.programs);
		const follower = new MetricFollower(attempt.metricsFile, ports.files);
		const watching = new AbortController();
		const watch = watchProgram(attempt, {
			stopper,
			follower,
			samples,
			sampler,
			lastSign: () => lastSign,
			badLossLines: () => badLossLines
		}, watching.signal, ports, tools);
		try {
			const exit = await running.exited;
			watching.abort();
			await watch;
			const last = await sampler?.sample();
			if (last !== void 0) samples.add(last);
			const memoryKills = (last?.memoryKills ?? 0) - (first?.memoryKills ?? 0);
			const { reason } = stopper;
			const classified = classifyExit({
				...exit,
				tail,
				memoryKills,
				...reason === void 0 ? {} : { stopped: reason }
			});
			await attempt.keeper.seal();
			return {
				...classified,
				how: exit.exitCode === void 0 ? `was ended by ${exit.signal ?? "a signal"}` : `exited with ${exit.exitCode}`,
				tail,
				samples: samples.items,
				durationMs: exit.ranMs ?? ports.clock.elapsed() - started,
				overTimeout: reason === TIMEOUT
			};
		} finally {
			watching.abort();
			await watch;
			stopper.close();
			sampler?.close();
		}
	} finally {
		ending?.();
	}
}
/** Longest part of a line that is kept. */
const LINE_LIMIT = 4e3;
const TIMEOUT = {
	exitClass: "time-limit",
	why: "the time that \"timeout\" gives it was over"
};
const JOB_LIMIT = {
	exitClass: "time-limit",
	why: "the time limit of the job is near"
};
/** Asks the program to end, for the first reason there is, and kills it when it does not. */
var Stopper = class {
	reason;
	#running;
	#grace;
	#ports;
	#over = new AbortController();
	#onSignal = () => this.#forward();
	constructor(running, grace, ports) {
		this.#running = running;
		this.#grace = grace;
		this.#ports = ports;
		if (ports.signal.aborted) this.#forward();
		else ports.signal.addEventListener("abort", this.#onSignal, { once: true });
	}
	stop(reason, signal = "SIGTERM", grace = this.#grace) {
		if (this.reason !== void 0) return;
		this.reason = reason;
		this.#running.kill(signal);
		this.#killAfter(grace);
	}
	close() {
		this.#over.abort();
		this.#ports.signal.removeEventListener("abort", this.#onSignal);
	}
	#forward() {
		if (String(this.#ports.signal.reason).includes("SIGTERM")) this.stop({
			exitClass: "preempted",
			why: "the machine asked for an end (SIGTERM)"
		});
		else this.stop({
			exitClass: "cancelled",
			why: "it was cancelled"
		}, "SIGINT", Math.min(this.#grace, GRACE_AFTER_INTERRUPT));
	}
	async #killAfter(grace) {
		try {
			await this.#ports.clock.sleep(grace, this.#over.signal);
			this.#running.kill("SIGKILL");
		} catch {}
	}
};
/** So that the next attempt finds a program that outlived us. */
async function markProcess(keeper, pid, programs) {
	const identity = programs?.identify(pid);
	if (identity === void 0) return;
	await keeper.update(amendAttempt(keeper.state, { process: {
		pid,
		identity
	} }));
}
async function watchProgram(attempt, watched, signal, ports, tools) {
	const started = ports.clock.elapsed();
	let [told, shown, sign, busyAt] = [
		started,
		started,
		started,
		started
	];
	let before;
	while (!signal.aborted) {
		await ports.clock.sleep(nextLook(attempt, ports.clock.elapsed() - started), signal).catch(() => void 0);
		if (signal.aborted) return;
		try {
			const sample = await watched.sampler?.sample();
			if (sample !== void 0) watched.samples.add(sample);
			const now = ports.clock.elapsed();
			if (sample === void 0 || isBusy(before, sample)) busyAt = now;
			before = sample;
			const wrote = await watched.follower.look();
			const checkpointed = await attempt.keeper.look();
			if (wrote || checkpointed) sign = now;
			const { histories } = watched.follower;
			const reason = judgeHealth(attempt.train.watchdog, {
				now,
				lastSign: Math.max(sign, watched.lastSign()),
				lastBusy: busyAt,
				histories,
				badLossLines: watched.badLossLines(),
				...sample === void 0 ? {} : { sample }
			});
			if (reason !== void 0) watched.stopper.stop(reason);
			if (attempt.train.timeout !== void 0 && now - started >= attempt.train.timeout) watched.stopper.stop(TIMEOUT);
			if (attempt.timeLeft !== void 0 && now - started >= attempt.timeLeft) watched.stopper.stop(JOB_LIMIT);
			const live = () => renderLive(attempt.model, now - started, histories, watched.samples.items);
			if (now - told >= TELL_EVERY) {
				told = now;
				ports.reporter.note(live());
			}
			if (tools.showLive !== void 0 && now - shown >= SHOW_EVERY) {
				shown = now;
				await tools.showLive(live());
			}
		} catch (error) {
			ports.reporter.warn(`watching the program: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}
/** A limit that comes before the next look is met on time. */
function nextLook({ train, timeLeft }, elapsed) {
	const limits = [train.timeout, timeLeft].flatMap((limit) => limit === void 0 || limit <= elapsed ? [] : [limit - elapsed]);
	return Math.min(LOOK_EVERY$1, ...limits);
}
/** More than a twentieth of a core or of a GPU. */
function isBusy(before, sample) {
	if (sample.gpus.some((gpu) => (gpu.utilisationPercent ?? 0) > 5)) return true;
	if (before?.programSeconds === void 0 || sample.programSeconds === void 0) return true;
	return sample.programSeconds - before.programSeconds > .05 * (sample.at - before.at) / 1e3;
}
// src/domain/train/kubernetes/classify-pod.ts
const PROGRAM_CONTAINER = "program";
const object$3 = (value) => isJsonObject(value) ? value : {};
const list$1 = (value) => Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
const text$1 = (value) => typeof value === "string" ? value : "";
/** How a job ended, by what the cluster says about the job and its deciding pod; the surest evidence counts. */
function classifyPod(job, pod, container = PROGRAM_CONTAINER) {
	const status = object$3(pod?.["status"]);
	const program = list$1(status["containerStatuses"]).find(({ name }) => name === container);
	const ended = object$3(object$3(program?.["state"])["terminated"]);
	const exitCode = typeof ended["exitCode"] === "number" ? ended["exitCode"] : void 0;
	const end = {
		exitCode,
		signal: void 0,
		message: text$1(ended["message"])
	};
	if (exitCode === 0) return end;
	const cause = causeOf(job, pod, text$1(ended["reason"]));
	return cause === void 0 ? end : {
		...end,
		cause
	};
}
function causeOf(job, pod, reason) {
	const failed = conditionOf(job, "Failed");
	if (text$1(failed?.["reason"]) === "DeadlineExceeded") return {
		exitClass: "time-limit",
		why: "the deadline of its job in the cluster was over"
	};
	if (reason === "OOMKilled") return {
		exitClass: "out-of-memory",
		why: "it used more memory than its pod may (OOMKilled)"
	};
	const status = object$3(pod?.["status"]);
	const said = text$1(status["message"]);
	if (text$1(status["reason"]) === "DeadlineExceeded") return {
		exitClass: "time-limit",
		why: "the deadline of its pod was over"
	};
	if (text$1(status["reason"]) === "Evicted") return {
		exitClass: /\bmemory\b/i.test(said) ? "out-of-memory" : "preempted",
		why: `its pod was evicted: ${said.replace(/\.$/, "")}`
	};
	const disrupted = conditionOf(pod, "DisruptionTarget");
	if (disrupted !== void 0) return {
		exitClass: "preempted",
		why: `its pod was taken away (${text$1(disrupted["reason"])})`
	};
	if (job === void 0) return {
		exitClass: "lost",
		why: "its job was deleted from the cluster"
	};
	if (pod === void 0) return {
		exitClass: "lost",
		why: "its pod is gone"
	};
	if (text$1(object$3(pod["metadata"])["deletionTimestamp"]) !== "") return {
		exitClass: "preempted",
		why: "its pod was deleted"
	};
}
function conditionOf(thing, type) {
	return list$1(object$3(thing?.["status"])["conditions"]).find((condition) => condition["type"] === type && condition["status"] === "True");
}
const succeeded = (job) => conditionOf(job, "Complete") !== void 0;
/** Whether the job will do nothing more. */
const jobEnded = (job) => succeeded(job) || conditionOf(job, "Failed") !== void 0;
/** Reasons why a container cannot begin that waiting does not mend. */
const HOPELESS = [
	"InvalidImageName",
	"ErrImageNeverPull",
	"ImagePullBackOff",
	"CreateContainerConfigError",
	"CreateContainerError"
];
/** Why a pod does not begin, when it is told, and whether waiting may help. */
function whyWaiting(pod) {
	const status = object$3(pod["status"]);
	for (const container of [...list$1(status["initContainerStatuses"]), ...list$1(status["containerStatuses"])]) {
		const waiting = object$3(object$3(container["state"])["waiting"]);
		const reason = text$1(waiting["reason"]);
		if (HOPELESS.includes(reason)) return {
			why: `${text$1(container["name"])}: ${reason}: ${text$1(waiting["message"])}`,
			hopeless: true
		};
	}
	const scheduled = list$1(status["conditions"]).find(({ type }) => type === "PodScheduled");
	return scheduled?.["reason"] === "Unschedulable" ? {
		why: text$1(scheduled["message"]),
		hopeless: false
	} : void 0;
}
// src/domain/train/kubernetes/index-list.ts
/** Indexes as a job writes them: `0,3-5,9` is 0, 3, 4, 5 and 9. What is no such list is none. */
function parseIndexList(text) {
	return text.split(",").flatMap((part) => {
		const [, low, high] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part.trim()) ?? [];
		if (low === void 0) return [];
		const [first, last] = [Number(low), Number(high ?? low)];
		return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	});
}
// src/domain/train/kubernetes/index-state.ts
const object$2 = (value) => isJsonObject(value) ? value : {};
const text = (value) => typeof value === "string" ? value : "";
/**
* Where each index of a job stands. Only the job decides about the end of one, since a pod that failed may have a successor, and while a pod
* has not ended its last words have not been written; a job that is gone decides nothing, and then its pods do.
*/
function judgeIndexes(job, pods, count) {
	const status = object$2(job?.["status"]);
	const completed = new Set(parseIndexList(text(status["completedIndexes"])));
	const failed = new Set(parseIndexList(text(status["failedIndexes"])));
	const over = job === void 0 || text(object$2(job["metadata"])["deletionTimestamp"]) !== "" || jobEnded(job);
	const byIndex = /* @__PURE__ */ new Map();
	for (const pod of pods) {
		const index = indexOf(pod);
		if (index !== void 0) byIndex.set(index, [...byIndex.get(index) ?? [], pod]);
	}
	return Array.from({ length: count }, (_, index) => {
		const own = (byIndex.get(index) ?? []).sort((left, right) => bornAt(left).localeCompare(bornAt(right)));
		const succeeded = own.find((pod) => phaseOf(pod) === "Succeeded");
		const pod = succeeded ?? own.at(-1);
		if (pod === void 0) return { phase: completed.has(index) ? "succeeded" : failed.has(index) ? "failed" : over ? "never" : "waiting" };
		if (!isOver(pod)) return {
			phase: hasBegun(pod) ? "running" : over ? "never" : "waiting",
			pod
		};
		if (completed.has(index) || over && succeeded !== void 0) return {
			phase: "succeeded",
			pod
		};
		return {
			phase: failed.has(index) ? "failed" : over ? "stopped" : "running",
			pod
		};
	});
}
/** Why a job ended before all of its indexes had: its own words. */
function whyEnded(job) {
	if (job === void 0 || text(object$2(job["metadata"])["deletionTimestamp"]) !== "") return "its job was deleted from the cluster";
	const condition = conditionOf(job, "Failed") ?? conditionOf(job, "FailureTarget");
	if (condition?.["reason"] === "MaxFailedIndexesExceeded") return "more trials have failed than the sweep may have (limits.failures)";
	return condition === void 0 ? "its job has ended" : `its job was ended by the cluster (${text(condition["reason"])})`;
}
function indexOf(pod) {
	const written = text(object$2(object$2(pod["metadata"])["annotations"])["batch.kubernetes.io/job-completion-index"]);
	return /^\d+$/.test(written) ? Number(written) : void 0;
}
const phaseOf = (pod) => text(object$2(pod["status"])["phase"]);
const isOver = (pod) => phaseOf(pod) === "Succeeded" || phaseOf(pod) === "Failed";
const hasBegun = (pod) => phaseOf(pod) === "Running";
const bornAt = (pod) => text(object$2(pod["metadata"])["creationTimestamp"]);
// src/domain/train/kubernetes/pod-run-time.ts
const object$1 = (value) => isJsonObject(value) ? value : {};
/** How long the program of a pod has run, to its end or to `now` (milliseconds since 1970); undefined while it has not begun. Clusters tell whole seconds. */
function podRunTime(pod, now, container = PROGRAM_CONTAINER) {
	const statuses = object$1(pod["status"])["containerStatuses"];
	const own = Array.isArray(statuses) ? statuses.filter((one) => isJsonObject(one)) : [];
	const state = object$1(own.find(({ name }) => name === container)?.["state"]);
	const ended = object$1(state["terminated"]);
	const began = Date.parse(String(ended["startedAt"] ?? object$1(state["running"])["startedAt"]));
	const until = ended["finishedAt"] === void 0 ? now : Date.parse(String(ended["finishedAt"]));
	return Number.isFinite(began) && Number.isFinite(until) ? Math.max(0, until - began) : void 0;
}
// src/domain/train/kubernetes/carrier-script.ts
/** Bytes of base64 that the carrier writes at most: kubelets keep 10 MiB of a log before they cut it. */
const CARRIED_LIMIT = 6 * 1024 ** 2;
const SHIPPED = "/trainyard/ship";
/**
* Runs beside the program, in an image of its own with Node.js: puts checkpoints in place before, and when the program has ended (a sidecar
* gets SIGTERM then) writes what it left to its own log, file by file with digests. Plain JavaScript, since it runs as it is.
*/
const CARRIER_SCRIPT = `'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { dirname, join } = require('node:path');
const { gzipSync } = require('node:zlib');
const places = { metrics: '/trainyard/metrics', output: '/trainyard/output', checkpoints: '/trainyard/checkpoints' };
if (process.argv[2] === 'restore') {
  for (const { key, path } of JSON.parse(fs.readFileSync('${SHIPPED}/restore.json', 'utf8'))) {
    const to = join(places.checkpoints, path);
    if (fs.existsSync(to)) continue;
    fs.mkdirSync(dirname(to), { recursive: true });
    fs.copyFileSync(join('${SHIPPED}', key), to);
  }
} else {
  const idle = setInterval(() => {}, 1 << 30);
  process.once('SIGTERM', () => {
    clearInterval(idle);
    const lines = [];
    const left = [];
    let room = ${CARRIED_LIMIT};
    for (const [root, folder] of Object.entries(places)) {
      let entries = [];
      try {
        entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
      } catch {}
      const found = entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = join(entry.parentPath ?? entry.path, entry.name);
          return { file, path: file.slice(folder.length + 1), size: fs.statSync(file).size };
        })
        .sort((left, right) => left.size - right.size);
      for (const { file, path, size } of found) {
        if (size > 64 * 1024 * 1024) {
          left.push({ root, path, size });
          continue;
        }
        const bytes = fs.readFileSync(file);
        const text = gzipSync(bytes).toString('base64');
        if (text.length > room) {
          left.push({ root, path, size });
          continue;
        }
        room -= text.length;
        lines.push('file ' + JSON.stringify({ root, path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
        for (let at = 0; at < text.length; at += 8000) lines.push('data ' + text.slice(at, at + 8000));
      }
    }
    lines.push('done ' + JSON.stringify({ left }));
    process.stdout.write(lines.join('\\n') + '\\n');
  });
}
`;
// src/domain/train/kubernetes/pod-template.ts
/** Where a pod has what the program is told of. */
const POD_PLACES = {
	output: "/trainyard/output",
	metrics: "/trainyard/metrics",
	metricsFile: "/trainyard/metrics/metrics.json",
	checkpoints: "/trainyard/checkpoints",
	code: "/trainyard/code"
};
const CARRIER_CONTAINER = "carrier";
const RENDEZVOUS_PORT = 29500;
const CONTAINER_SECURITY = {
	allowPrivilegeEscalation: false,
	capabilities: { drop: ["ALL"] }
};
function podSpec(inputs) {
	const { config, restore, more = [] } = inputs;
	const mounts = [
		{
			name: "output",
			mountPath: POD_PLACES.output
		},
		{
			name: "metrics",
			mountPath: POD_PLACES.metrics
		},
		{
			name: "checkpoints",
			mountPath: POD_PLACES.checkpoints,
			...config.claim === void 0 ? {} : { subPathExpr: inputs.claimFolder }
		}
	];
	const helper = (name, words, more) => ({
		name,
		image: config.carrierImage,
		command: [
			"node",
			`${SHIPPED}/carrier.cjs`,
			...words
		],
		securityContext: CONTAINER_SECURITY,
		resources: {
			requests: {
				cpu: "10m",
				memory: "64Mi"
			},
			limits: { memory: "512Mi" }
		},
		volumeMounts: [...mounts, {
			name: "ship",
			mountPath: SHIPPED,
			readOnly: true
		}],
		...more
	});
	return {
		restartPolicy: "Never",
		automountServiceAccountToken: config.serviceAccount !== void 0,
		enableServiceLinks: false,
		terminationGracePeriodSeconds: Math.ceil(inputs.grace / 1e3) + 10,
		...inputs.deadline === void 0 ? {} : { activeDeadlineSeconds: Math.ceil(inputs.deadline / 1e3) },
		...config.serviceAccount === void 0 ? {} : { serviceAccountName: config.serviceAccount },
		...config.nodes === 1 ? {} : { subdomain: inputs.name },
		...Object.keys(config.nodeSelector).length === 0 ? {} : { nodeSelector: config.nodeSelector },
		securityContext: {
			runAsNonRoot: true,
			runAsUser: 65534,
			runAsGroup: 65534,
			fsGroup: 65534,
			seccompProfile: { type: "RuntimeDefault" }
		},
		...config.carrierImage === void 0 ? {} : { initContainers: [...restore.length === 0 ? [] : [helper("restore", ["restore"], {})], helper(CARRIER_CONTAINER, ["carry"], { restartPolicy: "Always" })] },
		containers: [programContainer(inputs, mounts)],
		volumes: [
			{
				name: "output",
				emptyDir: {}
			},
			{
				name: "metrics",
				emptyDir: {}
			},
			{
				name: "checkpoints",
				...config.claim === void 0 ? { emptyDir: {} } : { persistentVolumeClaim: { claimName: config.claim } }
			},
			{
				name: "ship",
				configMap: { name: inputs.name }
			},
			...more.map(({ volume }) => volume),
			...inputs.code.length === 0 ? [] : [{
				name: "code",
				configMap: {
					name: inputs.name,
					items: inputs.code.map(({ key, path }) => ({
						key,
						path
					}))
				}
			}]
		]
	};
}
function programContainer(inputs, mounts) {
	const { config, words, variables, code, more = [], fromCluster = [] } = inputs;
	const withoutCarrier = config.carrierImage === void 0;
	return {
		name: PROGRAM_CONTAINER,
		image: config.image,
		command: [...words],
		...code.length === 0 ? {} : { workingDir: POD_PLACES.code },
		env: [
			...Object.entries(variables).map(([name, value]) => ({
				name,
				value
			})),
			...fromCluster,
			...rankVariables(inputs)
		],
		...withoutCarrier ? { terminationMessagePath: POD_PLACES.metricsFile } : { terminationMessagePolicy: "FallbackToLogsOnError" },
		resources: resourcesOf(inputs.resources),
		securityContext: CONTAINER_SECURITY,
		volumeMounts: [
			...mounts.filter(({ name }) => !(withoutCarrier && name === "metrics")),
			...code.length === 0 ? [] : [{
				name: "code",
				mountPath: POD_PLACES.code,
				readOnly: true
			}],
			...more.map(({ volume, mountPath }) => ({
				name: volume.name,
				mountPath,
				readOnly: true
			}))
		]
	};
}
/** What torchrun (PET_*), torch.distributed and Lightning (NODE_RANK) read. */
function rankVariables({ name, config }) {
	if (config.nodes === 1) return [];
	const rank = { fieldRef: { fieldPath: "metadata.annotations['batch.kubernetes.io/job-completion-index']" } };
	const set = (variable, value) => ({
		name: variable,
		value: String(value)
	});
	const address = `${name}-0.${name}`;
	return [
		set("PET_NNODES", config.nodes),
		set("PET_NPROC_PER_NODE", config.processesPerNode),
		{
			name: "PET_NODE_RANK",
			valueFrom: rank
		},
		{
			name: "NODE_RANK",
			valueFrom: rank
		},
		set("PET_MASTER_ADDR", address),
		set("PET_MASTER_PORT", RENDEZVOUS_PORT),
		set("MASTER_ADDR", address),
		set("MASTER_PORT", RENDEZVOUS_PORT),
		set("WORLD_SIZE", config.nodes * config.processesPerNode),
		...config.processesPerNode === 1 ? [{
			name: "RANK",
			valueFrom: rank
		}] : []
	];
}
/** `gpus`, `memory` and `cpu` in our words, anything with a slash as the cluster names it. Memory and devices are requested as they are limited. */
function resourcesOf(resources) {
	const limits = {};
	const requests = {};
	for (const [name, value] of Object.entries(resources)) {
		if (typeof value !== "string" && typeof value !== "number") continue;
		if (name === "cpu") requests["cpu"] = String(value);
		else if (name === "memory") limits["memory"] = requests["memory"] = String(value);
		else if (name === "gpus" && Number(value) > 0) limits["nvidia.com/gpu"] = String(value);
		else if (name.includes("/")) limits[name] = String(value);
	}
	return {
		...Object.keys(requests).length === 0 ? {} : { requests },
		...Object.keys(limits).length === 0 ? {} : { limits }
	};
}
// src/domain/train/kubernetes/shipment.ts
/** The ConfigMap with what travels to the pods: the carrier, the code, small data and a small checkpoint. */
const renderShipment = (metadata, { code, restore }) => ({
	apiVersion: "v1",
	kind: "ConfigMap",
	metadata,
	immutable: true,
	data: {
		"carrier.cjs": CARRIER_SCRIPT,
		"restore.json": JSON.stringify(restore.map(({ key, path }) => ({
			key,
			path
		})))
	},
	binaryData: Object.fromEntries([...code, ...restore].map(({ key, base64 }) => [key, base64]))
});
// src/domain/train/kubernetes/job-manifest.ts
/** The job first: the other objects are its own, so that they go when it goes. */
function renderJob(inputs) {
	const { name, config, training, model } = inputs;
	const metadata = {
		name,
		namespace: config.namespace,
		labels: labelsOf(config, {
			model,
			training
		})
	};
	const job = {
		apiVersion: "batch/v1",
		kind: "Job",
		metadata,
		spec: {
			completionMode: "Indexed",
			completions: config.nodes,
			parallelism: config.nodes,
			backoffLimit: 0,
			ttlSecondsAfterFinished: Math.ceil(config.ttl / 1e3),
			activeDeadlineSeconds: Math.ceil(config.deadline / 1e3),
			template: {
				metadata: { labels: metadata.labels },
				spec: podSpec({
					...inputs,
					claimFolder: training
				})
			}
		}
	};
	const owner = (uid) => ({
		apiVersion: "batch/v1",
		kind: "Job",
		name,
		uid
	});
	return {
		job,
		others: (uid) => [renderShipment({
			...metadata,
			ownerReferences: [owner(uid)]
		}, inputs), ...config.nodes === 1 ? [] : [meetingPlace({
			...metadata,
			ownerReferences: [owner(uid)]
		})]]
	};
}
/** What our objects are found by. */
const labelsOf = (config, own) => ({
	"app.kubernetes.io/managed-by": "trainyard",
	...Object.fromEntries(Object.entries(own).map(([name, value]) => [`trainyard/${name}`, value])),
	...config.queue === void 0 ? {} : { "kueue.x-k8s.io/queue-name": config.queue }
});
/** Ranks find each other by name before any of them is ready. */
const meetingPlace = (metadata) => ({
	apiVersion: "v1",
	kind: "Service",
	metadata,
	spec: {
		clusterIP: "None",
		publishNotReadyAddresses: true,
		selector: { "batch.kubernetes.io/job-name": metadata.name }
	}
});
// src/domain/train/kubernetes/train-job.ts
const API = "trainer.kubeflow.org/v1alpha1";
/** Marks the part of a runtime that trains, beside those that fetch data and models. */
const STEP_LABEL = "trainer.kubeflow.org/trainjob-ancestor-step";
/** What Kubeflow Trainer calls the container that it gives the command of a TrainJob. */
const TRAINER_CONTAINER = "node";
/** Pods of one job of ours, whatever made them. */
const JOB_LABEL = "trainyard/job";
const object = (value) => isJsonObject(value) ? value : {};
const list = (value) => Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
/**
* A TrainJob of Kubeflow Trainer v2 that trains with a copy of the runtime it names, to which the volumes, the code and the carrier are
* added: a TrainJob itself can add no container to its runtime. Ranks and addresses are set by Kubeflow Trainer, which refuses them from
* others. Undefined when the runtime has no part that trains.
*/
function renderTrainJob(inputs, found) {
	const { name, config, training, model, words, variables } = inputs;
	const labels = { ...labelsOf(config, {
		model,
		training
	}) };
	const metadata = {
		name,
		namespace: config.namespace,
		labels
	};
	const spec = carryingSpec(inputs, object(found["spec"]), {
		...labels,
		[JOB_LABEL]: name
	});
	if (spec === void 0) return void 0;
	const runtime = {
		apiVersion: API,
		kind: "TrainingRuntime",
		metadata: {
			...metadata,
			labels: {
				...frameworkOf(found),
				...labels
			}
		},
		spec
	};
	const resources = resourcesOf(inputs.resources);
	const trainJob = {
		apiVersion: API,
		kind: "TrainJob",
		metadata,
		spec: {
			runtimeRef: {
				apiGroup: "trainer.kubeflow.org",
				kind: "TrainingRuntime",
				name
			},
			trainer: {
				image: config.image,
				command: [...words],
				env: Object.entries(variables).map(([variable, value]) => ({
					name: variable,
					value
				})),
				numNodes: config.nodes,
				...config.processesPerNode === 1 ? {} : { numProcPerNode: config.processesPerNode },
				...Object.keys(resources).length === 0 ? {} : { resourcesPerNode: resources }
			}
		}
	};
	const owner = (uid) => ({
		apiVersion: API,
		kind: "TrainJob",
		name,
		uid
	});
	return {
		runtime,
		trainJob,
		owned: (uid) => [renderShipment({
			...metadata,
			ownerReferences: [owner(uid)]
		}, inputs), {
			...runtime,
			metadata: {
				...runtime.metadata,
				ownerReferences: [owner(uid)]
			}
		}]
	};
}
/** Kubeflow Trainer tells by these what a runtime is made for. */
const frameworkOf = (runtime) => Object.fromEntries(Object.entries(object(object(runtime["metadata"])["labels"])).filter(([label]) => label.startsWith("trainer.kubeflow.org/")));
function carryingSpec(inputs, spec, labels) {
	const template = object(spec["template"]);
	const jobSet = object(template["spec"]);
	const parts = list(jobSet["replicatedJobs"]);
	if (!parts.some(isTrainer)) return void 0;
	const replicatedJobs = parts.map((part) => isTrainer(part) ? carryingPart(inputs, part, labels) : part);
	return {
		...spec,
		template: {
			...template,
			spec: {
				...jobSet,
				replicatedJobs
			}
		}
	};
}
function isTrainer(part) {
	const template = object(part["template"]);
	return [template, object(object(template["spec"])["template"])].some((one) => object(object(one["metadata"])["labels"])[STEP_LABEL] === "trainer");
}
/** The pods of a runtime with what ours have besides; what the runtime says of users and security stays as it is. */
function carryingPart(inputs, part, labels) {
	const template = object(part["template"]);
	const jobSpec = object(template["spec"]);
	const pod = object(jobSpec["template"]);
	const spec = object(pod["spec"]);
	const ours = podSpec({
		...inputs,
		claimFolder: inputs.training,
		deadline: inputs.config.deadline
	});
	const { volumeMounts, workingDir, terminationMessagePath, terminationMessagePolicy } = object(list(ours["containers"])[0]);
	const containers = list(spec["containers"]).map((container) => container["name"] === "node" ? {
		...container,
		...given({
			workingDir,
			terminationMessagePath,
			terminationMessagePolicy
		}),
		volumeMounts: [...list(container["volumeMounts"]), ...list(volumeMounts)]
	} : container);
	const { activeDeadlineSeconds, terminationGracePeriodSeconds, serviceAccountName } = ours;
	const carrying = {
		...spec,
		...given({
			activeDeadlineSeconds,
			terminationGracePeriodSeconds,
			serviceAccountName
		}),
		nodeSelector: {
			...object(spec["nodeSelector"]),
			...inputs.config.nodeSelector
		},
		initContainers: [...list(spec["initContainers"]), ...list(ours["initContainers"])],
		containers,
		volumes: [...list(spec["volumes"]), ...list(ours["volumes"])]
	};
	const metadata = {
		...object(pod["metadata"]),
		labels: {
			...object(object(pod["metadata"])["labels"]),
			...labels
		}
	};
	return {
		...part,
		template: {
			...template,
			spec: {
				...jobSpec,
				template: {
					...pod,
					metadata,
					spec: carrying
				}
			}
		}
	};
}
const given = (values) => Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
// src/features/train/kubernetes/cluster-engine.ts
const clusterEngine = ({ runtime }, kubernetes) => runtime === void 0 ? plainJob(kubernetes) : kubeflowTrainer(runtime, kubernetes);
const plainJob = (kubernetes) => ({
	kind: "Job",
	container: PROGRAM_CONTAINER,
	labels: (name) => ({ "batch.kubernetes.io/job-name": name }),
	async submit(inputs) {
		const { job, others } = renderJob(inputs);
		const applied = await kubernetes.apply(job);
		for (const manifest of others(String(applied.metadata["uid"]))) await kubernetes.apply(manifest);
	}
});
const kubeflowTrainer = (runtime, kubernetes) => ({
	kind: "TrainJob",
	container: TRAINER_CONTAINER,
	labels: (name) => ({ [JOB_LABEL]: name }),
	async submit(inputs) {
		const { namespace } = inputs.config;
		const found = await kubernetes.read({
			kind: runtime.kind,
			namespace,
			name: runtime.name
		});
		const rendered = found === void 0 ? void 0 : renderTrainJob(inputs, found);
		if (rendered === void 0) throw runtimeUnusable(runtime, found !== void 0);
		await kubernetes.apply(rendered.runtime);
		const applied = await kubernetes.apply(rendered.trainJob);
		for (const manifest of rendered.owned(String(applied.metadata["uid"]))) await kubernetes.apply(manifest);
	}
});
const runtimeUnusable = ({ kind, name }, found) => new Failure("train.settings-invalid", {
	message: found ? `the ${kind} ${name} has no part with the label trainer.kubeflow.org/trainjob-ancestor-step: trainer.` : `expected the ${kind} ${name} in the cluster (train.kubernetes.runtime), found none.`,
	remedy: found ? "Name a runtime that trains, such as torch-distributed." : "Install Kubeflow Trainer and its runtimes, correct the name, or leave \"runtime\" out for a plain Job."
});
// src/domain/train/kubernetes/read-carried.ts
const CARRIED_ROOTS = [
	"output",
	"metrics",
	"checkpoints"
];
/** What the carrier wrote to its log; lines that are not its own are passed over, and so are names that lead elsewhere. */
function readCarried(lines) {
	const files = [];
	let left = [];
	let complete = false;
	let data = [];
	let header;
	const close = () => {
		if (header !== void 0) files.push({
			...header,
			text: data.join("")
		});
		[header, data] = [void 0, []];
	};
	for (const line of lines) {
		const space = line.indexOf(" ");
		const [verb, rest] = [line.slice(0, space), line.slice(space + 1)];
		if (verb === "data") data.push(rest);
		else if (verb === "file") {
			close();
			header = headerOf(rest);
		} else if (verb === "done") {
			close();
			complete = true;
			left = leftOf(rest);
		}
	}
	return {
		files,
		left,
		complete
	};
}
function headerOf(text) {
	const value = parse(text);
	if (!isJsonObject(value)) return void 0;
	const { root, path, size, sha256 } = value;
	const known = CARRIED_ROOTS.find((one) => one === root);
	if (known === void 0 || typeof path !== "string" || parseRelativePath(path) === void 0) return void 0;
	if (typeof size !== "number" || typeof sha256 !== "string") return void 0;
	return {
		root: known,
		path,
		size,
		sha256
	};
}
function leftOf(text) {
	const value = parse(text);
	return (isJsonObject(value) && Array.isArray(value["left"]) ? value["left"] : []).flatMap((one) => isJsonObject(one) ? [{
		name: `${String(one["root"])}/${String(one["path"])}`,
		size: Number(one["size"])
	}] : []);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/features/train/kubernetes/pod-output.ts
/** The log of a pod that is gone cannot be waited for for ever. */
const LAST_WORDS = 15e3;
/** What one pod says and leaves: its lines as they come, and at its end its files. A pod that takes its place begins anew. */
var PodOutput = class {
	#options;
	#ports;
	#tools;
	#ending = new AbortController();
	#carried = [];
	#followed;
	#following;
	constructor(options, ports, tools) {
		this.#options = options;
		this.#ports = ports;
		this.#tools = tools;
	}
	follow(pod) {
		const { namespace, onLine, hasCarrier, container = PROGRAM_CONTAINER } = this.#options;
		const { name } = pod.metadata;
		if (this.#followed === name) return;
		this.#followed = name;
		const carried = [];
		this.#carried = carried;
		const { logs } = this.#tools;
		const all = [logs.follow({
			namespace,
			pod: name,
			container
		}, (text) => onLine({
			stream: "output",
			text
		}), this.#ending.signal)];
		if (hasCarrier) all.push(logs.follow({
			namespace,
			pod: name,
			container: CARRIER_CONTAINER
		}, (line) => carried.push(line), this.#ending.signal));
		this.#following = Promise.allSettled(all);
	}
	/** Hears the last words, and writes what came back to where the attempt looks for it. */
	async close({ message }) {
		await Promise.race([this.#following, this.#ports.clock.sleep(LAST_WORDS, this.#ending.signal).catch(() => void 0)]);
		this.abandon();
		const { places, hasCarrier } = this.#options;
		if (hasCarrier) await this.#unpack();
		else if (message !== "") await this.#ports.files.write(places.metricsFile, message.length < 4e3 ? message : message.slice(message.indexOf("\n") + 1));
	}
	/** Listens no longer, and leaves what the pod has where it is. */
	abandon() {
		this.#ending.abort();
	}
	async #unpack() {
		const { files, hasher, reporter } = this.#ports;
		const { places } = this.#options;
		const { files: carried, left, complete } = readCarried(this.#carried);
		if (!complete) reporter.warn("the files of the pod did not come back in full: it was removed before they were written");
		for (const { name, size } of left) reporter.warn(`${name} (${humanBytes(size)}) stayed in the pod, which was too large; the program has to store it itself, or on "claim"`);
		for (const { root, path, size, sha256, text } of carried) {
			const bytes = await this.#tools.gunzip(Buffer.from(text, "base64"), size).catch(() => void 0);
			if (bytes?.length !== size || hasher.sha256(bytes) !== sha256) {
				reporter.warn(`${root}/${path} came back damaged and is left out`);
				continue;
			}
			const folder = root === "output" ? places.output : root === "checkpoints" ? places.checkpoints : void 0;
			if (folder !== void 0) await files.write(`${folder}/${path}`, bytes);
			else if (path === "metrics.json") await files.write(places.metricsFile, bytes);
		}
	}
};
// src/features/train/kubernetes/ship-files.ts
/** A ConfigMap holds 1 MiB; base64 makes four bytes of three, and the carrier needs some. */
const ROOM_BYTES = 74e4;
/**
* What the pod is given from this machine: the code that the configuration names, small data with it, and a small checkpoint. Without named
* code the image has it all. A checkpoint that does not fit is told; the program then begins anew, unless it lies on a claim.
*/
async function shipFiles({ code, dataPath, checkpoints }, { root, files, reporter }) {
	let room = ROOM_BYTES;
	const take = async (prefix, from, paths) => {
		const found = [];
		let size = 0;
		for (const path of paths) for await (const file of filesAt(from, path, files)) {
			const stat = await files.stat(`${from}/${file}`);
			size += stat?.sizeBytes ?? 0;
			if (size > room) return void 0;
			found.push({
				path: file,
				bytes: await files.read(`${from}/${file}`) ?? /* @__PURE__ */ new Uint8Array()
			});
		}
		room -= size;
		return found.map(({ path, bytes }, index) => ({
			key: `${prefix}${index}`,
			path,
			base64: Buffer.from(bytes).toString("base64")
		}));
	};
	const shipped = await take("code-", root, code);
	if (shipped === void 0) throw new Failure("train.settings-invalid", {
		message: `expected the files of "code" (${code.join(", ")}) to have at most ${humanBytes(ROOM_BYTES)} together, which is what travels to a pod.`,
		remedy: "Name only the program in \"code\", or leave \"code\" out and build it into the image."
	});
	const data = code.length === 0 || shipped.some(({ path }) => path === dataPath) ? [] : await take("data-", root, [dataPath]);
	if (data === void 0) reporter.note(`${dataPath} is too large to travel to a pod; the image or a volume has to have it`);
	const restore = checkpoints === void 0 ? [] : await take("restore-", checkpoints, [""]);
	if (restore === void 0) reporter.warn(`the checkpoint is larger than ${humanBytes(room)}, which is what travels to a pod; give "claim" a volume`);
	return {
		code: [...shipped, ...data ?? []],
		restore: restore ?? [],
		hasData: code.length > 0 && data !== void 0
	};
}
async function* filesAt(root, path, files) {
	const stat = await files.stat(path === "" ? root : `${root}/${path}`);
	if (stat?.kind === "file") yield path;
	if (stat?.kind !== "folder") return;
	for await (const entry of files.list(path === "" ? root : `${root}/${path}`)) if (entry.kind === "file") yield path === "" ? entry.path : `${path}/${entry.path}`;
}
// src/features/train/kubernetes/program-in-cluster.ts
/**
* Starts a program as a job of a cluster, to be used in place of a process: its lines come from the log of its first pod, a signal deletes
* the job, and its end is that of the pod. Before it is told to have ended, what it left is on this machine.
*/
const clusterProcesses = (program, ports, tools) => ({
	run: (command) => ports.processes.run(command),
	start: (command, onLine) => {
		const job = new ClusterJob(program, ports, tools, onLine);
		return {
			pid: 0,
			exited: job.run([command.program, ...command.arguments], command.extraVariables ?? {}),
			kill: (signal) => job.stop(signal)
		};
	}
});
const LOOK_EVERY = 1e3;
/** How long an image may be without coming before the job is given up. */
const HOPELESS_AFTER = 6e4;
var ClusterJob = class {
	#program;
	#ports;
	#tools;
	#engine;
	#output;
	#stopped;
	#waitingSince;
	#told = "";
	constructor(program, ports, tools, onLine) {
		this.#program = program;
		this.#ports = ports;
		this.#tools = tools;
		this.#engine = clusterEngine(program.config, tools.kubernetes);
		this.#output = new PodOutput({
			namespace: program.config.namespace,
			places: program.places,
			hasCarrier: program.config.carrierImage !== void 0,
			container: this.#engine.container,
			onLine
		}, ports, tools);
	}
	get #name() {
		const { model, training, attempt } = this.#program;
		return `${model.slice(0, 24).replace(/-+$/, "")}-${training.toLowerCase()}-${attempt}`;
	}
	stop(signal) {
		this.#stopped = signal;
		const { kubernetes } = this.#tools;
		kubernetes.remove({
			kind: this.#engine.kind,
			namespace: this.#program.config.namespace,
			name: this.#name
		}).catch((error) => {
			this.#ports.reporter.warn(`deleting the job ${this.#name}: ${error instanceof Error ? error.message : String(error)}`);
		});
	}
	async run(words, variables) {
		const { config, model, training, train } = this.#program;
		const { kubernetes } = this.#tools;
		const { reporter } = this.#ports;
		await this.#endEarlier();
		const shipped = await shipFiles({
			code: train.code,
			dataPath: this.#program.dataPath,
			...this.#program.resumes && config.carrierImage !== void 0 && config.claim === void 0 ? { checkpoints: this.#program.places.checkpoints } : {}
		}, this.#ports);
		const inputs = {
			name: this.#name,
			model,
			training: training.toLowerCase(),
			config,
			words,
			variables: this.#podVariables(variables, shipped.hasData, config.claim === void 0 ? shipped.restore.length > 0 : this.#program.attempt > 1),
			resources: train.resources,
			grace: train.grace,
			code: shipped.code,
			restore: shipped.restore
		};
		try {
			await this.#engine.submit(inputs);
		} catch (error) {
			this.stop("SIGKILL");
			throw error;
		}
		reporter.note(`${this.#engine.kind === "Job" ? "job" : "TrainJob"} ${config.namespace}/${this.#name} of ${(await kubernetes.describe()).server}`);
		const end = await this.#watch();
		await this.#output.close(end);
		const { exitCode, signal, cause, ranMs } = end;
		return {
			exitCode,
			signal,
			...cause === void 0 ? {} : { cause },
			...ranMs === void 0 ? {} : { ranMs }
		};
	}
	/** A job of an earlier attempt that outlived whoever watched it. */
	async #endEarlier() {
		const { config, training } = this.#program;
		const labels = {
			"app.kubernetes.io/managed-by": "trainyard",
			"trainyard/training": training.toLowerCase()
		};
		const { kind } = this.#engine;
		for (const job of await this.#tools.kubernetes.list(kind, config.namespace, labels)) await this.#tools.kubernetes.remove({
			kind,
			namespace: config.namespace,
			name: job.metadata.name
		});
	}
	/** Only ours travel: what else is set here is about this machine. */
	#podVariables(variables, hasData, resumes) {
		const { dataPath } = this.#program;
		return {
			...Object.fromEntries(Object.entries(variables).filter(([name]) => name.startsWith("TRAINYARD_") || name === "PYTHONUNBUFFERED")),
			TRAINYARD_DATA_DIR: hasData ? `${POD_PLACES.code}/${dataPath}` : dataPath,
			TRAINYARD_OUTPUT_DIR: POD_PLACES.output,
			TRAINYARD_METRICS_FILE: POD_PLACES.metricsFile,
			TRAINYARD_CHECKPOINT_DIR: POD_PLACES.checkpoints,
			TRAINYARD_RESUME: resumes ? POD_PLACES.checkpoints : ""
		};
	}
	async #watch() {
		const { config } = this.#program;
		const { kubernetes } = this.#tools;
		let seen;
		for (;;) {
			const job = await kubernetes.read({
				kind: this.#engine.kind,
				namespace: config.namespace,
				name: this.#name
			});
			const pods = await kubernetes.list("Pod", config.namespace, this.#engine.labels(this.#name));
			const first = firstRank(pods);
			seen = (job !== void 0 && succeeded(job) ? first : decidingPod(pods) ?? first) ?? seen;
			if (first !== void 0) {
				this.#output.follow(first);
				const hopeless = this.#tellWaiting(first);
				if (hopeless !== void 0 && this.#stopped === void 0) {
					this.stop("SIGKILL");
					return {
						exitCode: void 0,
						signal: void 0,
						message: "",
						cause: {
							exitClass: "user-error",
							why: hopeless
						}
					};
				}
			}
			if (job === void 0 || typeof job.metadata["deletionTimestamp"] === "string" ? pods.length === 0 : jobEnded(job) && pods.every(isOver)) {
				const ranMs = seen === void 0 ? void 0 : podRunTime(seen, this.#ports.clock.now(), this.#engine.container);
				return {
					...classifyPod(job, seen, this.#engine.container),
					...ranMs === void 0 ? {} : { ranMs }
				};
			}
			await this.#ports.clock.sleep(LOOK_EVERY);
		}
	}
	#tellWaiting(pod) {
		const waiting = whyWaiting(pod);
		const now = this.#ports.clock.elapsed();
		if (waiting === void 0) this.#waitingSince = void 0;
		else {
			this.#waitingSince ??= now;
			if (waiting.why !== this.#told) this.#ports.reporter.note(`its pod waits: ${this.#told = waiting.why}`);
			if (waiting.hopeless && now - this.#waitingSince > HOPELESS_AFTER) return `its pod cannot begin: ${waiting.why}`;
		}
	}
};
/** The latest pod of rank 0. */
function firstRank(pods) {
	const bornAt = (pod) => String(pod.metadata["creationTimestamp"] ?? "");
	return pods.filter((pod) => indexOf(pod) === 0).sort((left, right) => bornAt(left).localeCompare(bornAt(right))).at(-1);
}
/** The first pod that failed says why the job did; several ranks end because one has. */
function decidingPod(pods) {
	const failed = pods.filter((pod) => phaseOf(pod) === "Failed");
	return failed.find((pod) => classifyPod({}, pod).cause !== void 0) ?? failed[0];
}
// src/features/train/program-training.ts
function toolsBeside({ programs: _, ...tools }) {
	return tools;
}
/** Attempts of a training at most, over all jobs: one that never gets on must not start jobs for ever. */
const ATTEMPT_LIMIT = 100;
/** The job needs this share of its time, at most five minutes, to save and carry away what the program leaves. */
const HAND_OVER_SHARE = .05;
/** One training over its attempts in this process. */
var ProgramTraining = class {
	#started;
	#command;
	#train;
	#words;
	#key;
	#source;
	#ports;
	#tools;
	constructor(command, train, words, key, source, ports, tools) {
		this.#command = command;
		this.#train = train;
		this.#words = words;
		this.#key = key;
		this.#source = source;
		this.#ports = ports;
		this.#tools = tools;
		this.#started = ports.clock.elapsed();
	}
	async run(opened) {
		const keeper = new CheckpointKeeper(opened.state, this.#ports);
		if (opened.lost !== void 0) {
			await this.#recordLost(keeper);
			await keeper.update(markLost(keeper.state));
		}
		for (let retried = 0;; retried++) {
			const { run, next } = await this.#attempt(keeper, retried);
			if (next.kind !== "retry") return run;
			this.#ports.reporter.warn(`${run.failure?.message ?? "the attempt failed"} Trying again from ${keeper.state.checkpoints.length > 0 ? "the last checkpoint" : "the beginning"}.`);
		}
	}
	async #attempt(keeper, retried) {
		const { training, model } = keeper.state;
		const places = trainingFolder(this.#ports.root, model, training);
		const folder = runFolder(this.#ports.root, training);
		const checkpoint = await keeper.restore();
		await keeper.update(beginAttempt(keeper.state, checkpoint?.digest, this.#ports));
		const number = keeper.state.attempts.length;
		if (checkpoint !== void 0) this.#ports.reporter.note(`attempt ${number} of ${training} goes on from checkpoint ${checkpoint.sequence}`);
		await this.#ports.files.write(`${folder}/output/.keep`, "");
		const cluster = await this.#cluster(number, checkpoint !== void 0, {
			folder,
			places,
			training
		});
		const tracking = cluster === void 0 ? await this.#tools.openTracking?.() : void 0;
		try {
			const end = await runAttempt({
				model,
				words: this.#words,
				train: this.#train,
				metricsFile: places.metricsFile,
				keeper,
				...this.#timeLeft(),
				variables: {
					...experimentVariable({ model }, this.#ports),
					...tracking?.variables,
					...parameterVariables(this.#train.parameters),
					...programVariables({
						training,
						model,
						attempt: number,
						seed: this.#train.seed,
						dataPath: this.#command.dataPath,
						datasetDigest: this.#command.dataset.reference.digest,
						datasetVersion: this.#command.dataset.reference.version,
						target: this.#command.model.target,
						outputFolder: `${folder}/output`,
						checkpointFolder: places.work,
						metricsFile: places.metricsFile,
						resumes: checkpoint !== void 0
					})
				}
			}, cluster ?? this.#ports, cluster === void 0 ? this.#tools : toolsBeside(this.#tools));
			return await this.#conclude(keeper, end, {
				folder,
				retried,
				tracking
			});
		} finally {
			await tracking?.close();
		}
	}
	/** The ports with programs that run as jobs of the cluster; undefined when this machine runs them. */
	async #cluster(attempt, resumes, { folder, places, training }) {
		const config = this.#train.kubernetes;
		if (config === void 0) return void 0;
		const { model, dataPath } = this.#command;
		if (this.#tools.openCluster === void 0) throw new Failure("train.settings-invalid", { message: `model "${model.name}" trains on Kubernetes, which cannot be reached from here.` });
		const { root } = this.#ports;
		const processes = (this.#tools.inCluster ?? clusterProcesses)({
			model: model.name,
			training,
			attempt,
			train: this.#train,
			config,
			places: {
				output: `${folder}/output`,
				metricsFile: places.metricsFile,
				checkpoints: places.work
			},
			dataPath: dataPath.startsWith(`${root}/`) ? dataPath.slice(root.length + 1) : dataPath,
			resumes
		}, this.#ports, await this.#tools.openCluster());
		return {
			...this.#ports,
			processes
		};
	}
	/** Seconds before the end of the job are for saving. */
	#timeLeft() {
		const { timeLimit } = this.#command;
		if (timeLimit === void 0) return {};
		const reserve = Math.min(HAND_OVER_SHARE * timeLimit, 3e5) + this.#train.grace;
		return { timeLeft: Math.max(0, timeLimit - reserve - (this.#ports.clock.elapsed() - this.#started)) };
	}
	async #conclude(keeper, end, { folder, retried, tracking }) {
		const { files } = this.#ports;
		const places = trainingFolder(this.#ports.root, keeper.state.model, keeper.state.training);
		const hasCheckpoint = keeper.state.checkpoints.length > 0;
		const next = end.overTimeout ? { kind: "end" } : decideNext({
			exitClass: end.exitClass,
			attempt: keeper.state.attempts.length,
			retried,
			retries: this.#train.retries,
			attemptLimit: ATTEMPT_LIMIT,
			hasCheckpoint,
			canHandOver: this.#command.handOver !== void 0,
			elsewhere: this.#train.kubernetes !== void 0 && !this.#ports.signal.aborted
		});
		const over = next.kind === "end";
		let failure = failureOf(this.#train.command, end, next);
		let measured;
		try {
			measured = await measureProgram({
				model: this.#command.model,
				train: this.#train,
				dataset: this.#command.dataset
			}, {
				folder,
				metricsFile: places.metricsFile,
				tracking,
				needed: end.exitClass === "success"
			}, this.#ports, this.#tools);
		} catch (error) {
			if (!(error instanceof Failure) || end.exitClass !== "success") throw error;
			failure = error;
			measured = NOTHING_MEASURED;
		}
		const succeeded = failure === void 0;
		const exitClass = end.exitClass === "success" && !succeeded ? "user-error" : end.exitClass;
		const reason = end.exitClass === "success" && failure !== void 0 ? failure.message : end.reason;
		const described = await describeCommandRun(this.#facts(keeper, end, measured, {
			exitClass,
			reason,
			over
		}), this.#ports);
		await writeUsage(folder, end.samples, this.#ports);
		if (await exists(places.metricsFile, files)) await files.write(`${folder}/metrics.json`, files.stream(places.metricsFile));
		const packaged = succeeded && await hasModelFiles(folder, files) ? await writeForeignPackage(folder, described, {
			table: this.#command.dataset.table,
			predictions: measured.predictions,
			asked: measured.asked
		}, this.#ports) : void 0;
		const record = {
			...described,
			...packaged === void 0 ? {} : { packageDigest: packaged.digest }
		};
		await appendCommandRun(record, {
			histories: measured.read.histories,
			predictions: measured.predictions,
			parts: measured.tracked?.parts
		}, this.#ports);
		if (measured.tracked !== void 0) {
			await tracking?.keep([{
				kind: "run-recorded",
				at: Math.round(this.#ports.clock.now()),
				id: measured.tracked.id,
				record: record.id
			}]);
			if (tracking !== void 0 && succeeded) await this.#tools.concludeTracking?.(tracking, this.#command.model);
		}
		await keeper.update(amendAttempt(keeper.state, { ended: {
			exitClass,
			reason: reason.slice(0, 1e3)
		} }));
		const result = {
			record,
			folder,
			...failure === void 0 ? {} : { failure }
		};
		if (over) {
			await files.remove(succeeded ? places.root : places.work);
			return {
				run: {
					...result,
					state: succeeded ? "finished" : "failed"
				},
				next
			};
		}
		const kept = hasCheckpoint ? { checkpoints: places.root } : {};
		if (next.kind !== "hand-over") return {
			run: {
				...result,
				...kept,
				state: isUnfinished(keeper.state) ? "paused" : "failed"
			},
			next
		};
		const { url } = await handOver(this.#command.handOver, keeper.state.training, keeper.state.attempts.length, this.#ports);
		return {
			run: {
				...result,
				...kept,
				state: "handed-over",
				...url === void 0 ? {} : { handedTo: url }
			},
			next
		};
	}
	#facts(keeper, end, { read, metrics, tracked, predictions, asked }, { exitClass, reason, over }) {
		const { training, attempts, checkpoints } = keeper.state;
		const attempt = attempts.at(-1);
		const last = checkpoints.at(-1);
		return {
			...this.#standing(),
			id: over ? training : attempt.id,
			createdAt: over ? formatInstant(instantOfRecordId(training)) : attempt.startedAt,
			durationMs: end.durationMs,
			metrics,
			histories: read.histories,
			samples: end.samples,
			predictions,
			...asked === void 0 ? {} : { task: asked.task },
			tracked,
			execution: {
				exitClass,
				reason,
				training,
				attempt: attempts.length,
				...attempt.resumedFrom === void 0 ? {} : { resumedFrom: attempt.resumedFrom },
				...last === void 0 ? {} : { checkpoint: {
					sequence: last.sequence,
					digest: last.digest,
					sizeBytes: last.sizeBytes,
					keptAt: last.keptAt
				} },
				...this.#key === void 0 ? {} : { key: this.#key }
			}
		};
	}
	#standing() {
		const { model, dataset, sweep } = this.#command;
		return {
			model,
			train: this.#train,
			dataset,
			source: this.#source,
			...sweep === void 0 ? {} : { sweep }
		};
	}
	/** The attempt during which we were killed: all that is known is that it began. */
	async #recordLost(keeper) {
		const { training, attempts } = keeper.state;
		const attempt = attempts.at(-1);
		const nothing = {
			metrics: {},
			histories: /* @__PURE__ */ new Map(),
			samples: [],
			predictions: void 0,
			tracked: void 0,
			parts: void 0
		};
		const record = await describeCommandRun({
			...this.#standing(),
			...nothing,
			id: attempt.id,
			createdAt: attempt.startedAt,
			durationMs: 0,
			execution: {
				exitClass: "lost",
				reason: "Trainyard was killed while it ran",
				training,
				attempt: attempts.length,
				...attempt.resumedFrom === void 0 ? {} : { resumedFrom: attempt.resumedFrom },
				...this.#key === void 0 ? {} : { key: this.#key }
			}
		}, this.#ports);
		try {
			await appendCommandRun(record, nothing, this.#ports);
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "forge.already-exists") throw error;
		}
	}
};
const exists = async (path, files) => await files.stat(path) !== void 0;
// src/features/train/train-command.ts
/** Trains with any program, as `runCommandTraining` does, and fails with the reason unless it finished. */
async function trainCommand(command, ports, tools = {}) {
	const run = await runCommandTraining(command, ports, tools);
	if (run.failure !== void 0) throw run.failure;
	return run;
}
/**
* Trains with any program, in as many attempts as it deserves. Checkpoints are kept while it runs, so that an attempt that was interrupted,
* even by a kill of everything, is gone on with by the next call with equal inputs. Every attempt is recorded, however it ends; the last one
* under the id of the training, with the model package that the program's output becomes.
*/
async function runCommandTraining(command, ports, tools) {
	const train = requireCommand(command.model);
	const words = requireWords(train);
	await excludeFromGit(ports);
	const dataPath = command.dataPath.startsWith(`${ports.root}/`) ? command.dataPath.slice(ports.root.length + 1) : command.dataPath;
	const key = await identifyRun({
		model: command.model,
		train,
		dataset: command.dataset.reference,
		dataPath
	}, ports);
	const equal = key === void 0 || command.cache === void 0 ? void 0 : await findEqualRun(command.model.name, key, command.cache, ports);
	if (equal !== void 0) return {
		record: equal,
		folder: runFolder(ports.root, equal.id),
		state: "equal"
	};
	const { training } = command;
	const opened = await openTraining({
		model: command.model.name,
		key,
		resume: command.resume ?? { kind: "auto" },
		...training === void 0 ? {} : { training }
	}, ports, tools.programs);
	try {
		const recorded = await recordedEnd(opened.state, ports);
		if (recorded !== void 0) return {
			record: recorded,
			folder: runFolder(ports.root, recorded.id),
			state: "equal"
		};
		return await new ProgramTraining(command, train, words, key, await describeSource(ports), ports, tools).run(opened);
	} finally {
		await opened.release();
	}
}
/** A kill between the record and the removal of the checkpoints leaves a training that looks unfinished, and is not. */
async function recordedEnd(state, ports) {
	if (state.attempts.length === 0) return void 0;
	const record = await readRecord("run", state.model, state.training, ports);
	if (record !== void 0) await ports.files.remove(trainingFolder(ports.root, state.model, state.training).root);
	return record;
}
function requireCommand(model) {
	if (model.train.kind === "command") return model.train;
	throw new Failure("train.settings-invalid", { message: `model "${model.name}" has built-in training; expected a command.` });
}
function requireWords(train) {
	const words = splitCommand(train.command);
	if (!words.ok) throw new Failure("train.settings-invalid", { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
	const filled = fillCommand(words.value, train.parameters, Object.keys(train.sweep?.parameters ?? {}));
	if (filled.ok) return filled.value;
	throw new Failure("train.settings-invalid", {
		message: `command ${JSON.stringify(train.command)} needs a value for the parameter ${filled.error}, which only the sweep has.`,
		remedy: "Give it in \"parameters\", or train all settings with: trainyard sweep run."
	});
}
export { programVariables as _, PodOutput as a, POD_PLACES as c, judgeIndexes as d, whyEnded as f, whyWaiting as g, jobEnded as h, shipFiles as i, podSpec as l, classifyPod as m, trainCommand as n, labelsOf as o, PROGRAM_CONTAINER as p, clusterProcesses as r, renderShipment as s, runCommandTraining as t, podRunTime as u };
