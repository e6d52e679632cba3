import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { choiceDensity, parzenDensity } from '#numeric/search/parzen.ts';
import { cannotReach, isWorse } from '#numeric/search/racing.ts';
import { drawPoint, sizeOfSpaces, type Point, type Subspace } from '#numeric/search/space.ts';
import { planRungs } from '#numeric/search/successive-halving.ts';
import { proposePoint } from '#numeric/search/tree-parzen.ts';
import { nestedSample } from '#numeric/splits/nested-sample.ts';

const LEARNING_RATE: Subspace = [{ kind: 'range', name: 'rate', low: 1e-4, high: 1, log: true, whole: false }];

describe('a space', () => {
  const spaces: readonly Subspace[] = [
    [
      { kind: 'range', name: 'rate', low: 0.01, high: 0.3, log: true, whole: false },
      { kind: 'range', name: 'leaves', low: 2, high: 40, log: true, whole: true },
    ],
    [{ kind: 'choices', name: 'kernel', choices: ['rbf', 'linear', null] }],
  ];

  it('draws points within its ranges, whole where they have to be', () => {
    const random = new Random(1);
    const seen = new Set<number>();
    for (let draw = 0; draw < 2000; draw++) {
      const { space, values } = drawPoint(spaces, random);
      if (space === 1) expect(['rbf', 'linear', null]).toContain(values['kernel']);
      else {
        expect(values['rate']).toBeGreaterThanOrEqual(0.01);
        expect(values['rate']).toBeLessThanOrEqual(0.3);
        seen.add(values['leaves'] as number);
      }
    }
    expect([...seen].every(Number.isInteger)).toBe(true);
    expect(Math.min(...seen)).toBe(2);
    expect(Math.max(...seen)).toBe(40);
  });

  it('spreads the logarithm evenly: half of the draws lie below the geometric mean', () => {
    const random = new Random(7);
    const below = Array.from({ length: 4000 }, () => drawPoint([LEARNING_RATE], random).values['rate'] as number).filter(
      (rate) => rate < 0.01,
    );
    expect(below.length / 4000).toBeGreaterThan(0.47);
    expect(below.length / 4000).toBeLessThan(0.53);
  });

  it('knows how many points it has', () => {
    expect(sizeOfSpaces([spaces[1]!])).toBe(3);
    expect(sizeOfSpaces([[{ kind: 'range', name: 'a', low: 2, high: 5, log: false, whole: true }]])).toBe(4);
    expect(sizeOfSpaces(spaces)).toBe(Infinity);
  });
});

describe('a Parzen density', () => {
  it('has mass 1 on its range, wherever the observations lie', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 3, noNaN: true }), { maxLength: 12 }), (observations) => {
        const density = parzenDensity(observations, -2, 3);
        const steps = 4000;
        let mass = 0;
        for (let step = 0; step < steps; step++) mass += (Math.exp(density.logAt(-2 + (5 * (step + 0.5)) / steps)) * 5) / steps;
        expect(mass).toBeCloseTo(1, 2);
      }),
      { numRuns: 30 },
    );
  });

  it('draws from what it says: shares of draws are shares of the mass', () => {
    const density = parzenDensity([0.2, 0.25, 0.8], 0, 1);
    const random = new Random(3);
    const draws = Array.from({ length: 8000 }, () => density.draw(random));
    expect(draws.every((draw) => draw >= 0 && draw <= 1)).toBe(true);
    let mass = 0;
    for (let step = 0; step < 1000; step++) mass += (Math.exp(density.logAt((0.5 * (step + 0.5)) / 1000)) * 0.5) / 1000;
    expect(draws.filter((draw) => draw < 0.5).length / 8000).toBeCloseTo(mass, 1);
  });

  it('of choices counts each once more than it was seen', () => {
    const density = choiceDensity([0, 0, 2], 3);
    expect([0, 1, 2].map((choice) => Math.exp(density.logAt(choice)))).toEqual(
      [0.5, 1 / 6, 2 / 6].map((share) => expect.closeTo(share, 12)),
    );
    const random = new Random(1);
    const draws = Array.from({ length: 3000 }, () => density.draw(random));
    expect(draws.filter((draw) => draw === 0).length / 3000).toBeCloseTo(0.5, 1);
  });
});

