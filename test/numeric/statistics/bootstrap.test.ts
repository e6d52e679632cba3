import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { acceleratedInterval, drawWeights, exponential, percentileInterval } from '#numeric/statistics/bootstrap.ts';
import { independentBootstrap } from '#numeric/statistics/independent-bootstrap.ts';
import { pairedBootstrap } from '#numeric/statistics/paired-bootstrap.ts';
import { estimateMetrics } from '#numeric/metrics/metric-intervals.ts';
import { classPredictions, simulateClassifier, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';
import { statisticsOracle } from '../../kit/metrics/statistics-oracle.ts';

const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('drawWeights', () => {
  it('draws as many rows as there are, every row equally often', () => {
    const random = new Random(1);
    const weights = new Int32Array(20);
    const totals = new Float64Array(20);
    for (let repeat = 0; repeat < 5000; repeat++) {
      drawWeights(random, weights);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(20);
      weights.forEach((weight, row) => (totals[row]! += weight));
    }
    for (const total of totals) expect(total / 5000).toBeCloseTo(1, 1);
  });

  it('draws exponential weights of mean one', () => {
    const random = new Random(2);
    expect(mean(Array.from({ length: 20_000 }, () => exponential(random)))).toBeCloseTo(1, 1);
  });
});

describe('intervals of replicates', () => {
  const { values, bca, percentile } = statisticsOracle.bootstrap_mean;
  const random = new Random(3);
  const weights = new Int32Array(values.length);
  const replicates = Float64Array.from({ length: 20_000 }, () => {
    drawWeights(random, weights);
    return values.reduce((sum, value, row) => sum + value * weights[row]!, 0) / values.length;
  });
  const leaveOneOut = Float64Array.from(values, (_, left) => mean(values.filter((__, row) => row !== left)));

  it('are those of SciPy up to the noise of resampling', () => {
    const plain = percentileInterval(mean(values), replicates, 0.95)!;
    expect(plain.low).toBeCloseTo(percentile[0], 1);
    expect(plain.high).toBeCloseTo(percentile[1], 1);
    const accelerated = acceleratedInterval(mean(values), replicates, leaveOneOut, 0.95)!;
    expect(Math.abs(accelerated.low - bca[0])).toBeLessThan(0.012);
    expect(Math.abs(accelerated.high - bca[1])).toBeLessThan(0.02);
    expect(accelerated.high).toBeGreaterThan(plain.high);
  });

  it('are refused where the replicates say nothing', () => {
    expect(percentileInterval(1, new Float64Array(50).fill(1), 0.95)).toBeUndefined();
    expect(acceleratedInterval(1, new Float64Array(50).fill(1), leaveOneOut, 0.95)).toBeUndefined();
    expect(
      percentileInterval(
        1,
        Float64Array.from({ length: 50 }, (_, index) => (index % 10 === 0 ? Number.NaN : index)),
        0.95,
      ),
    ).toBeUndefined();
    expect(percentileInterval(Number.NaN, replicates, 0.95)).toBeUndefined();
  });

  it('contain the estimate, and fall back to percentiles when it lies outside all replicates', () => {
    const outside = percentileInterval(9, replicates, 0.95)!;
    expect(outside.high).toBe(9);
    expect(acceleratedInterval(9, replicates, leaveOneOut, 0.95)).toEqual(outside);
    expect(acceleratedInterval(mean(values), replicates, new Float64Array(5).fill(1), 0.95)!.low).toBeLessThan(mean(values));
  });
});

describe('pairedBootstrap', () => {
  const baseline = simulateClassifier({ rows: 400, strength: 1.5, rowSeed: 1, ownSeed: 2 });
  const candidate = simulateClassifier({ rows: 400, strength: 2.2, rowSeed: 1, ownSeed: 3 });

  it('is bit-identical for a seed', () => {
    const compare = () => pairedBootstrap(baseline, candidate, ['accuracy', 'roc-auc'], { seed: 4, replicates: 300 });
    expect(compare()).toEqual(compare());
  });

  it('is tighter than resampling each side by itself', () => {
    const [paired] = pairedBootstrap(baseline, candidate, ['log-loss'], { seed: 4, replicates: 500 });
    const [independent] = independentBootstrap(baseline, candidate, ['log-loss'], { seed: 4, replicates: 500 });
    expect(paired!.difference).toBe(independent!.difference);
    const width = (one: typeof paired): number => one!.interval!.high - one!.interval!.low;
    expect(width(paired)).toBeLessThan(0.8 * width(independent));
  });

  it('turns signs with the sides', () => {
    const [forth] = pairedBootstrap(baseline, candidate, ['accuracy'], { seed: 4 });
    const [back] = pairedBootstrap(candidate, baseline, ['accuracy'], { seed: 4 });
    expect(forth!.difference).toBe(-back!.difference);
    expect(forth!.interval!.low).toBeGreaterThan(0);
    expect(back!.interval!.high).toBeLessThan(0);
  });

  it('does not take agreement on few rows for equality', () => {
    const truth = '012'.repeat(12);
    const [accuracy] = pairedBootstrap(classPredictions(truth, truth), classPredictions(truth, truth), ['accuracy'], { seed: 1 });
    expect(accuracy).toMatchObject({ difference: 0, identical: true });
    expect(accuracy!.interval!.high).toBeGreaterThan(0.05);
    expect(accuracy!.interval!.low).toBeLessThan(-0.05);
  });

  it('knows a single class and regression', () => {
    const one = classPredictions('0000', '0000', ['only']);
    expect(pairedBootstrap(one, one, ['accuracy'], { seed: 1, replicates: 50 })[0]).not.toHaveProperty('interval');
    const [rmse] = pairedBootstrap(simulateRegressor(200, 9, 1, 2), simulateRegressor(200, 5, 1, 3), ['rmse'], {
      seed: 1,
      replicates: 300,
    });
    expect(rmse!.interval!.high).toBeLessThan(0);
    expect(rmse).not.toHaveProperty('identical');
  });

  it('resamples 10,000 rows 2,000 times for two models in well under three seconds of processor time', () => {
    const left = simulateClassifier({ rows: 10_000, classes: 2, strength: 1.5, rowSeed: 1, ownSeed: 2 });
    const right = simulateClassifier({ rows: 10_000, classes: 2, strength: 1.5, rowSeed: 1, ownSeed: 3 });
    pairedBootstrap(left, right, ['roc-auc'], { seed: 1, replicates: 50 });
    const before = process.cpuUsage();
    pairedBootstrap(left, right, ['roc-auc'], { seed: 1 });
    // 0.3 s on a free core. Processor time does not grow with what else the machine does; coverage makes it three times as much.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
  });
});

describe('coverage', () => {
  it('of 95 % intervals of a difference is 93 to 98.5 % for accuracy on 80 rows', () => {
    const random = new Random(17);
    let covered = 0;
    const repeats = 400;
    for (let repeat = 0; repeat < repeats; repeat++) {
      // Only the baseline right: 8 %, only the candidate right: 12 %; the true difference is 0.04.
      let [truth, left, right] = ['', '', ''];
      for (let row = 0; row < 80; row++) {
        const draw = random.uniform();
        truth += '0';
        left += draw < 0.08 || draw > 0.3 ? '0' : '1';
        right += (draw >= 0.08 && draw < 0.2) || draw > 0.3 ? '0' : '1';
      }
      const [accuracy] = pairedBootstrap(classPredictions(truth, left), classPredictions(truth, right), ['accuracy'], {
        seed: repeat,
        replicates: 400,
      });
      const { low, high } = accuracy!.interval!;
      if (low <= 0.04 && high >= 0.04) covered += 1;
    }
    expect(covered / repeats).toBeGreaterThan(0.925);
    expect(covered / repeats).toBeLessThan(0.99);
  });

  it('of a single metric near its bound is kept by the pseudo-rows: F1 of a model with 3 % errors on 38 rows', () => {
    const random = new Random(18);
    let covered = 0;
    const repeats = 400;
    for (let repeat = 0; repeat < repeats; repeat++) {
      let [truth, predicted] = ['', ''];
      for (let row = 0; row < 38; row++) {
        const own = random.below(2);
        truth += String(own);
        predicted += String(random.uniform() < 0.03 ? 1 - own : own);
      }
      const [f1] = estimateMetrics(classPredictions(truth, predicted, ['a', 'b']), ['f1-macro'], { seed: repeat, replicates: 400 });
      if (f1!.interval!.low <= 0.97 && f1!.interval!.high >= 0.97) covered += 1;
    }
    expect(covered / repeats).toBeGreaterThan(0.925);
  });
});
