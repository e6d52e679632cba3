import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openObjectStore } from '#adapters/lfs-store/open-store.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

describe('the store of a clone', () => {
  it.each(['digest', 'reference'] as const)('keeps no bytes for a %s', async (keep) => {
    const folder = mkdtempSync(join(tmpdir(), 'open-store-'));
    folders.push(folder);
    const file = join(folder, 'a.bin');
    writeFileSync(file, 'some bytes');
    const store = openObjectStore(async () => ({ local: join(folder, 'lfs') }));
    const [object] = await store.put([file], keep);
    expect(object!.sizeBytes).toBe(10);
    expect(existsSync(join(folder, 'lfs/objects'))).toBe(false);
    expect(await store.absent([object!])).toHaveLength(keep === 'digest' ? 1 : 0);
  });
});
