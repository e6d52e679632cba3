import { describe, expect, test } from 'vitest';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { promoteModel } from '#features/registry/promote-model.ts';
import { registerModel } from '#features/registry/register-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { readRecords } from '#features/records.ts';
import { verifyPackage } from '#features/registry/verify-package.ts';
import { failingForge, Killed } from '../../kit/registry/failing-forge.ts';
import { writePackage } from '../../kit/registry/model-package.ts';
import { registryWorkspace, type RegistryWorkspace } from '../../kit/registry/workspace.ts';

const MODEL = 'iris-classifier';

/** Runs the work once without a kill to learn how many calls it makes, then once for every place where it can die. */
async function everyKill(
  prepare: (workspace: RegistryWorkspace) => Promise<unknown>,
  work: (workspace: RegistryWorkspace) => Promise<unknown>,
  check: (workspace: RegistryWorkspace) => Promise<void>,
): Promise<string[]> {
  const clean = await registryWorkspace();
  await prepare(clean);
  const counted = failingForge(clean.forge);
  await work({ ...clean, forge: counted.forge });
  await check(clean);
  for (const when of ['before', 'after'] as const) {
    for (let at = 0; at < counted.calls.made.length; at++) {
      const workspace = await registryWorkspace();
      await prepare(workspace);
      const dying = failingForge(workspace.forge, { at, when });
      await expect(work({ ...workspace, forge: dying.forge }), `${when} call ${at}`).rejects.toThrow(Killed);
      await work(workspace);
      await check(workspace);
    }
  }
  return counted.calls.made;
}

describe('a kill at any point, and the same command again', () => {
  test('registration: one version, one published release that holds every byte', async () => {
    const calls = await everyKill(
      (workspace) => writePackage('/repo/out', workspace, {}, { 'arrays.bin': '0123456789', 'README.md': '# card' }),
      (workspace) => registerModel({ model: MODEL, run: 'out', largestPart: 6 }, workspace),
      async (workspace) => {
        expect((await modelState(MODEL, workspace)).versions.map((version) => version.version)).toEqual(['v1.0.0']);
        const release = await workspace.forge.releases.find(`${MODEL}@v1.0.0`);
        expect(release?.draft).toBe(false);
        const { folder } = await fetchModel({ model: MODEL, selector: 'latest', to: '/repo/model' }, workspace);
        expect((await verifyPackage(folder, workspace)).manifest.files).toHaveLength(2);
      },
    );
    expect(calls).toEqual([
      'tags.create',
      'releases.createDraft',
      ...Array.from({ length: 5 }, () => 'releases.upload'),
      'releases.publish',
    ]);
  });

  test('promotion: one assignment and one record of it', async () => {
    const calls = await everyKill(
      async (workspace) => {
        await writePackage('/repo/out', workspace);
        await registerModel({ model: MODEL, run: 'out' }, workspace);
      },
      (workspace) => promoteModel({ model: MODEL, version: 'v1.0.0', stage: 'production' }, workspace),
      async (workspace) => {
        const state = await modelState(MODEL, workspace);
        expect(state.stages.get('production')?.history).toHaveLength(1);
        const records = await readRecords<PromotionRecord>('promotion', MODEL, workspace);
        expect(records.map((record) => [record.version, record.stage, record.tag, record.verdict])).toEqual([
          ['v1.0.0', 'production', `${MODEL}#production#1`, 'pass'],
        ]);
      },
    );
    expect(calls).toEqual(['tags.create', 'ledger.append']);
  });
});

test('a fetch that is killed at any write leaves no folder that passes for a package, and the same command again repairs it', async () => {
  const prepare = async (): Promise<RegistryWorkspace> => {
    const workspace = await registryWorkspace();
    await writePackage('/repo/old', workspace, {}, { 'gone.bin': 'x', 'shared.json': '1' });
    await registerModel({ model: MODEL, run: 'old' }, workspace);
    await fetchModel({ model: MODEL, selector: 'latest', to: '/repo/model' }, workspace);
    await writePackage('/repo/new', workspace, { seed: 9 }, { 'shared.json': '2', 'more.bin': 'yy' });
    await registerModel({ model: MODEL, run: 'new' }, workspace);
    return workspace;
  };
  const fetch = (workspace: RegistryWorkspace) => fetchModel({ model: MODEL, selector: 'latest', to: '/repo/model' }, workspace);
  for (let at = 0; ; at++) {
    const workspace = await prepare();
    const { files } = workspace;
    let calls = 0;
    const dying = async <T>(work: () => Promise<T>): Promise<T> => {
      if (calls++ === at) throw new Killed(`call ${at}`);
      return work();
    };
    const mortal: RegistryWorkspace = {
      ...workspace,
      files: {
        ...files,
        write: (path, content) => dying(() => files.write(path, content)),
        remove: (path) => dying(() => files.remove(path)),
      },
    };
    const error = await fetch(mortal).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    if (error === undefined) {
      expect(at).toBeGreaterThan(7);
      return;
    }
    expect(error).toBeInstanceOf(Killed);
    const left = await verifyPackage('/repo/model', workspace).then(
      ({ manifest }) => manifest.seed,
      (cause: unknown) => (cause as { code?: string }).code,
    );
    expect([42, 9, 'registry.package-missing']).toContain(left);
    await fetch(workspace);
    expect((await verifyPackage('/repo/model', workspace)).manifest.seed).toBe(9);
    expect(await files.read('/repo/model/gone.bin')).toBeUndefined();
    expect(await files.read('/repo/model/.trainyard-fetch.json')).toBeUndefined();
  }
});
