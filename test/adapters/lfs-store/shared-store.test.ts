import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lfsFolders } from '#adapters/lfs-store/lfs-folders.ts';
import { objectPath } from '#adapters/lfs-store/object-path.ts';
import { openObjectStore } from '#adapters/lfs-store/open-store.ts';
import { sealOf } from '#adapters/lfs-store/seal.ts';
import { pruneStore } from '#adapters/lfs-store/shared-store.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import { temporaryRepository } from '../../kit/data-repository.ts';

let folder: string;
let shared: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-shared-'));
  shared = join(folder, 'shared');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clone = (name: string): ObjectStore => openObjectStore(async () => ({ local: join(folder, name), shared }));
const digest = (content: string): Sha256 => createHash('sha256').update(content).digest('hex') as Sha256;
async function* once(content: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(content);
}
function place(content: string, oid = digest(content)): StoredObject {
  mkdirSync(dirname(objectPath(shared, oid)), { recursive: true });
  writeFileSync(objectPath(shared, oid), content);
  utimesSync(objectPath(shared, oid), sealOf(oid), sealOf(oid));
  return { oid, sizeBytes: content.length };
}
const checkedOut = (store: ObjectStore, object: StoredObject) =>
  store.checkout([{ object, path: join(folder, 'out'), executable: false }]).then(() => readFileSync(join(folder, 'out'), 'utf8'));

describe('a store with a shared one behind it', () => {
  it('finds there what another clone downloaded, without another copy', async () => {
    const object = { oid: digest('content'), sizeBytes: 7 };
    await clone('one').receive(object, once('content'));
    const two = clone('two');
    expect(await two.absent([object])).toEqual([]);
    expect(await checkedOut(two, object)).toBe('content');
    expect(statSync(objectPath(join(folder, 'two'), object.oid)).ino).toBe(statSync(objectPath(shared, object.oid)).ino);
    const parts: string[] = [];
    for await (const chunk of clone('three').open(object.oid)) parts.push(Buffer.from(chunk).toString());
    expect(parts.join('')).toBe('content');
  });

  it('hashes nothing when everything is there: bytes whose seal says so are taken as they are', async () => {
    const object = place('CONTENT', digest('content'));
    expect(await checkedOut(clone('one'), object)).toBe('CONTENT');
  });

  it('hashes what nobody has verified, and takes no link, no half object and no folder for one', async () => {
    const damaged = place('CONTENT', digest('content'));
    utimesSync(objectPath(shared, damaged.oid), 5, 5);
    await expect(checkedOut(clone('one'), damaged)).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(await clone('two').absent([{ oid: damaged.oid, sizeBytes: 8 }])).toHaveLength(1);
    const linked = { oid: digest('linked'), sizeBytes: 6 };
    mkdirSync(dirname(objectPath(shared, linked.oid)), { recursive: true });
    writeFileSync(join(folder, 'outside'), 'linked');
    symlinkSync(join(folder, 'outside'), objectPath(shared, linked.oid));
    expect(await clone('two').absent([linked])).toHaveLength(1);
  });

  it('does without one that cannot be written to', async () => {
    writeFileSync(shared, 'not a folder');
    const object = { oid: digest('content'), sizeBytes: 7 };
    await clone('one').receive(object, once('content'));
    expect(await checkedOut(clone('one'), object)).toBe('content');
    chmodSync(shared, 0o600);
  });

  it('loses what is not needed when it is pruned, and nothing of the clone', async () => {
    const [kept, gone] = [place('kept'), place('gone')];
    await checkedOut(clone('one'), gone);
    expect(await pruneStore(shared, new Set([kept.oid]))).toBe(1);
    expect([existsSync(objectPath(shared, kept.oid)), existsSync(objectPath(shared, gone.oid))]).toEqual([true, false]);
    expect(await checkedOut(clone('one'), gone)).toBe('gone');
    expect(await pruneStore(join(folder, 'nothing'), new Set())).toBe(0);
  });
});

describe('lfsFolders', () => {
  it('follows lfs.storage and the variables of the runner', async () => {
    const repository = temporaryRepository();
    const common = join(repository.root, '.git');
    const found = (variables: Record<string, string>) => lfsFolders(common, (name) => variables[name]);
    expect(await found({})).toEqual({ local: join(common, 'lfs') });
    expect(await found({ TRAINYARD_OBJECT_CACHE: '/c' })).toEqual({ local: join(common, 'lfs'), shared: '/c' });
    expect(await found({ TRAINYARD_SHARED_STORE: '/s', TRAINYARD_OBJECT_CACHE: '/c' })).toMatchObject({ shared: '/s' });
    repository.git('config', 'lfs.storage', 'elsewhere');
    expect(await found({})).toEqual({ local: join(common, 'elsewhere') });
    repository.git('config', 'lfs.storage', '/srv/lfs');
    expect(await found({ TRAINYARD_SHARED_STORE: '/srv/lfs' })).toEqual({ local: '/srv/lfs' });
    repository.dispose();
  });
});
