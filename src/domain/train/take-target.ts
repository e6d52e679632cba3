import type { Target } from '#numeric/algorithms/model.ts';

/** The targets of some rows, in their order. */
export function takeTarget(target: Target, rows: Int32Array): Target {
  return target.task === 'classification'
    ? { ...target, labels: rows.map((row) => target.labels[row]!) }
    : { ...target, values: Float64Array.from(rows, (row) => target.values[row]!) };
}
