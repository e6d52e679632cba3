import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { NumberSketch } from '#numeric/profile/number-sketch.ts';
import { TextSketch } from '#numeric/profile/text-sketch.ts';
import { alignBins, DyadicHistogram } from '#numeric/sketch/dyadic-histogram.ts';
import { FrequentTexts } from '#numeric/sketch/frequent-texts.ts';
import { HyperLogLog } from '#numeric/sketch/hyper-log-log.ts';
import { Moments } from '#numeric/sketch/moments.ts';
import { QuantileSketch } from '#numeric/sketch/quantile-sketch.ts';

// Zero has one sign here: sorting, and so a sketch, does not tell -0 from 0.
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/** Values of several shapes by a seed, long enough for collapses. */
function stream(seed: number, length: number, shape: 'uniform' | 'steps' | 'rising' | 'heavy'): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length }, (_, index) => {
    const u = random.uint32() / 2 ** 32;
    return shape === 'uniform' ? u : shape === 'steps' ? Math.floor(u * 7) : shape === 'rising' ? index : 1 / (1 - u) ** 2;
  });
}

const shapes = fc.constantFrom('uniform', 'steps', 'rising', 'heavy');

function sketchOf(values: Float64Array, chunk = 2048): QuantileSketch {
  const sketch = new QuantileSketch();
  for (let at = 0; at < values.length; at += chunk) sketch.addSorted(values.slice(at, at + chunk).sort());
  return sketch;
}

/** The greatest distance of a quantile from the ranks that its value has among the sorted values. */
function worstRank(quantiles: readonly number[], values: Float64Array): number {
  const ordered = Float64Array.from(values).sort();
  const steps = quantiles.length - 1;
  return Math.max(
    ...quantiles.map((value, index) => {
      const rank = (index / steps) * (ordered.length - 1);
      let first = 0;
      while (ordered[first]! < value) first += 1;
      let last = first;
      while (last + 1 < ordered.length && ordered[last + 1] === value) last += 1;
      return rank < first ? first - rank : rank > last ? rank - last : 0;
    }),
  );
}

describe('QuantileSketch', () => {
  it('never errs by more than it says, in one stream and merged from parts', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        shapes,
        fc.integer({ min: 3000, max: 30_000 }),
        fc.integer({ min: 500, max: 5000 }),
        (seed, shape, length, part) => {
          const values = stream(seed, length, shape);
          const whole = sketchOf(values);
          const merged = new QuantileSketch();
          for (let at = 0; at < length; at += part) merged.merge(sketchOf(values.slice(at, at + part), 2048));
          for (const sketch of [whole, merged]) {
            expect(sketch.count).toBe(length);
            const quantiles = sketch.quantiles(51);
            expect(quantiles[0]).toBe(Math.min(...values));
            expect(quantiles[50]).toBe(Math.max(...values));
            expect(worstRank(quantiles, values)).toBeLessThanOrEqual(sketch.rankError + 1);
          }
          expect(whole.rankError / length).toBeLessThan(0.005);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('errs by less than 0.3 % of a million values', () => {
    const values = stream(1, 1_000_000, 'uniform');
    const sketch = sketchOf(values);
    expect(sketch.rankError / 1_000_000).toBeLessThan(0.003);
    for (const [index, value] of sketch.quantiles(101).entries()) expect(Math.abs(value - index / 100)).toBeLessThan(0.005);
  });

  it('is exact for few values', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 200 }), (values) => {
        const sketch = sketchOf(Float64Array.from(values));
        expect(sketch.rankError).toBe(0);
        expect(sketch.quantiles(values.length)).toEqual([...sorted(values)]);
      }),
    );
  });
});

