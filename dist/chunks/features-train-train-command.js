import { n as isJsonObject } from "./kernel-json.js";
import { n as ok, t as err } from "./kernel-result.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { n as Failure } from "./kernel-failure.js";
import { t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId } from "./kernel-record-id.js";
import { n as columnNames, r as findColumn } from "./kernel-table.js";
import { f as decideTask } from "./domain-train-share-table.js";
import { a as describeSource, i as describeMachine, n as runFolder, o as digestRows, r as LOCAL_FOLDER, s as excludeFromGit } from "./features-train-record-run.js";
import { t as appendRecord } from "./features-records.js";
import { a as touchedRuns, c as describeTrackedRun, i as endAbandonedRuns, o as summariseMetrics, r as copyArtifacts, t as experimentVariable } from "./features-train-track-program.js";
// src/domain/train/read-metrics.ts
/**
* Metrics that a training program wrote: `{"accuracy": 0.93}` or `{"accuracy": {"value": 0.93, "better": "higher"}}`. The direction comes
* from the program, from the configuration, from the catalogue, or is "higher", in this order.
*/
function readProgramMetrics(value, directions) {
	if (!isJsonObject(value)) return err("it is not a JSON object");
	const metrics = {};
	for (const [name, entry] of Object.entries(value)) {
		const written = isJsonObject(entry) ? entry["value"] : entry;
		if (typeof written !== "number" || !Number.isFinite(written)) return err(`"${name}" is not a finite number`);
		const told = isJsonObject(entry) ? entry["better"] : void 0;
		if (told !== void 0 && told !== "higher" && told !== "lower") return err(`"better" of "${name}" is neither higher nor lower`);
		metrics[name] = {
			value: written,
			better: told ?? directions[name] ?? findMetric(name)?.better ?? "higher"
		};
	}
	return Object.keys(metrics).length > 0 ? ok(metrics) : err("it has no metric");
}
// src/domain/train/split-command.ts
/**
* Splits a command into its words as a POSIX shell would, as far as quotes and backslashes go. Nothing is expanded and no shell is
* started: `|`, `>`, `$X` and `*` are words like others; a program that needs them names its shell itself (`bash -c "…"`).
*/
function splitCommand(text) {
	const words = [];
	let word;
	let quote;
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (quote !== void 0) {
			if (character === quote) quote = void 0;
			else if (character === "\\" && quote === "\"" && /["\\$`]/.test(text[index + 1] ?? "")) word += text[++index];
			else word += character;
		} else if (character === "\"" || character === "'") {
			quote = character;
			word ??= "";
		} else if (character === "\\" && index + 1 < text.length) word = (word ?? "") + text[++index];
		else if (/\s/.test(character)) {
			if (word !== void 0) words.push(word);
			word = void 0;
		} else word = (word ?? "") + character;
	}
	if (quote !== void 0) return err(`a ${quote} is not closed`);
	if (word !== void 0) words.push(word);
	return words.length > 0 ? ok(words) : err("it is empty");
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
	return {
		metrics: summariseMetrics(run.metrics.values(), directions),
		parameters: Object.fromEntries(run.params),
		description: describeTrackedRun(run, tracking.state),
		id: run.id
	};
}
// src/features/train/train-command.ts
/** Lines of output kept for the evidence of a failure. */
const TAIL = 20;
/**
* Trains with any program. It gets TRAINYARD_RUN_ID, _DATA_DIR, _OUTPUT_DIR, _CHECKPOINT_DIR, _METRICS_FILE and _SEED in its environment,
* and writes its metrics as a JSON object to the metrics file. With tracking, what it logs with MLflow is part of the run, and the file is
* not needed; where both say something, the file counts. The run is recorded whether it succeeds or not.
*/
async function trainCommand(command, ports, openTracking) {
	const started = ports.clock.elapsed();
	const now = ports.clock.now();
	const train = requireCommand(command.model);
	const id = makeRecordId(now, ports.entropy.bytes(10));
	const folder = runFolder(ports.root, id);
	const metricsFile = `${folder}/metrics.json`;
	await excludeFromGit(ports);
	await ports.files.write(`${folder}/output/.keep`, "");
	await ports.files.write(`${ports.root}/${LOCAL_FOLDER}/checkpoints/${command.model.name}/.keep`, "");
	const tracking = await openTracking?.();
	try {
		const exit = await runProgram(train, ports, {
			...experimentVariable({ model: command.model.name }, ports),
			...tracking?.variables,
			TRAINYARD_RUN_ID: id,
			TRAINYARD_DATA_DIR: command.dataPath,
			TRAINYARD_OUTPUT_DIR: `${folder}/output`,
			TRAINYARD_CHECKPOINT_DIR: `${ports.root}/${LOCAL_FOLDER}/checkpoints/${command.model.name}`,
			TRAINYARD_METRICS_FILE: metricsFile,
			TRAINYARD_SEED: String(train.seed)
		});
		const tracked = tracking === void 0 ? void 0 : await adoptTrackedRun(tracking, folder, directionsOf(command.model), ports);
		const full = {
			...await describeRun(command, train, {
				metrics: exit.outcome === "succeeded" ? await readMetrics(metricsFile, command.model, tracked, ports) : tracked?.metrics ?? {},
				exit: exit.outcome,
				tracked
			}, ports),
			id,
			createdAt: formatInstant(now),
			durationMs: Math.round(ports.clock.elapsed() - started)
		};
		await appendRecord(full, ports);
		if (tracked !== void 0) await tracking?.keep([{
			kind: "run-recorded",
			at: Math.round(now),
			id: tracked.id,
			record: id
		}]);
		if (exit.outcome !== "succeeded") throw new Failure("train.command-failed", {
			message: `expected "${train.command}" to exit with 0; it ${exit.how}.`,
			evidence: exit.tail
		});
		return {
			record: full,
			folder
		};
	} finally {
		await tracking?.close();
	}
}
const directionsOf = (model) => Object.fromEntries(Object.entries(model.metrics).map(([name, gate]) => [name, gate.better]));
function requireCommand(model) {
	if (model.train.kind === "command") return model.train;
	throw new Failure("train.settings-invalid", { message: `model "${model.name}" has built-in training; expected a command.` });
}
async function runProgram(train, ports, variables) {
	const words = splitCommand(train.command);
	if (!words.ok) throw new Failure("train.settings-invalid", { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
	const [program, ...arguments_] = words.value;
	const tail = [];
	const inActions = ports.environment.variable("GITHUB_ACTIONS") === "true";
	const token = `trainyard-${Array.from(ports.entropy.bytes(16), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
	if (inActions) ports.reporter.note(`::stop-commands::${token}`);
	try {
		const running = ports.processes.start({
			program,
			arguments: arguments_,
			folder: ports.root,
			extraVariables: variables
		}, ({ text }) => {
			tail.push(text);
			if (tail.length > TAIL) tail.shift();
			ports.reporter.note(text);
		});
		const stopped = { reason: void 0 };
		const cancel = () => {
			stopped.reason ??= "cancelled";
			running.kill("SIGINT");
		};
		ports.signal.addEventListener("abort", cancel, { once: true });
		const watch = new AbortController();
		if (train.timeout !== void 0) stopAfter(train.timeout, () => (stopped.reason ??= "timed-out", running.kill("SIGTERM")), watch.signal, ports);
		try {
			const { exitCode, signal } = await running.exited;
			const how = exitCode === void 0 ? `was ended by ${signal ?? "a signal"}` : `exited with ${exitCode}`;
			return {
				outcome: exitCode === 0 ? "succeeded" : stopped.reason ?? "failed",
				how,
				tail
			};
		} finally {
			watch.abort();
			ports.signal.removeEventListener("abort", cancel);
		}
	} finally {
		if (inActions) ports.reporter.note(`::${token}::`);
	}
}
async function stopAfter(timeout, stop, signal, ports) {
	try {
		await ports.clock.sleep(timeout, signal);
		stop();
	} catch {}
}
async function readMetrics(path, model, tracked, ports) {
	const bytes = await ports.files.read(path);
	if (bytes === void 0 && tracked !== void 0 && Object.keys(tracked.metrics).length > 0) return tracked.metrics;
	if (bytes === void 0) throw new Failure("train.metrics-missing", { message: `expected metrics in ${path}; there is no such file.` });
	let value;
	try {
		value = JSON.parse(new TextDecoder().decode(bytes));
	} catch (cause) {
		throw new Failure("train.metrics-missing", {
			message: `expected metrics as JSON in ${path}; it is not JSON.`,
			cause
		});
	}
	const metrics = readProgramMetrics(value, directionsOf(model));
	if (!metrics.ok) throw new Failure("train.metrics-missing", { message: `expected metrics in ${path}: ${metrics.error}.` });
	return {
		...tracked?.metrics,
		...metrics.value
	};
}
async function describeRun({ model, dataset }, train, { metrics, exit, tracked }, ports) {
	const target = findColumn(dataset.table, model.target);
	return {
		schemaVersion: 1,
		kind: "run",
		model: model.name,
		exit,
		...await describeSource(ports),
		dataset: dataset.reference,
		task: target === void 0 ? "regression" : decideTask(target, {
			algorithms: [],
			metrics: Object.keys(metrics)
		}),
		target: model.target,
		features: columnNames(dataset.table).filter((name) => name !== model.target),
		algorithm: "command",
		parameters: {
			...tracked?.parameters,
			command: train.command,
			...train.resources
		},
		seed: train.seed,
		metrics,
		testRows: {
			count: 0,
			digest: digestRows(/* @__PURE__ */ new Int32Array(0), dataset.reference.digest, ports.hasher)
		},
		environment: {
			...describeMachine(ports),
			...tracked === void 0 ? {} : { mlflow: tracked.description }
		}
	};
}
export { trainCommand as t };
