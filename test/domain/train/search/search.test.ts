import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTrials } from '#domain/train/choose-setting.ts';
import type { FoldResult } from '#domain/train/jobs.ts';
import { planSearch, type SearchPlan } from '#domain/train/search/plan-search.ts';
import type { FoldFit, SearchEnd, SearchTerms } from '#domain/train/search/search-program.ts';
import type { Setting } from '#domain/train/settings.ts';
import type { BuiltInTraining, SearchConfig, SearchedValues } from '#kernel/project.ts';
import { partSeed } from '#kernel/random.ts';

const TERMS: SearchTerms = { folds: 5, better: 'higher', prune: 'none', testShare: 0.25, seed: 11 };
const SEARCH: SearchConfig = { strategy: 'grid', folds: 5, repeats: 1, metric: 'auto', samples: 20 };

function plan(
  algorithms: BuiltInTraining['algorithms'],
  search: Partial<SearchConfig>,
  terms: Partial<SearchTerms> = {},
  rows = 10_000,
): SearchPlan {
  const planned = planSearch(
    { algorithms, search: { ...SEARCH, ...search }, seed: 1 },
    { task: 'classification', rows, classes: 2 },
    { ...TERMS, ...terms, ...(search.prune === undefined ? {} : { prune: search.prune }) },
  );
  if (!planned.ok) throw planned.error[0]!;
  return planned.value;
}

const depthOf = ({ parameters }: Setting): number => Number(parameters['max-depth'] ?? 0);

/** Best at depth 7; more rows help all alike; each fold adds something of its own, between −spread and +spread. */
const score =
  (spread: number) =>
  ({ setting, fold, share }: FoldFit): number => {
    const chance = (partSeed(fold, depthOf(setting)) / 2 ** 32 - 0.5) * 2 * spread;
    return 0.9 - 0.02 * Math.abs(depthOf(setting) - 7) - 0.1 * (1 - share) + chance;
  };

interface Driven extends SearchEnd {
  readonly fits: readonly FoldFit[];
  readonly order: ReadonlyMap<Setting, number>;
  readonly batches: readonly number[];
}

/** Answers a search as the workers would; `durationMs` is what each fit takes, one after the other. */
function drive(planned: SearchPlan, answer: (fit: FoldFit) => number, durationMs: (fit: FoldFit) => number = () => 1): Driven {
  const program = planned.start();
  const fits: FoldFit[] = [];
  const batches: number[] = [];
  const order = new Map<Setting, number>();
  let elapsedMs = 0;
  let step = program.next();
  while (step.done !== true) {
    const asked = step.value;
    batches.push(asked.length);
    const results = asked.map((fit): FoldResult | undefined => {
      if (planned.budgetMs !== undefined && elapsedMs >= planned.budgetMs && fits.length > 0) return undefined;
      fits.push(fit);
      if (!order.has(fit.setting)) order.set(fit.setting, order.size + 1);
      const took = durationMs(fit);
      elapsedMs += took;
      return { scores: [answer(fit)], durationMs: took };
    });
    step = program.next({ results, elapsedMs });
  }
  return { ...step.value, fits, order, batches };
}

const winnerOf = ({ trials, order }: Driven): Setting => rankTrials(trials, order, 'higher')[0]!.setting;

const DEPTHS = Array.from({ length: 18 }, (_, index) => index + 1);
const GRID: BuiltInTraining['algorithms'] = { 'decision-tree': { 'max-depth': DEPTHS } };

describe('pruning that is certain', () => {
  it('changes no choice, whatever the scores, and saves fits', () => {
    let saved = 0;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.3, noNaN: true }), (spread) => {
        const clamp = (fit: FoldFit): number => Math.min(1, score(spread)(fit));
        const full = drive(plan(GRID, {}), clamp);
        const pruned = drive(plan(GRID, { prune: 'certain' }), clamp);
        expect(winnerOf(pruned).parameters).toEqual(winnerOf(full).parameters);
        expect(pruned.trials.length).toBe(full.trials.length);
        saved += full.fits.length - pruned.fits.length;
      }),
      { numRuns: 40 },
    );
    expect(saved).toBeGreaterThan(0);
  });

  it('holds for losses too: 0 is the best there can be', () => {
    const loss = (fit: FoldFit): number => 1 - score(0.05)(fit);
    const pruned = drive(plan(GRID, { prune: 'certain' }, { better: 'lower' }), loss);
    const full = drive(plan(GRID, {}, { better: 'lower' }), loss);
    expect(pruned.fits.length).toBeLessThan(full.fits.length);
    expect(rankTrials(pruned.trials, pruned.order, 'lower')[0]!.setting.parameters).toEqual(
      rankTrials(full.trials, full.order, 'lower')[0]!.setting.parameters,
    );
  });

  it('says which settings were given up, and ranks them behind those that were not', () => {
    const { trials, order } = drive(plan(GRID, { prune: 'certain' }), score(0.01));
    const ranked = rankTrials(trials, order, 'higher').map(({ summary }) => summary);
    expect(ranked.filter(({ state }) => state === 'pruned').every(({ folds }) => folds.length < 5)).toBe(true);
    const states = ranked.map(({ state }) => state ?? 'finished');
    expect(states.lastIndexOf('finished')).toBeLessThan(states.indexOf('pruned'));
    expect(ranked.map(({ trial }) => trial).sort((left, right) => left! - right!)).toEqual(DEPTHS);
  });
});

