/** No row ever had the key. */
export const ABSENT = -1;

/** Rows had the key, and all of them are used up. */
export const USED_UP = -2;

/** A key that occurs more often than this is compared with its first occurrences only, so that a key of few values costs linear time. */
const MAX_CHAIN = 64;

/**
 * The rows of one side by key, in typed arrays: 16 bytes of hashes and at most 13 bytes of index for each row. Equal keys form a chain.
 * Rows are filled in with `push`, then looked up and used up one by one with `take`.
 */
export class RowIndex {
  #words = new Uint32Array(4 * 4096);
  /** Number of the row in the file, when rows are left out in between. */
  #numbers = new Uint32Array(4096);
  #slots = new Int32Array(0);
  #next: Int32Array | undefined;
  #taken = new Uint8Array(0);
  #mask = 0;
  length = 0;
  /** Rows whose key a row before them has. */
  repeated = 0;

  push(number: number, keyLow: number, keyHigh: number, low: number, high: number): void {
    if (this.length === this.#numbers.length) {
      // Half as much again rather than double: the peak is what counts.
      const size = Math.ceil(this.length * 1.5);
      this.#words = larger(this.#words, size * 4);
      this.#numbers = larger(this.#numbers, size);
    }
    const at = this.length * 4;
    this.#words[at] = keyLow;
    this.#words[at + 1] = keyHigh;
    this.#words[at + 2] = low;
    this.#words[at + 3] = high;
    this.#numbers[this.length++] = number;
  }

  /** Builds the hash table; no more rows after that. Slots hold row + 1 while a chain has rows, −(row + 1) when it is used up, 0 when free. */
  close(): void {
    let size = 1024;
    while (size < this.length * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#taken = new Uint8Array(this.length);
    for (let row = this.length - 1; row >= 0; row--) {
      const slot = this.#slotOf(this.#words[row * 4]!, this.#words[row * 4 + 1]!);
      const head = this.#slots[slot]!;
      if (head > 0) {
        this.#next ??= new Int32Array(this.length);
        this.#next[row] = head;
        this.repeated += 1;
      }
      this.#slots[slot] = row + 1;
    }
  }

  /** Uses up one row with the key, one with the same content when there is one; ABSENT or USED_UP when there is none. */
  take(keyLow: number, keyHigh: number, low: number, high: number): number {
    const slot = this.#slotOf(keyLow, keyHigh);
    const entry = this.#slots[slot]!;
    if (entry <= 0) return entry === 0 ? ABSENT : USED_UP;
    const head = entry - 1;
    let before = -1;
    let row = head;
    if (this.#next !== undefined) {
      let previous = -1;
      for (let at = head, steps = 0; at >= 0 && steps < MAX_CHAIN; previous = at, at = this.#next[at]! - 1, steps++) {
        if (this.#words[at * 4 + 2] !== low >>> 0 || this.#words[at * 4 + 3] !== high >>> 0) continue;
        row = at;
        before = previous;
        break;
      }
    }
    this.#unlink(slot, before, row);
    this.#taken[row] = 1;
    return row;
  }

  isSame(row: number, low: number, high: number): boolean {
    return this.#words[row * 4 + 2] === low >>> 0 && this.#words[row * 4 + 3] === high >>> 0;
  }

  numberOf(row: number): number {
    return this.#numbers[row]!;
  }

  isTaken(row: number): boolean {
    return this.#taken[row] === 1;
  }

  #unlink(slot: number, before: number, row: number): void {
    const after = this.#next?.[row] ?? 0;
    if (before >= 0) this.#next![before] = after;
    else this.#slots[slot] = after === 0 ? -(row + 1) : after;
  }

  /** Linear probing; the slot of the key, or the free one where it would go. */
  #slotOf(keyLow: number, keyHigh: number): number {
    let slot = (keyLow ^ Math.imul(keyHigh, 0x9e3779b1)) & this.#mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return slot;
      const at = ((entry > 0 ? entry : -entry) - 1) * 4;
      if (this.#words[at] === keyLow >>> 0 && this.#words[at + 1] === keyHigh >>> 0) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function larger(old: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const array = new Uint32Array(size);
  array.set(old);
  return array;
}
