import { byCodeUnit } from '#kernel/code-unit-order.ts';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Stats } from 'node:fs';
import { instant } from '#kernel/instant.ts';
import type { ByteRange, FileStat, Files, ListedFile } from '#ports/files.ts';
import { readChunks } from './read-chunks.ts';
import { asFailure, isMissing } from './system-error.ts';

/** The machine's file system. */
export function nodeFiles(): Files {
  return { read, stream, write, stat, list: (folder, depth) => list(folder, '', depth), remove, temporaryFolder };
}

/** Up to this size a file is read at once, which is several times as fast as four turns of the event loop. */
const SMALL_BYTES = 256 << 10;

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    const size = statSync(path).size;
    return size > 0 && size <= SMALL_BYTES ? readFileSync(path) : await readFile(path);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw asFailure(cause, path, 'read');
  }
}

async function* stream(path: string, range?: ByteRange): AsyncIterable<Uint8Array> {
  if (range !== undefined && range.end <= range.start) return;
  const part = range === undefined ? {} : { start: range.start, end: range.end - 1 };
  try {
    yield* readChunks(path, part);
  } catch (cause) {
    throw asFailure(cause, path, 'read');
  }
}

let written = 0;

async function write(path: string, content: Uint8Array | string | AsyncIterable<Uint8Array>): Promise<void> {
  const partial = `${path}.${process.pid}-${++written}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(partial, 'wx');
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) await handle.writeFile(content);
      else for await (const chunk of content) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw asFailure(cause, path, 'write');
  }
}

async function stat(path: string): Promise<FileStat | undefined> {
  return statNow(path);
}

async function* list(folder: string, prefix: string, depth?: 'shallow'): AsyncIterable<ListedFile> {
  let names: string[];
  try {
    names = (await readdir(join(folder, prefix))).sort(byCodeUnit);
  } catch (cause) {
    if (isMissing(cause)) return;
    throw asFailure(cause, join(folder, prefix), 'read');
  }
  for (const [position, name] of names.entries()) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const found = statNow(join(folder, path));
    // A name that is not UTF-8 cannot be spelled here; leaving the file out in silence would lose it.
    if (found === undefined && name.includes('\uFFFD'))
      yield { kind: 'other', sizeBytes: 0, modifiedAt: instant(0), executable: false, path };
    if (position % BREATH === BREATH - 1) await new Promise<void>((resolve) => setImmediate(resolve));
    if (found === undefined) continue;
    if (found.kind === 'folder' && depth === undefined) yield* list(folder, path);
    else yield { ...found, path };
  }
}

/** Files looked at between two turns of the event loop; a synchronous look takes microseconds, an asynchronous one ten times as much. */
const BREATH = 256;

function statNow(path: string): FileStat | undefined {
  try {
    return toFileStat(lstatSync(path));
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw asFailure(cause, path, 'read');
  }
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (cause) {
    throw asFailure(cause, path, 'remove');
  }
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'trainyard-'));
  return { path, [Symbol.asyncDispose]: () => remove(path) };
}

export function toFileStat(stats: Stats): FileStat {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other',
    sizeBytes: stats.size,
    modifiedAt: instant(stats.mtimeMs),
    executable: (stats.mode & 0o100) !== 0,
    identity: { changedAt: instant(stats.ctimeMs), inode: stats.ino, owner: stats.uid, group: stats.gid },
  };
}
