import { describe, expect, it } from 'vitest';
import { rankTrials } from '#domain/train/choose-setting.ts';
import { orderOfFits } from '#domain/train/plan-folds.ts';
import { searchMetric } from '#domain/train/search-metric.ts';
import { expandSettings, type Setting } from '#domain/train/settings.ts';
import type { Json } from '#kernel/json.ts';
import type { BuiltInTraining } from '#kernel/project.ts';

const SEARCH = { strategy: 'grid', folds: 5, repeats: 1, metric: 'auto', samples: 3 } as const;

const expand = (algorithms: Record<string, Record<string, readonly Json[]>>, search: BuiltInTraining['search'] = SEARCH, only?: string[]) =>
  expandSettings({ algorithms, search, seed: 1 }, 'classification', only);

const problemsOf = (result: ReturnType<typeof expandSettings>): string[] =>
  result.ok ? [] : result.error.map((failure) => failure.message);

describe('settings', () => {
  it('are every algorithm of the task with its defaults when none is configured', () => {
    const settings = expand({});
    expect(settings.ok && settings.value.map((setting) => setting.algorithm)).toEqual([
      'random-forest',
      'gradient-boosting',
      'decision-tree',
      'logistic-regression',
      'svm',
      'k-nearest-neighbors',
      'naive-bayes',
    ]);
    const regression = expandSettings({ algorithms: {}, search: SEARCH, seed: 1 }, 'regression');
    expect(regression.ok && regression.value.map((setting) => setting.algorithm)).toContain('ridge');
  });

  it('are the grid of the values, the last parameter varying fastest, defaults filled in', () => {
    const settings = expand({ 'random-forest': { trees: [10, 20], 'max-depth': [3, null] } });
    expect(
      settings.ok && settings.value.map(({ parameters }) => [parameters['trees'], parameters['max-depth'], parameters['max-features']]),
    ).toEqual([
      [10, 3, 'sqrt'],
      [10, null, 'sqrt'],
      [20, 3, 'sqrt'],
      [20, null, 'sqrt'],
    ]);
  });

  it('are drawn without replacement, in configured order, the same for a seed, for random search', () => {
    const grid = { 'k-nearest-neighbors': { neighbors: [1, 2, 3, 4, 5, 6, 7, 8, 9] } };
    const drawn = expand(grid, { ...SEARCH, strategy: 'random' });
    const neighbors = drawn.ok ? drawn.value.map(({ parameters }) => Number(parameters['neighbors'])) : [];
    expect(neighbors.length).toBe(3);
    expect(new Set(neighbors).size).toBe(3);
    expect(neighbors).toEqual([...neighbors].sort((left, right) => left - right));
    expect(expand(grid, { ...SEARCH, strategy: 'random' })).toEqual(drawn);
  });

  it('report every mistake at once, with the nearest name and what is allowed', () => {
    const problems = problemsOf(
      expand({ 'random-forst': {}, ridge: {}, svm: { kernel: ['cubic'], c: [0] }, 'random-forest': { tres: [1] } }),
    );
    expect(problems.length).toBe(5);
    expect(problems.join('\n')).toContain('random-forest');
    expect(problems.join('\n')).toMatch(/ridge.*regression/);
    expect(problems.join('\n')).toContain('one of rbf, linear');
    expect(problems.join('\n')).toContain('a number above 0');
    expect(problems.join('\n')).toContain('trees');
  });

  it('refuse a grid that nobody can have meant, and algorithms that are not configured', () => {
    const many = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(problemsOf(expand({ 'random-forest': { trees: many, 'max-depth': many } }))[0]).toContain('40000');
    expect(problemsOf(expand({ svm: {} }, SEARCH, ['ridge']))[0]).toContain('"ridge"');
    const chosen = expand({ svm: {}, 'naive-bayes': {} }, SEARCH, ['svm']);
    expect(chosen.ok && chosen.value.length).toBe(1);
  });

  it('read c of logistic regression as 1 / l2', () => {
    const settings = expand({ 'logistic-regression': { c: [0.1] } });
    expect(settings.ok && settings.value[0]!.parameters['l2']).toBe(10);
  });
});

describe('the choice', () => {
  const setting = (algorithm: Setting['algorithm'], trees = 1): Setting => ({ algorithm, parameters: { trees } });
  const scores = (...values: number[]) => values.map((score) => ({ scores: [score], durationMs: 1 }));

  const rank = (settings: readonly Setting[], results: readonly ReturnType<typeof scores>[], better: 'higher' | 'lower') =>
    rankTrials(
      settings.map((own, index) => ({ setting: own, share: 1, results: results[index]!, outcome: 'finished' })),
      new Map(settings.map((own, index) => [own, index + 1])),
      better,
    );

  it('is the best mean; ties go to the simpler algorithm, then to the first', () => {
    const settings = [setting('random-forest', 1), setting('random-forest', 2), setting('naive-bayes'), setting('svm')];
    const ranked = rank(settings, [scores(0.9, 0.9), scores(0.9, 0.9), scores(0.8, 1), scores(0.95, 0.96)], 'higher');
    expect(ranked.map(({ summary }) => summary.algorithm)).toEqual(['svm', 'naive-bayes', 'random-forest', 'random-forest']);
    expect(ranked[2]!.setting).toBe(settings[0]);
    expect(ranked[1]!.summary).toMatchObject({ mean: 0.9, folds: [0.8, 1], durationMs: 2 });
    expect(ranked[1]!.summary.sd).toBeCloseTo(Math.SQRT2 / 10, 12);
  });

  it('is the smallest where lower is better, and never one without a score', () => {
    const ranked = rank([setting('svm'), setting('ridge'), setting('random-forest')], [scores(NaN), scores(2), scores(1)], 'lower');
    expect(ranked.map(({ summary }) => summary.algorithm)).toEqual(['random-forest', 'ridge', 'svm']);
  });
});

describe('the plan of folds', () => {
  it('has every setting on every fold, slow ones first', () => {
    const settings: Setting[] = [
      { algorithm: 'naive-bayes', parameters: {} },
      { algorithm: 'random-forest', parameters: { trees: 10 } },
      { algorithm: 'random-forest', parameters: { trees: 100 } },
    ];
    const fits = settings.flatMap((setting) => [0, 1].map((fold) => ({ setting, fold, share: 1 })));
    expect(orderOfFits(fits)).toEqual([4, 5, 2, 3, 0, 1]);
  });
});

describe('the metric of a search', () => {
  it('is accuracy or R² unless named, and must suit the task', () => {
    expect(searchMetric('auto', 'classification').name).toBe('accuracy');
    expect(searchMetric('auto', 'regression').name).toBe('r2');
    expect(searchMetric('rmse', 'regression').better).toBe('lower');
    expect(() => searchMetric('rmse', 'classification')).toThrow(expect.objectContaining({ code: 'metrics.metric-unknown' }));
  });
});
