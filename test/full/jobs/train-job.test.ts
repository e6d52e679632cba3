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
import { collectSweep } from '#features/train/sweep/collect-sweep.ts';
import { planSweep } from '#features/train/sweep/plan-sweep.ts';
import { runTrials } from '#features/train/sweep/run-trials.ts';
import { runCommandTraining } from '#features/train/train-command.ts';
import type { CommandTraining } from '#kernel/project.ts';
import { kubectl, kubectlWith, namespaceForTest, removeNamespace, requireCluster } from '../../kit/cluster.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { trainerController } from '../../kit/trainer-controller.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

/** The API server, the Job controller and the pods are real; Kubeflow Trainer and JobSet are a double (`test/kit/trainer-controller.ts`). */
const { image } = requireCluster();
let namespace: string;
let root: string;
let trainer: Awaited<ReturnType<typeof trainerController>>;

const PROGRAM = `
const fs = require('node:fs');
const { env } = process;
console.log('rank', env.PET_NODE_RANK, 'of', env.PET_NNODES, env.SET_BY_RUNTIME);
if (process.argv[2] === 'fail') {
  console.error('KeyError: no such column');
  process.exit(3);
}
if (env.PET_NODE_RANK !== '0') process.exit(0);
fs.writeFileSync(env.TRAINYARD_OUTPUT_DIR + '/weights.bin', Buffer.alloc(50_000, 7));
fs.writeFileSync(env.TRAINYARD_METRICS_FILE, JSON.stringify({ accuracy: 0.91, nodes: Number(env.PET_NNODES), rate: Number(env.TRAINYARD_PARAM_RATE) }));
`;

beforeAll(async () => {
  namespace = await namespaceForTest();
  trainer = await trainerController(namespace);
  root = mkdtempSync(join(tmpdir(), 'trainyard-trainjob-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/points.csv'), 'x,y\n1,a\n2,b\n');
  writeFileSync(join(root, 'train.js'), PROGRAM);
  const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  const runtime = {
    apiVersion: 'trainer.kubeflow.org/v1alpha1',
    kind: 'ClusterTrainingRuntime',
    metadata: { name: `torch-${namespace}`, labels: { 'trainer.kubeflow.org/framework': 'torch' } },
    spec: {
      mlPolicy: { numNodes: 1, torch: { numProcPerNode: 'auto' } },
      template: {
        spec: {
          replicatedJobs: [
            {
              name: 'node',
              template: {
                metadata: { labels: { 'trainer.kubeflow.org/trainjob-ancestor-step': 'trainer' } },
                spec: {
                  template: {
                    metadata: { labels: { team: 'vision' } },
                    spec: {
                      securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000, seccompProfile: { type: 'RuntimeDefault' } },
                      containers: [{ name: 'node', image: 'replaced', securityContext, env: [{ name: 'SET_BY_RUNTIME', value: 'yes' }] }],
                    },
                  },
                },
              },
            },
          ],
        },
      },
    },
  };
  await kubectlWith(JSON.stringify(runtime), 'apply', '-f', '-');
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await trainer.close();
  await removeNamespace(namespace);
});

function setup(mode: string, kubernetes: object = {}, changes: Partial<CommandTraining> = {}) {
  const memory = memoryWorkspace();
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  const ports = {
    ...memory,
    root,
    files: nodeFiles(),
    processes: nodeProcesses(),
    clock: systemClock(),
    git: { ...memory.git, resolve: async () => undefined },
    environment: fixedEnvironment(),
    reporter: { progress: () => undefined, note, warn: note },
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
    kubernetes: {
      ...PROJECT_DEFAULTS.kubernetes,
      image,
      carrierImage: image,
      namespace,
      runtime: { name: `torch-${namespace}`, kind: 'ClusterTrainingRuntime' },
      ...kubernetes,
    },
    ...changes,
  };
  const given = {
    model: { ...modelConfig(`trainjob-${mode}`, 'y'), train },
    dataset: { table: tableFromCsv('x,y\n1,a\n2,b'), reference: datasetReference('points', 2) },
    dataPath: join(root, 'data/points.csv'),
  };
  return { ports, lines, given, run: () => runCommandTraining(given, ports, trainTools(ports)) };
}

describe('a program as a TrainJob', () => {
  it('trains on the nodes of a runtime, and its log, files and metrics come back', async () => {
    const { run, lines } = setup('ok', { nodes: 2 });
    const { state, record, folder } = await run();
    expect(state, lines.join('\n')).toBe('finished');
    expect(record.metrics).toMatchObject({ accuracy: { value: 0.91 }, nodes: { value: 2 }, rate: { value: 0.25 } });
    expect(readFileSync(join(folder, 'output/weights.bin'))).toEqual(Buffer.alloc(50_000, 7));
    expect(lines).toContain('rank 0 of 2 yes');
    const name = `trainjob-ok-${record.id.toLowerCase()}-1`;
    const owners = await kubectl(
      '-n',
      namespace,
      'get',
      'trainingruntimes.trainer.kubeflow.org,configmaps',
      '-o',
      'json',
      '-l',
      'trainyard/model=trainjob-ok',
    );
    const { items } = JSON.parse(owners) as {
      readonly items: readonly { readonly metadata: { readonly ownerReferences: readonly object[] } }[];
    };
    expect(items.map(({ metadata }) => metadata.ownerReferences[0])).toEqual([
      expect.objectContaining({ kind: 'TrainJob', name }),
      expect.objectContaining({ kind: 'TrainJob', name }),
    ]);
  });

  it('that fails says so with its last lines', async () => {
    const { state, failure } = await setup('fail').run();
    expect([state, failure?.code]).toEqual(['failed', 'train.command-failed']);
    expect(failure?.evidence).toContain('KeyError: no such column');
  });

  it('whose runtime is not there is refused', async () => {
    await expect(setup('ok', { runtime: { name: 'none', kind: 'TrainingRuntime' } }).run()).rejects.toThrow(
      'expected the TrainingRuntime none',
    );
  });

  it('is swept with a TrainJob for each trial', async () => {
    const sweep = { ...PROJECT_DEFAULTS.sweep, parameters: { mode: { kind: 'choices' as const, values: ['ok', 'fail'] } } };
    const { given, ports } = setup('sweep', {}, { command: 'node train.js {mode}', sweep });
    const { id, trials } = await planSweep(given, ports);
    await runTrials({ ...given, sweep: id, trials, workers: 2, cache: true, asOneJob: true }, ports, trainTools(ports));
    const { ranking, failed } = await collectSweep({ ...given, sweep: id, trials }, ports);
    expect(ranking.map(({ parameters, mean }) => [parameters['mode'], mean])).toEqual([['ok', 0.91]]);
    expect(failed.map(({ parameters, end }) => [parameters['mode'], end])).toEqual([['fail', 'user-error']]);
  });
});
