import { a as describeSource, i as describeMachine, n as runFolder, o as digestRows, s as excludeFromGit } from "./features-train-record-run.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { n as instant, t as formatInstant } from "./kernel-instant.js";
import { n as makeRecordId } from "./kernel-record-id.js";
import { t as appendRecord } from "./features-records.js";
// src/domain/train/tracking/describe-run.ts
const PARENT_TAG = "mlflow.parentRunId";
const EXIT_OF_STATUS = {
	FINISHED: "succeeded",
	FAILED: "failed",
	KILLED: "cancelled",
	RUNNING: "cancelled",
	SCHEDULED: "cancelled"
};
const exitOf = (run) => EXIT_OF_STATUS[run.status];
/** What only MLflow has a word for, as part of the environment of a run record. */
function describeTrackedRun(run, state) {
	return {
		runId: run.id,
		name: run.name,
		experiment: state.experiments.get(run.experiment)?.name ?? run.experiment,
		status: run.status,
		...run.user === "" ? {} : { user: run.user },
		tags: Object.fromEntries(run.tags),
		steps: Object.fromEntries(Array.from(run.metrics.values(), ({ key, step }) => [key, step])),
		...run.datasets.length === 0 ? {} : { datasets: run.datasets.map(({ dataset, tags }) => ({
			...withoutProfile(dataset),
			tags: Object.fromEntries(tags)
		})) },
		...run.modelOutputs.length === 0 ? {} : { models: run.modelOutputs.map(({ model_id }) => model_id) }
	};
}
/** Profiles have up to 16 MB; a record is read often. */
function withoutProfile(dataset) {
	const { name, digest, source_type: sourceType, source } = dataset;
	return {
		name: name ?? "",
		digest: digest ?? "",
		sourceType: sourceType ?? "",
		source: source ?? ""
	};
}
/** Rows of the first dataset that the program named; absent when it named none or not how many. */
function loggedDataset(run) {
	const dataset = run.datasets[0]?.dataset;
	if (dataset === void 0) return void 0;
	let rows = 0;
	try {
		const profile = JSON.parse(String(dataset["profile"] ?? "{}"));
		if (typeof profile?.num_rows === "number" && Number.isSafeInteger(profile.num_rows)) rows = profile.num_rows;
	} catch {}
	return {
		name: String(dataset["name"]),
		rows
	};
}
/** The name of a model for runs that no configuration names: `My Experiment!` is `my-experiment`. */
const formatModelName = (experiment) => experiment.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "") || "default";
/** Children before their parents, then in the order of their ends: the newest record is that of a whole, not of a part. */
function orderForLedger(runs) {
	const depth = (run) => run.tags.has("mlflow.parentRunId") ? 0 : 1;
	return [...runs].sort((left, right) => depth(left) - depth(right) || (left.end ?? 0) - (right.end ?? 0) || left.start - right.start);
}
// src/domain/train/tracking/last-metrics.ts
/** `val_F1 macro` is `val-f1-macro` in a ledger; what has no letter or digit stays out. */
const formatMetricName = (key) => key.toLowerCase().replace(/[^a-z0-9/.]+/g, "-").replace(/^-+|-+$/g, "");
/**
* The last value of each metric as a run record has it. The direction comes from the configuration, from the catalogue, or from the name:
* a loss or an error is better low. NaN and infinities are no results and stay out; of two keys that become one name the first counts.
*/
function summariseMetrics(metrics, directions) {
	const summary = {};
	for (const { key, value } of metrics) {
		const name = directions[key] === void 0 ? formatMetricName(key) : key;
		if (typeof value !== "number" || name === "" || Object.hasOwn(summary, name)) continue;
		summary[name] = {
			value,
			better: directions[name] ?? findMetric(name)?.better ?? (LOW_IS_BETTER.test(name) ? "lower" : "higher")
		};
	}
	return summary;
}
const LOW_IS_BETTER = /(?:^|[-/.])(?:loss|error|rmse|mae|mse|mape|brier|perplexity|latency|duration)(?:$|[-/.])/;
// src/features/train/record-tracked-run.ts
/** Says of the runs that their program left running that they were killed: nobody will end them any more. */
async function endAbandonedRuns(tracking, ports) {
	const at = Math.round(ports.clock.now());
	const abandoned = touchedRuns(tracking).filter(({ status }) => status === "RUNNING" || status === "SCHEDULED");
	await tracking.keep(abandoned.map(({ id }) => ({
		kind: "run-updated",
		at,
		id,
		status: "KILLED",
		end: at
	})));
}
/** Runs of a tracking session that were not deleted. */
const touchedRuns = (tracking) => [...tracking.touched].flatMap((id) => {
	const run = tracking.state.runs.get(id);
	return run?.stage === "active" ? [run] : [];
});
/** Brings every run of the session that is not yet there into the ledger, parts before wholes. */
async function recordTrackedRuns(context, tracking, ports) {
	await endAbandonedRuns(tracking, ports);
	const recorded = [];
	for (const run of orderForLedger(touchedRuns(tracking).filter(({ record }) => record === void 0))) recorded.push(await recordTrackedRun(run, context, tracking, ports));
	return recorded;
}
/** Copies the artifacts, then appends the record, then notes it: a record has its artifacts, and a kill in between is made good. */
async function recordTrackedRun(run, context, tracking, ports) {
	const now = ports.clock.now();
	const end = Math.min(Math.max(run.end ?? now, 1), now);
	const id = makeRecordId(instant(Math.floor(end)), bytesOfHex(run.id));
	const folder = runFolder(ports.root, id);
	const copied = await copyArtifacts(run, tracking, folder, ports);
	const metrics = summariseMetrics(run.metrics.values(), context.directions ?? {});
	const dataset = context.dataset ?? referToLogged(run, ports);
	const record = {
		schemaVersion: 1,
		kind: "run",
		id,
		model: context.model ?? formatModelName(tracking.state.experiments.get(run.experiment)?.name ?? ""),
		createdAt: formatInstant(instant(Math.floor(end))),
		durationMs: Math.max(0, Math.round(end - run.start)),
		exit: exitOf(run),
		...await describeSource(ports),
		dataset,
		task: taskOf(Object.keys(metrics)),
		target: context.target ?? "",
		features: [],
		algorithm: run.tags.get("estimator_name") ?? "command",
		parameters: Object.fromEntries(run.params),
		seed: 0,
		metrics,
		testRows: {
			count: 0,
			digest: digestRows(/* @__PURE__ */ new Int32Array(0), dataset.digest, ports.hasher)
		},
		environment: {
			...describeMachine(ports),
			mlflow: describeTrackedRun(run, tracking.state)
		}
	};
	await appendRecord(record, ports);
	await tracking.keep([{
		kind: "run-recorded",
		at: Math.round(now),
		id: run.id,
		record: id
	}]);
	return {
		record,
		name: run.name,
		nested: run.tags.has(PARENT_TAG),
		...copied ? { folder } : {}
	};
}
/** The artifacts of the run and the models that it logged, below `artifacts/` and `models/`; whether there was anything. */
async function copyArtifacts(run, tracking, folder, ports) {
	let copied = await copyFolder(tracking.artifactFolder(run), `${folder}/artifacts`, ports);
	for (const model of tracking.state.models.values()) {
		if (model.run !== run.id) continue;
		copied = await copyFolder(tracking.artifactFolder({
			experiment: model.experiment,
			id: `models/${model.id}`
		}), `${folder}/models/${model.id}`, ports) || copied;
	}
	return copied;
}
async function copyFolder(from, to, ports) {
	let copied = false;
	for await (const file of ports.files.list(from)) {
		if (file.kind !== "file" || file.path.endsWith(".partial")) continue;
		await ports.files.write(`${to}/${file.path}`, ports.files.stream(`${from}/${file.path}`));
		copied = true;
	}
	return copied;
}
function referToLogged(run, ports) {
	const logged = loggedDataset(run);
	const identity = run.datasets[0]?.dataset;
	return {
		name: logged?.name ?? "none",
		digest: ports.hasher.sha256(identity === void 0 ? "" : JSON.stringify([identity["name"], identity["digest"]])),
		rows: logged?.rows ?? 0
	};
}
/** Told by the metrics that fit one task only. */
function taskOf(metrics) {
	for (const name of metrics) {
		const tasks = findMetric(name)?.tasks;
		if (tasks?.length === 1) return tasks[0];
	}
	return "regression";
}
const bytesOfHex = (hex) => Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
// src/features/train/track-program.ts
/** Runs any program with an MLflow endpoint beside it; what it logged is recorded whether it succeeds or not. */
async function trackProgram(command, ports, openTracking) {
	await excludeFromGit(ports);
	const tracking = await openTracking();
	try {
		const running = ports.processes.start({
			program: command.program,
			arguments: command.arguments,
			folder: command.folder,
			extraVariables: {
				...experimentVariable(command.context, ports),
				PYTHONUNBUFFERED: "1",
				...tracking.variables
			}
		}, command.onLine);
		const stop = () => {
			const signal = command.stopWith(ports.signal.reason);
			if (signal !== void 0) running.kill(signal);
		};
		ports.signal.addEventListener("abort", stop, { once: true });
		try {
			const { exitCode, signal } = await running.exited;
			return {
				exitCode,
				signal,
				runs: await recordTrackedRuns(command.context, tracking, ports)
			};
		} finally {
			ports.signal.removeEventListener("abort", stop);
		}
	} finally {
		await tracking.close();
	}
}
/** Runs of a program that names no experiment go to one that is named like the model. */
function experimentVariable(context, ports) {
	if (context.model === void 0 || ports.environment.variable("MLFLOW_EXPERIMENT_NAME") !== void 0) return {};
	return { MLFLOW_EXPERIMENT_NAME: context.model };
}
export { touchedRuns as a, describeTrackedRun as c, endAbandonedRuns as i, trackProgram as n, summariseMetrics as o, copyArtifacts as r, PARENT_TAG as s, experimentVariable as t };
