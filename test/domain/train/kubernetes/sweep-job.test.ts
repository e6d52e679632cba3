import { describe, expect, test } from 'vitest';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { readCells, renderSweepJob, type SweepJobInputs } from '#domain/train/kubernetes/sweep-job.ts';

const CELLS = [1, 2, 3].map((number) => ({ trial: String(number).repeat(12), run: `01K${'0'.repeat(22)}${number}` }));

const inputs = (more: Partial<SweepJobInputs> = {}): SweepJobInputs => ({
  name: 'churn-aabbccddeeff-0a1b2c',
  model: 'churn',
  sweep: 'aabbccddeeff',
  config: { ...PROJECT_DEFAULTS.kubernetes, image: 'program:1', carrierImage: 'node:24', claim: 'checkpoints' },
  variables: { TRAINYARD_MODEL: 'churn' },
  resources: { memory: '1Gi', gpus: 1 },
  grace: 20_000,
  code: [],
  cells: CELLS,
  launch: 'exec true',
  parallelism: 8,
  retries: 1,
  ...more,
});

describe('a sweep as one job', () => {
  const { job, others } = renderSweepJob(inputs());

  test('has an index for each trial, of which a fault ends only itself and a disruption nothing', () => {
    expect(job['spec']).toMatchObject({
      completionMode: 'Indexed',
      completions: 3,
      parallelism: 3,
      backoffLimitPerIndex: 1,
      maxFailedIndexes: 3,
      podReplacementPolicy: 'Failed',
      podFailurePolicy: {
        rules: [
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'FailIndex', onExitCodes: { containerName: 'program', operator: 'NotIn', values: [0] } },
        ],
      },
    });
  });

  test('bounds failures and pods at the same time as the sweep says', () => {
    expect(renderSweepJob(inputs({ parallelism: 2, failures: 1 })).job['spec']).toMatchObject({ parallelism: 2, maxFailedIndexes: 1 });
  });

  test('says in the cluster what its indexes are', () => {
    expect(readCells(job)).toEqual(CELLS);
    expect(readCells({ metadata: { annotations: { 'trainyard/cells': 'x:y' } } })).toBeUndefined();
    expect(readCells({ metadata: {} })).toBeUndefined();
  });

  test('gives each index a folder of the claim, a deadline, and what belongs to the job', () => {
    const spec = (
      job['spec'] as { template: { spec: { volumes: unknown; containers: readonly [{ volumeMounts: unknown; command: unknown }] } } }
    ).template.spec;
    expect(spec).toMatchObject({ activeDeadlineSeconds: 86_400 });
    expect(spec.containers[0].command).toEqual(['/bin/sh', '/trainyard/cells/launch']);
    expect(spec.containers[0].volumeMounts).toContainEqual({
      name: 'checkpoints',
      mountPath: '/trainyard/checkpoints',
      subPathExpr: 'aabbccddeeff/$(JOB_COMPLETION_INDEX)',
    });
    const owned = others('u1');
    expect(owned.map(({ kind, metadata }) => [kind, metadata.name])).toEqual([
      ['ConfigMap', 'churn-aabbccddeeff-0a1b2c'],
      ['ConfigMap', 'churn-aabbccddeeff-0a1b2c-cells'],
    ]);
    expect(owned[1]).toMatchObject({ data: { launch: 'exec true' }, metadata: { ownerReferences: [{ uid: 'u1' }] } });
  });
});
