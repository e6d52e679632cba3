import { t as openDatasets } from "./compose-open-datasets.js";
import { i as plural, t as formatCount } from "./kernel-number-text.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { t as validateDataset } from "./features-data-validate-dataset.js";
import { a as gravest } from "./kernel-verdict.js";
// src/domain/data/render-validation.ts
/** `150 rows, 5 columns, 12 checks: 0 problems`. */
function validationHeadline(name, report) {
	const errors = report.problems.filter((problem) => problem.severity === "error").length;
	const warnings = report.problems.length - errors;
	const found = errors === 0 ? "0 problems" : `${errors} ${errors === 1 ? "problem" : "problems"}`;
	const noted = warnings === 0 ? "" : `, ${warnings} to look at`;
	const checked = report.checks === 0 ? "no schema and no target to check against" : `${report.checks} checks`;
	return `${name}: ${report.pictures === void 0 ? `${plural(report.rows, "row")}, ${plural(report.columns, "column")}` : [plural(report.rows, "picture"), report.pictures.sizes].filter((part) => part !== "").join(", ")}, ${checked}: ${found}${noted}`;
}
/** Problems as a table for a terminal; empty when there are none. */
const renderValidationText = (report) => textTable(report.problems.map((problem) => [
	problem.severity === "error" ? "✖ error" : "? warning",
	problem.column ?? "",
	problem.rule,
	problem.message,
	`${problem.count}×`,
	examplesOf(problem)
]), [
	"left",
	"left",
	"left",
	"left",
	"right",
	"left"
]);
/** Problems as Markdown; values from the data are code that nothing can break out of. */
function renderValidationMarkdown(report) {
	if (report.problems.length === 0) return "";
	const rows = report.problems.map((problem) => [
		problem.severity === "error" ? "❌ error" : "⚠️ warning",
		problem.column === void 0 ? "" : inlineCode(problem.column),
		escapeMarkdown(problem.rule),
		escapeMarkdown(problem.message),
		String(problem.count),
		problem.examples.map(({ row, value }) => `row ${row}${value === null ? "" : `: ${inlineCode(String(value).slice(0, 60))}`}`).join("<br>")
	]);
	return markdownTable([
		"",
		"column",
		"rule",
		"what",
		"rows",
		"examples"
	], rows, [
		"left",
		"left",
		"left",
		"left",
		"right",
		"left"
	]);
}
/** One line for each problem, for people who look at the run rather than at its summary. */
const annotateProblems = (name, report) => report.problems.map((problem) => ({
	level: problem.severity,
	title: `${name}: ${problem.rule.replaceAll("-", " ")}`,
	message: `${problem.column === void 0 ? "" : `${problem.column}: `}${problem.message} (${formatCount(problem.count)}×${problem.examples.length === 0 ? "" : `, ${examplesOf(problem)}`})`
}));
const examplesOf = (problem) => problem.examples.map(({ row, value }) => `row ${row}${value === null ? "" : ` = ${JSON.stringify(value).slice(0, 40)}`}`).join(", ");
// src/actions/data-validate/run.ts
/** GitHub shows ten of each level for a step, and one says what came out. */
const MAX_ANNOTATIONS = 9;
async function run(inputs, workspace) {
	const configs = await openDatasets(workspace, {
		dataset: inputs.dataset,
		config: inputs.config
	});
	const done = [];
	for (const config of configs) {
		const wanted = {
			...config,
			...inputs.schema === void 0 ? {} : { schema: inputs.schema },
			...inputs.target === void 0 ? {} : { target: inputs.target }
		};
		done.push(await validateDataset({
			config: wanted,
			...inputs.reference === void 0 ? {} : { reference: inputs.reference }
		}, workspace));
	}
	const headlines = done.map(({ report, reference }) => validationHeadline(reference.name, report));
	const verdict = gravest(done.map(({ report }) => report.verdict));
	const data = done.map(({ report, reference }) => ({
		dataset: { ...reference },
		verdict: report.verdict,
		rows: report.rows,
		columns: report.columns,
		checks: report.checks,
		problems: report.problems.map((problem) => ({
			...problem,
			examples: problem.examples.map((example) => ({ ...example }))
		}))
	}));
	const errors = done.flatMap(({ report }) => report.problems).filter((problem) => problem.severity === "error").length;
	return {
		verdict,
		headline: headlines.join(" · "),
		text: done.map(({ report }) => renderValidationText(report)).filter((part) => part !== "").join("\n"),
		markdown: done.map(({ report }, index) => `${escapeMarkdown(headlines[index])}\n\n${renderValidationMarkdown(report)}`.trimEnd()).join("\n\n"),
		outputs: {
			verdict,
			headline: headlines.join(" · "),
			problems: String(errors),
			report: JSON.stringify(data)
		},
		data,
		annotations: done.flatMap(({ report, reference }) => annotateProblems(reference.name, report)).slice(0, MAX_ANNOTATIONS)
	};
}
export { run };
