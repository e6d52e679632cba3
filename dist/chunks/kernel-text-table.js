// src/kernel/text-table.ts
/** Columns aligned with spaces for a terminal; trailing spaces are cut. */
function textTable(rows, align = []) {
	const widths = [];
	for (const row of rows) row.forEach((cell, column) => widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell)));
	return rows.map((row) => row.map((cell, column) => {
		const gap = " ".repeat(widths[column] - displayWidth(cell));
		return align[column] === "right" ? gap + cell : cell + gap;
	}).join("  ").trimEnd()).join("\n");
}
/** Code points, which is the width of everything that Trainyard prints itself. */
const displayWidth = (text) => Array.from(text).length;
export { textTable as t };
