import { rmdir, stat } from 'node:fs/promises';
import type { Database } from 'node-sqlite3-wasm';
import { Failure } from '#kernel/failure.ts';
import { instant, type Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { LoggedPrediction, PredictionLog } from '#ports/prediction-log.ts';
import { loadSqlite } from './load-sqlite.ts';

/** A transaction takes milliseconds; a lock that is older was left by a killed process. */
const STALE_LOCK_MS = 5_000;
const GIVE_UP_MS = 15_000;
const RETRY_MS = 20;
const PAGE = 1_000;

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
export async function sqlitePredictionLog(path: string): Promise<PredictionLog> {
  const { Database } = loadSqlite();
  let database: Database;
  try {
    database = new Database(path);
  } catch (cause) {
    throw unavailable(path, cause);
  }
  const whenFree = <Value>(work: () => Value): Promise<Value> => retryWhileLocked(path, work);
  await whenFree(() => database.exec(SCHEMA));

  return {
    async append(entries) {
      if (entries.length === 0) return;
      await whenFree(() => insertAll(database, entries));
    },
    async *read(model, from, to) {
      let position = { at: from - 1, id: Number.MAX_SAFE_INTEGER };
      while (true) {
        const { at, id } = position;
        const rows = await whenFree(() => database.all(SELECT, [model, to, at, at, id]) as unknown as PredictionRow[]);
        for (const row of rows) yield toEntry(row);
        const last = rows.at(-1);
        if (last === undefined || rows.length < PAGE) return;
        position = { at: Number(last.at), id: Number(last.id) };
      }
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

function insertAll(database: Database, entries: readonly LoggedPrediction[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const statement = database.prepare(INSERT);
    try {
      for (const entry of entries) {
        const { at, model, version, requestId, prediction = null, confidence = null, latencyMs, status } = entry;
        statement.run([at, model, version, requestId, JSON.stringify(entry.inputs), prediction, confidence, latencyMs, status]);
      }
    } finally {
      statement.finalize();
    }
    database.exec('COMMIT');
  } catch (cause) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw cause;
  }
}

interface PredictionRow {
  readonly id: number | bigint;
  readonly at: number | bigint;
  readonly model: string;
  readonly version: string;
  readonly request_id: string;
  readonly inputs: string;
  readonly prediction: string | number | bigint | null;
  readonly confidence: number | null;
  readonly latency_ms: number;
  readonly status: number;
}

function toEntry(row: PredictionRow): LoggedPrediction {
  return {
    at: instant(Number(row.at)) as Instant,
    model: row.model,
    version: row.version,
    requestId: row.request_id,
    inputs: JSON.parse(row.inputs) as JsonObject,
    ...(row.prediction === null ? {} : { prediction: typeof row.prediction === 'bigint' ? Number(row.prediction) : row.prediction }),
    ...(row.confidence === null ? {} : { confidence: row.confidence }),
    latencyMs: row.latency_ms,
    status: row.status,
  };
}

/** The WebAssembly build locks by making the folder `<file>.lock`, which outlives a kill; one that is too old to be in use is removed. */
async function retryWhileLocked<Value>(path: string, work: () => Value): Promise<Value> {
  const startedAt = Date.now();
  while (true) {
    try {
      return work();
    } catch (cause) {
      const locked = cause instanceof Error && /database is locked/.test(cause.message);
      if (!locked || Date.now() - startedAt > GIVE_UP_MS) throw unavailable(path, cause);
    }
    await removeStaleLock(`${path}.lock`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function removeStaleLock(lock: string): Promise<void> {
  try {
    if (Date.now() - (await stat(lock)).mtimeMs > STALE_LOCK_MS) await rmdir(lock);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw unavailable(lock, cause);
  }
}

const unavailable = (path: string, cause: unknown): Failure =>
  new Failure('serve.log-unavailable', { message: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`, cause });
