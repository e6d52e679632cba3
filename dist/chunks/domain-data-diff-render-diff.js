import { t as humanBytes } from "./kernel-bytes.js";
import { i as markdownTable, n as escapeMarkdown, r as inlineCode } from "./kernel-markdown.js";
import { t as textTable } from "./kernel-text-table.js";
import { n as distanceWord } from "./domain-data-diff-manifest-diff.js";
// src/domain/data/diff/render-diff.ts
/** `iris v1.0.0 → v1.1.0: +420 rows, 1 file changed, 2 columns moved, 4.1 kB new in LFS`; small shifts are left to the detail. */
function diffHeadline(name, before, after, diff) {
	const parts = [
		rowsPart(diff),
		countPart(diff.files.length, "file", "changed"),
		...columnParts(diff.columns)
	].filter((part) => part !== "");
	const stored = diff.newBytes > 0 ? [`${humanBytes(diff.newBytes)} new in LFS`] : [];
	return `${name} ${before} → ${after}: ${parts.length + stored.length === 0 ? "no difference" : [...parts, ...stored].join(", ")}`;
}
function rowsPart({ rows }) {
	if (rows.before === void 0 || rows.after === void 0 || rows.before === rows.after) return "";
	const change = rows.after - rows.before;
	return `${change > 0 ? "+" : "−"}${Math.abs(change).toLocaleString("en-US")} rows`;
}
function columnParts(columns) {
	const moved = columns.filter((change) => change.kind === "shifted" && distanceWord(change.distance.value) !== "small");
	const structural = columns.filter((change) => change.kind !== "shifted");
	return [countPart(structural.length, "column", "changed"), countPart(moved.length, "column", "moved")];
}
const countPart = (count, word, verb) => count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"} ${verb}`;
const renderDiffText = (diff) => textTable([...diff.files.map((change) => [
	MARK[change.kind],
	change.path,
	fileDetail(change)
]), ...diff.columns.map((change) => [
	MARK[change.kind],
	change.name,
	columnDetail(change)
])]);
function renderDiffMarkdown(diff) {
	const files = diff.files.map((change) => [
		change.kind,
		inlineCode(change.path),
		escapeMarkdown(fileDetail(change))
	]);
	const columns = diff.columns.map((change) => [
		change.kind,
		inlineCode(change.name),
		escapeMarkdown(columnDetail(change))
	]);
	return [...files.length > 0 ? [markdownTable([
		"file",
		"path",
		"size"
	], files)] : [], ...columns.length > 0 ? [markdownTable([
		"column",
		"name",
		"before → after"
	], columns)] : []].join("\n\n");
}
const MARK = {
	added: "+",
	removed: "-",
	changed: "~",
	renamed: "→",
	retyped: "~",
	shifted: "~"
};
function fileDetail(change) {
	switch (change.kind) {
		case "added":
		case "removed": return humanBytes(change.sizeBytes);
		case "changed": return `${humanBytes(change.before)} → ${humanBytes(change.sizeBytes)}`;
		case "renamed": return `was ${change.from}`;
	}
}
function columnDetail(change) {
	switch (change.kind) {
		case "added":
		case "removed": return `column ${change.kind}`;
		case "retyped": return `${change.before} → ${change.after}`;
		case "shifted": {
			const name = change.distance.measure === "kolmogorov-smirnov" ? "D" : "TVD";
			const mean = change.mean === void 0 ? "" : `mean ${significant(change.mean.before)} → ${significant(change.mean.after)}, `;
			const nulls = change.nullShare.before === change.nullShare.after ? "" : `, missing ${percent(change.nullShare.before)} → ${percent(change.nullShare.after)}`;
			return `${mean}${name} ${change.distance.value.toFixed(3)} (${distanceWord(change.distance.value)})${nulls}`;
		}
	}
}
const significant = (value) => String(Number(value.toPrecision(4)));
const percent = (share) => `${(100 * share).toFixed(1)} %`;
export { renderDiffMarkdown as n, renderDiffText as r, diffHeadline as t };
