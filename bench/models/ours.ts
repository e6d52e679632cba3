/**
 * One case; prints milliseconds of wall and of processor time:
 * `node ours.ts <file of rows.py> <fit|predict|explain> <algorithm> <task> <threads> <rows to learn from> <rows to ask about>`.
 */
import { readFileSync } from 'node:fs';
import { openWorkerPool } from '#adapters/node-workers/pool.ts';
import { shareTable, shareTarget } from '#domain/train/share-table.ts';
import type { Setting } from '#domain/train/settings.ts';
import { refit } from '#features/train/refit.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { columnOf, type Matrix } from '#numeric/linear-algebra/matrix.ts';
import { explainTrees } from '#numeric/shap/explain-trees.ts';

const [data, stage, algorithm, task, threads, learned, asked] = process.argv.slice(2) as [string, string, string, ...string[]];
const bytes = readFileSync(data);
const values = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
const [rows, columns] = values as unknown as [number, number];
const x = matrix(0, Number(learned));
const target = targetOf(values.subarray(2 + rows * columns).slice(0, x.rows));
const questions = matrix(rows - Number(asked), Number(asked));

const parameters: Readonly<Record<string, Record<string, string | number | boolean>>> = {
  svm: task === 'classification' ? { probability: false } : {},
  'linear-svm': { probability: false },
  mlp: { 'max-iterations': 10 },
  'gradient-boosting': { 'early-stopping': false },
};
const depth = stage === 'explain' ? { 'max-depth': 8 } : {};
const resolved = resolveAlgorithm(algorithm, target.task, { ...parameters[algorithm], ...depth });
if (!resolved.ok) throw new Error(resolved.error.join('\n'));
const setting: Setting = { algorithm: resolved.value.id, parameters: resolved.value.parameters };
const fit = () => fitAlgorithm(setting.algorithm, x, target, setting.parameters, 1);

if (stage === 'fit') {
  await printMedian(threads === '1' ? fit : await prepareWorkers());
} else if (stage === 'predict') {
  const score = makeScorer(fit());
  score(matrix(0, 1));
  await printMedian(() => score(questions));
} else {
  const model = fit();
  await printMedian(() => explainTrees(model, questions));
}
process.exit();

function matrix(from: number, count: number): Matrix {
  const picked = new Float64Array(count * columns);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns; column++) picked[column * count + row] = values[2 + (from + row) * columns + column]!;
  }
  return { rows: count, columns, values: picked };
}

function targetOf(truth: Float64Array): Target {
  if (task === 'regression') return { task, values: truth };
  return { task: 'classification', classCount: 2, labels: Int32Array.from(truth) };
}

/** A fit by worker threads, as the command does it. */
async function prepareWorkers(): Promise<() => Promise<unknown>> {
  const parts = Array.from({ length: columns }, (_, column) => ({
    kind: 'number' as const,
    name: `x${column}`,
    values: columnOf(x, column),
  }));
  const table = shareTable({ rows: x.rows, columns: parts });
  const shared = shareTarget(target);
  const all = Int32Array.from({ length: x.rows }, (_, row) => row);
  const pool = await openWorkerPool({ workers: Number(threads) });
  return async () => await refit(table, shared, all, setting, 1, pool);
}

/** Prints milliseconds; what takes less than a second is done five times, as on the other side. */
async function printMedian(work: () => unknown): Promise<void> {
  const walls: number[] = [];
  const cpus: number[] = [];
  let total = 0;
  while (walls.length === 0 || (walls.length < 5 && total < 1000)) {
    const before = process.cpuUsage();
    const started = performance.now();
    await work();
    walls.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    cpus.push((user + system) / 1000);
    total += walls.at(-1)!;
  }
  console.log(middleOf(walls), middleOf(cpus));
}

function middleOf(times: number[]): number {
  return times.sort((left, right) => left - right)[times.length >> 1]!;
}
