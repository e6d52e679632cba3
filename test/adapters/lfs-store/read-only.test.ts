import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import type { Sha256 } from '#kernel/digest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-read-only-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lfs = (): string => join(folder, 'lfs');
const objectOf = (content: string) => ({
  oid: createHash('sha256').update(content).digest('hex') as Sha256,
  sizeBytes: Buffer.byteLength(content),
});

async function stored(content: string) {
  const path = join(folder, 'source');
  writeFileSync(path, content);
  await localObjectStore(lfs()).put([path]);
  const object = objectOf(content);
  return { object, at: join(lfs(), 'objects', object.oid.slice(0, 2), object.oid.slice(2, 4), object.oid) };
}

describe('a checkout that is only read', () => {
  it('gives the object another name, any number of times, and leaves nothing behind', async () => {
    const { object, at } = await stored('content');
    const path = join(folder, 'data/a');
    for (let time = 0; time < 3; time++) {
      const [written] = await localObjectStore(lfs()).checkout([{ object, path, executable: false, readOnly: true }]);
      expect(written!.modifiedAt).toBe(statSync(at).mtimeMs);
    }
    await localObjectStore(lfs()).checkout([{ object, path: join(folder, 'data/b'), executable: false, readOnly: true }]);
    expect(statSync(path).ino).toBe(statSync(at).ino);
    expect(statSync(join(folder, 'data/b')).ino).toBe(statSync(at).ino);
    expect(statSync(path).mode & 0o777).toBe(0o444);
    expect(readdirSync(join(lfs(), 'tmp'))).toEqual([]);
  });

  it('copies what is executable or nobody has verified', async () => {
    const { object, at } = await stored('content');
    const files = [
      { object, path: join(folder, 'run'), executable: true, readOnly: true },
      { object, path: join(folder, 'plain'), executable: false },
    ];
    await localObjectStore(lfs()).checkout(files);
    expect(files.map(({ path }) => statSync(path).ino === statSync(at).ino)).toEqual([false, false]);
    expect(statSync(files[0]!.path).mode & 0o777).toBe(0o555 & ~process.umask());
    expect(statSync(files[1]!.path).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  it('notices when somebody wrote to the file all the same', async () => {
    const { object } = await stored('content');
    const path = join(folder, 'a');
    await localObjectStore(lfs()).checkout([{ object, path, executable: false, readOnly: true }]);
    chmodSync(path, 0o644);
    writeFileSync(path, 'CONTENT');
    const again = localObjectStore(lfs()).checkout([{ object, path: join(folder, 'b'), executable: false }]);
    await expect(again).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(readFileSync(path, 'utf8')).toBe('CONTENT');
  });
});
