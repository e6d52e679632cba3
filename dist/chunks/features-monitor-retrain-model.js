import { n as instant, r as parseInstant, t as formatInstant } from "./kernel-instant.js";
import { n as humanDuration, t as formatDuration } from "./kernel-duration.js";
import { a as readRecord, n as beginRecord, o as readRecords, r as latestRecord, t as appendRecord } from "./features-records.js";
// src/domain/monitor/decide-retrain.ts
const WEEK_MS = 6048e5;
/** A training that has left no run for so long has died; waiting for it would block the model for good. */
const GIVEN_UP_AFTER_MS = 864e5;
/** Whether to train again now. The brakes keep an alarm that does not go away from burning the budget. */
function decideRetrain(history, request, now) {
	const starts = history.retrains.flatMap(({ decision, createdAt }) => decision === "start" ? [parseInstant(createdAt) ?? instant(0)] : []).sort((a, b) => a - b);
	const reasons = [
		policyBrake(request),
		driftBrake(request, history),
		runningBrake(starts, history.runs, now),
		cooldownBrake(starts, request.config, now),
		weeklyBrake(starts, request.config, now)
	].filter((reason) => reason !== void 0);
	if (request.force === true) return {
		verdict: "start",
		reasons: ["forced", ...reasons.map((reason) => `let go: ${reason}`)]
	};
	if (reasons.length > 0) return {
		verdict: "hold",
		reasons
	};
	const thisWeek = startsSince(starts, now - WEEK_MS);
	return {
		verdict: "start",
		reasons: [
			"nothing is running",
			`cooldown of ${formatDuration(request.config.cooldown)} is over`,
			`${thisWeek} of ${request.config.maxPerWeek} in the last 7 days`
		]
	};
}
function policyBrake({ reason, config }) {
	if (reason === "manual" || config.on.includes(reason)) return void 0;
	return `${reason} does not start a training; configured is ${config.on.length === 0 ? "nothing" : config.on.join(", ")}`;
}
/** Drift is a matter of evidence, and each piece of it starts one training. */
function driftBrake({ reason, report }, { retrains }) {
	if (reason !== "drift") return void 0;
	if (report === void 0) return "no monitor report speaks of drift; there is none";
	if (report.drift !== "drift") return `monitor report ${report.id} does not speak of drift: ${report.headline}`;
	return retrains.some((record) => record.decision === "start" && record.report === report.id) ? `monitor report ${report.id} has started a training already` : void 0;
}
/** A training is over when a run was recorded after its start. */
function runningBrake(starts, runs, now) {
	const last = starts.at(-1);
	if (last === void 0 || now - last >= GIVEN_UP_AFTER_MS || runs.some((run) => run >= last)) return void 0;
	return `a training that was started ${humanDuration(now - last)} ago has not recorded a run yet`;
}
function cooldownBrake(starts, config, now) {
	const last = starts.at(-1);
	if (last === void 0 || now - last >= config.cooldown) return void 0;
	return `cooldown of ${formatDuration(config.cooldown)} lasts until ${formatInstant(instant(last + config.cooldown))}`;
}
function weeklyBrake(starts, config, now) {
	const count = startsSince(starts, now - WEEK_MS);
	if (count < config.maxPerWeek) return void 0;
	return `${count} of ${config.maxPerWeek} trainings of the last 7 days are used up`;
}
const startsSince = (starts, since) => starts.filter((start) => start > since).length;
// src/features/monitor/retrain-model.ts
/**
* Asks for a training within the brakes and records the answer. On `decision: 'start'` without `dispatch` the caller trains now; its run record ends
* what the brakes hold for running. The record is written before the dispatch: a kill in between costs a cooldown, never a second training.
*/
async function retrainModel(command, ports) {
	const judgement = await judgeRetrain(command, ports);
	const report = judgement.report ?? command.report;
	const starts = judgement.verdict === "start" && command.dispatch !== void 0;
	const record = {
		...beginRecord("retrain", command.model, ports),
		reason: command.reason,
		detail: command.detail ?? command.reason,
		...report === void 0 ? {} : { report },
		decision: judgement.verdict,
		reasons: judgement.reasons,
		...starts ? { dispatched: command.dispatch } : {}
	};
	await appendRecord(record, ports);
	if (!starts) return record;
	const { workflow, reference } = command.dispatch;
	const { url } = await ports.forge.workflows.dispatch(workflow, reference, { reason: `${record.reason}: ${record.detail}` });
	return url === void 0 ? record : {
		...record,
		dispatched: {
			workflow,
			reference,
			url
		}
	};
}
/** Judges without doing anything; what `--dry-run` shows. */
async function judgeRetrain(command, ports) {
	const [retrains, runs, report] = await Promise.all([
		readRecords("retrain", command.model, ports, { newest: 200 }),
		readRecords("run", command.model, ports, { newest: 200 }),
		command.reason === "drift" ? findReport(command, ports) : void 0
	]);
	const recorded = runs.flatMap((run) => parseInstant(run.createdAt) ?? []);
	const request = {
		reason: command.reason,
		config: command.config,
		...report === void 0 ? {} : { report },
		...command.force === void 0 ? {} : { force: command.force }
	};
	return {
		...decideRetrain({
			retrains,
			runs: recorded
		}, request, ports.clock.now()),
		...report === void 0 ? {} : { report: report.id }
	};
}
function findReport(command, ports) {
	return command.report === void 0 ? latestRecord("monitor", command.model, ports) : readRecord("monitor", command.model, command.report, ports);
}
function planOfRetrain(command, judgement) {
	const note = {
		verb: "create",
		target: "record of the request",
		detail: judgement.reasons.join("; ")
	};
	const start = command.dispatch === void 0 ? {
		verb: "run",
		target: "training"
	} : {
		verb: "dispatch",
		target: command.dispatch.workflow
	};
	return {
		title: `retrain ${command.model}: ${judgement.verdict}`,
		effects: judgement.verdict === "start" ? [note, start] : [note]
	};
}
export { planOfRetrain as n, retrainModel as r, judgeRetrain as t };
