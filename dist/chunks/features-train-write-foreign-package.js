import { n as inputExample, t as profileReference } from "./domain-train-reference-profile.js";
import { n as modelFormatOf, o as joinCodeFacts, t as inspectModelFile } from "./features-inspect-model-file.js";
import { r as tensorText } from "./domain-train-formats-render-inspection.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import "./features-train-copy-folder.js";
import { n as Failure } from "./kernel-failure.js";
import { r as prettyJson } from "./kernel-json.js";
import { r as MANIFEST_FILE } from "./kernel-records-model-manifest.js";
import { r as encodePredictions, t as PREDICTIONS_FILE } from "./kernel-records-prediction-codec.js";
import { a as takeRows, i as selectColumns, n as columnNames } from "./kernel-table.js";
// src/features/train/program-folders.ts
/** In the folder of a run: what the program wrote itself, and what it handed to the tracking endpoint. */
const FOLDERS = [
	"output",
	"artifacts",
	"models"
];
// src/domain/train/program/foreign-signature.ts
/** Values of a text column that a signature lists at most. */
const CATEGORY_LIMIT = 200;
/** What a program was given to learn from, as far as the table tells: `features` where its model says which, else every column but the target. */
function foreignSignature(table, target, task, classes, features) {
	return {
		inputs: table.columns.filter(({ name }) => features === void 0 ? name !== target : features.includes(name)).map((column) => ({
			name: column.name,
			kind: column.kind,
			required: column.kind === "number" ? !column.values.some(Number.isNaN) : !column.codes.some((code) => code < 0),
			...column.kind === "text" && column.dictionary.length <= CATEGORY_LIMIT ? { categories: [...column.dictionary].sort() } : {}
		})),
		output: {
			name: target,
			task,
			...task === "classification" && classes !== void 0 && classes.length > 0 ? { classes } : {}
		}
	};
}
// src/domain/train/formats/describe-format.ts
/** Forms that hold numbers, texts or anything, not a model by themselves. */
const NOT_MODELS = /* @__PURE__ */ new Set([
	"files",
	"npy",
	"npz",
	"zip"
]);
/** The form of a package's files: which of them is the model is told by their names, what it is by its bytes. */
function describeFormat(files) {
	const named = modelFormatOf(files.map(({ name }) => name));
	const models = files.filter(({ format }) => !NOT_MODELS.has(format));
	const only = named.name === "files" && models.length === 1 ? models[0] : files.find(({ name }) => name === named.main);
	const code = joinCodeFacts(files.flatMap((file) => file.code ?? []));
	return {
		name: only === void 0 || only.format === "files" || named.name === "mlflow" ? named.name : only.format,
		...only === void 0 ? {} : { main: only.name },
		...only?.onnx === void 0 ? {} : { onnx: only.onnx },
		...code === void 0 ? {} : { code }
	};
}
// src/domain/train/program/render-foreign-card.ts
/** Files that a card names. */
const FILES_NAMED = 50;
/** `README.md` of a package that a program wrote: the facts that are known, and how to be careful with what is not. */
function renderForeignCard(manifest, files) {
	const { model, dataset, signature, format, parameters } = manifest;
	return [
		`# ${escapeMarkdown(model)}`,
		"",
		typeof parameters["command"] === "string" ? `Trained for ${inlineCode(signature.output.name)} by a program of the repository: ${inlineCode(parameters["command"])}.` : `Trained for ${inlineCode(signature.output.name)} by a program that registered it through MLflow.`,
		"",
		"| | |",
		"|---|---|",
		`| run | ${inlineCode(manifest.runId)} |`,
		`| created | ${manifest.createdAt} |`,
		...manifest.commit === void 0 ? [] : [`| source commit | ${inlineCode(manifest.commit)} |`],
		`| dataset | ${escapeMarkdown(dataset.name)}${dataset.version === void 0 ? "" : ` ${dataset.version}`}, ${inlineCode(dataset.digest.slice(0, 12))} |`,
		`| format | ${escapeMarkdown(format?.name ?? "files")}${format?.main === void 0 ? "" : `, ${inlineCode(format.main)}`} |`,
		`| seed | ${manifest.seed} |`,
		"",
		...format?.code === void 0 ? [] : codeLines(format.code),
		...format?.onnx === void 0 ? [] : onnxLines(format.onnx),
		...format?.use === void 0 ? [] : useLines(format.use),
		"## Files",
		"",
		...files.slice(0, FILES_NAMED).map((file) => `- ${inlineCode(file.path)}, ${humanBytes(file.sizeBytes)}`),
		...files.length > FILES_NAMED ? [`- and ${files.length - FILES_NAMED} more`] : [],
		"",
		"## Metrics",
		"",
		...Object.entries(manifest.metrics).map(([name, { value }]) => `- ${escapeMarkdown(name)}: ${Number(value.toPrecision(4))}`),
		""
	].join("\n");
}
const codeLines = (code) => [
	"## Code in the files",
	"",
	"Opening this format can run code of whoever wrote it. Trainyard never opens it; it read which imports the files make:",
	"",
	...listed("dangerous", code.dangerous),
	...listed("on no list of what libraries need", code.unknown),
	...listed("not readable", code.problems),
	...code.verdict === "known" ? ["- nothing but what numpy, scikit-learn and the like need"] : [],
	""
];
const listed = (label, names) => names.length === 0 ? [] : [`- ${label}: ${names.slice(0, FILES_NAMED).map(inlineCode).join(", ")}`];
const onnxLines = (onnx) => [
	"## ONNX",
	"",
	`Operator sets ${onnx.opsets.map(({ domain, version }) => `${inlineCode(domain)} ${version}`).join(", ")}.`,
	"",
	...onnx.inputs.slice(0, FILES_NAMED).map((tensor) => `- input ${inlineCode(tensorText(tensor))}`),
	...onnx.outputs.slice(0, FILES_NAMED).map((tensor) => `- output ${inlineCode(tensorText(tensor))}`),
	""
];
const useLines = ({ inputs = {}, output, label, scores, classes }) => [
	"## How it is used",
	"",
	...Object.entries(inputs).slice(0, FILES_NAMED).map(([name, columns]) => `- input ${inlineCode(name)} takes ${columns.slice(0, FILES_NAMED).map(inlineCode).join(", ")}${columns.length > FILES_NAMED ? ` and ${columns.length - FILES_NAMED} more` : ""}`),
	...label === void 0 ? [] : [`- output ${inlineCode(label)} is the class`],
	...output === void 0 ? [] : [`- output ${inlineCode(output)} has ${classes === void 0 ? "the prediction" : scores === "none" ? "scores, which are no probabilities" : scores ?? "scores"}`],
	...classes === void 0 ? [] : [`- classes ${classes.slice(0, FILES_NAMED).map(inlineCode).join(", ")}${classes.length > FILES_NAMED ? ` and ${classes.length - FILES_NAMED} more` : ""}`],
	""
];
// src/features/train/write-foreign-package.ts
/** Predictions of held-out rows that a program may write to its output folder: `y_true`, `y_pred`, `p_<class>`, perhaps `row` or `id`. */
const PREDICTIONS_CSV = "predictions.csv";
const inputsOf = (table, target) => selectColumns(table, columnNames(table).filter((name) => name !== target));
/** Rows that the model was not trained with, where they are known. */
const exampleOf = (table, { features, predictions }) => inputExample(selectColumns(takeRows(table, predictions?.rows.subarray(0, 3) ?? [0]), features), 3);
/** Files of a program that a package can list; more are a dataset, not a model. */
const FILE_LIMIT = 5e3;
/** Whether the folder of a run holds anything that a package could. */
async function hasModelFiles(folder, files) {
	for (const part of FOLDERS) for await (const { path, kind } of files.list(`${folder}/${part}`)) if (kind === "file" && path !== ".keep" && path !== "mlflow-run.json") return true;
	return false;
}
/**
* Makes what a program left in `<folder>/output`, and the artifacts and models that it logged with MLflow, a model package: the files as they
* are, with digests, beside the predictions, a reference profile and a card. The manifest comes last, as in every package. Links are not followed and not taken.
*/
async function writeForeignPackage(folder, record, inputs, ports) {
	const files = [];
	const inspected = [];
	const predictions = "table" in inputs ? inputs.predictions : void 0;
	for (const part of FOLDERS) for await (const { path, kind, sizeBytes } of ports.files.list(`${folder}/${part}`)) {
		const name = `${part}/${path}`;
		if (name === "output/.keep" || name === `output/predictions.csv`) continue;
		if (kind !== "file") {
			ports.reporter.warn(`${name} is a ${kind} and does not go into the model package`);
			continue;
		}
		if (inspected.length === FILE_LIMIT) throw new Failure("train.command-failed", {
			message: `expected at most ${FILE_LIMIT} files in TRAINYARD_OUTPUT_DIR and among the logged artifacts; there are more.`,
			remedy: "Write a model, not a dataset, to TRAINYARD_OUTPUT_DIR; pack many small files into one."
		});
		inspected.push(await inspectModelFile({
			path: `${folder}/${name}`,
			name,
			sizeBytes
		}, ports.files));
		files.push({
			path: name,
			sizeBytes,
			sha256: await ports.hasher.sha256Stream(ports.files.stream(`${folder}/${name}`))
		});
	}
	const described = describeFormat(inspected);
	const asked = "table" in inputs && inputs.asked?.main === described.main ? inputs.asked : void 0;
	const classes = asked?.classes ?? (predictions?.task === "classification" ? predictions.classes : void 0);
	const format = asked === void 0 ? described : {
		...described,
		use: asked.use
	};
	const facts = {
		schemaVersion: 1,
		kind: "model",
		model: record.model,
		runId: record.id,
		createdAt: record.createdAt,
		...record.commit === void 0 ? {} : { commit: record.commit },
		task: record.task,
		algorithm: record.algorithm,
		parameters: record.parameters,
		seed: record.seed,
		dataset: record.dataset,
		signature: "table" in inputs ? foreignSignature(inputs.table, record.target, record.task, classes, asked?.features) : inputs.signature,
		metrics: record.metrics,
		format
	};
	const own = [
		...predictions === void 0 || !("table" in inputs) ? [] : [{
			path: PREDICTIONS_FILE,
			content: encodePredictions(predictions)
		}, {
			path: "profile.json",
			content: prettyJson(profileReference(inputsOf(inputs.table, record.target), predictions, record.target))
		}],
		...asked === void 0 || !("table" in inputs) ? [] : [{
			path: "input-example.json",
			content: prettyJson(exampleOf(inputs.table, asked))
		}],
		{
			path: "README.md",
			content: renderForeignCard(facts, files)
		}
	];
	for (const { path, content } of own) {
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
		files: files.sort((left, right) => left.path < right.path ? -1 : 1)
	};
	const text = prettyJson(manifest);
	await ports.files.write(`${folder}/${MANIFEST_FILE}`, text);
	return {
		manifest,
		digest: ports.hasher.sha256(text)
	};
}
export { FOLDERS as i, hasModelFiles as n, writeForeignPackage as r, PREDICTIONS_CSV as t };