describe('DyadicHistogram', () => {
  const histogramOf = (values: readonly number[]): DyadicHistogram => {
    const histogram = new DyadicHistogram();
    histogram.addSorted(sorted(values));
    return histogram;
  };

  it('is the same for every order, chunking and merging, and counts every value in its bin', () => {
    const wild = fc.oneof(finite, fc.double({ noNaN: true, min: -1e300, max: 1e300 }), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1 }), fc.nat(), (values, cut) => {
        const whole = histogramOf(values).bins()!;
        const one = new DyadicHistogram();
        for (const value of values.toReversed()) one.addSorted(Float64Array.of(value));
        const at = cut % (values.length + 1);
        const merged = histogramOf(values.slice(at));
        merged.merge(histogramOf(values.slice(0, at)));
        expect(one.bins()).toEqual(whole);
        expect(merged.bins()).toEqual(whole);
        expect(whole.counts.length).toBeLessThanOrEqual(64);
        const width = 2 ** whole.exponent;
        whole.counts.forEach((count, bin) => {
          const from = (whole.first + bin) * width;
          expect(count).toBe(values.filter((value) => value >= from && value < from + width).length);
        });
      }),
    );
  });

  it('aligns two histograms of different widths on the edges of the wider one', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), fc.array(finite, { minLength: 1 }), (left, right) => {
        const pairs = alignBins(histogramOf(left).bins()!, histogramOf(right).bins()!);
        expect(pairs.reduce((sum, [count]) => sum + count, 0)).toBe(left.length);
        expect(pairs.reduce((sum, [, count]) => sum + count, 0)).toBe(right.length);
        const same = alignBins(histogramOf(left).bins()!, histogramOf(left.toReversed()).bins()!);
        for (const [one, other] of same) expect(one).toBe(other);
      }),
    );
  });
});

describe('HyperLogLog', () => {
  const sketchOfRange = (from: number, to: number): HyperLogLog => {
    const random = new Random(9);
    const words = Array.from({ length: to }, () => [random.uint32(), random.uint32()] as const);
    const sketch = new HyperLogLog();
    for (const [low, high] of words.slice(from)) sketch.add(low, high);
    return sketch;
  };

  it.each([0, 1, 10, 100, 1000, 10_000, 200_000])('estimates %d values within four standard errors', (count) => {
    const estimate = sketchOfRange(0, count).estimate();
    expect(Math.abs(estimate - count)).toBeLessThanOrEqual(Math.max(0.5, 4 * 0.023 * count));
  });

  it('merges to what it would be in one stream, and survives its text', () => {
    const merged = sketchOfRange(0, 3000);
    merged.merge(sketchOfRange(2000, 9000));
    expect(merged.format()).toBe(sketchOfRange(0, 9000).format());
    expect(HyperLogLog.parse(merged.format())!.estimate()).toBe(merged.estimate());
    expect(HyperLogLog.parse('A')).toBeUndefined();
    expect(HyperLogLog.parse('!'.repeat(2048))).toBeUndefined();
    expect(HyperLogLog.parse('_'.repeat(2048))).toBeUndefined();
  });
});

describe('Moments', () => {
  it('gives mean, deviation, skewness and kurtosis of SciPy, also far from zero', () => {
    // scipy.stats.skew and kurtosis of [2, 8, 0, 4, 1, 9, 9, 0].
    for (const offset of [0, 1e6]) {
      const moments = new Moments();
      const values = Float64Array.from([2, 8, 0, 4, 1, 9, 9, 0], (value) => value + offset);
      moments.addChunk(values.subarray(0, 3), 3);
      moments.addChunk(values.subarray(3), 5);
      expect(moments.mean).toBeCloseTo(4.125 + offset, 9);
      expect(moments.sd).toBeCloseTo(Math.sqrt(110.875 / 7), 6);
      expect(moments.skewness).toBeCloseTo(0.2650554122698573, 6);
      expect(moments.kurtosis).toBeCloseTo(-1.6660010752838508, 6);
    }
  });

  it('says nothing about the shape of what does not vary', () => {
    const moments = new Moments();
    moments.addChunk(Float64Array.of(3, 3), 2);
    expect([moments.sd, moments.skewness, moments.kurtosis]).toEqual([0, undefined, undefined]);
    expect(new Moments().sd).toBeUndefined();
  });
});

