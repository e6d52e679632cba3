import { Random } from '#kernel/random.ts';
import type { TimedSearch } from '#kernel/records/run.ts';
import type { Setting } from '../settings.ts';
import { makeProposer } from './bayesian-search.ts';
import { keepBest } from './halving-search.ts';
import { measureSettings } from './measure-settings.ts';
import { byRank, type SearchEnd, type SearchProgram, type SearchTerms, type Trial } from './search-program.ts';
import type { SettingSpace } from './setting-space.ts';

export interface AutoSearch {
  /** Every algorithm with its defaults, the cheap ones first. */
  readonly portfolio: readonly Setting[];
  readonly space: SettingSpace;
  readonly budgetMs: number;
  /** Settings that are tried at most. */
  readonly samples: number;
  readonly factor: number;
  readonly smallestShare: number;
}

/** Of the algorithms with their defaults half go on from one round to the next: a few rows say little about what many would. */
const PORTFOLIO_FACTOR = 2;

/** Time of the final fit and of the learning curve, in fits of one fold: 1.25 and 3 × (0.1 + 0.25 + 0.5 + 0.75 + 1). */
const FITS_AFTERWARDS = 9;

/**
 * Chooses algorithm and parameters within a time. First all algorithms with their defaults race by successive halving over the rows, the
 * cheap ones first; then settings are proposed where earlier ones were good and race the same way, until the time, the samples or the
 * space are used up. What would not be done in time by the time of its smaller rounds is not begun.
 */
export function* searchAuto(auto: AutoSearch, terms: SearchTerms): SearchProgram<SearchEnd> {
  const watch = new Watch(auto.budgetMs, terms);
  const trials: Trial[] = [...(yield* race(auto.portfolio, { ...auto, factor: PORTFOLIO_FACTOR }, terms, watch, undefined))];
  const proposer = makeProposer(auto.space, new Random(terms.seed), terms, auto.portfolio);
  let endedBy: TimedSearch['endedBy'] = 'budget';
  while (!watch.isOver()) {
    const count = Math.min(Math.round(auto.factor ** 2), auto.samples - trials.length);
    const settings = count > 0 ? proposer.propose(count, trials) : [];
    if (settings.length === 0) {
      endedBy = count > 0 ? 'space' : 'samples';
      break;
    }
    const leader = [...trials].sort(byRank(terms))[0];
    trials.push(...(yield* race(settings, auto, terms, watch, leader)));
  }
  return { trials: trials.sort(byRank(terms)), endedBy };
}

/** Successive halving that gives up what the time does not allow. */
function* race(
  settings: readonly Setting[],
  { factor, smallestShare }: Pick<AutoSearch, 'factor' | 'smallestShare'>,
  terms: SearchTerms,
  watch: Watch,
  leader: Trial | undefined,
): SearchProgram {
  const ended: Trial[] = [];
  let left: readonly Setting[] = settings;
  let share = firstShare(smallestShare, factor);
  for (;;) {
    const prune = share < 1 || leader === undefined ? 'none' : 'certain';
    const trials = yield* watch.over(measureSettings(left, { ...terms, prune }, share, leader));
    watch.learn(trials);
    if (share === 1) return [...trials, ...ended];
    const [kept, lost] = keepBest(trials, Math.ceil(left.length / factor), terms);
    ended.push(...lost);
    const next = Math.min(1, share * factor);
    const affordable = kept.filter((trial) => watch.allows(trial, next / trial.share));
    ended.push(...kept.filter((trial) => !affordable.includes(trial)).map((trial): Trial => ({ ...trial, outcome: 'stopped' })));
    if (affordable.length === 0) return ended;
    left = affordable.map(({ setting }) => setting);
    share = next;
  }
}

/** The smallest power of 1 / factor that is not below the smallest share. */
function firstShare(smallest: number, factor: number): number {
  let share = 1;
  while (share / factor >= smallest) share /= factor;
  return share;
}

/** Fits of these take longer by the square of the rows, of others about in proportion. */
const SQUARE = new Set(['svm', 'k-nearest-neighbors']);

/** Knows how long fits take and what is left of the time. */
class Watch {
  #elapsedMs = 0;
  #fittedMs = 0;
  /** One fold of the best setting so far, with all rows. */
  #winnerMs = 0;
  #winner: Trial | undefined;
  readonly #budgetMs: number;
  readonly #terms: SearchTerms;

  constructor(budgetMs: number, terms: SearchTerms) {
    this.#budgetMs = budgetMs;
    this.#terms = terms;
  }

  *over(program: SearchProgram): SearchProgram {
    let step = program.next();
    while (step.done !== true) {
      const answers = yield step.value;
      this.#elapsedMs = answers.elapsedMs;
      step = program.next(answers);
    }
    return step.value;
  }

  learn(trials: readonly Trial[]): void {
    for (const trial of trials) {
      this.#fittedMs += timeOf(trial);
      if (trial.outcome !== 'finished' || trial.share < 1) continue;
      this.#winner = [trial, ...(this.#winner === undefined ? [] : [this.#winner])].sort(byRank(this.#terms))[0]!;
    }
    this.#winnerMs = this.#winner === undefined ? 0 : timeOf(this.#winner) / this.#winner.results.length;
  }

  isOver(): boolean {
    return this.#left() <= 0;
  }

  /** Whether the trial can be repeated with so many times the rows in the time that is left. */
  allows(trial: Trial, more: number): boolean {
    const growth = SQUARE.has(trial.setting.algorithm) ? more ** 2 : more ** 1.2;
    return (timeOf(trial) * growth) / this.#parallelism() <= this.#left();
  }

  /** Fits are made side by side; how many at a time shows in what is done so far. */
  #parallelism(): number {
    return this.#elapsedMs > 0 ? Math.max(1, this.#fittedMs / this.#elapsedMs) : 1;
  }

  #left(): number {
    return this.#budgetMs - this.#elapsedMs - (FITS_AFTERWARDS * this.#winnerMs) / this.#parallelism();
  }
}

const timeOf = (trial: Trial): number => trial.results.reduce((sum, result) => sum + result.durationMs, 0);
