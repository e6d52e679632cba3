import { addAttempt, amendAttempt, isUnfinished, type AttemptState, type TrainingState } from '#domain/train/checkpoints/training-state.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import { makeRecordId, type RecordId } from '#kernel/record-id.ts';
import type { LockAttempt } from '#ports/locks.ts';
import type { ProgramWatch } from '#ports/program-watch.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readTrainings, trainingFolder, writeTraining } from './training-folder.ts';

/** Whether an interrupted training is gone on with: by itself when its inputs are equal, never, or the one of an id whatever its inputs. */
export type ResumeChoice = { readonly kind: 'auto' } | { readonly kind: 'never' } | { readonly kind: 'run'; readonly id: string };

export interface OpenedTraining {
  readonly state: TrainingState;
  /** The attempt that was running when we were killed; its record has yet to be written. */
  readonly lost?: AttemptState;
  release(): Promise<void>;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'clock' | 'entropy' | 'reporter' | 'locks'>;

export interface Opening {
  readonly model: string;
  readonly key: Sha256 | undefined;
  readonly resume: ResumeChoice;
  /** Id of a training that begins. */
  readonly training?: RecordId;
}

/** Finds the training to go on with, or begins one; two processes never go on with the same. */
export async function openTraining(
  { model, key, resume, training }: Opening,
  ports: Ports,
  programs: ProgramWatch | undefined,
): Promise<OpenedTraining> {
  const states = resume.kind === 'never' ? [] : await readTrainings(model, ports);
  const wanted = states.filter((state) =>
    resume.kind === 'run' ? state.training === resume.id : isUnfinished(state) && key !== undefined && state.key === key,
  );
  for (const state of [...wanted].reverse()) {
    const lock = await takeLock(state, ports);
    if (!lock.held) {
      ports.reporter.note(`the training ${state.training} runs in ${lock.holder}`);
      continue;
    }
    await prune(states, state, ports);
    return isUnfinished(state)
      ? await takeOver(state, () => lock.release(), ports, programs)
      : await beginFrom(state, key, () => lock.release(), ports);
  }
  if (resume.kind === 'run') {
    throw new Failure('train.nothing-to-resume', {
      message: `expected an interrupted training ${resume.id} of "${model}" below .trainyard/checkpoints/${model}, found ${states.length === 0 ? 'none' : states.map((state) => state.training).join(', ')}.`,
    });
  }
  await prune(states, undefined, ports);
  return await begin({ ...freshState(model, key, ports), ...(training === undefined ? {} : { training }) }, ports);
}

const freshState = (model: string, key: Sha256 | undefined, ports: Pick<Ports, 'clock' | 'entropy'>): TrainingState => ({
  schemaVersion: 1,
  kind: 'training',
  training: makeRecordId(ports.clock.now(), ports.entropy.bytes(10)),
  model,
  ...(key === undefined ? {} : { key }),
  attempts: [],
  checkpoints: [],
});

async function begin(state: TrainingState, ports: Ports): Promise<OpenedTraining> {
  const lock = await takeLock(state, ports);
  await writeTraining(state, ports);
  return { state, release: async () => (lock.held ? await lock.release() : undefined) };
}

/** A training that ended for good has its record; going on from its checkpoints is a new one. */
async function beginFrom(
  ended: TrainingState,
  key: Sha256 | undefined,
  release: () => Promise<void>,
  ports: Ports,
): Promise<OpenedTraining> {
  try {
    const state: TrainingState = { ...freshState(ended.model, key, ports), checkpoints: ended.checkpoints };
    const from = trainingFolder(ports.root, ended.model, ended.training);
    const to = trainingFolder(ports.root, state.model, state.training);
    for (const { sequence, files } of ended.checkpoints) {
      for (const { path } of files) {
        const source = `${from.kept(sequence)}/${path}`;
        if ((await ports.files.stat(source))?.kind === 'file')
          await ports.files.write(`${to.kept(sequence)}/${path}`, ports.files.stream(source));
      }
    }
    return await begin(state, ports);
  } finally {
    await release();
  }
}

/** Trainings whose checkpoints stay, should somebody want to go on by hand. */
const TRAININGS_KEPT = 3;

/** Checkpoints of trainings that nobody went on with would fill the disk. */
async function prune(states: readonly TrainingState[], chosen: TrainingState | undefined, ports: Ports): Promise<void> {
  const others = states.filter((state) => state !== chosen);
  for (const state of others.slice(0, Math.max(0, others.length - TRAININGS_KEPT))) {
    const lock = await takeLock(state, ports);
    if (!lock.held) continue;
    await ports.files.remove(trainingFolder(ports.root, state.model, state.training).root);
    await lock.release();
  }
}

const takeLock = (state: TrainingState, ports: Ports): Promise<LockAttempt> =>
  ports.locks.take(`${trainingFolder(ports.root, state.model, state.training).root}.lock`);

async function takeOver(
  state: TrainingState,
  release: () => Promise<void>,
  ports: Ports,
  programs: ProgramWatch | undefined,
): Promise<OpenedTraining> {
  const last = state.attempts.at(-1);
  if (last === undefined || last.ended !== undefined) return { state, release };
  if (last.process !== undefined && programs?.endGroup(last.process.pid, last.process.identity) === true) {
    ports.reporter.note(`ended the program of the attempt before (process ${last.process.pid}), which had outlived it`);
  }
  return { state, lost: last, release };
}

/** The lost attempt is over now; said after its record is written, so that a kill in between writes it again. */
export const markLost = (state: TrainingState): TrainingState =>
  amendAttempt(state, { ended: { exitClass: 'lost', reason: 'Trainyard was killed while it ran' } });

export function beginAttempt(
  state: TrainingState,
  resumedFrom: Sha256 | undefined,
  ports: Pick<Workspace, 'clock' | 'entropy'>,
): TrainingState {
  const now = ports.clock.now();
  return addAttempt(state, {
    id: makeRecordId(now, ports.entropy.bytes(10)),
    startedAt: formatInstant(now),
    ...(resumedFrom === undefined ? {} : { resumedFrom }),
  });
}
