import { evenQuantiles } from '../profile/quantiles.ts';

/** Values of one level; a level's values stand for 2^level values each. */
const VALUES_PER_LEVEL = 2048;

/**
 * Quantiles of a stream in bounded memory, deterministic and mergeable: full buffers are sorted, and two of one level are merged and every
 * other value kept (Munro and Paterson 1980, Manku, Rajagopalan and Lindsay 1998; alternating halves as in the mergeable summaries of Agarwal
 * et al. 2012). A collapse at level h moves no rank by more than 2^h, and `rankError` adds them up, so the bound is certain rather than
 * probable: below 0.3 % of a million values. Up to 2,047 values, and always the extremes, are exact.
 */
export class QuantileSketch {
  count = 0;
  /** No rank is off by more than this many values. */
  rankError = 0;
  #min = Infinity;
  #max = -Infinity;
  #rest: number[] = [];
  readonly #levels: (Float64Array | undefined)[] = [];
  readonly #odd: boolean[] = [];

  /** Adds ascending numbers without NaN. Chunks of 2,048 are the cheapest. The array is kept. */
  addSorted(values: Float64Array): void {
    if (values.length === 0) return;
    this.count += values.length;
    this.#min = Math.min(this.#min, values[0]!);
    this.#max = Math.max(this.#max, values.at(-1)!);
    if (values.length === VALUES_PER_LEVEL) this.#carry(0, values);
    else for (const value of values) this.#keep(value);
  }

  merge(other: QuantileSketch): void {
    this.count += other.count;
    this.rankError += other.rankError;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
    other.#levels.forEach((values, level) => {
      if (values !== undefined) this.#carry(level, values);
    });
    for (const value of other.#rest) this.#keep(value);
  }

  /** Evenly spaced quantiles from 0 to 1 inclusive, at most as many as values. */
  quantiles(most: number): number[] {
    const wanted = Math.min(most, this.count);
    if (this.rankError === 0) return evenQuantiles(Float64Array.from(this.#weighted(), ([value]) => value).sort(), wanted);
    const items = this.#weighted().sort((left, right) => left[0] - right[0]);
    const found: number[] = [];
    let at = 0;
    let upTo = items[0]![1];
    for (let index = 0; index < wanted; index++) {
      const rank = (index / (wanted - 1)) * (this.count - 1);
      while (upTo <= rank && at + 1 < items.length) upTo += items[++at]![1];
      found.push(items[at]![0]);
    }
    found[0] = this.#min;
    found[wanted - 1] = this.#max;
    return found;
  }

  #keep(value: number): void {
    if (this.#rest.push(value) < VALUES_PER_LEVEL) return;
    const full = Float64Array.from(this.#rest).sort();
    this.#rest = [];
    this.#carry(0, full);
  }

  #carry(from: number, values: Float64Array): void {
    let level = from;
    let carried = values;
    for (let here = this.#levels[level]; here !== undefined; here = this.#levels[level]) {
      carried = everyOther(here, carried, (this.#odd[level] = this.#odd[level] !== true));
      this.rankError += 2 ** level;
      this.#levels[level] = undefined;
      level += 1;
    }
    while (this.#levels.length <= level) this.#levels.push(undefined);
    this.#levels[level] = carried;
  }

  #weighted(): (readonly [value: number, weight: number])[] {
    const items: (readonly [number, number])[] = this.#rest.map((value) => [value, 1]);
    this.#levels.forEach((values, level) => {
      for (const value of values ?? []) items.push([value, 2 ** level]);
    });
    return items;
  }
}

/** Merges two ascending arrays and keeps every other value, beginning with the first or the second. */
function everyOther(left: Float64Array, right: Float64Array, second: boolean): Float64Array {
  const kept = new Float64Array(left.length);
  let one = 0;
  let other = 0;
  const next = (): number => {
    if (one < left.length && (other >= right.length || left[one]! <= right[other]!)) return left[one++]!;
    return right[other++]!;
  };
  for (let index = 0; index < kept.length; index++) {
    const first = next();
    const later = next();
    kept[index] = second ? later : first;
  }
  return kept;
}
