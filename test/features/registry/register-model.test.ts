import { beforeEach, describe, expect, test } from 'vitest';
import { registerModel } from '#features/registry/register-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { writePackage } from '../../kit/registry/model-package.ts';
import { registryWorkspace } from '../../kit/registry/workspace.ts';

const MODEL = 'iris-classifier';
let workspace: Awaited<ReturnType<typeof registryWorkspace>>;

beforeEach(async () => {
  workspace = await registryWorkspace();
});

const register = (run: string, changes: Partial<Parameters<typeof registerModel>[0]> = {}) =>
  registerModel({ model: MODEL, run, ...changes }, workspace);

describe('registerModel', () => {
  test('the first version is v1.0.0 with a tag on the source commit and a published release that holds every file', async () => {
    await writePackage('/repo/out', workspace);
    const made = await register('out');
    expect(made).toMatchObject({ kind: 'registered', version: 'v1.0.0', tag: 'iris-classifier@v1.0.0', commit: workspace.commit });
    expect(made.release?.draft).toBe(false);
    expect(made.release?.assets.map((asset) => asset.name).sort()).toEqual([
      'README.md',
      'evidence.json',
      'model.json',
      'parameters.json',
      'profile.json',
    ]);
    const [version] = (await modelState(MODEL, workspace)).versions;
    expect(version).toMatchObject({ version: 'v1.0.0', runId: '01JD0000000000000000000001', status: 'active' });
  });

  test('the same package again is the same version and changes nothing', async () => {
    await writePackage('/repo/out', workspace);
    await register('out');
    const again = await register('out');
    expect(again).toMatchObject({ kind: 'kept', version: 'v1.0.0' });
    expect((await modelState(MODEL, workspace)).versions).toHaveLength(1);
  });

  test('a second version of the same commit stands on a commit of its own that holds its manifest', async () => {
    await writePackage('/repo/one', workspace);
    await register('one');
    await writePackage('/repo/two', workspace, { parameters: { l2: 1 }, runId: '01JD0000000000000000000002' });
    const second = await register('two');
    expect(second).toMatchObject({ version: 'v1.1.0', reason: 'retrained with other settings than v1.0.0' });
    expect(second.commit).not.toBe(workspace.commit);
  });

  test('a run id names the folder of the run', async () => {
    await writePackage('/repo/.trainyard/runs/01JD0000000000000000000001', workspace);
    expect(await register('01JD0000000000000000000001')).toMatchObject({ version: 'v1.0.0' });
  });

  test('a dry run plans and leaves no tag', async () => {
    await writePackage('/repo/out', workspace);
    const planned = await register('out', { dryRun: true });
    expect(planned).toMatchObject({ kind: 'planned', version: 'v1.0.0' });
    expect(planned.plan.effects.map((effect) => effect.verb)).toEqual(['create', 'upload']);
    expect(await workspace.forge.tags.list('')).toEqual([]);
  });

  test('a large file is split into parts that add up', async () => {
    await writePackage('/repo/out', workspace, {}, { 'arrays.bin': '0123456789', 'small.txt': 'abc' });
    const { release } = await register('out', { largestPart: 4 });
    expect(release?.assets.map((asset) => [asset.name, asset.sizeBytes]).slice(0, 4)).toEqual([
      ['arrays.bin_p1of3', 4],
      ['arrays.bin_p2of3', 4],
      ['arrays.bin_p3of3', 2],
      ['small.txt', 3],
    ]);
  });

  test.each([
    ['a changed file', async () => workspace.files.write('/repo/out/parameters.json', '{"l2":9.9}'), 'registry.package-corrupt'],
    ['a missing file', async () => workspace.files.remove('/repo/out/profile.json'), 'registry.package-corrupt'],
    ['no manifest', async () => workspace.files.remove('/repo/out/model.json'), 'registry.package-missing'],
    ['a manifest that is not JSON', async () => workspace.files.write('/repo/out/model.json', '{'), 'registry.package-invalid'],
  ])('%s is refused before anything is done', async (_, damage, code) => {
    await writePackage('/repo/out', workspace);
    await damage();
    await expect(register('out')).rejects.toMatchObject({ code });
    expect(await workspace.forge.tags.list('')).toEqual([]);
  });

  test('a package of another model is refused', async () => {
    await writePackage('/repo/out', workspace, { model: 'other' });
    await expect(register('out')).rejects.toMatchObject({ code: 'registry.package-invalid' });
  });
});
