import { n as inputExample, t as profileReference } from "./domain-train-reference-profile.js";
import { n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { n as encodeModel } from "./domain-train-model-codec.js";
import { t as groupRows } from "./numeric-metrics-group-rows.js";
import { t as evaluateSlices } from "./numeric-metrics-slices.js";
import { r as prettyJson } from "./kernel-json.js";
import { r as encodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { a as takeRows, i as selectColumns } from "./kernel-table.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { t as appendRecord } from "./features-records.js";
import { t as takeTarget } from "./domain-train-take-target.js";
import { t as VERSION } from "./kernel-version.js";
// src/domain/train/insights.ts
const INSIGHTS_FILE = "insights.json";
// src/domain/train/model-card.ts
/** `README.md` of a model package: a model card with the facts that are known; what only people know is left to them. */
function renderModelCard(manifest, search, importance) {
	const { model, task, algorithm, dataset, signature } = manifest;
	return [
		"---",
		"library_name: trainyard",
		`tags: [${task === "classification" ? "tabular-classification" : "tabular-regression"}]`,
		"---",
		"",
		`# ${escapeMarkdown(model)}`,
		"",
		`${task === "classification" ? "Classifier" : "Regressor"} for ${inlineCode(signature.output.name)}, trained by Trainyard with ${algorithm}.`,
		"",
		"## Facts",
		"",
		"| | |",
		"|---|---|",
		`| run | \`${manifest.runId}\` |`,
		`| created | ${manifest.createdAt} |`,
		...manifest.commit === void 0 ? [] : [`| source commit | \`${manifest.commit}\` |`],
		`| dataset | ${escapeMarkdown(dataset.name)}${dataset.version === void 0 ? "" : ` ${dataset.version}`}, ${dataset.rows} rows, \`${dataset.digest.slice(0, 12)}\` |`,
		`| algorithm | ${algorithm} |`,
		`| parameters | ${inlineCode(JSON.stringify(manifest.parameters))} |`,
		`| seed | ${manifest.seed} |`,
		...search === void 0 ? [] : [`| chosen by | ${search.metric} in ${search.repeats > 1 ? `${search.repeats} × ` : ""}${search.folds}-fold cross-validation, ${search.settings.length} settings |`],
		"",
		"## Quality on held-out rows",
		"",
		"| metric | value | interval |",
		"|---|---:|---|",
		...Object.entries(manifest.metrics).map(([name, { value, interval }]) => `| ${name} | ${figure(value)} | ${interval === void 0 ? "" : `${figure(interval.low)} to ${figure(interval.high)} (${Math.round(interval.level * 100)} %)`} |`),
		"",
		"## Inputs",
		"",
		"| column | kind | required |",
		"|---|---|---|",
		...signature.inputs.map((field) => `| ${escapeMarkdown(field.name)} | ${field.kind} | ${field.required ? "yes" : "no"} |`),
		"",
		...importance === void 0 ? [] : [
			"## What counts",
			"",
			importance.about,
			"",
			"| column | importance |",
			"|---|---:|",
			...importance.features.slice(0, 20).map(({ name, importance: value }) => `| ${escapeMarkdown(name)} | ${figure(value)} |`),
			""
		],
		"## Limits",
		"",
		"The figures hold for data like the training data. Intended use, known failures and ethical considerations are for the owners of the model to describe.",
		""
	].join("\n");
}
const figure = (value) => String(Number(value.toPrecision(4)));
// src/domain/train/slice-insights.ts
/** Columns with more values are rarely groups that somebody cares about. */
const MOST_VALUES = 12;
const MOST_COLUMNS = 4;
/** The test rows by the values of the first text columns with few of them; `rows` holds the rows of the set in its order. */
function sliceTestRows(set, rows, seed) {
	const columns = rows.columns.filter((column) => column.kind === "text" && column.dictionary.length > 1 && column.dictionary.length <= MOST_VALUES).slice(0, MOST_COLUMNS);
	const metric = set.task === "classification" ? "accuracy" : "mae";
	return evaluateSlices(set, columns.map(groupRows), [metric], {
		seed,
		replicates: 200
	});
}
// src/domain/train/signature.ts
/** What the model wants and gives: `training` has the columns that a request must have. One with missing values in training may be missing later, too. */
function describeSignature(data, pipeline, training) {
	return {
		inputs: training.columns.map((source) => {
			const { name, kind } = source;
			const complete = source.kind === "number" ? !source.values.some(Number.isNaN) : !source.codes.some((code) => code < 0);
			const fitted = pipeline.columns.find((column) => column.name === name);
			return {
				name,
				kind,
				required: complete,
				...kind === "text" && fitted !== void 0 && "categories" in fitted ? { categories: fitted.categories } : {}
			};
		}),
		output: {
			name: data.targetName,
			task: data.task,
			...data.task === "classification" ? { classes: data.classes } : {}
		}
	};
}
// src/features/train/predict-rows.ts
/** Predictions for named rows of a dataset, with the truth beside them. */
function predictRows(predictor, table, target, rows, datasetDigest, hasher) {
	return besideTruth(predictor.predict(takeRows(table, rows)), target, rows, datasetDigest, hasher);
}
/** Predictions of the named rows with their truth. `target` holds all rows of the dataset. */
function besideTruth(predictions, target, rows, datasetDigest, hasher) {
	const truth = takeTarget(target, rows);
	const base = {
		rows: Uint32Array.from(rows),
		rowsDigest: digestRows(rows, datasetDigest, hasher)
	};
	if (predictions.task === "classification" && truth.task === "classification") {
		const { classes, predicted, probabilities } = predictions;
		return {
			...base,
			task: "classification",
			classes,
			truth: truth.labels,
			predicted,
			...probabilities === void 0 ? {} : { probabilities }
		};
	}
	return {
		...base,
		task: "regression",
		truth: truth.task === "regression" ? truth.values : /* @__PURE__ */ new Float64Array(0),
		predicted: Float64Array.from(predictions.predicted)
	};
}
/** SHA-256 of the dataset's digest and the row numbers in decimal, one a line: the same rows of the same data have the same digest. */
const digestRows = (rows, datasetDigest, hasher) => hasher.sha256([datasetDigest, ...rows].join("\n"));
// src/features/train/training-context.ts
/** Folder of local run artefacts, which is not part of the source. */
const LOCAL_FOLDER = ".trainyard";
/** Commit of HEAD and, when files differ from it, a digest of their paths and contents. */
async function describeSource(ports) {
	const commit = await ports.git.resolve("HEAD");
	if (commit === void 0) return {};
	const changed = (await ports.git.changedPaths(["."])).filter((path) => !path.startsWith(`${LOCAL_FOLDER}/`));
	if (changed.length === 0) return { commit };
	const lines = [];
	for (const path of [...changed].sort()) {
		const absolute = `${ports.root}/${path}`;
		const stat = await ports.files.stat(absolute);
		lines.push(`${path}\0${stat?.kind === "file" ? await ports.hasher.sha256Stream(ports.files.stream(absolute)) : stat?.kind ?? "absent"}`);
	}
	return {
		commit,
		dirty: ports.hasher.sha256(lines.join("\n"))
	};
}
function describeMachine(ports) {
	const { platform, architecture, node, cores } = ports.environment.facts;
	return {
		trainyard: VERSION,
		platform,
		architecture,
		node,
		cores
	};
}
// src/features/train/write-package.ts
const MANIFEST_FILE = "model.json";
/**
* Writes a model package. The manifest comes last: a folder without one is not a package, so a run that was killed in between leaves
* nothing that could be taken for a model.
*/
async function writePackage(folder, facts, contents, ports) {
	await ports.files.remove(folder);
	const files = [];
	for (const { path, content } of [...contents].sort((left, right) => left.path < right.path ? -1 : 1)) {
		const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
		await ports.files.write(`${folder}/${path}`, bytes);
		files.push({
			path,
			sizeBytes: bytes.length,
			sha256: ports.hasher.sha256(bytes)
		});
	}
	const manifest = {
		...facts,
		files
	};
	const text = prettyJson(manifest);
	await ports.files.write(`${folder}/${MANIFEST_FILE}`, text);
	return {
		manifest,
		digest: ports.hasher.sha256(text)
	};
}
// src/features/train/record-run.ts
/** Absolute path of the model package of a run. */
const runFolder = (root, runId) => `${root}/${LOCAL_FOLDER}/runs/${runId}`;
/** Prediction sets up to this size go into the ledger beside their run. */
const LEDGER_LIMIT_BYTES = 1048576;
/** Evaluates on the held-out rows, writes the model package, then appends the run to the ledger: a recorded run has its package. */
async function recordRun(facts, plan, fit, ports) {
	const source = await describeSource(ports);
	const run = await packageRun(facts, plan, fit, {
		folder: runFolder(ports.root, facts.id),
		source
	}, ports);
	const bytes = encodePredictions(run.predictions);
	await appendRecord(run.record, ports, bytes.length <= 1048576 ? [{
		name: PREDICTIONS_FILE,
		bytes
	}] : []);
	return run;
}
/** Evaluates on the held-out rows and writes the model package. */
async function packageRun(facts, plan, fit, { folder, source }, ports) {
	const { id, createdAt, model, dataset, started } = facts;
	const { data, split } = plan;
	const { seed } = model.train;
	const best = fit.ranked[0].summary;
	const requests = selectColumns(data.table, fit.predictor.features);
	const training = takeRows(requests, split.train);
	const predictions = predictRows(fit.predictor, requests, data.target, split.test, dataset.digest, ports.hasher);
	const slices = sliceTestRows(predictions, takeRows(requests, split.test), seed);
	const insights = slices.length === 0 ? fit.insights : {
		...fit.insights,
		slices
	};
	const { metrics } = evaluatePredictions(predictions, { seed });
	const search = describeSearch(plan, fit, model.train);
	const manifestFacts = {
		schemaVersion: 1,
		kind: "model",
		model: model.name,
		runId: id,
		createdAt,
		...source.commit === void 0 ? {} : { commit: source.commit },
		task: data.task,
		algorithm: best.algorithm,
		parameters: best.parameters,
		seed,
		dataset,
		signature: describeSignature(data, fit.fitted.pipeline, training),
		metrics
	};
	const encoded = encodeModel({
		...fit.fitted,
		classes: data.classes
	});
	const predictionBytes = encodePredictions(predictions);
	const profile = profileReference(training, fit.predictor.predict(takeRows(requests, split.test)), data.targetName);
	const written = await writePackage(folder, manifestFacts, [
		{
			path: "parameters.json",
			content: prettyJson(encoded.parameters)
		},
		{
			path: "arrays.bin",
			content: encoded.arrays
		},
		{
			path: "profile.json",
			content: prettyJson(profile)
		},
		{
			path: "input-example.json",
			content: prettyJson(inputExample(takeRows(requests, split.test), 3))
		},
		{
			path: INSIGHTS_FILE,
			content: prettyJson(insights)
		},
		{
			path: PREDICTIONS_FILE,
			content: predictionBytes
		},
		{
			path: "README.md",
			content: renderModelCard(manifestFacts, search, fit.insights.importance)
		}
	], ports);
	return {
		record: {
			schemaVersion: 1,
			kind: "run",
			id,
			model: model.name,
			createdAt,
			durationMs: Math.round(ports.clock.elapsed() - started),
			exit: "succeeded",
			...source,
			dataset,
			task: data.task,
			target: data.targetName,
			features: data.features,
			algorithm: best.algorithm,
			parameters: best.parameters,
			seed,
			metrics,
			search,
			testRows: {
				count: predictions.rows.length,
				digest: predictions.rowsDigest
			},
			packageDigest: written.digest,
			environment: describeMachine(ports)
		},
		folder,
		predictions,
		manifest: written.manifest
	};
}
function describeSearch(plan, { ranked, search: found }, { search }) {
	const { budgetMs } = plan.search;
	const { endedBy, elapsedMs } = found;
	return {
		strategy: search.strategy,
		folds: search.folds,
		repeats: search.repeats,
		metric: plan.metric.name,
		settings: ranked.map(({ summary }) => summary),
		...budgetMs === void 0 || endedBy === void 0 ? {} : { timed: {
			budgetMs,
			elapsedMs: Math.round(elapsedMs),
			endedBy
		} }
	};
}
export { MANIFEST_FILE as a, describeSource as c, runFolder as i, besideTruth as l, packageRun as n, LOCAL_FOLDER as o, recordRun as r, describeMachine as s, LEDGER_LIMIT_BYTES as t, digestRows as u };
