import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { readAttachment, readRecords } from '#features/records.ts';
import { trackProgram } from '#features/train/track-program.ts';
import { trainCommand } from '#features/train/train-command.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { RecordId } from '#kernel/record-id.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { startTracking } from '../../../src/server/tracking/start.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-tracked-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What an MLflow client does, without one: the endpoint is found through the environment alone. */
const CLIENT = `
const { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: token, MLFLOW_EXPERIMENT_NAME: experiment } = process.env;
const call = async (method, path, body) => {
  const answer = await fetch(uri + '/api/2.0/' + path, {
    method, headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};
const post = (path, body) => call('POST', 'mlflow/' + path, body);
const { experiment_id } = await post('experiments/create', { name: experiment ?? 'My Experiment' });
const start = async (run_name, tags = []) => (await post('runs/create', { experiment_id, run_name, start_time: Date.now(), tags })).run.info.run_id;
`;

const NESTED = `${CLIENT}
const parent = await start('parent', [{ key: 'estimator_name', value: 'RandomForest' }]);
const child = await start('child', [{ key: 'mlflow.parentRunId', value: parent }]);
await post('runs/log-batch', { run_id: parent, params: [{ key: 'lr', value: '0.1' }], metrics: [{ key: 'val_accuracy', value: 0.5, timestamp: 1, step: 0 }, { key: 'cost', value: 3, timestamp: 1 }, { key: 'accuracy', value: 0.75, timestamp: 1 }] });
await post('runs/log-inputs', { run_id: parent, datasets: [{ dataset: { name: 'rows', digest: 'd1', source: 's', source_type: 'local', profile: '{"num_rows": 12}' } }] });
await call('PUT', 'mlflow-artifacts/artifacts/' + experiment_id + '/' + parent + '/artifacts/sub/a.txt', 'bytes');
const model = (await post('logged-models', { experiment_id, name: 'm', source_run_id: parent })).model.info.model_id;
await call('PUT', 'mlflow-artifacts/artifacts/' + experiment_id + '/models/' + model + '/artifacts/MLmodel', 'flavors: {}');
await post('runs/update', { run_id: child, status: 'FINISHED', end_time: Date.now() });
`;
const FINISHED = `${NESTED}
await post('runs/update', { run_id: parent, status: 'FINISHED', end_time: Date.now() });
console.log('logged');
`;

function ports(signal?: AbortSignal) {
  const memory = memoryWorkspace();
  return {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    git: { ...memory.git, commonFolder: join(root, '.git'), resolve: async () => undefined },
    ...(signal === undefined ? {} : { signal }),
  };
}

function program(text: string): string {
  const path = join(root, 'program.mjs');
  writeFileSync(path, text);
  return path;
}

const track = async (text: string, context = {}, signal?: AbortSignal, onLine = (_text: string): void => undefined) => {
  const workspace = ports(signal);
  const command = { program: process.execPath, arguments: [program(text)], folder: root, context, stopWith: () => 'SIGTERM' as const };
  return {
    workspace,
    tracked: await trackProgram({ ...command, onLine: ({ text: line }) => onLine(line) }, workspace, () => startTracking(workspace)),
  };
};

describe('a tracked program', () => {
  it('has its runs in the ledger, parts before wholes, with artifacts and models beside them', async () => {
    const { workspace, tracked } = await track(FINISHED);
    expect(tracked).toMatchObject({
      exitCode: 0,
      runs: [
        { name: 'child', nested: true },
        { name: 'parent', nested: false },
      ],
    });
    const records = await readRecords<RunRecord>('run', 'my-experiment', workspace);
    expect(records.map(({ exit }) => exit)).toEqual(['succeeded', 'succeeded']);
    const parent = records.find(({ parameters }) => parameters['lr'] === '0.1')!;
    expect(parent).toMatchObject({
      algorithm: 'RandomForest',
      task: 'classification',
      dataset: { name: 'rows', rows: 12 },
      metrics: { 'val-accuracy': { value: 0.5, better: 'higher' }, accuracy: { value: 0.75 }, cost: { value: 3 } },
      environment: {
        mlflow: { name: 'parent', experiment: 'My Experiment', status: 'FINISHED', datasets: [{ name: 'rows', digest: 'd1' }] },
      },
    });
    const child = records.find(({ id }) => id !== parent.id)!;
    expect((child.environment['mlflow'] as JsonObject)['parent']).toBe((parent.environment['mlflow'] as JsonObject)['runId']);
    expect(parent.execution?.histories).toEqual({ metrics: 3, points: 3 });
    const history = await readAttachment({ kind: 'run', subject: 'my-experiment', id: parent.id as RecordId }, 'history.json', workspace);
    expect(JSON.parse(new TextDecoder().decode(history))).toMatchObject({
      metrics: { val_accuracy: { points: 1, steps: [0], values: [0.5] }, cost: { values: [3] } },
    });
    const { folder } = tracked.runs[1]!;
    expect(JSON.parse(readFileSync(join(workspace.root, '.trainyard/runs', parent.id, 'mlflow-run.json'), 'utf8'))).toMatchObject({
      name: 'parent',
      params: { lr: '0.1' },
      datasets: [{ name: 'rows', profile: '{"num_rows": 12}' }],
      models: [{ name: 'm' }],
    });
    expect(readFileSync(join(folder!, 'artifacts/sub/a.txt'), 'utf8')).toBe('bytes');
    expect(tracked.runs[0]!.folder).toBeUndefined();
  });

  it('is recorded under the configured model, dataset and directions', async () => {
    const context = { model: 'iris', target: 'y', dataset: datasetReference('d', 2), directions: { cost: 'lower' as const } };
    const { workspace } = await track(FINISHED, context);
    const records = await readRecords<RunRecord>('run', 'iris', workspace);
    expect(records.find(({ metrics }) => 'cost' in metrics)).toMatchObject({
      model: 'iris',
      target: 'y',
      dataset: context.dataset,
      metrics: { cost: { better: 'lower' } },
      environment: { mlflow: { experiment: 'iris' } },
    });
  });

  it('that dies leaves its runs as cancelled, and its exit code', async () => {
    const { tracked } = await track(`${NESTED}\nprocess.exit(7);`);
    expect(tracked).toMatchObject({ exitCode: 7, runs: [{ record: { exit: 'succeeded' } }, { record: { exit: 'cancelled' } }] });
  });

  it('gets the signal when the user asks to stop, and is recorded', async () => {
    const stop = new AbortController();
    const { tracked } = await track(`${NESTED}\nconsole.log('ready');\nsetInterval(() => undefined, 1000);`, {}, stop.signal, (line) => {
      if (line === 'ready') stop.abort();
    });
    expect(tracked).toMatchObject({ exitCode: undefined, signal: 'SIGTERM', runs: [{}, { record: { exit: 'cancelled' } }] });
  });

  it('may log nothing', async () => expect((await track('')).tracked).toEqual({ exitCode: 0, signal: undefined, runs: [] }));

  it('that does not exist is said so', async () => {
    const workspace = ports();
    const command = {
      program: join(root, 'none'),
      arguments: [],
      folder: root,
      context: {},
      stopWith: () => undefined,
      onLine: () => undefined,
    };
    await expect(trackProgram(command, workspace, () => startTracking(workspace))).rejects.toMatchObject({
      code: 'environment.command-missing',
    });
  });
});