describe('a statistical race', () => {
  it('gives up what is clearly worse with repeated folds, and keeps the best', () => {
    const repeated = { folds: 25 } as const;
    const raced = drive(plan(GRID, { prune: 'racing' }, repeated), score(0.02));
    expect(depthOf(winnerOf(raced))).toBe(7);
    expect(raced.fits.length).toBeLessThan(drive(plan(GRID, { prune: 'certain' }, repeated), score(0.02)).fits.length);
  });
});

describe('successive halving', () => {
  it('by rows: a third goes on each time, with three times the rows, the last with all', () => {
    const planned = plan(GRID, { strategy: 'halving' });
    const { batches, fits, trials } = drive(planned, score(0.005));
    expect(batches).toEqual([90, 30, 10]);
    expect(planned.fits).toBe(130);
    expect([...new Set(fits.map(({ share }) => share))]).toEqual([1 / 9, 1 / 3, 1].map((share) => expect.closeTo(share, 12)));
    expect(depthOf(trials[0]!.setting)).toBeGreaterThan(4);
    expect(trials.filter(({ outcome }) => outcome === 'finished').length).toBe(2);
    expect(trials.length).toBe(18);
    // Those that came farther stand before those that did not.
    const shares = trials.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((left, right) => right - left));
  });

  it('by folds: what was done is not done again', () => {
    const { fits, trials } = drive(plan(GRID, { strategy: 'halving', resource: 'folds' }, { folds: 9 }), score(0.005));
    const asked = fits.map(({ setting, fold }) => `${depthOf(setting)} ${fold}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(trials.filter(({ outcome }) => outcome === 'finished').every(({ results }) => results.length === 9)).toBe(true);
    expect(fits.length).toBeLessThan(18 * 9);
  });

  it('does not ask for rounds with fewer rows than folds and classes need', () => {
    // 2 folds' rows × 5 × 2 classes of 60 rows is a third: two rounds.
    expect(drive(plan(GRID, { strategy: 'halving' }, {}, 60), score(0)).batches).toEqual([90, 30]);
  });
});

describe('a search that learns', () => {
  const RANGES: Readonly<Record<string, Readonly<Record<string, SearchedValues>>>> = {
    'decision-tree': { 'max-depth': { low: 1, high: 200 }, 'min-samples-leaf': { low: 1, high: 50, log: true } },
  };
  /** Best at depth 40. */
  const hidden = (fit: FoldFit): number => 0.9 - 0.004 * Math.abs(depthOf(fit.setting) - 40) + 0.0005 * fit.fold;

  it('tries as many settings as it may, a fixed number at a time, and none twice', () => {
    const { batches, trials } = drive(plan(RANGES, { strategy: 'bayesian', samples: 30 }), hidden);
    expect(trials.length).toBe(30);
    expect(batches).toEqual([20, 20, 20, 20, 20, 20, 20, 10]);
    const identities = trials.map(({ setting }) => JSON.stringify(setting.parameters));
    expect(new Set(identities).size).toBe(30);
    expect(trials.every(({ setting }) => Number.isInteger(depthOf(setting)))).toBe(true);
  });

  it('is the same for a seed, and other for another', () => {
    const once = drive(plan(RANGES, { strategy: 'bayesian' }), hidden);
    const again = drive(plan(RANGES, { strategy: 'bayesian' }), hidden);
    expect(again.trials).toEqual(once.trials);
    expect(drive(plan(RANGES, { strategy: 'bayesian' }, { seed: 12 }), hidden).trials).not.toEqual(once.trials);
  });

  it('comes nearer than drawing at random', () => {
    const near = (strategy: 'bayesian' | 'random', seed: number): number =>
      Math.abs(depthOf(winnerOf(drive(plan(RANGES, { strategy, samples: 40 }, { seed }), hidden))) - 40);
    const seeds = [1, 2, 3, 4, 5, 6, 7];
    const learned = seeds.map((seed) => near('bayesian', seed)).sort((left, right) => left - right);
    expect(learned[3]).toBeLessThanOrEqual(2);
  });

  it('ends when nothing is left to try', () => {
    const { trials } = drive(plan({ 'decision-tree': { 'max-depth': [1, 2, 3] } }, { strategy: 'bayesian', samples: 50 }), score(0));
    expect(trials.length).toBe(3);
  });

  it('tries every point of a small space before it ends', () => {
    const small = { 'decision-tree': { 'max-depth': { low: 1, high: 10 }, 'min-samples-leaf': [1, 5, 20] } };
    expect(drive(plan(small, { strategy: 'bayesian', samples: 24 }), score(0.01)).trials.length).toBe(24);
    expect(drive(plan(small, { strategy: 'bayesian', samples: 100 }), score(0.01)).trials.length).toBe(30);
  });

  it('searches algorithms of which nothing is said over ranges of their own', () => {
    const { trials } = drive(plan({ 'gradient-boosting': {}, 'naive-bayes': {} }, { strategy: 'bayesian', samples: 16 }), () => 0.5);
    expect(new Set(trials.map(({ setting }) => setting.algorithm))).toEqual(new Set(['gradient-boosting', 'naive-bayes']));
    const rates = trials.flatMap(({ setting }) => setting.parameters['learning-rate'] ?? []);
    expect(new Set(rates).size).toBe(rates.length);
  });

  it('draws settings from ranges for random search and halving', () => {
    const drawn = plan(RANGES, { strategy: 'random', samples: 7 });
    expect(drawn.settings.length).toBe(7);
    expect(plan(RANGES, { strategy: 'halving', samples: 9 }).settings.length).toBe(9);
    expect(plan({ 'decision-tree': { 'max-depth': { low: 1, high: 3 } } }, { strategy: 'random', samples: 7 }).settings.length).toBe(3);
  });

  it.each([
    [{ 'decision-tree': { 'max-depth': { low: 5, high: 5 } } }, 'random', 'low below high'],
    [{ 'decision-tree': { 'max-depth': { low: 0, high: 5 } } }, 'bayesian', 'a whole number from 1'],
    [{ 'logistic-regression': { l2: { low: 0, high: 5, log: true } } }, 'bayesian', 'low above 0 where log'],
    [{ 'decision-tree': { depth: [1] } }, 'bayesian', 'parameter "depth" is unknown'],
    [{ 'decision-tree': { 'max-depth': { low: 1, high: 5 } } }, 'grid', 'a grid cannot try every value'],
    [{ 'decision-trees': {} }, 'auto', 'is unknown'],
  ] as const)('refuses %j with %s', (algorithms, strategy, message) => {
    expect(() => plan(algorithms as never, { strategy })).toThrow(message);
  });
});

describe('automatic selection', () => {
  const all: BuiltInTraining['algorithms'] = {};
  const quality: Readonly<Record<string, number>> = { 'gradient-boosting': 0.9, 'random-forest': 0.88, 'naive-bayes': 0.7 };
  const answer = ({ setting, fold, share }: FoldFit): number => (quality[setting.algorithm] ?? 0.8) - 0.1 * (1 - share) + 0.001 * fold;
  const cost = ({ setting, share }: FoldFit): number => (setting.algorithm === 'svm' ? 400 * share ** 2 : 40 * share);

  it('begins with every algorithm, the cheap ones first, on few rows', () => {
    const planned = plan(all, { strategy: 'auto', budget: 5000 });
    expect(planned.fits).toBeUndefined();
    const { fits } = drive(planned, answer, cost);
    const first = [...new Set(fits.filter(({ share }) => share < 0.2).map(({ setting }) => setting.algorithm))].slice(0, 7);
    expect(first[0]).toBe('naive-bayes');
    expect(first.at(-1)).toBe('svm');
    expect(fits[0]!.share).toBeLessThan(0.25);
  });

  it('finds the best algorithm, keeps to its time, and says that the time ended it', () => {
    const planned = plan(all, { strategy: 'auto', budget: 8000, samples: 1000 });
    const driven = drive(planned, answer, cost);
    expect(winnerOf(driven).algorithm).toBe('gradient-boosting');
    expect(driven.endedBy).toBe('budget');
    expect(driven.fits.reduce((sum, fit) => sum + cost(fit), 0)).toBeLessThanOrEqual(8000 + 400);
  });

  it('has an answer however short the time, and more with more of it', () => {
    const short = drive(plan(all, { strategy: 'auto', budget: 1 }), answer, cost);
    expect(short.fits.length).toBe(1);
    expect(rankTrials(short.trials, short.order, 'higher')[0]!.setting.algorithm).toBe('naive-bayes');
    const long = drive(plan(all, { strategy: 'auto', budget: 60_000, samples: 60 }), answer, cost);
    expect(long.endedBy).toBe('samples');
    expect(long.trials.length).toBe(60);
  });

  it('ends when there is nothing else to try', () => {
    const driven = drive(plan({ 'decision-tree': { 'max-depth': [2, 3] } }, { strategy: 'auto', budget: 60_000 }), answer, cost);
    expect(driven.endedBy).toBe('space');
    expect(driven.trials.map(({ setting }) => depthOf(setting)).sort()).toEqual([2, 3]);
  });
});
