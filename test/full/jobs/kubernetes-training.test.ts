import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { nodeProcesses } from '#adapters/node-process/processes.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { trainTools } from '#compose/train-tools.ts';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { readRecords } from '#features/records.ts';
import { collectSweep } from '#features/train/sweep/collect-sweep.ts';
import { planSweep } from '#features/train/sweep/plan-sweep.ts';
import { runTrials } from '#features/train/sweep/run-trials.ts';
import { runCommandTraining } from '#features/train/train-command.ts';
import type { CommandTraining, KubernetesTraining } from '#kernel/project.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { kubectl, namespaceForTest, removeNamespace, requireCluster } from '../../kit/cluster.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

/** Any cluster: KUBECONFIG, and TRAINYARD_TEST_IMAGE, an image with `node` on PATH that its nodes have. */
const { image } = requireCluster();
let namespace: string;
let root: string;

beforeAll(async () => {
  namespace = await namespaceForTest();
  root = mkdtempSync(join(tmpdir(), 'trainyard-jobs-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/points.csv'), 'x,y\n1,a\n2,b\n');
  writeFileSync(join(root, 'train.js'), PROGRAM);
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await removeNamespace(namespace);
});

/** Its first argument says what becomes of it; `count` counts to ten, a number a second, and keeps the number as its checkpoint. */
const PROGRAM = `
const fs = require('node:fs');
const { env } = process;
const finish = (metrics) => fs.writeFileSync(env.TRAINYARD_METRICS_FILE, JSON.stringify(metrics));
const mode = process.argv[2];
console.log('begins', mode);
if (mode === 'fail') {
  console.error('KeyError: no such column');
  process.exit(3);
} else if (mode === 'oom') {
  const kept = [];
  for (;;) kept.push(Buffer.alloc(16e6, 1));
} else if (mode === 'count') {
  let step = env.TRAINYARD_RESUME ? Number(fs.readFileSync(env.TRAINYARD_RESUME + '/step', 'utf8')) : 0;
  const first = step;
  process.on('SIGTERM', () => {
    fs.writeFileSync(env.TRAINYARD_CHECKPOINT_DIR + '/step', String(step));
    process.exit(143);
  });
  setInterval(() => {
    console.log('step', ++step);
    if (step < 10) return;
    finish({ accuracy: 0.9, first, attempt: Number(env.TRAINYARD_ATTEMPT) });
    process.exit(0);
  }, 1000);
} else {
  fs.mkdirSync(env.TRAINYARD_OUTPUT_DIR + '/model');
  fs.writeFileSync(env.TRAINYARD_OUTPUT_DIR + '/model/weights.bin', Buffer.alloc(300_000, 7));
  const ranks = ['PET_NNODES', 'PET_NODE_RANK', 'RANK', 'WORLD_SIZE', 'MASTER_ADDR', 'MASTER_PORT'].map((name) => env[name]);
  fs.writeFileSync(env.TRAINYARD_OUTPUT_DIR + '/ranks.json', JSON.stringify(ranks));
  finish({ accuracy: 0.91, rows: fs.readFileSync(env.TRAINYARD_DATA_DIR, 'utf8').trim().split('\\n').length, rate: Number(env.TRAINYARD_PARAM_RATE) });
}
`;

interface Options {
  readonly train?: Partial<CommandTraining>;
  readonly kubernetes?: Partial<KubernetesTraining>;
  readonly signal?: AbortSignal;
  readonly onLine?: (line: string) => void;
}

function setup(mode: string, { train: changes, kubernetes, signal, onLine }: Options = {}) {
  const memory = memoryWorkspace();
  const lines: string[] = [];
  const note = (line: string): void => {
    lines.push(line);
    onLine?.(line);
  };
  const ports = {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    git: { ...memory.git, resolve: async () => undefined },
    environment: fixedEnvironment(),
    reporter: { progress: () => undefined, note, warn: note },
    ...(signal === undefined ? {} : { signal }),
  };
  const train: CommandTraining = {
    kind: 'command',
    command: `node train.js ${mode}`,
    seed: 7,
    resources: { memory: '128Mi' },
    ...PROJECT_DEFAULTS.program,
    code: ['train.js'],
    parameters: { rate: 0.25 },
    grace: 3000,
    kubernetes: { ...PROJECT_DEFAULTS.kubernetes, image, carrierImage: image, namespace, ...kubernetes },
    ...changes,
  };
  const model = { ...modelConfig(`jobs-${mode}`, 'y'), train };
  const table = tableFromCsv('x,y\n1,a\n2,b');
  const run = () =>
    runCommandTraining(
      { model, dataset: { table, reference: datasetReference('points', 2) }, dataPath: join(root, 'data/points.csv') },
      ports,
      trainTools(ports),
    );
  return { ports, run, lines, train, model: model.name };
}

