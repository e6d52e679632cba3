import type { SearchRecord } from '#kernel/records/run.ts';
import { findMetric, metricTitle } from '#numeric/metrics/catalogue.ts';
import type { SearchHistory } from '#plot/search-history-chart.ts';

/** How a search went, in the order in which settings were tried; undefined where there is nothing to show. */
export function historyOfSearch(search: SearchRecord): SearchHistory | undefined {
  const tried = search.settings
    .map((setting, index) => ({ ...setting, trial: setting.trial ?? index + 1 }))
    .sort((left, right) => left.trial - right.trial);
  if (tried.length < 2) return undefined;
  const better = findMetric(search.metric)?.better ?? 'higher';
  const best = search.settings[0]!;
  const folds = search.folds * search.repeats;
  const ended = search.timed === undefined ? '' : ` It ended with the ${search.timed.endedBy} it had.`;
  const given = tried.filter(({ state }) => state !== undefined).length;
  return {
    title: 'History of the search',
    description: `${metricTitle(search.metric)} in cross-validation of ${tried.length} settings in the order in which they were tried (strategy ${search.strategy}), mean over up to ${folds} folds; ${given} were not measured to the end. Best: ${best.algorithm} with ${Number(best.mean.toPrecision(4))}, tried as number ${best.trial ?? 1}.${ended}`,
    metric: metricTitle(search.metric),
    better,
    trials: tried.map(({ trial, algorithm, mean, state }) => ({ trial, algorithm, score: mean, state: state ?? 'finished' })),
  };
}
