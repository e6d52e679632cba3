import { decay } from './decay.ts';

/** Similarity of two rows. */
export type KernelSpec =
  | { readonly kind: 'linear' }
  | { readonly kind: 'rbf'; readonly gamma: number }
  | { readonly kind: 'poly'; readonly gamma: number; readonly coef0: number; readonly degree: number }
  | { readonly kind: 'sigmoid'; readonly gamma: number; readonly coef0: number };

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

/** Products of one row of `left` with every row of `right`. */
function fillProducts(left: KernelRows, row: number, right: KernelRows, into: Float64Array): void {
  const { columns } = left;
  const own = left.values.subarray(row * columns, (row + 1) * columns);
  const { values, count } = right;
  let start = 0;
  for (let other = 0; other < count; other++) {
    let product = 0;
    for (let column = 0; column < columns; column++) product += own[column]! * values[start++]!;
    into[other] = product;
  }
}

/** Writes the kernel of one row of `left` with every row of `right`. */
export function fillKernelRow(spec: KernelSpec, left: KernelRows, row: number, right: KernelRows, into: Float64Array): void {
  fillProducts(left, row, right, into);
  const { norms, count } = right;
  switch (spec.kind) {
    case 'linear':
      return;
    case 'rbf': {
      const norm = left.norms[row]!;
      for (let other = 0; other < count; other++) {
        const distance = norm + norms[other]! - 2 * into[other]!;
        into[other] = distance > 0 ? decay(spec.gamma * distance) : 1;
      }
      return;
    }
    case 'poly':
      for (let other = 0; other < count; other++) into[other] = wholePower(spec.gamma * into[other]! + spec.coef0, spec.degree);
      return;
    case 'sigmoid':
      for (let other = 0; other < count; other++) into[other] = Math.tanh(spec.gamma * into[other]! + spec.coef0);
  }
}

/** Kernel of a row with itself. */
function selfKernel(spec: KernelSpec, norm: number): number {
  switch (spec.kind) {
    case 'linear':
      return norm;
    case 'rbf':
      return 1;
    case 'poly':
      return wholePower(spec.gamma * norm + spec.coef0, spec.degree);
    case 'sigmoid':
      return Math.tanh(spec.gamma * norm + spec.coef0);
  }
}

/** By repeated products: the last bit of a general power differs between versions of Node. */
function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let factor = base, rest = exponent; rest > 0; rest >>= 1, factor *= factor) if ((rest & 1) === 1) power *= factor;
  return power;
}

/** What the optimiser asks for: the kernel of a row with all rows, and with itself. */
export interface KernelSource {
  row(index: number): Float32Array;
  diagonal(index: number): number;
}

/** Kernel rows of a training set, the most recently used ones kept within a memory limit. */
export class KernelCache implements KernelSource {
  readonly #spec: KernelSpec;
  readonly #rows: KernelRows;
  readonly #capacity: number;
  /** Double precision until the last step: squared distances are small differences of large numbers. */
  readonly #scratch: Float64Array;
  /** Insertion order is order of use: a hit is taken out and put back. */
  readonly #kept = new Map<number, Float32Array>();

  constructor(spec: KernelSpec, rows: KernelRows, limitBytes: number) {
    this.#spec = spec;
    this.#rows = rows;
    this.#scratch = new Float64Array(rows.count);
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
      fillKernelRow(this.#spec, this.#rows, index, this.#rows, this.#scratch);
      row.set(this.#scratch);
    }
    this.#kept.set(index, row);
    return row;
  }

  /** Kernel of a row with itself. */
  diagonal(index: number): number {
    return selfKernel(this.#spec, this.#rows.norms[index]!);
  }
}
