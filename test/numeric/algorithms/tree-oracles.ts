import { readFileSync } from 'node:fs';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { FittedModel, Target } from '#numeric/algorithms/model.ts';
import { resolveAlgorithm, type AlgorithmId } from '#numeric/algorithms/registry.ts';
import { matrixFromColumns, type Matrix } from '#numeric/linear-algebra/matrix.ts';
import type { Json } from '#kernel/json.ts';

type Rows = readonly (readonly (number | null)[])[];

interface Scored {
  readonly mean: number;
  readonly sd: number;
}

export interface TreeOracles {
  readonly pruning: {
    readonly x: Rows;
    readonly y: readonly number[];
    readonly labels: readonly number[];
    readonly weights: readonly number[];
    readonly weighted: readonly number[];
    readonly balanced: Rows;
    readonly cases: readonly {
      readonly task: Target['task'];
      readonly alpha: number;
      readonly leaves: number;
      readonly values: readonly number[];
      readonly importance: readonly number[];
    }[];
  };
  readonly boosting: {
    readonly x: Rows;
    readonly y: readonly number[];
    readonly binary: readonly number[];
    readonly multiclass: readonly number[];
    readonly weights: readonly number[];
    readonly asked: Rows;
    readonly answers: readonly number[];
    readonly cases: readonly {
      readonly name: string;
      readonly task: 'regression' | 'binary' | 'multiclass';
      readonly values: readonly number[];
    }[];
  };
  readonly scores: Readonly<
    Record<
      string,
      { readonly x: Rows; readonly y: readonly number[]; readonly fold: readonly number[]; readonly oob: Scored; readonly extra: Scored }
    >
  >;
  readonly explanations: {
    readonly background: Rows;
    readonly asked: Rows;
    readonly cases: readonly {
      readonly name: string;
      readonly task: Target['task'];
      readonly outputs: number;
      readonly trees: Readonly<Record<'roots' | 'feature' | 'threshold' | 'right' | 'values' | 'cover', readonly number[]>>;
      readonly path: { readonly base: readonly number[]; readonly values: readonly number[] };
      readonly interventional: { readonly base: readonly number[]; readonly values: readonly number[] };
    }[];
  };
}

/** What scikit-learn and shap say; written by `test/oracles/trees.py`. */
export const TREE_ORACLES = JSON.parse(readFileSync(new URL('../../oracles/trees.json', import.meta.url), 'utf8')) as TreeOracles;

/** A matrix of rows; null is missing. `categories` counts the codes of each column. */
export function matrixOf(rows: Rows, categories?: readonly number[]): Matrix {
  const columns = rows[0]!.map((_, column) => Float64Array.from(rows, (row) => row[column] ?? NaN));
  const matrix = { ...matrixFromColumns(columns, rows.length), names: columns.map((_, column) => `x${column}`) };
  return categories === undefined ? matrix : { ...matrix, categories };
}

export const classesOf = (labels: readonly number[], weights?: readonly number[]): Target => ({
  task: 'classification',
  classCount: Math.max(...labels) + 1,
  labels: Int32Array.from(labels),
  ...(weights === undefined ? {} : { weights: Float64Array.from(weights) }),
});

export const valuesOf = (values: readonly number[], weights?: readonly number[]): Target => ({
  task: 'regression',
  values: Float64Array.from(values),
  ...(weights === undefined ? {} : { weights: Float64Array.from(weights) }),
});

/** Fits with defaults but for what is given. */
export function fitWith(id: AlgorithmId, x: Matrix, target: Target, given: Readonly<Record<string, Json>>, seed = 1): FittedModel {
  const resolved = resolveAlgorithm(id, target.task, given);
  if (!resolved.ok) throw new Error(resolved.error.join('\n'));
  return fitAlgorithm(id, x, target, resolved.value.parameters, seed);
}
