import type { Random } from '#kernel/random.ts';
import type { Matrix } from '../../linear-algebra/matrix.ts';
import type { Criterion } from './criterion.ts';
import type { GrowthLimits } from './grow.ts';
import type { BagRows, InBag } from './in-bag.ts';
import type { NodeRecord } from './prune.ts';
import type { TreeWriter } from './tree-arrays.ts';

/** Values of the in-bag rows, by column: `values[column * size + sample]`. */
export interface RandomBag extends InBag {
  readonly values: Float64Array;
}

/** For random thresholds nothing needs to be sorted: one list of samples is all. */
export function gatherValues(x: Matrix, { rows, weights }: BagRows): RandomBag {
  const size = rows.length;
  const values = new Float64Array(size * x.columns);
  for (let column = 0; column < x.columns; column++) {
    for (let sample = 0; sample < size; sample++) values[column * size + sample] = x.values[column * x.rows + rows[sample]!]!;
  }
  return { size, rows, weights, values, ranks: new Int32Array(0), lists: Int32Array.from({ length: size }, (_, sample) => sample) };
}

interface Waiting {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** The split whose right child this is, or −1. */
  readonly parent: number;
}

/**
 * Grows one extremely randomised tree (Geurts, Ernst and Wehenkel 2006): of each column that is drawn one threshold, uniform between the
 * node's smallest and largest value, and the best of those splits.
 */
export function growRandomTree(
  bag: RandomBag,
  columns: number,
  criterion: Criterion,
  limits: GrowthLimits,
  random: Random,
  writer: TreeWriter,
  gains: Float64Array,
  record?: NodeRecord,
): void {
  const { lists, size, values } = bag;
  const spill = new Int32Array(size);
  const drawn = Int32Array.from({ length: columns }, (_, column) => column);
  writer.startTree();
  const waiting: Waiting[] = [{ from: 0, to: size, depth: 0, parent: -1 }];
  while (waiting.length > 0) {
    const { from, to, depth, parent } = waiting.pop()!;
    if (parent >= 0) writer.startRight(parent);
    criterion.enter(from, to);
    record?.add(criterion);
    const open =
      depth < limits.maxDepth &&
      to - from >= limits.minSamplesSplit &&
      to - from >= 2 * limits.minSamplesLeaf &&
      !criterion.isPure(from, to);
    if (open) drawSplits(bag, columns, criterion, limits, random, drawn, from, to);
    const { column, threshold, score } = criterion.best;
    if (column < 0) {
      const offset = writer.leaf(criterion.weight);
      criterion.writeLeaf(writer.leafValues, offset);
      continue;
    }
    gains[column]! += Math.max(0, score - criterion.score);
    const written = writer.split(column, threshold, criterion.weight, false);
    const start = column * size;
    let left = from;
    let right = 0;
    for (let index = from; index < to; index++) {
      const sample = lists[index]!;
      lists[left] = sample;
      spill[right] = sample;
      const step = values[start + sample]! <= threshold ? 1 : 0;
      left += step;
      right += 1 - step;
    }
    for (let index = 0; index < right; index++) lists[left + index] = spill[index]!;
    waiting.push({ from: left, to, depth: depth + 1, parent: written }, { from, to: left, depth: depth + 1, parent: -1 });
  }
}

/** One threshold for each of `maxFeatures` columns drawn without replacement, and for further ones while those are constant here. */
function drawSplits(
  bag: RandomBag,
  columns: number,
  criterion: Criterion,
  limits: GrowthLimits,
  random: Random,
  drawn: Int32Array,
  from: number,
  to: number,
): void {
  const { lists, size, values } = bag;
  let usable = 0;
  for (let visited = 0; visited < columns; visited++) {
    if (visited >= limits.maxFeatures && usable > 0) return;
    const other = visited + random.below(columns - visited);
    const column = drawn[other]!;
    drawn[other] = drawn[visited]!;
    drawn[visited] = column;
    const start = column * size;
    let low = Infinity;
    let high = -Infinity;
    for (let index = from; index < to; index++) {
      const value = values[start + lists[index]!]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (!(low < high)) continue;
    usable++;
    const threshold = low + random.uniform() * (high - low);
    // Rounding may reach the largest value, which would leave the right side empty.
    criterion.tryThreshold(column, values, threshold < high ? threshold : low, from, to, limits.minSamplesLeaf);
  }
}
