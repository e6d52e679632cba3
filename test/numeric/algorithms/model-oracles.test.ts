import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '#kernel/json.ts';
import type { AlgorithmId } from '#numeric/algorithms/registry.ts';
import { fitAndScore, rowsWhere, type OracleSet } from './oracle.ts';

interface Found {
  readonly algorithm: AlgorithmId;
  readonly settings: Readonly<Record<string, Json>>;
  readonly probabilities?: readonly (readonly number[])[];
  readonly predicted: readonly number[];
}

const ORACLES = JSON.parse(readFileSync(new URL('../../oracles/models.json', import.meta.url), 'utf8')) as Readonly<
  Record<'wine' | 'breast-cancer' | 'digits' | 'diabetes', OracleSet & { readonly found: readonly Found[] }>
>;

/** As exact as the oracle, where the algorithm ends by a tolerance. */
const PRECISE: Partial<Record<AlgorithmId, Readonly<Record<string, Json>>>> = {
  'logistic-regression': { tolerance: 1e-9, 'max-iterations': 100_000 },
  'linear-svm': { tolerance: 1e-8, 'max-iterations': 100_000, probability: false },
  svm: { tolerance: 1e-7 },
  lasso: { tolerance: 1e-13, 'max-iterations': 100_000 },
  'elastic-net': { tolerance: 1e-13, 'max-iterations': 100_000 },
};

describe.each(['wine', 'breast-cancer', 'digits', 'diabetes'] as const)('models of %s', (name) => {
  const set = ORACLES[name];
  const task = name === 'diabetes' ? 'regression' : 'classification';
  const train = rowsWhere(set, (row) => set.test[row] === 0);
  const test = rowsWhere(set, (row) => set.test[row] === 1);

  it.each(set.found.map((found) => [found.algorithm, found.settings, found] as const))(
    '%s %j equals scikit-learn',
    (algorithm, settings, found) => {
      const off = algorithm === 'svm' && task === 'classification' ? { probability: false } : {};
      const scores = fitAndScore(set, task, algorithm, { ...settings, ...PRECISE[algorithm], ...off }, train, test);
      if (scores.task === 'regression') {
        found.predicted.forEach((value, index) => expect(scores.predicted[index]).toBeCloseTo(value, 3));
        return;
      }
      expect(Array.from(scores.predicted)).toEqual(found.predicted);
      if (found.probabilities === undefined) return;
      const worst = found.probabilities
        .flat()
        .reduce((most, value, index) => Math.max(most, Math.abs(value - scores.probabilities![index]!)), 0);
      // Optimisers end a little beside each other; everything else is arithmetic.
      expect(worst).toBeLessThan(algorithm === 'logistic-regression' ? 2e-5 : 1e-8);
    },
  );
});
