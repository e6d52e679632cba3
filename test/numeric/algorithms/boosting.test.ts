import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { binMatrix } from '#numeric/algorithms/boosting/binning.ts';
import { fitGradientBoosting as fit } from '#numeric/algorithms/boosting/boosting.ts';
import { BoostingKernel } from '#numeric/algorithms/boosting/kernel.ts';
import { sigmoid, softmaxRows } from '#numeric/algorithms/boosting/loss.ts';
import type { FittedModel, ParameterValues, Target } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { matrixFromColumns, type Matrix } from '#numeric/linear-algebra/matrix.ts';

const DEFAULTS: ParameterValues = { iterations: 100, 'learning-rate': 0.1, leaves: 31, 'max-depth': null, 'min-samples-leaf': 20, l2: 0 };

const fitGradientBoosting = (x: Matrix, target: Target, parameters: ParameterValues): FittedModel => fit(x, target, parameters, 1);

const uniform = (seed: number, rows: number): Float64Array => {
  const random = new Random(seed);
  return Float64Array.from({ length: rows }, () => random.uniform());
};

/** Bins of a column as the kernel holds them. */
function binned(values: Float64Array): { readonly bins: number[]; readonly bounds: Float64Array; readonly hasMissing: boolean } {
  const kernel = new BoostingKernel();
  const { bins, width, bounds, hasMissing } = binMatrix(kernel, matrixFromColumns([values], values.length)).columns[0]!;
  const heap = kernel.heap();
  return { bins: Array.from(values, (_, row) => heap[bins + row * width]!), bounds, hasMissing };
}

describe('binning', () => {
  it('gives every distinct value a bin where there are at most 255, and missing values their own', () => {
    const { bins, bounds, hasMissing } = binned(Float64Array.of(3, 1, NaN, 2, 1));
    expect(bins).toEqual([2, 0, 3, 1, 0]);
    expect([...bounds]).toEqual([1.5, 2.5]);
    expect(hasMissing).toBe(true);
  });

  it('fills bins evenly where there are more values, and a value is in the first bin whose bound it does not exceed', () => {
    const column = uniform(1, 10_000);
    const { bins, bounds } = binned(column);
    const counts = new Int32Array(256);
    bins.forEach((bin) => counts[bin]!++);
    expect(Math.max(...counts)).toBeLessThan(60);
    expect(counts[255]).toBe(0);
    column.forEach((value, row) => {
      const bin = bins[row]!;
      expect(bin === bounds.length || value <= bounds[bin]!).toBe(true);
      expect(bin === 0 || value > bounds[bin - 1]!).toBe(true);
    });
  });

  it('has one bin for a constant column and none but the missing one for an empty column', () => {
    expect(binned(new Float64Array(3).fill(2)).bins).toEqual([0, 0, 0]);
    expect(binned(new Float64Array(3).fill(NaN)).bins).toEqual([1, 1, 1]);
  });
});

describe('gradient boosting', () => {
  it('learns a curve that no line fits', () => {
    const x = uniform(1, 2000);
    const y = x.map((value) => Math.sin(8 * value));
    const matrix = matrixFromColumns([x], 2000);
    const { predicted } = makeScorer(fitGradientBoosting(matrix, { task: 'regression', values: y }, DEFAULTS))(matrix);
    const worst = y.reduce((most, value, row) => Math.max(most, Math.abs(value - predicted[row]!)), 0);
    expect(worst).toBeLessThan(0.1);
  });

  it('learns from values that are missing', () => {
    const signal = uniform(2, 1000).map((value) => (value < 0.3 ? NaN : value));
    const target: Target = {
      task: 'classification',
      classCount: 2,
      labels: Int32Array.from(signal, (value) => (Number.isNaN(value) ? 1 : 0)),
    };
    const model = fitGradientBoosting(matrixFromColumns([signal], 1000), target, DEFAULTS);
    const scores = makeScorer(model)(matrixFromColumns([Float64Array.of(NaN, 0.5)], 2));
    expect([...scores.predicted]).toEqual([1, 0]);
  });

  it('sends missing values with the larger child where training had none', () => {
    const x = uniform(3, 1000);
    const target: Target = { task: 'regression', values: x.map((value) => (value > 0.9 ? 10 : 0)) };
    const model = fitGradientBoosting(matrixFromColumns([x], 1000), target, DEFAULTS);
    expect(makeScorer(model)(matrixFromColumns([Float64Array.of(NaN)], 1)).predicted[0]).toBeCloseTo(0, 3);
  });

  it('keeps the number of leaves, the depth and the rows of a leaf', () => {
    const x = uniform(4, 500);
    const target: Target = { task: 'regression', values: x.map((value) => value * value) };
    const model = fitGradientBoosting(matrixFromColumns([x], 500), target, {
      ...DEFAULTS,
      iterations: 1,
      leaves: 5,
      'min-samples-leaf': 30,
    });
    const { feature, cover } = model.arrays as { feature: Int16Array; cover: Int32Array };
    expect(feature.filter((column) => column === -1).length).toBeLessThanOrEqual(5);
    feature.forEach((column, node) => column === -1 && expect(cover[node]).toBeGreaterThanOrEqual(30));
    const stump = fitGradientBoosting(matrixFromColumns([x], 500), target, { ...DEFAULTS, iterations: 1, 'max-depth': 1 });
    expect(stump.arrays['feature']!.length).toBe(3);
  });

  it('predicts the mean, or the class shares, where nothing can be split', () => {
    const flat = matrixFromColumns([new Float64Array(60).fill(1)], 60);
    const regression = fitGradientBoosting(
      flat,
      { task: 'regression', values: Float64Array.from({ length: 60 }, (_, row) => row) },
      DEFAULTS,
    );
    expect(makeScorer(regression)(flat).predicted[0]).toBeCloseTo(29.5, 12);
    const labels = Int32Array.from({ length: 60 }, (_, row) => (row < 30 ? 0 : row < 50 ? 1 : 2));
    const classes = fitGradientBoosting(flat, { task: 'classification', classCount: 3, labels }, DEFAULTS);
    const { probabilities } = makeScorer(classes)(flat) as { probabilities: Float64Array };
    [1 / 2, 1 / 3, 1 / 6].forEach((share, index) => expect(probabilities[index]).toBeCloseTo(share, 9));
  });

  it('survives a class without a row and two classes of which one is empty', () => {
    const x = matrixFromColumns([uniform(5, 80)], 80);
    const three = fitGradientBoosting(
      x,
      { task: 'classification', classCount: 3, labels: Int32Array.from({ length: 80 }, (_, row) => row % 2) },
      DEFAULTS,
    );
    expect(makeScorer(three)(x).predicted.every((label) => label < 2)).toBe(true);
    const one = fitGradientBoosting(x, { task: 'classification', classCount: 2, labels: new Int32Array(80) }, DEFAULTS);
    expect(makeScorer(one)(x).predicted.every((label) => label === 0)).toBe(true);
  });
});

describe('links', () => {
  it('does not overflow', () => {
    expect(sigmoid(-1000)).toBe(0);
    expect(sigmoid(1000)).toBe(1);
    const into = new Float64Array(3);
    softmaxRows(Float64Array.of(1000, 1000, -1000), 3, into);
    expect([...into]).toEqual([0.5, 0.5, 0]);
  });
});
