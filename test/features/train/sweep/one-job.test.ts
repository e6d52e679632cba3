import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { readCells } from '#domain/train/kubernetes/sweep-job.ts';
import { appendRecord, beginRecord, readRecords } from '#features/records.ts';
import { collectSweep } from '#features/train/sweep/collect-sweep.ts';
import { planSweep } from '#features/train/sweep/plan-sweep.ts';
import { runTrials } from '#features/train/sweep/run-trials.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { TrialRecord } from '#kernel/records/sweep.ts';
import type { SweepConfig } from '#kernel/sweep.ts';
import { jobController, type PodFate } from '../../../kit/job-controller.ts';
import { memoryWorkspace } from '../../../kit/memory-workspace.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../../kit/training.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-one-job-'));
  writeFileSync(join(root, 'points.csv'), 'x,y\n1,a\n2,b\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Options {
  readonly rates?: readonly number[];
  readonly limits?: Partial<SweepConfig['limits']>;
  readonly price?: CommandTraining['price'];
  readonly group?: string;
  readonly signal?: AbortSignal;
}

/** A sweep over rates whose pods end as `fate` says, with ports that do not wait. */
async function setup(fate: (index: number) => PodFate, { rates = [1, 2, 3, 4], limits = {}, price, group, signal }: Options = {}) {
  const cluster = jobController(fate);
  const memory = memoryWorkspace();
  const clock = systemClock();
  const notes: string[] = [];
  const note = (line: string): void => void notes.push(line);
  const ports = {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: { ...clock, sleep: async (ms: number, of?: AbortSignal) => await clock.sleep(Math.min(ms, 2), of) },
    git: { ...memory.git, resolve: async () => undefined },
    environment: fixedEnvironment(),
    reporter: { progress: () => undefined, note, warn: note },
    ...(signal === undefined ? {} : { signal }),
  };
  const train: CommandTraining = {
    kind: 'command',
    command: 'train --rate {rate}',
    seed: 7,
    resources: {},
    ...PROJECT_DEFAULTS.program,
    ...(price === undefined ? {} : { price }),
    kubernetes: { ...PROJECT_DEFAULTS.kubernetes, image: 'program:1' },
    sweep: {
      ...PROJECT_DEFAULTS.sweep,
      parameters: { rate: { kind: 'choices', values: rates } },
      maxParallel: 2,
      ...(group === undefined ? {} : { group }),
      limits: { ...PROJECT_DEFAULTS.sweep.limits, ...limits },
    },
  };
  const given = {
    model: { ...modelConfig('swept', 'y'), train },
    dataset: { table: tableFromCsv('x,y\n1,a\n2,b'), reference: datasetReference('points', 2) },
    dataPath: join(root, 'points.csv'),
  };
  const { id, trials } = await planSweep(given, ports);
  const command = { ...given, sweep: id, trials, workers: 2, cache: true, asOneJob: true };
  const run = (more: object = {}): Promise<readonly TrialRecord[]> =>
    runTrials({ ...command, ...more }, ports, { openCluster: async () => cluster.tools });
  return { cluster, ports, notes, command, run, given };
}

const scored = (index: number): PodFate => ({ exitCode: 0, message: JSON.stringify({ accuracy: (index + 1) / 10 }) });

const ends = (records: readonly TrialRecord[]): readonly (readonly [unknown, string])[] =>
  records.map(({ parameters, end }) => [parameters['rate'], end]);

