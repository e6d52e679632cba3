import { beforeEach, describe, expect, test } from 'vitest';
import type { ReleaseAsset } from '#ports/releases.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { registerModel } from '#features/registry/register-model.ts';
import { writePackage } from '../../kit/registry/model-package.ts';
import { registryWorkspace } from '../../kit/registry/workspace.ts';

const MODEL = 'iris-classifier';
let workspace: Awaited<ReturnType<typeof registryWorkspace>>;

const fetch = (selector = 'latest', to = '/repo/model', changes: object = {}) =>
  fetchModel({ model: MODEL, selector, to, ...changes }, workspace);
const read = async (path: string): Promise<string | undefined> => {
  const bytes = await workspace.files.read(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
};
const listed = async (folder: string): Promise<string[]> => {
  const paths: string[] = [];
  for await (const file of workspace.files.list(folder)) paths.push(file.path);
  return paths;
};

beforeEach(async () => {
  workspace = await registryWorkspace();
  await writePackage('/repo/one', workspace);
  await registerModel({ model: MODEL, run: 'one' }, workspace);
});

describe('fetchModel', () => {
  test('puts the package into the folder, byte for byte', async () => {
    expect(await fetch()).toMatchObject({ kind: 'fetched', folder: '/repo/model', version: 'v1.0.0', tag: 'iris-classifier@v1.0.0' });
    expect(await listed('/repo/model')).toEqual(['README.md', 'model.json', 'parameters.json', 'profile.json']);
    expect(await read('/repo/model/model.json')).toBe(await read('/repo/one/model.json'));
  });

  test('an intact package is kept, a damaged one is repaired, another version replaces it whole', async () => {
    await fetch();
    expect(await fetch()).toMatchObject({ kind: 'kept' });
    await workspace.files.write('/repo/model/parameters.json', 'tampered');
    expect(await fetch()).toMatchObject({ kind: 'fetched' });
    expect(await read('/repo/model/parameters.json')).toBe('{"l2":0.1}');
    await writePackage('/repo/two', workspace, { algorithm: 'svm' }, { 'parameters.json': '{}', 'support.bin': 'x' });
    await registerModel({ model: MODEL, run: 'two' }, workspace);
    expect(await fetch()).toMatchObject({ kind: 'fetched', version: 'v1.1.0' });
    expect(await listed('/repo/model')).toEqual(['model.json', 'parameters.json', 'support.bin']);
  });

  test('parts are joined again', async () => {
    await writePackage('/repo/big', workspace, { algorithm: 'forest' }, { 'sub/arrays.bin': '0123456789' });
    await registerModel({ model: MODEL, run: 'big', largestPart: 3 }, workspace);
    await fetch();
    expect(await read('/repo/model/sub/arrays.bin')).toBe('0123456789');
  });

  test('a dry run writes nothing', async () => {
    expect(await fetch('v1.0.0', '/repo/model', { dryRun: true })).toMatchObject({ kind: 'planned' });
    expect(await listed('/repo/model')).toEqual([]);
  });

  test('a folder with other things in it is not touched; an interrupted fetch is gone on with', async () => {
    await workspace.files.write('/repo/mine/README.md', 'my own');
    await expect(fetch('latest', '/repo/mine')).rejects.toMatchObject({ code: 'registry.folder-occupied' });
    expect(await read('/repo/mine/README.md')).toBe('my own');
    await expect(fetch('latest', '/repo/train.csv')).rejects.toMatchObject({ code: 'registry.folder-occupied' });
    await workspace.files.write('/repo/partial/.trainyard-fetch.json', '{}');
    await workspace.files.write('/repo/partial/README.md', '# ca');
    expect(await fetch('latest', '/repo/partial')).toMatchObject({ kind: 'fetched' });
    expect(await listed('/repo/partial')).toEqual(['README.md', 'model.json', 'parameters.json', 'profile.json']);
  });

  /** The forge answers with other bytes than it was given, as a broken mirror or an attacker would. */
  const swap = (name: string, content: string): void => {
    const { releases } = workspace.forge;
    const original = releases.find;
    const forged = (asset: ReleaseAsset): ReleaseAsset =>
      asset.name === name ? { ...asset, sizeBytes: content.length, sha256: workspace.hasher.sha256(content) } : asset;
    workspace = {
      ...workspace,
      forge: {
        ...workspace.forge,
        releases: {
          ...releases,
          find: async (tag) => {
            const release = await original(tag);
            return release === undefined ? undefined : { ...release, assets: release.assets.map(forged) };
          },
          download: async (asset, path) => (asset.name === name ? workspace.files.write(path, content) : releases.download(asset, path)),
        },
      },
    };
  };

  test.each([
    ['parameters.json', '{"l2":0.9}', 'is not what the manifest says'],
    ['parameters.json', 'much longer than it was', 'is not what the manifest says'],
    ['model.json', '{}', 'is not the one that was registered'],
  ])('%s with other bytes is refused and nothing is written', async (name, content, message) => {
    swap(name, content);
    await expect(fetch()).rejects.toThrow(message);
    await expect(fetch()).rejects.toMatchObject({ code: 'registry.package-corrupt' });
    expect(await listed('/repo/model')).toEqual([]);
  });

  test('a release that lacks a file, or is a draft, or is gone, is refused by name', async () => {
    const { releases } = workspace.forge;
    const withRelease = (change: (release: NonNullable<Awaited<ReturnType<typeof releases.find>>>) => object | undefined) => ({
      ...workspace,
      forge: {
        ...workspace.forge,
        releases: { ...releases, find: async (tag: string) => change((await releases.find(tag))!) as never },
      },
    });
    const command = { model: MODEL, selector: 'latest', to: '/repo/model' };
    const without = (name: string) =>
      withRelease((release) => ({ ...release, assets: release.assets.filter((asset) => asset.name !== name) }));
    await expect(fetchModel(command, without('profile.json'))).rejects.toMatchObject({ code: 'registry.release-incomplete' });
    await expect(fetchModel(command, without('model.json'))).rejects.toMatchObject({ code: 'registry.release-incomplete' });
    await expect(
      fetchModel(
        command,
        withRelease((release) => ({ ...release, draft: true })),
      ),
    ).rejects.toMatchObject({ code: 'registry.release-missing' });
    await expect(
      fetchModel(
        command,
        withRelease(() => undefined),
      ),
    ).rejects.toMatchObject({ code: 'registry.release-missing' });
  });

  test.each(['a/b', '', '-x', 'x=y'])('%j is no model name', async (model) => {
    await expect(fetchModel({ model, selector: 'latest', to: '/repo/model' }, workspace)).rejects.toMatchObject({
      code: 'registry.model-name-invalid',
    });
  });
});
