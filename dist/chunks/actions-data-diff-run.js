import { t as jobLink } from "./compose-job-link.js";
import { t as openDatasets } from "./compose-open-datasets.js";
import { t as openPrices } from "./compose-open-prices.js";
import { i as plural, t as formatCount } from "./kernel-number-text.js";
import { n as humanBytes } from "./kernel-bytes.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode, t as details } from "./kernel-markdown.js";
import { a as formatUsd, r as LFS_PRICES } from "./domain-data-cost-lfs-prices.js";
import { a as driftEffects, i as sparkline, n as diffManifests, r as distanceWord, t as CsvRows } from "./domain-data-rows-csv-rows.js";
import { a as renderDiffText, i as percent$1, n as columnDetail, o as significant, r as fileDetail, t as EFFECT_NAMES } from "./domain-data-diff-render-diff.js";
import { t as textTable } from "./kernel-text-table.js";
import { o as columnsOf, s as onlyTable } from "./domain-data-manifest.js";
import { n as distinctBytes, t as costOf } from "./domain-data-cost-change-cost.js";
import { i as personalColumns, t as readSchema } from "./features-data-dataset-schema.js";
import { n as Failure } from "./kernel-failure.js";
import { n as listing, r as presentAt, t as committedAt } from "./features-data-dataset-place.js";
import { n as resolveDataset } from "./features-data-dataset-versions.js";
import { r as datasetPaths } from "./features-data-concurrently.js";
import { t as knownFiles } from "./features-data-known-files.js";
import { l as workingFiles } from "./features-data-working-files.js";
import { t as datasetFile } from "./features-data-data-file.js";
import { a as workingManifest, r as manifestAt } from "./features-data-read-manifest.js";
import { t as canonicalJson } from "./kernel-json.js";
import { s as decodeUtf8 } from "./domain-data-table-value-column.js";
import { c as parseObjectLine, f as formatOfTable, i as plainBytes, o as tableBatches, s as notAnObject } from "./features-data-read-table.js";
import { s as hashUnits } from "./domain-data-rows-cell-hash.js";
import { n as splitOfPath, r as mergeRowDiffs, t as RowComparison } from "./domain-data-rows-row-comparison.js";
import { t as didYouMean } from "./kernel-nearest-name.js";
import { n as ensureObjects } from "./features-data-ensure-objects.js";
import { t as validateDataset } from "./features-data-validate-dataset.js";
import { join } from "node:path";
// src/domain/data/change/change-headline.ts
/** `420 rows added, 12 changed; 3.1 MB new in LFS`. */
function changeSummary({ isNew, manifest, diff, rows }) {
	const stored = diff.newBytes > 0 ? `; ${humanBytes(diff.newBytes)} new in LFS` : "";
	if (isNew) return `new dataset with ${manifest.rows === void 0 ? plural(manifest.files.length, "file") : plural(manifest.rows, "row")}${stored}`;
	if (diff.files.length === 0) return "no difference";
	return `${rowsPart(rows, diff.rows) ?? `${plural(diff.files.length, "file")} changed`}${structurePart(diff.columns)}${stored}`;
}
const changeHeadline = (change) => `${change.name} ${change.before} → ${change.after}: ${changeSummary(change)}${change.suspicions.length === 0 ? "" : `; ${plural(change.suspicions.length, "thing")} to look at`}`;
function rowsPart(rows, totals) {
	if (rows !== void 0) {
		const parts = [
			"added",
			"changed",
			"removed"
		].filter((kind) => rows[kind] > 0);
		if (parts.length === 0) return "the same rows in other files";
		return parts.map((kind, index) => `${index === 0 ? plural(rows[kind], "row") : formatCount(rows[kind])} ${kind}`).join(", ");
	}
	if (totals.before === void 0 || totals.after === void 0 || totals.before === totals.after) return void 0;
	return signed(totals.after - totals.before, (value) => plural(value, "row"));
}
function structurePart(columns) {
	const structural = columns.filter(({ kind }) => kind !== "shifted").length;
	return structural === 0 ? "" : `, ${plural(structural, "column")} changed`;
}
const signed = (difference, show) => difference === 0 ? "±0" : `${difference > 0 ? "+" : "−"}${show(Math.abs(difference))}`;
// src/domain/data/change/render-rows.ts
/** Columns of an added or removed row that a comment shows. */
const MAX_CELLS = 8;
const rowsSummary = (rows) => `Rows: ${formatCount(rows.added)} added, ${formatCount(rows.removed)} removed, ${formatCount(rows.changed)} changed, ${formatCount(rows.kept)} the same`;
/** What changed in the rows, and the first of them. Values from data are code that nothing can break out of. */
function rowsMarkdown(rows) {
	const parts = [];
	if (rows.columns.length > 0) {
		const inspected = rows.inspected < rows.changed ? ` of the first ${formatCount(rows.inspected)}` : "";
		const lines = rows.columns.slice(0, 20).map(({ name, rows: count }) => [inlineCode(name), formatCount(count)]);
		parts.push(markdownTable(["column", `changed rows${inspected}`], lines, ["left", "right"]));
	}
	const changed = rows.examples.filter(({ kind }) => kind === "changed");
	if (changed.length > 0) parts.push(markdownTable([
		"row",
		"key",
		"before → after"
	], changed.map((example) => changedLine(example, rows.key)), [
		"right",
		"left",
		"left"
	]));
	for (const kind of ["added", "removed"]) {
		const some = rows.examples.filter((example) => example.kind === kind);
		if (some.length > 0) parts.push(`First rows ${kind}:\n\n${wholeRows(some)}`);
	}
	return parts.join("\n\n");
}
function changedLine(example, key) {
	const keys = example.cells.filter(({ name }) => key.includes(name));
	const others = example.cells.filter(({ name }) => !key.includes(name));
	const shown = others.slice(0, MAX_CELLS).map(({ name, before, after }) => `${escapeMarkdown(name)}: ${cell(before)} → ${cell(after)}`);
	if (others.length > MAX_CELLS) shown.push(`and ${others.length - MAX_CELLS} more`);
	return [
		placeOf$1(example),
		keys.map(({ after }) => cell(after)).join(", "),
		shown.join("<br>")
	];
}
function wholeRows(examples) {
	const names = [...new Set(examples.flatMap(({ cells }) => cells.map(({ name }) => name)))];
	const shown = names.slice(0, MAX_CELLS);
	const lines = examples.map((example) => {
		const cellOf = new Map(example.cells.map(({ name, before, after }) => [name, after ?? before]));
		return [placeOf$1(example), ...shown.map((name) => cell(cellOf.get(name)))];
	});
	const rest = names.length > MAX_CELLS ? `\n\n${plural(names.length - MAX_CELLS, "more column")} not shown` : "";
	return `${markdownTable(["row", ...shown.map(escapeMarkdown)], lines, ["right"])}${rest}`;
}
const placeOf$1 = ({ file, row }) => file === void 0 ? String(row) : `${inlineCode(file.slice(-60))} ${row}`;
const cell = (text) => text === void 0 || text === "" ? "*empty*" : inlineCode(text);
/** The rows for a terminal. */
function rowsText(rows) {
	const columns = rows.columns.slice(0, 20).map(({ name, rows: count }) => [
		"~",
		name,
		`in ${plural(count, "row")}`
	]);
	const examples = rows.examples.map((example) => [
		{
			added: "+",
			removed: "-",
			changed: "~"
		}[example.kind],
		`${example.file === void 0 ? "" : `${example.file} `}row ${example.row}`,
		example.cells.slice(0, MAX_CELLS).map(({ name, before, after }) => before === void 0 || after === void 0 || before === after ? `${name}=${after ?? before}` : `${name}: ${before} → ${after}`).join(", ")
	]);
	return [rowsSummary(rows), textTable([...columns, ...examples])].filter((part) => part !== "").join("\n");
}
// src/domain/data/change/render-change.ts
/** Lines of a table in a comment; the rest is counted. Keeps the whole far below GitHub's 65,536 units. */
const MAX_LINES = 20;
/** The comment on a pull request: the answer first, then what is suspicious, then everything else folded. */
function renderChange(change, links = {}) {
	const { suspicions } = change;
	const emoji = suspicions.filter(({ severity }) => severity === "error").length > 0 ? "❌" : suspicions.length > 0 ? "⚠️" : "✅";
	const look = suspicions.length === 0 ? "" : ` · ${plural(suspicions.length, "thing")} to look at`;
	return [
		`### ${emoji} ${escapeMarkdown(change.name)}: ${changeSummary(change)}${look}\n${contextLine(change, links)}`,
		suspicions.slice(0, MAX_LINES).map(suspicionLine).join("\n"),
		sizesTable(change),
		rowsSection(change),
		columnsSection(change),
		filesSection(change),
		costSection(change)
	].filter((part) => part !== "").join("\n\n");
}
function contextLine({ before, after, isNew, rows }, { run }) {
	const compared = rows === void 0 ? [] : [rows.key.length === 0 ? "whole rows compared" : `rows compared by ${rows.key.map(inlineCode).join(", ")}`];
	return [
		isNew ? `new in ${inlineCode(after)}` : `${inlineCode(before)} → ${inlineCode(after)}`,
		...compared,
		...run !== void 0 && /^https:\/\/[^\s<>"'`|\\()]+$/.test(run) ? [`[run](${run})`] : []
	].join(" · ");
}
function suspicionLine({ severity, column, message, count, rule, examples }) {
	const where = column === void 0 ? "" : `${inlineCode(column)} `;
	const shown = examples.length === 0 ? "" : ` (${plural(count, "row")}, such as ${examples.slice(0, 3).map((example) => `row ${example.row}`).join(", ")})`;
	return `- ${severity === "error" ? "❌" : "⚠️"} **${escapeMarkdown(rule.replaceAll("-", " "))}** ${where}${escapeMarkdown(message)}${shown}`;
}
function sizesTable({ diff, manifest, isNew, cost, rows, label }) {
	const line = (what, before, after, show) => after === void 0 || (before ?? 0) === after ? [] : [[
		what,
		before === void 0 || isNew ? "–" : show(before),
		show(after),
		before === void 0 || isNew ? "" : signed(after - before, show)
	]];
	const bytes = cost.downloadBytes;
	const grown = diff.files.reduce((sum, change) => sum + (change.kind === "added" ? change.sizeBytes : change.kind === "removed" ? -change.sizeBytes : change.kind === "changed" ? change.sizeBytes - change.before : 0), 0);
	const files = diff.files.reduce((sum, { kind }) => sum + (kind === "added" ? 1 : kind === "removed" ? -1 : 0), 0);
	const labels = valueLines("label", rows?.labels?.values ?? (isNew ? [] : label?.values ?? []));
	const splits = valueLines("split", rows?.splits?.values ?? []);
	const lines = [
		...line("rows", isNew ? void 0 : diff.rows.before, diff.rows.after, formatCount),
		...labels,
		...splits,
		...line("files", manifest.files.length - files, manifest.files.length, formatCount),
		...line("size", bytes - grown, bytes, humanBytes)
	];
	return lines.length === 0 ? "" : markdownTable([
		"",
		"before",
		"after",
		"difference"
	], lines, [
		"left",
		"right",
		"right",
		"right"
	]);
}
/** Counts with their shares, where they changed. */
function valueLines(word, values) {
	const total = (side) => values.reduce((sum, counts) => sum + counts[side], 0);
	const shown = (count, all) => `${formatCount(count)}${all === 0 ? "" : ` (${(100 * count / all).toFixed(1)} %)`}`;
	const [before, after] = [total("before"), total("after")];
	return values.filter((counts) => counts.before !== counts.after).slice(0, 10).map((counts) => [
		`${word} ${inlineCode(counts.value)}`,
		shown(counts.before, before),
		shown(counts.after, after),
		signed(counts.after - counts.before, formatCount)
	]);
}
function rowsSection({ rows, rowsNote }) {
	if (rows === void 0) return rowsNote === void 0 ? "" : `<sub>Rows were not compared: ${escapeMarkdown(rowsNote)}</sub>`;
	return rows.added + rows.removed + rows.changed === 0 ? "" : details(rowsSummary(rows), rowsMarkdown(rows));
}
function columnsSection({ diff, isNew, rows }) {
	if (isNew || diff.columns.length === 0) return "";
	const structural = diff.columns.filter(({ kind }) => kind !== "shifted");
	const key = new Set(rows?.key);
	const shifted = diff.columns.filter((change) => change.kind === "shifted").filter(({ name }) => !key.has(name)).sort((left, right) => right.distance.value - left.distance.value);
	const parts = [...structural.length > 0 ? [`${plural(structural.length, "column")} added, removed or retyped`] : [], ...shifted.length > 0 || structural.length === 0 ? [`${formatCount(shifted.length)} with other values`] : []];
	const tables = [structural.length === 0 ? "" : `${markdownTable([
		"column",
		"change",
		"before → after"
	], structural.slice(0, MAX_LINES).map((change) => [
		inlineCode(change.name),
		change.kind,
		escapeMarkdown(columnDetail(change))
	]))}${restLine(structural.length)}`, shifted.length === 0 ? "" : `${shiftTable(shifted.slice(0, MAX_LINES))}${restLine(shifted.length)}\n\n${MEASURES}`];
	return details(`Columns: ${parts.join(", ")}`, tables.filter((table) => table !== "").join("\n\n"));
}
const MEASURES = "<sub>Distance: Kolmogorov–Smirnov D for numbers, total variation for texts; 0 is the same distribution, 1 nothing in common, from 0.25 it is large. PSI: population stability index. d: difference of means in standard deviations. V: Cramér’s V. Shapes share one scale; bars of texts are the most frequent ones.</sub>";
function shiftTable(changes) {
	const lines = changes.map(({ name, distance, effects, shapes, mean, nullShare }) => {
		const greatest = Math.max(...shapes?.before ?? [], ...shapes?.after ?? []);
		const nulls = nullShare.before === nullShare.after ? "" : `${percent$1(nullShare.before)} → ${percent$1(nullShare.after)}`;
		return [
			inlineCode(name),
			shapes === void 0 ? "" : `\`${sparkline(shapes.before, greatest)}\` → \`${sparkline(shapes.after, greatest)}\``,
			mean === void 0 ? "" : `${significant(mean.before)} → ${significant(mean.after)}`,
			`${distanceWord(distance.value) === "large" ? "**" : ""}${distance.value.toFixed(2)} ${distanceWord(distance.value)}${distanceWord(distance.value) === "large" ? "**" : ""}`,
			effects.map(({ measure, value }) => `${EFFECT_NAMES[measure]} ${value.toFixed(2)}`).join(", "),
			nulls
		];
	});
	return markdownTable([
		"column",
		"shape",
		"mean",
		"distance",
		"effect",
		"missing"
	], lines);
}
function filesSection({ diff }) {
	if (diff.files.length === 0) return "";
	const lines = diff.files.slice(0, MAX_LINES).map((change) => [
		change.kind,
		inlineCode(change.path.slice(-120)),
		escapeMarkdown(fileDetail(change))
	]);
	return details(`Files: ${plural(diff.files.length, "change")}`, `${markdownTable([
		"",
		"path",
		"size"
	], lines)}${restLine(diff.files.length)}`);
}
const restLine = (total) => total > MAX_LINES ? `\n\nand ${formatCount(total - MAX_LINES)} more` : "";
function costSection({ cost }) {
	const { prices } = cost;
	const lines = [[
		"new in git LFS, stored for ever",
		humanBytes(cost.storedBytes),
		`${formatUsd(cost.storagePerMonth)} a month`
	], [
		"download by one run without a cache",
		humanBytes(cost.downloadBytes),
		formatUsd(cost.downloadPerRun)
	]];
	const note = `Prices of GitHub.com as of ${prices.asOf} (${prices.storagePerGibMonth} USD a GiB and month stored, ${prices.downloadPerGib} USD a GiB downloaded), before what the plan includes. LFS objects cannot be deleted, also those of a pull request that is not merged.`;
	return details(`Cost: ${humanBytes(cost.storedBytes)} new in LFS, ${formatUsd(cost.storagePerMonth)} a month`, `${markdownTable([
		"what",
		"size",
		"price"
	], lines, [
		"left",
		"right",
		"right"
	])}\n\n${note}`);
}
// src/domain/data/change/label-shift.ts
/** Undefined where a state has no such column, or its words are not in the manifest. */
function labelShift(before, after, target) {
	if (before === void 0 || target === void 0) return void 0;
	const [earlier, later] = [before, after].map((manifest) => onlyTable(manifest)?.columns.find(({ name }) => name === target));
	if (earlier === void 0 || later === void 0) return void 0;
	const measure = later.kind === "text" ? "cramers-v" : "cohens-d";
	const effect = driftEffects(earlier, later).find((one) => one.measure === measure)?.value;
	if (effect === void 0) return void 0;
	const counts = /* @__PURE__ */ new Map();
	for (const [side, column] of [["after", later], ["before", earlier]]) {
		const top = column.top ?? [];
		if (column.distinct !== top.length) continue;
		for (const { value, count } of top) {
			const pair = counts.get(String(value)) ?? {
				before: 0,
				after: 0
			};
			pair[side] = count;
			counts.set(String(value), pair);
		}
	}
	return {
		name: target,
		values: [...counts].map(([value, pair]) => ({
			value,
			...pair
		})),
		measure,
		effect
	};
}
// src/domain/data/change/suspicions.ts
/** A share of missing values that grows by this much is seldom meant. */
const NULL_SHARE_JUMP = .05;
/** Columns with at most this many values are taken for categories, whose new values may be misspelt ones. */
const MAX_CATEGORIES = 50;
/**
* What somebody should look at before the change is merged, as warnings: each may be meant. Sources: the two manifests, the rows when they
* were compared, and what validation says about the later state.
*/
function findSuspicions(before, after, diff, rows, personal = /* @__PURE__ */ new Set(), target) {
	if (before === void 0) return [];
	const labels = labelShifts(labelShift(before, after, target), diff);
	return [
		...nullJumps(diff),
		...labels,
		...shifts(diff, /* @__PURE__ */ new Set([...rows?.key ?? [], ...labels.flatMap(({ column }) => column ?? [])])),
		...newValues(before, after, personal),
		...movedRows(rows),
		...repeatedKeys(rows)
	];
}
/** Distributions of fewer rows differ by chance. Keys are left out, because new rows have new ones. */
const MIN_ROWS = 30;
const warning = (rule, message, count, column) => ({
	rule,
	severity: "warning",
	...column === void 0 ? {} : { column },
	message,
	count,
	examples: []
});
const shifted = (diff) => diff.columns.filter((change) => change.kind === "shifted");
const nullJumps = (diff) => shifted(diff).filter(({ nullShare }) => nullShare.after - nullShare.before >= NULL_SHARE_JUMP).map(({ name, nullShare }) => warning("missing-values-jump", `missing values went from ${percent(nullShare.before)} to ${percent(nullShare.after)}`, 1, name));
const shifts = (diff, told) => shifted(diff).filter(({ name, distance }) => !told.has(name) && distanceWord(distance.value) === "large" && Math.min(diff.rows.before ?? 0, diff.rows.after ?? 0) >= MIN_ROWS).map(({ name, distance }) => warning("distribution-shift", `the distribution is another one: ${distance.measure === "kolmogorov-smirnov" ? "Kolmogorov–Smirnov D" : "total variation"} ${distance.value.toFixed(2)}`, 1, name));
/** Cohen's small effect of Cramér's V (0.1) and of a difference of means (0.2): a target should not move without anybody knowing why. */
function labelShifts(label, diff) {
	if (label === void 0 || Math.min(diff.rows.before ?? 0, diff.rows.after ?? 0) < MIN_ROWS) return [];
	const [name, bound] = label.measure === "cramers-v" ? ["Cramér’s V", .1] : ["Cohen’s d", .2];
	if (Math.abs(label.effect) < bound) return [];
	return [warning("label-shift", `the labels are distributed otherwise: ${name} ${label.effect.toFixed(2)}`, 1, label.name)];
}
function newValues(before, after, personal) {
	const earlier = columnsOf(before);
	return columnsOf(after).flatMap((column) => {
		const old = earlier.find(({ name }) => name === column.name);
		if (column.kind !== "text" || old?.kind !== "text" || old.distinct !== old.top.length || old.distinct > MAX_CATEGORIES) return [];
		if (old.count - old.nulls < 10 * old.distinct) return [];
		const known = new Set(old.top.map(({ value }) => value));
		const fresh = column.top.filter(({ value }) => !known.has(value));
		if (fresh.length === 0) return [];
		const count = fresh.reduce((sum, entry) => sum + entry.count, 0);
		const shown = fresh.slice(0, 5).map(({ value }) => JSON.stringify(value.slice(0, 40)));
		const named = personal.has(column.name) ? `${fresh.length} of them` : `${shown.join(", ")}${fresh.length > 5 ? ` and ${fresh.length - 5} more` : ""}`;
		return [warning("new-values", `values that were not there before, in ${formatCount(count)} rows: ${named}`, count, column.name)];
	});
}
function movedRows(rows) {
	const moves = (of) => (of?.moved ?? []).slice(0, 3).map(({ from, to, rows: count }) => `${count} from ${from} to ${to}`).join(", ");
	const total = (of) => (of?.moved ?? []).reduce((sum, move) => sum + move.rows, 0);
	return [...total(rows?.labels) > 0 ? [warning("labels-changed", `rows have another label: ${moves(rows?.labels)}`, total(rows?.labels), rows.labels.name)] : [], ...total(rows?.splits) > 0 ? [warning("split-changed", `rows moved to another split: ${moves(rows?.splits)}`, total(rows?.splits), rows.splits.name)] : []];
}
function repeatedKeys(rows) {
	const after = rows?.repeatedKeys.after ?? 0;
	return after === 0 ? [] : [warning("key-repeated", `${formatCount(after)} rows have a key that another row has (${rows.key.join(", ")})`, after)];
}
const percent = (share) => `${(100 * share).toFixed(1)} %`;
// src/features/data/dataset-diff.ts
const placeOf = ({ name, path }) => ({
	name,
	path: path ?? datasetPaths(name).files
});
// src/features/data/diff-pointers.ts
/** Which files changed, from git's trees and their pointers alone: no manifest and no data is read, except untracked bytes of the working tree. */
async function diffPointers(command, ports) {
	const { name } = command;
	const place = placeOf(command);
	const before = await stateAt(place, command.before ?? "HEAD", ports);
	const after = command.after === void 0 ? {
		label: "working tree",
		files: await presentAt(place, ports),
		plain: []
	} : await stateAt(place, command.after, ports);
	const empty = after.files.length === 0 ? after : before.files.length === 0 && command.mayBeNew !== true ? before : void 0;
	if (empty !== void 0) throw new Failure("data.dataset-missing", { message: `there is no dataset ${JSON.stringify(name)} at ${empty.label}` });
	const manifests = {
		before: before.files.length === 0 ? void 0 : listing(name, before.files),
		after: listing(name, after.files)
	};
	const plain = /* @__PURE__ */ new Set([...before.plain, ...after.plain]);
	const stored = new Set(before.files.map((file) => file.sha256));
	const fresh = after.files.filter((file) => !stored.has(file.sha256) && !plain.has(file.path));
	return {
		name,
		before: before.label,
		after: after.label,
		diff: {
			...diffManifests(manifests.before ?? listing(name, []), manifests.after),
			newBytes: distinctBytes(fresh.map((file) => datasetFile(file)))
		},
		manifests,
		recorded: false
	};
}
/** Files at a commit, and the paths of those whose bytes are in git itself. */
async function stateAt(place, reference, ports) {
	const { commit, label } = await resolveDataset(place.name, reference, ports);
	const files = await committedAt(place, commit, ports);
	return {
		label,
		files,
		plain: files.filter((file) => !file.stored && file.sizeBytes > 0).map(({ path }) => path)
	};
}
// src/features/data/diff-dataset.ts
/**
* What changed between two states of a dataset, from their manifests alone: files, schema, statistics with effect sizes. Where a state has
* no manifest, the files are what can be told.
*/
async function diffDataset(command, ports) {
	const { name } = command;
	const before = await manifestOf(name, command.before ?? "HEAD", ports);
	const after = command.after === void 0 ? {
		label: "working tree",
		manifest: await workingManifest(name, ports)
	} : await manifestOf(name, command.after, ports);
	if (after.manifest === void 0 || command.after === void 0 && await isBehind(after.manifest, ports)) return await diffPointers(command, ports);
	if (before.manifest === void 0) {
		if ((await committedAt(placeOf(command), before.commit, ports)).length > 0) return await diffPointers(command, ports);
		if (command.mayBeNew !== true) throw missingAt(name, before.label);
	}
	const manifests = {
		before: before.manifest,
		after: after.manifest
	};
	return {
		name,
		before: before.label,
		after: after.label,
		diff: diffManifests(manifests.before ?? noData(name), manifests.after),
		manifests,
		recorded: true
	};
}
/** Whether files of the working tree are others than its manifest says, as before `data add`. */
async function isBehind(manifest, ports) {
	const { files } = datasetPaths(manifest.name);
	if ((await ports.files.stat(join(ports.root, files)))?.kind !== "folder") return manifest.files.length > 0;
	const { current } = await knownFiles(manifest.name, manifest, ports);
	const present = await workingFiles(files, ports, current, "skip");
	const recorded = new Map(manifest.files.map((file) => [file.path, file.sha256]));
	return present.length !== recorded.size || present.some((file) => recorded.get(file.path) !== file.sha256);
}
const noData = (name) => ({
	schemaVersion: 1,
	kind: "dataset",
	name,
	files: []
});
const missingAt = (name, label) => new Failure("data.dataset-missing", { message: `there is no dataset ${JSON.stringify(name)} at ${label}` });
async function manifestOf(name, reference, ports) {
	const at = await resolveDataset(name, reference, ports);
	return {
		label: at.label,
		commit: at.commit,
		manifest: await manifestAt(name, at.commit, ports)
	};
}
// src/domain/data/rows/json-rows.ts
const LF = 10;
/**
* JSON Lines: one object a line, whose members are the cells. Texts are cells as they are, everything else is canonical JSON, so that the
* order of members and white space make no difference. A member that is null counts as absent.
*/
var JsonRows = class {
	number = 0;
	low = /* @__PURE__ */ new Uint32Array(16);
	high = /* @__PURE__ */ new Uint32Array(16);
	#sink;
	#columnOf = /* @__PURE__ */ new Map();
	#texts = [];
	#file = "";
	#line = 0;
	#parts = [];
	#kept = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	beginFile(name) {
		this.#file = name;
		this.#line = 0;
		if (this.#columnOf.size > 0) this.#sink.columns([...this.#columnOf.keys()]);
	}
	push(chunk) {
		let start = 0;
		for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
			this.#take(chunk.subarray(start, end));
			start = end + 1;
		}
		if (start >= chunk.length) return;
		this.#parts.push(chunk.slice(start));
		this.#kept += chunk.length - start;
		if (this.#kept > 67108864) throw this.#malformed("the line is longer than 64 MiB");
	}
	endFile() {
		this.#take(/* @__PURE__ */ new Uint8Array(0));
	}
	text(column) {
		return this.#texts[column];
	}
	#take(end) {
		this.#line += 1;
		const text = [...this.#parts, end].length === 1 ? decodeUtf8(end, 0, end.length) : this.#joined(end);
		this.#parts = [];
		this.#kept = 0;
		if (text.trim() !== "") this.#row(text);
	}
	#joined(end) {
		const bytes = new Uint8Array(this.#kept + end.length);
		let at = 0;
		for (const part of [...this.#parts, end]) {
			bytes.set(part, at);
			at += part.length;
		}
		return decodeUtf8(bytes, 0, bytes.length);
	}
	#row(text) {
		const parsed = parseObjectLine(text);
		if (!parsed.ok) throw notAnObject(this.#file, this.#line, parsed.error);
		this.#texts.fill(void 0);
		this.low.fill(0);
		this.high.fill(0);
		const known = this.#columnOf.size;
		for (const [name, member] of Object.entries(parsed.value)) this.#cell(name, member);
		if (this.#columnOf.size > known) this.#sink.columns([...this.#columnOf.keys()]);
		this.number += 1;
		this.#sink.row(this);
	}
	#cell(name, member) {
		let column = this.#columnOf.get(name);
		if (column === void 0) {
			column = this.#columnOf.size;
			this.#columnOf.set(name, column);
		}
		if (member === null) return;
		if (column >= this.low.length) {
			this.low = Uint32Array.from({ length: column * 2 }, (_, at) => this.low[at] ?? 0);
			this.high = Uint32Array.from({ length: column * 2 }, (_, at) => this.high[at] ?? 0);
		}
		const text = typeof member === "string" ? member : canonicalJson(member);
		[this.low[column], this.high[column]] = hashUnits(text);
		this.#texts[column] = text;
	}
	#malformed(found) {
		return notAnObject(this.#file, this.#line, found);
	}
};
// src/domain/data/rows/table-rows.ts
/**
* Hands over the rows of typed tables, one table after the other, as rows for comparison. The text of a number is its shortest one, so that
* cells are equal to those of JSON Lines with the same values.
*/
var TableRows = class {
	number = 0;
	low = /* @__PURE__ */ new Uint32Array(0);
	high = /* @__PURE__ */ new Uint32Array(0);
	#sink;
	#placeOf = /* @__PURE__ */ new Map();
	/** Columns of the table at hand by their place; undefined where it has no such column. */
	#columns = [];
	#row = 0;
	constructor(sink) {
		this.#sink = sink;
	}
	add(table) {
		for (const { name } of table.columns) if (!this.#placeOf.has(name)) this.#placeOf.set(name, this.#placeOf.size);
		this.#columns = Array.from({ length: this.#placeOf.size });
		for (const column of table.columns) this.#columns[this.#placeOf.get(column.name)] = column;
		this.low = new Uint32Array(this.#placeOf.size);
		this.high = new Uint32Array(this.#placeOf.size);
		this.#sink.columns([...this.#placeOf.keys()]);
		const hashes = this.#columns.map((column) => column?.kind === "text" ? column.dictionary.map(hashUnits) : []);
		for (this.#row = 0; this.#row < table.rows; this.#row++) {
			for (let place = 0; place < this.#columns.length; place++) this.#hash(place, hashes[place]);
			this.number += 1;
			this.#sink.row(this);
		}
	}
	text(place) {
		const column = this.#columns[place];
		if (column === void 0) return void 0;
		if (column.kind === "text") return column.dictionary[column.codes[this.#row]];
		const value = column.values[this.#row];
		return Number.isNaN(value) ? void 0 : String(value);
	}
	#hash(place, hashes) {
		const column = this.#columns[place];
		const words = column?.kind === "text" ? hashes[column.codes[this.#row]] : this.#hashNumber(place);
		this.low[place] = words?.[0] ?? 0;
		this.high[place] = words?.[1] ?? 0;
	}
	#hashNumber(place) {
		const text = this.text(place);
		return text === void 0 ? void 0 : hashUnits(text);
	}
};
// src/features/data/diff-rows.ts
/** About 30 bytes each: 6 million are 180 MB. */
const ROWS_IN_MEMORY = 6e6;
/** What gzip makes of tables, roughly; used to guess how many rows a file has. */
const COMPRESSION = 5;
/**
* Rows added, removed and changed between two states of a dataset, by key or as whole rows, from CSV, TSV, JSON Lines and Parquet
* files. Memory does not grow with the data: above a number of rows the keys are partitioned and the files read once for each part.
* Undefined when a state has no such file.
*/
async function diffRows(command, ports) {
	const { before, after, skipped } = withoutTwins(rowFiles(command.before), rowFiles(command.after));
	if (rowFiles(command.before).length === 0 || rowFiles(command.after).length === 0) return void 0;
	const families = new Set([...before, ...after].map((file) => formatOf(file).family));
	if (families.size > 1 && families.has("delimited")) throw new Failure("data.format-unsupported", { message: "rows of CSV and TSV files, whose cells have no types, cannot be compared with rows of JSON Lines and Parquet files" });
	const left = await probe(before[0], ports);
	const question = askAbout(command, left?.columns, (await probe(after[0], ports))?.columns, families.has("json-lines"));
	const bytes = before.reduce((sum, file) => sum + file.sizeBytes * (formatOf(file).compression === "gzip" ? COMPRESSION : 1), 0);
	const count = Math.max(1, Math.ceil(bytes / (left?.rowBytes ?? 1) / (command.rowsInMemory ?? ROWS_IN_MEMORY)));
	const parts = [];
	let starts = [[], []];
	for (let index = 0; index < count; index++) {
		const comparison = new RowComparison(question, {
			index,
			count
		});
		const earlier = await readRows(before, comparison.before, ports, (file) => comparison.beginFile("before", file.path));
		comparison.closeBefore();
		starts = [earlier, await readRows(after, comparison.after, ports, (file) => comparison.beginFile("after", file.path))];
		await recall(comparison, before, ports);
		parts.push(comparison.finish());
	}
	const merged = mergeRowDiffs(parts, question.examples);
	return {
		...merged,
		examples: placeExamples(merged.examples, ...starts),
		skippedFiles: skipped
	};
}
const rowFiles = (files) => files.filter((file) => formatOfTable(file.path) !== void 0 && file.sizeBytes > 0);
const formatOf = (file) => formatOfTable(file.path);
/** Files with the same bytes on both sides are left out, unless their names say that they moved to another split. */
function withoutTwins(before, after) {
	const identity = (file) => `${file.sha256} ${splitOfPath(file.path) ?? ""}`;
	const counts = /* @__PURE__ */ new Map();
	for (const file of after) counts.set(identity(file), (counts.get(identity(file)) ?? 0) + 1);
	const twins = /* @__PURE__ */ new Map();
	const left = before.filter((file) => {
		const open = (counts.get(identity(file)) ?? 0) - (twins.get(identity(file)) ?? 0);
		if (open > 0) twins.set(identity(file), (twins.get(identity(file)) ?? 0) + 1);
		return open <= 0;
	});
	const skipped = before.length - left.length;
	return {
		before: left,
		after: after.filter((file) => {
			const open = twins.get(identity(file)) ?? 0;
			if (open > 0) twins.set(identity(file), open - 1);
			return open === 0;
		}),
		skipped
	};
}
/** Columns that both sides have are compared; a column that only one side has changed the schema, not every row. */
function askAbout(command, left, right, json) {
	const { key, label } = command;
	const columns = left === void 0 || right === void 0 ? left ?? right ?? [] : left.filter((name) => right.includes(name));
	const split = command.split ?? (columns.includes("split") ? "split" : void 0);
	const absent = json ? [] : key.filter((name) => !columns.includes(name));
	if (absent.length > 0 && columns.length > 0) throw new Failure("data.key-missing", {
		message: `the key ${absent.join(", ")} is not a column of both states.${didYouMean(absent[0], columns)}`,
		evidence: [`columns of both: ${columns.join(", ")}`]
	});
	return {
		key,
		personal: command.personal ?? /* @__PURE__ */ new Set(),
		examples: command.examples ?? 5,
		...json ? {} : { columns },
		...label === void 0 ? {} : { label },
		...split === void 0 ? {} : { split }
	};
}
/** Columns of a file, and about how long its rows are, from its first chunk. */
async function probe(file, ports) {
	if (file === void 0) return void 0;
	if (formatOf(file).family === "parquet") {
		const outline = await ports.parquet.outline(file);
		return {
			columns: outline.columns,
			rowBytes: file.sizeBytes / Math.max(1, outline.rows)
		};
	}
	let columns = [];
	let rows = 0;
	let bytes = 0;
	await readRows([{
		...file,
		open: async function* () {
			for await (const chunk of file.open()) {
				bytes += chunk.length;
				yield chunk;
			}
		}
	}], {
		columns: (found) => void (columns = found),
		row: () => void (rows += 1)
	}, ports, void 0, () => rows > 0);
	return {
		columns,
		rowBytes: bytes * (formatOf(file).compression === "gzip" ? COMPRESSION : 1) / Math.max(1, rows)
	};
}
async function recall(comparison, before, ports) {
	const last = comparison.closeAfter();
	if (last === 0) return;
	let seen = 0;
	const sink = comparison.recall;
	await readRows(before, {
		columns: sink.columns,
		row: (row) => {
			seen = row.number;
			sink.row(row);
		}
	}, ports, void 0, () => seen >= last);
}
/** One scanner for all files, so that rows are numbered through; ends early when told that enough was seen. */
async function readRows(files, sink, ports, begin = () => void 0, enough = () => false) {
	const [first] = files;
	if (first === void 0) return [];
	if (files.some((file) => formatOf(file).family === "parquet")) return await readTyped(files, sink, ports, begin, enough);
	const scanner = formatOf(first).family === "json-lines" ? new JsonRows(sink) : new CsvRows(sink);
	const starts = [];
	for (const file of files) {
		begin(file);
		scanner.beginFile(file.name, formatOf(file).delimiter);
		starts.push({
			file: file.path,
			rowsBefore: scanner.number
		});
		for await (const chunk of plainBytes(file, formatOf(file))) {
			scanner.push(chunk);
			if (enough()) return starts;
		}
		scanner.endFile();
	}
	return starts;
}
/** The same for files of which some are Parquet: rows come in groups. */
async function readTyped(files, sink, ports, begin, enough) {
	const rows = new TableRows(sink);
	const starts = [];
	for (const file of files) {
		begin(file);
		starts.push({
			file: file.path,
			rowsBefore: rows.number
		});
		for await (const batch of tableBatches(file, ports)) {
			rows.add(batch);
			if (enough()) return starts;
		}
	}
	return starts;
}
/** Says in which file an example is, where there are several. */
function placeExamples(examples, before, after) {
	return examples.map((example) => {
		const starts = example.kind === "removed" ? before : after;
		const start = starts.findLast(({ rowsBefore }) => rowsBefore < example.row);
		return starts.length < 2 || start === void 0 ? example : {
			...example,
			file: start.file,
			row: example.row - start.rowsBefore
		};
	});
}
// src/features/data/describe-change.ts
/**
* What changed between two states of a dataset, what it costs and what is suspicious. Manifests alone tell files, schema and statistics;
* rows and leakage read the data, and are left out with a note when its bytes cannot be had.
*/
async function describeChange(command, ports) {
	const { config, before, after, mayBeNew } = command;
	const found = await (command.level === "files" ? diffPointers : diffDataset)({
		name: config.name,
		path: trimmed(config.path),
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		...mayBeNew === void 0 ? {} : { mayBeNew }
	}, ports);
	const schema = config.schema === void 0 ? void 0 : await readSchema(config.schema, ports);
	const isNew = found.manifests.before === void 0;
	const compared = readsRows(command.level) && !isNew && found.diff.files.length > 0 ? await compareRows(command, schema, ports) : found.recorded || command.level !== "schema" || found.diff.files.length === 0 ? {} : NOT_RECORDED;
	const suspicions = [...command.validate === true ? await validationProblems(command, ports) : [], ...findSuspicions(found.manifests.before, found.manifests.after, found.diff, compared.rows, personalColumns(schema), config.target)];
	const label = labelShift(found.manifests.before, found.manifests.after, personalColumns(schema).has(config.target ?? "") ? void 0 : config.target);
	return {
		...describe(found, command.prices ?? LFS_PRICES),
		isNew,
		...compared,
		...label === void 0 ? {} : { label },
		suspicions
	};
}
const NOT_RECORDED = { rowsNote: "no manifest records these files (trainyard data add), so columns and statistics are left out; --rows reads the data" };
const readsRows = (level) => level === "rows" || level === "labels";
const describe = ({ name, before, after, diff, manifests }, prices) => ({
	name,
	before,
	after,
	diff,
	manifest: manifests.after,
	cost: costOf(diff.newBytes, distinctBytes(manifests.after.files), prices)
});
async function compareRows(command, schema, ports) {
	const { config } = command;
	const before = await filesAt(config, command.before ?? "HEAD", ports);
	const after = command.after === void 0 ? await presentAt({
		name: config.name,
		path: trimmed(config.path)
	}, ports) : await filesAt(config, command.after, ports);
	try {
		await ensureObjects([...before, ...after], ports);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "data.object-missing") throw error;
		return { rowsNote: error.message };
	}
	const rows = await diffRows({
		before,
		after,
		key: command.key ?? schema?.primaryKey ?? [],
		personal: personalColumns(schema),
		...config.target === void 0 ? {} : { label: config.target },
		...command.level === "labels" ? { examples: 0 } : command.examples === void 0 ? {} : { examples: command.examples }
	}, ports);
	return rows === void 0 ? { rowsNote: "there are no tables on both sides" } : { rows };
}
const trimmed = (path) => path.replace(/\/+$/, "");
async function filesAt({ name, path }, reference, ports) {
	const { commit } = await resolveDataset(name, reference, ports);
	return await committedAt({
		name,
		path: trimmed(path)
	}, commit, ports);
}
/** What validation finds in the later state; nothing when it has no tables or they cannot be had. */
async function validationProblems({ config, after }, ports) {
	try {
		return (await validateDataset({
			config,
			...after === void 0 ? {} : { reference: after }
		}, ports)).report.problems;
	} catch (error) {
		if (error instanceof Failure && [
			"data.object-missing",
			"data.table-missing",
			"data.tables-differ"
		].includes(error.code)) return [];
		throw error;
	}
}
// src/actions/data-diff/run.ts
async function run(inputs, workspace, options) {
	const [config] = await openDatasets(workspace, {
		dataset: inputs.dataset,
		config: inputs.config
	});
	if (inputs.examples < 0 || inputs.examples > 50) throw new Failure("contract.input-invalid", { message: `input "examples": expected a number from 0 to 50, found ${inputs.examples}` });
	const before = inputs.before ?? await mergeBase(inputs, workspace);
	const change = await describeChange({
		config,
		...before === void 0 ? {} : { before },
		...inputs.after === void 0 ? {} : { after: inputs.after },
		mayBeNew: inputs.pullRequest !== void 0,
		level: inputs.rows && inputs.level !== "labels" ? "rows" : inputs.level,
		...inputs.key === void 0 ? {} : { key: inputs.key },
		examples: inputs.examples,
		prices: await openPrices(workspace, inputs.config),
		validate: inputs.validate
	}, workspace);
	const labelled = inputs.pullRequest === void 0 ? change : {
		...change,
		...pullRequestLabels(change, inputs, workspace)
	};
	const body = renderChange(labelled, jobLink(workspace));
	const comment = inputs.comment && inputs.pullRequest !== void 0 ? {
		pullRequest: inputs.pullRequest,
		marker: `data-diff/${change.name}`,
		body
	} : void 0;
	return {
		...describeOutcome(labelled, body, comment === void 0 || options.dryRun ? void 0 : (await workspace.forge.comments.upsert(comment)).url),
		...options.dryRun ? { plan: planOf(comment) } : {}
	};
}
/** What the pull request started from; its base branch may have moved on since. */
async function mergeBase({ pullRequest }, { environment, git }) {
	const branch = environment.variable("GITHUB_BASE_REF");
	if (pullRequest === void 0 || branch === void 0 || branch === "") return void 0;
	const base = await git.mergeBase(`origin/${branch}`, "HEAD");
	if (base !== void 0) return base;
	throw new Failure("git.reference-unknown", {
		message: `HEAD and origin/${branch} have no common commit in this clone`,
		remedy: "Check out with fetch-depth: 0."
	});
}
function pullRequestLabels({ before, after }, inputs, { environment }) {
	const branch = environment.variable("GITHUB_BASE_REF");
	return {
		before: inputs.before === void 0 && branch !== void 0 && branch !== "" ? branch : before,
		after: inputs.after === void 0 ? "this PR" : after
	};
}
const planOf = (comment) => ({
	title: "Compare data",
	effects: comment === void 0 ? [] : [{
		verb: "update",
		target: `comment on pull request ${comment.pullRequest}`,
		detail: comment.marker
	}]
});
function describeOutcome(change, markdown, url) {
	const { name, before, after, isNew, diff, rows, rowsNote, cost, suspicions } = change;
	const headline = changeHeadline(change);
	return {
		verdict: "pass",
		headline,
		text: [
			renderDiffText(diff),
			...rows === void 0 ? [] : [rowsText(rows)],
			...rowsNote === void 0 ? [] : [`rows were not compared: ${rowsNote}`],
			suspicions.map(({ severity, column, message }) => `${severity === "error" ? "✖ error" : "? look"}  ${column === void 0 ? "" : `${column}: `}${message}`).join("\n"),
			...diff.newBytes > 0 ? [`git LFS stores it for ${formatUsd(cost.storagePerMonth)} a month; a run downloads it for ${formatUsd(cost.downloadPerRun)}`] : [],
			...url === void 0 ? [] : [`comment  ${url}`]
		].filter((part) => part !== "").join("\n\n"),
		markdown: markdown.split("\n").slice(1).join("\n"),
		outputs: {
			headline,
			"new-bytes": String(diff.newBytes),
			suspicions: String(suspicions.length),
			"comment-url": url ?? ""
		},
		data: {
			name,
			before,
			after,
			isNew,
			newBytes: diff.newBytes,
			rows: {
				before: diff.rows.before ?? null,
				after: diff.rows.after ?? null
			},
			files: diff.files.map((one) => ({ ...one })),
			columns: diff.columns,
			rowDiff: rows ?? null,
			cost,
			label: change.label ?? null,
			suspicions,
			commentUrl: url ?? null
		}
	};
}
export { run };
