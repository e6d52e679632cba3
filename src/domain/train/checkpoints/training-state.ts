import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import { isJsonObject } from '#kernel/json.ts';
import { parseRecordId, type RecordId } from '#kernel/record-id.ts';
import { EXIT_CLASSES, type ExitClass, type KeptCheckpoint } from '#kernel/records/execution.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** `training.json`: one training over all its attempts. It lies beside the checkpoints and travels with them to another machine. */
export interface TrainingState {
  readonly schemaVersion: 1;
  readonly kind: 'training';
  readonly training: RecordId;
  readonly model: string;
  /** Digest of everything that the result depends on; a training is only gone on with by equal inputs. */
  readonly key?: Sha256;
  readonly attempts: readonly AttemptState[];
  /** Oldest first. */
  readonly checkpoints: readonly CheckpointState[];
}

export interface AttemptState {
  /** Id of the record of this attempt, should it not be the last one. */
  readonly id: RecordId;
  readonly startedAt: string;
  /** The program's process, to find it again after we were killed. */
  readonly process?: { readonly pid: number; readonly identity: string };
  readonly resumedFrom?: Sha256;
  /** Absent while it runs, and for good when we were killed. */
  readonly ended?: { readonly exitClass: ExitClass; readonly reason: string };
}

export interface CheckpointState extends KeptCheckpoint {
  readonly files: readonly CheckpointFile[];
}

export interface CheckpointFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

/** Reads a state that may come from a cache that others can write; every path stays inside. */
export function parseTrainingState(value: unknown): Result<TrainingState, string> {
  if (!isJsonObject(value) || value['kind'] !== 'training') return err('it is not the state of a training');
  if (value['schemaVersion'] !== 1) return err(`it has schemaVersion ${JSON.stringify(value['schemaVersion'])}, expected 1`);
  const { model, attempts, checkpoints, key } = value;
  if (parseRecordId(String(value['training'])) === undefined || typeof model !== 'string') return err('it names no training');
  if (key !== undefined && parseSha256(String(key)) === undefined) return err('its key is not a digest');
  if (!Array.isArray(attempts) || !attempts.every(isAttempt)) return err('its attempts are not what they should be');
  if (!Array.isArray(checkpoints) || !checkpoints.every(isCheckpoint)) return err('its checkpoints are not what they should be');
  return ok(value as unknown as TrainingState);
}

function isAttempt(value: unknown): boolean {
  if (!isJsonObject(value) || parseRecordId(String(value['id'])) === undefined || typeof value['startedAt'] !== 'string') return false;
  const { process, ended } = value;
  if (process !== undefined && !(isJsonObject(process) && Number.isSafeInteger(process['pid']) && typeof process['identity'] === 'string'))
    return false;
  return (
    ended === undefined ||
    (isJsonObject(ended) && EXIT_CLASSES.includes(ended['exitClass'] as ExitClass) && typeof ended['reason'] === 'string')
  );
}

const isCheckpoint = (value: unknown): boolean =>
  isJsonObject(value) &&
  Number.isSafeInteger(value['sequence']) &&
  (value['sequence'] as number) > 0 &&
  parseSha256(String(value['digest'])) !== undefined &&
  typeof value['sizeBytes'] === 'number' &&
  typeof value['keptAt'] === 'string' &&
  Array.isArray(value['files']) &&
  value['files'].every(
    (file) =>
      isJsonObject(file) &&
      parseRelativePath(String(file['path'])) !== undefined &&
      typeof file['sizeBytes'] === 'number' &&
      parseSha256(String(file['sha256'])) !== undefined,
  );

/** Whether somebody should go on with it: its last attempt was interrupted or lost, and is not over for good. */
export function isUnfinished(state: TrainingState): boolean {
  const last = state.attempts.at(-1)?.ended;
  return last === undefined || ['cancelled', 'preempted', 'time-limit', 'lost', 'stall', 'gpu-fault'].includes(last.exitClass);
}

export const addAttempt = (state: TrainingState, attempt: AttemptState): TrainingState => ({
  ...state,
  attempts: [...state.attempts, attempt],
});

/** The last attempt with more known about it. */
export const amendAttempt = (state: TrainingState, more: Partial<AttemptState>): TrainingState => ({
  ...state,
  attempts: state.attempts.map((attempt, index) => (index === state.attempts.length - 1 ? { ...attempt, ...more } : attempt)),
});

/** Checkpoints kept at a time: the newest, and the one before should it turn out damaged. */
export const CHECKPOINTS_KEPT = 2;

/** With one more checkpoint; `dropped` are those that are no longer kept. */
export function addCheckpoint(
  state: TrainingState,
  checkpoint: CheckpointState,
): { readonly state: TrainingState; readonly dropped: readonly CheckpointState[] } {
  const all = [...state.checkpoints, checkpoint];
  const from = Math.max(0, all.length - CHECKPOINTS_KEPT);
  return { state: { ...state, checkpoints: all.slice(from) }, dropped: all.slice(0, from) };
}
