import { beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#kernel/instant.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import { appendRecord, readRecords } from '#features/records.ts';
import { decidePromotion, promoteModel, type PromoteCommand } from '#features/registry/promote-model.ts';
import { registerModel } from '#features/registry/register-model.ts';
import { modelHistory } from '#features/registry/model-history.ts';
import { modelState, registryState } from '#features/registry/read-state.ts';
import { decideRollback, planOfRollback, rollbackStage } from '#features/registry/rollback-stage.ts';
import { writePackage } from '../../kit/registry/model-package.ts';
import { registryWorkspace } from '../../kit/registry/workspace.ts';

const MODEL = 'iris-classifier';
let workspace: Awaited<ReturnType<typeof registryWorkspace>>;
const RUNS = ['01JD0000000000000000000001', '01JD0000000000000000000002', '01JD0000000000000000000003'] as const;

const register = async (index: 0 | 1 | 2): Promise<string> => {
  workspace.clock.advance(60_000);
  await writePackage(`/repo/p${index}`, workspace, { runId: RUNS[index], seed: index });
  return (await registerModel({ model: MODEL, run: `p${index}` }, workspace)).version;
};
const promote = (version: string, changes: Partial<PromoteCommand> = {}): Promise<PromotionRecord> => {
  workspace.clock.advance(60_000);
  return promoteModel({ model: MODEL, version, stage: 'production', ...changes }, workspace);
};
const compare = async (candidate: number, baseline: string, verdict: ComparisonRecord['verdict']): Promise<void> => {
  workspace.clock.advance(1000);
  await appendRecord(
    {
      schemaVersion: 1,
      kind: 'comparison',
      id: makeRecordId(instant(workspace.clock.now()), workspace.entropy.bytes(10)),
      model: MODEL,
      createdAt: '2026-11-21T00:00:00.000Z',
      candidate: { label: 'run', runId: RUNS[candidate]! },
      baseline: { label: 'production', version: baseline },
      rows: 100,
      paired: true,
      metrics: [],
      verdict,
    } as ComparisonRecord,
    workspace,
  );
};

beforeEach(async () => {
  workspace = await registryWorkspace();
  await register(0);
});

describe('promoteModel', () => {
  test('the first version of a stage passes without a comparison; tag and record say who', async () => {
    const record = await promote('v1.0.0');
    expect(record).toMatchObject({ version: 'v1.0.0', stage: 'production', verdict: 'pass', tag: 'iris-classifier#production#1' });
    const stage = (await modelState(MODEL, workspace)).stages.get('production');
    expect(stage?.current).toMatchObject({ version: 'v1.0.0', by: 'ada' });
    expect(await readRecords('promotion', MODEL, workspace)).toEqual([record]);
  });

  test('a worse version is refused and recorded, and nothing changes', async () => {
    await promote('v1.0.0');
    const version = await register(1);
    await compare(1, 'v1.0.0', 'fail');
    const record = await promote(version);
    expect(record).toMatchObject({ verdict: 'fail', replaces: 'v1.0.0' });
    expect(record.tag).toBeUndefined();
    expect((await modelState(MODEL, workspace)).stages.get('production')?.current?.version).toBe('v1.0.0');
    expect(await readRecords('promotion', MODEL, workspace)).toHaveLength(2);
  });

  test('a better version replaces it; the newest comparison with the version in the stage counts', async () => {
    await promote('v1.0.0');
    const version = await register(1);
    await compare(1, 'v1.0.0', 'fail');
    await compare(1, 'v1.0.0', 'pass');
    await compare(1, 'v0.9.0', 'fail');
    expect(await promote(version)).toMatchObject({ verdict: 'pass', tag: 'iris-classifier#production#2', replaces: 'v1.0.0' });
  });

  test('a comparison with something else is named', async () => {
    await promote('v1.0.0');
    const version = await register(1);
    await compare(1, 'v0.9.0', 'pass');
    const record = await promote(version);
    expect(record.gates.find((gate) => gate.gate === 'comparison')?.evidence).toContain(
      'was compared against v0.9.0, but v1.0.0 is in production',
    );
  });

  test('an override is recorded with its reason and its author, in the ledger and in the tag', async () => {
    await promote('v1.0.0');
    const version = await register(1);
    const record = await promote(version, { override: { reason: 'labels were\nwrong' } });
    expect(record).toMatchObject({
      verdict: 'inconclusive',
      tag: 'iris-classifier#production#2',
      override: { reason: 'labels were\nwrong', by: 'ada' },
    });
    expect((await modelState(MODEL, workspace)).stages.get('production')?.current).toMatchObject({ reason: 'override: labels were wrong' });
    const unneeded = await promote('v1.0.0', { stage: 'staging', override: { reason: 'r', by: 'grace' } });
    expect(unneeded.override).toBeUndefined();
  });

  test('the version that is there already is the record that put it there', async () => {
    const first = await promote('v1.0.0');
    expect(await promote('production')).toEqual(first);
    expect(await readRecords('promotion', MODEL, workspace)).toHaveLength(1);
  });

  test('a promotion into staging is compared with production when that is the baseline', async () => {
    await promote('v1.0.0');
    const version = await register(1);
    await compare(1, 'v1.0.0', 'pass');
    const command = { stage: 'staging', stages: ['staging', 'production'], baseline: 'production' };
    expect(await promote(version, command)).toMatchObject({ verdict: 'pass', tag: 'iris-classifier#staging#2' });
  });

  test('a release that lost a file is an error that no override passes', async () => {
    const { releases } = workspace.forge;
    const damaged = {
      ...workspace,
      forge: {
        ...workspace.forge,
        releases: {
          ...releases,
          find: async (tag: string) => {
            const release = (await releases.find(tag))!;
            return { ...release, assets: release.assets.filter((asset) => asset.name !== 'profile.json') };
          },
        },
      },
    };
    const record = await promoteModel({ model: MODEL, version: 'v1.0.0', stage: 'production', override: { reason: 'r' } }, damaged);
    expect(record).toMatchObject({
      verdict: 'error',
      gates: [{ gate: 'evidence', evidence: 'profile.json is not in the release' }, {}, {}],
    });
    expect(record.tag).toBeUndefined();
  });

  test('somebody else takes the counter: judged again and promoted under the next', async () => {
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
              await tags.create({ ...tag, name: tag.name.replace('production', 'production') });
            }
            return tags.create(tag);
          },
        },
      },
    };
    // The other one put the same version there, so ours finds it done and records it.
    const record = await promoteModel({ model: MODEL, version: 'v1.0.0', stage: 'production' }, racing);
    expect(record).toMatchObject({ tag: 'iris-classifier#production#1', verdict: 'pass' });
  });

  test('a dry run judges and leaves no trace', async () => {
    const { decision, plan } = await decidePromotion({ model: MODEL, version: 'latest', stage: 'production' }, workspace);
    expect(decision.kind).toBe('promote');
    expect(plan.effects.map((effect) => effect.target)).toEqual(['iris-classifier#production#1', 'record of the promotion']);
    expect(await readRecords('promotion', MODEL, workspace)).toEqual([]);
    await promote('v1.0.0');
    expect((await decidePromotion({ model: MODEL, version: 'latest', stage: 'production' }, workspace)).plan.effects[0]?.verb).toBe('keep');
    const version = await register(1);
    expect(
      (await decidePromotion({ model: MODEL, version, stage: 'production' }, workspace)).plan.effects.map((effect) => effect.target),
    ).toEqual(['record of the promotion']);
  });

  test('where nobody is known to act, whoever made the tag is named', async () => {
    const nobody = { ...workspace, environment: { ...workspace.environment, variable: () => undefined } };
    await promoteModel({ model: MODEL, version: 'v1.0.0', stage: 'production' }, nobody);
    expect((await modelState(MODEL, workspace)).stages.get('production')?.current?.by).toBe('trainyard <trainyard@localhost>');
    const version = await register(1);
    const record = await promoteModel({ model: MODEL, version, stage: 'production', override: { reason: 'r' } }, nobody);
    expect(record.override?.by).toBe('unknown');
  });

  test('a stage name outside the grammar is refused', async () => {
    await expect(promote('v1.0.0', { stage: 'prod!' })).rejects.toMatchObject({ code: 'registry.model-name-invalid' });
  });
});

