/** Changed rows that are looked at cell by cell; more would cost memory and tell nobody anything new. */
export const MAX_INSPECTED = 100_000;

/** Hashes of the cells of changed rows, kept until the rows as they were come by again. */
export class ChangedRows {
  readonly #width: number;
  #cells: Uint32Array;
  readonly #slotOf = new Map<number, number>();
  /** Number of the last row that must come by again. */
  last = 0;

  constructor(width: number) {
    this.#width = width;
    this.#cells = new Uint32Array(width * 1024);
  }

  get size(): number {
    return this.#slotOf.size;
  }

  /** Keeps the later state of a row whose earlier state has the number given; returns its slot, −1 when there is no room. */
  keep(earlier: number, hashAt: (column: number) => number): number {
    const slot = this.#slotOf.size;
    if (slot >= MAX_INSPECTED) return -1;
    const at = slot * this.#width;
    if (at + this.#width > this.#cells.length) {
      const larger = new Uint32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    for (let column = 0; column < this.#width; column++) this.#cells[at + column] = hashAt(column);
    this.#slotOf.set(earlier, slot);
    this.last = Math.max(this.last, earlier);
    return slot;
  }

  slotOf(earlier: number): number | undefined {
    return this.#slotOf.get(earlier);
  }

  /** Columns beyond the width were not kept, and count as the same. */
  isSame(slot: number, column: number, hash: number): boolean {
    return column >= this.#width || this.#cells[slot * this.#width + column] === hash >>> 0;
  }
}
