import { describe, expect, it } from 'vitest';
import type { Json } from '#kernel/json.ts';
import type { AlgorithmId } from '#numeric/algorithms/registry.ts';
import { fitAndScore, ORACLES, rowsWhere, type OracleSet } from './oracle.ts';

/** Name in the oracle file → algorithm and parameters here. */
const SETTINGS: Readonly<Record<string, readonly [AlgorithmId, Readonly<Record<string, Json>>]>> = {
  'logistic-regression': ['logistic-regression', { tolerance: 1e-10, 'max-iterations': 10_000 }],
  'logistic-regression c=0.1': ['logistic-regression', { c: 0.1, tolerance: 1e-10, 'max-iterations': 10_000 }],
  'naive-bayes': ['naive-bayes', {}],
  'k-nearest-neighbors': ['k-nearest-neighbors', {}],
  'k-nearest-neighbors distance': ['k-nearest-neighbors', { neighbors: 7, weights: 'distance' }],
  svm: ['svm', { tolerance: 1e-6, probability: false }],
  'svm linear': ['svm', { kernel: 'linear', c: 0.5, tolerance: 1e-6, probability: false }],
  'linear-regression': ['linear-regression', {}],
  ridge: ['ridge', {}],
  'ridge l2=50': ['ridge', { l2: 50 }],
  'decision-tree max-depth=3': ['decision-tree', { 'max-depth': 3 }],
};

const score = (set: OracleSet, name: string, task: 'classification' | 'regression') =>
  fitAndScore(
    set,
    task,
    ...SETTINGS[name]!,
    rowsWhere(set, (row) => set.test[row] === 0),
    rowsWhere(set, (row) => set.test[row] === 1),
  );

/** The optimiser of logistic regression ends a little beside scikit-learn's end point; everything else is arithmetic. */
const PROBABILITY_TOLERANCE: Readonly<Record<string, number>> = { 'logistic-regression': 2e-6, 'logistic-regression c=0.1': 2e-6 };

describe.each(['wine', 'breast-cancer', 'digits'] as const)('probabilities on %s', (name) => {
  const set = ORACLES[name];
  it.each(Object.keys(set.probabilities))('%s equals scikit-learn', (setting) => {
    const scores = score(set, setting, 'classification');
    const expected = set.probabilities[setting]!.flat();
    const found = (scores as { readonly probabilities: Float64Array }).probabilities;
    expect(found.length).toBe(expected.length);
    const worst = expected.reduce((most, value, index) => Math.max(most, Math.abs(value - found[index]!)), 0);
    expect(worst).toBeLessThan(PROBABILITY_TOLERANCE[setting] ?? 1e-7);
  });

  it.each(Object.keys(set.predicted))('%s predicts the same classes as scikit-learn', (setting) => {
    expect(Array.from(score(set, setting, 'classification').predicted)).toEqual(set.predicted[setting]);
  });
});

describe('values on diabetes', () => {
  const set = ORACLES.diabetes;
  it.each(Object.keys(set.values))('%s equals scikit-learn', (setting) => {
    const found = score(set, setting, 'regression').predicted;
    set.values[setting]!.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 6));
  });
});
