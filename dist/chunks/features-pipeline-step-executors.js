import { t as VERSION } from "./kernel-version.js";
import { a as FAILURES, n as Failure, r as Failures, t as EXIT_CODE_OF_KIND } from "./kernel-failure.js";
import { a as gravest, n as VERDICTS } from "./kernel-verdict.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ok, t as err } from "./kernel-result.js";
import { i as metricTitle } from "./numeric-metrics-catalogue.js";
import { t as compareModel } from "./features-metrics-compare-model.js";
import { i as plural } from "./kernel-number-text.js";
import { t as monitorModel } from "./features-monitor-monitor-model.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as humanDuration } from "./kernel-duration.js";
import { t as modelState } from "./features-registry-read-state.js";
import { n as promoteModel } from "./features-registry-promote-model.js";
import { r as datasetPaths } from "./features-data-concurrently.js";
import { n as isJsonObject, r as prettyJson, t as canonicalJson } from "./kernel-json.js";
import { n as instant, r as parseInstant, t as formatInstant } from "./kernel-instant.js";
import { i as loadDataset, n as digestOfFiles, t as configuredFiles } from "./features-data-load-dataset.js";
import { t as validateDataset } from "./features-data-validate-dataset.js";
import { t as versionDataset } from "./features-data-version-dataset.js";
import { n as deploymentHistory, t as deployModel } from "./features-deploy-deploy-model.js";
import { t as deployedPredictionsFolder } from "./domain-deploy-place.js";
import { n as makeRecordId } from "./kernel-record-id.js";
import { t as appendRecord } from "./features-records.js";
import { r as placeOf } from "./compose-open-deploy-ports.js";
import { i as writeReport } from "./features-metrics-write-report.js";
import { n as tellMetric, r as alone } from "./domain-pipeline-tell-numbers.js";
import { t as excludeFromGit } from "./features-exclude-from-git.js";
import { t as fetchModel } from "./features-registry-fetch-model.js";
import { t as readProfile } from "./features-monitor-read-profile.js";
import { t as registerModel } from "./features-registry-register-model.js";
import { c as describeSource, i as runFolder } from "./features-train-record-run.js";
import { n as trainCommand } from "./features-train-train-command.js";
import { n as trainModel } from "./features-train-train-model.js";
import { join } from "node:path";
// src/domain/pipeline/step.ts
/** What a pipeline can do, in the order in which one model passes through it. */
const STEP_KINDS = [
	"data",
	"validate",
	"train",
	"evaluate",
	"compare",
	"register",
	"promote",
	"deploy",
	"monitor"
];
const formatStepId = (kind, subject, stage) => stage === void 0 ? `${kind}:${subject}` : `${kind}:${subject}#${stage}`;
// src/domain/pipeline/plan-steps.ts
/** Every step of a project, each after the steps that it needs: datasets first, then model by model. */
function planSteps(project) {
	const used = new Set(Object.values(project.models).map((model) => model.dataset));
	return [...Object.keys(project.datasets).filter((name) => used.has(name)).flatMap((name) => [{
		id: formatStepId("data", name),
		kind: "data",
		subject: name,
		needs: []
	}, {
		id: formatStepId("validate", name),
		kind: "validate",
		subject: name,
		needs: [formatStepId("data", name)]
	}]), ...Object.values(project.models).flatMap(planModel)];
}
/** A model passes its stages in order; each environment is deployed when its stage has been reached, and watched once deployed. */
function planModel(model) {
	const subject = model.name;
	const id = (kind, stage) => formatStepId(kind, subject, stage);
	const steps = [
		{
			id: id("train"),
			kind: "train",
			subject,
			needs: [formatStepId("validate", model.dataset)]
		},
		{
			id: id("evaluate"),
			kind: "evaluate",
			subject,
			needs: [id("train")]
		},
		{
			id: id("compare"),
			kind: "compare",
			subject,
			needs: [id("train")]
		},
		{
			id: id("register"),
			kind: "register",
			subject,
			needs: [
				id("train"),
				id("evaluate"),
				id("compare")
			]
		}
	];
	let before = id("register");
	const deployed = [];
	for (const stage of model.stages) {
		steps.push({
			id: id("promote", stage),
			kind: "promote",
			subject,
			stage,
			needs: [before]
		});
		before = id("promote", stage);
		if (!Object.hasOwn(model.deploy, stage)) continue;
		steps.push({
			id: id("deploy", stage),
			kind: "deploy",
			subject,
			stage,
			needs: [before]
		});
		deployed.push(id("deploy", stage));
	}
	if (deployed.length > 0) steps.push({
		id: id("monitor"),
		kind: "monitor",
		subject,
		needs: deployed
	});
	return steps;
}
/**
* The steps that were asked for and those they need, in the order of the plan. `wanted` are kinds (`train`) or ids (`train:iris-classifier`),
* `model` keeps the steps of one model; nothing asked for means everything.
*/
function selectSteps(steps, wanted, model) {
	const known = [...STEP_KINDS.filter((kind) => steps.some((step) => step.kind === kind)), ...steps.map((step) => step.id)];
	const unknown = wanted.find((name) => !known.includes(name));
	if (unknown !== void 0) return err(new Failure("pipeline.step-unknown", {
		message: `there is no step ${JSON.stringify(unknown)}.${didYouMean(unknown, known)}`,
		evidence: [`steps: ${known.join(", ")}`]
	}));
	const isData = (step) => step.kind === "data" || step.kind === "validate";
	const asked = steps.filter((step) => wanted.length === 0 || wanted.includes(step.kind) || wanted.includes(step.id)).filter((step) => model === void 0 || (isData(step) ? wanted.length > 0 : step.subject === model));
	const kept = new Set(asked.map((step) => step.id));
	for (const step of [...steps].reverse()) if (kept.has(step.id)) for (const need of step.needs) kept.add(need);
	return ok(steps.filter((step) => kept.has(step.id)));
}
// src/domain/pipeline/run-state.ts
const initialStates = (steps) => steps.map(({ id, kind, needs }) => ({
	id,
	kind,
	needs: needs.filter((need) => steps.some((step) => step.id === need)),
	status: "waiting"
}));
const PASSED = /* @__PURE__ */ new Set(["done", "unchanged"]);
const GRAVITY = [
	"usage",
	"environment",
	"internal"
];
/** The exit code of a run in which steps failed, that of the gravest kind of failure; undefined where only verdicts decide. */
function exitCodeOfRun({ steps }) {
	const kinds = steps.flatMap(({ failure }) => failure === void 0 ? [] : kindOf(failure.code) ?? "internal");
	const gravest = GRAVITY.findLast((kind) => kinds.includes(kind));
	return gravest === void 0 ? void 0 : EXIT_CODE_OF_KIND[gravest];
}
const kindOf = (code) => code in FAILURES ? FAILURES[code].kind : void 0;
/** Whether every step that a step needs has passed. */
function mayStart(state, all) {
	return state.needs.every((need) => PASSED.has(all.find((other) => other.id === need)?.status ?? "done"));
}
/**
* The verdict of a run: an error when a step failed, otherwise the gravest verdict of its steps. A step that cannot tell and yet is done was let
* through by the policy of its model, so it holds nobody up.
*/
const judgeRun = (states) => gravest(states.map(judgeStep));
function judgeStep({ status, result }) {
	switch (status) {
		case "failed": return "error";
		case "refused": return result?.verdict ?? "fail";
		case "done":
		case "unchanged": return result === void 0 || result.verdict === "inconclusive" ? "pass" : result.verdict;
		case "waiting":
		case "running":
		case "not-reached": return "pass";
	}
}
/** A saved result read back; undefined when the file says something else, which only costs doing the step again. */
function parseSavedResult(value) {
	if (!isJsonObject(value) || typeof value["run"] !== "string" || !isJsonObject(value["result"])) return void 0;
	const { verdict, summary, outputs } = value["result"];
	const known = VERDICTS.find((candidate) => candidate === verdict);
	if (known === void 0 || typeof summary !== "string" || !isJsonObject(outputs)) return void 0;
	return {
		run: value["run"],
		result: {
			verdict: known,
			summary,
			outputs
		}
	};
}
/** 1 s, 4 s, 16 s: long enough for a service to recover, short enough to wait for. */
const delayBeforeRetry = (failedAttempts) => 1e3 * 4 ** (failedAttempts - 1);
/** Codes of the environment area that the same attempt will meet again. */
const LASTING = /* @__PURE__ */ new Set([
	"environment.cancelled",
	"environment.command-missing",
	"environment.disk-full",
	"environment.file-missing",
	"environment.file-unreadable",
	"forge.permission-missing",
	"forge.token-missing",
	"forge.record-invalid"
]);
/** Only the environment heals by itself: wrong input and our own mistakes are the same the second time. */
const isWorthRetrying = (failure, failedAttempts) => failure.kind === "environment" && !LASTING.has(failure.code) && failedAttempts < 3;
// src/features/pipeline/step-key.ts
/**
* Digest of everything that a step's result depends on: its own facts, what the steps before it found out, and the version of this program,
* because an upgrade may compute differently. Equal keys mean that the earlier result still stands.
*/
function stepKey(step, facts, context, ports) {
	const upstream = Object.fromEntries(step.needs.map((need) => [need, context.resultOf(need)?.outputs ?? null]));
	return ports.hasher.sha256(canonicalJson({
		step: step.id,
		facts,
		upstream,
		program: VERSION
	}));
}
// src/features/pipeline/attempt-step.ts
/** Takes over the earlier result where nothing changed, otherwise does the step, trying again where that can help. */
async function attemptStep(step, context, attempting, run) {
	const { ports } = attempting;
	for (let attempts = 1;; attempts++) try {
		return {
			...await doStep(step, context, attempting, run),
			attempts
		};
	} catch (error) {
		const failure = firstFailure(error);
		if (ports.signal.aborted || failure.code === "environment.cancelled") throw error;
		if (!isWorthRetrying(failure, attempts)) return {
			status: "failed",
			attempts,
			failure: describeFailure(failure)
		};
		const delay = delayBeforeRetry(attempts);
		ports.reporter.warn(`${step.id}: ${failure.message}; trying again in ${humanDuration(delay)}`);
		await ports.clock.sleep(delay, ports.signal);
	}
}
async function doStep(step, context, attempting, run) {
	const { command, ports, executors, store } = attempting;
	const executor = executors[step.kind];
	const facts = await executor.facts(step, context);
	const key = facts === void 0 ? void 0 : stepKey(step, facts, context, ports);
	if (key !== void 0 && !command.force) {
		const earlier = await takeOver(key, step, context, attempting);
		if (earlier !== void 0) return {
			...earlier,
			key
		};
	}
	const result = await executor.execute(step, context);
	const passed = executor.passes?.(result, step, context) ?? result.verdict === "pass";
	if (key !== void 0 && passed) await store.saveResult(key, run, result);
	return {
		status: passed ? "done" : "refused",
		result,
		...key === void 0 ? {} : { key }
	};
}
async function takeOver(key, step, context, { executors, store }) {
	const saved = await store.readResult(key);
	if (saved === void 0) return void 0;
	return await (executors[step.kind].stillHolds ?? (async () => true))(saved.result, step, context) ? {
		status: "unchanged",
		result: saved.result,
		cited: saved.run
	} : void 0;
}
/** Facts that a record keeps of a failure; more would be a log. */
const MOST_EVIDENCE = 10;
const describeFailure = ({ code, message, at, evidence, remedy }) => ({
	code,
	message,
	...at === void 0 ? {} : { at },
	evidence: evidence.slice(0, MOST_EVIDENCE),
	remedy
});
function firstFailure(error) {
	if (error instanceof Failure) return error;
	if (error instanceof Failures) return error.failures[0];
	throw error;
}
// src/features/pipeline/state-store.ts
function openStateStore(ports) {
	const folder = ".trainyard/pipeline";
	const absolute = (path) => join(ports.root, path);
	const current = `${folder}/current.json`;
	const resultPath = (key) => `${folder}/results/${key}.json`;
	/** A damaged file counts as absent, which costs work and never correctness; it is told, because disks that do this do worse. */
	async function read(path, parse, consequence) {
		const bytes = await ports.files.read(absolute(path));
		if (bytes === void 0) return void 0;
		const value = parse(parseJson(bytes));
		if (value === void 0) ports.reporter.warn(`${path} is damaged; ${consequence}`);
		return value;
	}
	return {
		readUnfinished: async (planKey) => {
			const saved = await read(current, parseCurrent, "the run that it describes is not gone on with");
			return saved?.finished === false && saved.planKey === planKey ? saved.run : void 0;
		},
		saveRun: async (planKey, record, finished) => {
			await ports.files.write(absolute(current), prettyJson({
				planKey,
				finished,
				record
			}));
			if (finished) await ports.files.write(absolute(`${folder}/${record.id}.json`), prettyJson(record));
		},
		readResult: (key) => read(resultPath(key), parseSavedResult, "the step is done again"),
		saveResult: (key, run, result) => ports.files.write(absolute(resultPath(key)), prettyJson({
			run,
			result
		}))
	};
}
function parseCurrent(saved) {
	if (!isJsonObject(saved) || !isJsonObject(saved["record"])) return void 0;
	const { finished, planKey } = saved;
	const { id, createdAt } = saved["record"];
	if (typeof finished !== "boolean" || typeof planKey !== "string" || typeof id !== "string" || typeof createdAt !== "string") return void 0;
	return {
		finished,
		planKey,
		run: {
			id,
			createdAt
		}
	};
}
function parseJson(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
// src/features/pipeline/run-pipeline.ts
/** Name of the pipeline in the ledger; there is one per repository. */
const PIPELINE = "pipeline";
/** What would be done, in order; nothing is touched. */
function planPipeline(command, ports) {
	const selected = selectSteps(planSteps(command.project), command.steps, command.model);
	if (!selected.ok) throw selected.error;
	const key = ports.hasher.sha256(canonicalJson({
		steps: selected.value.map((step) => step.id),
		project: command.project
	}));
	return {
		steps: selected.value,
		key
	};
}
/**
* Runs the steps in order of their needs. A step whose inputs are those of an earlier run is skipped and cites it; failures of the environment
* are tried again with growing delays; a step that does not pass stops what depends on it and nothing else. The state is saved after every
* step, so that the same command goes on after a kill.
*/
async function runPipeline(command, ports, executors, onStep = () => void 0) {
	const plan = planPipeline(command, ports);
	await excludeFromGit(ports);
	return await alone(ports, () => runAlone(plan, {
		command,
		ports,
		executors,
		onStep
	}));
}
async function runAlone(plan, running) {
	const { ports } = running;
	const store = openStateStore(ports);
	const unfinished = await store.readUnfinished(plan.key);
	const startedAt = unfinished === void 0 ? ports.clock.now() : parseInstant(unfinished.createdAt) ?? ports.clock.now();
	const run = {
		id: unfinished?.id ?? makeRecordId(startedAt, ports.entropy.bytes(10)),
		createdAt: formatInstant(startedAt),
		epoch: ports.clock.elapsed(),
		states: initialStates(plan.steps)
	};
	if (unfinished !== void 0) ports.reporter.note(`going on with run ${run.id}, which was interrupted`);
	for (const step of plan.steps) {
		await runStep(step, run, {
			...running,
			store,
			planKey: plan.key
		});
		throwIfCancelled(ports.signal);
	}
	const record = toRecord(run, ports);
	await store.saveRun(plan.key, record, true);
	await appendRecord(record, ports);
	return record;
}
async function runStep(step, run, running) {
	const { ports, store, planKey, onStep } = running;
	const index = run.states.findIndex((state) => state.id === step.id);
	const finish = async (change) => {
		run.states = run.states.with(index, {
			...run.states[index],
			...change
		});
		await store.saveRun(planKey, toRecord(run, ports), false);
		onStep(run.states[index]);
	};
	if (!mayStart(run.states[index], run.states)) return finish({ status: "not-reached" });
	const startedMs = ports.clock.elapsed() - run.epoch;
	const duration = () => ports.clock.elapsed() - run.epoch - startedMs;
	run.states = run.states.with(index, {
		...run.states[index],
		status: "running",
		startedMs
	});
	await finish({
		...await attemptStep(step, contextOf(run, running), running, run.id),
		startedMs,
		durationMs: duration()
	});
}
const contextOf = (run, { command, ports }) => ({
	project: command.project,
	ports,
	resultOf: (id) => run.states.find((state) => state.id === id)?.result
});
const toRecord = (run, ports) => ({
	schemaVersion: 1,
	kind: "pipeline",
	id: run.id,
	pipeline: PIPELINE,
	createdAt: run.createdAt,
	durationMs: Math.round(ports.clock.elapsed() - run.epoch),
	verdict: judgeRun(run.states),
	steps: run.states
});
function throwIfCancelled(signal) {
	if (signal.aborted) throw new Failure("environment.cancelled", {
		message: "the pipeline was interrupted",
		cause: signal.reason
	});
}
// src/features/pipeline/steps/upstream.ts
/** A text output of another step of the same model; its absence is our mistake, because steps start after those they need. */
function outputOf(kind, name, step, context) {
	const value = context.resultOf(formatStepId(kind, step.subject))?.outputs[name];
	if (typeof value === "string") return value;
	throw new Failure("contract.bug", { message: `${step.id} needs the output "${name}" of ${kind}, which is not there` });
}
const modelOf = (step, context) => context.project.models[step.subject];
const datasetOf = (step, context) => context.project.datasets[step.kind === "data" || step.kind === "validate" ? step.subject : modelOf(step, context).dataset];
// src/features/pipeline/steps/compare.ts
/** Judges the run against what the promotion baseline holds; without one the minimums of the gates decide. */
const compareStep = {
	facts: async (step, context) => {
		const model = modelOf(step, context);
		const baseline = await baselineOf(step.subject, model.baseline.promotion, outputOf("train", "run", step, context), context.ports);
		return {
			gates: model.metrics,
			onInconclusive: model.onInconclusive,
			baseline: baseline ?? null
		};
	},
	execute: async (step, context) => {
		const { ports } = context;
		const model = modelOf(step, context);
		const compared = await compareModel({
			model,
			candidate: outputOf("train", "run", step, context),
			baseline: model.baseline.promotion,
			base: "HEAD"
		}, {
			fetchVersion: async (stage) => {
				const version = await versionIn(step.subject, stage, ports);
				return version === void 0 ? void 0 : await fetchVersion(step.subject, version, ports);
			},
			loadRows: async ({ version }) => {
				const config = datasetOf(step, context);
				const { table, reference } = await loadDataset({
					config,
					...version === void 0 ? {} : { reference: version }
				}, ports);
				return {
					table,
					digest: reference.digest
				};
			}
		}, ports);
		return {
			verdict: compared.record.verdict,
			summary: compared.headline,
			outputs: {
				comparison: compared.record.id,
				record: compared.recordPath
			}
		};
	},
	passes: (result, step, context) => result.verdict === "pass" || result.verdict === "inconclusive" && modelOf(step, context).onInconclusive === "pass"
};
/** What the run was or would be compared with: once it is in the stage itself, that is the version it replaced. */
async function baselineOf(model, stage, run, ports) {
	const state = await modelState(model, ports);
	const current = state.stages.get(stage)?.current;
	return state.versions.find((version) => version.version === current?.version)?.runId === run ? current?.replaces : current?.version;
}
/** The version that a stage holds now. */
async function versionIn(model, stage, ports) {
	return (await modelState(model, ports)).stages.get(stage)?.current?.version;
}
/** The verified package of a version, in a folder that is kept. */
const fetchVersion = (model, version, ports) => fetchModel({
	model,
	selector: version,
	to: `${ports.root}/.trainyard/models/${model}/${version}`
}, ports);
// src/features/pipeline/steps/data.ts
/** Reads the data and gives a managed dataset its version; plain files are known by their digest alone. */
const dataStep = {
	facts: async (step, { project, ports }) => {
		const config = project.datasets[step.subject];
		const files = await configuredFiles({ config }, ports);
		const head = await isManaged(config, ports) ? await ports.git.resolve("HEAD") ?? null : null;
		return {
			config: {
				...config,
				split: { ...config.split }
			},
			digest: digestOfFiles(files, ports),
			head
		};
	},
	execute: async (step, { project, ports }) => {
		const config = project.datasets[step.subject];
		const versioned = await versionIfManaged(config, ports);
		const { reference, bytes } = await loadDataset({ config }, ports);
		return {
			verdict: "pass",
			summary: `${plural(reference.rows, "row")}, ${humanBytes(bytes)}, ${versioned ?? reference.version ?? "not versioned"}`,
			outputs: {
				digest: reference.digest,
				rows: reference.rows,
				...reference.version === void 0 ? {} : { version: reference.version }
			}
		};
	}
};
/** Whether `trainyard data add` made it: then it has a manifest, and versions are tags. */
async function isManaged(config, ports) {
	const paths = datasetPaths(config.name);
	return config.path === paths.files && await ports.files.stat(`${ports.root}/${paths.manifest}`) !== void 0;
}
async function versionIfManaged(config, ports) {
	if (!await isManaged(config, ports)) return void 0;
	try {
		return (await versionDataset({ name: config.name }, ports)).tag;
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "data.uncommitted") throw error;
		ports.reporter.warn(`${config.name} has changes that are not committed, so it gets no version`);
		return;
	}
}
const validateStep = {
	facts: async (step, context) => {
		const config = datasetOf(step, context);
		const schema = config.schema === void 0 ? void 0 : await context.ports.files.read(`${context.ports.root}/${config.schema}`);
		return {
			target: config.target ?? null,
			split: { ...config.split },
			schema: schema === void 0 ? null : context.ports.hasher.sha256(schema)
		};
	},
	execute: async (step, context) => {
		const { report } = await validateDataset({ config: datasetOf(step, context) }, context.ports);
		const errors = report.problems.filter((problem) => problem.severity === "error").length;
		const warnings = report.problems.length - errors;
		const first = report.problems[0];
		const summary = [`${plural(report.columns, "column")}, ${plural(report.checks, "check")}: ${plural(errors, "problem")}${warnings === 0 ? "" : `, ${warnings} to look at`}`, ...first === void 0 ? [] : [`${first.column === void 0 ? "" : `${first.column}: `}${first.message}`]].join(" · ");
		return {
			verdict: report.verdict,
			summary,
			outputs: {
				checks: report.checks,
				problems: report.problems.map((problem) => ({
					...problem,
					examples: []
				}))
			}
		};
	}
};
// src/features/pipeline/steps/deploy.ts
const deployStep = {
	facts: async (step, context) => ({
		config: modelOf(step, context).deploy[step.stage],
		version: outputOf("register", "version", step, context)
	}),
	execute: async (step, context) => {
		const { ports } = context;
		const config = modelOf(step, context).deploy[step.stage];
		const version = outputOf("register", "version", step, context);
		const { folder } = await fetchVersion(step.subject, version, ports);
		const record = await deployModel({
			model: step.subject,
			version,
			environment: step.stage,
			config,
			packageFolder: folder
		}, ports);
		const succeeded = record.outcome === "succeeded";
		const where = record.url === void 0 ? "" : ` on ${record.url}`;
		return {
			verdict: succeeded ? "pass" : "fail",
			summary: succeeded ? `${version}${where}` : `${record.outcome}: ${record.detail}`,
			outputs: {
				version,
				deployment: record.id,
				...record.url === void 0 ? {} : { url: record.url }
			}
		};
	},
	stillHolds: async (result, step, context) => {
		const config = modelOf(step, context).deploy[step.stage];
		if (config.target !== "process") return true;
		const place = placeOf({
			environment: step.stage,
			model: step.subject,
			config
		}, context.ports.root);
		return await context.ports.servingHost.status(place) !== void 0;
	}
};
const VERDICT = {
	none: "pass",
	drift: "fail",
	insufficient: "pass"
};
/** Looks at what the deployment in the last stage has seen; too few predictions are no reason to stop. */
const monitorStep = {
	facts: async () => void 0,
	execute: async (step, context) => {
		const { ports } = context;
		const model = modelOf(step, context);
		const environment = model.stages.findLast((stage) => Object.hasOwn(model.deploy, stage));
		const deployed = (await deploymentHistory(model.name, environment, ports)).current?.version ?? await versionIn(model.name, environment, ports);
		if (model.deploy[environment].target !== "process" || deployed === void 0) return {
			verdict: "pass",
			summary: "predictions are not on this machine; run trainyard monitor where they are",
			outputs: {}
		};
		const { folder } = await fetchVersion(model.name, deployed, ports);
		const now = ports.clock.now();
		const log = await ports.openPredictionLog(`${ports.root}/${deployedPredictionsFolder(environment, model.name)}`);
		try {
			const { report } = await monitorModel({
				model: model.name,
				version: deployed,
				profile: await readProfile(folder, ports),
				log,
				from: instant(now - model.monitor.window),
				to: instant(now + 1),
				config: model.monitor,
				issue: true
			}, ports);
			return {
				verdict: VERDICT[report.drift],
				summary: report.headline,
				outputs: {
					report: report.id,
					drift: report.drift
				}
			};
		} finally {
			await log.close();
		}
	},
	passes: () => true
};
// src/features/pipeline/steps/release.ts
const registerStep = {
	facts: async () => ({}),
	execute: async (step, context) => {
		const { version, tag, reason } = await registerModel({
			model: step.subject,
			run: outputOf("train", "run", step, context)
		}, context.ports);
		return {
			verdict: "pass",
			summary: `${tag} (${reason})`,
			outputs: {
				version,
				tag
			}
		};
	}
};
/** Promotes through the gates. What somebody rolled back since is not promoted again, because nothing about the version has changed. */
const promoteStep = {
	facts: async (step, context) => {
		const { metrics, onInconclusive, stages } = modelOf(step, context);
		return {
			gates: metrics,
			onInconclusive,
			stages,
			version: outputOf("register", "version", step, context)
		};
	},
	execute: async (step, context) => {
		const { metrics, onInconclusive, stages } = modelOf(step, context);
		const stage = step.stage;
		const version = outputOf("register", "version", step, context);
		const record = await promoteModel({
			model: step.subject,
			version,
			stage,
			stages,
			gates: metrics,
			onInconclusive
		}, context.ports);
		const holds = await versionIn(step.subject, stage, context.ports) === version;
		const refused = record.gates.filter((gate) => gate.verdict !== "pass").map((gate) => `${gate.gate}: ${gate.evidence}`);
		return holds ? {
			verdict: "pass",
			summary: `${version} → ${stage}, ${record.gates.length} gates`,
			outputs: {
				version,
				...record.tag === void 0 ? {} : { tag: record.tag }
			}
		} : {
			verdict: record.verdict === "pass" ? "fail" : record.verdict,
			summary: `${version} refused for ${stage}: ${refused.join("; ")}`,
			outputs: { version }
		};
	}
};
// src/features/pipeline/steps/train.ts
/** Trains; a program of one's own depends on all of the repository, the built-in algorithms on data and settings alone. */
const trainStep = {
	facts: async (step, context) => {
		const { train, target } = modelOf(step, context);
		const source = train.kind === "command" ? { ...await describeSource(context.ports) } : {};
		return {
			train,
			target,
			split: { ...datasetOf(step, context).split },
			source
		};
	},
	execute: async (step, context) => {
		const { ports } = context;
		const model = modelOf(step, context);
		const config = datasetOf(step, context);
		const dataset = await loadDataset({ config: {
			...config,
			target: model.target
		} }, ports);
		const { record } = model.train.kind === "command" ? await trainCommand({
			model,
			dataset,
			dataPath: `${ports.root}/${config.path}`
		}, ports, ports.trainTools) : await trainModel({
			model,
			dataset,
			split: config.split
		}, ports);
		return describeRun(record);
	},
	stillHolds: async (result, _, { ports }) => {
		const run = result.outputs["run"];
		return typeof run === "string" && await ports.files.stat(runFolder(ports.root, run)) !== void 0;
	}
};
function describeRun(record) {
	const deciding = record.search?.metric;
	const name = deciding !== void 0 && record.metrics[deciding] !== void 0 ? deciding : Object.keys(record.metrics)[0];
	const score = name === void 0 ? "" : `, ${metricTitle(name)} ${tellMetric(record.metrics[name])} on ${plural(record.testRows.count, "row")}`;
	return {
		verdict: "pass",
		summary: `${record.algorithm}${score}`,
		outputs: {
			run: record.id,
			algorithm: record.algorithm
		}
	};
}
// src/features/pipeline/step-executors.ts
/** How each kind of step is done in a real repository. */
const STEP_EXECUTORS = {
	data: dataStep,
	validate: validateStep,
	train: trainStep,
	evaluate: {
		facts: async () => ({}),
		execute: async (step, context) => {
			const { ports } = context;
			const report = (await writeReport({
				model: step.subject,
				run: outputOf("train", "run", step, context),
				to: `${ports.root}/.trainyard/reports`
			}, ports)).htmlPath.slice(ports.root.length + 1);
			return {
				verdict: "pass",
				summary: report,
				outputs: { report }
			};
		},
		stillHolds: async (result, _, { ports }) => typeof result.outputs["report"] === "string" && await ports.files.stat(`${ports.root}/${result.outputs["report"]}`) !== void 0
	},
	compare: compareStep,
	register: registerStep,
	promote: promoteStep,
	deploy: deployStep,
	monitor: monitorStep
};
export { exitCodeOfRun as i, planPipeline as n, runPipeline as r, STEP_EXECUTORS as t };
