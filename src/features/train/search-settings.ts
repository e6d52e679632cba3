import type { FoldJob, FoldResult } from '#domain/train/jobs.ts';
import { orderOfFits } from '#domain/train/plan-folds.ts';
import type { SearchPlan } from '#domain/train/search/plan-search.ts';
import type { FoldFit, SearchEnd } from '#domain/train/search/search-program.ts';
import type { Setting } from '#domain/train/settings.ts';
import { Failure, type FailureCode } from '#kernel/failure.ts';
import { FAILURES } from '#kernel/failures/index.ts';
import { partSeed } from '#kernel/random.ts';
import type { Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import { nestedSample } from '#numeric/splits/nested-sample.ts';
import type { Clock } from '#ports/clock.ts';
import type { Reporter } from '#ports/reporter.ts';
import type { WorkerPool } from '#ports/worker-pool.ts';
import type { SearchJournal } from './search-journal.ts';

export interface SettingSearch {
  /** In shared memory. */
  readonly table: Table;
  readonly target: Target;
  readonly folds: readonly RowSplit[];
  readonly seed: number;
  readonly metric: string;
  /** Name of the work in progress reports. */
  readonly task: string;
}

export interface SearchTools {
  readonly pool: WorkerPool;
  readonly reporter: Reporter;
  readonly clock: Pick<Clock, 'elapsed'>;
  /** Where results are kept until the search is over; without one an interrupted search begins anew. */
  readonly journal?: SearchJournal;
}

export interface FinishedSearch extends SearchEnd {
  readonly elapsedMs: number;
  /** Place of each setting in the order in which they were first tried, from 1. */
  readonly order: ReadonlyMap<Setting, number>;
}

/**
 * Runs a search: makes the fits that its program asks for in parallel, and tells it the results. Except for searches with a budget the
 * outcome is the same whatever the number of workers. Results that the journal has are not made again.
 */
export async function searchSettings(search: SettingSearch, plan: SearchPlan, tools: SearchTools): Promise<FinishedSearch> {
  const runner = new FitRunner(search, plan, tools);
  const program = plan.start();
  let step = program.next();
  while (step.done !== true) step = program.next({ results: await runner.run(step.value), elapsedMs: runner.elapsed() });
  const { trials } = step.value;
  const failed = trials.find(({ outcome }) => outcome === 'failed');
  if (failed !== undefined && trials.every(({ outcome }) => outcome === 'failed' || outcome === 'stopped')) throw failureOf(failed.results);
  runner.finish();
  return { ...step.value, elapsedMs: runner.elapsed(), order: runner.order };
}

/** Fails as the fit would have failed. */
function failureOf(results: readonly FoldResult[]): Failure {
  const text = results.find(({ failure }) => failure !== undefined)?.failure ?? '';
  const [code = '', ...message] = text.split(': ');
  return new Failure(Object.hasOwn(FAILURES, code) ? (code as FailureCode) : 'train.settings-invalid', { message: message.join(': ') });
}

class FitRunner {
  readonly order = new Map<Setting, number>();
  readonly #search: SettingSearch;
  readonly #plan: SearchPlan;
  readonly #tools: SearchTools;
  readonly #rows = new Map<string, Int32Array>();
  readonly #started: number;
  #done = 0;
  #asked = 0;

  constructor(search: SettingSearch, plan: SearchPlan, tools: SearchTools) {
    this.#search = search;
    this.#plan = plan;
    this.#tools = tools;
    this.#started = tools.clock.elapsed();
    this.#report();
  }

  elapsed(): number {
    return this.#tools.clock.elapsed() - this.#started;
  }

  async run(fits: readonly FoldFit[]): Promise<readonly (FoldResult | undefined)[]> {
    for (const { setting } of fits) if (!this.order.has(setting)) this.order.set(setting, this.order.size + 1);
    this.#asked += fits.length;
    const results: (FoldResult | undefined)[] = fits.map((fit) => this.#tools.journal?.find(fit));
    this.#done += results.filter((result) => result !== undefined).length;
    this.#report();
    const { budgetMs } = this.#plan;
    // A search in a given time keeps the order of its program, the cheap ones first, and looks at the clock now and then.
    const order = (budgetMs === undefined ? orderOfFits(fits) : fits.map((_, index) => index)).filter(
      (index) => results[index] === undefined,
    );
    const wave = budgetMs === undefined ? Math.max(1, order.length) : this.#tools.pool.workers;
    for (let first = 0; first < order.length; first += wave) {
      // Something must be known in the end, however short the time.
      if (budgetMs !== undefined && this.elapsed() >= budgetMs && this.#done > 0) break;
      const indices = order.slice(first, first + wave);
      await this.#tools.pool.map<FoldJob, FoldResult>(
        'train.fold',
        indices.map((index) => this.#jobOf(fits[index]!)),
        (_finished, result, position) => {
          const index = indices[position]!;
          results[index] = result;
          this.#done++;
          this.#tools.journal?.keep(fits[index]!, result);
          this.#report();
        },
      );
    }
    return results;
  }

  /** Fewer fits than were planned are needed, or less time; the bar is full all the same. */
  finish(): void {
    const total = this.#total();
    if (this.#plan.budgetMs !== undefined || this.#done < total) this.#tools.reporter.progress({ task: this.#task(), done: total, total });
  }

  #report(): void {
    const { budgetMs } = this.#plan;
    const total = this.#total();
    const done = budgetMs === undefined ? this.#done : Math.min(total - 1, Math.floor(this.elapsed() / 1000));
    this.#tools.reporter.progress({ task: this.#task(), done: Math.max(0, done), total });
  }

  /** Fits, or seconds where the time decides. */
  #total(): number {
    const { budgetMs, fits } = this.#plan;
    return budgetMs === undefined ? Math.max(fits ?? 0, this.#asked) : Math.max(1, Math.ceil(budgetMs / 1000));
  }

  #task(): string {
    return this.#plan.budgetMs === undefined ? this.#search.task : `${this.#search.task}, seconds of the search`;
  }

  #jobOf({ setting, fold, share }: FoldFit): FoldJob {
    const { table, target, folds, seed, metric } = this.#search;
    const { strategy } = this.#plan;
    const tolerant = strategy === 'bayesian' || strategy === 'auto';
    const { test } = folds[fold]!;
    const base = { table, target, train: this.#rowsOf(fold, share), test, setting, seed, metrics: [metric] };
    return tolerant ? { ...base, tolerant } : base;
  }

  #rowsOf(fold: number, share: number): Int32Array {
    const key = `${fold} ${share}`;
    let rows = this.#rows.get(key);
    if (rows === undefined) {
      const { target, folds, seed } = this.#search;
      const labels = target.task === 'classification' ? target.labels : undefined;
      rows = nestedSample(folds[fold]!.train, share, partSeed(seed, fold), labels);
      this.#rows.set(key, rows);
    }
    return rows;
  }
}
