import { join } from 'node:path';
import { looksLikePointer, MAX_POINTER_BYTES, parsePointer, type ParsedPointer } from '#domain/data/lfs-pointer.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { FileStat } from '#ports/files.ts';
import type { PutObject } from '#ports/objects.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import type { DataFile } from './data-file.ts';

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'objects'>;

/** A regular file that was looked at and not yet read. */
export interface FoundFile {
  readonly absolute: string;
  /** How messages call it. */
  readonly name: string;
  /** Path within the dataset. */
  readonly path: string;
  readonly seen: FileStat;
}

/** Digests and sizes of files, in order. */
export type Intake = (files: readonly FoundFile[]) => Promise<readonly PutObject[]>;

/** Takes the digests and leaves the files where they are. */
export const digestOnly =
  (ports: Pick<Workspace, 'objects'>): Intake =>
  (files) =>
    ports.objects.put(
      files.map((file) => file.absolute),
      'digest',
      files.map((file) => file.seen.sizeBytes),
    );

/** Files up to this size are read at once: a stream costs more than their bytes. */
const READ_AT_ONCE = 1 << 20;

/** SHA-256 of a file. */
export async function digestOf(path: string, stat: FileStat, ports: Pick<Workspace, 'files' | 'hasher'>): Promise<Sha256> {
  const bytes = stat.sizeBytes <= READ_AT_ONCE ? await ports.files.read(path) : undefined;
  return bytes === undefined ? await ports.hasher.sha256Stream(ports.files.stream(path)) : ports.hasher.sha256(bytes);
}

/** Puts the files into the object store; those that are to stay where they are only stand for their objects. */
export const intoStore =
  (ports: Pick<Workspace, 'objects'>, stays: (file: FoundFile) => boolean): Intake =>
  async (files) => {
    const staying = files.filter(stays);
    const copied = files.filter((file) => !stays(file));
    const objects = new Map<FoundFile, PutObject>();
    const take = async (some: readonly FoundFile[], keep: 'copy' | 'reference'): Promise<void> => {
      if (some.length === 0) return;
      const taken = await ports.objects.put(
        some.map((file) => file.absolute),
        keep,
        some.map((file) => file.seen.sizeBytes),
      );
      some.forEach((file, index) => objects.set(file, taken[index]!));
    };
    await take(copied, 'copy');
    await take(staying, 'reference');
    return files.map((file) => objects.get(file)!);
  };

/** Digests that need not be taken, by path from the repository root (see knownFiles). */
export type KnownDigests = ReadonlyMap<string, DatasetFile>;

/**
 * The files of a folder (or the one file) in the working tree, sorted by path. A pointer that nobody has replaced by its bytes stands for
 * them. `path` is relative to the repository root.
 */
export async function workingFiles(
  path: string,
  ports: Ports,
  known: KnownDigests = new Map(),
  others: OtherFiles = 'refuse',
): Promise<DataFile[]> {
  return await takeFiles(await foundFiles(path, ports, others), digestOnly(ports), known, ports);
}

/** What becomes of links and the like among the files: refused with their list, or left out. */
type OtherFiles = 'refuse' | 'skip';

/** The regular files of a folder, or the one file. */
export async function foundFiles(
  path: string,
  ports: Pick<Workspace, 'root' | 'files'>,
  others: OtherFiles = 'refuse',
): Promise<FoundFile[]> {
  const absolute = join(ports.root, path);
  if (!isInside(ports.root, absolute))
    throw new Failure('data.path-unsafe', { message: `${path} is outside of the repository`, at: { file: path } });
  const stat = await ports.files.stat(absolute);
  if (stat === undefined) throw new Failure('data.table-missing', { message: `${path} does not exist`, at: { file: path } });
  if (stat.kind !== 'folder') return [requireRegular({ absolute, name: path, path: path.split('/').at(-1)!, seen: stat })];
  return await filesBelow(absolute, path, ports, others);
}

export async function filesBelow(
  absolute: string,
  name: string,
  ports: Pick<Workspace, 'files'>,
  treatment: OtherFiles = 'refuse',
): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for await (const file of ports.files.list(absolute)) {
    found.push({ absolute: `${absolute}/${file.path}`, name: `${name}/${file.path}`, path: file.path, seen: file });
  }
  if (treatment === 'skip') return found.filter((file) => file.seen.kind === 'file');
  const others = found.filter((file) => file.seen.kind !== 'file');
  if (others.length > 1) {
    throw new Failure('data.path-unsafe', {
      message: `${others.length} of ${found.length} files in ${name} are no regular files`,
      evidence: others.slice(0, 10).map((file) => `${JSON.stringify(file.name)} is a ${file.seen.kind}`),
    });
  }
  return found.map(requireRegular);
}

