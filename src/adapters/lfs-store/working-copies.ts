import { appendFileSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { StoredObject } from '#ports/objects.ts';
import { asFailure, isMissing } from '../node-fs/system-error.ts';

/** Files outside of the store that stand for objects which the store has no copy of. */
export interface WorkingCopies {
  /** The file of an object, when it looks as it did when its digest was taken. Whoever reads it still compares the digest. */
  find(oid: Sha256): string | undefined;
  /** The object that a file stands for, under the same condition. */
  objectAt(path: string): StoredObject | undefined;
  /** Notes that each file holds its object. */
  record(files: readonly { readonly path: string; readonly object: StoredObject }[]): void;
}

interface Copy extends StoredObject {
  readonly path: string;
  readonly state: string;
}

/**
 * A list beside the objects, one line for each file: digest, size, stat data and path, the last as a JSON string. The last line of a path
 * counts: a few new ones are added at the end, and the list is written anew when half of it is old.
 */
export function workingCopies(lfsFolder: string): WorkingCopies {
  const list = join(lfsFolder, 'working-files.tsv');
  let known: ReturnType<typeof index> | undefined;
  const read = () => (known ??= index(readList(list)));
  const unchanged = (copy: Copy | undefined): Copy | undefined => {
    const stats = copy === undefined ? undefined : lstatSync(copy.path, { throwIfNoEntry: false });
    return stats !== undefined && stateOf(stats) === copy!.state ? copy : undefined;
  };
  return {
    find: (oid) =>
      read()
        .byObject.get(oid)
        ?.find((copy) => unchanged(copy) !== undefined)?.path,
    objectAt(path) {
      const copy = unchanged(read().byPath.get(path));
      return copy === undefined ? undefined : { oid: copy.oid, sizeBytes: copy.sizeBytes };
    },
    record(files) {
      const fresh: Copy[] = [];
      for (const { path, object } of files) {
        const stats = lstatSync(path, { throwIfNoEntry: false });
        if (stats !== undefined && stats.size === object.sizeBytes) fresh.push({ ...object, path, state: stateOf(stats) });
      }
      if (fresh.length === 0) return;
      const { byPath, lines } = known ?? index(readList(list));
      known = undefined;
      if (lines + fresh.length <= 2 * byPath.size) return appendList(list, fresh);
      const merged = new Map(index(readList(list)).byPath);
      for (const copy of fresh) merged.set(copy.path, copy);
      writeList(list, [...merged.values()]);
    },
  };
}

function index(copies: readonly Copy[]) {
  const byObject = new Map<Sha256, Copy[]>();
  for (const copy of copies) {
    const twins = byObject.get(copy.oid);
    if (twins === undefined) byObject.set(copy.oid, [copy]);
    else twins.push(copy);
  }
  return { byObject, byPath: new Map(copies.map((copy) => [copy.path, copy])), lines: copies.length };
}

/** What an edit changes even when it keeps the size and puts the time back: the time of the last change of the inode. */
const stateOf = (stats: Stats): string => `${stats.isFile() ? stats.size : -1} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;

function readList(list: string): Copy[] {
  let text: string;
  try {
    text = readFileSync(list, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw asFailure(cause, list, 'read');
  }
  return text.split('\n').flatMap((line) => parseLine(line) ?? []);
}

/** A line that is not understood is passed over: its object is then absent, which is noticed. */
function parseLine(line: string): Copy | undefined {
  const [digest, size, state, path] = line.split('\t');
  const oid = parseSha256(digest ?? '');
  if (oid === undefined || state === undefined || path === undefined || !/^\d+$/.test(size ?? '') || !/^".*"$/.test(path)) return undefined;
  return { oid, sizeBytes: Number(size), state, path: JSON.parse(path) as string };
}

function writeList(list: string, copies: readonly Copy[]): void {
  const partial = `${list}.${process.pid}.partial`;
  try {
    mkdirSync(dirname(list), { recursive: true });
    writeFileSync(partial, formatList(copies));
    renameSync(partial, list);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw asFailure(cause, list, 'write');
  }
}

/** Behind a line end, since a line before may have lost its own to a kill. */
function appendList(list: string, copies: readonly Copy[]): void {
  try {
    appendFileSync(list, `\n${formatList(copies)}`);
  } catch (cause) {
    throw asFailure(cause, list, 'write');
  }
}

const formatList = (copies: readonly Copy[]): string =>
  copies.map(({ oid, sizeBytes, state, path }) => `${oid}\t${sizeBytes}\t${state}\t${JSON.stringify(path)}\n`).join('');
