import { describe, expect, it } from 'vitest';
import type { Failure } from '#kernel/failure.ts';
import { METRIC_CATALOGUE, scoreClassification, scoreRegression } from '#numeric/metrics/score.ts';
import { PINBALL_PERCENTAGES } from '#numeric/metrics/catalogue.ts';
import { evaluationOracle } from '../../kit/metrics/evaluation-oracle.ts';
import { statisticsOracle } from '../../kit/metrics/statistics-oracle.ts';

describe('scoreClassification', () => {
  for (const [index, { name, classes, truth, predicted, probabilities, values }] of statisticsOracle.classification.entries()) {
    it(`gives what scikit-learn gives: ${name}`, () => {
      for (const [metric, expected] of Object.entries({ ...values, ...evaluationOracle.classification[index]!.values })) {
        const value = scoreClassification(
          metric,
          Int32Array.from(truth),
          Int32Array.from(predicted),
          Float64Array.from(probabilities),
          classes,
        );
        expect(value, metric).toBeCloseTo(expected, 10);
      }
    });
  }

  it('gives the values of the reference for ten rows', () => {
    const truth = Int32Array.of(0, 0, 1, 1, 0, 1, 0, 1, 1, 0);
    const scores = [0.1, 0.4, 0.35, 0.8, 0.2, 0.7, 0.6, 0.9, 0.3, 0.5];
    const predicted = Int32Array.from(scores, (score) => (score >= 0.5 ? 1 : 0));
    const probabilities = Float64Array.from(scores.flatMap((score) => [1 - score, score]));
    const score = (name: string): number => scoreClassification(name, truth, predicted, probabilities, 2);
    expect(score('average-precision')).toBeCloseTo(0.8392857143, 9);
    expect(score('brier')).toBeCloseTo(0.18725, 12);
    expect(score('log-loss')).toBeCloseTo(0.5387741543, 9);
    expect(score('mcc')).toBeCloseTo(0.2, 12);
    expect(score('roc-auc')).toBeCloseTo(0.76, 12);
  });

  it('leaves classes without rows out of one-against-rest means', () => {
    const truth = Int32Array.of(0, 1, 0, 1);
    const probabilities = Float64Array.of(0.8, 0.1, 0.1, 0.1, 0.8, 0.1, 0.7, 0.2, 0.1, 0.3, 0.6, 0.1);
    expect(scoreClassification('roc-auc', truth, truth, probabilities, 3)).toBe(1);
    expect(scoreClassification('roc-auc', Int32Array.of(0, 0), Int32Array.of(0, 0), Float64Array.of(1, 0, 1, 0), 2)).toBeNaN();
  });

  it('has values for constant predictions', () => {
    const truth = Int32Array.of(0, 1, 0, 1);
    const constant = Int32Array.of(0, 0, 0, 0);
    expect(scoreClassification('mcc', truth, constant, undefined, 2)).toBe(0);
    expect(scoreClassification('precision-macro', truth, constant, undefined, 2)).toBe(0.25);
    expect(scoreClassification('kappa', constant, constant, undefined, 2)).toBeNaN();
  });

  it('keeps one certain mistake finite in log loss', () => {
    expect(scoreClassification('log-loss', Int32Array.of(0), Int32Array.of(1), Float64Array.of(0, 1), 2)).toBeCloseTo(36.04, 2);
  });

  it('names what is wrong', () => {
    const one = Int32Array.of(0);
    const codeOf = (score: () => number): string => {
      try {
        score();
      } catch (error) {
        return `${(error as Failure).code}: ${(error as Failure).message}`;
      }
      return 'nothing';
    };
    expect(codeOf(() => scoreClassification('acuracy', one, one, undefined, 2))).toBe(
      'metrics.metric-unknown: there is no metric "acuracy". Did you mean "accuracy"?',
    );
    expect(codeOf(() => scoreClassification('rmse', one, one, undefined, 2))).toContain('is for regression, not for classification');
    expect(codeOf(() => scoreClassification('roc-auc', one, one, undefined, 2))).toContain('metrics.probabilities-missing');
    expect(codeOf(() => scoreClassification('accuracy', new Int32Array(0), new Int32Array(0), undefined, 2))).toContain(
      'metrics.nothing-to-score',
    );
  });
});

describe('scoreRegression', () => {
  for (const [index, { name, truth, predicted, values }] of statisticsOracle.regression.entries()) {
    it(`gives what scikit-learn gives: ${name}`, () => {
      for (const [metric, expected] of Object.entries({ ...values, ...evaluationOracle.regression[index]!.values })) {
        expect(scoreRegression(metric, Float64Array.from(truth), Float64Array.from(predicted)), metric).toBeCloseTo(expected, 9);
      }
    });
  }

  it('has no R² for one row, and 1 for an exact constant', () => {
    expect(scoreRegression('r2', Float64Array.of(1), Float64Array.of(1))).toBeNaN();
    expect(scoreRegression('r2', Float64Array.of(2, 2), Float64Array.of(2, 2))).toBe(1);
  });
});

describe('METRIC_CATALOGUE', () => {
  it('has kebab-case names that occur once, each with one task', () => {
    const names = METRIC_CATALOGUE.map((metric) => metric.name);
    expect(new Set(names).size).toBe(names.length);
    for (const metric of METRIC_CATALOGUE) {
      expect(metric.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(metric.tasks).toHaveLength(1);
    }
  });

  it('lists losses as lower is better and nothing else', () => {
    expect(METRIC_CATALOGUE.filter((metric) => metric.better === 'lower').map((metric) => metric.name)).toEqual([
      'log-loss',
      'brier',
      'expected-calibration-error',
      'rmse',
      'mae',
      'mape',
      ...PINBALL_PERCENTAGES.map((percent) => `pinball-${percent}`),
    ]);
  });
});
