import { Random } from '#kernel/random.ts';
import { rowsByClass, type RowSplit } from './holdout.ts';

export interface FoldOptions {
  readonly folds: number;
  readonly repeats: number;
  readonly seed: number;
  /** Given: every fold gets each class in proportion. */
  readonly labels?: Int32Array;
}

/** Fold number of every row for one repeat. Folds differ in size by one row at most. */
export function assignFolds(rows: number, options: FoldOptions, repeat: number): Int32Array {
  const random = Random.forPart(options.seed, repeat);
  const assignment = new Int32Array(rows);
  const groups = options.labels === undefined ? [Array.from({ length: rows }, (_, row) => row)] : rowsByClass(options.labels);
  // One running counter over all classes: class after class is dealt like cards, so totals stay even as well.
  let dealt = 0;
  for (const group of groups) {
    for (const row of random.shuffle(group)) assignment[row] = dealt++ % options.folds;
  }
  return assignment;
}

/** (Repeated, stratified) k-fold cross-validation: train and test rows of every fold, repeat-major. */
export function crossValidationSplits(rows: number, options: FoldOptions): RowSplit[] {
  return Array.from({ length: options.repeats }, (_, repeat) => splitsOf(assignFolds(rows, options, repeat), options.folds)).flat();
}

/** Splits from a given assignment of rows to folds 0 … folds − 1. */
export const splitsOf = (assignment: Int32Array, folds: number): RowSplit[] =>
  Array.from({ length: folds }, (_, fold) => {
    const test: number[] = [];
    const train: number[] = [];
    assignment.forEach((assigned, row) => (assigned === fold ? test : train).push(row));
    return { train: Int32Array.from(train), test: Int32Array.from(test) };
  });