describe('FrequentTexts', () => {
  const add = (sketch: FrequentTexts, value: number, times: number): void =>
    sketch.add(Math.imul(value + 1, 0x9e3779b1), Math.imul(value + 7, 0x85ebca6b), () => `t${value}`, times);

  it('keeps every frequent text within its stated error beyond its capacity, also merged', () => {
    const exact = new Map<string, number>();
    const parts = [new FrequentTexts(), new FrequentTexts()];
    for (let value = 0; value < 30_000; value++) {
      const times = value % 5000 === 0 ? 700 : 1 + (value % 3);
      exact.set(`t${value}`, times);
      add(parts[value & 1]!, value, times);
    }
    const [merged, other] = parts;
    merged!.merge(other!);
    expect(merged!.distinct).toBeUndefined();
    const top = merged!.top(10_000);
    for (const { value, count } of top) {
      expect(count).toBeLessThanOrEqual(exact.get(value)!);
      expect(count + merged!.error).toBeGreaterThanOrEqual(exact.get(value)!);
    }
    const kept = new Set(top.map(({ value }) => value));
    for (const [value, count] of exact) if (count > merged!.error) expect(kept.has(value)).toBe(true);
    expect(
      top
        .slice(0, 6)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['t0', 't10000', 't15000', 't20000', 't25000', 't5000']);
  });

  it('is exact below it, ordered by count and then by text', () => {
    const sketch = new FrequentTexts();
    for (const value of [3, 1, 2, 1, 3, 9]) add(sketch, value, 1);
    expect(sketch.distinct).toBe(4);
    expect(sketch.top(3)).toEqual([
      { value: 't1', count: 2 },
      { value: 't3', count: 2 },
      { value: 't2', count: 1 },
    ]);
  });
});

describe('NumberSketch and TextSketch', () => {
  it('agree with exact answers, also merged from parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(NaN), fc.constant(-0), fc.integer({ min: -30, max: 30 }))), fc.nat(), (values, cut) => {
        const at = cut % (values.length + 1);
        const [whole, left, right] = [new NumberSketch(), new NumberSketch(), new NumberSketch()];
        for (const value of values) whole.add(value);
        for (const value of values.slice(0, at)) left.add(value);
        for (const value of values.slice(at)) right.add(value);
        left.merge(right);
        const { mean, sd, skewness, kurtosis, ...profile } = whole.profile('x', 11);
        const merged = left.profile('x', 11);
        expect(merged).toMatchObject(profile);
        const known = values.filter((value) => !Number.isNaN(value)).map((value) => value + 0);
        expect(profile).toMatchObject({ count: values.length, nulls: values.length - known.length });
        if (known.length === 0) return;
        expect(profile.distinct).toBe(new Set(known).size);
        expect(profile.min).toBe(Math.min(...known));
        expect(merged.mean).toBeCloseTo(mean!, 9);
        expect(mean).toBeCloseTo(known.reduce((sum, value) => sum + value, 0) / known.length, 9);
        if (sd !== null) expect(merged.sd).toBeCloseTo(sd, 9);
        expect(merged.skewness === undefined).toBe(skewness === undefined);
        expect(merged.kurtosis === undefined).toBe(kurtosis === undefined);
      }),
    );
  });

  it('estimates the number of different measurements, and does not list them', () => {
    const sketch = new NumberSketch();
    for (const value of stream(4, 20_000, 'uniform')) sketch.add(value);
    const profile = sketch.profile('x', 101);
    expect(profile.top).toBeUndefined();
    expect(Math.abs(profile.distinct! - 20_000)).toBeLessThan(2000);
    expect(profile.distinctSketch).toHaveLength(2048);
    expect(profile.quantileError).toBeGreaterThan(0);
  });

  it('counts texts and missing ones, also merged', () => {
    const [left, right] = [new TextSketch(), new TextSketch()];
    left.add(1, 1, () => 'a', 3);
    left.addMissing();
    right.add(2, 2, () => 'b');
    right.add(1, 1, () => 'a');
    left.merge(right);
    expect(left.profile('x', 1)).toMatchObject({ count: 6, nulls: 1, distinct: 2, top: [{ value: 'a', count: 4 }] });
    expect(left.profile('x', 1).distinctSketch).toHaveLength(2048);
  });
});
