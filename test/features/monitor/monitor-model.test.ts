import { beforeEach, describe, expect, test } from 'vitest';
import { instant, type Instant } from '#kernel/instant.ts';
import { Random } from '#kernel/random.ts';
import type { MonitorConfig } from '#kernel/project.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { LoggedPrediction } from '#ports/prediction-log.ts';
import { monitorModel, type MonitorCommand } from '#features/monitor/monitor-model.ts';
import { readProfile } from '#features/monitor/read-profile.ts';
import { readRecords } from '#features/records.ts';
import { normals, numbers, profileOf, table } from '../../kit/monitor/profiles.ts';
import { registryWorkspace } from '../../kit/registry/workspace.ts';

const CONFIG: MonitorConfig = {
  reference: 'training',
  window: 86_400_000,
  correction: 'benjamini-hochberg',
  minEffect: 0.1,
  alpha: 0.05,
  minRows: 100,
  retrain: { on: ['drift'], cooldown: 0, maxPerWeek: 3 },
};
const random = new Random(5);
const profile = profileOf(table(numbers('x', normals(random, 500))));
const at = (minute: number): Instant => instant(Date.UTC(2026, 10, 20) + minute * 60_000);

const logged = (count: number, shift: number, changes: Partial<LoggedPrediction> = {}): LoggedPrediction[] =>
  normals(random, count, shift).map((x, row) => ({
    at: at(row),
    model: 'm',
    version: 'v1.0.0',
    requestId: String(row),
    inputs: { x },
    prediction: 'a',
    latencyMs: 1,
    status: 200,
    ...changes,
  }));

const logOf = (entries: readonly LoggedPrediction[]): NonNullable<MonitorCommand['log']> => ({
  async *read(model, from, to) {
    yield* entries.filter((entry) => entry.model === model && entry.at >= from && entry.at < to);
  },
});

let workspace: Awaited<ReturnType<typeof registryWorkspace>>;
const monitor = (changes: Partial<MonitorCommand>) =>
  monitorModel({ model: 'm', version: 'v1.0.0', profile, from: at(0), to: at(10_000), config: CONFIG, ...changes }, workspace);

beforeEach(async () => {
  workspace = await registryWorkspace();
});

describe('monitorModel', () => {
  test('a calm log is recorded and opens no issue', async () => {
    const { report, issue } = await monitor({ log: logOf(logged(300, 0)), issue: true });
    expect(report).toMatchObject({ kind: 'monitor', model: 'm', version: 'v1.0.0', drift: 'none', window: { rows: 300 } });
    expect(issue).toBeUndefined();
    expect(await readRecords<MonitorReport>('monitor', 'm', workspace)).toEqual([report]);
    expect(workspace.forge.issues.opened()).toEqual([]);
  });

  test('drift opens one issue, and the next alarm updates it', async () => {
    const log = logOf(logged(300, 1));
    const first = await monitor({ log, issue: true });
    expect(first.report.drift).toBe('drift');
    expect(first.issue?.created).toBe(true);
    workspace.clock.advance(1000);
    expect((await monitor({ log, issue: true })).issue).toEqual({ url: first.issue!.url, created: false });
    expect(workspace.forge.issues.opened()).toHaveLength(1);
    expect(workspace.forge.issues.opened()[0]).toMatchObject({ title: 'Drift: m v1.0.0', labels: ['drift'] });
    expect((await monitor({ log })).issue).toBeUndefined();
  });

  test('only what this version answered in the window counts', async () => {
    const { prediction: _, ...refused } = logged(1, 9)[0]!;
    const entries = [
      ...logged(150, 0),
      ...logged(500, 9, { version: 'v0.9.0' }),
      ...logged(500, 9, { model: 'other' }),
      ...logged(500, 9, { at: at(20_000) }),
      ...Array.from({ length: 500 }, () => refused),
    ];
    expect((await monitor({ log: logOf(entries) })).report).toMatchObject({ drift: 'none', window: { rows: 150 } });
  });

  test('rows of a file serve as well; absent columns are named', async () => {
    expect((await monitor({ rows: table(numbers('x', normals(random, 200, 2))) })).report.drift).toBe('drift');
    await expect(monitor({ rows: table(numbers('y', [1])) })).rejects.toMatchObject({
      code: 'monitor.rows-invalid',
      evidence: ['columns: y'],
    });
  });

  test('a dry run judges and leaves no trace', async () => {
    expect((await monitor({ log: logOf(logged(300, 1)), issue: true, dryRun: true })).report.drift).toBe('drift');
    expect(await readRecords('monitor', 'm', workspace)).toEqual([]);
    expect(workspace.forge.issues.opened()).toEqual([]);
  });

  test('an empty window and no input are refused', async () => {
    await expect(monitor({ from: at(5), to: at(5) })).rejects.toMatchObject({ code: 'monitor.window-invalid' });
    await expect(monitor({})).rejects.toMatchObject({ code: 'monitor.input-missing' });
  });
});

describe('readProfile', () => {
  test('reads the profile of a package', async () => {
    await workspace.files.write('/p/profile.json', JSON.stringify(profile));
    expect(await readProfile('/p', workspace)).toEqual(JSON.parse(JSON.stringify(profile)));
  });

  test.each([
    ['no file', undefined],
    ['no JSON', '{'],
    ['no profile', '{}'],
  ])('%s is refused', async (_, content) => {
    if (content !== undefined) await workspace.files.write('/p/profile.json', content);
    await expect(readProfile('/p', workspace)).rejects.toMatchObject({ code: 'monitor.profile-invalid' });
  });
});
