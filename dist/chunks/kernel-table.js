// src/kernel/table.ts
const columnNames = (table) => table.columns.map((column) => column.name);
const findColumn = (table, name) => table.columns.find((column) => column.name === name);
/** The rows named by `rows`, in that order; repeats are allowed. */
function takeRows(table, rows) {
	return {
		rows: rows.length,
		columns: table.columns.map((column) => takeColumnRows(column, rows))
	};
}
function takeColumnRows(column, rows) {
	if (column.kind === "number") {
		const values = new Float64Array(rows.length);
		for (let index = 0; index < rows.length; index++) values[index] = column.values[rows[index]];
		return {
			...column,
			values
		};
	}
	const codes = new Int32Array(rows.length);
	for (let index = 0; index < rows.length; index++) codes[index] = column.codes[rows[index]];
	return {
		...column,
		codes
	};
}
const selectColumns = (table, names) => ({
	rows: table.rows,
	columns: names.flatMap((name) => findColumn(table, name) ?? [])
});
/** One value for people and JSON; undefined where it is missing. */
function cellAt(column, row) {
	if (column.kind === "text") return column.dictionary[column.codes[row]];
	const value = column.values[row];
	return Number.isNaN(value) ? void 0 : value;
}
export { takeRows as a, selectColumns as i, columnNames as n, findColumn as r, cellAt as t };
