import { belongsToCheckpoint, checkpointText } from '#domain/train/checkpoints/checkpoint-files.ts';
import { addCheckpoint, type CheckpointFile, type CheckpointState, type TrainingState } from '#domain/train/checkpoints/training-state.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { DurationMs } from '#kernel/duration.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { ListedFile } from '#ports/files.ts';
import type { Workspace } from '#ports/workspace.ts';
import { trainingFolder, writeTraining, type TrainingFolder } from './training-folder.ts';

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'clock' | 'reporter'>;

/** Tries at a copy during which the program changes nothing. */
const TRIES = 3;

/** A copy may take this share of the time between copies. */
const COPY_SHARE = 0.1;

/**
 * Copies the checkpoint folder whenever the program has changed it, while it runs. A copy counts once the state names it with its digests, and
 * the one before stays until then: whatever is killed, the last good checkpoint is there.
 */
export class CheckpointKeeper {
  readonly #folder: TrainingFolder;
  readonly #ports: Ports;
  #state: TrainingState;
  /** How the folder looked when it was last copied, and when it was last looked at. */
  #copied = '';
  #seen = '';
  #notBefore: DurationMs = 0;

  constructor(state: TrainingState, ports: Ports) {
    this.#folder = trainingFolder(ports.root, state.model, state.training);
    this.#ports = ports;
    this.#state = state;
  }

  get state(): TrainingState {
    return this.#state;
  }

  async update(state: TrainingState): Promise<void> {
    this.#state = state;
    await writeTraining(state, this.#ports);
  }

  /**
   * Fills the program's folder with the newest checkpoint whose every byte is what was kept, and nothing else; undefined when there is none,
   * and the folder empty.
   */
  async restore(): Promise<CheckpointState | undefined> {
    const { files } = this.#ports;
    await files.remove(this.#folder.work);
    await files.write(`${this.#folder.work}/.keep`, '');
    for (const checkpoint of [...this.#state.checkpoints].reverse()) {
      const from = this.#folder.kept(checkpoint.sequence);
      const damage = await this.#damageOf(from, checkpoint);
      if (damage !== undefined) {
        this.#ports.reporter.warn(`checkpoint ${checkpoint.sequence} is passed over: ${damage}`);
        continue;
      }
      for (const { path } of checkpoint.files) await files.write(`${this.#folder.work}/${path}`, files.stream(`${from}/${path}`));
      this.#copied = this.#seen = appearance(await this.#list());
      return checkpoint;
    }
    this.#copied = this.#seen = appearance(await this.#list());
    return undefined;
  }

  /** Looks at the folder, and copies it when it changed and the last copy is long enough ago; whether the program changed it since last time. */
  async look(): Promise<boolean> {
    const listed = await this.#list();
    const now = appearance(listed);
    const changed = now !== this.#seen;
    this.#seen = now;
    if (now !== this.#copied && listed.length > 0 && this.#ports.clock.elapsed() >= this.#notBefore) await this.#copy(listed);
    return changed;
  }

  /** The last look, when the program has ended. */
  async seal(): Promise<void> {
    this.#notBefore = 0;
    await this.look();
  }

  async #list(): Promise<readonly ListedFile[]> {
    const found: ListedFile[] = [];
    for await (const file of this.#ports.files.list(this.#folder.work)) {
      if (file.kind === 'file' && belongsToCheckpoint(file.path)) found.push(file);
    }
    return found;
  }

  async #copy(first: readonly ListedFile[]): Promise<void> {
    const started = this.#ports.clock.elapsed();
    const sequence = (this.#state.checkpoints.at(-1)?.sequence ?? 0) + 1;
    const to = this.#folder.kept(sequence);
    let listed = first;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      await this.#ports.files.remove(to);
      const copied = await this.#copyFiles(listed, to);
      const after = await this.#list();
      const settled = copied !== undefined && appearance(after) === appearance(listed);
      if (settled) {
        await this.#commit(sequence, copied);
        this.#copied = appearance(listed);
        break;
      }
      listed = after;
    }
    this.#notBefore = this.#ports.clock.elapsed() + (this.#ports.clock.elapsed() - started) / COPY_SHARE;
  }

  /** Copies and reads back; undefined when a file went away meanwhile. */
  async #copyFiles(listed: readonly ListedFile[], to: string): Promise<readonly CheckpointFile[] | undefined> {
    const { files, hasher } = this.#ports;
    const copied: CheckpointFile[] = [];
    try {
      for (const { path, sizeBytes } of listed) {
        await files.write(`${to}/${path}`, files.stream(`${this.#folder.work}/${path}`));
        const stat = await files.stat(`${to}/${path}`);
        if (stat?.sizeBytes !== sizeBytes) return undefined;
        copied.push({ path, sizeBytes, sha256: await hasher.sha256Stream(files.stream(`${to}/${path}`)) });
      }
    } catch {
      return undefined;
    }
    return copied;
  }

  async #commit(sequence: number, files: readonly CheckpointFile[]): Promise<void> {
    const { hasher, clock } = this.#ports;
    const { state, dropped } = addCheckpoint(this.#state, {
      sequence,
      digest: hasher.sha256(checkpointText(files)),
      sizeBytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
      keptAt: formatInstant(clock.now()),
      files,
    });
    await this.update(state);
    for (const { sequence: old } of dropped) await this.#ports.files.remove(this.#folder.kept(old));
  }

  async #damageOf(folder: string, checkpoint: CheckpointState): Promise<string | undefined> {
    for (const { path, sizeBytes, sha256 } of checkpoint.files) {
      const stat = await this.#ports.files.stat(`${folder}/${path}`);
      if (stat?.kind !== 'file' || stat.sizeBytes !== sizeBytes) return `${path} is not the file that was kept`;
      const digest: Sha256 = await this.#ports.hasher.sha256Stream(this.#ports.files.stream(`${folder}/${path}`));
      if (digest !== sha256) return `${path} has other bytes than were kept`;
    }
    return undefined;
  }
}

const appearance = (files: readonly ListedFile[]): string =>
  files.map(({ path, sizeBytes, modifiedAt }) => `${path}\0${sizeBytes}\0${modifiedAt}`).join('\n');
