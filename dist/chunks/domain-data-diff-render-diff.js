import { t as humanBytes } from "./kernel-bytes.js";
import { t as textTable } from "./kernel-text-table.js";
import { n as distanceWord } from "./domain-data-diff-manifest-diff.js";
// src/domain/data/diff/render-diff.ts
const renderDiffText = (diff) => textTable([...diff.files.map((change) => [
	MARK[change.kind],
	change.path,
	fileDetail(change)
]), ...diff.columns.map((change) => [
	MARK[change.kind],
	change.name,
	columnDetail(change)
])]);
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
export { fileDetail as n, renderDiffText as r, columnDetail as t };
