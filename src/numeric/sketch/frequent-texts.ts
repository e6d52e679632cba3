import { byCodeUnit } from '#kernel/code-unit-order.ts';

/** Different texts that are counted at a time. */
const CAPACITY = 8192;

export interface CountedText {
  readonly value: string;
  readonly count: number;
}

/**
 * The most frequent texts of a stream (Misra and Gries 1982, with the purge by the median of Anderson et al. 2017). Exact up to 8,192 different
 * texts; beyond, a text's true count lies between its count and its count + `error`, and every text that is more frequent than `error` is kept.
 */
export class FrequentTexts {
  error = 0;
  #texts: string[] = [];
  readonly #counts = new Float64Array(CAPACITY);
  readonly #lows = new Int32Array(CAPACITY);
  readonly #highs = new Int32Array(CAPACITY);
  /** Place of a text + 1 by its hash, 0 where there is none; linear probing. */
  readonly #slots = new Int32Array(2 * CAPACITY);

  /** Adds a text by two independent hashes; it is asked for only when it is new. */
  add(low: number, high: number, text: () => string, times = 1): void {
    let slot = this.#find(low, high);
    let place = this.#slots[slot]! - 1;
    if (place < 0) {
      if (this.#texts.length === CAPACITY) {
        this.#purge();
        slot = this.#find(low, high);
      }
      place = this.#texts.push(text()) - 1;
      this.#counts[place] = 0;
      this.#lows[place] = low;
      this.#highs[place] = high;
      this.#slots[slot] = place + 1;
    }
    this.#counts[place]! += times;
  }

  #find(low: number, high: number): number {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & (2 * CAPACITY - 1);
    for (;;) {
      const place = this.#slots[slot]! - 1;
      if (place < 0 || (this.#lows[place] === (low | 0) && this.#highs[place] === (high | 0))) return slot;
      slot = (slot + 1) & (2 * CAPACITY - 1);
    }
  }

  merge(other: FrequentTexts): void {
    this.error += other.error;
    other.#texts.forEach((text, slot) => this.add(other.#lows[slot]!, other.#highs[slot]!, () => text, other.#counts[slot]!));
  }

  /** Different texts, when all of them were counted. */
  get distinct(): number | undefined {
    return this.error === 0 ? this.#texts.length : undefined;
  }

  /** The greatest counts first, equal ones in the order of the texts. */
  top(most: number): CountedText[] {
    return this.#texts
      .map((value, slot) => ({ value, count: this.#counts[slot]! }))
      .sort((left, right) => right.count - left.count || byCodeUnit(left.value, right.value))
      .slice(0, most);
  }

  /** Takes the median count from all, which frees at least half of the slots. */
  #purge(): void {
    const median = this.#counts.toSorted()[CAPACITY >> 1]!;
    const old = this.#texts;
    this.error += median;
    this.#texts = [];
    this.#slots.fill(0);
    for (let place = 0; place < CAPACITY; place++) {
      const count = this.#counts[place]! - median;
      if (count > 0) this.add(this.#lows[place]!, this.#highs[place]!, () => old[place]!, count);
    }
  }
}
