import type { KubernetesTraining } from '#kernel/project.ts';
import { renderShipment, type Manifest, type OwnerReference } from './shipment.ts';
import { podSpec, type PodInputs } from './pod-template.ts';

export interface JobInputs extends Omit<PodInputs, 'claimFolder'> {
  readonly model: string;
  readonly training: string;
}

/** The job first: the other objects are its own, so that they go when it goes. */
export function renderJob(inputs: JobInputs): { readonly job: Manifest; readonly others: (owner: string) => readonly Manifest[] } {
  const { name, config, training, model } = inputs;
  const metadata = { name, namespace: config.namespace, labels: labelsOf(config, { model, training }) };
  const job: Manifest = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata,
    spec: {
      completionMode: 'Indexed',
      completions: config.nodes,
      parallelism: config.nodes,
      // Whether an end deserves another attempt is decided where checkpoints are.
      backoffLimit: 0,
      ttlSecondsAfterFinished: Math.ceil(config.ttl / 1000),
      activeDeadlineSeconds: Math.ceil(config.deadline / 1000),
      template: { metadata: { labels: metadata.labels }, spec: podSpec({ ...inputs, claimFolder: training }) },
    },
  };
  const owner = (uid: string): OwnerReference => ({ apiVersion: 'batch/v1', kind: 'Job', name, uid });
  return {
    job,
    others: (uid) => [
      renderShipment({ ...metadata, ownerReferences: [owner(uid)] }, inputs),
      ...(config.nodes === 1 ? [] : [meetingPlace({ ...metadata, ownerReferences: [owner(uid)] })]),
    ],
  };
}

/** What our objects are found by. */
export const labelsOf = (config: Pick<KubernetesTraining, 'queue'>, own: Readonly<Record<string, string>>): Record<string, string> => ({
  'app.kubernetes.io/managed-by': 'trainyard',
  ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`trainyard/${name}`, value])),
  ...(config.queue === undefined ? {} : { 'kueue.x-k8s.io/queue-name': config.queue }),
});

/** Ranks find each other by name before any of them is ready. */
const meetingPlace = (metadata: Manifest['metadata']): Manifest => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata,
  spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: { 'batch.kubernetes.io/job-name': metadata.name } },
});
