import type { JsonObject } from '#kernel/json.ts';
import { isJsonObject } from '#kernel/json.ts';
import { labelsOf } from './job-manifest.ts';
import { PROGRAM_CONTAINER } from './classify-pod.ts';
import { podSpec, POD_PLACES, type PodInputs } from './pod-template.ts';
import { renderShipment, type Manifest, type OwnerReference } from './shipment.ts';

export interface SweepJobInputs extends Omit<PodInputs, 'claimFolder' | 'words' | 'more' | 'fromCluster' | 'restore'> {
  readonly model: string;
  /** Id of the sweep, by which a later process finds the job. */
  readonly sweep: string;
  readonly cells: readonly SweepIndex[];
  /** The script that makes a pod the program of its index. */
  readonly launch: string;
  /** Pods at the same time. */
  readonly parallelism: number;
  /** Pods of an index that may fail without an exit code of the program, such as one that a node refused. */
  readonly retries: number;
  /** Indexes that may fail before the rest is not begun. */
  readonly failures?: number;
}

/** What an index of the job tries, and the id of its run, which is known before it begins. */
export interface SweepIndex {
  readonly trial: string;
  readonly run: string;
}

const CELLS = '/trainyard/cells';

const CELLS_ANNOTATION = 'trainyard/cells';

/** A job whose results nobody fetched stays this long. */
const KEPT_SECONDS = 7 * 86_400;

/**
 * A whole sweep as one Indexed Job. An index that fails is a result and leaves the others alone; a pod that the cluster takes away does not
 * count, and another takes its place; any exit code of the program is its last word, since whether it deserves another attempt is decided
 * where its log is read. Which trial an index is stands in an annotation, so that job and meaning come into the cluster in one step.
 */
export function renderSweepJob(inputs: SweepJobInputs): {
  readonly job: Manifest;
  readonly others: (owner: string) => readonly Manifest[];
} {
  const { name, config, model, sweep, cells, launch } = inputs;
  const labels = labelsOf(config, { model, sweep });
  const metadata = { name, namespace: config.namespace, labels };
  const pod = podSpec({
    ...inputs,
    restore: [],
    words: ['/bin/sh', `${CELLS}/launch`],
    claimFolder: `${sweep}/$(JOB_COMPLETION_INDEX)`,
    deadline: config.deadline,
    more: [{ volume: { name: 'cells', configMap: { name: cellsName(name) } }, mountPath: CELLS }],
    fromCluster: [
      fromAnnotation('TRAINYARD_POD_FAILURES', 'batch.kubernetes.io/job-index-failure-count'),
      fromAnnotation('TRAINYARD_POD_DISRUPTIONS', 'batch.kubernetes.io/job-index-ignored-failure-count'),
    ],
  });
  const job: Manifest = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { ...metadata, annotations: { [CELLS_ANNOTATION]: cells.map(({ trial, run }) => `${trial}:${run}`).join(',') } },
    spec: {
      completionMode: 'Indexed',
      completions: cells.length,
      parallelism: Math.min(inputs.parallelism, cells.length),
      backoffLimitPerIndex: inputs.retries,
      maxFailedIndexes: Math.min(inputs.failures ?? cells.length, cells.length),
      podReplacementPolicy: 'Failed',
      podFailurePolicy: {
        rules: [
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'FailIndex', onExitCodes: { containerName: PROGRAM_CONTAINER, operator: 'NotIn', values: [0] } },
        ],
      },
      ttlSecondsAfterFinished: KEPT_SECONDS,
      template: { metadata: { labels }, spec: pod },
    },
  };
  const owned = (uid: string): JsonObject => ({
    ...metadata,
    ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name, uid } satisfies OwnerReference],
  });
  return {
    job,
    others: (uid) => [
      renderShipment(owned(uid) as Manifest['metadata'], { code: inputs.code, restore: [] }),
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { ...owned(uid), name: cellsName(name) } as Manifest['metadata'],
        immutable: true,
        data: { launch },
      },
    ],
  };
}

const cellsName = (job: string): string => `${job}-cells`;

const fromAnnotation = (name: string, annotation: string): JsonObject => ({
  name,
  valueFrom: { fieldRef: { fieldPath: `metadata.annotations['${annotation}']` } },
});

/** What the indexes of a job that is in the cluster are; undefined when the job does not say. */
export function readCells(job: JsonObject): readonly SweepIndex[] | undefined {
  const metadata = job['metadata'];
  const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined;
  const written = isJsonObject(annotations) ? annotations[CELLS_ANNOTATION] : undefined;
  if (typeof written !== 'string') return undefined;
  const cells = written.split(',').map((one) => /^([0-9a-f]{12}):([0-9A-Z]{26})$/.exec(one));
  return cells.every((cell) => cell !== null) ? cells.map((cell) => ({ trial: cell[1]!, run: cell[2]! })) : undefined;
}

/** Where the pods of a sweep find what they are told of, beside what is their own. */
export const sweepPlaces = (dataPath: string, hasData: boolean): Record<string, string> => ({
  TRAINYARD_DATA_DIR: hasData ? `${POD_PLACES.code}/${dataPath}` : dataPath,
  TRAINYARD_OUTPUT_DIR: POD_PLACES.output,
  TRAINYARD_METRICS_FILE: POD_PLACES.metricsFile,
  TRAINYARD_CHECKPOINT_DIR: POD_PLACES.checkpoints,
});
