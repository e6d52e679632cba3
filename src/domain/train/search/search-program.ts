import type { Direction } from '#kernel/metric.ts';
import type { Pruning } from '#kernel/project.ts';
import type { TimedSearch } from '#kernel/records/run.ts';
import type { FoldResult } from '../jobs.ts';
import type { Setting } from '../settings.ts';

/** One fit that a search asks for: a setting on a fold, learned from a share of the fold's training rows. */
export interface FoldFit {
  readonly setting: Setting;
  readonly fold: number;
  /** In (0, 1]. */
  readonly share: number;
}

export interface FitAnswers {
  /** In the order in which they were asked for; undefined where the time was over before. */
  readonly results: readonly (FoldResult | undefined)[];
  /** Since the search began. */
  readonly elapsedMs: number;
}

/** A setting and how far it came. */
export interface Trial {
  readonly setting: Setting;
  /** Share of the training rows that its last results are from. */
  readonly share: number;
  /** Of the first folds. */
  readonly results: readonly FoldResult[];
  /** `dropped` is out of a round of successive halving; `stopped` had no time left. */
  readonly outcome: 'finished' | 'pruned' | 'dropped' | 'failed' | 'stopped';
}

/**
 * A search as a program without effects: it yields the fits that it wants next and is told their results, until it has enough. What it asks
 * for depends on results only, never on how many workers there are; time counts for searches with a budget alone.
 */
export type SearchProgram<Found = readonly Trial[]> = Generator<readonly FoldFit[], Found, FitAnswers>;

/** What a search ends with. */
export interface SearchEnd {
  readonly trials: readonly Trial[];
  /** Of a search in a given time. */
  readonly endedBy?: TimedSearch['endedBy'];
}

/** What every strategy needs to know. */
export interface SearchTerms {
  /** Folds over all repeats. */
  readonly folds: number;
  readonly better: Direction;
  readonly prune: Pruning;
  /** Test rows by training rows, mean over the folds. */
  readonly testShare: number;
  readonly seed: number;
}

/** Score where more is better; −∞ where there is none. */
export const worth = (score: number, better: Direction): number =>
  Number.isFinite(score) ? (better === 'higher' ? score : -score) : -Infinity;

export const scoresOf = (trial: Pick<Trial, 'results'>, { better }: Pick<SearchTerms, 'better'>): readonly number[] =>
  trial.results.map((result) => worth(result.scores[0]!, better));

export function meanWorth(trial: Pick<Trial, 'results'>, terms: Pick<SearchTerms, 'better'>): number {
  const scores = scoresOf(trial, terms);
  return scores.length === 0 ? -Infinity : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Best first: those that finished before those that did not, then by the share of rows, then by mean; equal ones stay in order. */
export function byRank(terms: Pick<SearchTerms, 'better'>): (left: Trial, right: Trial) => number {
  const finished = (trial: Trial): number => (trial.outcome === 'finished' ? 1 : 0);
  return (left, right) =>
    finished(right) - finished(left) || right.share - left.share || descending(meanWorth(left, terms), meanWorth(right, terms));
}

const descending = (left: number, right: number): number => (left > right ? -1 : left < right ? 1 : 0);
