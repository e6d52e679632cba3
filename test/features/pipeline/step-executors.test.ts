import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryLocks } from '#adapters/memory/locks.ts';
import { memoryKubernetes } from '#adapters/memory/kubernetes.ts';
import { memoryPredictionLog } from '#adapters/memory/prediction-log.ts';
import { memoryServingHost, type MemoryServingHost } from '#adapters/memory/serving-host.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { openProject } from '#compose/open-project.ts';
import type { PipelineRecord, StepState } from '#domain/pipeline/run-state.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import type { PipelinePorts } from '#features/pipeline/executor.ts';
import { runPipeline } from '#features/pipeline/run-pipeline.ts';
import { STEP_EXECUTORS } from '#features/pipeline/step-executors.ts';
import { writePipelinePicture } from '#features/pipeline/write-picture.ts';
import { modelState } from '#features/registry/read-state.ts';
import { rollbackStage } from '#features/registry/rollback-stage.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

const IRIS = readFileSync(fileURLToPath(new URL('../../../data/iris/iris.csv', import.meta.url)), 'utf8');

const CONFIGURATION = `datasets:
  iris: { path: data/iris/files, target: species, split: { strategy: stratified } }
models:
  flowers:
    train: { algorithms: { decision-tree: { max-depth: [2] } }, search: { folds: 2 } }
    metrics: { accuracy: { minimum: 0.8, margin: 0.2 } }
    on-inconclusive: pass
    stages: [production]
    deploy: { production: { target: process, port: 0 } }
`;

let workspace: DataWorkspace;
let host: MemoryServingHost;
let ports: PipelinePorts;
const log = memoryPredictionLog();

beforeEach(async () => {
  workspace = await dataWorkspace();
  host = memoryServingHost();
  ports = {
    ...workspace,
    locks: memoryLocks(),
    clock: systemClock(),
    openWorkers: async () => memoryWorkerPool(),
    servingHost: host,
    kubernetes: memoryKubernetes(),
    openPredictionLog: async () => log,
  };
  workspace.repository.write('trainyard.yaml', CONFIGURATION);
  workspace.repository.write('source/iris.csv', IRIS);
  await addDataset({ name: 'iris', from: ['source/iris.csv'] }, ports);
  workspace.repository.git('add', '.');
  workspace.repository.git('commit', '-qm', 'Start');
});

afterEach(() => workspace.repository.dispose());

const run = async (options: { set?: string[]; steps?: string[]; force?: boolean } = {}): Promise<PipelineRecord> =>
  runPipeline(
    { project: await openProject(ports, { set: options.set ?? [] }), steps: options.steps ?? [], force: options.force ?? false },
    ports,
    STEP_EXECUTORS,
  );

const stepOf = (record: PipelineRecord, id: string): StepState => record.steps.find((step) => step.id === id)!;

const statuses = (record: PipelineRecord): string[] => record.steps.map((step) => `${step.kind} ${step.status}`);

