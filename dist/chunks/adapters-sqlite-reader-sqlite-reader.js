import { n as Failure } from "./kernel-failure.js";
import { t as loadSqlite } from "./adapters-prediction-log-load-sqlite.js";
import { join } from "node:path";
import { copyFile, mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/adapters/sqlite-reader/sqlite-reader.ts
const MAGIC = "SQLite format 3\0";
/**
* Opens a copy: SQLite in WebAssembly has locks of its own that other programs do not see. A database that somebody has open for writing,
* or that was left half-way through a transaction, is refused.
*/
async function openSqlite(path) {
	await requireClosedDatabase(path);
	const folder = await mkdtemp(join(tmpdir(), "trainyard-sqlite-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		const copy = join(folder, "copy.db");
		await copyFile(path, copy);
		const { Database } = loadSqlite();
		const database = new Database(copy);
		const tables = readTables(database);
		return {
			tables,
			rows: (query) => readRows(database, tables, query),
			close: async () => {
				database.close();
				await remove();
			}
		};
	} catch (cause) {
		await remove();
		throw cause instanceof Failure ? cause : unreadable(path, "SQLite cannot read it", cause);
	}
}
async function requireClosedDatabase(path) {
	const file = await open(path).catch((cause) => {
		throw unreadable(path, "it cannot be opened", cause);
	});
	try {
		const head = Buffer.alloc(16);
		await file.read(head, 0, 16, 0);
		if (head.toString("latin1") !== MAGIC) throw unreadable(path, "it does not begin like a SQLite database");
	} finally {
		await file.close();
	}
	for (const ending of ["-wal", "-journal"]) if (await stat(path + ending).then((found) => found.size, () => 0) > 0) throw unreadable(path, `${path}${ending} is there, so that a program has it open, or died while it had`);
}
const unreadable = (path, why, cause) => new Failure("train.import-unreadable", {
	message: `expected a closed SQLite database in ${path}, and ${why}.`,
	cause
});
const quote = (name) => `"${name.replaceAll("\"", "\"\"")}"`;
function readTables(database) {
	const names = database.all("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) => String(row["name"]));
	return new Map(names.map((name) => [name, database.all(`PRAGMA table_info(${quote(name)})`).map((row) => String(row["name"]))]));
}
function* readRows(database, tables, { table, columns, where, orderBy }) {
	const known = tables.get(table);
	if (known === void 0 || where !== void 0 && !known.includes(where.column)) return;
	const wanted = columns.filter((column) => known.includes(column));
	const order = (orderBy ?? []).filter((column) => known.includes(column));
	const sql = [
		`SELECT ${wanted.map(quote).join(", ") || "1"} FROM ${quote(table)}`,
		...where === void 0 ? [] : [`WHERE ${quote(where.column)} = ?`],
		...order.length === 0 ? [] : [`ORDER BY ${order.map(quote).join(", ")}`]
	].join(" ");
	const statement = database.prepare(sql);
	try {
		for (const row of statement.iterate(where === void 0 ? [] : [where.value])) {
			const found = row;
			yield Object.fromEntries(columns.map((column) => [column, cellOf(found[column])]));
		}
	} finally {
		statement.finalize();
	}
}
function cellOf(value) {
	if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
	return typeof value === "string" || typeof value === "number" ? value : null;
}
export { openSqlite };
