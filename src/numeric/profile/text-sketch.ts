import type { TextColumnProfile } from '#kernel/records/column-profile.ts';
import { FrequentTexts } from '../sketch/frequent-texts.ts';
import { HyperLogLog } from '../sketch/hyper-log-log.ts';

/** Statistics of a column of texts in one pass; memory is bounded by 8,192 of them. */
export class TextSketch {
  count = 0;
  nulls = 0;
  readonly #frequent = new FrequentTexts();
  readonly #distinct = new HyperLogLog();

  addMissing(): void {
    this.count += 1;
    this.nulls += 1;
  }

  /** Adds a text by two independent hashes of it, mixed well; the text is asked for only when it is new. */
  add(low: number, high: number, text: () => string, times = 1): void {
    this.count += times;
    this.#frequent.add(low, high, text, times);
    this.#distinct.add(low, high);
  }

  merge(other: TextSketch): void {
    this.count += other.count;
    this.nulls += other.nulls;
    this.#frequent.merge(other.#frequent);
    this.#distinct.merge(other.#distinct);
  }

  profile(name: string, most: number): TextColumnProfile {
    const top = this.#frequent.top(most);
    const known = this.count - this.nulls;
    const distinct = this.#frequent.distinct ?? Math.min(known, Math.round(this.#distinct.estimate()));
    return {
      name,
      kind: 'text',
      count: this.count,
      nulls: this.nulls,
      distinct,
      top,
      ...(this.#frequent.error === 0 ? {} : { topError: this.#frequent.error }),
      ...(distinct > top.length ? { distinctSketch: this.#distinct.format() } : {}),
    };
  }
}
