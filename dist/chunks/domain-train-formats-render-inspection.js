import { n as humanBytes } from "./kernel-bytes.js";
import { i as markdownTable, r as inlineCode } from "./kernel-markdown.js";
import { i as plural } from "./kernel-number-text.js";
import { t as textTable } from "./kernel-text-table.js";
// src/domain/train/formats/render-inspection.ts
/** `x: float32[?, 4]` */
const tensorText = ({ name, type, shape }) => `${name}: ${type}${shape === void 0 ? "" : `[${shape.map((length) => length ?? "?").join(", ")}]`}`;
/** Lines that a list names. */
const NAMED = 20;
const CODE = {
	known: "imports only what scientific libraries need",
	unknown: "imports what is on no list",
	dangerous: "runs what can do harm",
	unreadable: "cannot be read"
};
const HEADER = [
	"file",
	"format",
	"size",
	"code"
];
const ALIGNMENT = [
	"left",
	"left",
	"right",
	"left"
];
const rowOf = (file) => [
	file.name,
	formatText(file),
	humanBytes(file.sizeBytes),
	file.code === void 0 ? "no code" : CODE[file.code.verdict]
];
const inspectionMarkdown = (files) => markdownTable(HEADER, files.map((file) => rowOf(file).map(inlineCode)), ALIGNMENT);
/** One row for each file that is a model, and below what ONNX and pickles say; nothing of the files is run. */
function renderInspection(files) {
	const lines = files.flatMap(({ name, onnx, code }) => [...onnx === void 0 ? [] : onnxLines(name, onnx), ...code === void 0 ? [] : [
		...named(`${name} dangerous`, code.dangerous),
		...named(`${name} on no list`, code.unknown),
		...named("not readable", code.problems)
	]]);
	return [textTable([HEADER, ...files.map(rowOf)], ALIGNMENT), ...lines].join("\n");
}
const formatText = ({ format, compression, tensors }) => `${format === "files" ? "other" : format}${compression === void 0 ? "" : ` in ${compression}`}${tensors === void 0 ? "" : `, ${plural(tensors, "tensor")}`}`;
const onnxLines = (name, onnx) => [
	`${name}: ONNX ${onnx.irVersion}${onnx.producer === void 0 ? "" : ` by ${onnx.producer}`}, ${plural(onnx.operators, "operator")}, sets ${onnx.opsets.map(({ domain, version }) => `${domain} ${version}`).join(", ")}`,
	...named("  input", onnx.inputs.map(tensorText)),
	...named("  output", onnx.outputs.map(tensorText))
];
const named = (label, names) => [...names.slice(0, NAMED).map((name) => `${label}: ${name}`), ...names.length > NAMED ? [`${label}: and ${names.length - NAMED} more`] : []];
export { renderInspection as n, tensorText as r, inspectionMarkdown as t };
