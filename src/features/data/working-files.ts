import { join } from 'node:path';
import { looksLikePointer, MAX_POINTER_BYTES, parsePointer, type ParsedPointer } from '#domain/data/lfs-pointer.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { isInside } from '#kernel/relative-path.ts';
import type { FileStat, ListedFile } from '#ports/files.ts';
import type { StoredObject } from '#ports/objects.ts';
import type { Workspace } from '#ports/workspace.ts';
import { concurrently } from './concurrently.ts';
import type { DataFile } from './data-file.ts';

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'objects'>;

export type Intake = (path: string, stat: FileStat) => Promise<StoredObject>;

/** Takes the digest and leaves the file where it is. */
export const digestOnly =
  (ports: Pick<Workspace, 'files' | 'hasher'>): Intake =>
  async (path, stat) => ({ oid: await digestOf(path, stat, ports), sizeBytes: stat.sizeBytes });

/** Files up to this size are read at once: a stream costs more than their bytes. */
const READ_AT_ONCE = 1 << 20;

/** SHA-256 of a file. */
export async function digestOf(path: string, stat: FileStat, ports: Pick<Workspace, 'files' | 'hasher'>): Promise<Sha256> {
  const bytes = stat.sizeBytes <= READ_AT_ONCE ? await ports.files.read(path) : undefined;
  return bytes === undefined ? await ports.hasher.sha256Stream(ports.files.stream(path)) : ports.hasher.sha256(bytes);
}

/** Puts the file into the object store. */
export const intoStore =
  (ports: Pick<Workspace, 'objects'>): Intake =>
  async (path) =>
    await ports.objects.put(path);

/**
 * The files of a folder (or the one file) in the working tree, sorted by path. A pointer that nobody has replaced by its bytes stands for
 * them. `path` is relative to the repository root.
 */
export async function workingFiles(path: string, ports: Ports, intake: Intake = digestOnly(ports)): Promise<DataFile[]> {
  const absolute = join(ports.root, path);
  if (!isInside(ports.root, absolute)) throw new Failure('data.path-unsafe', { message: `${path} is outside of the repository`, at: { file: path } });
  const stat = await ports.files.stat(absolute);
  if (stat === undefined) throw new Failure('data.table-missing', { message: `${path} does not exist`, at: { file: path } });
  if (stat.kind === 'file') return [await workingFile({ ...stat, path: path.split('/').at(-1)! }, path, ports, intake)];
  const listed: ListedFile[] = [];
  for await (const file of ports.files.list(absolute)) listed.push(file);
  const found = await concurrently(listed, (file) => workingFile(file, `${path}/${file.path}`, ports, intake));
  return found.sort((left, right) => (left.path < right.path ? -1 : 1));
}

async function workingFile(file: ListedFile, name: string, ports: Ports, intake: Intake): Promise<DataFile> {
  if (file.kind !== 'file') {
    throw new Failure('data.path-unsafe', { message: `${name}: expected a regular file, found a ${file.kind}`, at: { file: name } });
  }
  const absolute = join(ports.root, name);
  const base = { path: file.path, name, seen: withoutPath(file) };
  const pointer = await pointerAt(absolute, file, ports);
  if (pointer !== undefined) {
    return { ...base, sizeBytes: pointer.sizeBytes, sha256: pointer.oid, stored: true, open: () => ports.objects.open(pointer.oid) };
  }
  const stored = await intake(absolute, file);
  const after = await ports.files.stat(absolute);
  if (after === undefined || after.sizeBytes !== file.sizeBytes || after.modifiedAt !== file.modifiedAt || stored.sizeBytes !== file.sizeBytes) {
    throw new Failure('data.file-changed', { message: `${name} changed while it was read`, at: { file: name } });
  }
  return { ...base, sizeBytes: file.sizeBytes, sha256: stored.oid, stored: false, open: () => ports.files.stream(absolute) };
}

/** The pointer that a file holds instead of data; a broken one is refused, because it is certainly no data. */
export async function pointerAt(absolute: string, stat: FileStat, ports: Pick<Workspace, 'files'>): Promise<ParsedPointer | undefined> {
  if (stat.sizeBytes === 0 || stat.sizeBytes >= MAX_POINTER_BYTES) return undefined;
  const bytes = await ports.files.read(absolute);
  const text = new TextDecoder().decode(bytes);
  if (!looksLikePointer(text)) return undefined;
  const pointer = parsePointer(text);
  if (pointer === undefined) throw new Failure('data.pointer-invalid', { message: `${absolute} begins as a git LFS pointer and is not one`, at: { file: absolute } });
  return pointer;
}

const withoutPath = ({ kind, sizeBytes, modifiedAt, executable }: ListedFile): FileStat => ({ kind, sizeBytes, modifiedAt, executable });