describe('a training command that logs with MLflow', () => {
  let concluded: string[] = [];
  beforeEach(() => {
    concluded = [];
  });

  const train = async (text: string) => {
    const workspace = ports();
    const training: CommandTraining = {
      kind: 'command',
      command: `"${process.execPath}" "${program(text)}"`,
      seed: 7,
      resources: {},
      ...PROJECT_DEFAULTS.program,
    };
    const model = { ...modelConfig('external', 'y'), train: training, metrics: { cost: { better: 'lower' as const } } };
    const command = {
      model,
      dataset: { table: tableFromCsv('x,y\n1,a\n2,b'), reference: datasetReference('d', 2) },
      dataPath: join(root, 'data'),
    };
    const run = trainCommand(command, workspace, {
      openTracking: () => startTracking(workspace),
      concludeTracking: async ({ registrations }, { name }) => {
        concluded.push(`${name}: ${[...registrations].join(', ')}`);
      },
    });
    return { workspace, run };
  };

  it('needs no metrics file: the whole run is adopted, its artifacts too', async () => {
    const { workspace, run } = await train(FINISHED);
    const { record, folder } = await run;
    expect(record).toMatchObject({
      metrics: { accuracy: { value: 0.75 }, cost: { value: 3, better: 'lower' } },
      parameters: { lr: '0.1' },
      environment: { mlflow: { name: 'parent', experiment: 'external' } },
    });
    expect(readFileSync(join(folder, 'artifacts/sub/a.txt'), 'utf8')).toBe('bytes');
    expect(await readRecords('run', 'external', workspace)).toHaveLength(1);
  });

  it('has the runs within it beside its record, and what it logged in its package', async () => {
    const { workspace, run } = await train(FINISHED);
    const { record, folder } = await run;
    const parts = await readAttachment({ kind: 'run', subject: 'external', id: record.id as RecordId }, 'parts.json', workspace);
    expect(JSON.parse(new TextDecoder().decode(parts))).toMatchObject({
      count: 1,
      runs: [{ name: 'child', status: 'FINISHED', parent: (record.environment['mlflow'] as JsonObject)['runId'] }],
    });
    expect(record.execution?.histories).toEqual({ metrics: 3, points: 3 });
    const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as ModelManifest;
    expect(manifest.format?.name).toBe('mlflow');
    expect(manifest.files.map(({ path }) => path.replace(/m-[0-9a-f]{32}/, 'm-'))).toEqual([
      'README.md',
      'artifacts/mlflow-run.json',
      'artifacts/sub/a.txt',
      'models/m-/MLmodel',
    ]);
  });

  it('has what it registered looked at when its run is recorded, and only then', async () => {
    const { run } = await train(`${FINISHED}
      await post('registered-models/create', { name: 'flowers' });`);
    await run;
    expect(concluded).toEqual(['external: flowers']);
    const failing = await train(`${FINISHED}\nprocess.exit(3);`);
    await expect(failing.run).rejects.toMatchObject({ code: 'train.command-failed' });
    expect(concluded).toHaveLength(1);
  });

  it('has the last word in its metrics file', async () => {
    const { run } = await train(`${FINISHED}
      const { writeFileSync } = await import('node:fs');
      writeFileSync(process.env.TRAINYARD_METRICS_FILE, '{"accuracy": 0.9}');`);
    expect((await run).record.metrics).toMatchObject({ accuracy: { value: 0.9 }, cost: { value: 3 } });
  });

  it('is recorded with what it logged also when it fails', async () => {
    const { workspace, run } = await train(`${NESTED}\nprocess.exit(3);`);
    await expect(run).rejects.toMatchObject({ code: 'train.command-failed' });
    expect(await readRecords('run', 'external', workspace)).toMatchObject([{ exit: 'failed', metrics: { accuracy: { value: 0.75 } } }]);
  });

  it('that logs nothing still has to write its metrics', async () => {
    const { run } = await train('');
    await expect(run).rejects.toMatchObject({ code: 'train.metrics-missing' });
  });
});
