/** One case; prints milliseconds: `node ours.ts <fit|predict|explain> <algorithm> <task> <housing|wide> <threads>`. */
import { openWorkerPool } from '#adapters/node-workers/pool.ts';
import { shareTable, shareTarget } from '#domain/train/share-table.ts';
import type { Setting } from '#domain/train/settings.ts';
import { refit } from '#features/train/refit.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { FittedModel, Target } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { columnOf, type Matrix } from '#numeric/linear-algebra/matrix.ts';
import { explainTrees } from '#numeric/shap/explain-trees.ts';
import { readHousing } from '../forest-fit/housing.ts';

const [step, algorithm, task, data, threads] = process.argv.slice(2) as [string, string, Target['task'], string, string];
const { x, target } = data === 'housing' ? readHousing(task, 20_640) : wide();
const limits = step === 'explain' && algorithm !== 'gradient-boosting' ? { 'max-depth': 8 } : {};
const resolved = resolveAlgorithm(algorithm, task, {
  ...(algorithm === 'gradient-boosting' ? { 'early-stopping': false } : {}),
  ...limits,
});
if (!resolved.ok) throw new Error(resolved.error.join('\n'));
const { id, parameters } = resolved.value;

let started = performance.now();
const model = threads === '1' ? fitAlgorithm(id, x, target, parameters, 1) : await fitInWorkers();
if (step === 'predict') {
  const score = makeScorer(model);
  started = performance.now();
  score(x);
}
if (step === 'explain') {
  const rows = 1000;
  const values = new Float64Array(rows * x.columns);
  for (let column = 0; column < x.columns; column++) values.set(columnOf(x, column).subarray(0, rows), column * rows);
  started = performance.now();
  explainTrees(model, { rows, columns: x.columns, values });
}
console.log(performance.now() - started);

async function fitInWorkers(): Promise<FittedModel> {
  const columns = Array.from({ length: x.columns }, (_, column) => ({
    kind: 'number' as const,
    name: `x${column}`,
    values: columnOf(x, column),
  }));
  const table = shareTable({ rows: x.rows, columns });
  const rows = Int32Array.from({ length: x.rows }, (_, row) => row);
  const pool = await openWorkerPool({ workers: Number(threads) });
  const setting: Setting = { algorithm: id, parameters };
  const fitted = await refit(table, shareTarget(target), rows, setting, 1, pool);
  await pool[Symbol.asyncDispose]();
  return fitted.model;
}

/** 100,000 × 20, the same numbers as in peer.py up to rounding. */
function wide(): { readonly x: Matrix; readonly target: Target } {
  const rows = 100_000;
  const columns = 20;
  const values = new Float64Array(rows * columns);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) values[column * rows + row] = (Math.sin(row * 12.9898 + column * 78.233) * 43758.5453) % 1;
  }
  const at = (row: number, column: number): number => values[column * rows + row]!;
  const y = Float64Array.from(
    { length: rows },
    (_, row) => at(row, 0) + Math.sin(4 * at(row, 1)) * at(row, 2) + at(row, 3) ** 2 + 0.3 * at(row, 4) * at(row, 5),
  );
  if (task === 'regression') return { x: { rows, columns, values }, target: { task, values: y } };
  const median = Float64Array.from(y).sort()[rows >> 1]!;
  return { x: { rows, columns, values }, target: { task, classCount: 2, labels: Int32Array.from(y, (value) => (value > median ? 1 : 0)) } };
}
