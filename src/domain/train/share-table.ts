import type { Column, Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';

/** The same table in shared memory: workers read it without a copy. Nobody writes to it. */
export const shareTable = (table: Table): Table => ({ rows: table.rows, columns: table.columns.map(shareColumn) });

const shareColumn = (column: Column): Column =>
  column.kind === 'number'
    ? { ...column, values: shared(column.values, Float64Array) }
    : { ...column, codes: shared(column.codes, Int32Array) };

export function shareTarget(target: Target): Target {
  const weights = target.weights === undefined ? {} : { weights: shared(target.weights, Float64Array) };
  return target.task === 'classification'
    ? { ...target, labels: shared(target.labels, Int32Array), ...weights }
    : { ...target, values: shared(target.values, Float64Array), ...weights };
}

function shared<T extends Float64Array | Int32Array>(values: T, type: new (buffer: SharedArrayBuffer) => T): T {
  const copy = new type(new SharedArrayBuffer(values.byteLength));
  copy.set(values as never);
  return copy;
}
