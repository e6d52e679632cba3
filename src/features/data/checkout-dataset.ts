import { dirname, isAbsolute, join } from 'node:path';
import { chooseFiles, describeChoice, type FileChoice } from '#domain/data/file-choice.ts';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { humanBytes } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { Plan } from '#kernel/plan.ts';
import type { WrittenFile } from '#ports/objects.ts';
import type { PointerEntry } from '#ports/pointer-index.ts';
import type { Workspace } from '#ports/workspace.ts';
import { removeLeftovers, takeStamp, writeStamp } from './checkout-stamp.ts';
import { concurrently } from './concurrently.ts';
import { committedFiles } from './committed-files.ts';
import type { DataFile } from './data-file.ts';
import { resolveDataset } from './dataset-versions.ts';
import { absentObjects, fetchObjects } from './ensure-objects.ts';
import { isObject, lookAtTargets, pointerOf } from './checkout-targets.ts';
import { keepReplaced } from './keep-replaced.ts';
import { digestOfFiles, type LoadPorts } from './load-dataset.ts';

export interface CheckoutDataset {
  readonly name: string;
  /** Folder or file of the dataset, relative to the repository root; `data/<name>/files` when absent. */
  readonly path?: string;
  /** A version, tag, branch or commit; `HEAD` when absent. */
  readonly version?: string;
  /** Folder to write to, absolute or relative to the repository root; the dataset's own files folder when absent. */
  readonly to?: string;
  /** Only these files: what to choose by name, split or column. */
  readonly only?: FileChoice;
  /** The files are only read: they may be the objects of the store themselves, and cannot be written to. */
  readonly readOnly?: boolean;
  readonly dryRun?: boolean;
}

export interface CheckedOutDataset {
  readonly name: string;
  readonly label: string;
  /** Absolute path of the folder that now holds the files. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** Files that had to be written, and objects that had to be fetched. */
  readonly written: number;
  readonly downloaded: number;
  /** Objects of the files, each once. */
  readonly objects: readonly Sha256[];
  /** Identity of the whole dataset at that version. */
  readonly digest: Sha256;
  readonly plan: Plan;
}

export type CheckoutPorts = LoadPorts & Pick<Workspace, 'pointers'>;

/**
 * Puts the files of a dataset version where they can be read: from the local object store, else from the LFS server, every byte verified.
 * Nothing is written before all objects are there; a file that holds work of its own is never overwritten. A folder of its own (`to`) carries a
 * stamp while it holds exactly one version: a checkout that was interrupted leaves none.
 */
export async function checkoutDataset(command: CheckoutDataset, ports: CheckoutPorts): Promise<CheckedOutDataset> {
  const { name } = command;
  if (command.path === undefined && !isDatasetName(name))
    throw new Failure('data.name-invalid', { message: `${JSON.stringify(name)} cannot be the name of a dataset` });
  const path = command.path ?? datasetPaths(name).files;
  const at = await resolveDataset(name, command.version ?? 'HEAD', ports);
  const all = await committedFiles(path, at.commit, ports);
  const wanted = selectFiles(name, all, command.only ?? {});
  const folder =
    command.to === undefined ? homeOf(all, path, ports.root) : isAbsolute(command.to) ? command.to : join(ports.root, command.to);
  const found = await lookAtTargets(wanted, folder, ports);
  const pending = found.pending;
  const absent = await absentObjects(pending, ports);
  const base = {
    name,
    label: at.label,
    folder,
    files: wanted.length,
    bytes: wanted.reduce((sum, file) => sum + file.sizeBytes, 0),
    written: pending.length,
    downloaded: absent.length,
    objects: [...new Set(wanted.filter(isObject).map((file) => file.sha256))],
    digest: digestOfFiles(all, ports),
    // Made when somebody asks: it names every file.
    get plan() {
      return planCheckout(name, at.label, folder, pending, absent.length);
    },
  };
  if (command.dryRun === true) return base;
  await ports.objects.requireSpace(
    absent.reduce((sum, { object }) => sum + object.sizeBytes, 0),
    { path: folder, bytes: pending.reduce((sum, file) => sum + file.sizeBytes, 0) },
  );
  await fetchObjects(pending, absent, ports);
  const apart = folder !== homeOf(all, path, ports.root);
  const before = apart ? await takeStamp(folder, ports) : undefined;
  const stored = pending.filter(isObject);
  const contents = await ports.objects.checkout(
    stored.map((file) => ({
      object: { oid: file.sha256, sizeBytes: file.sizeBytes },
      path: join(folder, file.path),
      executable: file.executable === true,
      ...(command.readOnly === true ? { readOnly: true } : {}),
    })),
  );
  const plain = pending.filter((file) => !isObject(file));
  await keepReplaced(
    plain.map((file) => join(folder, file.path)),
    ports,
  );
  await concurrently(plain, (file) => ports.files.write(join(folder, file.path), file.sizeBytes === 0 ? '' : file.open()));
  if (apart) {
    const whole = wanted.length === all.length;
    if (whole) await removeLeftovers(before, name, wanted, folder, ports);
    if (whole || before === undefined) await writeStamp(folder, { dataset: name, version: at.label, commit: at.commit }, wanted, ports);
  }
  if (command.to === undefined && at.commit === (await ports.git.resolve('HEAD'))) {
    const written = new Map(stored.map((file, index) => [file, contents[index]!]));
    await refreshIndex(
      wanted.filter((file) => !found.current.has(file.name)),
      written,
      folder,
      ports,
    );
  }
  return base;
}

/** Where the files are in the working tree: the path itself, or the folder of the one file that it names. */
const homeOf = (files: readonly DataFile[], path: string, root: string): string =>
  files.length === 1 && files[0]!.name === path ? dirname(join(root, path)) : join(root, path);

function selectFiles(name: string, all: readonly DataFile[], only: FileChoice): readonly DataFile[] {
  if (all.length === 0)
    throw new Failure('data.dataset-missing', { message: `there is no dataset ${JSON.stringify(name)} at that version` });
  const chosen = chooseFiles(
    all.map((file) => file.path),
    only,
  );
  if (chosen.size === 0) {
    throw new Failure('data.files-missing', {
      message: `${name} has no files ${describeChoice(only)}`,
      evidence: all.slice(0, 10).map((file) => file.path),
      remedy: 'Name files or folders of the dataset; the first of them are in the evidence.',
    });
  }
  return all.filter((file) => chosen.has(file.path));
}

/** The files are now what the index says; telling git so spares it the question, and a machine without git-lfs the wrong answer. */
async function refreshIndex(
  files: readonly DataFile[],
  written: ReadonlyMap<DataFile, WrittenFile>,
  folder: string,
  ports: CheckoutPorts,
): Promise<void> {
  const entries: PointerEntry[] = [];
  for (const file of files) {
    if (!file.stored) continue;
    const { executable = false, sizeBytes } = file;
    const now = written.get(file);
    const seen =
      now === undefined ? await ports.files.stat(join(folder, file.path)) : { kind: 'file' as const, sizeBytes, executable, ...now };
    if (seen !== undefined) entries.push({ ...pointerOf(file), seen });
  }
  await ports.pointers.stage(entries, []);
}

const planCheckout = (name: string, label: string, folder: string, pending: readonly DataFile[], absent: number): Plan => ({
  title: `Check out ${name} ${label}`,
  effects: [
    ...(absent > 0 ? [{ verb: 'download', target: `${absent} objects` } as const] : []),
    ...pending.map((file) => ({ verb: 'create', target: join(folder, file.path), detail: humanBytes(file.sizeBytes) }) as const),
  ],
});
