import { beforeEach, describe, expect, test } from 'vitest';
import { formatInstant } from '#kernel/instant.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { RetrainRecord } from '#kernel/records/retrain.ts';
import { judgeRetrain, planOfRetrain, retrainModel, type RetrainCommand } from '#features/monitor/retrain-model.ts';
import { appendRecord, readRecords } from '#features/records.ts';
import { failingForge, Killed } from '../../kit/registry/failing-forge.ts';
import { registryWorkspace } from '../../kit/registry/workspace.ts';

const HOUR = 3_600_000;
const config = { on: ['drift'], cooldown: 24 * HOUR, maxPerWeek: 3 } as const;
const dispatch = { workflow: 'retrain.yml', reference: 'main' };
let workspace: Awaited<ReturnType<typeof registryWorkspace>>;

const retrain = (changes: Partial<RetrainCommand> = {}) => retrainModel({ model: 'm', reason: 'drift', config, ...changes }, workspace);

const report = async (drift: MonitorReport['drift']): Promise<string> => {
  workspace.clock.advance(1000);
  const id = makeRecordId(workspace.clock.now(), workspace.entropy.bytes(10));
  const record: MonitorReport = {
    schemaVersion: 1,
    kind: 'monitor',
    id,
    model: 'm',
    createdAt: formatInstant(workspace.clock.now()),
    version: 'v1.0.0',
    window: { from: '', to: '', rows: 1 },
    columns: [],
    drift,
    headline: '2 of 4 columns drifted',
  };
  await appendRecord(record, workspace);
  return id;
};

const run = async (): Promise<void> => {
  workspace.clock.advance(1000);
  const now = workspace.clock.now();
  await appendRecord(
    {
      schemaVersion: 1,
      kind: 'run',
      id: makeRecordId(now, workspace.entropy.bytes(10)),
      model: 'm',
      createdAt: formatInstant(now),
    } as never,
    workspace,
  );
};

beforeEach(async () => {
  workspace = await registryWorkspace();
});

describe('retrainModel', () => {
  test('drift that was reported starts a training: recorded with its report, and the workflow is started with the reason', async () => {
    const id = await report('drift');
    const record = await retrain({ detail: 'petal_length', dispatch });
    expect(record).toMatchObject({
      decision: 'start',
      report: id,
      dispatched: { workflow: 'retrain.yml', reference: 'main', url: 'memory://runs/1' },
    });
    expect(workspace.forge.workflows.dispatched()).toEqual([
      { workflow: 'retrain.yml', reference: 'main', inputs: { reason: 'drift: petal_length' } },
    ]);
    expect(await readRecords<RetrainRecord>('retrain', 'm', workspace)).toHaveLength(1);
  });

  test('without a workflow the caller trains; its run ends what holds for running, the cooldown stays', async () => {
    await report('drift');
    expect((await retrain()).decision).toBe('start');
    await report('drift');
    expect((await retrain()).reasons).toHaveLength(2);
    await run();
    expect((await retrain()).reasons).toEqual([expect.stringContaining('cooldown of 1d lasts until')]);
    workspace.clock.advance(24 * HOUR);
    expect(await retrain()).toMatchObject({ decision: 'start' });
    expect(workspace.forge.workflows.dispatched()).toEqual([]);
  });

  test('no report, a calm one, or one that was used, start nothing', async () => {
    expect(await retrain({ dispatch })).toMatchObject({ decision: 'hold', reasons: ['no monitor report speaks of drift; there is none'] });
    const calm = await report('none');
    expect((await retrain({ report: calm })).reasons[0]).toContain('does not speak of drift');
    expect((await retrain({ report: '01JD0000000000000000000009' })).decision).toBe('hold');
    const drift = await report('drift');
    expect((await retrain({ report: drift })).decision).toBe('start');
    await run();
    workspace.clock.advance(48 * HOUR);
    expect((await retrain({ report: drift })).reasons).toEqual([`monitor report ${drift} has started a training already`]);
    expect(workspace.forge.workflows.dispatched()).toEqual([]);
  });

  test('a kill between record and workflow never starts a training twice', async () => {
    await report('drift');
    const dying = failingForge(workspace.forge, { at: 1, when: 'before' });
    await expect(retrainModel({ model: 'm', reason: 'drift', config, dispatch }, { ...workspace, forge: dying.forge })).rejects.toThrow(
      Killed,
    );
    expect(dying.calls.made).toEqual(['ledger.append', 'workflows.dispatch']);
    expect((await retrain({ dispatch })).decision).toBe('hold');
    expect((await retrain({ dispatch, force: true })).decision).toBe('start');
    expect(workspace.forge.workflows.dispatched()).toHaveLength(1);
  });

  test('a dry run judges and leaves no trace', async () => {
    const command: RetrainCommand = { model: 'm', reason: 'manual', config, dispatch };
    const judgement = await judgeRetrain(command, workspace);
    expect(planOfRetrain(command, judgement)).toMatchObject({
      title: 'retrain m: start',
      effects: [{ verb: 'create' }, { verb: 'dispatch', target: 'retrain.yml' }],
    });
    const { dispatch: _, ...alone } = command;
    expect(planOfRetrain(alone, judgement).effects[1]).toEqual({ verb: 'run', target: 'training' });
    expect(planOfRetrain(alone, { verdict: 'hold', reasons: ['x'] }).effects).toHaveLength(1);
    expect(await readRecords('retrain', 'm', workspace)).toEqual([]);
  });
});
