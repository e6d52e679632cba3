import { cannotReach, isWorse } from '#numeric/search/racing.ts';
import type { FoldResult } from '../jobs.ts';
import type { Setting } from '../settings.ts';
import { meanWorth, scoresOf, type SearchProgram, type SearchTerms, type Trial } from './search-program.ts';

/** Error that a statistical race may make in a batch: giving up the setting that is best in truth. */
const RACE_ERROR = 0.05;

interface Running {
  readonly setting: Setting;
  readonly results: FoldResult[];
  outcome: Trial['outcome'] | undefined;
}

/**
 * Cross-validates settings. Without pruning all folds of all settings are one batch; otherwise one fold after the other is done for all
 * that are left, and after each those are given up that `terms.prune` says. `leader` is the best setting so far that finished.
 */
export function* measureSettings(settings: readonly Setting[], terms: SearchTerms, share = 1, leader?: Trial): SearchProgram {
  const running = settings.map((setting): Running => ({ setting, results: [], outcome: undefined }));
  const rounds = terms.prune === 'none' ? 1 : terms.folds;
  for (let round = 0; round < rounds; round++) {
    const folds = rounds === 1 ? Array.from({ length: terms.folds }, (_, fold) => fold) : [round];
    const alive = running.filter(({ outcome }) => outcome === undefined);
    const { results } = yield alive.flatMap(({ setting }) => folds.map((fold) => ({ setting, fold, share })));
    alive.forEach((one, index) => {
      for (const result of results.slice(index * folds.length, (index + 1) * folds.length)) {
        if (result === undefined) one.outcome ??= 'stopped';
        else if (result.failure !== undefined) one.outcome ??= 'failed';
        if (result !== undefined && one.outcome !== 'stopped') one.results.push(result);
      }
    });
    if (round < rounds - 1) pruneRunning(running, terms, leader);
  }
  return running.map(({ setting, results, outcome }) => ({ setting, share, results, outcome: outcome ?? 'finished' }));
}

function pruneRunning(running: readonly Running[], terms: SearchTerms, leader: Trial | undefined): void {
  const alive = running.filter(({ outcome }) => outcome === undefined);
  const finished = leader === undefined || leader.outcome !== 'finished' || leader.share !== 1 ? undefined : scoresOf(leader, terms);
  const bound = terms.better === 'higher' ? 1 : 0;
  // One comparison of each setting after each fold: the bound of Bonferroni for all of them.
  const alpha = RACE_ERROR / Math.max(1, (running.length - 1 + (finished === undefined ? 0 : 1)) * (terms.folds - 1));
  const best = alive.reduce<Running | undefined>(
    (top, one) => (top === undefined || meanWorth(one, terms) > meanWorth(top, terms) ? one : top),
    undefined,
  );
  const rivals = [...(finished === undefined ? [] : [finished]), ...(best === undefined ? [] : [scoresOf(best, terms)])];
  for (const one of alive) {
    const own = scoresOf(one, terms);
    const out = finished !== undefined && cannotReach({ own, leader: finished, folds: terms.folds, bound });
    const lost = terms.prune === 'racing' && rivals.some((rival) => isWorse({ own, leader: rival }, terms.testShare, alpha));
    if (out || lost) one.outcome = 'pruned';
  }
}
