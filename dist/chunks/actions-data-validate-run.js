import { t as openDatasets } from "./compose-open-datasets.js";
import { i as plural, t as formatCount } from "./kernel-number-text.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { n as Failure } from "./kernel-failure.js";
import { t as configuredFiles } from "./features-data-load-dataset.js";
import { t as validateDataset } from "./features-data-validate-dataset.js";
import { a as gravest } from "./kernel-verdict.js";
import { t as verifyRange } from "./features-data-verify-range.js";
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
// src/features/data/validate-tables.ts
/**
* Checks a dataset as one table, or, where its files have different columns and nobody described them with a schema or a target, each
* file by itself.
*/
async function validateTables(command, ports) {
	const { config } = command;
	try {
		return [await validateDataset(command, ports)];
	} catch (error) {
		const described = config.schema !== void 0 || config.target !== void 0;
		if (!(error instanceof Failure) || error.code !== "data.tables-differ" || described) throw error;
	}
	const checked = [];
	for (const { name, path } of await configuredFiles(command, ports)) checked.push(await validateDataset({
		...command,
		config: {
			...config,
			name: `${config.name}/${path}`,
			path: name
		}
	}, ports));
	return checked;
}
// src/actions/data-validate/verify-commits.ts
/** Verifies the range, or on a pull request what it brings; undefined when there is neither, or no history to look at. */
async function verifyCommits(range, workspace) {
	const asked = range ?? await rangeOfPullRequest(workspace);
	if (asked === void 0) return void 0;
	const { files, problems } = await verifyRange(asked, workspace);
	const rows = problems.map(({ code, path, message }) => [
		code,
		path,
		message
	]);
	return {
		range: asked,
		problems,
		headline: `${plural(files, "file")} of the commits: ${plural(problems.length, "problem")}`,
		text: textTable(rows.map((row) => ["✖ error", ...row])),
		markdown: rows.length === 0 ? "" : markdownTable([
			"code",
			"path",
			"what"
		], rows.map(([code, path, message]) => [
			inlineCode(code),
			inlineCode(path),
			escapeMarkdown(message)
		])),
		annotations: rows.map(([code, path, message]) => ({
			level: "error",
			title: code,
			message: `${path} ${message}`
		}))
	};
}
async function rangeOfPullRequest({ environment, git, reporter }) {
	const branch = environment.variable("GITHUB_BASE_REF");
	if (branch === void 0 || branch === "") return void 0;
	if (await git.mergeBase(`origin/${branch}`, "HEAD").catch(() => void 0) !== void 0) return `origin/${branch}...HEAD`;
	reporter.warn(`the commits of the pull request were not verified: this clone has no history to origin/${branch}; check out with fetch-depth: 0`);
}
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
		const command = {
			config: {
				...config,
				...inputs.schema === void 0 ? {} : { schema: inputs.schema },
				...inputs.target === void 0 ? {} : { target: inputs.target }
			},
			...inputs.reference === void 0 ? {} : { reference: inputs.reference }
		};
		try {
			done.push(...await validateTables(command, workspace));
		} catch (error) {
			if (!(inputs.dataset === void 0 && config.name === config.path) || configs.length === 1 || !(error instanceof Failure) || error.code !== "data.table-missing") throw error;
			workspace.reporter.warn(`${config.path} has neither tables nor pictures to validate`);
		}
	}
	const commits = await verifyCommits(inputs.range, workspace);
	const headlines = [...done.map(({ report, reference }) => validationHeadline(reference.name, report)), ...commits === void 0 ? [] : [commits.headline]];
	const broken = commits?.problems.length ?? 0;
	const verdict = gravest([...done.map(({ report }) => report.verdict), broken > 0 ? "fail" : "pass"]);
	const reports = done.map(({ report, reference }) => ({
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
	const data = commits === void 0 ? reports : [...reports, {
		commits: commits.range,
		problems: commits.problems.map((one) => ({ ...one }))
	}];
	const errors = broken + done.flatMap(({ report }) => report.problems).filter((problem) => problem.severity === "error").length;
	return {
		verdict,
		headline: headlines.join(" · "),
		text: [...done.map(({ report }) => renderValidationText(report)), commits?.text ?? ""].filter((part) => part !== "").join("\n"),
		markdown: [...done.map(({ report }) => renderValidationMarkdown(report)), ...commits === void 0 ? [] : [commits.markdown]].map((part, index) => `${escapeMarkdown(headlines[index])}\n\n${part}`.trimEnd()).join("\n\n"),
		outputs: {
			verdict,
			headline: headlines.join(" · "),
			problems: String(errors),
			report: JSON.stringify(data)
		},
		data,
		annotations: [...commits?.annotations ?? [], ...done.flatMap(({ report, reference }) => annotateProblems(reference.name, report))].slice(0, MAX_ANNOTATIONS)
	};
}
export { run };