describe('the tree-structured Parzen estimator', () => {
  /** Best at rate 0.03 of the second branch; the first is never as good. */
  const loss = ({ space, values }: Point): number => {
    const rate = Math.log10(values['rate'] as number) + 1.5;
    const depth = ((values['depth'] as number | undefined) ?? 9) - 6;
    return rate ** 2 + 0.05 * depth ** 2 + (space === 0 ? 1 : 0);
  };
  const spaces: readonly Subspace[] = [
    LEARNING_RATE,
    [...LEARNING_RATE, { kind: 'range', name: 'depth', low: 1, high: 20, log: false, whole: true }],
  ];
  const search = (propose: (tried: readonly Point[], random: Random) => Point, seed: number): number => {
    const random = new Random(seed);
    const tried: Point[] = [];
    for (let trial = 0; trial < 60; trial++) {
      tried.push(propose(tried, random));
      tried.sort((left, right) => loss(left) - loss(right));
    }
    return loss(tried[0]!);
  };
  const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;

  it('finds better settings than drawing as many at random', () => {
    const seeds = Array.from({ length: 15 }, (_, seed) => seed);
    const learned = seeds.map((seed) => search((tried, random) => proposePoint(spaces, tried, [], random), seed));
    const drawn = seeds.map((seed) => search((_, random) => drawPoint(spaces, random), seed));
    expect(median(learned)).toBeLessThan(0.5 * median(drawn));
  });

  it('proposes the same for the same past and seed, and something else beside a pending point', () => {
    const random = new Random(5);
    const tried = Array.from({ length: 20 }, () => drawPoint(spaces, random)).sort((left, right) => loss(left) - loss(right));
    const first = proposePoint(spaces, tried, [], new Random(9));
    expect(proposePoint(spaces, tried, [], new Random(9))).toEqual(first);
    expect(
      proposePoint(
        spaces,
        tried,
        Array.from({ length: 8 }, () => first),
        new Random(9),
      ),
    ).not.toEqual(first);
  });
});

describe('rounds of successive halving', () => {
  it.each([
    // n_candidates_ of HalvingGridSearchCV of scikit-learn 1.9.1 with 900 rows: min_resources="exhaust", and 180 for a smallest share of 0.2.
    [27, 3, 0.01, [27, 9, 3, 1], [1 / 27, 1 / 9, 1 / 3, 1]],
    [9, 3, 0.01, [9, 3, 1], [1 / 9, 1 / 3, 1]],
    [20, 3, 0.01, [20, 7, 3], [1 / 9, 1 / 3, 1]],
    [16, 2, 0.01, [16, 8, 4, 2, 1], [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1]],
    [27, 3, 0.2, [27, 9], [1 / 3, 1]],
    [2, 3, 0.01, [2], [1]],
    [1, 3, 0.01, [1], [1]],
  ])('%i settings by %i: as scikit-learn parts them', (candidates, factor, smallest, counts, shares) => {
    const rungs = planRungs(candidates, factor, smallest);
    expect(rungs.map((rung) => rung.candidates)).toEqual(counts);
    expect(rungs.map((rung) => rung.share)).toEqual(shares.map((share) => expect.closeTo(share, 12)));
  });
});

describe('races', () => {
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });

  it('are never lost for certain by a setting that could still win', () => {
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: 1, max: 5 }), (own, leader, known) => {
        const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
        const out = cannotReach({ own: own.slice(0, known), leader, folds: 6, bound: 1 });
        if (out) expect(mean(own)).toBeLessThan(mean(leader));
        // What can be reached is not given up: the best possible rest decides.
        const best = mean([...own.slice(0, known), ...Array.from({ length: 6 - known }, () => 1)]);
        // Where both are equal but for rounding, either answer is right.
        if (Math.abs(best - mean(leader)) > 1e-11) expect(out).toBe(best < mean(leader));
      }),
    );
  });

  it('are lost by a small difference that is always there, not by a large one that is chance', () => {
    const leader = [0.9, 0.92, 0.91, 0.93, 0.9, 0.92];
    expect(isWorse({ own: leader.map((score, fold) => score - 0.05 - 0.001 * (fold % 2)), leader }, 0.25, 0.01)).toBe(true);
    expect(isWorse({ own: [0.5, 1, 0.6, 1, 0.9, 0.95], leader }, 0.25, 0.01)).toBe(false);
    expect(isWorse({ own: [0.1, 0.1], leader }, 0.25, 0.5)).toBe(false);
    expect(isWorse({ own: leader, leader }, 0.25, 0.5)).toBe(false);
  });

  it('by the t test with the corrected variance', () => {
    // Differences 0.02, 0.04, 0.06: mean 0.04, s² 0.0004, t = 0.04 / √(0.0004 · (1/3 + 0.5)) = 2.1909, 2 degrees of freedom: p = 0.07993.
    const race = { own: [0.88, 0.86, 0.84], leader: [0.9, 0.9, 0.9] };
    expect(isWorse(race, 0.5, 0.0802)).toBe(true);
    expect(isWorse(race, 0.5, 0.0796)).toBe(false);
  });
});

describe('a nested sample', () => {
  it('keeps shares of classes, order and at least one row of each, and grows', () => {
    const rows = Int32Array.from({ length: 200 }, (_, index) => index * 2);
    const labels = Int32Array.from({ length: 400 }, (_, row) => (row < 300 ? 0 : row < 398 ? 1 : 2));
    const small = nestedSample(rows, 0.1, 5, labels);
    const large = nestedSample(rows, 0.4, 5, labels);
    expect([...small].filter((row) => labels[row] === 0).length).toBe(15);
    expect([...small].filter((row) => labels[row] === 2).length).toBe(1);
    expect([...small]).toEqual([...small].sort((left, right) => left - right));
    expect([...small].every((row) => large.includes(row))).toBe(true);
    expect(nestedSample(rows, 1, 5, labels)).toBe(rows);
    expect([...nestedSample(rows, 0.1, 6, labels)]).not.toEqual([...small]);
  });
});
