import { t as programTools } from "./actions-train-program-tools.js";
import { c as openSweep, n as requireSweep, o as parseMatrix, s as trialLabel, t as planSweep } from "./features-train-sweep-plan-sweep.js";
import { a as latestReports, i as trialsOf, n as recordSweep, o as renderSweep, r as Spending, t as collectSweep } from "./features-train-sweep-collect-sweep.js";
import { n as Failure } from "./kernel-failure.js";
import { a as readRecord, n as beginRecord, t as appendRecord } from "./features-records.js";
import { _ as programVariables, a as PodOutput, c as POD_PLACES, d as judgeIndexes, f as whyEnded, g as whyWaiting, h as jobEnded, i as shipFiles, l as podSpec, m as classifyPod, o as labelsOf, p as PROGRAM_CONTAINER, r as clusterProcesses, s as renderShipment, t as runCommandTraining, u as podRunTime } from "./features-train-train-command.js";
import { n as makeRecordId, r as parseRecordId } from "./kernel-record-id.js";
import { a as parameterVariable, n as identifyRun, o as parameterVariables, s as splitCommand, t as findEqualRun } from "./features-train-identify-run.js";
import { n as isJsonObject } from "./kernel-json.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { i as plural } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
// src/features/train/sweep/run-trial.ts
/** Runs one trial and reports it to the ledger, whatever its end. */
async function runTrial(given, ports, tools) {
	const { command, train, trial, worker, labelled } = given;
	const started = ports.clock.elapsed();
	const label = labelOf(train, trial);
	const about = aboutTrial(given, ports);
	ports.reporter.note(`${label}: begins`);
	const own = {
		model: {
			...command.model,
			train: {
				...train,
				parameters: trial.parameters,
				seed: trial.seed
			}
		},
		dataset: command.dataset,
		dataPath: command.dataPath,
		sweep: {
			id: command.sweep,
			trial: trial.id
		},
		...command.cache ? { cache: { withoutPackage: true } } : {},
		...given.timeLeft === void 0 ? {} : { timeLimit: given.timeLeft },
		...given.run === void 0 ? {} : { training: given.run }
	};
	const { showLive: _, ...quiet } = tools;
	let record;
	try {
		const run = await runCommandTraining(own, labelled ? labelledPorts(label, worker, ports) : ports, quiet);
		record = {
			...about,
			...reportOf(run)
		};
	} catch (error) {
		if (!(error instanceof Failure) || error.kind === "internal") throw error;
		record = {
			...about,
			...NOTHING,
			end: "user-error",
			reason: error.message.slice(0, 1e3),
			durationMs: Math.round(ports.clock.elapsed() - started)
		};
	}
	return await report(record, label, ports);
}
/** Reports a trial that came to no run, and why. */
const reportWithoutRun = async (given, why, ports) => await report({
	...aboutTrial(given, ports),
	...NOTHING,
	...why
}, labelOf(given.train, given.trial), ports);
/** Reports a trial whose run is in the ledger already. */
const reportRecorded = async (given, record, ports) => await report({
	...aboutTrial(given, ports),
	...reportOf({
		record,
		state: "finished",
		folder: ""
	})
}, labelOf(given.train, given.trial), ports);
const NOTHING = {
	cited: false,
	metrics: {},
	durationMs: 0
};
const labelOf = (train, trial) => trialLabel(trial.parameters, train.sweep.seeds > 1 ? trial.seed : void 0);
const aboutTrial = ({ command, train, trial }, ports) => ({
	...beginRecord("trial", command.model.name, ports),
	sweep: command.sweep,
	...train.sweep.group === void 0 ? {} : { group: train.sweep.group },
	trial: trial.id,
	parameters: trial.parameters,
	seed: trial.seed
});
async function report(record, label, ports) {
	await appendRecord(record, ports);
	ports.reporter.note(`${label}: ${record.end}${record.end === "success" ? "" : `, ${record.reason}`}`);
	return record;
}
function reportOf({ record, state, failure }) {
	const { execution, metrics, durationMs, id } = record;
	return {
		end: execution?.exitClass ?? (failure === void 0 ? "success" : "user-error"),
		reason: (execution?.reason ?? failure?.message ?? "it succeeded").slice(0, 1e3),
		run: id,
		cited: state === "equal",
		metrics,
		durationMs,
		...execution?.cost === void 0 ? {} : { cost: {
			amount: execution.cost.amount,
			currency: execution.cost.currency
		} }
	};
}
/** Lines of trials that run at once are told apart, and each knows which worker it is, for a GPU of its own. */
function labelledPorts(label, worker, ports) {
	const { reporter, processes } = ports;
	return {
		...ports,
		reporter: {
			progress: () => void 0,
			note: (message) => reporter.note(`${label} | ${message}`),
			warn: (message) => reporter.warn(`${label} | ${message}`),
			...reporter.foreignOutput === void 0 ? {} : { foreignOutput: () => reporter.foreignOutput() }
		},
		processes: {
			run: (command) => processes.run(command),
			start: (command, onLine) => processes.start({
				...command,
				extraVariables: {
					...command.extraVariables,
					TRAINYARD_WORKER: String(worker)
				}
			}, onLine)
		}
	};
}
// src/domain/train/kubernetes/sweep-job.ts
const CELLS = "/trainyard/cells";
const CELLS_ANNOTATION = "trainyard/cells";
/** A job whose results nobody fetched stays this long. */
const KEPT_SECONDS = 604800;
/**
* A whole sweep as one Indexed Job. An index that fails is a result and leaves the others alone; a pod that the cluster takes away does not
* count, and another takes its place; any exit code of the program is its last word, since whether it deserves another attempt is decided
* where its log is read. Which trial an index is stands in an annotation, so that job and meaning come into the cluster in one step.
*/
function renderSweepJob(inputs) {
	const { name, config, model, sweep, cells, launch } = inputs;
	const labels = labelsOf(config, {
		model,
		sweep
	});
	const metadata = {
		name,
		namespace: config.namespace,
		labels
	};
	const pod = podSpec({
		...inputs,
		restore: [],
		words: ["/bin/sh", `${CELLS}/launch`],
		claimFolder: `${sweep}/$(JOB_COMPLETION_INDEX)`,
		deadline: config.deadline,
		more: [{
			volume: {
				name: "cells",
				configMap: { name: cellsName(name) }
			},
			mountPath: CELLS
		}],
		fromCluster: [fromAnnotation("TRAINYARD_POD_FAILURES", "batch.kubernetes.io/job-index-failure-count"), fromAnnotation("TRAINYARD_POD_DISRUPTIONS", "batch.kubernetes.io/job-index-ignored-failure-count")]
	});
	const job = {
		apiVersion: "batch/v1",
		kind: "Job",
		metadata: {
			...metadata,
			annotations: { [CELLS_ANNOTATION]: cells.map(({ trial, run }) => `${trial}:${run}`).join(",") }
		},
		spec: {
			completionMode: "Indexed",
			completions: cells.length,
			parallelism: Math.min(inputs.parallelism, cells.length),
			backoffLimitPerIndex: inputs.retries,
			maxFailedIndexes: Math.min(inputs.failures ?? cells.length, cells.length),
			podReplacementPolicy: "Failed",
			podFailurePolicy: { rules: [{
				action: "Ignore",
				onPodConditions: [{
					type: "DisruptionTarget",
					status: "True"
				}]
			}, {
				action: "FailIndex",
				onExitCodes: {
					containerName: PROGRAM_CONTAINER,
					operator: "NotIn",
					values: [0]
				}
			}] },
			ttlSecondsAfterFinished: KEPT_SECONDS,
			template: {
				metadata: { labels },
				spec: pod
			}
		}
	};
	const owned = (uid) => ({
		...metadata,
		ownerReferences: [{
			apiVersion: "batch/v1",
			kind: "Job",
			name,
			uid
		}]
	});
	return {
		job,
		others: (uid) => [renderShipment(owned(uid), {
			code: inputs.code,
			restore: []
		}), {
			apiVersion: "v1",
			kind: "ConfigMap",
			metadata: {
				...owned(uid),
				name: cellsName(name)
			},
			immutable: true,
			data: { launch }
		}]
	};
}
const cellsName = (job) => `${job}-cells`;
const fromAnnotation = (name, annotation) => ({
	name,
	valueFrom: { fieldRef: { fieldPath: `metadata.annotations['${annotation}']` } }
});
/** What the indexes of a job that is in the cluster are; undefined when the job does not say. */
function readCells(job) {
	const metadata = job["metadata"];
	const annotations = isJsonObject(metadata) ? metadata["annotations"] : void 0;
	const written = isJsonObject(annotations) ? annotations[CELLS_ANNOTATION] : void 0;
	if (typeof written !== "string") return void 0;
	const cells = written.split(",").map((one) => /^([0-9a-f]{12}):([0-9A-Z]{26})$/.exec(one));
	return cells.every((cell) => cell !== null) ? cells.map((cell) => ({
		trial: cell[1],
		run: cell[2]
	})) : void 0;
}
/** Where the pods of a sweep find what they are told of, beside what is their own. */
const sweepPlaces = (dataPath, hasData) => ({
	TRAINYARD_DATA_DIR: hasData ? `${POD_PLACES.code}/${dataPath}` : dataPath,
	TRAINYARD_OUTPUT_DIR: POD_PLACES.output,
	TRAINYARD_METRICS_FILE: POD_PLACES.metricsFile,
	TRAINYARD_CHECKPOINT_DIR: POD_PLACES.checkpoints
});
// src/domain/train/kubernetes/launch-script.ts
/**
* The script that a pod of a sweep runs in place of the program: it takes the variables of its index, and becomes the program. Kubernetes
* gives all pods of a job the same words and variables, and has no lookup; the one thing that differs is JOB_COMPLETION_INDEX. Every value
* stands between single quotes, so that the shell reads none of them; `{name}` in a word becomes the variable of that parameter.
*/
function renderLaunchScript(words, parameters, cells) {
	const names = [...new Set(cells.flatMap((cell) => Object.keys(cell)))];
	return [
		"case \"$JOB_COMPLETION_INDEX\" in",
		...cells.map((cell, index) => `${index}) ${assignments(cell)};;`),
		`*) echo "trainyard: no setting has index '$JOB_COMPLETION_INDEX'" >&2; exit 64;;`,
		"esac",
		`export ${names.join(" ")}`,
		"export TRAINYARD_ATTEMPT=$((${TRAINYARD_POD_FAILURES:-0} + ${TRAINYARD_POD_DISRUPTIONS:-0} + 1))",
		"set -- \"$TRAINYARD_CHECKPOINT_DIR\"/*",
		"if [ -e \"$1\" ]; then export TRAINYARD_RESUME=\"$TRAINYARD_CHECKPOINT_DIR\"; else export TRAINYARD_RESUME=; fi",
		`exec ${words.map((word) => wordOf(word, parameters)).join(" ")}`,
		""
	].join("\n");
}
const assignments = (cell) => Object.entries(cell).map(([name, value]) => `${name}=${quote(value)}`).join(" ");
/** `--rate={rate}` becomes `'--rate='"$TRAINYARD_PARAM_RATE"`. */
const wordOf = (word, parameters) => word.split(/(\{[A-Za-z][A-Za-z0-9_-]{0,63}\})/).filter((part, index) => part !== "" || index === 0).map((part) => parameters.includes(part.slice(1, -1)) && part.startsWith("{") ? `"$${parameterVariable(part.slice(1, -1))}"` : quote(part)).join("");
/** Between single quotes a shell reads nothing but their end: `it's` is `'it'\''s'`. */
const quote = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
// src/features/train/kubernetes/submit-sweep.ts
/** A ConfigMap holds 1 MiB. */
const SCRIPT_LIMIT = 1e6;
/**
* Brings the job of a sweep into the cluster, or completes one that is there: whoever was killed between the job and what belongs to it left
* pods that wait for it.
*/
async function applySweepJob(spec, found, ports, { kubernetes }) {
	const { command, train, config } = spec;
	const now = ports.clock.now();
	const fresh = () => makeRecordId(now, ports.entropy.bytes(10));
	const cells = found?.cells ?? spec.trials.map(({ id }) => ({
		trial: id,
		run: fresh()
	}));
	const trials = cells.map(({ trial }) => requireTrial(command.trials, trial));
	const shipped = await shipFiles({
		code: train.code,
		dataPath: relativeTo(ports.root, command.dataPath)
	}, ports);
	const { job, others } = renderSweepJob({
		name: found?.job.metadata.name ?? `${command.model.name.slice(0, 20).replace(/-+$/, "")}-${command.sweep}-${fresh().slice(-6).toLowerCase()}`,
		model: command.model.name,
		sweep: command.sweep,
		config,
		cells,
		launch: launchScript(train, cells, trials),
		variables: {
			...commonVariables(spec),
			...sweepPlaces(relativeTo(ports.root, command.dataPath), shipped.hasData)
		},
		resources: train.resources,
		grace: train.grace,
		code: shipped.code,
		parallelism: command.workers,
		retries: train.retries,
		...train.sweep?.limits.failures === void 0 ? {} : { failures: train.sweep.limits.failures }
	});
	const applied = found?.job ?? await kubernetes.apply(job);
	for (const manifest of others(String(applied.metadata["uid"]))) {
		const { namespace, name } = manifest.metadata;
		if (found === void 0 || await kubernetes.read({
			kind: "ConfigMap",
			namespace,
			name
		}) === void 0) await kubernetes.apply(manifest);
	}
	return {
		job: applied,
		cells
	};
}
function launchScript(train, cells, trials) {
	const words = splitCommand(train.command);
	if (!words.ok) throw new Failure("train.settings-invalid", { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
	const script = renderLaunchScript(words.value, Object.keys(trials[0]?.parameters ?? {}), cells.map(({ run }, index) => ({
		TRAINYARD_RUN_ID: run,
		TRAINYARD_SEED: String(trials[index].seed),
		...parameterVariables(trials[index].parameters)
	})));
	if (Buffer.byteLength(script) <= SCRIPT_LIMIT) return script;
	throw new Failure("train.sweep-invalid", {
		message: `expected settings of at most ${SCRIPT_LIMIT} bytes for one job of a cluster, and ${cells.length} trials have ${Buffer.byteLength(script)}.`,
		remedy: "Try fewer settings, or set train.kubernetes.sweep-as to job-per-trial."
	});
}
/** What all pods are told; the rest depends on the index. */
function commonVariables({ command, train }) {
	const own = [
		"TRAINYARD_RUN_ID",
		"TRAINYARD_ATTEMPT",
		"TRAINYARD_SEED",
		"TRAINYARD_RESUME"
	];
	const all = programVariables({
		training: "",
		model: command.model.name,
		attempt: 1,
		seed: train.seed,
		dataPath: command.dataPath,
		datasetDigest: command.dataset.reference.digest,
		datasetVersion: command.dataset.reference.version,
		target: command.model.target,
		outputFolder: "",
		checkpointFolder: "",
		metricsFile: "",
		resumes: false
	});
	return Object.fromEntries(Object.entries(all).filter(([name]) => !own.includes(name)));
}
function requireTrial(trials, id) {
	const trial = trials.find((one) => one.id === id);
	if (trial !== void 0) return trial;
	throw new Failure("train.sweep-invalid", {
		message: `the job of the sweep in the cluster has a trial ${id}, which the sweep has not.`,
		remedy: "Delete the job, and run the sweep again."
	});
}
const relativeTo = (root, path) => path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
// src/features/train/kubernetes/sweep-in-cluster.ts
const LOOK_EVERY = 1500;
/** How long no pod may come up for the same reason before the job is given up. */
const HOPELESS_AFTER = 6e4;
const LEFT = {
	exitClass: "cancelled",
	why: "its job goes on in the cluster"
};
const goesOn = {
	exitCode: void 0,
	signal: void 0,
	message: "",
	cause: LEFT
};
/** A sweep as one job of the cluster, watched by this process. */
var SweepInCluster = class SweepInCluster {
	name;
	cells;
	#namespace;
	#hasCarrier;
	#ports;
	#tools;
	#attached = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Map();
	#job;
	#states = [];
	#stopped;
	#left = false;
	#hopelessSince;
	#told = "";
	constructor(job, cells, spec, ports, tools) {
		this.name = job.metadata.name;
		this.cells = cells;
		this.#job = job;
		this.#namespace = spec.config.namespace;
		this.#hasCarrier = spec.config.carrierImage !== void 0;
		this.#ports = ports;
		this.#tools = tools;
	}
	/** The job of the sweep that is in the cluster, or a new one with the given trials. */
	static async open(spec, ports, tools) {
		const { namespace } = spec.config;
		const { server } = await tools.kubernetes.describe();
		const found = await tools.kubernetes.list("Job", namespace, {
			"app.kubernetes.io/managed-by": "trainyard",
			"trainyard/sweep": spec.command.sweep
		});
		for (const job of found) {
			const cells = job.metadata["deletionTimestamp"] === void 0 ? readCells(job) : void 0;
			if (cells === void 0) continue;
			await applySweepJob(spec, {
				job,
				cells
			}, ports, tools);
			ports.reporter.note(`job ${namespace}/${job.metadata.name} of ${server}, which an earlier run of the sweep began`);
			return new SweepInCluster(job, cells, spec, ports, tools);
		}
		const { job, cells } = await applySweepJob(spec, void 0, ports, tools);
		ports.reporter.note(`job ${namespace}/${job.metadata.name} of ${server} with ${cells.length} indexes`);
		return new SweepInCluster(job, cells, spec, ports, tools);
	}
	/** Why the job ended before all indexes had. */
	get ending() {
		return this.#stopped ?? {
			exitClass: "lost",
			why: whyEnded(this.#job)
		};
	}
	/** Reads where each index stands, and hands on what that means to those whom this process watches. */
	async look() {
		const { kubernetes } = this.#tools;
		const [job, pods] = await Promise.all([kubernetes.read({
			kind: "Job",
			namespace: this.#namespace,
			name: this.name
		}), kubernetes.list("Pod", this.#namespace, { "batch.kubernetes.io/job-name": this.name })]);
		this.#job = job ?? (this.#stopped === void 0 ? void 0 : this.#job);
		this.#states = judgeIndexes(job, pods, this.cells.length);
		for (const [index, { pod }] of this.#states.entries()) if (pod !== void 0) this.#seen.set(index, pod);
		await this.#judgeWaiting();
		this.#handOn(job);
		return this.#states;
	}
	wait() {
		return this.#ports.clock.sleep(LOOK_EVERY);
	}
	/** What the pods that run now have cost so far. */
	runningSpent(perHour = 0) {
		const now = this.#ports.clock.now();
		const durationMs = this.#states.filter(({ phase }) => phase === "running").reduce((sum, { pod }) => sum + (pod === void 0 ? 0 : podRunTime(pod, now) ?? 0), 0);
		return {
			durationMs,
			amount: perHour * durationMs / 36e5
		};
	}
	/** Deletes the job, whose pods get SIGTERM and their grace; what runs is heard to its end. */
	async stop(ending) {
		if (this.#stopped !== void 0) return;
		this.#stopped = ending;
		await this.remove();
	}
	async remove() {
		await this.#tools.kubernetes.remove({
			kind: "Job",
			namespace: this.#namespace,
			name: this.name
		});
	}
	/** Watches no longer; the job stays as it is. */
	leave() {
		this.#left = true;
		for (const [index, { output, end }] of this.#attached) {
			this.#attached.delete(index);
			output.abandon();
			end(goesOn);
		}
	}
	/** Stands for the program of one index; attempts after the first are jobs of their own. */
	processesOf(index) {
		let attempts = 0;
		return (program, ports, tools) => attempts++ > 0 ? clusterProcesses(program, ports, tools) : {
			run: (command) => ports.processes.run(command),
			start: (_command, onLine) => {
				const output = new PodOutput({
					namespace: this.#namespace,
					places: program.places,
					hasCarrier: this.#hasCarrier,
					onLine
				}, {
					...this.#ports,
					...ports
				}, tools);
				return {
					pid: 0,
					exited: this.#attach(index, output),
					kill: () => this.#kill(index)
				};
			}
		};
	}
	async #attach(index, output) {
		const end = await new Promise((resolve) => {
			if (this.#left) return resolve(goesOn);
			this.#attached.set(index, {
				output,
				end: resolve
			});
			this.#handOn(this.#job);
		});
		if (end.cause !== LEFT) await output.close(end);
		const pod = this.#seen.get(index);
		const ranMs = pod === void 0 ? void 0 : podRunTime(pod, this.#ports.clock.now());
		const { exitCode, signal, cause } = end;
		return {
			exitCode,
			signal,
			...cause === void 0 ? {} : { cause },
			...ranMs === void 0 ? {} : { ranMs }
		};
	}
	#handOn(job) {
		for (const [index, { output, end }] of this.#attached) {
			const state = this.#states[index];
			if (state === void 0) continue;
			const pod = state.pod;
			if (pod !== void 0 && state.phase !== "waiting") output.follow(pod);
			if (state.phase === "waiting" || state.phase === "running") continue;
			this.#attached.delete(index);
			end(this.#endOf(job, state));
		}
	}
	#endOf(job, { pod, phase }) {
		const withJob = this.#stopped ?? (job !== void 0 && jobEnded(job) ? {
			exitClass: "cancelled",
			why: whyEnded(job)
		} : void 0);
		if (pod === void 0) return {
			exitCode: void 0,
			signal: void 0,
			message: "",
			cause: withJob ?? {
				exitClass: "lost",
				why: "its pod is gone"
			}
		};
		const end = classifyPod(job, pod);
		return end.exitCode === 0 || phase !== "stopped" || withJob === void 0 ? end : {
			...end,
			cause: withJob
		};
	}
	/** A program that is to end ends with its pod, for which its index fails; one of a job that is being deleted ends anyway. */
	#kill(index) {
		const pod = this.#states[index]?.pod;
		if (this.#ports.signal.aborted || this.#stopped !== void 0 || pod === void 0) return;
		this.#tools.kubernetes.remove({
			kind: "Pod",
			namespace: this.#namespace,
			name: pod.metadata.name
		}).catch((error) => {
			this.#ports.reporter.warn(`deleting the pod ${pod.metadata.name}: ${error instanceof Error ? error.message : String(error)}`);
		});
	}
	/** Tells why pods do not come up, and gives the job up when none can. */
	async #judgeWaiting() {
		const waits = this.#states.flatMap(({ phase, pod }) => phase === "waiting" && pod !== void 0 ? [whyWaiting(pod)] : []);
		const first = waits.find((wait) => wait !== void 0);
		if (first !== void 0 && first.why !== this.#told) this.#ports.reporter.note(`a pod waits: ${this.#told = first.why}`);
		const stuck = waits.length > 0 && waits.every((wait) => wait?.hopeless === true) && !this.#states.some(({ phase }) => phase === "running");
		const now = this.#ports.clock.elapsed();
		if (!stuck) this.#hopelessSince = void 0;
		else if (now - (this.#hopelessSince ??= now) > HOPELESS_AFTER) await this.stop({
			exitClass: "user-error",
			why: `its pods cannot begin: ${first.why}`
		});
	}
};
// src/features/train/sweep/run-trials-in-job.ts
/**
* Runs trials as the indexes of one job, which the cluster gets on with whether this process lives or not: a later one finds the job by the
* id of the sweep and fetches what it missed. Each index is recorded like a trial that ran here. When a limit is used up, or somebody
* cancels, the job is deleted; when the time of this process is over, the job goes on without it.
*/
async function runTrialsInJob(given, ports, tools) {
	const { command, train, config, spending, onReport } = given;
	if (tools.openCluster === void 0) throw new Failure("train.settings-invalid", { message: `model "${command.model.name}" trains on Kubernetes, which cannot be reached from here.` });
	const lock = await ports.locks.take(`${ports.root}/.trainyard/sweeps/${command.sweep}.lock`);
	if (!lock.held) throw new Failure("train.sweep-invalid", {
		message: `the sweep ${command.sweep} is watched by ${lock.holder} already.`,
		remedy: "Wait for it, or end it."
	});
	try {
		const cluster = await tools.openCluster();
		const pending = new Map((await withoutEqualRuns(given, ports, tools)).map((trial) => [trial.id, trial]));
		while (pending.size > 0 && !ports.signal.aborted) {
			const over = await spending.over();
			if (over !== void 0) {
				for (const trial of pending.values()) await onReport(await reportWithoutRun({
					command,
					train,
					trial
				}, {
					end: "skipped",
					reason: over
				}, ports));
				return;
			}
			const spec = {
				command,
				train,
				config,
				trials: [...pending.values()]
			};
			if (await new JobWatch(given, await SweepInCluster.open(spec, ports, cluster), pending, ports, tools).run()) return;
		}
	} finally {
		await lock.release();
	}
}
/** Reports trials for which an earlier run of equal inputs stands, and returns the others. */
async function withoutEqualRuns({ command, train, waiting, onReport }, ports, tools) {
	if (!command.cache) return waiting;
	const { model, dataset, dataPath } = command;
	const relative = dataPath.startsWith(`${ports.root}/`) ? dataPath.slice(ports.root.length + 1) : dataPath;
	const others = [];
	for (const trial of waiting) {
		const own = {
			...train,
			parameters: trial.parameters,
			seed: trial.seed
		};
		const key = await identifyRun({
			model: {
				...model,
				train: own
			},
			train: own,
			dataset: dataset.reference,
			dataPath: relative
		}, ports);
		if ((key === void 0 ? void 0 : await findEqualRun(model.name, key, { withoutPackage: true }, ports)) === void 0) others.push(trial);
		else await onReport(await runTrial({
			command,
			train,
			trial,
			worker: 0,
			labelled: false
		}, ports, tools));
	}
	return others;
}
/** How long a cluster may be out of reach before its job is left to it. */
const UNREACHABLE_FOR = 3e5;
/** Follows one job until all of its trials are reported. */
var JobWatch = class {
	#given;
	#job;
	#pending;
	#ports;
	#tools;
	#running = /* @__PURE__ */ new Map();
	#failed;
	constructor(given, job, pending, ports, tools) {
		this.#given = given;
		this.#job = job;
		this.#pending = pending;
		this.#ports = ports;
		this.#tools = tools;
	}
	/** Whether the job goes on without us. */
	async run() {
		try {
			return await this.#watch();
		} catch (error) {
			this.#job.leave();
			await Promise.allSettled(this.#running.values());
			throw error;
		}
	}
	async #watch() {
		const { command, spending } = this.#given;
		const { clock, signal, reporter } = this.#ports;
		const started = clock.elapsed();
		const seen = /* @__PURE__ */ new Set();
		for (;;) {
			const states = await this.#look();
			for (const [index, { phase }] of states.entries()) {
				if (phase === "waiting" || seen.has(index)) continue;
				seen.add(index);
				this.#begin(index, phase === "never");
			}
			if (this.#failed !== void 0) throw this.#failed;
			if (seen.size === states.length && this.#running.size === 0) break;
			if (signal.aborted) await this.#job.stop({
				exitClass: "cancelled",
				why: "it was cancelled"
			});
			else if (command.timeLimit !== void 0 && clock.elapsed() - started >= command.timeLimit) {
				this.#job.leave();
				await Promise.all(this.#running.values());
				reporter.note(`job ${this.#job.name} goes on in the cluster; the next run of this sweep fetches what it leaves`);
				return true;
			}
			const over = await spending.over(this.#job.runningSpent(this.#given.train.price?.perHour));
			if (over !== void 0) await this.#job.stop({
				exitClass: "cancelled",
				why: over
			});
			await this.#job.wait();
		}
		await this.#job.remove();
		return false;
	}
	/** A cluster that cannot be reached for a while gets on with the job meanwhile. */
	async #look() {
		const { clock, reporter } = this.#ports;
		const since = clock.elapsed();
		for (;;) try {
			return await this.#job.look();
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "deploy.cluster-unreachable" || clock.elapsed() - since > UNREACHABLE_FOR) throw error;
			reporter.warn(`${error.message}; trying again`);
			await this.#job.wait();
		}
	}
	#begin(index, never) {
		const { trial: id } = this.#job.cells[index];
		const trial = this.#pending.get(id);
		this.#pending.delete(id);
		if (trial === void 0) return;
		const work = (never ? this.#reportNever(trial) : this.#run(index, trial)).catch((error) => {
			this.#failed ??= error;
		}).finally(() => this.#running.delete(index));
		this.#running.set(index, work);
	}
	async #reportNever(trial) {
		if (this.#ports.signal.aborted) return;
		const { command, train, onReport } = this.#given;
		const { exitClass, why } = this.#job.ending;
		await onReport(await reportWithoutRun({
			command,
			train,
			trial
		}, {
			end: exitClass === "user-error" ? "user-error" : "skipped",
			reason: why
		}, this.#ports));
	}
	async #run(index, trial) {
		const { command, train, onReport, reports } = this.#given;
		const { run: written } = this.#job.cells[index];
		const reported = reports.find((report) => report.run === written);
		if (reported !== void 0) return await onReport(reported);
		const recorded = await readRecord("run", command.model.name, written, this.#ports);
		if (recorded !== void 0) return await onReport(await reportRecorded({
			command,
			train,
			trial
		}, recorded, this.#ports));
		const run = parseRecordId(written);
		const tools = {
			...this.#tools,
			inCluster: this.#job.processesOf(index)
		};
		const given = {
			command: {
				...command,
				cache: false
			},
			train,
			trial,
			worker: index,
			labelled: this.#job.cells.length > 1
		};
		this.#ports.reporter.note(`${labelOf(train, trial)}: index ${index} of ${this.#job.name}`);
		await onReport(await runTrial({
			...given,
			...run === void 0 ? {} : { run }
		}, this.#ports, tools));
	}
};
// src/features/train/sweep/run-trials.ts
/**
* Runs trials and reports each to the ledger as it ends, whatever its end: what fails is a result. Trials that have succeeded are not run
* again, so that a sweep that was killed goes on. Once a limit is reached, or the job is cancelled, none begins.
*/
async function runTrials(command, ports, tools) {
	const train = requireSweep(command.model);
	const reports = command.cache ? await trialsOf(command.model.name, command.sweep, ports) : [];
	const known = latestReports(reports);
	const results = /* @__PURE__ */ new Map();
	const waiting = command.trials.filter((trial) => {
		const before = known.get(trial.id);
		if (before?.end === "success") results.set(trial.id, before);
		return before?.end !== "success";
	});
	if (results.size > 0) ports.reporter.note(`${results.size} of ${command.trials.length} trials have succeeded before`);
	const spending = new Spending(command, train, ports);
	const onReport = async (record) => {
		spending.add(record);
		results.set(record.trial, record);
		ports.reporter.progress({
			task: `sweep ${command.sweep}`,
			done: results.size,
			total: command.trials.length
		});
		await tools.showLive?.(`sweep ${command.sweep}: ${results.size} of ${command.trials.length} trials`);
	};
	const { kubernetes } = train;
	if (command.asOneJob === true && kubernetes !== void 0 && isOneJob(kubernetes)) await runTrialsInJob({
		command,
		train,
		config: kubernetes,
		waiting,
		reports,
		spending,
		onReport
	}, ports, tools);
	else await runEach();
	return command.trials.flatMap(({ id }) => results.get(id) ?? []);
	async function runEach() {
		const started = ports.clock.elapsed();
		const queue = [...waiting];
		const begun = Math.max(1, Math.min(command.workers, queue.length));
		const { timeLimit } = command;
		const work = async (worker) => {
			for (let trial = queue.shift(); trial !== void 0; trial = queue.shift()) {
				if (ports.signal.aborted) return;
				const over = await spending.over();
				const given = {
					command,
					train,
					trial,
					worker,
					labelled: begun > 1,
					...timeLimit === void 0 ? {} : { timeLeft: Math.max(0, timeLimit - (ports.clock.elapsed() - started)) }
				};
				await onReport(over === void 0 ? await runTrial(given, ports, tools) : await reportWithoutRun(given, {
					end: "skipped",
					reason: over
				}, ports));
			}
		};
		await Promise.all(Array.from({ length: begun }, (_, worker) => work(worker)));
	}
}
/** Several pods for a trial, or pods that another engine makes, are no indexes of one job. */
const isOneJob = ({ nodes, sweepAs, runtime }) => nodes === 1 && sweepAs === "one-job" && runtime === void 0;
// src/actions/sweep-run/run.ts
async function run(inputs, workspace, options) {
	if (inputs.workers < 0 || inputs.workers > 256) throw new Failure("contract.input-invalid", { message: `input "workers": expected 0 to 256, found ${inputs.workers}` });
	const given = await openSweep(inputs, workspace);
	const { sweep } = requireSweep(given.model);
	const cell = inputs.cell === void 0 ? void 0 : requireCell(inputs.cell);
	const planned = cell === void 0 ? await planSweep(given, workspace) : {
		id: cell.sweep,
		trials: cell.trials
	};
	const workers = inputs.workers === 0 ? cell === void 0 ? sweep.maxParallel : 1 : inputs.workers;
	if (options.dryRun) return describePlan(given, planned, workers);
	const summary = workspace.environment.variable("GITHUB_STEP_SUMMARY");
	const reports = await runTrials({
		...given,
		sweep: planned.id,
		trials: planned.trials,
		workers,
		cache: inputs.cache,
		asOneJob: cell === void 0,
		...inputs.timeLimit === void 0 ? {} : { timeLimit: inputs.timeLimit }
	}, workspace, {
		...programTools(workspace),
		...summary === void 0 ? {} : { showLive: async (markdown) => await workspace.files.write(summary, `${markdown}\n`) }
	});
	if (summary !== void 0) await workspace.files.write(summary, "");
	if (workspace.signal.aborted) throw new Failure("environment.cancelled", { message: `the sweep was cancelled after ${reports.length} of ${plural(planned.trials.length, "trial")}; the next one goes on.` });
	return cell === void 0 ? await ranked(given, planned, workspace) : ofCell(given.model.name, cell, reports);
}
function requireCell(text) {
	const cells = parseMatrix(text);
	if (!cells.ok) throw new Failure("train.sweep-invalid", { message: `input "cell": ${cells.error}.` });
	const [cell, ...others] = cells.value;
	if (cell !== void 0 && others.length === 0) return cell;
	throw new Failure("train.sweep-invalid", {
		message: `input "cell": expected one job, found a matrix of ${cells.value.length}.`,
		remedy: "Give toJSON(matrix) of the job."
	});
}
function describePlan({ model }, { id, trials }, workers) {
	return {
		verdict: "pass",
		headline: `${model.name}: ${plural(trials.length, "trial")} would run, ${Math.min(workers, trials.length)} at a time`,
		text: "",
		markdown: "",
		outputs: {
			sweep: id,
			succeeded: "0",
			failed: "0",
			"run-id": "",
			parameters: ""
		},
		data: {
			sweep: id,
			trials: trials.map((trial) => ({ ...trial }))
		},
		plan: {
			title: `Sweep ${id} of ${model.name}`,
			effects: trials.map(({ id: trial, parameters, seed }) => ({
				verb: "run",
				target: trial,
				detail: trialLabel(parameters, seed)
			}))
		}
	};
}
async function ranked(given, { id, trials }, workspace) {
	const record = await collectSweep({
		...given,
		sweep: id,
		trials
	}, workspace);
	await recordSweep(record, workspace);
	const best = record.ranking[0];
	return {
		verdict: best === void 0 ? "fail" : best.complete && record.failed.every(({ end }) => end !== "missing") ? "pass" : "inconclusive",
		...renderSweep(record),
		outputs: {
			sweep: id,
			succeeded: String(record.trials - record.failed.length),
			failed: String(record.failed.length),
			"run-id": best?.values[0]?.run ?? "",
			parameters: best === void 0 ? "" : JSON.stringify(best.parameters)
		},
		data: record
	};
}
/** A trial that failed is a result, which the collecting job judges; only a job without any success is in doubt itself. */
function ofCell(model, { sweep, cell, trials }, reports) {
	const succeeded = reports.filter(({ end }) => end === "success").length;
	const verdict = succeeded === trials.length ? "pass" : "inconclusive";
	const rows = reports.map(({ trial, parameters, seed, end, reason }) => [
		trial,
		trialLabel(parameters, seed),
		end,
		end === "success" ? "" : reason.slice(0, 200)
	]);
	const header = [
		"trial",
		"setting",
		"end",
		"why"
	];
	return {
		verdict,
		headline: `${model}: ${succeeded} of ${plural(trials.length, "trial")} of job ${cell} succeeded`,
		text: textTable([header, ...rows]),
		markdown: markdownTable(header, rows.map((row) => row.map(escapeMarkdown))),
		outputs: {
			sweep,
			succeeded: String(succeeded),
			failed: String(trials.length - succeeded),
			"run-id": "",
			parameters: ""
		},
		data: {
			sweep,
			cell,
			trials: reports
		}
	};
}
export { run };
