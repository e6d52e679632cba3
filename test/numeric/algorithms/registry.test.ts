import { describe, expect, it } from 'vitest';
import { describeParameter, parseParameterText, resolveParameters, type ParameterSpec } from '#numeric/algorithms/parameters.ts';
import {
  ALGORITHM_IDS,
  ALGORITHMS,
  algorithmsFor,
  resolveAlgorithm,
  searchedByDefault,
  type AlgorithmSpec,
} from '#numeric/algorithms/registry.ts';

describe('the algorithms', () => {
  it('are searched by default where they need no data of one kind and no patience', () => {
    expect(searchedByDefault('classification').toSorted()).toEqual(
      [
        'decision-tree',
        'gradient-boosting',
        'k-nearest-neighbors',
        'logistic-regression',
        'naive-bayes',
        'random-forest',
        'svm',
      ].toSorted(),
    );
    expect(searchedByDefault('regression').toSorted()).toEqual(
      ['decision-tree', 'gradient-boosting', 'k-nearest-neighbors', 'linear-regression', 'random-forest', 'ridge'].toSorted(),
    );
    expect(algorithmsFor('classification')).toEqual(
      expect.arrayContaining(['linear-svm', 'mlp', 'multinomial-naive-bayes', 'bernoulli-naive-bayes']),
    );
    expect(algorithmsFor('regression')).toEqual(expect.arrayContaining(['elastic-net', 'lasso', 'mlp', 'svm']));
  });

  it.each([
    ['random-forest', { n_estimators: 10 }, 'trees', 10],
    ['random-forest', { 'n-estimators': 10 }, 'trees', 10],
    ['logistic-regression', { C: 4 }, 'l2', 0.25],
    ['logistic-regression', { l1_ratio: 1 }, 'l1-ratio', 1],
    ['linear-svm', { loss: 'squared_hinge' }, 'loss', 'squared-hinge'],
    ['mlp', { hidden_layer_sizes: 30 }, 'hidden-layer-sizes', '30'],
    ['mlp', { 'hidden-layer-sizes': '30x10' }, 'hidden-layer-sizes', '30x10'],
  ] as const)('%s takes the names of scikit-learn: %j', (id, given, name, value) => {
    const result = resolveAlgorithm(id, 'classification', given);
    expect(result.ok && result.value.parameters[name]).toBe(value);
  });

  it('refuses one parameter under two names, and sizes that are none', () => {
    const result = resolveAlgorithm('random-forest', 'classification', { trees: 5, n_estimators: 6 });
    expect(result.ok ? [] : result.error).toEqual(['random-forest: parameters "trees" and "n_estimators" are the same; give one of them.']);
    const sizes = resolveAlgorithm('mlp', 'regression', { 'hidden-layer-sizes': '10x0' });
    expect(sizes.ok ? [] : sizes.error).toEqual([
      'mlp: parameter "hidden-layer-sizes" must be whole numbers with x between, such as 64x32, found "10x0".',
    ]);
  });

  it.each(ALGORITHM_IDS)('%s accepts its own defaults and names them in kebab-case', (id) => {
    const { tasks, parameters }: AlgorithmSpec = ALGORITHMS[id];
    for (const task of tasks) {
      const specs = parameters(task);
      const defaults = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
      expect(resolveAlgorithm(id, task, defaults)).toEqual({ ok: true, value: { id, parameters: defaults } });
      for (const [name, spec] of Object.entries(specs)) {
        expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(spec.about).toMatch(/\.$/);
      }
    }
  });

  it('are refused for the other task', () => {
    const result = resolveAlgorithm('ridge', 'classification', {});
    expect(result.ok ? '' : result.error[0]).toContain('regression');
  });
});

describe('parameters', () => {
  const DEPTH: ParameterSpec = { kind: 'integer', about: 'Depth.', default: null, minimum: 1, maximum: 9, optional: true };
  const RATE: ParameterSpec = { kind: 'number', about: 'Rate.', default: 1, minimum: 0, above: true, maximum: Infinity, words: ['auto'] };
  const KIND: ParameterSpec = { kind: 'choice', about: 'Kind.', default: 'a', choices: ['a', 'b'] };
  const FLAG: ParameterSpec = { kind: 'flag', about: 'Flag.', default: true };
  const SPECS = { depth: DEPTH, rate: RATE, kind: KIND, flag: FLAG };

  it.each([
    [{ depth: 3 }, true],
    [{ depth: null }, true],
    [{ depth: 0 }, false],
    [{ depth: 10 }, false],
    [{ depth: 2.5 }, false],
    [{ depth: '3' }, false],
    [{ rate: 0 }, false],
    [{ rate: 1e-9 }, true],
    [{ rate: 'auto' }, true],
    [{ rate: null }, false],
    [{ rate: [1] }, false],
    [{ kind: 'b' }, true],
    [{ kind: 'c' }, false],
    [{ flag: false }, true],
    [{ flag: 'false' }, false],
    [{ rates: 1 }, false],
  ])('%j are accepted: %s', (given, accepted) => {
    expect(resolveParameters(SPECS, given).ok).toBe(accepted);
  });

  it('are described to people', () => {
    expect(Object.values(SPECS).map(describeParameter)).toEqual([
      'a whole number from 1 to 9 or null',
      'a number above 0 or auto',
      'one of a, b',
      'true or false',
    ]);
    expect(describeParameter({ ...RATE, words: [], minimum: 2, maximum: Infinity, kind: 'number', about: '', default: 2 })).toBe(
      'a number above 2',
    );
  });

  it.each([
    ['100', 100],
    ['1e-3', 0.001],
    ['true', true],
    ['false', false],
    ['null', null],
    ['none', null],
    ['rbf', 'rbf'],
    ['', ''],
  ])('are read from %j as %j', (text, value) => {
    expect(parseParameterText(text)).toBe(value);
  });
});
