import { planRungs } from '#numeric/search/successive-halving.ts';
import type { FoldResult } from '../jobs.ts';
import type { Setting } from '../settings.ts';
import { measureSettings } from './measure-settings.ts';
import { byRank, type SearchProgram, type SearchTerms, type Trial } from './search-program.ts';

export interface Halving {
  readonly factor: number;
  readonly resource: 'rows' | 'folds';
  /** Smallest share of the rows that a setting is measured with. */
  readonly smallestShare: number;
}

/** All settings with little, the best of them with more, until few are left that get everything. */
export function searchHalving(settings: readonly Setting[], halving: Halving, terms: SearchTerms): SearchProgram {
  return halving.resource === 'rows' ? halveByRows(settings, halving, terms) : halveByFolds(settings, halving, terms);
}

function* halveByRows(settings: readonly Setting[], { factor, smallestShare }: Halving, terms: SearchTerms): SearchProgram {
  const rungs = planRungs(settings.length, factor, smallestShare);
  const dropped: Trial[] = [];
  let left = settings;
  for (const [index, { share }] of rungs.entries()) {
    const trials = yield* measureSettings(left, { ...terms, prune: 'none' }, share);
    const next = rungs[index + 1];
    if (next === undefined) return [...trials, ...dropped.toReversed()];
    const [kept, lost] = keepBest(trials, next.candidates, terms);
    dropped.push(...lost.toReversed());
    left = kept.map(({ setting }) => setting);
  }
  return dropped;
}

/** Folds that were done are not done again: a round asks only for those that it has more. */
function* halveByFolds(settings: readonly Setting[], { factor }: Halving, terms: SearchTerms): SearchProgram {
  const rungs = planRungs(settings.length, factor, 1 / terms.folds);
  const dropped: Trial[] = [];
  let left: Trial[] = settings.map((setting) => ({ setting, share: 1, results: [], outcome: 'dropped' }));
  let done = 0;
  for (const [index, { share }] of rungs.entries()) {
    const wanted = Math.min(terms.folds, Math.max(done + 1, Math.round(terms.folds * share)));
    const folds = Array.from({ length: wanted - done }, (_, more) => done + more);
    const { results } = yield left.flatMap(({ setting }) => folds.map((fold) => ({ setting, fold, share: 1 })));
    left = left.map((trial, number) => {
      const own = results.slice(number * folds.length, (number + 1) * folds.length) as readonly FoldResult[];
      const failed = own.some((result) => result.failure !== undefined);
      return {
        ...trial,
        results: [...trial.results, ...own],
        outcome: failed ? 'failed' : wanted === terms.folds ? 'finished' : 'dropped',
      };
    });
    done = wanted;
    const next = rungs[index + 1];
    if (next === undefined) break;
    const [kept, lost] = keepBest(left, next.candidates, terms);
    dropped.push(...lost.toReversed());
    left = [...kept];
  }
  return [...left, ...dropped.toReversed()];
}

/** The best, in their former order, and the others as dropped. */
export function keepBest(trials: readonly Trial[], count: number, terms: SearchTerms): readonly [readonly Trial[], readonly Trial[]] {
  const usable = trials.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'stopped');
  const best = new Set([...usable].sort(byRank(terms)).slice(0, count));
  const lost = trials.filter((trial) => !best.has(trial));
  return [
    trials.filter((trial) => best.has(trial)),
    lost.map((trial) => (trial.outcome === 'finished' ? { ...trial, outcome: 'dropped' as const } : trial)),
  ];
}
