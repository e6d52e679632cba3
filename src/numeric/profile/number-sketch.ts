import type { NumberColumnProfile } from '#kernel/records/column-profile.ts';
import { DyadicHistogram } from '../sketch/dyadic-histogram.ts';
import { HyperLogLog } from '../sketch/hyper-log-log.ts';
import { Moments } from '../sketch/moments.ts';
import { QuantileSketch } from '../sketch/quantile-sketch.ts';

const CHUNK = 2048;

/** Columns with at most this many values are codes rather than measurements, and each value is counted. */
const MAX_TOP = 64;

/** Statistics of a column of numbers in one pass and about 200 kB. NaN is a missing value. */
export class NumberSketch {
  nulls = 0;
  readonly #chunk = new Float64Array(CHUNK);
  #held = 0;
  readonly #moments = new Moments();
  readonly #quantiles = new QuantileSketch();
  readonly #histogram = new DyadicHistogram();
  readonly #distinct = new HyperLogLog();
  readonly #words = new Uint32Array(2);
  readonly #float = new Float64Array(this.#words.buffer);
  #top: Map<number, number> | undefined = new Map();
  #whole = true;

  add(value: number): void {
    if (Number.isNaN(value)) {
      this.nulls += 1;
      return;
    }
    // Adding zero makes −0 and 0 one value.
    this.#chunk[this.#held++] = value + 0;
    if (this.#held === CHUNK) this.#flush();
  }

  merge(other: NumberSketch): void {
    other.#flush();
    this.#flush();
    this.nulls += other.nulls;
    this.#moments.merge(other.#moments);
    this.#quantiles.merge(other.#quantiles);
    this.#histogram.merge(other.#histogram);
    this.#distinct.merge(other.#distinct);
    this.#whole &&= other.#whole;
    if (other.#top === undefined) this.#top = undefined;
    for (const [value, count] of other.#top ?? []) this.#count(value, count);
  }

  profile(name: string, quantiles: number): NumberColumnProfile {
    this.#flush();
    const moments = this.#moments;
    const known = moments.count;
    const base = { name, kind: 'number', count: known + this.nulls, nulls: this.nulls } as const;
    if (known === 0) return { ...base, min: null, max: null, mean: null, sd: null, whole: false, quantiles: [] };
    const kept = this.#quantiles.quantiles(quantiles);
    const ends = this.#quantiles.quantiles(2);
    const { rankError } = this.#quantiles;
    const { skewness, kurtosis } = moments;
    const histogram = this.#histogram.bins();
    const top = this.#top === undefined ? undefined : [...this.#top].map(([value, count]) => ({ value, count })).sort(byCount);
    return {
      ...base,
      min: ends[0]!,
      max: ends.at(-1)!,
      mean: moments.mean,
      sd: moments.sd ?? null,
      ...(skewness === undefined ? {} : { skewness: brief(skewness) }),
      ...(kurtosis === undefined ? {} : { kurtosis: brief(kurtosis) }),
      whole: this.#whole,
      distinct: top?.length ?? Math.min(known, Math.round(this.#distinct.estimate())),
      ...(top === undefined ? { distinctSketch: this.#distinct.format() } : { top }),
      quantiles: kept,
      ...(rankError === 0 ? {} : { quantileError: Number((rankError / known).toPrecision(3)) }),
      ...(histogram === undefined ? {} : { histogram }),
    };
  }

  #flush(): void {
    const length = this.#held;
    if (length === 0) return;
    const chunk = this.#chunk;
    this.#moments.addChunk(chunk, length);
    const sorted = chunk.slice(0, length).sort();
    this.#histogram.addSorted(sorted);
    for (let from = 0, to = 1; from < length; from = to++) {
      const value = sorted[from]!;
      while (to < length && sorted[to] === value) to += 1;
      this.#addDistinct(value);
      this.#whole &&= Number.isInteger(value);
      this.#count(value, to - from);
    }
    this.#quantiles.addSorted(sorted);
    this.#held = 0;
  }

  #addDistinct(value: number): void {
    this.#float[0] = value;
    const [low, high] = [this.#words[0]!, this.#words[1]!];
    this.#distinct.add(mix(low ^ mix(high ^ 0x9e3779b9)), mix(high + Math.imul(mix(low ^ 0x7f4a7c15), 0x85ebca6b)));
  }

  #count(value: number, times: number): void {
    if (this.#top === undefined) return;
    this.#top.set(value, (this.#top.get(value) ?? 0) + times);
    if (this.#top.size > MAX_TOP) this.#top = undefined;
  }
}

/** Last rounds of MurmurHash3. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const byCount = (left: { value: number; count: number }, right: { value: number; count: number }): number =>
  right.count - left.count || left.value - right.value;

/** Shapes are compared by eye, and a short number makes a short difference in git. */
const brief = (value: number): number => Number(value.toPrecision(6));
