import { canonicalJson } from '#kernel/json.ts';
import { Random } from '#kernel/random.ts';
import { drawPoint, type Point } from '#numeric/search/space.ts';
import { proposePoint } from '#numeric/search/tree-parzen.ts';
import { measureSettings } from './measure-settings.ts';
import { byRank, type SearchProgram, type SearchTerms, type Trial } from './search-program.ts';
import type { SettingSpace } from './setting-space.ts';

/** Settings that are measured side by side, whatever the number of workers: with five folds enough for twenty of them. */
export const PROPOSED_AT_ONCE = 4;

/** Proposals of known points in a row after which one is drawn at random: in a small space the estimator names the best one again and again. */
const REPEATS = 3;

/** Known points in a row after which a space counts as used up. */
const TRIES = 500;

/** Settings where those before them were good: a batch at a time by the tree-structured Parzen estimator. */
export function* searchBayesian(space: SettingSpace, samples: number, terms: SearchTerms): SearchProgram {
  const random = new Random(terms.seed);
  const proposer = makeProposer(space, random, terms);
  const trials: Trial[] = [];
  while (trials.length < samples) {
    const settings = proposer.propose(Math.min(PROPOSED_AT_ONCE, samples - trials.length), trials);
    if (settings.length === 0) break;
    const leader = [...trials].sort(byRank(terms))[0];
    trials.push(...(yield* measureSettings(settings, terms, 1, leader)));
  }
  return trials;
}

export interface Proposer {
  /** Settings that were never proposed before; fewer, or none, when there are no more. */
  propose(count: number, trials: readonly Trial[]): readonly Trial['setting'][];
}

/** @param known settings that are tried anyway */
export function makeProposer(
  space: SettingSpace,
  random: Random,
  terms: Pick<SearchTerms, 'better'>,
  known: readonly Trial['setting'][] = [],
): Proposer {
  const points = new Map<Trial['setting'], Point>();
  const seen = new Set(known.map(identify));
  return {
    propose(count, trials) {
      const tried = [...trials].sort(byRank(terms)).flatMap(({ setting }) => points.get(setting) ?? []);
      const pending: Point[] = [];
      const proposed: Trial['setting'][] = [];
      for (let tries = 0; proposed.length < count && tries < TRIES; tries++) {
        const point = tries < REPEATS ? proposePoint(space.spaces, tried, pending, random) : drawPoint(space.spaces, random);
        const setting = space.settingAt(point);
        const identity = identify(setting);
        if (seen.has(identity)) continue;
        tries = -1;
        seen.add(identity);
        pending.push(point);
        points.set(setting, point);
        proposed.push(setting);
      }
      return proposed;
    },
  };
}

const identify = ({ algorithm, parameters }: Trial['setting']): string => canonicalJson([algorithm, parameters]);