describe('a sweep as one job', () => {
  it('records every index like a trial of this machine, ranks them, and leaves nothing in the cluster', async () => {
    const { cluster, run, ports, command } = await setup((index) => (index === 1 ? { exitCode: 3 } : scored(index)));
    expect(ends(await run())).toEqual([
      [1, 'success'],
      [2, 'user-error'],
      [3, 'success'],
      [4, 'success'],
    ]);
    expect(cluster.made).toHaveLength(1);
    expect([...cluster.objects.keys()].filter((key) => key.startsWith('Job/'))).toEqual([]);
    const { ranking, failed } = await collectSweep(command, ports);
    expect(ranking.map(({ parameters, mean }) => [parameters['rate'], mean])).toEqual([
      [4, 0.4],
      [3, 0.3],
      [1, 0.1],
    ]);
    expect(failed.map(({ parameters, end }) => [parameters['rate'], end])).toEqual([[2, 'user-error']]);
    const runs = await readRecords<RunRecord>('run', 'swept', ports);
    expect(runs.map(({ durationMs }) => durationMs)).toEqual([600_000, 600_000, 600_000, 600_000]);
  });

  it('gives runs the ids that their pods were told', async () => {
    const { cluster, run } = await setup(scored);
    let told: readonly string[] = [];
    cluster.onLook = (job) => void (job !== undefined && (told = readCells(job)!.map(({ run: id }) => id)));
    expect((await run()).map(({ run: id }) => id)).toEqual(told);
  });

  it('whose watcher is killed is found again, with what was recorded before', async () => {
    const { cluster, run, notes } = await setup(scored);
    let looks = 0;
    cluster.onLook = () => {
      if (++looks === 4) throw new Error('killed');
    };
    await expect(run()).rejects.toThrow('killed');
    cluster.onLook = () => undefined;
    expect(ends(await run())).toEqual([1, 2, 3, 4].map((rate) => [rate, 'success']));
    expect(cluster.made).toHaveLength(1);
    expect(notes.some((line) => line.includes('an earlier run of the sweep began'))).toBe(true);
  });

  it('whose watcher was killed between job and ConfigMaps completes them', async () => {
    const { cluster, run } = await setup(scored);
    const apply = cluster.tools.kubernetes.apply.bind(cluster.tools.kubernetes);
    Object.assign(cluster.tools.kubernetes, {
      apply: async (object: Parameters<typeof apply>[0]) =>
        object.kind === 'ConfigMap' ? Promise.reject(new Error('killed')) : await apply(object),
    });
    await expect(run()).rejects.toThrow('killed');
    Object.assign(cluster.tools.kubernetes, { apply });
    await run();
    expect(cluster.made).toHaveLength(1);
    expect([...cluster.objects.keys()].filter((key) => key.startsWith('ConfigMap/'))).toHaveLength(2);
  });

  it('goes on with a pod that takes the place of one that was taken away', async () => {
    const { run, notes } = await setup((index) => (index === 0 ? 'disrupted-once' : scored(index)), { rates: [1, 2] });
    expect(ends(await run())).toEqual([
      [1, 'success'],
      [2, 'success'],
    ]);
    expect(new Set(notes.filter((line) => line.startsWith('rate=1 | line of'))).size).toBe(2);
  });

  it('ends when its limit is used up, with what runs', async () => {
    const { cluster, run } = await setup((index) => (index === 0 ? scored(0) : 'runs'), {
      limits: { cost: 0.52 },
      price: { perHour: 3, currency: 'EUR' },
    });
    const records = await run();
    expect(records.map(({ end }) => end)).toEqual(['success', 'cancelled', expect.stringMatching(/^(cancelled|skipped)$/), 'skipped']);
    expect(records[3]!.reason).toBe('the limit of 0.52 for the cost of the sweep is used up');
    expect([...cluster.objects.keys()].some((key) => key.startsWith('Job/'))).toBe(false);
  });

  it('ends when more trials have failed than may', async () => {
    const { run } = await setup(() => ({ exitCode: 1 }), { rates: [1, 2, 3, 4, 5, 6], limits: { failures: 1 } });
    const records = await run();
    expect(records.filter(({ end }) => end === 'user-error').length).toBeGreaterThanOrEqual(2);
    expect(records.at(-1)).toMatchObject({ end: 'skipped', reason: expect.stringContaining('limits.failures') as string });
  });

  it('that is cancelled is deleted, and reports nothing of what has not begun', async () => {
    const abort = new AbortController();
    const { cluster, run } = await setup(() => 'runs', { signal: abort.signal });
    let looks = 0;
    cluster.onLook = () => {
      if (++looks === 4) abort.abort();
    };
    expect(ends(await run())).toEqual([
      [1, 'cancelled'],
      [2, 'cancelled'],
    ]);
    expect([...cluster.objects.keys()].some((key) => key.startsWith('Job/'))).toBe(false);
  });

  it('goes on in the cluster when the time of its watcher is over', async () => {
    let over = false;
    const { cluster, run } = await setup((index) => (over ? scored(index) : 'runs'));
    expect(ends(await run({ timeLimit: 1 })).every(([, end]) => end === 'cancelled')).toBe(true);
    expect([...cluster.objects.keys()].filter((key) => key.startsWith('Job/'))).toHaveLength(1);
    over = true;
    expect(ends(await run())).toEqual([1, 2, 3, 4].map((rate) => [rate, 'success']));
    expect(cluster.made).toHaveLength(1);
  });

  it('whose image does not come is given up', async () => {
    const { run, ports } = await setup(() => 'stuck', { rates: [1, 2] });
    let elapsed = 0;
    Object.assign(ports.clock, { elapsed: () => (elapsed += 5000) });
    const records = await run();
    expect(ends(records)).toEqual([
      [1, 'user-error'],
      [2, 'user-error'],
    ]);
    expect(records[0]!.reason).toContain('ImagePullBackOff');
  });

  it('shares its limits with other sweeps of its group', async () => {
    const { run, ports, cluster } = await setup(scored, { limits: { cost: 10 }, group: 'team' });
    const other = {
      sweep: 'f'.repeat(12),
      trial: 'e'.repeat(12),
      group: 'team',
      parameters: {},
      seed: 1,
      end: 'success',
      reason: '',
      cited: false,
    };
    const spent = { metrics: {}, durationMs: 1000, cost: { amount: 11, currency: 'EUR' } };
    await appendRecord({ ...beginRecord('trial', 'another', ports), ...other, ...spent }, ports);
    const records = await run();
    expect(new Set(records.map(({ end, reason }) => `${end}: ${reason}`))).toEqual(
      new Set(['skipped: the limit of 10 for the cost of the group team in 30 days is used up']),
    );
    expect(cluster.made).toEqual([]);
  });

  it('is a job for each trial where that is asked for', async () => {
    const { run, cluster } = await setup(() => ({ exitCode: 0, message: '{"accuracy":0.7}' }), { rates: [1, 2, 3] });
    expect(ends(await run({ asOneJob: false }))).toEqual([1, 2, 3].map((rate) => [rate, 'success']));
    expect(cluster.made).toHaveLength(3);
  });

  it('is watched by one process at a time', async () => {
    const { run, ports, command } = await setup(scored);
    await ports.locks.take(`${root}/.trainyard/sweeps/${command.sweep}.lock`);
    await expect(run()).rejects.toThrow('watched by process 1');
  });
});
