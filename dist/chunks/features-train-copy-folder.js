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
/** Which run it is, in the words of MLflow. */
function identifyTrackedRun(run, state) {
	const parent = run.tags.get(PARENT_TAG);
	return {
		runId: run.id,
		name: run.name,
		experiment: state.experiments.get(run.experiment)?.name ?? run.experiment,
		status: run.status,
		...parent === void 0 ? {} : { parent },
		...run.user === "" ? {} : { user: run.user },
		tags: Object.fromEntries(run.tags)
	};
}
/** What only MLflow has a word for, as part of the environment of a run record. */
function describeTrackedRun(run, state) {
	return {
		...identifyTrackedRun(run, state),
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
// src/domain/train/tracking/run-document.ts
/** Among the artifacts of a run. */
const RUN_DOCUMENT = "mlflow-run.json";
/** `mlflow-run.json`: all that MLflow knows about it, datasets with schema and profile included, but not the histories. */
function describeInFull(run, state) {
	return {
		schemaVersion: 1,
		kind: "mlflow-run",
		...identifyTrackedRun(run, state),
		start: run.start,
		...run.end === void 0 ? {} : { end: run.end },
		params: Object.fromEntries(run.params),
		metrics: Array.from(run.metrics.values(), ({ key, value, step, timestamp }) => ({
			key,
			value,
			step,
			timestamp
		})),
		datasets: run.datasets.map(({ dataset, tags }) => ({
			...dataset,
			tags: Object.fromEntries(tags)
		})),
		models: loggedBy(run, state).map(({ id, name, type, params, tags }) => ({
			id,
			name,
			...type === "" ? {} : { type },
			params: Object.fromEntries(params),
			tags: Object.fromEntries(tags)
		}))
	};
}
/** Models that the run logged, oldest first. */
const loggedBy = (run, state) => [...state.models.values()].filter((model) => model.run === run.id);
// src/features/train/copy-folder.ts
/** Copies the plain files below a folder, uploads that did not end and links left out; whether there was any. An absent folder is empty. */
async function copyFolder(from, to, ports) {
	let copied = false;
	for await (const file of ports.files.list(from)) {
		if (file.kind !== "file" || file.path.endsWith(".partial")) continue;
		await ports.files.write(`${to}/${file.path}`, ports.files.stream(`${from}/${file.path}`));
		copied = true;
	}
	return copied;
}
export { describeTrackedRun as a, loggedDataset as c, PARENT_TAG as i, orderForLedger as l, RUN_DOCUMENT as n, exitOf as o, describeInFull as r, formatModelName as s, copyFolder as t };
