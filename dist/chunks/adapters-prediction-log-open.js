import { t as jsonlPredictionLog } from "./adapters-prediction-log-jsonl2.js";
import { n as Failure } from "./kernel-failure.js";
import { n as instant } from "./kernel-instant.js";
import { t as loadSqlite } from "./adapters-prediction-log-load-sqlite.js";
import { join } from "node:path";
import { mkdir, rmdir, stat } from "node:fs/promises";
// src/adapters/prediction-log/sqlite.ts
/** A transaction takes milliseconds; a lock that is older was left by a killed process. */
const STALE_LOCK_MS = 5e3;
const GIVE_UP_MS = 15e3;
const RETRY_MS = 20;
const PAGE = 1e3;
/**
* `synchronous = OFF` leaves a killed process nothing to lose (the journal rolls back), only a power cut; the JSONL file beside it has
* the same entries. `prediction` has no declared type, so that a number stays a number and a class name that looks like one stays text.
*/
const SCHEMA = `
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS predictions (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL, request_id TEXT NOT NULL,
    inputs TEXT NOT NULL, prediction, confidence REAL, latency_ms REAL NOT NULL, status INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS predictions_by_model_and_time ON predictions (model, at);`;
const INSERT = `INSERT INTO predictions (at, model, version, request_id, inputs, prediction, confidence, latency_ms, status)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const SELECT = `SELECT id, at, model, version, request_id, inputs, prediction, confidence, latency_ms, status FROM predictions
  WHERE model = ? AND at < ? AND (at > ? OR (at = ? AND id > ?)) ORDER BY at, id LIMIT ${PAGE}`;
/** Predictions in one SQLite file that any tool can query; several processes may share it. */
async function sqlitePredictionLog(path) {
	const { Database } = loadSqlite();
	let database;
	try {
		database = new Database(path);
	} catch (cause) {
		throw unavailable(path, cause);
	}
	const whenFree = (work) => retryWhileLocked(path, work);
	await whenFree(() => database.exec(SCHEMA));
	return {
		async append(entries) {
			if (entries.length === 0) return;
			await whenFree(() => insertAll(database, entries));
		},
		async *read(model, from, to) {
			let position = {
				at: from - 1,
				id: Number.MAX_SAFE_INTEGER
			};
			while (true) {
				const { at, id } = position;
				const rows = await whenFree(() => database.all(SELECT, [
					model,
					to,
					at,
					at,
					id
				]));
				for (const row of rows) yield toEntry(row);
				const last = rows.at(-1);
				if (last === void 0 || rows.length < PAGE) return;
				position = {
					at: Number(last.at),
					id: Number(last.id)
				};
			}
		},
		async close() {
			if (database.isOpen) database.close();
		}
	};
}
function insertAll(database, entries) {
	database.exec("BEGIN IMMEDIATE");
	try {
		const statement = database.prepare(INSERT);
		try {
			for (const entry of entries) {
				const { at, model, version, requestId, prediction = null, confidence = null, latencyMs, status } = entry;
				statement.run([
					at,
					model,
					version,
					requestId,
					JSON.stringify(entry.inputs),
					prediction,
					confidence,
					latencyMs,
					status
				]);
			}
		} finally {
			statement.finalize();
		}
		database.exec("COMMIT");
	} catch (cause) {
		if (database.inTransaction) database.exec("ROLLBACK");
		throw cause;
	}
}
function toEntry(row) {
	return {
		at: instant(Number(row.at)),
		model: row.model,
		version: row.version,
		requestId: row.request_id,
		inputs: JSON.parse(row.inputs),
		...row.prediction === null ? {} : { prediction: typeof row.prediction === "bigint" ? Number(row.prediction) : row.prediction },
		...row.confidence === null ? {} : { confidence: row.confidence },
		latencyMs: row.latency_ms,
		status: row.status
	};
}
/** The WebAssembly build locks by making the folder `<file>.lock`, which outlives a kill; one that is too old to be in use is removed. */
async function retryWhileLocked(path, work) {
	const startedAt = Date.now();
	while (true) {
		try {
			return work();
		} catch (cause) {
			if (!(cause instanceof Error && /database is locked/.test(cause.message)) || Date.now() - startedAt > GIVE_UP_MS) throw unavailable(path, cause);
		}
		await removeStaleLock(`${path}.lock`);
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
}
async function removeStaleLock(lock) {
	try {
		if (Date.now() - (await stat(lock)).mtimeMs > STALE_LOCK_MS) await rmdir(lock);
	} catch (cause) {
		if (cause.code !== "ENOENT") throw unavailable(lock, cause);
	}
}
const unavailable = (path, cause) => new Failure("serve.log-unavailable", {
	message: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
	cause
});
// src/adapters/prediction-log/open.ts
/** Both logs of a folder; a server buffers for each, so that trouble with one neither stops nor doubles the other. */
async function openPredictionLogs(folder) {
	await mkdir(folder, { recursive: true });
	return {
		lines: jsonlPredictionLog({ folder }),
		database: await sqlitePredictionLog(join(folder, "predictions.sqlite"))
	};
}
/** Both logs as one: appends go to both, reads come from SQLite. */
async function openPredictionLog(folder) {
	const { lines, database } = await openPredictionLogs(folder);
	return {
		async append(entries) {
			await lines.append(entries);
			await database.append(entries);
		},
		read: (model, from, to) => database.read(model, from, to),
		async close() {
			await lines.close();
			await database.close();
		}
	};
}
export { openPredictionLogs as n, openPredictionLog as t };
