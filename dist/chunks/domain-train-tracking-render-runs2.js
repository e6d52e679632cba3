import { n as humanDuration } from "./kernel-duration.js";
import { i as markdownTable, n as escapeMarkdown } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
// src/domain/train/tracking/render-runs.ts
const HEAD = [
	"run",
	"model",
	"exit",
	"time",
	"metrics",
	"record"
];
const ALIGN = [
	"left",
	"left",
	"left",
	"right",
	"left",
	"left"
];
const METRICS_SHOWN = 4;
/** The runs that a program logged, and the exit code that it ended with. */
function renderTrackedRuns(program, exitCode, runs, registrations = []) {
	const rows = runs.map(({ record, name, nested }) => [
		nested ? `  ${name}` : name,
		record.model,
		record.exit,
		humanDuration(record.durationMs),
		renderMetrics(record),
		record.id
	]);
	const count = runs.length === 0 ? "logged no run" : `logged ${runs.length} ${runs.length === 1 ? "run" : "runs"}`;
	return {
		verdict: exitCode === 0 ? "pass" : "fail",
		headline: `${program} ${count}${exitCode === 0 ? "" : ` and exited with ${exitCode}`}`,
		text: [...rows.length === 0 ? [] : [textTable([HEAD, ...rows], ALIGN)], ...registrations.flatMap(describeRegistration)].join("\n"),
		markdown: rows.length === 0 ? "" : markdownTable(HEAD, rows.map((row) => row.map((cell) => escapeMarkdown(cell.trim()))), ALIGN),
		outputs: { "run-ids": runs.map(({ record }) => record.id).join("\n") },
		data: {
			program,
			exitCode,
			registrations,
			runs: runs.map(({ record, folder }) => ({
				record,
				folder: folder ?? null
			}))
		},
		exitCode
	};
}
/** One line for the version, and one for each stage that it did not get. */
function describeRegistration({ name, number, model, version, stages, refused }) {
	if (version === void 0) return [`not registered: ${name} ${number}: ${refused ?? ""}`];
	const held = (stages ?? []).filter((one) => one.refused === void 0).map(({ stage }) => stage);
	return [`registered ${name} ${number} as ${model}@${version}${held.length === 0 ? "" : `, in ${held.join(", ")}`}`, ...(stages ?? []).flatMap((one) => one.refused === void 0 ? [] : [`  not in ${one.stage}: ${one.refused}`])];
}
function renderMetrics({ metrics }) {
	const entries = Object.entries(metrics).sort(([left], [right]) => Number(left.startsWith("system/")) - Number(right.startsWith("system/")));
	return [...entries.slice(0, METRICS_SHOWN).map(([name, { value }]) => `${name} ${Number(value.toPrecision(4))}`), ...entries.length > METRICS_SHOWN ? [`${entries.length - METRICS_SHOWN} more`] : []].join(", ");
}
export { renderTrackedRuns as n, describeRegistration as t };
