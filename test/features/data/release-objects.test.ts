import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetsOf, objectsAmong } from '#domain/data/release/object-assets.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { checkoutDataset } from '#features/data/checkout-dataset.ts';
import { fetchReleased, releasedObjects, storeInRelease } from '#features/data/release-objects.ts';
import { verifyDatasets } from '#features/data/verify-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { StoredObject } from '#ports/objects.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { FORGES } from '../../kit/forges.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function stored(text: string): Promise<StoredObject> {
  const bytes = new TextEncoder().encode(text);
  const object = { oid: workspace.hasher.sha256(bytes), sizeBytes: bytes.length };
  await workspace.objects.receive(object, once(bytes));
  return object;
}
const forget = (): void => rmSync(join(workspace.root, '.git/lfs'), { recursive: true, force: true });

describe.each(FORGES)('objects in releases of the forge $name', ({ open }) => {
  it('come back byte for byte, in pieces too, and are sent once', async () => {
    const { forge, commits, close } = await open();
    try {
      const ports = { ...workspace, forge };
      const [v1, v2] = ['data/toy@v1.0.0', 'data/toy@v2.0.0'] as const;
      await forge.tags.create({ name: v1, commit: commits[0], message: 'first' });
      await forge.tags.create({ name: v2, commit: commits[1], message: 'second' });
      const [small, large, later] = [await stored('small'), await stored('0123456789'.repeat(10)), await stored('later')];
      const first = { name: 'toy', tag: v1, objects: [small, large], largestAsset: 40 };
      expect(await storeInRelease(first, ports)).toHaveLength(2);
      expect(await storeInRelease(first, ports)).toEqual([]);
      const release = await forge.releases.find(v1);
      expect(release?.draft).toBe(false);
      expect(release?.assets.map(({ name, sizeBytes }) => [name.slice(64), sizeBytes]).sort()).toEqual([
        ['', 5],
        ['.1-of-3', 40],
        ['.2-of-3', 40],
        ['.3-of-3', 20],
      ]);
      expect(await storeInRelease({ name: 'toy', tag: v2, objects: [small, large, later] }, ports)).toEqual([later]);
      forget();
      const assets = await releasedObjects('toy', ports);
      await fetchReleased([small, large, later], assets, ports);
      expect(await workspace.objects.absent([small, large, later])).toEqual([]);
      expect((await releasedObjects('other', ports)).size).toBe(0);
    } finally {
      await close();
    }
  });

  it('goes on where it was interrupted', async () => {
    const { forge, commits, close } = await open();
    try {
      const tag = 'data/toy@v1.0.0';
      await forge.tags.create({ name: tag, commit: commits[0], message: 'first' });
      const objects = [await stored('one'), await stored('two')];
      let sent = 0;
      const releases: typeof forge.releases = Object.assign(Object.create(forge.releases) as typeof forge.releases, {
        upload: async (...given: Parameters<typeof forge.releases.upload>) => {
          sent += 1;
          if (sent === 2) throw new Error('killed');
          return await forge.releases.upload(...given);
        },
      });
      const ports = { ...workspace, forge: { ...forge, releases } };
      await expect(storeInRelease({ name: 'toy', tag, objects }, ports)).rejects.toThrow('killed');
      expect((await releasedObjects('toy', ports)).size).toBe(0);
      await storeInRelease({ name: 'toy', tag, objects }, ports);
      expect(sent).toBe(3);
      expect([...(await releasedObjects('toy', ports)).keys()].sort()).toEqual(objects.map(({ oid }) => oid).sort());
    } finally {
      await close();
    }
  });
});

describe('a dataset with storage: release', () => {
  const CSV = 'x,y\n1,a\n2,b\n';
  const version = () => versionDataset({ name: 'toy', storage: 'release' }, workspace);

  async function commitToy(content: string): Promise<void> {
    workspace.repository.write('data/toy/files/toy.csv', content);
    await addDataset({ name: 'toy' }, workspace);
    workspace.repository.git('commit', '--quiet', '--message', 'toy');
  }

  it('is versioned, verified and checked out with no LFS server at all', async () => {
    await commitToy(CSV);
    const planned = await versionDataset({ name: 'toy', storage: 'release', dryRun: true }, workspace);
    expect(planned.plan.effects[0]).toMatchObject({ verb: 'upload', target: 'release data/toy@v1.0.0' });
    expect((await version()).created).toBe(true);
    forget();
    expect((await verifyDatasets({}, workspace)).verdict).toBe('pass');
    const checked = await checkoutDataset({ name: 'toy', version: 'v1.0.0', to: 'again' }, workspace);
    expect(checked).toMatchObject({ files: 1, downloaded: 1 });
    expect(new TextDecoder().decode(await workspace.files.read(join(workspace.root, 'again/toy.csv')))).toBe(CSV);
  });

  it('finishes a release that an interruption left behind its tag', async () => {
    await commitToy(CSV);
    await versionDataset({ name: 'toy' }, workspace);
    expect((await releasedObjects('toy', workspace)).size).toBe(0);
    expect((await version()).created).toBe(false);
    expect((await releasedObjects('toy', workspace)).size).toBe(1);
  });

  it('says what is in neither place, and what does not fit', async () => {
    await commitToy(CSV);
    forget();
    await expect(checkoutDataset({ name: 'toy', to: 'again' }, workspace)).rejects.toMatchObject({ code: 'data.object-missing' });
    const many = Array.from({ length: 1001 }, (_, at) => ({ oid: workspace.hasher.sha256(String(at)), sizeBytes: 1 }));
    await expect(storeInRelease({ name: 'toy', tag: 'data/toy@v1.0.0', objects: many }, workspace)).rejects.toMatchObject({
      code: 'data.assets-too-many',
    });
  });
});

describe('assets', () => {
  const oid = parseSha256('ab'.repeat(32))!;
  const asset = (name: string, sha256: Sha256 = oid) => ({ name, sizeBytes: 1, sha256 });

  it('of an object cover its bytes, each below the limit', () => {
    expect(assetsOf(oid, 5)).toEqual([{ name: oid, start: 0, end: 5 }]);
    expect(assetsOf(oid, 4_000_000_001).map(({ start, end }) => end - start)).toEqual([2e9, 2e9, 1]);
  });

  it('count only when complete and what they say', () => {
    expect(objectsAmong([asset(oid)]).has(oid)).toBe(true);
    expect(objectsAmong([asset(oid, parseSha256('cd'.repeat(32)))]).size).toBe(0);
    expect(objectsAmong([asset(`${oid}.1-of-2`), asset('model.onnx')]).size).toBe(0);
    expect(
      objectsAmong([asset(`${oid}.2-of-2`), asset(`${oid}.1-of-2`)])
        .get(oid)
        ?.map(({ name }) => name.at(-6)),
    ).toEqual(['1', '2']);
    expect(objectsAmong([asset(`${oid}.3-of-2`), asset(`${oid}.1-of-2`)]).size).toBe(0);
  });
});
