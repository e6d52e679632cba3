import type { Random } from '#kernel/random.ts';
import type { Criterion } from './criterion.ts';
import type { InBag } from './in-bag.ts';
import { thresholdBetween, type Presorted } from './presorted.ts';
import type { NodeRecord } from './prune.ts';
import type { TreeWriter } from './tree-arrays.ts';

export interface GrowthLimits {
  /** Infinity for no limit. */
  readonly maxDepth: number;
  readonly minSamplesSplit: number;
  readonly minSamplesLeaf: number;
  /** Columns tried for each split; at least one that can be split on is always tried. */
  readonly maxFeatures: number;
}

/** A node that waits: its segment, the column whose list is in order for it, and whether every list is. */
interface Waiting {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** The split whose right child this is, or −1 for a left child or the root. */
  readonly parent: number;
  readonly column: number;
  readonly open: boolean;
}

/**
 * Grows one tree depth first by exact splits on presorted lists (the scheme of SPRINT, Shafer, Agrawal and Mehta 1996): a split keeps
 * every column's list sorted by a stable partition, so no node ever sorts. Adds each split's gain to `gains[column]`. `record` gets every
 * node in the order of the writer.
 */
export function growTree(
  data: Presorted,
  bag: InBag,
  criterion: Criterion,
  limits: GrowthLimits,
  random: Random,
  writer: TreeWriter,
  gains: Float64Array,
  record?: NodeRecord,
): void {
  const { lists, ranks, size } = bag;
  const columns = data.columns;
  const goesLeft = new Uint8Array(size);
  const spill = new Int32Array(size);
  const drawn = Int32Array.from({ length: columns }, (_, column) => column);
  const maySplit = (count: number, depth: number): boolean =>
    depth < limits.maxDepth && count >= limits.minSamplesSplit && count >= 2 * limits.minSamplesLeaf;

  writer.startTree();
  const waiting: Waiting[] = [
    { from: 0, to: size, depth: 0, parent: -1, column: 0, open: maySplit(size, 0) && !criterion.isPure(0, size) },
  ];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    const { from, to, depth } = node;
    if (node.parent >= 0) writer.startRight(node.parent);
    criterion.enter(node.column * size + from, node.column * size + to);
    record?.add(criterion);
    if (node.open) searchColumns(criterion, bag, columns, from, to, limits, random, drawn);
    const { best } = criterion;
    if (best.column < 0) {
      const offset = writer.leaf(criterion.weight);
      criterion.writeLeaf(writer.leafValues, offset);
      continue;
    }
    const column = best.column;
    const start = column * size;
    const middle = from + best.count;
    const distinct = data.distinct[column]!;
    const lower = distinct[ranks[start + lists[start + middle - 1]!]!]!;
    const upper = distinct[ranks[start + lists[start + middle]!]!]!;
    gains[column]! += Math.max(0, best.score - criterion.score);
    const parent = writer.split(column, thresholdBetween(lower, upper), criterion.weight, false);
    const leftOpen = maySplit(best.count, depth + 1) && !criterion.isPure(start + from, start + middle);
    const rightOpen = maySplit(to - middle, depth + 1) && !criterion.isPure(start + middle, start + to);
    if (leftOpen || rightOpen) {
      for (let index = from; index < middle; index++) goesLeft[lists[start + index]!] = 1;
      for (let index = middle; index < to; index++) goesLeft[lists[start + index]!] = 0;
      for (let other = 0; other < columns; other++) {
        if (other !== column) partition(lists, other * size + from, other * size + to, goesLeft, spill);
      }
    }
    waiting.push({ from: middle, to, depth: depth + 1, parent, column, open: rightOpen });
    waiting.push({ from, to: middle, depth: depth + 1, parent: -1, column, open: leftOpen });
  }
}

/** Searches `maxFeatures` columns drawn without replacement, and further ones while none of those can be split on. */
function searchColumns(
  criterion: Criterion,
  bag: InBag,
  columns: number,
  from: number,
  to: number,
  limits: GrowthLimits,
  random: Random,
  drawn: Int32Array,
): void {
  const { lists, ranks, size } = bag;
  const all = limits.maxFeatures >= columns;
  let usable = 0;
  for (let visited = 0; visited < columns; visited++) {
    if (visited >= limits.maxFeatures && usable > 0) return;
    let column = visited;
    if (!all) {
      const other = visited + random.below(columns - visited);
      column = drawn[other]!;
      drawn[other] = drawn[visited]!;
      drawn[visited] = column;
    }
    const start = column * size;
    if (ranks[start + lists[start + from]!] === ranks[start + lists[start + to - 1]!]) continue;
    usable++;
    criterion.search(column, start + from, start + to, limits.minSamplesLeaf);
  }
}

/** Stable partition of `lists[from .. to)`: samples that go left first, each side in its old order. */
function partition(lists: Int32Array, from: number, to: number, goesLeft: Uint8Array, spill: Int32Array): void {
  let left = from;
  let right = 0;
  for (let index = from; index < to; index++) {
    const sample = lists[index]!;
    // Both stores always happen and only one counter moves: no branch that the processor could guess wrong.
    lists[left] = sample;
    spill[right] = sample;
    const step = goesLeft[sample]!;
    left += step;
    right += 1 - step;
  }
  for (let index = 0; index < right; index++) lists[left + index] = spill[index]!;
}