describe('rollbackStage', () => {
  test('back, and back again, then there is nothing left', async () => {
    await promote('v1.0.0');
    for (const index of [1, 2] as const) await promote(await register(index), { override: { reason: 'test' } });
    const command = { model: MODEL, stage: 'production', reason: 'errors' };
    const rollback = await decideRollback(command, workspace);
    expect(planOfRollback(command, rollback).effects[0]).toMatchObject({
      target: 'iris-classifier#production#4',
      detail: 'replaces v1.2.0',
    });
    workspace.clock.advance(1000);
    expect(await rollbackStage(command, workspace)).toMatchObject({
      version: 'v1.1.0',
      replaces: 'v1.2.0',
      verdict: 'pass',
      tag: 'iris-classifier#production#4',
    });
    workspace.clock.advance(1000);
    expect(await rollbackStage({ model: MODEL, stage: 'production' }, workspace)).toMatchObject({ version: 'v1.0.0', replaces: 'v1.1.0' });
    await expect(rollbackStage(command, workspace)).rejects.toMatchObject({ code: 'registry.rollback-impossible' });
    const history = await modelHistory({ model: MODEL }, workspace);
    expect(history.state.stages.get('production')?.history.map((event) => [event.version, event.rollback])).toEqual([
      ['v1.0.0', false],
      ['v1.1.0', false],
      ['v1.2.0', false],
      ['v1.1.0', true],
      ['v1.0.0', true],
    ]);
    expect(history.promotions).toHaveLength(5);
    expect([...(await registryState(workspace)).models.keys()]).toEqual([MODEL]);
  });
});
