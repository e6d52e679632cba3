import type { InBag } from './in-bag.ts';

/** Measures splits of a node; the tree grower moves samples, this knows what they are worth. */
export interface Criterion {
  /** Numbers in a leaf. */
  readonly outputs: number;
  /** Weight of the node that was entered last. */
  readonly weight: number;
  /** Score of the node as it is; a split is worth its score minus this. */
  readonly score: number;
  /** Best split found since `enter`. */
  readonly best: BestSplit;
  /** Takes up the samples `lists[from .. to)` as the node to split. */
  enter(from: number, to: number): void;
  /** Whether all samples have the same target. */
  isPure(from: number, to: number): boolean;
  /** Tries every split of the samples as sorted in `lists[from .. to)`, a segment of `column`'s list; children keep `minLeaf` samples. */
  search(column: number, from: number, to: number, minLeaf: number): void;
  /** Tries one split of the samples `lists[from .. to)`: those with `values[start + sample] <= threshold` on the left. */
  tryThreshold(column: number, values: Float64Array, threshold: number, from: number, to: number, minLeaf: number): void;
  /** Writes the leaf values of the node that was entered last. */
  writeLeaf(values: Float64Array, offset: number): void;
}

export interface BestSplit {
  column: number;
  score: number;
  /** Samples on the left. */
  count: number;
  /** Of a split that `tryThreshold` has found. */
  threshold: number;
}

const noSplit = (): BestSplit => ({ column: -1, score: -Infinity, count: 0, threshold: NaN });

function reset(best: BestSplit): void {
  best.column = -1;
  best.score = -Infinity;
}

/**
 * Squared error. Maximises S_L²/W_L + S_R²/W_R, which is the same as minimising the children's summed squared error. Targets are
 * centred on their mean first so that a large offset does not eat the digits.
 */
export class SquaredErrorCriterion implements Criterion {
  readonly outputs = 1;
  readonly best = noSplit();
  weight = 0;
  score = 0;
  #sum = 0;
  #pure = false;
  #first = 0;
  readonly #bag: InBag;
  /** Target of each in-bag sample. */
  readonly #values: Float64Array;
  /** Weight and weighted centred target side by side, so that a sample costs one cache line. */
  readonly #moments: Float64Array;
  readonly #centre: number;

  constructor(bag: InBag, values: Float64Array, centre: number) {
    this.#bag = bag;
    this.#centre = centre;
    this.#values = new Float64Array(bag.size);
    this.#moments = new Float64Array(bag.size * 2);
    for (let sample = 0; sample < bag.size; sample++) {
      const value = values[bag.rows[sample]!]!;
      this.#values[sample] = value;
      this.#moments[2 * sample] = bag.weights[sample]!;
      this.#moments[2 * sample + 1] = bag.weights[sample]! * (value - centre);
    }
  }

  enter(from: number, to: number): void {
    const lists = this.#bag.lists;
    const moments = this.#moments;
    let weight = 0;
    let sum = 0;
    for (let index = from; index < to; index++) {
      const sample = lists[index]! << 1;
      weight += moments[sample]!;
      sum += moments[sample + 1]!;
    }
    this.weight = weight;
    this.#sum = sum;
    this.score = (sum * sum) / weight;
    this.#pure = this.isPure(from, to);
    this.#first = this.#values[lists[from]!]!;
    reset(this.best);
  }

  isPure(from: number, to: number): boolean {
    const lists = this.#bag.lists;
    const values = this.#values;
    const first = values[lists[from]!]!;
    for (let index = from + 1; index < to; index++) if (values[lists[index]!] !== first) return false;
    return true;
  }

  search(column: number, from: number, to: number, minLeaf: number): void {
    const { lists, ranks, size } = this.#bag;
    const moments = this.#moments;
    const start = column * size;
    const weight = this.weight;
    const sum = this.#sum;
    let best = this.best.score;
    let bestIndex = -1;
    const first = from + minLeaf;
    const last = to - minLeaf;
    let leftWeight = 0;
    let leftSum = 0;
    let sample = lists[from]!;
    let rank = ranks[start + sample]!;
    for (let index = from + 1; index < to; index++) {
      leftWeight += moments[sample << 1]!;
      leftSum += moments[(sample << 1) + 1]!;
      sample = lists[index]!;
      const next = ranks[start + sample]!;
      if (next === rank) continue;
      rank = next;
      if (index < first) continue;
      if (index > last) break;
      const rightWeight = weight - leftWeight;
      const rightSum = sum - leftSum;
      const score = (leftSum * leftSum) / leftWeight + (rightSum * rightSum) / rightWeight;
      if (score > best) {
        best = score;
        bestIndex = index;
      }
    }
    if (bestIndex >= 0) {
      this.best.column = column;
      this.best.score = best;
      this.best.count = bestIndex - from;
    }
  }

