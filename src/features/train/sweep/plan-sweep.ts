import { decideTask } from '#domain/train/decide-task.ts';
import { fillCommand } from '#domain/train/sweep/fill-command.ts';
import { planTrials, sweepId } from '#domain/train/sweep/plan-trials.ts';
import { splitCommand } from '#domain/train/split-command.ts';
import { Failure } from '#kernel/failure.ts';
import type { Direction } from '#kernel/metric.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import type { SweepConfig, SweepTrial } from '#kernel/sweep.ts';
import { findColumn } from '#kernel/table.ts';
import { findMetric } from '#numeric/metrics/catalogue.ts';
import type { Workspace } from '#ports/workspace.ts';
import { identifyRun } from '../identify-run.ts';
import type { TrainCommand } from '../train-command.ts';

export type SweptTraining = CommandTraining & { readonly sweep: SweepConfig };

export interface PlannedSweep {
  readonly id: string;
  readonly trials: readonly SweepTrial[];
}

type Ports = Pick<Workspace, 'root' | 'git' | 'files' | 'hasher' | 'environment' | 'forge'>;

export type SweepGiven = Pick<TrainCommand, 'model' | 'dataset' | 'dataPath'>;

/** What a sweep will try. The id is that of an earlier sweep of the same settings, data, code and environment, which it then goes on with. */
export async function planSweep({ model, dataset, dataPath }: SweepGiven, ports: Ports): Promise<PlannedSweep> {
  const train = requireSweep(model);
  const digest = (text: string): string => ports.hasher.sha256(text);
  const trials = planTrials(model.name, train, digest);
  if (!trials.ok) throw new Failure('train.sweep-invalid', { message: trials.error });
  requireFillable(train, trials.value);
  const relative = dataPath.startsWith(`${ports.root}/`) ? dataPath.slice(ports.root.length + 1) : dataPath;
  const key = await identifyRun({ model, train, dataset: dataset.reference, dataPath: relative }, ports);
  return { id: sweepId(key ?? [train.command, dataset.reference.digest], trials.value, digest), trials: trials.value };
}

export function requireSweep(model: ModelConfig): SweptTraining {
  const { train } = model;
  if (train.kind === 'command' && train.sweep !== undefined) return { ...train, sweep: train.sweep };
  throw new Failure('train.sweep-missing', {
    message:
      train.kind === 'built-in'
        ? `model "${model.name}" has built-in training; expected a command and a sweep.`
        : `model "${model.name}" has no sweep.`,
    ...(train.kind === 'built-in' ? { remedy: 'For built-in algorithms list values in train.algorithms and run: trainyard train.' } : {}),
  });
}

/** A command that cannot be split or filled would fail in every trial. */
function requireFillable(train: SweptTraining, trials: readonly SweepTrial[]): void {
  const words = splitCommand(train.command);
  if (!words.ok)
    throw new Failure('train.settings-invalid', { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
  const filled = fillCommand(words.value, trials[0]?.parameters ?? {}, Object.keys(train.sweep.parameters));
  if (!filled.ok) throw new Failure('train.sweep-invalid', { message: `the command needs the parameter ${filled.error}.` });
}

/** The metric that ranks and its direction: as configured, else the first gate, else accuracy or r2. */
export function sweepMetric({ model, dataset }: Pick<SweepGiven, 'model' | 'dataset'>): {
  readonly metric: string;
  readonly better: Direction;
} {
  const { sweep } = requireSweep(model);
  const target = findColumn(dataset.table, model.target);
  const usual = target === undefined || decideTask(target, { algorithms: [], metrics: [] }) === 'regression' ? 'r2' : 'accuracy';
  const metric = sweep.metric ?? Object.keys(model.metrics)[0] ?? usual;
  return { metric, better: sweep.better ?? model.metrics[metric]?.better ?? findMetric(metric)?.better ?? 'higher' };
}
