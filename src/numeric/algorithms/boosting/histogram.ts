import type { BinnedMatrix } from './binning.ts';
import type { NodeSums } from './categories.ts';
import type { Pointer } from '../../kernel-memory.ts';
import type { BoostingKernel } from './kernel.ts';

/** Address of gradient and hessian of each row, two doubles side by side. */
export type Derivatives = Pointer;

const SLOT = 16;

/**
 * Histograms in the kernel's memory: sums of gradient, hessian and count by bin, columns one after another. Derivatives are rounded to
 * whole multiples of a power of two that is as small as 64 bits allow, so that sums are exact whatever the order of the rows.
 */
export class HistogramStore {
  readonly #kernel: BoostingKernel;
  readonly #data: BinnedMatrix;
  readonly #spare: Pointer[] = [];
  readonly #slot: Pointer;
  readonly #rowBits: number;
  readonly countBits: bigint;
  #derivatives: Derivatives = 0;
  gradientUnit = 1;
  hessianUnit = 1;

  /** `rows` are the most that will be added up. */
  constructor(kernel: BoostingKernel, data: BinnedMatrix, rows: number) {
    this.#kernel = kernel;
    this.#data = data;
    this.#slot = kernel.allocate(SLOT + 24);
    this.#rowBits = Math.ceil(Math.log2(rows + 1));
    this.countBits = BigInt(this.#rowBits);
  }

  /** Rounds the derivatives of all rows and turns them into the form of slots, in place. */
  quantise(derivatives: Derivatives): void {
    const { rows } = this.#data;
    const values = this.#kernel.doubles(derivatives, rows * 2);
    let gradient = 0;
    let hessian = 0;
    for (let at = 0; at < values.length; at += 2) {
      const own = Math.abs(values[at]!);
      if (own > gradient) gradient = own;
      if (values[at + 1]! > hessian) hessian = values[at + 1]!;
    }
    // Sums stay below 2^52, and of hessians below 2^(62 − bits of the count).
    const gradientScale = 2 ** (52 - this.#rowBits - exponentAbove(gradient));
    const hessianScale = 2 ** (Math.min(52, 62 - this.#rowBits) - this.#rowBits - exponentAbove(hessian));
    this.gradientUnit = 1 / gradientScale;
    this.hessianUnit = 1 / hessianScale;
    this.#derivatives = derivatives;
    this.#kernel.functions.quantise(derivatives, rows, gradientScale, hessianScale, this.countBits);
  }

  total(index: Pointer, from: number, to: number): NodeSums {
    const { functions } = this.#kernel;
    functions.total(this.#slot, index, from, to, this.#derivatives);
    return this.#read(this.#slot);
  }

  /** A histogram of rows `index[from .. to)`. */
  fill(index: Pointer, from: number, to: number): Pointer {
    const { functions } = this.#kernel;
    const bytes = this.#data.slots * SLOT;
    const histogram = this.#spare.pop() ?? this.#kernel.allocate(bytes);
    functions.clear(histogram, bytes);
    for (const { bins, offsets, width } of this.#data.blocks) {
      if (width === 8) functions.fill8(histogram, bins, index, from, to, this.#derivatives, offsets);
      else functions.fill4(histogram, bins, index, from, to, this.#derivatives, offsets);
    }
    return histogram;
  }

  /** Turns `parent` into the histogram of the other child. */
  subtract(parent: Pointer, child: Pointer): void {
    this.#kernel.functions.subtract(parent, child, this.#data.slots * SLOT);
  }

  release(histogram: Pointer): void {
    this.#spare.push(histogram);
  }

  #read(slot: Pointer): NodeSums {
    this.#kernel.functions.unpack(slot, slot + SLOT, 1, this.gradientUnit, this.hessianUnit, this.countBits);
    const [gradient, hessian, count] = this.#kernel.doubles(slot + SLOT, 3);
    return { gradient: gradient!, hessian: hessian!, count: count! };
  }
}

/** The smallest e with |value| ≤ 2^e, kept within what powers of two can be scaled by. */
const exponentAbove = (value: number): number => (value > 0 ? Math.max(-900, Math.min(900, Math.ceil(Math.log2(value)) + 1)) : 0);
