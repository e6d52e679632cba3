import { planTraining, type TrainingPlan } from '#domain/train/plan-training.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { BuiltInTraining, ModelConfig, SplitConfig } from '#kernel/project.ts';
import { makeRecordId, parseRecordId, type RecordId } from '#kernel/record-id.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { excludeFromGit } from '../exclude-from-git.ts';
import { fitResumably } from './fit-resumably.ts';
import { LOCAL_FOLDER } from './training-context.ts';
import { recordRun, type TrainedRun } from './record-run.ts';

export type { TrainedRun };

export interface TrainModel {
  readonly model: ModelConfig;
  readonly dataset: { readonly table: Table; readonly reference: DatasetReference };
  readonly split: SplitConfig;
  /** Id for the run; a fresh one when absent. */
  readonly runId?: string;
  /** Searches these of the configured algorithms only. */
  readonly onlyAlgorithms?: readonly string[];
}

type Ports = Pick<
  Workspace,
  'root' | 'git' | 'files' | 'hasher' | 'clock' | 'entropy' | 'environment' | 'reporter' | 'forge' | 'openWorkers' | 'signal'
>;

/** What a training would do: checks everything that can be checked without fitting. */
export const planModel = (command: TrainModel): TrainingPlan =>
  planTraining(requireBuiltIn(command.model), command.dataset.table, command.split, command.onlyAlgorithms);

/**
 * Trains a model with the built-in algorithms: holds rows out, searches by cross-validation on the others, refits the best setting on them,
 * measures it on the held-out rows, writes the model package to `.trainyard/runs/<run id>` and appends the run to the ledger.
 * Fails with a train.* code before anything is written when the data or the configuration is of no use.
 */
export async function trainModel(command: TrainModel, ports: Ports): Promise<TrainedRun> {
  const started = ports.clock.elapsed();
  const now = ports.clock.now();
  const model = requireBuiltIn(command.model);
  const plan = planModel(command);
  const id = command.runId === undefined ? makeRecordId(now, ports.entropy.bytes(10)) : requireRecordId(command.runId);
  await excludeFromGit(ports);
  const { seed } = model.train;
  return await fitResumably({ plan, seed, name: model.name, journal: `${ports.root}/${LOCAL_FOLDER}/search` }, ports, async (fit) => {
    const facts = { id, createdAt: formatInstant(now), model, dataset: command.dataset.reference, started };
    return await recordRun(facts, plan, fit, ports);
  });
}

function requireBuiltIn(model: ModelConfig): ModelConfig & { readonly train: BuiltInTraining } {
  const { train } = model;
  if (train.kind === 'built-in') return { ...model, train };
  throw new Failure('train.settings-invalid', { message: `model "${model.name}" is trained by a command; expected built-in algorithms.` });
}

function requireRecordId(text: string): RecordId {
  const id = parseRecordId(text);
  if (id === undefined) throw new Failure('train.settings-invalid', { message: `expected a run id of 26 characters, found "${text}".` });
  return id;
}
