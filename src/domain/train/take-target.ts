import type { Target } from '#numeric/algorithms/model.ts';

/** The targets of some rows, in their order. */
export function takeTarget(target: Target, rows: Int32Array): Target {
  const { weights } = target;
  const weighed = weights === undefined ? {} : { weights: Float64Array.from(rows, (row) => weights[row]!) };
  return target.task === 'classification'
    ? { ...target, labels: rows.map((row) => target.labels[row]!), ...weighed }
    : { ...target, values: Float64Array.from(rows, (row) => target.values[row]!), ...weighed };
}
