import { goesLeft } from '../algorithms/tree/predict.ts';
import type { TreeArrays } from '../algorithms/tree/tree-arrays.ts';

/** p! q! / (p + q + 1)!: the share of orders in which p given columns come before one more and q after it. */
export function orderShares(most: number): (before: number, after: number) => number {
  const size = most + 1;
  const table = new Float64Array(size * size);
  for (let before = 0; before < size; before++) {
    // 1 / ((p + q + 1) · C(p + q, q)), built up by q so that no factorial overflows.
    let choose = 1;
    for (let after = 0; after < size; after++) {
      table[before * size + after] = 1 / ((before + after + 1) * choose);
      choose = (choose * (before + after + 1)) / (after + 1);
    }
  }
  return (before, after) => table[before * size + after]!;
}

/** Walks one tree for a row and a background row together; memory is reused from walk to walk. */
export class PairWalker {
  readonly #trees: TreeArrays;
  readonly #outputs: number;
  readonly #columns: number;
  readonly #shareOf: (before: number, after: number) => number;
  /** Per column: 0 undecided, 1 taken from the row, 2 from the background. */
  readonly #taken: Uint8Array;
  /** What leaves below the current node give to columns of the row and of the background, by depth and output. */
  readonly #sums: Float64Array;

  constructor(trees: TreeArrays, outputs: number, columns: number, depth: number) {
    this.#trees = trees;
    this.#outputs = outputs;
    this.#columns = columns;
    this.#shareOf = orderShares(Math.min(depth, columns) + 1);
    this.#taken = new Uint8Array(columns);
    this.#sums = new Float64Array((depth + 2) * 2 * outputs);
  }

  /**
   * Adds scale × the Shapley values of the game "columns in the coalition come from the row, others from the background row"
   * (Lundberg et al. 2020, algorithm 3): that of output o and column c to `into[offset + o * columns + c]`.
   */
  add(
    root: number,
    row: Float64Array,
    rowStart: number,
    other: Float64Array,
    otherStart: number,
    scale: number,
    into: Float64Array,
    offset: number,
  ): void {
    const trees = this.#trees;
    const { feature, right, values } = trees;
    const outputs = this.#outputs;
    const taken = this.#taken;
    const sums = this.#sums;
    const visit = (start: number, own: number, theirs: number, depth: number): void => {
      const slot = depth * 2 * outputs;
      let node = start;
      for (;;) {
        const column = feature[node]!;
        if (column < 0) {
          const gain = own === 0 ? 0 : this.#shareOf(own - 1, theirs);
          const loss = theirs === 0 ? 0 : this.#shareOf(own, theirs - 1);
          const leaf = right[node]! * outputs;
          for (let output = 0; output < outputs; output++) {
            sums[slot + output] = values[leaf + output]! * gain;
            sums[slot + outputs + output] = values[leaf + output]! * loss;
          }
          return;
        }
        const ours = goesLeft(trees, node, row[rowStart + column]!) ? node + 1 : right[node]!;
        const back = goesLeft(trees, node, other[otherStart + column]!) ? node + 1 : right[node]!;
        if (ours === back || taken[column] === 1) node = ours;
        else if (taken[column] === 2) node = back;
        else {
          taken[column] = 1;
          visit(ours, own + 1, theirs, depth + 1);
          const below = slot + 2 * outputs;
          for (let output = 0; output < outputs; output++) {
            sums[slot + output] = sums[below + output]!;
            sums[slot + outputs + output] = sums[below + outputs + output]!;
          }
          taken[column] = 2;
          visit(back, own, theirs + 1, depth + 1);
          taken[column] = 0;
          for (let output = 0; output < outputs; output++) {
            into[offset + output * this.#columns + column]! += scale * (sums[slot + output]! - sums[below + outputs + output]!);
            sums[slot + output]! += sums[below + output]!;
            sums[slot + outputs + output]! += sums[below + outputs + output]!;
          }
          return;
        }
      }
    };
    visit(root, 0, 0, 0);
  }
}
