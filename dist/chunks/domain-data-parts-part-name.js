// src/domain/data/parts/part-name.ts
/** Names of the parts of a table, in the order of their rows: `part-000001.csv`. */
const partName = (index, ending) => `part-${String(index + 1).padStart(6, "0")}.${ending}`;
const isPartName = (name) => /^part-\d{6,}\.(csv|tsv|jsonl|ndjson)$/.test(name);
/** `sales.csv.gz` → `sales` and `csv`: what the folder of the parts is called, and how their names end. */
function partedTable(name) {
	const match = /^(.+)\.(csv|tsv|jsonl|ndjson)(\.gz)?$/i.exec(name);
	return match === null ? void 0 : {
		stem: match[1],
		ending: match[2].toLowerCase(),
		compressed: match[3] !== void 0
	};
}
export { partName as n, partedTable as r, isPartName as t };
