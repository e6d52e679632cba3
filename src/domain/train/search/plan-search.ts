import type { Failure } from '#kernel/failure.ts';
import type { DurationMs } from '#kernel/duration.ts';
import type { Task } from '#kernel/metric.ts';
import type { SearchConfig, SearchStrategy } from '#kernel/project.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { defaultRanges } from '#numeric/algorithms/default-ranges.ts';
import { planRungs } from '#numeric/search/successive-halving.ts';
import { COST } from '../algorithm-cost.ts';
import { chooseAlgorithms, expandSettings, preparedBy, settingsInvalid, type SearchedTraining, type Setting } from '../settings.ts';
import { searchAuto } from './auto-search.ts';
import { searchBayesian } from './bayesian-search.ts';
import { searchHalving } from './halving-search.ts';
import { searchList } from './list-search.ts';
import type { SearchEnd, SearchProgram, SearchTerms } from './search-program.ts';
import { drawSettings, hasRanges, makeSettingSpace, type SettingSpace } from './setting-space.ts';

/** What a search will do, before anything is fitted. */
export interface SearchPlan {
  readonly strategy: SearchStrategy;
  /** Settings that are known beforehand; those that the algorithms begin with for strategies that look for more. */
  readonly settings: readonly Setting[];
  /** Where strategies that look for more find them. */
  readonly space?: SettingSpace;
  /** Most fits that it can come to; undefined when its time decides. */
  readonly fits: number | undefined;
  readonly terms: SearchTerms;
  readonly budgetMs?: DurationMs;
  start(): SearchProgram<SearchEnd>;
}

/** What is known of the data. */
export interface SearchedData {
  readonly task: Task;
  /** Training rows. */
  readonly rows: number;
  /** 1 for values. */
  readonly classes: number;
}

const DEFAULTS = { factor: 3, resource: 'rows', budgetMs: 10 * 60_000 } as const;

/** Rows that automatic selection begins with. */
const FIRST_ROWS = 1000;

/** Plans the search that is configured; reports every wrong setting at once. */
export function planSearch(
  training: SearchedTraining,
  data: SearchedData,
  terms: SearchTerms,
  only?: readonly string[],
): Result<SearchPlan, readonly Failure[]> {
  const { strategy } = training.search;
  if (strategy === 'bayesian' || strategy === 'auto') return planAdaptive(training, data, terms, only);
  const settings = listSettings(training, data.task, only);
  if (!settings.ok) return settings;
  const base = { strategy, settings: settings.value, terms };
  if (strategy === 'halving') {
    const halving = halvingOf(training.search, data, terms);
    const rungs = planRungs(settings.value.length, halving.factor, halving.resource === 'rows' ? halving.smallestShare : 1 / terms.folds);
    const fits =
      halving.resource === 'rows'
        ? rungs.reduce((sum, rung) => sum + rung.candidates, 0) * terms.folds
        : settings.value.length * terms.folds;
    return ok({ ...base, fits, start: () => ending(searchHalving(settings.value, halving, terms)) });
  }
  return ok({ ...base, fits: settings.value.length * terms.folds, start: () => ending(searchList(settings.value, terms)) });
}

function listSettings(
  training: SearchedTraining,
  task: Task,
  only: readonly string[] | undefined,
): Result<readonly Setting[], readonly Failure[]> {
  if (training.search.strategy === 'grid' || !hasRanges(training.algorithms)) return expandSettings(training, task, only);
  const chosen = chooseAlgorithms(training.algorithms, task, only);
  if (!chosen.ok) return chosen;
  const space = makeSettingSpace(chosen.value, task, preparedBy(training));
  return space.ok ? ok(drawSettings(space.value, training.search.samples, training.seed)) : err(space.error.map(settingsInvalid));
}

function planAdaptive(
  training: SearchedTraining,
  data: SearchedData,
  terms: SearchTerms,
  only: readonly string[] | undefined,
): Result<SearchPlan, readonly Failure[]> {
  const { search } = training;
  const prepared = preparedBy(training);
  const chosen = chooseAlgorithms(training.algorithms, data.task, only);
  if (!chosen.ok) return chosen;
  // An algorithm without values is searched over the ranges in which its parameters matter.
  const searched = Object.fromEntries(
    Object.entries(chosen.value).map(([name, values]) => [name, Object.keys(values).length > 0 ? values : defaultRanges(name)]),
  );
  const space = makeSettingSpace(searched, data.task, prepared);
  // The first of each algorithm: what is configured, or its defaults.
  const first = makeSettingSpace(chosen.value, data.task, prepared);
  if (!space.ok) return err(space.error.map(settingsInvalid));
  if (!first.ok) return err(first.error.map(settingsInvalid));
  if (search.strategy === 'bayesian') {
    const start = (): SearchProgram<SearchEnd> => ending(searchBayesian(space.value, search.samples, terms));
    return ok({ strategy: 'bayesian', settings: first.value.starts, space: space.value, fits: search.samples * terms.folds, terms, start });
  }
  const portfolio = [...first.value.starts].sort((left, right) => COST[left.algorithm] - COST[right.algorithm]);
  const budgetMs = search.budget ?? DEFAULTS.budgetMs;
  const { factor } = halvingOf(search, data, terms);
  const smallestShare = Math.min(1, Math.max(FIRST_ROWS, leastRows(data, terms)) / data.rows);
  const auto = { portfolio, space: space.value, budgetMs, samples: search.samples, factor, smallestShare };
  return ok({
    strategy: 'auto',
    settings: portfolio,
    space: space.value,
    fits: undefined,
    terms,
    budgetMs,
    start: () => searchAuto(auto, terms),
  });
}

const halvingOf = ({ factor, resource }: SearchConfig, data: SearchedData, terms: SearchTerms) => ({
  factor: factor ?? DEFAULTS.factor,
  resource: resource ?? DEFAULTS.resource,
  smallestShare: Math.min(1, leastRows(data, terms) / data.rows),
});

/** As scikit-learn's `min_resources`: two rows a fold, of every class. */
const leastRows = ({ classes }: SearchedData, { folds }: SearchTerms): number => 2 * folds * classes;

function* ending(program: SearchProgram): SearchProgram<SearchEnd> {
  return { trials: yield* program };
}
