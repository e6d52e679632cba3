import { Random } from '#kernel/random.ts';

export interface RowSplit {
  /** Ascending. */
  readonly train: Int32Array;
  /** Ascending. */
  readonly test: Int32Array;
}

/** Holds out a share of the rows, at least one and at most all but one, drawn by the seed. */
export function holdout(rows: number, share: number, seed: number): RowSplit {
  const wanted = Math.min(Math.max(1, Math.round(rows * share)), rows - 1);
  const shuffled = new Random(seed).shuffle(Int32Array.from({ length: rows }, (_, row) => row));
  return { test: shuffled.slice(0, wanted).sort(), train: shuffled.slice(wanted).sort() };
}

/**
 * Holds out a share of the rows so that every class keeps its share: rows of each class are rounded by largest remainder to the same
 * total as `holdout`. A class with two rows or more is on both sides where the total allows it.
 */
export function stratifiedHoldout(labels: Int32Array, share: number, seed: number): RowSplit {
  const groups = rowsByClass(labels);
  const wanted = Math.min(Math.max(1, Math.round(labels.length * share)), labels.length - 1);
  const quotas = apportion(
    groups.map((group) => group.length),
    wanted,
  );
  const test: number[] = [];
  const train: number[] = [];
  groups.forEach((group, label) => {
    const shuffled = Random.forPart(seed, label).shuffle(Int32Array.from(group));
    shuffled.forEach((row, position) => (position < quotas[label]! ? test : train).push(row));
  });
  return { train: Int32Array.from(train).sort(), test: Int32Array.from(test).sort() };
}

/** Row numbers of each class, ascending. */
export function rowsByClass(labels: Int32Array): number[][] {
  const groups: number[][] = [];
  labels.forEach((label, row) => (groups[label] ??= []).push(row));
  return Array.from(groups, (group) => group ?? []);
}

/** Shares `wanted` among groups in proportion to their sizes (largest remainder; ties to the first), never more than a group has. */
export function apportion(sizes: readonly number[], wanted: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const quotas = sizes.map((size) => Math.floor((size * wanted) / total));
  const order = sizes
    .map((size, index) => ({ index, remainder: (size * wanted) % total }))
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index);
  let left = wanted - quotas.reduce((sum, quota) => sum + quota, 0);
  for (const { index } of order) {
    if (left === 0) break;
    if (quotas[index]! < sizes[index]!) {
      quotas[index]!++;
      left--;
    }
  }
  return quotas;
}
