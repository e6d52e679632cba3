import { takeRows, type Column } from '#kernel/table.ts';
import type { ColumnTreatment } from '#kernel/preprocessing.ts';
import type { Target } from '../algorithms/model.ts';
import { assignFolds, splitsOf } from '../splits/folds.ts';
import { applyScale, fitScale } from './affine-scale.ts';
import { categoriesOf, categoryReader, rowsOf } from './categories.ts';
import type { FittedTargetMean } from './fitted-column.ts';
import type { PipelineOptions } from './treat-column.ts';

/** More categories than one-hot columns could bear: each costs one number. */
const MAX_ENCODED = 100_000;

const CROSS_FITTING_FOLDS = 5;

/**
 * Encodes a category by the mean of the target in it, with the shrinkage of scikit-learn's `TargetEncoder(smooth="auto")` (empirical Bayes,
 * after Micci-Barreca 2001): λ·mean + (1 − λ)·prior with λ = n·τ² / (σ² + n·τ²), where τ² is the variance of the target among all rows and
 * σ² that among the n rows of the category. With more than two classes there is one column a class.
 */
export function fitTargetMean(column: Column, target: Target, options: PipelineOptions, treatment: ColumnTreatment): FittedTargetMean {
  const plain = learn(column, target);
  const scaling = treatment.scale ?? (options.scale ? 'standard' : 'none');
  return { ...plain, standard: encode(plain, column).map((values) => fitScale(values, scaling)) };
}

export const applyTargetMean = (fitted: FittedTargetMean, column: Column): Float64Array[] =>
  encode(fitted, column).map((values, output) => applyScale(values, fitted.standard[output] ?? null));

/**
 * The training rows themselves, each encoded by what the rows of other folds say: encoded by its own target, a rare category would tell the
 * answer and the model would trust the column far too much.
 */
export function crossFitTargetMean(fitted: FittedTargetMean, column: Column, target: Target, seed: number): Float64Array[] {
  const rows = rowsOf(column);
  const result = fitted.prior.map(() => new Float64Array(rows));
  const folds = Math.min(CROSS_FITTING_FOLDS, rows);
  for (const { train, test } of splitsOf(assignFolds(rows, { folds, repeats: 1, seed }, 0), folds)) {
    const rest = learn(columnRows(column, train), targetRows(target, train));
    encode(rest, columnRows(column, test)).forEach((values, output) => {
      test.forEach((row, index) => (result[output]![row] = values[index]!));
    });
  }
  return result.map((values, output) => applyScale(values, fitted.standard[output] ?? null));
}

function learn(column: Column, target: Target): FittedTargetMean {
  const { categories } = categoriesOf(column, MAX_ENCODED);
  const slotOf = categoryReader(column, categories);
  const learned = outputsOf(target).map((valueOf) => shrunkMeans(rowsOf(column), categories.length, slotOf, valueOf));
  return {
    kind: 'target-mean',
    name: column.name,
    categories,
    prior: learned.map(({ prior }) => prior),
    means: categories.map((_, slot) => learned.map(({ means }) => means[slot]!)),
    standard: [],
  };
}

/** What is averaged: the value, or 1 for rows of a class and 0 for the others. */
function outputsOf(target: Target): ((row: number) => number)[] {
  if (target.task === 'regression') return [(row) => target.values[row]!];
  const classes = target.classCount === 2 ? [1] : Array.from({ length: target.classCount }, (_, label) => label);
  return classes.map(
    (label) =>
      (row: number): number =>
        Number(target.labels[row] === label),
  );
}

function shrunkMeans(rows: number, categories: number, slotOf: (row: number) => number, valueOf: (row: number) => number) {
  const counts = new Float64Array(categories);
  const sums = new Float64Array(categories);
  let prior = 0;
  for (let row = 0; row < rows; row++) {
    prior += valueOf(row) / rows;
    const slot = slotOf(row);
    if (slot < 0 || slot === categories) continue;
    counts[slot]!++;
    sums[slot]! += valueOf(row);
  }
  const squares = new Float64Array(categories);
  let variance = 0;
  for (let row = 0; row < rows; row++) {
    variance += (valueOf(row) - prior) ** 2 / rows;
    const slot = slotOf(row);
    if (slot >= 0 && slot < categories) squares[slot]! += (valueOf(row) - sums[slot]! / counts[slot]!) ** 2;
  }
  const means = Float64Array.from(counts, (count, slot) => {
    if (variance === 0) return prior;
    const trust = (count * variance) / (squares[slot]! / count + count * variance);
    return trust * (sums[slot]! / count) + (1 - trust) * prior;
  });
  return { prior, means };
}

function encode({ categories, prior, means }: FittedTargetMean, column: Column): Float64Array[] {
  const slotOf = categoryReader(column, categories);
  const result = prior.map(() => new Float64Array(rowsOf(column)));
  for (let row = 0; row < rowsOf(column); row++) {
    const known = means[slotOf(row)] ?? prior;
    result.forEach((values, output) => (values[row] = known[output]!));
  }
  return result;
}

const columnRows = (column: Column, rows: Int32Array): Column => takeRows({ rows: rowsOf(column), columns: [column] }, rows).columns[0]!;

const targetRows = (target: Target, rows: Int32Array): Target =>
  target.task === 'classification'
    ? { ...target, labels: rows.map((row) => target.labels[row]!) }
    : { ...target, values: Float64Array.from(rows, (row) => target.values[row]!) };
