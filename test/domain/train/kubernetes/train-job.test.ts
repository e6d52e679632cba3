import { describe, expect, test } from 'vitest';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import type { JobInputs } from '#domain/train/kubernetes/job-manifest.ts';
import { renderTrainJob } from '#domain/train/kubernetes/train-job.ts';
import type { JsonObject } from '#kernel/json.ts';

const INPUTS: JobInputs = {
  name: 'churn-1',
  model: 'churn',
  training: '01k',
  config: {
    ...PROJECT_DEFAULTS.kubernetes,
    image: 'program:1',
    carrierImage: 'node:24',
    nodes: 4,
    processesPerNode: 2,
    nodeSelector: { gpu: 'h200' },
    runtime: { name: 'torch-distributed', kind: 'ClusterTrainingRuntime' },
  },
  words: ['torchrun', 'train.py'],
  variables: { TRAINYARD_SEED: '7' },
  resources: { gpus: 1 },
  grace: 20_000,
  code: [{ key: 'code-0', path: 'train.py', base64: '' }],
  restore: [],
};

const part = (name: string, step: string): JsonObject => ({
  name,
  template: {
    metadata: { labels: { 'trainer.kubeflow.org/trainjob-ancestor-step': step } },
    spec: {
      template: {
        spec: {
          securityContext: { runAsUser: 1000 },
          containers: [{ name: 'node', image: 'pytorch', volumeMounts: [{ name: 'dshm', mountPath: '/dev/shm' }] }, { name: 'other' }],
          volumes: [{ name: 'dshm', emptyDir: { medium: 'Memory' } }],
        },
      },
    },
  },
});

const runtime = (...parts: JsonObject[]): JsonObject => ({
  metadata: { labels: { 'trainer.kubeflow.org/framework': 'torch', team: 'vision' } },
  spec: { mlPolicy: { torch: {} }, template: { spec: { replicatedJobs: parts } } },
});

interface Parts {
  readonly template: {
    readonly spec: {
      readonly replicatedJobs: readonly { readonly template: { readonly spec: { readonly template: { readonly spec: JsonObject } } } }[];
    };
  };
}

describe('a TrainJob', () => {
  const rendered = renderTrainJob(INPUTS, runtime(part('dataset', 'dataset-initializer'), part('node', 'trainer')))!;

  test('names a runtime of its own, nodes, command, environment and resources, and no variable that Kubeflow Trainer sets', () => {
    expect(rendered.trainJob['spec']).toEqual({
      runtimeRef: { apiGroup: 'trainer.kubeflow.org', kind: 'TrainingRuntime', name: 'churn-1' },
      trainer: {
        image: 'program:1',
        command: ['torchrun', 'train.py'],
        env: [{ name: 'TRAINYARD_SEED', value: '7' }],
        numNodes: 4,
        numProcPerNode: 2,
        resourcesPerNode: { limits: { 'nvidia.com/gpu': '1' } },
      },
    });
  });

  test('adds carrier, code and volumes to the part that trains, and leaves the rest as it is', () => {
    const { mlPolicy, template } = rendered.runtime['spec'] as unknown as Parts & { readonly mlPolicy: unknown };
    expect(mlPolicy).toEqual({ torch: {} });
    expect(rendered.runtime.metadata['labels']).toMatchObject({ 'trainer.kubeflow.org/framework': 'torch', 'trainyard/model': 'churn' });
    const [first, second] = template.spec.replicatedJobs;
    expect(first).toEqual(part('dataset', 'dataset-initializer'));
    const { spec } = second!.template.spec.template;
    expect(spec).toMatchObject({ securityContext: { runAsUser: 1000 }, nodeSelector: { gpu: 'h200' }, activeDeadlineSeconds: 86_400 });
    expect((spec['initContainers'] as readonly JsonObject[]).map(({ name }) => name)).toEqual(['carrier']);
    expect((spec['volumes'] as readonly JsonObject[]).map(({ name }) => name)).toEqual([
      'dshm',
      'output',
      'metrics',
      'checkpoints',
      'ship',
      'code',
    ]);
    const [node, other] = spec['containers'] as readonly JsonObject[];
    expect(node).toMatchObject({ name: 'node', image: 'pytorch', workingDir: '/trainyard/code' });
    expect((node!['volumeMounts'] as readonly JsonObject[]).map(({ name }) => name)).toEqual([
      'dshm',
      'output',
      'metrics',
      'checkpoints',
      'code',
    ]);
    expect(other).toEqual({ name: 'other' });
  });

  test('owns its runtime and what travels', () => {
    expect(rendered.owned('u1').map(({ kind, metadata }) => [kind, metadata['ownerReferences']])).toEqual([
      ['ConfigMap', [{ apiVersion: 'trainer.kubeflow.org/v1alpha1', kind: 'TrainJob', name: 'churn-1', uid: 'u1' }]],
      ['TrainingRuntime', [{ apiVersion: 'trainer.kubeflow.org/v1alpha1', kind: 'TrainJob', name: 'churn-1', uid: 'u1' }]],
    ]);
  });

  test('needs a runtime with a part that trains', () => {
    expect(renderTrainJob(INPUTS, runtime(part('dataset', 'dataset-initializer')))).toBeUndefined();
    expect(renderTrainJob(INPUTS, {})).toBeUndefined();
  });
});
