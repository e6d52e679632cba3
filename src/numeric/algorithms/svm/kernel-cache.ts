import type { Pointer } from '../../kernel-memory.ts';
import { padded, type KernelRows } from './kernel-rows.ts';

/** What the optimiser asks for: the kernel of a row with all rows, and with itself. */
export interface KernelSource {
  /** Rows with their memory, in which the optimiser has its own arrays. */
  readonly rows: KernelRows;
  /** Address of numbers in single precision, `padded` to a multiple of four. */
  row(index: number): Pointer;
  diagonal(index: number): number;
}

/** Kernel rows of a training set, the most recently used ones kept within a memory limit. */
export class KernelCache implements KernelSource {
  readonly rows: KernelRows;
  readonly #bytes: number;
  readonly #capacity: number;
  readonly #room: Pointer;
  /** Insertion order is order of use: a hit is taken out and put back. */
  readonly #kept = new Map<number, Pointer>();

  constructor(rows: KernelRows, limitBytes: number) {
    this.rows = rows;
    this.#bytes = padded(rows.count) * 4;
    this.#capacity = Math.max(2, Math.min(rows.count, Math.floor(limitBytes / this.#bytes)));
    // All at once: memory is taken by being written to, and addresses do not move later.
    this.#room = rows.allocate(this.#capacity * this.#bytes);
  }

  row(index: number): Pointer {
    let row = this.#kept.get(index);
    if (row !== undefined) {
      this.#kept.delete(index);
    } else {
      if (this.#kept.size >= this.#capacity) {
        const [oldest, reused] = this.#kept.entries().next().value!;
        this.#kept.delete(oldest);
        row = reused;
      } else {
        row = this.#room + this.#kept.size * this.#bytes;
      }
      this.rows.fillRow(index, row);
    }
    this.#kept.set(index, row);
    return row;
  }

  diagonal(index: number): number {
    return this.rows.diagonal(index);
  }
}