  tryThreshold(column: number, values: Float64Array, threshold: number, from: number, to: number, minLeaf: number): void {
    const { lists, size } = this.#bag;
    const moments = this.#moments;
    const start = column * size;
    let count = 0;
    let leftWeight = 0;
    let leftSum = 0;
    for (let index = from; index < to; index++) {
      const sample = lists[index]!;
      if (values[start + sample]! > threshold) continue;
      count++;
      leftWeight += moments[2 * sample]!;
      leftSum += moments[2 * sample + 1]!;
    }
    if (count < minLeaf || to - from - count < minLeaf) return;
    const rightSum = this.#sum - leftSum;
    const score = (leftSum * leftSum) / leftWeight + (rightSum * rightSum) / (this.weight - leftWeight);
    if (score > this.best.score) Object.assign(this.best, { column, score, count, threshold });
  }

  writeLeaf(values: Float64Array, offset: number): void {
    values[offset] = this.#pure ? this.#first : this.#centre + this.#sum / this.weight;
  }
}

/**
 * Gini impurity. Maximises Σ_c L_c²/W_L + Σ_c R_c²/W_R, which is the same as minimising the children's weighted Gini impurity. The sums of
 * squares follow each sample in constant time: (c + w)² − c² = w(2c + w).
 */
export class GiniCriterion implements Criterion {
  readonly outputs: number;
  readonly best = noSplit();
  weight = 0;
  score = 0;
  #squares = 0;
  readonly #bag: InBag;
  readonly #labels: Int32Array;
  readonly #counts: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;

  constructor(bag: InBag, labels: Int32Array, classCount: number) {
    this.#bag = bag;
    this.outputs = classCount;
    this.#labels = new Int32Array(bag.size);
    for (let sample = 0; sample < bag.size; sample++) this.#labels[sample] = labels[bag.rows[sample]!]!;
    this.#counts = new Float64Array(classCount);
    this.#left = new Float64Array(classCount);
    this.#right = new Float64Array(classCount);
  }

  enter(from: number, to: number): void {
    const { lists, weights } = this.#bag;
    const counts = this.#counts.fill(0);
    for (let index = from; index < to; index++) {
      const sample = lists[index]!;
      counts[this.#labels[sample]!]! += weights[sample]!;
    }
    let weight = 0;
    let squares = 0;
    for (const count of counts) {
      weight += count;
      squares += count * count;
    }
    this.weight = weight;
    this.#squares = squares;
    this.score = squares / weight;
    reset(this.best);
  }

  isPure(from: number, to: number): boolean {
    const lists = this.#bag.lists;
    const labels = this.#labels;
    const first = labels[lists[from]!]!;
    for (let index = from + 1; index < to; index++) if (labels[lists[index]!] !== first) return false;
    return true;
  }

  search(column: number, from: number, to: number, minLeaf: number): void {
    const { lists, ranks, weights, size } = this.#bag;
    const labels = this.#labels;
    const left = this.#left.fill(0);
    const right = this.#right;
    right.set(this.#counts);
    const start = column * size;
    const weight = this.weight;
    let best = this.best.score;
    let bestIndex = -1;
    const first = from + minLeaf;
    const last = to - minLeaf;
    let leftWeight = 0;
    let leftSquares = 0;
    let rightSquares = this.#squares;
    let sample = lists[from]!;
    let rank = ranks[start + sample]!;
    for (let index = from + 1; index < to; index++) {
      const label = labels[sample]!;
      const moved = weights[sample]!;
      leftSquares += moved * (2 * left[label]! + moved);
      left[label]! += moved;
      rightSquares -= moved * (2 * right[label]! - moved);
      right[label]! -= moved;
      leftWeight += moved;
      sample = lists[index]!;
      const next = ranks[start + sample]!;
      if (next === rank) continue;
      rank = next;
      if (index < first) continue;
      if (index > last) break;
      const rightWeight = weight - leftWeight;
      const score = leftSquares / leftWeight + rightSquares / rightWeight;
      if (score > best) {
        best = score;
        bestIndex = index;
      }
    }
    if (bestIndex >= 0) {
      this.best.column = column;
      this.best.score = best;
      this.best.count = bestIndex - from;
    }
  }

  tryThreshold(column: number, values: Float64Array, threshold: number, from: number, to: number, minLeaf: number): void {
    const { lists, weights, size } = this.#bag;
    const left = this.#left.fill(0);
    const start = column * size;
    let count = 0;
    for (let index = from; index < to; index++) {
      const sample = lists[index]!;
      if (values[start + sample]! > threshold) continue;
      count++;
      left[this.#labels[sample]!]! += weights[sample]!;
    }
    if (count < minLeaf || to - from - count < minLeaf) return;
    let leftWeight = 0;
    let leftSquares = 0;
    let rightSquares = 0;
    for (let label = 0; label < this.outputs; label++) {
      const own = left[label]!;
      const other = this.#counts[label]! - own;
      leftWeight += own;
      leftSquares += own * own;
      rightSquares += other * other;
    }
    const score = leftSquares / leftWeight + rightSquares / (this.weight - leftWeight);
    if (score > this.best.score) Object.assign(this.best, { column, score, count, threshold });
  }

  writeLeaf(values: Float64Array, offset: number): void {
    for (let label = 0; label < this.outputs; label++) values[offset + label] = this.#counts[label]! / this.weight;
  }
}
