import { beforeEach, describe, expect, test } from 'vitest';
import { registerModel } from '#features/registry/register-model.ts';
import { appendRecord } from '#features/records.ts';
import type { Sha256 } from '#kernel/digest.ts';
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

  test('files that run commands when they are opened are refused, whatever the manifest says of them, unless that is allowed', async () => {
    const pickle = 'cos\nsystem\n(S"echo hello"\ntR.';
    const format = { name: 'files', code: { verdict: 'known', dangerous: [], unknown: [], problems: [] } } as const;
    await writePackage('/repo/out', workspace, { format }, { 'output/model.pkl': pickle });
    await expect(register('out')).rejects.toMatchObject({
      code: 'registry.package-unsafe',
      message: expect.stringContaining('os.system') as string,
      evidence: ['dangerous: os.system'],
    });
    expect(await workspace.forge.tags.list('')).toEqual([]);
    expect(await register('out', { unsafeFiles: 'allow' })).toMatchObject({ kind: 'registered' });
  });

  test('a class of nobody’s list is registered with a warning', async () => {
    await writePackage('/repo/out', workspace, { format: { name: 'pickle' } }, { 'output/model.pkl': 'cmymodel\nNet\n(tR.' });
    expect(await register('out')).toMatchObject({ kind: 'registered' });
    expect(JSON.stringify(workspace.reporter)).toContain('mymodel.Net');
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

  test('without a run the newest one that succeeded is registered', async () => {
    await expect(registerModel({ model: MODEL }, workspace)).rejects.toMatchObject({ code: 'registry.package-missing' });
    await writePackage('/repo/.trainyard/runs/01JD0000000000000000000001', workspace);
    const record = { schemaVersion: 1 as const, kind: 'run' as const, model: MODEL, createdAt: '2026-11-21T00:00:00.000Z' };
    await appendRecord({ ...record, id: '01JD0000000000000000000001', exit: 'succeeded' } as never, workspace);
    await appendRecord({ ...record, id: '01JD0000000000000000000002', exit: 'failed' } as never, workspace);
    const made = await registerModel({ model: MODEL }, workspace);
    expect(made.manifest.runId).toBe('01JD0000000000000000000001');
    const evidence = made.release?.assets.find((asset) => asset.name === 'evidence.json');
    await workspace.forge.releases.download(evidence!, '/repo/evidence.json');
    expect(JSON.parse(new TextDecoder().decode(await workspace.files.read('/repo/evidence.json')))).toMatchObject({
      kind: 'evidence',
      version: 'v1.0.0',
      commit: workspace.commit,
      run: { id: '01JD0000000000000000000001' },
      comparisons: [],
    });
  });

  test('somebody else takes the version first: ours becomes the next', async () => {
    await writePackage('/repo/mine', workspace, { seed: 1 });
    await writePackage('/repo/theirs', workspace, { seed: 2, runId: '01JD0000000000000000000002' });
    const { tags } = workspace.forge;
    let raced = false;
    const racing = {
      ...workspace,
      forge: {
        ...workspace.forge,
        tags: {
          ...tags,
          create: async (tag: Parameters<typeof tags.create>[0]) => {
            if (!raced) {
              raced = true;
              await register('theirs');
            }
            return tags.create(tag);
          },
        },
      },
    };
    expect(await registerModel({ model: MODEL, run: 'mine' }, racing)).toMatchObject({ version: 'v1.1.0' });
    expect((await modelState(MODEL, workspace)).versions).toHaveLength(2);
  });

  test('a draft with other bytes under one of our names is thrown away and filled anew', async () => {
    await writePackage('/repo/out', workspace);
    await workspace.forge.tags.create({
      name: 'iris-classifier@v1.0.0',
      commit: workspace.commit,
      message: `x\n\nPackage: sha256:${workspace.hasher.sha256((await workspace.files.read('/repo/out/model.json'))!)}`,
    });
    const draft = await workspace.forge.releases.createDraft({ tag: 'iris-classifier@v1.0.0', title: 't', notes: 'n' });
    await workspace.files.write('/repo/other', 'other bytes');
    await workspace.forge.releases.upload(draft, { name: 'profile.json', path: '/repo/other' });
    const made = await register('out');
    expect(made).toMatchObject({ kind: 'registered', version: 'v1.0.0' });
    expect(made.release?.assets).toHaveLength(5);
  });

  test('a published release that is not the package is refused, whoever made it', async () => {
    await writePackage('/repo/out', workspace);
    const packageDigest = workspace.hasher.sha256((await workspace.files.read('/repo/out/model.json'))!);
    await workspace.forge.tags.create({
      name: 'iris-classifier@v1.0.0',
      commit: workspace.commit,
      message: `x\n\nPackage: sha256:${packageDigest}`,
    });
    await workspace.forge.releases.publish(
      await workspace.forge.releases.createDraft({ tag: 'iris-classifier@v1.0.0', title: 't', notes: 'n' }),
    );
    await expect(register('out')).rejects.toMatchObject({
      code: 'registry.release-incomplete',
      evidence: [
        'model.json is not in the release',
        'README.md is not in the release',
        'parameters.json is not in the release',
        'profile.json is not in the release',
      ],
    });
  });

  test('a forge that stores other bytes than it was sent is refused before publication', async () => {
    await writePackage('/repo/out', workspace);
    const { releases } = workspace.forge;
    const lying = {
      ...workspace,
      forge: {
        ...workspace.forge,
        releases: {
          ...releases,
          upload: async (...given: Parameters<typeof releases.upload>) => ({
            ...(await releases.upload(...given)),
            sha256: 'f'.repeat(64) as Sha256,
          }),
        },
      },
    };
    await expect(registerModel({ model: MODEL, run: 'out' }, lying)).rejects.toMatchObject({ code: 'forge.digest-mismatch' });
    expect((await workspace.forge.releases.find('iris-classifier@v1.0.0'))?.draft).toBe(true);
  });

  test('a model of a commit that this repository lacks, or of a repository without commits, cannot be tagged', async () => {
    await writePackage('/repo/out', workspace, { commit: 'f'.repeat(40) });
    await expect(register('out')).rejects.toMatchObject({ code: 'registry.commit-missing' });
    await writePackage('/repo/out', workspace);
    const unborn = { ...workspace, git: { ...workspace.git, resolve: async () => undefined } };
    await expect(registerModel({ model: MODEL, run: 'out' }, unborn)).rejects.toThrow('no commit yet');
  });

  test('a manifest that is too large to be one is not read', async () => {
    await writePackage('/repo/out', workspace);
    await workspace.files.write('/repo/out/model.json', new Uint8Array(16_000_001));
    await expect(register('out')).rejects.toMatchObject({ code: 'registry.package-invalid' });
  });
});
