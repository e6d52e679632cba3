import { Failure } from '#kernel/failure.ts';
import { Random } from '#kernel/random.ts';
import type { Column } from '#kernel/table.ts';
import type { RowSplit } from './holdout.ts';

/** Number of the group of every row, 0 … groups − 1 in order of first appearance. A row without a value is a group of its own. */
export function groupsOf(column: Column): Int32Array {
  const numbers = new Map<number | string, number>();
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  let next = 0;
  return Int32Array.from({ length: rows }, (_, row) => {
    const key = column.kind === 'number' ? column.values[row]! : column.codes[row]!;
    const missing = column.kind === 'number' ? Number.isNaN(key) : key < 0;
    if (missing) return next++;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = next++));
    return number;
  });
}

/**
 * Holds out whole groups, so that no patient, machine or shop is on both sides. Groups are drawn by the seed until the share of rows is
 * reached as nearly as whole groups allow; at least one group is on each side.
 */
export function groupHoldout(groups: Int32Array, share: number, seed: number): RowSplit {
  const sizes = sizesOf(groups);
  if (sizes.length < 2) {
    throw new Failure('train.settings-invalid', { message: `expected at least two groups to hold one out; there is ${sizes.length}.` });
  }
  const wanted = groups.length * share;
  const held = new Set<number>();
  let rows = 0;
  for (const group of new Random(seed).shuffle(Int32Array.from(sizes, (_, index) => index))) {
    if (held.size === sizes.length - 1) break;
    const size = sizes[group]!;
    // A group is taken when that brings the share nearer, and one is taken in any case.
    if (held.size > 0 && Math.abs(rows + size - wanted) > Math.abs(rows - wanted)) continue;
    held.add(group);
    rows += size;
  }
  return partRows(groups, (group) => held.has(group));
}

/**
 * Fold of every row such that a group is in one fold only: the largest groups first, each into the fold with the fewest rows so far, as
 * scikit-learn's GroupKFold; groups of one size are taken in an order drawn by the seed.
 */
export function assignGroupFolds(groups: Int32Array, folds: number, seed: number, repeat: number): Int32Array {
  const sizes = sizesOf(groups);
  if (sizes.length < folds) {
    throw new Failure('train.settings-invalid', {
      message: `expected at least as many groups as folds; there are ${sizes.length} groups and ${folds} folds.`,
    });
  }
  const order = [...Random.forPart(seed, repeat).shuffle(Int32Array.from(sizes, (_, index) => index))].sort(
    (left, right) => sizes[right]! - sizes[left]!,
  );
  const totals = new Float64Array(folds);
  const foldOf = new Int32Array(sizes.length);
  for (const group of order) {
    const fold = totals.indexOf(Math.min(...totals));
    foldOf[group] = fold;
    totals[fold]! += sizes[group]!;
  }
  return groups.map((group) => foldOf[group]!);
}

function sizesOf(groups: Int32Array): number[] {
  const sizes: number[] = [];
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

function partRows(groups: Int32Array, isTest: (group: number) => boolean): RowSplit {
  const test: number[] = [];
  const train: number[] = [];
  groups.forEach((group, row) => (isTest(group) ? test : train).push(row));
  return { train: Int32Array.from(train), test: Int32Array.from(test) };
}
