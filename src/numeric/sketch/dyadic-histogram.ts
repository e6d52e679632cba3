import type { Histogram } from '#kernel/records/column-profile.ts';

/** More bins than this are halved. */
const MAX_BINS = 64;

/** Values are at most this many powers of two wider than a bin, so that bin numbers are exact. */
const MAX_SPAN_BITS = 46;

/**
 * A histogram whose edges are fixed before any data is seen: multiples of a power of two. The width is the least power of two with at most 64
 * bins, and narrower bins nest in wider ones, so that neither order nor merging changes a count, and two histograms always share edges.
 */
export class DyadicHistogram {
  #min = Infinity;
  #max = -Infinity;
  #exponent = -1000;
  #scale = 2 ** 1000;
  #first = 0;
  #counts = new Float64Array(MAX_BINS);

  /** Adds ascending numbers. */
  addSorted(values: Float64Array): void {
    if (values.length === 0) return;
    this.#cover(values[0]!, values.at(-1)!);
    const [counts, scale, first] = [this.#counts, this.#scale, this.#first];
    for (let at = 0; at < values.length; at++) counts[binOf(values[at]!, scale) - first]! += 1;
  }

  merge(other: DyadicHistogram): void {
    if (other.#min > other.#max) return;
    this.#cover(other.#min, other.#max);
    other.#counts.forEach((count, bin) => {
      if (count > 0) this.#counts[coarser(other.#first + bin, this.#exponent - other.#exponent) - this.#first]! += count;
    });
  }

  /** From the first bin with a value to the last; undefined without values. */
  bins(): Histogram | undefined {
    if (this.#min > this.#max) return undefined;
    const last = this.#counts.findLastIndex((count) => count > 0);
    return { exponent: this.#exponent, first: this.#first, counts: [...this.#counts.subarray(0, last + 1)] };
  }

  /** Makes room for values between two more. */
  #cover(least: number, greatest: number): void {
    if (least >= this.#min && greatest <= this.#max) return;
    const min = Math.min(least, this.#min);
    const max = Math.max(greatest, this.#max);
    let exponent = Math.max(this.#exponent, magnitude(Math.max(Math.abs(min), Math.abs(max))) - MAX_SPAN_BITS);
    while (binOf(max, 2 ** -exponent) - binOf(min, 2 ** -exponent) >= MAX_BINS) exponent += 1;
    const first = binOf(min, 2 ** -exponent);
    const counts = new Float64Array(MAX_BINS);
    this.#counts.forEach((count, bin) => {
      if (count > 0) counts[coarser(this.#first + bin, exponent - this.#exponent) - first]! += count;
    });
    this.#counts = counts;
    this.#exponent = exponent;
    this.#scale = 2 ** -exponent;
    this.#first = first;
    this.#min = min;
    this.#max = max;
  }
}

/** A product too small to be told from zero is still on its side of it. */
const binOf = (value: number, scale: number): number => Math.floor(value * scale) || (value < 0 ? -1 : 0);

/** Number of the bin that holds a bin 2^steps times narrower. */
const coarser = (bin: number, steps: number): number => (steps > 1000 ? Math.min(0, Math.sign(bin)) : Math.floor(bin * 2 ** -steps));

/** The exponent of the greatest power of two that is not greater; −954 at the least, where bins are narrow enough for anything. */
const magnitude = (value: number): number => (value < 2 ** -954 ? -954 : Math.floor(Math.log2(value)));

/** Two histograms with the bins of the wider of the two, aligned: one pair of counts for each bin that either has. */
export function alignBins(left: Histogram, right: Histogram): readonly (readonly [number, number])[] {
  const exponent = Math.max(left.exponent, right.exponent);
  const pairs = new Map<number, [number, number]>();
  for (const [side, bins] of [left, right].entries()) {
    bins.counts.forEach((count, at) => {
      const bin = coarser(bins.first + at, exponent - bins.exponent);
      const pair = pairs.get(bin) ?? [0, 0];
      pair[side]! += count;
      pairs.set(bin, pair);
    });
  }
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}
