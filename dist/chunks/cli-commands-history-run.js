import { r as shortDigest } from "./kernel-digest.js";
import { t as formatInstant } from "./kernel-instant.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as VERDICT_SYMBOL } from "./kernel-verdict.js";
import { n as registryState, o as latestVersion, s as stagesOf } from "./features-registry-read-state.js";
import { t as modelHistory } from "./features-registry-model-history.js";
// src/domain/registry/render-history.ts
/** `iris-classifier: 3 versions, v1.1.0 in production since 2026-11-21 09:30` */
function historyHeadline({ state }) {
	const versions = state.versions.filter((version) => version.status === "active").length;
	if (state.versions.length === 0) return `${state.model}: no versions yet`;
	const stages = [...state.stages.values()].flatMap((stage) => stage.current === void 0 ? [`${stage.stage} is empty`] : [`${stage.current.version} in ${stage.stage} since ${minute(stage.current.at)}`]);
	const retired = state.deprecated ? " (deprecated)" : "";
	return `${state.model}${retired}: ${versions} version${versions === 1 ? "" : "s"}${stages.map((stage) => `, ${stage}`).join("")}`;
}
function historyText(history) {
	return [
		section("versions", versionRows(history)),
		section("stages", stageRows(history)),
		section("decisions", decisionRows(history))
	].filter((part) => part !== "").join("\n\n");
}
const section = (title, rows) => rows.length <= 1 ? "" : `${title}\n${textTable(rows.map((row) => ["", ...row]))}`;
function historyMarkdown(history) {
	const table = (title, [header, ...rows]) => header === void 0 || rows.length === 0 ? "" : `#### ${title}\n\n${markdownTable(header, rows.map((row) => row.map(escapeMarkdown)))}`;
	return [
		table("Versions", versionRows(history)),
		table("Stages", stageRows(history)),
		table("Decisions", decisionRows(history))
	].filter((part) => part !== "").join("\n\n");
}
/** UTC to the minute: `2026-11-21 09:30`. */
const minute = (moment) => (typeof moment === "string" ? moment : formatInstant(moment)).slice(0, 16).replace("T", " ");
/** The name of `Ada <ada@example.org>`. */
const person = (by) => by.replace(/ <[^>]*>$/, "");
/** Newest first, as people look for it. */
function versionRows({ state }) {
	return [[
		"version",
		"stage",
		"registered (UTC)",
		"by",
		"run",
		"commit",
		"package"
	], ...state.versions.map((version) => [
		version.version,
		version.status === "withdrawn" ? "withdrawn" : stagesOf(state, version.version).join(", ") || "–",
		minute(version.registeredAt),
		person(version.by),
		version.runId ?? "–",
		version.commit.slice(0, 7),
		version.packageDigest === void 0 ? "–" : shortDigest(version.packageDigest)
	]).reverse()];
}
function stageRows({ state }) {
	const rows = [...state.stages.values()].flatMap((stage) => stage.history.map((event) => ({
		event,
		stage: stage.stage
	})));
	rows.sort((left, right) => right.event.at - left.event.at || right.event.counter - left.event.counter);
	return [[
		"stage",
		"version",
		"when (UTC)",
		"by",
		"what",
		"tag"
	], ...rows.map(({ event, stage }) => [
		stage,
		event.version ?? "–",
		minute(event.at),
		person(event.by),
		whatHappened(event),
		event.tag
	])];
}
function whatHappened(event) {
	const reason = event.reason === void 0 ? "" : ` (${event.reason})`;
	if (event.version === void 0) return `vacated${event.replaces === void 0 ? "" : `, held ${event.replaces}`}${reason}`;
	return `${event.rollback ? "rolled back" : "promoted"}${event.replaces === void 0 ? "" : `, replaces ${event.replaces}`}${reason}`;
}
/** Promotions asked for and comparisons made, newest first; at most the last twenty. */
function decisionRows({ promotions, comparisons }) {
	const promoted = promotions.map((record) => ({
		at: record.createdAt,
		cells: [
			`promotion to ${record.stage}`,
			record.version,
			`${VERDICT_SYMBOL[record.verdict]} ${record.verdict}`,
			promotionOutcome(record)
		]
	}));
	const compared = comparisons.map((record) => ({
		at: record.createdAt,
		cells: [
			"comparison",
			record.candidate.version ?? record.candidate.label,
			`${VERDICT_SYMBOL[record.verdict]} ${record.verdict}`,
			record.baseline === void 0 ? "no baseline" : `against ${record.baseline.version ?? record.baseline.label}`
		]
	}));
	return [[
		"when (UTC)",
		"decision",
		"of",
		"verdict",
		"result"
	], ...[...promoted, ...compared].sort((left, right) => left.at < right.at ? 1 : left.at > right.at ? -1 : 0).slice(0, 20).map(({ at, cells }) => [minute(at), ...cells])];
}
function promotionOutcome(record) {
	if (record.override !== void 0 && record.tag !== void 0) return `overridden by ${record.override.by}: ${record.tag}`;
	return record.tag ?? "refused";
}
/** One line a model, for a repository as a whole. */
function registryText(models) {
	const rows = models.map((state) => [
		state.model,
		`${state.versions.length} version${state.versions.length === 1 ? "" : "s"}`,
		[...state.stages.values()].map((stage) => `${stage.stage} ${stage.current?.version ?? "empty"}`).join(", ") || "no stage"
	]);
	return textTable([[
		"model",
		"versions",
		"stages"
	], ...rows]);
}
const registryMarkdown = (models) => markdownTable([
	"model",
	"versions",
	"stages"
], models.map((state) => [
	inlineCode(state.model),
	String(state.versions.length),
	[...state.stages.values()].map((stage) => `${escapeMarkdown(stage.stage)} ${stage.current?.version ?? "empty"}`).join(", ") || "none"
]));
// src/cli/commands/history/run.ts
async function run(inputs, workspace) {
	if (inputs.model !== void 0) return showModel(inputs.model, workspace);
	const { models, ignored } = await registryState(workspace);
	const states = [...models.values()];
	if (states.length === 1) return showModel(states[0].model, workspace);
	const strange = ignored.map(({ tag, reason }) => `ignored tag ${tag}: ${reason}`);
	return {
		verdict: "pass",
		headline: states.length === 0 ? "no model is registered yet: trainyard register" : `${states.length} models`,
		text: [...states.length === 0 ? [] : [registryText(states)], ...strange].join("\n"),
		markdown: states.length === 0 ? "" : registryMarkdown(states),
		outputs: {
			versions: String(states.reduce((total, state) => total + state.versions.length, 0)),
			latest: ""
		},
		data: {
			models: states.map(stateJson),
			ignored: ignored.map((each) => ({ ...each }))
		}
	};
}
async function showModel(model, workspace) {
	const history = await modelHistory({ model }, workspace);
	return {
		verdict: "pass",
		headline: historyHeadline(history),
		text: historyText(history),
		markdown: historyMarkdown(history),
		outputs: {
			versions: String(history.state.versions.length),
			latest: latestVersion(history.state)?.version ?? ""
		},
		data: {
			...stateJson(history.state),
			promotions: history.promotions,
			comparisons: history.comparisons
		}
	};
}
/** The folded state with times as text, and stages as an object. */
function stateJson(state) {
	return {
		model: state.model,
		deprecated: state.deprecated,
		versions: state.versions.map((version) => ({
			...version,
			registeredAt: formatInstant(version.registeredAt)
		})),
		stages: Object.fromEntries([...state.stages.values()].map((stage) => [stage.stage, {
			current: stage.current?.version ?? null,
			history: stage.history.map((event) => ({
				...event,
				at: formatInstant(event.at)
			}))
		}]))
	};
}
export { run };
