import type { TrainingState } from '#domain/train/checkpoints/training-state.ts';
import { splitCommand } from '#domain/train/split-command.ts';
import { fillCommand } from '#domain/train/sweep/fill-command.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommandTraining, ModelConfig } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { excludeFromGit } from '../exclude-from-git.ts';
import { readRecord } from '../records.ts';
import { findEqualRun, identifyRun } from './identify-run.ts';
import { openTraining } from './open-training.ts';
import type { CommandRun, TrainCommand, TrainPorts, TrainTools } from './program-command.ts';
import { ProgramTraining } from './program-training.ts';
import { runFolder } from './record-run.ts';
import { describeSource } from './training-context.ts';
import { trainingFolder } from './training-folder.ts';

export type { CommandRun, TrainCommand, TrainTools };

/** Trains with any program, as `runCommandTraining` does, and fails with the reason unless it finished. */
export async function trainCommand(command: TrainCommand, ports: TrainPorts, tools: TrainTools = {}): Promise<CommandRun> {
  const run = await runCommandTraining(command, ports, tools);
  if (run.failure !== undefined) throw run.failure;
  return run;
}

/**
 * Trains with any program, in as many attempts as it deserves. Checkpoints are kept while it runs, so that an attempt that was interrupted,
 * even by a kill of everything, is gone on with by the next call with equal inputs. Every attempt is recorded, however it ends; the last one
 * under the id of the training, with the model package that the program's output becomes.
 */
export async function runCommandTraining(command: TrainCommand, ports: TrainPorts, tools: TrainTools): Promise<CommandRun> {
  const train = requireCommand(command.model);
  const words = requireWords(train);
  await excludeFromGit(ports);
  const dataPath = command.dataPath.startsWith(`${ports.root}/`) ? command.dataPath.slice(ports.root.length + 1) : command.dataPath;
  const key = await identifyRun({ model: command.model, train, dataset: command.dataset.reference, dataPath }, ports);
  const equal =
    key === undefined || command.cache === undefined ? undefined : await findEqualRun(command.model.name, key, command.cache, ports);
  if (equal !== undefined) return { record: equal, folder: runFolder(ports.root, equal.id), state: 'equal' };
  const { training } = command;
  const opened = await openTraining(
    { model: command.model.name, key, resume: command.resume ?? { kind: 'auto' }, ...(training === undefined ? {} : { training }) },
    ports,
    tools.programs,
  );
  try {
    const recorded = await recordedEnd(opened.state, ports);
    if (recorded !== undefined) return { record: recorded, folder: runFolder(ports.root, recorded.id), state: 'equal' };
    return await new ProgramTraining(command, train, words, key, await describeSource(ports), ports, tools).run(opened);
  } finally {
    await opened.release();
  }
}

/** A kill between the record and the removal of the checkpoints leaves a training that looks unfinished, and is not. */
async function recordedEnd(state: TrainingState, ports: TrainPorts): Promise<RunRecord | undefined> {
  if (state.attempts.length === 0) return undefined;
  const record = await readRecord<RunRecord>('run', state.model, state.training, ports);
  if (record !== undefined) await ports.files.remove(trainingFolder(ports.root, state.model, state.training).root);
  return record;
}

function requireCommand(model: ModelConfig): CommandTraining {
  if (model.train.kind === 'command') return model.train;
  throw new Failure('train.settings-invalid', { message: `model "${model.name}" has built-in training; expected a command.` });
}

function requireWords(train: CommandTraining): readonly string[] {
  const words = splitCommand(train.command);
  if (!words.ok)
    throw new Failure('train.settings-invalid', { message: `command ${JSON.stringify(train.command)} cannot be run: ${words.error}.` });
  const filled = fillCommand(words.value, train.parameters, Object.keys(train.sweep?.parameters ?? {}));
  if (filled.ok) return filled.value;
  throw new Failure('train.settings-invalid', {
    message: `command ${JSON.stringify(train.command)} needs a value for the parameter ${filled.error}, which only the sweep has.`,
    remedy: 'Give it in "parameters", or train all settings with: trainyard sweep run.',
  });
}
