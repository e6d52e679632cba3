import { n as humanBytes } from "./kernel-bytes.js";
import { t as textTable } from "./kernel-text-table.js";
import { r as distanceWord } from "./domain-data-rows-csv-rows.js";
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
			return `${mean}${name} ${change.distance.value.toFixed(3)} (${distanceWord(change.distance.value)})${change.distance.value === 0 ? "" : effectsText(change.effects)}${nulls}`;
		}
	}
}
const EFFECT_NAMES = {
	psi: "PSI",
	"cohens-d": "d",
	"cramers-v": "V"
};
const effectsText = (effects) => effects.map(({ measure, value }) => `, ${EFFECT_NAMES[measure]} ${value.toFixed(measure === "cohens-d" ? 2 : 3)}`).join("");
const significant = (value) => String(Number(value.toPrecision(4)));
const percent = (share) => `${(100 * share).toFixed(1)} %`;
export { renderDiffText as a, percent as i, columnDetail as n, significant as o, fileDetail as r, EFFECT_NAMES as t };
