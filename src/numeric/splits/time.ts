import { Failure } from '#kernel/failure.ts';
import type { Column } from '#kernel/table.ts';
import { DATE_PARTS, parseCalendarTime } from '../preprocessing/calendar.ts';
import type { RowSplit } from './holdout.ts';

/** Time of every row as a number: numbers as they are, ISO 8601 dates as days. Fails when a row has none. */
export function timesOf(column: Column): Float64Array {
  const times =
    column.kind === 'number'
      ? Float64Array.from(column.values)
      : ((byCode) => Float64Array.from(column.codes, (code) => byCode[code] ?? NaN))(
          column.dictionary.map((text) => {
            const time = parseCalendarTime(text);
            return time === undefined ? NaN : DATE_PARTS.days(time);
          }),
        );
  const row = times.findIndex((time) => !Number.isFinite(time));
  if (row < 0) return times;
  throw new Failure('train.settings-invalid', {
    message: `expected a number or a date such as 2024-02-29 in every row of column "${column.name}"; row ${row + 1} has none.`,
  });
}

/**
 * Holds out the latest rows: a model is asked about the future, and rows of one moment stay together on the later side. Fails when all rows
 * have one time.
 */
export function timeHoldout(times: Float64Array, share: number): RowSplit {
  const sorted = Float64Array.from(times).sort();
  const wanted = Math.min(Math.max(1, Math.round(times.length * share)), times.length - 1);
  let first = sorted[sorted.length - wanted]!;
  // Where the cut falls among the earliest rows, what comes after them is held out.
  if (first === sorted[0]) first = sorted.find((time) => time > first) ?? NaN;
  if (Number.isNaN(first)) throw new Failure('train.settings-invalid', { message: 'expected rows of at least two times; there is one.' });
  return partRows(
    times,
    (time) => time >= first,
    () => true,
  );
}

/**
 * Folds that go forward: each is tested on a span and trained on all that came before it, as scikit-learn's TimeSeriesSplit with
 * n // (folds + 1) rows a span. Rows of one moment stay together on the later side.
 */
export function timeFolds(times: Float64Array, folds: number): RowSplit[] {
  const sorted = Float64Array.from(times).sort();
  const span = Math.floor(times.length / (folds + 1));
  const starts = Array.from({ length: folds }, (_, fold) => sorted[times.length - (folds - fold) * span]!);
  const splits = starts.map((start, fold) =>
    partRows(
      times,
      (time) => time >= start,
      (time) => !(time >= (starts[fold + 1] ?? Infinity)),
    ),
  );
  if (span === 0 || splits.some(({ train, test }) => train.length === 0 || test.length === 0)) {
    throw new Failure('train.settings-invalid', {
      message: `expected rows of enough different times for ${folds} folds that go forward; there are ${new Set(times).size} times in ${times.length} rows.`,
    });
  }
  return splits;
}

/** Rows that are neither late nor tested are trained on; late rows that are not tested are left out. */
function partRows(times: Float64Array, isLate: (time: number) => boolean, isTested: (time: number) => boolean): RowSplit {
  const test: number[] = [];
  const train: number[] = [];
  times.forEach((time, row) => {
    if (!isLate(time)) train.push(row);
    else if (isTested(time)) test.push(row);
  });
  return { train: Int32Array.from(train), test: Int32Array.from(test) };
}
