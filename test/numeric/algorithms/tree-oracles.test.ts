import { describe, expect, it } from 'vitest';
import type { Scores } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { scoreClassification, scoreRegression } from '#numeric/metrics/score.ts';
import { classesOf, fitWith, matrixOf, TREE_ORACLES, valuesOf } from './tree-oracles.ts';

const { pruning, boosting, scores } = TREE_ORACLES;

const outputsOf = (given: Scores): Float64Array => (given.task === 'regression' ? given.predicted : given.probabilities!);

const worst = (found: ArrayLike<number>, expected: readonly number[]): number =>
  expected.reduce((most, value, index) => Math.max(most, Math.abs(value - found[index]!)), 0);

describe('decision trees equal those of scikit-learn', () => {
  const x = matrixOf(pruning.x);

  it.each(pruning.cases)('pruned, $task with ccp-alpha $alpha: $leaves leaves', ({ task, alpha, leaves, values, importance }) => {
    const target = task === 'regression' ? valuesOf(pruning.y) : classesOf(pruning.labels);
    const model = fitWith('decision-tree', x, target, { 'ccp-alpha': alpha });
    expect(model.arrays['feature']!.filter((column) => column < 0).length).toBe(leaves);
    expect(worst(outputsOf(makeScorer(model)(x)), values)).toBeLessThan(1e-8);
    // Of two rows every column makes the same split; scikit-learn draws one. Larger leaves have no such ties.
    if (leaves < 40) expect(worst(model.arrays['importance']!, importance)).toBeLessThan(1e-8);
  });

  it('with weights', () => {
    const model = fitWith('decision-tree', x, valuesOf(pruning.y, pruning.weights), { 'max-depth': 4 });
    expect(worst(makeScorer(model)(x).predicted, pruning.weighted)).toBeLessThan(1e-8);
  });

  it('with weights and balanced classes', () => {
    const model = fitWith('decision-tree', x, classesOf(pruning.labels, pruning.weights), { 'max-depth': 3, class_weight: 'balanced' });
    expect(worst(outputsOf(makeScorer(model)(x)), pruning.balanced.flat() as number[])).toBeLessThan(1e-8);
  });
});

describe('boosting equals that of scikit-learn', () => {
  const SETTINGS: Readonly<Record<string, Record<string, number | string>>> = {
    numbers: {},
    categories: {},
    weights: {},
    balanced: { 'class-weight': 'balanced' },
    monotone: { 'monotonic-cst': 'x0:1;x2:-1' },
    l2: { l2: 5, 'min-samples-leaf': 5, leaves: 9, 'max-depth': 4, 'learning-rate': 0.3 },
  };

  // scikit-learn adds single precision numbers up; ours are exact to 15 digits.
  it.each(boosting.cases)('$name, $task', ({ name, task, values }) => {
    const x = matrixOf(boosting.x, name === 'numbers' || name === 'balanced' ? undefined : [0, 0, 0, 12]);
    const weights = name === 'weights' || task !== 'regression' ? boosting.weights : undefined;
    const target = task === 'regression' ? valuesOf(boosting.y, weights) : classesOf(boosting[task], weights);
    const model = fitWith('gradient-boosting', x, target, { iterations: 10, 'early-stopping': false, ...SETTINGS[name]! });
    const found = makeScorer(model)(x);
    const outputs =
      found.task === 'classification' && task === 'binary' ? found.probabilities!.filter((_, slot) => slot % 2 === 1) : outputsOf(found);
    expect(worst(outputs, values)).toBeLessThan(1e-6);
  });

  it('on rows where everything is missing', () => {
    const model = fitWith('gradient-boosting', matrixOf(boosting.x, [0, 0, 0, 12]), valuesOf(boosting.y), { iterations: 10 });
    expect(worst(makeScorer(model)(matrixOf(boosting.asked)).predicted, boosting.answers)).toBeLessThan(1e-6);
  });
});

describe('what draws random numbers scores as in scikit-learn', () => {
  it.each(Object.keys(scores))('%s, out of the bag', (name) => {
    const { x, y, oob } = scores[name]!;
    const target = name === 'diabetes' ? valuesOf(y) : classesOf(y);
    const { parameters } = fitWith('random-forest', matrixOf(x), target, { 'oob-score': true, trees: 100 });
    expect(Math.abs((parameters['oobScore'] as number) - oob.mean)).toBeLessThan(4 * oob.sd + 0.005);
    expect(parameters['oobRows']).toBe(y.length);
  });

  it.each(Object.keys(scores))('%s, extra trees in cross-validation', (name) => {
    const { x, y, fold, extra } = scores[name]!;
    let mean = 0;
    for (let part = 0; part < 5; part++) {
      const train = y.flatMap((_, row) => (fold[row] === part ? [] : [row]));
      const test = y.flatMap((_, row) => (fold[row] === part ? [row] : []));
      const take = <T>(values: readonly T[], rows: readonly number[]): T[] => rows.map((row) => values[row]!);
      const target = name === 'diabetes' ? valuesOf(take(y, train)) : classesOf(take(y, train));
      const found = makeScorer(fitWith('extra-trees', matrixOf(take(x, train)), target, { trees: 100 }))(matrixOf(take(x, test)));
      const truth = take(y, test);
      mean +=
        found.task === 'regression'
          ? scoreRegression('r2', Float64Array.from(truth), found.predicted) / 5
          : scoreClassification('accuracy', Int32Array.from(truth), found.predicted, undefined, 3) / 5;
    }
    expect(Math.abs(mean - extra.mean)).toBeLessThan(4 * extra.sd + 0.005);
  });
});