describe('the pipeline on a real repository', () => {
  it('leads data to a watched deployment, and the second time does nothing but watch', async () => {
    const first = await run();
    expect(statuses(first)).toEqual([
      'data done',
      'validate done',
      'train done',
      'evaluate done',
      'compare done',
      'register done',
      'promote done',
      'deploy done',
      'monitor done',
    ]);
    expect(stepOf(first, 'data:iris').result!.summary).toBe('150 rows, 3.9 kB, data/iris@v1.0.0');
    expect(stepOf(first, 'register:flowers').result!.outputs).toMatchObject({ version: 'v1.0.0', tag: 'flowers@v1.0.0' });
    expect(host.asked.map((release) => release.version)).toEqual(['v1.0.0']);
    const picture = await writePipelinePicture(first, ports);
    expect(readFileSync(join(ports.root, picture), 'utf8')).toMatch(/<svg[\s\S]*monitor:flowers[\s\S]*<svg/);

    const second = await run();
    expect(statuses(second).filter((status) => !status.endsWith(' unchanged'))).toEqual(['monitor done']);
    expect(workspace.repository.git('status', '--porcelain'), 'the pipeline leaves nothing behind in git').toBe('');
  });

  it('does again what a changed setting changes, and compares with what is in production', async () => {
    await run();
    const changed = await run({ set: ['models.flowers.train.algorithms.decision-tree.max-depth=[3]'] });
    expect(statuses(changed).slice(0, 3)).toEqual(['data unchanged', 'validate unchanged', 'train done']);
    expect(stepOf(changed, 'compare:flowers').result!.summary).toMatch(/v1\.0\.0|production/);
    expect((await modelState('flowers', ports)).stages.get('production')!.current!.version).toBe('v1.1.0');
    expect(host.asked.at(-1)!.version).toBe('v1.1.0');
  });

  it('trains one step again under an override, and stops there', async () => {
    const record = await run({ steps: ['train'], set: ['models.flowers.train.search.folds=3'] });
    expect(statuses(record)).toEqual(['data done', 'validate done', 'train done']);
  });

  it('refuses a model that misses its minimum', async () => {
    const record = await run({
      set: ['models.flowers.metrics.accuracy.minimum=0.9999', 'models.flowers.train.algorithms={decision-tree: {max-depth: 1}}'],
    });
    expect(record.verdict).toBe('fail');
    expect(stepOf(record, 'compare:flowers').status).toBe('refused');
    expect(stepOf(record, 'register:flowers').status).toBe('not-reached');
  });

  it('stops at data that does not fit its schema', async () => {
    const schema = { fields: [{ name: 'sepal_length', type: 'number', constraints: { maximum: 5 } }], fieldsMatch: ['subset'] };
    workspace.repository.write('schema.json', JSON.stringify(schema));
    const record = await run({ set: ['datasets.iris.schema=schema.json'] });
    expect(stepOf(record, 'validate:iris')).toMatchObject({ status: 'refused', result: { verdict: 'fail' } });
    expect(stepOf(record, 'train:flowers').status).toBe('not-reached');
  });

  it('does not promote again what somebody rolled back', async () => {
    await run();
    await run({ set: ['models.flowers.train.algorithms.decision-tree.max-depth=[3]'] });
    await rollbackStage({ model: 'flowers', stage: 'production' }, ports);
    const after = await run({ set: ['models.flowers.train.algorithms.decision-tree.max-depth=[3]'] });
    expect(stepOf(after, 'promote:flowers#production').status).toBe('unchanged');
    expect((await modelState('flowers', ports)).stages.get('production')!.current!.version).toBe('v1.0.0');
  });

  it('serves again when the server is gone', async () => {
    await run();
    await host.stop({ folder: `${ports.root}/.trainyard/deployments/production/flowers`, port: 0 });
    const record = await run();
    expect(statuses(record).filter((status) => !status.endsWith(' unchanged'))).toEqual(['deploy done', 'monitor done']);
  });

  it('records a version that did not become ready as refused', async () => {
    host.refuseNext('it never answered');
    const record = await run();
    expect(stepOf(record, 'deploy:flowers#production')).toMatchObject({ status: 'refused' });
    expect(stepOf(record, 'monitor:flowers').status).toBe('not-reached');
  });

  it('reads plain files too, which have no version, and warns about changes that are not committed', async () => {
    mkdirSync(join(ports.root, 'plain'));
    writeFileSync(join(ports.root, 'plain/iris.csv'), IRIS);
    const plain = await run({ steps: ['data'], set: ['datasets.iris.path=plain/iris.csv'] });
    expect(stepOf(plain, 'data:iris').result!.summary).toBe('150 rows, 3.9 kB, not versioned');
    workspace.repository.write('data/iris/files/more.csv', IRIS);
    const dirty = await run({ steps: ['data'] });
    expect(stepOf(dirty, 'data:iris').status).toBe('done');
    expect(workspace.reporter.warnings).toEqual(['iris has changes that are not committed, so it gets no version']);
  });

  it('runs a program of one’s own, which depends on all of the repository', async () => {
    workspace.repository.write(
      'train.mjs',
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.env.TRAINYARD_METRICS_FILE, JSON.stringify({ accuracy: 0.9 }));\n",
    );
    const set = [`models.flowers.train={command: '${process.execPath} train.mjs'}`];
    const first = await run({ steps: ['train'], set });
    expect(stepOf(first, 'train:flowers')).toMatchObject({
      status: 'done',
      result: { summary: expect.stringContaining('accuracy 0.900') },
    });
    expect(stepOf(await run({ steps: ['train'], set }), 'train:flowers').status).toBe('unchanged');
    workspace.repository.write('train.mjs', `${readFileSync(join(ports.root, 'train.mjs'), 'utf8')}// changed\n`);
    expect(stepOf(await run({ steps: ['train'], set }), 'train:flowers').status).toBe('done');
  });
});
