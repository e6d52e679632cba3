import { Failure } from '#kernel/failure.ts';
import { KernelMemory, type Pointer } from '../../kernel-memory.ts';
import type { Matrix } from '../../linear-algebra/matrix.ts';
import { instantiate } from '../../web-assembly.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';
import type { TreeArrays } from './tree-arrays.ts';

/** What `tools/kernels/trees.as` exports; it says what each does, and what a node looks like. */
interface WalkFunctions {
  walk(root: Pointer, cells: Pointer, rows: number, leaves: Pointer): void;
  walkMissing(root: Pointer, cells: Pointer, rows: number, leaves: Pointer): void;
  anyMissing(values: Pointer, count: number): number;
  addOne(leaves: Pointer, rows: number, values: Pointer, sums: Pointer, stride: number): void;
  addMany(leaves: Pointer, rows: number, values: Pointer, outputs: number, sums: Pointer): void;
}

const NODE_BYTES = 16;
const MISSING_LEFT = 0x80000000;
/** High word of a NaN. */
const NAN_WORD = 0x7ff80000;
/** Bytes of the cells that go through all trees together: they stay in the second cache beside a small tree. */
const BLOCK_BYTES = 2 ** 18;
/** Columns of a block lie a little more than a power of two apart, or all of them would fall on the same lines of the cache. */
const APART = 8;
const MAX_BYTES = 2 ** 30;

/** Trees without categories in the form in which eight rows walk down at a time, for matrices of so many columns. */
export class TreeWalker {
  readonly #memory = new KernelMemory(
    (_, cause) => new Failure('contract.bug', { message: 'trees were to be prepared that need too much memory', cause }),
  );
  readonly #functions: WalkFunctions;
  readonly #trees: TreeArrays;
  readonly #outputs: number;
  readonly #stride: number;
  readonly #columns: number;
  /** Rows of a block, a multiple of eight. */
  readonly #block: number;
  readonly #nodes: Pointer;
  readonly #values: Pointer;
  readonly #cells: Pointer;
  readonly #leaves: Pointer;
  readonly #sums: Pointer;
  /** Nodes say where missing values go from the first one that is seen. */
  #withMissing = false;

  /** `outputs` numbers a leaf; `stride` sums a row, which are more where trees take turns. */
  constructor(trees: TreeArrays, columns: number, outputs: number, stride: number) {
    this.#trees = trees;
    this.#columns = columns;
    this.#outputs = outputs;
    this.#stride = stride;
    this.#block = blockOf(columns);
    this.#functions = instantiate<WalkFunctions>(KERNEL_BYTES, this.#memory.memory);
    this.#nodes = this.#memory.allocate(trees.feature.length * NODE_BYTES);
    this.#values = this.#memory.allocate(trees.values.length * 8);
    this.#cells = this.#memory.allocate(columns * this.#columnBytes);
    this.#leaves = this.#memory.allocate(this.#block * 4);
    this.#sums = this.#memory.allocate(this.#block * stride * 8);
    this.#memory.doubles(this.#values, trees.values.length).set(trees.values);
    this.#pack();
  }

  /** Whether the trees are of the kind that can be walked so, and fit. */
  static takes({ categorical, feature, values }: TreeArrays, columns: number, stride: number): boolean {
    const block = blockOf(columns);
    const bytes = feature.length * NODE_BYTES + values.length * 8 + columns * (block + APART) * 8 + block * stride * 8;
    return categorical === undefined && bytes < MAX_BYTES;
  }

  get #columnBytes(): number {
    return (this.#block + APART) * 8;
  }

  #pack(): void {
    const { feature, threshold, right, missingLeft } = this.#trees;
    const words = this.#memory.words(this.#nodes, feature.length * 4);
    const doubles = this.#memory.doubles(this.#nodes, feature.length * 2);
    for (let node = 0; node < feature.length; node++) {
      const column = feature[node]!;
      if (column < 0) {
        words[node * 4] = right[node]!;
        words[node * 4 + 1] = NAN_WORD;
        words[node * 4 + 2] = this.#nodes + node * NODE_BYTES;
        continue;
      }
      doubles[node * 2] = threshold[node]!;
      words[node * 4 + 2] = this.#nodes + right[node]! * NODE_BYTES;
      words[node * 4 + 3] = column * this.#columnBytes + (this.#withMissing && missingLeft![node] === 1 ? MISSING_LEFT : 0);
    }
  }

  /** Adds what the trees say of each row to `sums`, `stride` numbers a row; tree t adds to number t modulo stride where leaves hold one. */
  addTo(sums: Float64Array, x: Matrix): void {
    const { roots } = this.#trees;
    const outputs = this.#outputs;
    const stride = this.#stride;
    for (let from = 0; from < x.rows; from += this.#block) {
      const count = Math.min(this.#block, x.rows - from);
      this.#takeCells(x, from, count);
      const held = this.#memory.doubles(this.#sums, count * stride);
      held.set(sums.subarray(from * stride, (from + count) * stride));
      const walk = this.#withMissing ? this.#functions.walkMissing : this.#functions.walk;
      const walking = Math.ceil(count / 8) * 8;
      for (let tree = 0; tree < roots.length; tree++) {
        walk(this.#nodes + roots[tree]! * NODE_BYTES, this.#cells, walking, this.#leaves);
        if (outputs > 1) this.#functions.addMany(this.#leaves, count, this.#values, outputs, this.#sums);
        else this.#functions.addOne(this.#leaves, count, this.#values, this.#sums + (tree % stride) * 8, stride);
      }
      sums.set(held, from * stride);
    }
  }

  #takeCells(x: Matrix, from: number, count: number): void {
    const looks = this.#trees.missingLeft !== undefined && !this.#withMissing;
    let missing = 0;
    for (let column = 0; column < this.#columns; column++) {
      const start = column * x.rows + from;
      const into = this.#cells + column * this.#columnBytes;
      this.#memory.doubles(into, count).set(x.values.subarray(start, start + count));
      if (looks) missing |= this.#functions.anyMissing(into, count);
    }
    if (missing === 0) return;
    this.#withMissing = true;
    this.#pack();
  }
}

const blockOf = (columns: number): number => Math.min(4096, Math.max(64, (BLOCK_BYTES / 8 / Math.max(1, columns)) & ~7));
