import { readFileSync } from 'node:fs';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { Scores, Target } from '#numeric/algorithms/model.ts';
import { ALGORITHMS, resolveAlgorithm, type AlgorithmId } from '#numeric/algorithms/registry.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { applyPipeline, fitPipeline } from '#numeric/preprocessing/pipeline.ts';
import type { Json } from '#kernel/json.ts';
import type { Table } from '#kernel/table.ts';

export interface OracleSet {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly test: readonly (0 | 1)[];
  readonly fold: readonly number[];
  readonly probabilities: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly predicted: Readonly<Record<string, readonly number[]>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
  readonly scores: Readonly<Record<string, { readonly mean: number; readonly sd: number }>>;
}

export const ORACLES = JSON.parse(readFileSync(new URL('../../oracles/learning.json', import.meta.url), 'utf8')) as Readonly<
  Record<'wine' | 'breast-cancer' | 'digits' | 'diabetes', OracleSet>
>;

export const rowsWhere = (set: OracleSet, condition: (row: number) => boolean): number[] =>
  set.y.flatMap((_, row) => (condition(row) ? [row] : []));

function tableOf(set: OracleSet, rows: readonly number[]): Table {
  return {
    rows: rows.length,
    columns: set.x[0]!.map((_, column) => ({
      kind: 'number' as const,
      name: `x${column}`,
      values: Float64Array.from(rows, (row) => set.x[row]![column]!),
    })),
  };
}

function targetOf(set: OracleSet, rows: readonly number[], task: Target['task']): Target {
  return task === 'classification'
    ? { task, classCount: Math.max(...set.y) + 1, labels: Int32Array.from(rows, (row) => set.y[row]!) }
    : { task, values: Float64Array.from(rows, (row) => set.y[row]!) };
}

/** Fits on some rows, with the preprocessing of the algorithm, and scores others. */
export function fitAndScore(
  set: OracleSet,
  task: Target['task'],
  id: AlgorithmId,
  given: Readonly<Record<string, Json>>,
  train: readonly number[],
  test: readonly number[],
  seed = 1,
): Scores {
  const resolved = resolveAlgorithm(id, task, given);
  if (!resolved.ok) throw new Error(resolved.error.join('\n'));
  const table = tableOf(set, train);
  const { scale, takesMissing } = ALGORITHMS[id];
  const pipeline = fitPipeline(
    table,
    table.columns.map((column) => column.name),
    { scale, keepMissing: takesMissing },
  );
  const model = fitAlgorithm(id, applyPipeline(pipeline, table), targetOf(set, train, task), resolved.value.parameters, seed);
  return makeScorer(model)(applyPipeline(pipeline, tableOf(set, test)));
}
