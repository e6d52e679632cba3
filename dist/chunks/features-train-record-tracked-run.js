import { a as thinHistory } from "./domain-train-metric-files-metric-history.js";
import { a as describeTrackedRun, c as loggedDataset, i as PARENT_TAG, l as orderForLedger, n as RUN_DOCUMENT, o as exitOf, r as describeInFull, s as formatModelName, t as copyFolder } from "./features-train-copy-folder.js";
import { n as findMetric } from "./numeric-metrics-catalogue.js";
import { n as instant, t as formatInstant } from "./kernel-instant.js";
import { r as prettyJson } from "./kernel-json.js";
import { n as makeRecordId } from "./kernel-record-id.js";
import { a as readRecord, t as appendRecord } from "./features-records.js";
import { c as describeSource, i as runFolder, s as describeMachine, u as digestRows } from "./features-train-record-run.js";
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
// src/domain/train/metric-files/encode-histories.ts
/** `history.json` beside the record of a run: steps and values of each metric, thinned; NaN and infinities as text, as JSON has none. */
function encodeHistories(histories) {
	const metrics = [...histories].map(([name, points]) => {
		const kept = thinHistory(points);
		return [name, {
			points: points.length,
			steps: kept.map((point) => point.step),
			values: kept.map(({ value }) => Number.isFinite(value) ? value : String(value))
		}];
	});
	return {
		schemaVersion: 1,
		kind: "history",
		metrics: Object.fromEntries(metrics)
	};
}
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
/** Runs whose histories are in memory at once. */
const TOGETHER = 64;
/** Brings every run of the session that is not yet there into the ledger, parts before wholes. */
async function recordTrackedRuns(context, tracking, ports) {
	await endAbandonedRuns(tracking, ports);
	const waiting = orderForLedger(touchedRuns(tracking).filter(({ record }) => record === void 0));
	const origin = context.importedFrom === void 0 ? {
		source: await describeSource(ports),
		machine: describeMachine(ports)
	} : {
		source: {},
		machine: {}
	};
	const recorded = [];
	for (let from = 0; from < waiting.length; from += TOGETHER) {
		const batch = waiting.slice(from, from + TOGETHER);
		const histories = await tracking.histories(new Set(batch.map(({ id }) => id)));
		for (const run of batch) recorded.push(await recordTrackedRun(run, histories.get(run.id) ?? /* @__PURE__ */ new Map(), {
			context,
			origin,
			tracking
		}, ports));
	}
	return recorded;
}
/** The same run has the same id whenever and wherever it is recorded. */
const recordIdOf = (run, end) => makeRecordId(instant(Math.floor(end)), bytesOfHex(run.id));
/** Copies the artifacts, then appends the record, then notes it: a record has its artifacts, and a kill in between is made good. */
async function recordTrackedRun(run, histories, { context, origin, tracking }, ports) {
	const now = ports.clock.now();
	const end = Math.min(Math.max(run.end ?? now, 1), now);
	const id = recordIdOf(run, end);
	const folder = runFolder(ports.root, id);
	const copied = await copyArtifacts(run, tracking, folder, ports);
	await ports.files.write(`${folder}/${RUN_DOCUMENT}`, prettyJson(describeInFull(run, tracking.state)));
	const record = describeRecord(run, {
		id,
		end,
		histories
	}, {
		context,
		origin,
		tracking
	}, ports);
	const attachments = histories.size === 0 ? [] : [{
		name: "history.json",
		bytes: new TextEncoder().encode(JSON.stringify(encodeHistories(histories)))
	}];
	const known = await readRecord("run", record.model, id, ports);
	if (known === void 0) await appendRecord(record, ports, attachments);
	await tracking.keep([{
		kind: "run-recorded",
		at: Math.round(now),
		id: run.id,
		record: id
	}]);
	return {
		record: known ?? record,
		name: run.name,
		nested: run.tags.has(PARENT_TAG),
		...copied ? { folder } : {}
	};
}
function describeRecord(run, { id, end, histories }, { context, origin, tracking }, ports) {
	const metrics = summariseMetrics(run.metrics.values(), context.directions ?? {});
	const dataset = context.dataset ?? referToLogged(run, ports);
	const durationMs = Math.max(0, Math.round(end - run.start));
	const exit = exitOf(run);
	const points = [...histories.values()].reduce((sum, one) => sum + one.length, 0);
	const commit = run.tags.get("mlflow.source.git.commit");
	return {
		schemaVersion: 1,
		kind: "run",
		id,
		model: context.model ?? formatModelName(tracking.state.experiments.get(run.experiment)?.name ?? ""),
		createdAt: formatInstant(instant(Math.floor(end))),
		durationMs,
		exit,
		...context.importedFrom !== void 0 && commit !== void 0 && /^[0-9a-f]{40}$/.test(commit) ? { commit } : origin.source,
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
			...origin.machine,
			...context.importedFrom === void 0 ? {} : { importedFrom: context.importedFrom },
			mlflow: describeTrackedRun(run, tracking.state)
		},
		...points === 0 ? {} : { execution: {
			exitClass: exit === "succeeded" ? "success" : exit === "cancelled" ? "cancelled" : "user-error",
			reason: `the MLflow run ended as ${run.status}`,
			training: id,
			attempt: 1,
			histories: {
				metrics: histories.size,
				points
			}
		} }
	};
}
/** The artifacts of the run and the models that it logged, below `artifacts/` and `models/`; whether there was anything. */
async function copyArtifacts(run, tracking, folder, ports) {
	let copied = await copyFolder(tracking.artifactFolder(run), `${folder}/artifacts`, ports);
	for (const model of tracking.state.models.values()) {
		if (model.run !== run.id) continue;
		const from = tracking.artifactFolder({
			experiment: model.experiment,
			id: `models/${model.id}`
		});
		copied = await copyFolder(from, `${folder}/models/${model.id}`, ports) || copied;
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
export { encodeHistories as a, touchedRuns as i, endAbandonedRuns as n, summariseMetrics as o, recordTrackedRuns as r, copyArtifacts as t };
