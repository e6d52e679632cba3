import { joinPredictions } from '#kernel/join-predictions.ts';
import type { AnyPredictor, Predictions } from '#kernel/predictor.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import type { Clock } from '#ports/clock.ts';

/** Rows predicted before other requests get a turn: a forest of 100 trees takes about 5 ms for them. */
const ROWS_PER_TURN = 512;

/** Predicts small tables at once and large ones in turns, so that a batch of 10,000 rows does not hold up /health and single rows. */
export function predictInTurns(predictor: AnyPredictor, table: Table, clock: Clock): Predictions | Promise<Predictions> {
  return table.rows <= ROWS_PER_TURN ? predictor.predict(table) : predictLarge(predictor, table, clock);
}

async function predictLarge(predictor: AnyPredictor, table: Table, clock: Clock): Promise<Predictions> {
  const parts: Predictions[] = [];
  for (let start = 0; start < table.rows; start += ROWS_PER_TURN) {
    const rows = Uint32Array.from({ length: Math.min(ROWS_PER_TURN, table.rows - start) }, (_, offset) => start + offset);
    parts.push(await predictor.predict(takeRows(table, rows)));
    await clock.sleep(0);
  }
  return joinPredictions(parts, table.rows);
}
