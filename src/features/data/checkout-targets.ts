import { join } from 'node:path';
import { formatPointer } from '#domain/data/lfs-pointer.ts';
import { Failure } from '#kernel/failure.ts';
import type { IndexState, StagedPointer } from '#ports/pointer-index.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import type { DataFile } from './data-file.ts';
import { digestOf, pointerAt } from './working-files.ts';

export interface CheckoutTargets {
  /** Files that are not there yet. */
  readonly pending: readonly DataFile[];
  /** Names of files of which git's index knows already that they are there. */
  readonly current: ReadonlySet<string>;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'objects' | 'pointers'>;

/** Bytes of the file are an object of the store: an empty file is its own pointer. */
export const isObject = (file: DataFile): boolean => file.stored && file.sizeBytes > 0;

/** The pointer of a committed file, as git's index knows it. */
export const pointerOf = ({ name, sha256, sizeBytes, blob }: DataFile): StagedPointer => ({
  path: name,
  pointer: formatPointer({ oid: sha256, sizeBytes }),
  ...(blob === undefined ? {} : { blob }),
});

/**
 * What is where the files are to go. A file with other content is only replaced when that content can be had back from the store; one that
 * git's index vouches for is not even read.
 */
export async function lookAtTargets(files: readonly DataFile[], folder: string, ports: Ports): Promise<CheckoutTargets> {
  await refuseLinkedFolders(files, folder, ports);
  const home = files.filter((file) => `${ports.root}/${file.name}` === `${folder}/${file.path}`);
  const { current, placeholders } = await stagedState(home, ports);
  const [pending, own]: [DataFile[], string[]] = [[], []];
  const unknown: DataFile[] = [];
  const atHome = new Set(home);
  for (const file of files) {
    if (atHome.has(file) && placeholders.has(file.name)) pending.push(file);
    else if (!atHome.has(file) || !current.has(file.name)) unknown.push(file);
  }
  await concurrently(unknown, async (file) => {
    const state = await stateOf(file, join(folder, file.path), ports);
    if (state !== 'in-place') pending.push(file);
    if (state === 'own-content') own.push(file.path);
  });
  if (own.length > 0) {
    throw new Failure('git.working-tree-dirty', {
      message: `${own.length} files in ${folder} have content that is stored nowhere else and would be overwritten`,
      evidence: own.sort().slice(0, 10),
      remedy: 'Record them with trainyard data add, move them away, or check out to another folder with --to.',
    });
  }
  return { pending: pending.length === files.length ? files : pending.sort((left, right) => (left.path < right.path ? -1 : 1)), current };
}

/** A link among the folders would lead the files out of the one that was named. */
async function refuseLinkedFolders(files: readonly DataFile[], folder: string, ports: Ports): Promise<void> {
  const folders = new Set<string>();
  for (const { path } of files) {
    // Files of one folder follow each other, so that its parents are looked at once.
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const parent = path.slice(0, end);
      if (folders.has(parent)) break;
      folders.add(parent);
    }
  }
  for (const path of folders) {
    const stat = await ports.files.stat(join(folder, path));
    if (stat !== undefined && stat.kind !== 'folder') {
      throw new Failure('data.path-unsafe', {
        message: `${join(folder, path)}: expected a folder, found a ${stat.kind}`,
        at: { file: path },
      });
    }
  }
}

/** What git's index knows of files of the working tree. */
async function stagedState(files: readonly DataFile[], ports: Ports): Promise<Omit<IndexState, 'listed'>> {
  const first = files[0];
  const folder = first === undefined || first.path === first.name ? '' : first.name.slice(0, -first.path.length - 1);
  if (folder === '') return { current: new Set(), placeholders: new Set() };
  const pointers = files.filter((file) => file.stored).map(pointerOf);
  return await ports.pointers.state(folder, pointers);
}

async function stateOf(file: DataFile, target: string, ports: Ports): Promise<'in-place' | 'replaceable' | 'own-content'> {
  const stat = await ports.files.stat(target);
  if (stat === undefined) return 'replaceable';
  if (stat.kind !== 'file') return 'own-content';
  if ((await pointerAt(target, stat, ports)) !== undefined) return 'replaceable';
  const digest = await digestOf(target, stat, ports);
  if (digest === file.sha256) return 'in-place';
  return (await ports.objects.absent([{ oid: digest, sizeBytes: stat.sizeBytes }])).length === 0 ? 'replaceable' : 'own-content';
}
