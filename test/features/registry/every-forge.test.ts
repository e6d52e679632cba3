import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { memoryGit } from '#adapters/memory/git.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { promoteModel } from '#features/registry/promote-model.ts';
import { registerModel } from '#features/registry/register-model.ts';
import { modelState } from '#features/registry/read-state.ts';
import { rollbackStage } from '#features/registry/rollback-stage.ts';
import { readRecords } from '#features/records.ts';
import { FORGES, type OpenForge } from '../../kit/forges.ts';
import { writePackage } from '../../kit/registry/model-package.ts';

const MODEL = 'iris-classifier';

describe.each(FORGES)('the registry on the $name forge', ({ open }) => {
  let opened: OpenForge;
  let root: string;
  beforeEach(async () => {
    opened = await open();
    root = mkdtempSync(join(tmpdir(), 'registry-'));
  });
  afterEach(async () => {
    await opened.close();
    rmSync(root, { recursive: true, force: true });
  });

  test('two versions of one commit are registered, promoted, rolled back and fetched', async () => {
    const files = nodeFiles();
    const source = opened.commits[0]!;
    const workspace = {
      root,
      git: { ...memoryGit({ files, root }), resolve: async () => source },
      forge: opened.forge,
      files,
      hasher: nodeHasher(),
      reporter: recordingReporter(),
      clock: systemClock(),
      entropy: seededEntropy(3),
      environment: fixedEnvironment({ GITHUB_ACTOR: 'ada' }),
    };
    await writePackage(join(root, 'one'), workspace, {}, { 'arrays.bin': '0123456789', 'sub/profile.json': '{}' });
    await writePackage(join(root, 'two'), workspace, { seed: 7, runId: '01JD0000000000000000000002' });
    const first = await registerModel({ model: MODEL, run: 'one', largestPart: 6 }, workspace);
    const second = await registerModel({ model: MODEL, run: 'two' }, workspace);
    expect([first.version, first.commit, second.version]).toEqual(['v1.0.0', source, 'v1.1.0']);
    expect(second.commit).not.toBe(source);
    expect([first.release?.draft, second.release?.draft]).toEqual([false, false]);
    expect(await registerModel({ model: MODEL, run: 'one', largestPart: 6 }, workspace)).toMatchObject({ kind: 'kept', version: 'v1.0.0' });

    for (const version of ['v1.0.0', 'v1.1.0']) {
      await promoteModel({ model: MODEL, version, stage: 'production', override: { reason: 'test' } }, workspace);
    }
    expect((await modelState(MODEL, workspace)).stages.get('production')?.current?.version).toBe('v1.1.0');
    await rollbackStage({ model: MODEL, stage: 'production' }, workspace);
    const fetched = await fetchModel({ model: MODEL, selector: 'production', to: join(root, 'model') }, workspace);
    expect(fetched).toMatchObject({ kind: 'fetched', version: 'v1.0.0' });
    for (const path of ['model.json', 'arrays.bin', 'sub/profile.json']) {
      expect(readFileSync(join(root, 'model', path), 'utf8')).toBe(readFileSync(join(root, 'one', path), 'utf8'));
    }
    const records = await readRecords<PromotionRecord>('promotion', MODEL, workspace);
    // Ids of one millisecond have no order of their own.
    expect(records.map((record) => record.tag).sort()).toEqual([1, 2, 3].map((counter) => `${MODEL}#production#${counter}`));
  });
});
