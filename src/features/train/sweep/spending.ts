import { GROUP_DAYS, overBudget, spentOn, type Spent } from '#domain/train/sweep/judge-budget.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { ledgerFolder } from '#kernel/records/ledger-path.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
import { readRecords } from '../../records.ts';
import type { TrainPorts } from '../program-command.ts';
import type { SweptTraining } from './plan-sweep.ts';
import type { RunTrials } from './run-trial.ts';

/** How long what others spent is taken for known. */
const LOOK_AGAIN: DurationMs = 20_000;

/** What the sweep, or its group, has used up, the trials of other jobs included. */
export class Spending {
  readonly #command: RunTrials;
  readonly #train: SweptTraining;
  readonly #ports: TrainPorts;
  #own: TrialRecord[] = [];
  #others: readonly TrialRecord[] = [];
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(command: RunTrials, train: SweptTraining, ports: TrainPorts) {
    this.#command = command;
    this.#train = train;
    this.#ports = ports;
  }

  add(record: TrialRecord): void {
    this.#own.push(record);
  }

  /** Why nothing more may begin; `running` is what trials that have not ended have cost so far. */
  async over(running: Spent = { durationMs: 0, amount: 0 }): Promise<string | undefined> {
    const { limits, group } = this.#train.sweep;
    if (limits.time === undefined && limits.cost === undefined && limits.failures === undefined) return undefined;
    const now = this.#ports.clock.elapsed();
    if (now - this.#lookedAt >= LOOK_AGAIN) {
      this.#others = await this.#reports(group);
      this.#lookedAt = now;
    }
    const all = [...new Map([...this.#others, ...this.#own].map((record) => [record.id, record])).values()];
    const ended = spentOn(all);
    const spent = { durationMs: ended.durationMs + running.durationMs, amount: ended.amount + running.amount };
    return overBudget({ limits, ...(group === undefined ? {} : { group }) }, spent, this.#failable(all));
  }

  /** Reports of this sweep that still stand: what is about to be tried again is not held against it. */
  #failable(all: readonly TrialRecord[]): readonly TrialRecord[] {
    const tried = new Set(this.#own.map(({ trial }) => trial));
    const again = new Set(this.#command.trials.map(({ id }) => id).filter((id) => !tried.has(id)));
    return all.filter(({ sweep, trial }) => sweep === this.#command.sweep && !again.has(trial));
  }

  async #reports(group: string | undefined): Promise<readonly TrialRecord[]> {
    if (group === undefined) return await trialsOf(this.#command.model.name, this.#command.sweep, this.#ports);
    const paths = await this.#ports.forge.ledger.list(ledgerFolder('trial'));
    const models = [...new Set(paths.map((path) => path.split('/')[1]!))];
    const since = this.#ports.clock.now() - GROUP_DAYS * 86_400_000;
    const found = await Promise.all(models.map((model) => readRecords<TrialRecord>('trial', model, this.#ports)));
    return found.flat().filter((record) => record.group === group && Date.parse(record.createdAt) >= since);
  }
}

/** All reports of a sweep, oldest first. */
export const trialsOf = async (model: string, sweep: string, ports: Pick<TrainPorts, 'forge'>): Promise<readonly TrialRecord[]> =>
  (await readRecords<TrialRecord>('trial', model, ports)).filter((record) => record.sweep === sweep);