export function requireRegular(file: FoundFile): FoundFile {
  if (file.seen.kind === 'file') return file;
  const what = file.name.includes('\uFFFD') ? 'a name that is not valid UTF-8' : `a ${file.seen.kind}`;
  throw new Failure('data.path-unsafe', {
    message: `${JSON.stringify(file.name)}: expected a regular file, found ${what}`,
    at: { file: file.name },
  });
}

/** Digests of what was found. Files that change on the way fail with their list. */
export async function takeFiles(found: readonly FoundFile[], intake: Intake, known: KnownDigests, ports: Ports): Promise<DataFile[]> {
  const taken: DataFile[] = [];
  const unknown: FoundFile[] = [];
  for (const file of found) {
    const digest = known.get(file.name);
    if (digest !== undefined && digest.sizeBytes === file.seen.sizeBytes) taken.push(inPlace(file, digest.sha256, ports));
    else unknown.push(file);
  }
  const small = unknown.filter((file) => mayBePointer(file.seen));
  const pointers = new Map<FoundFile, ParsedPointer>();
  await concurrently(small, async (file) => {
    const pointer = await pointerAt(file.absolute, file.seen, ports);
    if (pointer !== undefined) pointers.set(file, pointer);
  });
  for (const [{ path, name, seen }, pointer] of pointers) {
    taken.push({
      path,
      name,
      seen,
      sizeBytes: pointer.sizeBytes,
      sha256: pointer.oid,
      stored: true,
      open: (range) => ports.objects.open(pointer.oid, range),
    });
  }
  const data = unknown.filter((file) => !pointers.has(file));
  const objects = await intake(data);
  await requireUnchanged(data, objects, ports);
  data.forEach((file, index) => {
    const { oid, after } = objects[index]!;
    taken.push(inPlace(after?.gitStat === undefined ? file : { ...file, seen: { ...file.seen, gitStat: after.gitStat } }, oid, ports));
  });
  return taken.sort((left, right) => (left.path < right.path ? -1 : 1));
}

const inPlace = ({ path, name, seen, absolute }: FoundFile, sha256: Sha256, ports: Ports): DataFile => ({
  path,
  name,
  seen,
  sizeBytes: seen.sizeBytes,
  sha256,
  stored: false,
  open: (range) => ports.files.stream(absolute, range),
});

async function requireUnchanged(
  files: readonly FoundFile[],
  objects: readonly PutObject[],
  ports: Pick<Workspace, 'files'>,
): Promise<void> {
  const changed: FoundFile[] = [];
  for (const [index, file] of files.entries()) {
    const { sizeBytes, after } = objects[index]!;
    const now = after ?? (await ports.files.stat(file.absolute));
    const { seen } = file;
    const same = now?.sizeBytes === seen.sizeBytes && now.modifiedAt === seen.modifiedAt && sizeBytes === seen.sizeBytes;
    if (!same) changed.push(file);
  }
  if (changed.length === 0) return;
  throw new Failure('data.file-changed', {
    message: `${changed.length === 1 ? `${changed[0]!.name} was` : `${changed.length} files were`} written to while being read`,
    evidence: changed.slice(0, 10).map((file) => file.name),
    at: { file: changed[0]!.name },
  });
}

const mayBePointer = (stat: FileStat): boolean => stat.sizeBytes > 0 && stat.sizeBytes < MAX_POINTER_BYTES;

/** The pointer that a file holds instead of data; a broken one is refused, because it is certainly no data. */
export async function pointerAt(absolute: string, stat: FileStat, ports: Pick<Workspace, 'files'>): Promise<ParsedPointer | undefined> {
  if (!mayBePointer(stat)) return undefined;
  const bytes = await ports.files.read(absolute);
  const text = new TextDecoder().decode(bytes);
  if (!looksLikePointer(text)) return undefined;
  const pointer = parsePointer(text);
  if (pointer === undefined)
    throw new Failure('data.pointer-invalid', {
      message: `${absolute} begins as a git LFS pointer and is not one`,
      at: { file: absolute },
    });
  return pointer;
}
