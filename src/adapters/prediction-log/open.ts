import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PredictionLog } from '#ports/prediction-log.ts';
import { jsonlPredictionLog } from './jsonl.ts';
import { sqlitePredictionLog } from './sqlite.ts';

export interface PredictionLogs {
  /** `predictions.jsonl`, to read. */
  readonly lines: PredictionLog;
  /** `predictions.sqlite`, to query. */
  readonly database: PredictionLog;
}

/** Both logs of a folder; a server buffers for each, so that trouble with one neither stops nor doubles the other. */
export async function openPredictionLogs(folder: string): Promise<PredictionLogs> {
  await mkdir(folder, { recursive: true });
  return { lines: jsonlPredictionLog({ folder }), database: await sqlitePredictionLog(join(folder, 'predictions.sqlite')) };
}

/** Both logs as one: appends go to both, reads come from SQLite. */
export async function openPredictionLog(folder: string): Promise<PredictionLog> {
  const { lines, database } = await openPredictionLogs(folder);
  return {
    async append(entries) {
      // The file first: it is what remains when the database cannot be written.
      await lines.append(entries);
      await database.append(entries);
    },
    read: (model, from, to) => database.read(model, from, to),
    async close() {
      await lines.close();
      await database.close();
    },
  };
}