describe('a program as a job of a cluster', () => {
  it('gets code, data and parameters, and its files and metrics come back', async () => {
    const { run, lines } = setup('ok');
    const { state, record, folder } = await run();
    expect(state, lines.join('\n')).toBe('finished');
    expect(record.metrics).toMatchObject({ accuracy: { value: 0.91 }, rows: { value: 3 }, rate: { value: 0.25 } });
    expect(readFileSync(join(folder, 'output/model/weights.bin'))).toEqual(Buffer.alloc(300_000, 7));
    expect(lines).toContain('begins ok');
    expect(record.packageDigest).toBeDefined();
  });

  it('brings its metrics back without a carrier, too', async () => {
    const { state, record } = await setup('ok', { kubernetes: { carrierImage: undefined } as object }).run();
    expect(state).toBe('finished');
    expect(record.metrics).toMatchObject({ accuracy: { value: 0.91 } });
  });

  it('that fails says so with its last lines', async () => {
    const { state, failure, record } = await setup('fail').run();
    expect([state, failure?.code, record.execution?.exitClass]).toEqual(['failed', 'train.command-failed', 'user-error']);
    expect(failure?.evidence).toContain('KeyError: no such column');
  });

  it('that needs more memory than its pod may is out of memory', async () => {
    const { state, failure, record } = await setup('oom').run();
    expect([state, failure?.code]).toEqual(['failed', 'train.out-of-memory']);
    expect(record.execution?.reason).toContain('OOMKilled');
  });

  it('whose pod is taken away goes on from its checkpoint in another', async () => {
    let deleted = false;
    const { run, lines, ports, model } = setup('count', {
      onLine: (line) => {
        if (line !== 'step 3' || deleted) return;
        deleted = true;
        void kubectl('-n', namespace, 'delete', 'pod', '--wait=false', '-l', 'trainyard/model=jobs-count');
      },
    });
    const { state, record } = await run();
    expect(state, lines.join('\n')).toBe('finished');
    expect(record.metrics['first']!.value).toBeGreaterThanOrEqual(3);
    expect(record.metrics['attempt']!.value).toBe(2);
    const attempts = await readRecords<RunRecord>('run', model, ports);
    expect(attempts.map(({ execution }) => execution?.exitClass).sort()).toEqual(['preempted', 'success']);
  });

  it('that is cancelled leaves nothing in the cluster', async () => {
    const abort = new AbortController();
    const first = setup('count', { signal: abort.signal, train: { seed: 8 }, onLine: (line) => line === 'step 2' && abort.abort() });
    const { state, record } = await first.run();
    expect([state, record.execution?.exitClass]).toEqual(['paused', 'cancelled']);
    expect(
      await kubectl('-n', namespace, 'get', 'jobs', '-o', 'name', '-l', `trainyard/training=${record.execution!.training.toLowerCase()}`),
    ).toBe('');
  });

  it('whose image is not there is given up with what the cluster says', async () => {
    const { run } = setup('ok', { kubernetes: { image: 'registry.invalid/none:1', deadline: 20_000 } });
    const { state, failure } = await run();
    expect(state).not.toBe('finished');
    expect(failure?.message).toMatch(/deadline|registry\.invalid/);
  });

  it('with several nodes gives each its rank and one address to meet at', async () => {
    const { state, record, folder } = await setup('ok', { kubernetes: { nodes: 2 } }).run();
    expect(state).toBe('finished');
    const [nodes, rank, own, world, address, port] = JSON.parse(readFileSync(join(folder, 'output/ranks.json'), 'utf8')) as string[];
    expect([nodes, rank, own, world, port]).toEqual(['2', '0', '0', '2', '29500']);
    const job = `jobs-ok-${record.id.toLowerCase()}-1`;
    expect(address).toBe(`${job}-0.${job}`);
    const service = await kubectl(
      '-n',
      namespace,
      'get',
      'service',
      job,
      '-o',
      'jsonpath={.spec.clusterIP} {.spec.publishNotReadyAddresses}',
    );
    expect(service).toBe('None true');
    const indexes = await kubectl('-n', namespace, 'get', 'job', job, '-o', 'jsonpath={.status.completedIndexes}');
    expect(indexes).toBe('0,1');
  });

  it('is swept with a job for each trial, of which those that fail are results', async () => {
    const sweep = { ...PROJECT_DEFAULTS.sweep, parameters: { mode: { kind: 'choices' as const, values: ['ok', 'fail', 'oom'] } } };
    const { ports, model, train } = setup('sweep', { train: { command: 'node train.js {mode}', sweep } });
    const given = {
      model: { ...modelConfig(model, 'y'), train },
      dataset: { table: tableFromCsv('x,y\n1,a\n2,b'), reference: datasetReference('points', 2) },
      dataPath: join(root, 'data/points.csv'),
    };
    const { id, trials } = await planSweep(given, ports);
    await runTrials({ ...given, sweep: id, trials, workers: 3, cache: true }, ports, trainTools(ports));
    const { ranking, failed } = await collectSweep({ ...given, sweep: id, trials }, ports);
    expect(ranking.map(({ parameters, mean }) => [parameters['mode'], mean])).toEqual([['ok', 0.91]]);
    expect(failed.map(({ parameters, end }) => [parameters['mode'], end])).toEqual([
      ['fail', 'user-error'],
      ['oom', 'out-of-memory'],
    ]);
  });
});
