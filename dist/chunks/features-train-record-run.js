import { t as VERSION } from "./kernel-version.js";
import { t as evaluatePredictions } from "./numeric-metrics-evaluate.js";
import { a as takeRows, t as cellAt } from "./kernel-table.js";
import { r as prettyJson } from "./kernel-json.js";
import { a as profileColumn, o as profileTable } from "./features-data-ensure-objects.js";
import { t as appendRecord } from "./features-records.js";
import { n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { n as encodeModel } from "./domain-train-model-codec.js";
import { r as encodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { t as takeTarget } from "./domain-train-take-target.js";
import { join } from "node:path";
// src/features/exclude-from-git.ts
const LINE = "/.trainyard/";
/** Keeps local run artefacts out of git through `.git/info/exclude`; the user's own .gitignore is theirs. */
async function excludeFromGit(ports) {
	const path = join(ports.git.commonFolder, "info", "exclude");
	const bytes = await ports.files.read(path);
	const text = bytes === void 0 ? "" : new TextDecoder().decode(bytes);
	if (text.split("\n").includes(LINE)) return;
	const gap = text === "" || text.endsWith("\n") ? "" : "\n";
	await ports.files.write(path, `${text}${gap}${LINE}\n`);
}
// src/domain/train/input-example.ts
/** `input-example.json`: the first rows as objects, ready to be sent to the model server. */
const inputExample = (table, rows) => ({ inputs: Array.from({ length: Math.min(rows, table.rows) }, (_, row) => Object.fromEntries(table.columns.map((column) => [column.name, cellAt(column, row) ?? null]))) });
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
// src/domain/train/reference-profile.ts
/** What the training rows look like, and what the model says about rows that it has not seen. */
const profileReference = (training, predictions, targetName) => ({
	schemaVersion: 1,
	features: profileTable(training),
	prediction: profileColumn(outputColumn(predictions, targetName))
});
const outputColumn = (predictions, name) => predictions.task === "classification" ? {
	kind: "text",
	name,
	codes: predictions.predicted,
	dictionary: predictions.classes
} : {
	kind: "number",
	name,
	values: predictions.predicted
};
// src/domain/train/signature.ts
/** What the model wants and gives. A column with missing values in training may be missing later, too. */
function describeSignature(data, pipeline, training) {
	return {
		inputs: pipeline.columns.map((column, index) => {
			const source = training.columns[index];
			const complete = source.kind === "number" ? !source.values.some(Number.isNaN) : !source.codes.some((code) => code < 0);
			return {
				name: column.name,
				kind: column.kind,
				required: complete,
				...column.kind === "text" ? { categories: column.categories } : {}
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
	const predictions = predictor.predict(takeRows(table, rows));
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
	const { id, createdAt, model, dataset, started } = facts;
	const { data, split } = plan;
	const { seed } = model.train;
	const best = fit.ranked[0].summary;
	const training = takeRows(data.table, split.train);
	const predictions = predictRows(fit.predictor, data.table, data.target, split.test, dataset.digest, ports.hasher);
	const { metrics } = evaluatePredictions(predictions, { seed });
	const source = await describeSource(ports);
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
	const profile = profileReference(training, fit.predictor.predict(takeRows(data.table, split.test)), data.targetName);
	const folder = runFolder(ports.root, id);
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
			content: prettyJson(inputExample(takeRows(data.table, split.test), 3))
		},
		{
			path: INSIGHTS_FILE,
			content: prettyJson(fit.insights)
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
	const record = {
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
	};
	const small = predictionBytes.length <= LEDGER_LIMIT_BYTES;
	await appendRecord(record, ports, small ? [{
		name: PREDICTIONS_FILE,
		bytes: predictionBytes
	}] : []);
	return {
		record,
		folder,
		predictions,
		manifest: written.manifest
	};
}
const describeSearch = (plan, fit, { search }) => ({
	strategy: search.strategy,
	folds: search.folds,
	repeats: search.repeats,
	metric: plan.metric.name,
	settings: fit.ranked.map(({ summary }) => summary)
});
export { describeSource as a, describeMachine as i, runFolder as n, digestRows as o, LOCAL_FOLDER as r, excludeFromGit as s, recordRun as t };
