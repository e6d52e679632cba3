import { describe, expect, it } from 'vitest';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { classPredictions, simulateClassifier, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';

describe('evaluatePredictions', () => {
  it('is bit-identical for a seed', () => {
    const set = simulateClassifier({ rows: 60, strength: 1.5, rowSeed: 1, ownSeed: 2 });
    expect(evaluatePredictions(set, { seed: 7, replicates: 200 })).toEqual(evaluatePredictions(set, { seed: 7, replicates: 200 }));
    expect(evaluatePredictions(set, { seed: 7, replicates: 200 }).metrics['f1-macro']!.interval).not.toEqual(
      evaluatePredictions(set, { seed: 8, replicates: 200 }).metrics['f1-macro']!.interval,
    );
  });

  it('never claims certainty for a model without an error on 38 rows', () => {
    const truth = '01'.repeat(19);
    const { metrics } = evaluatePredictions(classPredictions(truth, truth, ['a', 'b']), { seed: 1 });
    for (const [name, metric] of Object.entries(metrics)) {
      expect(metric.value, name).toBe(1);
      expect(metric.interval!.high, name).toBe(1);
      expect(metric.interval!.low, name).toBeGreaterThan(0.7);
      expect(metric.interval!.low, name).toBeLessThan(0.94);
    }
    expect(metrics['accuracy']!.interval!.low).toBeCloseTo(0.9081901317744162, 10);
  });

  it('gives no interval where the resamples do not vary', () => {
    const set = simulateClassifier({ rows: 30, classes: 2, strength: 30, rowSeed: 1, ownSeed: 2 });
    const { metrics } = evaluatePredictions(set, { seed: 1, replicates: 100 });
    expect(metrics['roc-auc']).toEqual({ value: 1, better: 'higher' });
  });

  it('counts confusions and describes each class', () => {
    const { classification, rows } = evaluatePredictions(classPredictions('00011122', '00111120'), { seed: 1, replicates: 10 });
    expect(rows).toBe(8);
    expect(classification!.confusion).toEqual([
      [2, 1, 0],
      [0, 3, 0],
      [1, 0, 1],
    ]);
    expect(classification!.perClass[0]).toMatchObject({ name: 'a', support: 3, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(classification!.perClass[1]!.recallInterval!.high).toBe(1);
    expect(classification!.roc).toEqual([]);
  });

  it('has no precision interval for a class that is never predicted', () => {
    const { classification } = evaluatePredictions(classPredictions('0012', '0011'), { seed: 1, replicates: 10 });
    expect(classification!.perClass[2]).toEqual({
      name: 'c',
      support: 1,
      precision: 0,
      recall: 0,
      f1: 0,
      recallInterval: expect.anything(),
    });
    const unseen = evaluatePredictions(classPredictions('0011', '0011'), { seed: 1, replicates: 10 }).classification!.perClass[2]!;
    expect(unseen).toEqual({ name: 'c', support: 0, precision: 0, recall: 0, f1: 0 });
  });

  it('traces one curve for two classes and one for each of more', () => {
    const two = evaluatePredictions(simulateClassifier({ rows: 300, classes: 2, strength: 1, rowSeed: 1, ownSeed: 2 }), {
      seed: 1,
      replicates: 10,
    });
    expect(two.classification!.roc.map((curve) => curve.className)).toEqual(['class-1']);
    expect(two.classification!.roc[0]!.area).toBeCloseTo(two.metrics['roc-auc']!.value, 10);
    expect(two.classification!.precisionRecall[0]!.area).toBeCloseTo(two.metrics['average-precision']!.value, 10);
    const three = evaluatePredictions(simulateClassifier({ rows: 2000, strength: 1, rowSeed: 1, ownSeed: 2 }), { seed: 1, replicates: 10 });
    expect(three.classification!.roc).toHaveLength(3);
    for (const curve of three.classification!.roc) {
      expect(curve.points.length).toBeLessThanOrEqual(200);
      expect(curve.points[0]).toEqual({ x: 0, y: 0 });
      expect(curve.points.at(-1)).toEqual({ x: 1, y: 1 });
    }
  });

  it('summarises residuals of regression', () => {
    const set = simulateRegressor(400, 5, 1, 2);
    const { regression, metrics, classification } = evaluatePredictions(set, { seed: 1, replicates: 200 });
    expect(classification).toBeUndefined();
    expect(regression!.sd).toBeGreaterThan(4);
    expect(regression!.quantiles).toHaveLength(7);
    expect(regression!.largestAbsolute).toBe(Math.max(Math.abs(regression!.quantiles[0]!), Math.abs(regression!.quantiles[6]!)));
    expect(metrics['rmse']!.interval!.low).toBeLessThan(metrics['rmse']!.value);
    const alone = { ...set, rows: set.rows.subarray(0, 1), truth: set.truth.subarray(0, 1), predicted: set.predicted.subarray(0, 1) };
    expect(evaluatePredictions(alone, { seed: 1, replicates: 10 }).regression!.sd).toBe(0);
    expect(evaluatePredictions(alone, { seed: 1, replicates: 10 }).metrics['r2']).toBeUndefined();
  });

  it('computes the metrics that are asked for, in their order', () => {
    const set = simulateClassifier({ rows: 40, strength: 1, rowSeed: 1, ownSeed: 2 });
    expect(Object.keys(evaluatePredictions(set, { seed: 1, replicates: 10, metrics: ['log-loss', 'accuracy'] }).metrics)).toEqual([
      'log-loss',
      'accuracy',
    ]);
    expect(() => evaluatePredictions(set, { seed: 1, metrics: ['nonsense'] })).toThrow('there is no metric "nonsense"');
  });
});
