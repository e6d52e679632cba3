import { parseTrainingState, type TrainingState } from '#domain/train/checkpoints/training-state.ts';
import { prettyJson } from '#kernel/json.ts';
import type { Workspace } from '#ports/workspace.ts';
import { LOCAL_FOLDER } from './training-context.ts';

/** Where the attempts of a training keep what the next one needs; all of it can be carried to another machine. */
export interface TrainingFolder {
  readonly root: string;
  readonly stateFile: string;
  /** What the program sees as its checkpoint folder. */
  readonly work: string;
  readonly metricsFile: string;
  /** Copy of a checkpoint by its sequence. */
  kept(sequence: number): string;
}

export const checkpointsFolder = (root: string, model: string): string => `${root}/${LOCAL_FOLDER}/checkpoints/${model}`;

export function trainingFolder(root: string, model: string, training: string): TrainingFolder {
  const folder = `${checkpointsFolder(root, model)}/${training}`;
  return {
    root: folder,
    stateFile: `${folder}/training.json`,
    work: `${folder}/work`,
    metricsFile: `${folder}/metrics.json`,
    kept: (sequence) => `${folder}/kept/${sequence}`,
  };
}

type Ports = Pick<Workspace, 'root' | 'files' | 'reporter'>;

/** States of all trainings of a model that lie on this machine, oldest first; what cannot be read is told and passed over. */
export async function readTrainings(model: string, ports: Ports): Promise<readonly TrainingState[]> {
  const folder = checkpointsFolder(ports.root, model);
  const states: TrainingState[] = [];
  for await (const { path } of ports.files.list(folder)) {
    if (!/^[0-9A-Z]{26}\/training\.json$/.test(path)) continue;
    const state = parse((await ports.files.read(`${folder}/${path}`)) ?? new Uint8Array());
    if (state.ok && state.value.model === model && path.startsWith(`${state.value.training}/`)) states.push(state.value);
    else ports.reporter.warn(`the training in ${folder}/${path} is not gone on with: ${state.ok ? 'it is of another model' : state.error}`);
  }
  return states;
}

function parse(bytes: Uint8Array): ReturnType<typeof parseTrainingState> {
  try {
    return parseTrainingState(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return { ok: false, error: 'it is not JSON' };
  }
}

export const writeTraining = (state: TrainingState, ports: Ports): Promise<void> =>
  ports.files.write(trainingFolder(ports.root, state.model, state.training).stateFile, prettyJson(state));
