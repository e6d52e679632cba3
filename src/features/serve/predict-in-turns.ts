import type { Predictions, Predictor } from '#kernel/predictor.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import type { Clock } from '#ports/clock.ts';

/** Rows predicted before other requests get a turn: a forest of 100 trees takes about 5 ms for them. */
const ROWS_PER_TURN = 512;

/** Predicts small tables at once and large ones in turns, so that a batch of 10,000 rows does not hold up /health and single rows. */
export function predictInTurns(predictor: Predictor, table: Table, clock: Clock): Predictions | Promise<Predictions> {
  return table.rows <= ROWS_PER_TURN ? predictor.predict(table) : predictLarge(predictor, table, clock);
}

async function predictLarge(predictor: Predictor, table: Table, clock: Clock): Promise<Predictions> {
  const parts: Predictions[] = [];
  for (let start = 0; start < table.rows; start += ROWS_PER_TURN) {
    const rows = Uint32Array.from({ length: Math.min(ROWS_PER_TURN, table.rows - start) }, (_, offset) => start + offset);
    parts.push(predictor.predict(takeRows(table, rows)));
    await clock.sleep(0);
  }
  return joinPredictions(parts, table.rows);
}

function joinPredictions(parts: readonly Predictions[], rows: number): Predictions {
  const first = parts[0]!;
  if (first.task === 'regression') {
    const predicted = new Float64Array(rows);
    let row = 0;
    for (const part of parts) {
      predicted.set(part.predicted, row);
      row += part.predicted.length;
    }
    return { task: 'regression', predicted };
  }
  const predicted = new Int32Array(rows);
  const probabilities = first.probabilities === undefined ? undefined : new Float64Array(rows * first.classes.length);
  let row = 0;
  for (const part of parts) {
    predicted.set(part.predicted, row);
    if (part.task === 'classification' && part.probabilities !== undefined)
      probabilities?.set(part.probabilities, row * first.classes.length);
    row += part.predicted.length;
  }
  return { task: 'classification', classes: first.classes, predicted, ...(probabilities === undefined ? {} : { probabilities }) };
}
