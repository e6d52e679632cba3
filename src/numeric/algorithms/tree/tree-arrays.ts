import { Failure } from '#kernel/failure.ts';
import type { FittedModel, ModelArray } from '../model.ts';

/**
 * Binary trees in flat arrays, all trees of a model one after another, each in depth-first order: the left child of node i is i + 1,
 * `right[i]` is the index of the right child. A leaf has `feature[i] === -1` and `right[i]` is then its row in `values`.
 * A row goes left when its value is ≤ the threshold; a missing value goes left where `missingLeft` says so, otherwise right.
 */
export interface TreeArrays {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly right: Int32Array;
  /** Leaf values, `outputs` numbers a leaf. */
  readonly values: Float64Array;
  /** Training weight (rows, counting repeats) that reached each node; whole numbers where all weights are. */
  readonly cover: Int32Array | Float64Array;
  readonly missingLeft?: Uint8Array;
  /** 1 for splits by category: `threshold[i]` is then the number of its set in `categorySets`; codes in the set go left. */
  readonly categorical?: Uint8Array;
  /** 256 bits for each set: code c is in set s when bit c & 31 of `[8 s + (c >> 5)]` is 1. */
  readonly categorySets?: Int32Array;
}

/** Words of 32 bits in a set of categories. */
export const SET_WORDS = 8;

/** Leaf values at most: 2 GiB of them. */
const MAX_VALUES = 2 ** 28;

/** The largest number of columns that the Int16 feature index can name. */
const MAX_COLUMNS = 32_767;

/** Collects nodes while trees grow; capacity doubles. */
export class TreeWriter {
  readonly outputs: number;
  nodes = 0;
  leaves = 0;
  #feature = new Int16Array(1024);
  #threshold = new Float64Array(1024);
  #right = new Int32Array(1024);
  #cover = new Float64Array(1024);
  #missingLeft = new Uint8Array(1024);
  #categorical = new Uint8Array(1024);
  #sets: number[] = [];
  #values: Float64Array;
  #roots: number[] = [];

  constructor(outputs: number) {
    this.outputs = outputs;
    this.#values = new Float64Array(1024 * outputs);
  }

  startTree(): void {
    this.#roots.push(this.nodes);
  }

  /** Adds a split and returns its index; the next node added is its left child. */
  split(feature: number, threshold: number, cover: number, missingLeft: boolean): number {
    if (feature >= MAX_COLUMNS) {
      throw new Failure('train.too-many-columns', {
        message: `expected at most ${MAX_COLUMNS} columns for trees, found column ${feature + 1}`,
      });
    }
    const node = this.#grow();
    this.#feature[node] = feature;
    this.#threshold[node] = threshold;
    this.#cover[node] = cover;
    this.#missingLeft[node] = missingLeft ? 1 : 0;
    return node;
  }

  /** Adds a split by category: codes with a 1 in `table` go left. */
  splitCategories(feature: number, table: Uint8Array, cover: number, missingLeft: boolean): number {
    const node = this.split(feature, this.#sets.length / SET_WORDS, cover, missingLeft);
    this.#categorical[node] = 1;
    for (let word = 0; word < SET_WORDS; word++) {
      let bits = 0;
      for (let bit = 0; bit < 32; bit++) bits |= table[word * 32 + bit]! << bit;
      this.#sets.push(bits);
    }
    return node;
  }

  /** Says that the next node added is the right child of `node`. */
  startRight(node: number): void {
    this.#right[node] = this.nodes;
  }

  /** Adds a leaf and returns the offset of its values in `leafValues`, to be filled by the caller. */
  leaf(cover: number): number {
    const node = this.#grow();
    this.#feature[node] = -1;
    this.#cover[node] = cover;
    this.#right[node] = this.leaves;
    const offset = this.leaves * this.outputs;
    if (offset + this.outputs > this.#values.length) {
      if (offset + this.outputs > MAX_VALUES) {
        throw new Failure('train.too-large', {
          message: `expected at most ${MAX_VALUES / this.outputs} leaves of ${this.outputs} classes each; the trees have more.`,
        });
      }
      this.#values = extended(this.#values, Float64Array);
    }
    this.leaves++;
    return offset;
  }

  get leafValues(): Float64Array {
    return this.#values;
  }

  finish(withMissing: boolean): TreeArrays {
    return {
      roots: Int32Array.from(this.#roots),
      feature: this.#feature.slice(0, this.nodes),
      threshold: this.#threshold.slice(0, this.nodes),
      right: this.#right.slice(0, this.nodes),
      values: this.#values.slice(0, this.leaves * this.outputs),
      cover: wholeNumbers(this.#cover.subarray(0, this.nodes)),
      ...(withMissing ? { missingLeft: this.#missingLeft.slice(0, this.nodes) } : {}),
      ...(this.#sets.length > 0 ? { categorical: this.#categorical.slice(0, this.nodes), categorySets: Int32Array.from(this.#sets) } : {}),
    };
  }

  #grow(): number {
    const node = this.nodes++;
    if (node === this.#feature.length) {
      this.#feature = extended(this.#feature, Int16Array);
      this.#threshold = extended(this.#threshold, Float64Array);
      this.#right = extended(this.#right, Int32Array);
      this.#cover = extended(this.#cover, Float64Array);
      this.#missingLeft = extended(this.#missingLeft, Uint8Array);
      this.#categorical = extended(this.#categorical, Uint8Array);
    }
    return node;
  }
}

/** Counts take half the room as Int32; weights keep their fractions. */
const wholeNumbers = (cover: Float64Array): Int32Array | Float64Array =>
  cover.every((weight) => weight === (weight | 0)) ? Int32Array.from(cover) : cover.slice();

function extended<T extends ModelArray>(array: T, type: new (length: number) => T): T {
  const larger = new type(array.length * 2);
  larger.set(array as never);
  return larger;
}

/** Puts trees of several parts one after another, as if one writer had written them in that order. */
export function joinTrees(parts: readonly TreeArrays[], outputs: number): TreeArrays {
  const nodes = sum(parts.map((part) => part.feature.length));
  const leaves = sum(parts.map((part) => part.values.length));
  const trees = sum(parts.map((part) => part.roots.length));
  const joined = {
    roots: new Int32Array(trees),
    feature: new Int16Array(nodes),
    threshold: new Float64Array(nodes),
    right: new Int32Array(nodes),
    values: new Float64Array(leaves),
    cover: parts.every(({ cover }) => cover instanceof Int32Array) ? new Int32Array(nodes) : new Float64Array(nodes),
  };
  let node = 0;
  let value = 0;
  let tree = 0;
  for (const part of parts) {
    joined.feature.set(part.feature, node);
    joined.threshold.set(part.threshold, node);
    joined.cover.set(part.cover, node);
    joined.values.set(part.values, value);
    for (let index = 0; index < part.right.length; index++) {
      joined.right[node + index] = part.right[index]! + (part.feature[index] === -1 ? value / outputs : node);
    }
    for (let index = 0; index < part.roots.length; index++) joined.roots[tree + index] = part.roots[index]! + node;
    node += part.feature.length;
    value += part.values.length;
    tree += part.roots.length;
  }
  return joined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The trees of a model of kind `trees`. */
export function treesOf(model: FittedModel): TreeArrays {
  const { roots, feature, threshold, right, values, cover, missingLeft, categorical, categorySets } = model.arrays as unknown as TreeArrays;
  return {
    roots,
    feature,
    threshold,
    right,
    values,
    cover,
    ...(missingLeft === undefined ? {} : { missingLeft }),
    ...(categorical === undefined || categorySets === undefined ? {} : { categorical, categorySets }),
  };
}
