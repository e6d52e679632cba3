import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderRemote } from '#adapters/lfs-store/folder-remote.ts';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import { objectPath } from '#adapters/lfs-store/object-path.ts';
import { memoryObjectStore } from '#adapters/memory/object-store.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-objects-'));
  folders.push(folder);
  return folder;
};

interface Candidate {
  readonly store: ObjectStore;
  readonly folder: string;
  damage(oid: Sha256): void;
}

const candidates: Record<string, () => Candidate> = {
  'in memory': () => {
    const store = memoryObjectStore(nodeFiles());
    return { store, folder: temporary(), damage: (oid) => void store.contents.set(oid, Buffer.from('damaged')) };
  },
  'in .git/lfs': () => {
    const folder = temporary();
    return {
      store: localObjectStore(join(folder, 'lfs')),
      folder,
      damage: (oid) => writeFileSync(objectPath(join(folder, 'lfs'), oid), 'damaged'),
    };
  },
};

const objectOf = (text: string): StoredObject => ({ oid: digest(text), sizeBytes: text.length });

const isThere = async (store: ObjectStore, text: string): Promise<boolean> => (await store.absent([objectOf(text)])).length === 0;

const digest = (text: string): Sha256 => parseSha256(createHash('sha256').update(text).digest('hex'))!;

async function* bytes(...parts: string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe.each(Object.entries(candidates))('an object store %s', (_, open) => {
  it('gives back what was put in, by its digest', async () => {
    const { store, folder } = open();
    writeFileSync(join(folder, 'a'), 'content');
    expect(await isThere(store, 'content')).toBe(false);
    expect(await store.put([join(folder, 'a')])).toMatchObject([objectOf('content')]);
    expect(await store.put([join(folder, 'a')])).toMatchObject([objectOf('content')]);
    expect(await isThere(store, 'content')).toBe(true);
    expect(await textOf(store.open(digest('content')))).toBe('content');
    await store.checkout([{ object: objectOf('content'), path: join(folder, 'deep/er/b'), executable: false }]);
    expect(await textOf(nodeFiles().stream(join(folder, 'deep/er/b')))).toBe('content');
  });

  it('takes what arrives only when it is what was announced', async () => {
    const { store } = open();
    await store.receive({ oid: digest('ab'), sizeBytes: 2 }, bytes('a', 'b'));
    expect(await textOf(store.open(digest('ab')))).toBe('ab');
    await expect(store.receive({ oid: digest('xy'), sizeBytes: 2 }, bytes('x', 'z'))).rejects.toMatchObject({
      code: 'data.object-corrupt',
    });
    await expect(store.receive({ oid: digest('xyz'), sizeBytes: 2 }, bytes('xyz'))).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(await isThere(store, 'xy')).toBe(false);
    expect(await isThere(store, 'xyz')).toBe(false);
  });

  it('leaves nothing behind when the source breaks', async () => {
    const { store } = open();
    async function* broken(): AsyncIterable<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('cut');
    }
    await expect(store.receive({ oid: digest('ab'), sizeBytes: 2 }, broken())).rejects.toThrow('cut');
    expect(await isThere(store, 'ab')).toBe(false);
  });

  it('refuses absent and damaged objects, and writes nothing then', async () => {
    const { store, folder, damage } = open();
    await expect(textOf(store.open(digest('none')))).rejects.toMatchObject({ code: 'data.object-missing' });
    await expect(store.checkout([{ object: objectOf('none'), path: join(folder, 'none'), executable: false }])).rejects.toMatchObject({
      code: 'data.object-missing',
    });
    writeFileSync(join(folder, 'a'), 'content');
    const { oid } = (await store.put([join(folder, 'a')]))[0]!;
    damage(oid);
    let handedOn = 0;
    const readAll = async (): Promise<void> => {
      for await (const chunk of store.open(oid)) handedOn += chunk.length;
    };
    await expect(readAll()).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(handedOn, 'a damaged object is never handed on whole').toBeLessThan('damaged'.length);
    await expect(store.checkout([{ object: { oid, sizeBytes: 7 }, path: join(folder, 'out'), executable: false }])).rejects.toMatchObject({
      code: 'data.object-corrupt',
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('out') || name.startsWith('none'))).toEqual([]);
  });

  it('fails for a file that does not exist', async () => {
    const { store, folder } = open();
    await expect(store.put([join(folder, 'absent')])).rejects.toMatchObject({ code: 'environment.file-missing' });
  });
});

describe('localObjectStore', () => {
  it('lays objects out as git-lfs does, and mends one of the wrong size', async () => {
    const folder = temporary();
    const store = localObjectStore(join(folder, 'lfs'));
    writeFileSync(join(folder, 'a'), 'content');
    const { oid } = (await store.put([join(folder, 'a')]))[0]!;
    const path = join(folder, 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    writeFileSync(path, 'cont');
    await store.put([join(folder, 'a')]);
    expect(await textOf(store.open(oid))).toBe('content');
    expect(readdirSync(join(folder, 'lfs/tmp'))).toEqual([]);
  });
});

describe('folderRemote', () => {
  it('copies what is missing in either direction', async () => {
    const folder = temporary();
    const store = localObjectStore(join(folder, 'here'));
    const remote = folderRemote(join(folder, 'there'));
    writeFileSync(join(folder, 'a'), 'content');
    const object = (await store.put([join(folder, 'a')]))[0]!;
    expect(await remote.missing([object])).toEqual([object]);
    expect(await remote.upload([object], store)).toEqual([object]);
    expect(await remote.upload([object], store)).toEqual([]);
    const other = localObjectStore(join(folder, 'other'));
    let done = 0;
    await remote.download([object], other, (progress) => (done = progress.bytes));
    expect(await isThere(other, 'content')).toBe(true);
    expect(done).toBe(7);
  });
});
