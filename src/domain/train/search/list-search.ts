import type { Setting } from '../settings.ts';
import { measureSettings } from './measure-settings.ts';
import { byRank, type SearchProgram, type SearchTerms, type Trial } from './search-program.ts';

/** Settings that are measured side by side where some may be given up; fixed, so that workers change nothing. */
export const BATCH = 8;

/** Every setting of a list: at once, or with pruning a batch at a time, each against the best before it. */
export function* searchList(settings: readonly Setting[], terms: SearchTerms): SearchProgram {
  if (terms.prune === 'none') return yield* measureSettings(settings, terms);
  const trials: Trial[] = [];
  for (let first = 0; first < settings.length; first += BATCH) {
    const leader = [...trials].sort(byRank(terms))[0];
    trials.push(...(yield* measureSettings(settings.slice(first, first + BATCH), terms, 1, leader)));
  }
  return trials;
}
