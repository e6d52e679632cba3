import { decay } from './decay.ts';

/** Similarity of two rows. */
export type KernelSpec = { readonly kind: 'linear' } | { readonly kind: 'rbf'; readonly gamma: number };

/** Rows (row-major) with their squared norms. */
export interface KernelRows {
  readonly count: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly norms: Float64Array;
}

export function kernelRows(values: Float64Array, columns: number): KernelRows {
  const count = values.length / columns;
  const norms = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += values[row * columns + column]! ** 2;
    norms[row] = sum;
  }
  return { count, columns, values, norms };
}

/** Writes the kernel of one row of `left` with every row of `right`. */
export function fillKernelRow(spec: KernelSpec, left: KernelRows, row: number, right: KernelRows, into: Float64Array | Float32Array): void {
  const { columns } = left;
  const own = left.values.subarray(row * columns, (row + 1) * columns);
  const { values, norms, count } = right;
  const radial = spec.kind === 'rbf';
  const gamma = radial ? spec.gamma : 0;
  const norm = left.norms[row]!;
  let start = 0;
  for (let other = 0; other < count; other++) {
    let product = 0;
    for (let column = 0; column < columns; column++) product += own[column]! * values[start++]!;
    if (radial) {
      const distance = norm + norms[other]! - 2 * product;
      into[other] = distance > 0 ? decay(gamma * distance) : 1;
    } else {
      into[other] = product;
    }
  }
}

/** Kernel rows of a training set, the most recently used ones kept within a memory limit. */
export class KernelCache {
  readonly #spec: KernelSpec;
  readonly #rows: KernelRows;
  readonly #capacity: number;
  /** Insertion order is order of use: a hit is taken out and put back. */
  readonly #kept = new Map<number, Float32Array>();

  constructor(spec: KernelSpec, rows: KernelRows, limitBytes: number) {
    this.#spec = spec;
    this.#rows = rows;
    this.#capacity = Math.max(2, Math.floor(limitBytes / (4 * rows.count)));
  }

  row(index: number): Float32Array {
    let row = this.#kept.get(index);
    if (row !== undefined) {
      this.#kept.delete(index);
    } else {
      if (this.#kept.size >= this.#capacity) {
        const [oldest, reused] = this.#kept.entries().next().value!;
        this.#kept.delete(oldest);
        row = reused;
      } else {
        row = new Float32Array(this.#rows.count);
      }
      fillKernelRow(this.#spec, this.#rows, index, this.#rows, row);
    }
    this.#kept.set(index, row);
    return row;
  }

  /** Kernel of a row with itself. */
  diagonal(index: number): number {
    return this.#spec.kind === 'rbf' ? 1 : this.#rows.norms[index]!;
  }
}
