import type { JsonObject } from '#kernel/json.ts';
import { kubectl, kubectlWith } from './cluster.ts';

const GROUP = 'trainer.kubeflow.org';

/** Kubeflow Trainer refuses these in a TrainJob: it sets them itself. */
const RESERVED = /^PET_/;

const anything = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

const crd = (kind: string, plural: string, scope: 'Namespaced' | 'Cluster', spec: object): object => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${plural}.${GROUP}` },
  spec: {
    group: GROUP,
    scope,
    names: { kind, plural, singular: kind.toLowerCase() },
    versions: [
      {
        name: 'v1alpha1',
        served: true,
        storage: true,
        subresources: { status: {} },
        schema: { openAPIV3Schema: { type: 'object', properties: { spec, status: anything } } },
      },
    ],
  },
});

/** The fields of Kubeflow Trainer v2 that a TrainJob may have; the API server refuses others under server-side apply. */
const TRAIN_JOB = {
  type: 'object',
  required: ['runtimeRef'],
  properties: {
    runtimeRef: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, apiGroup: { type: 'string' }, kind: { type: 'string' } },
      'x-kubernetes-validations': [{ rule: 'self == oldSelf', message: 'field is immutable' }],
    },
    trainer: {
      type: 'object',
      properties: {
        image: { type: 'string' },
        command: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'atomic' },
        args: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'atomic' },
        env: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string' }, value: { type: 'string' }, valueFrom: anything },
          },
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['name'],
        },
        numNodes: { type: 'integer' },
        numProcPerNode: { type: 'integer' },
        resourcesPerNode: anything,
      },
    },
    suspend: { type: 'boolean' },
  },
};

const RUNTIME = { type: 'object', properties: { mlPolicy: anything, template: anything } };

interface Listed {
  readonly items: readonly JsonObject[];
}

interface TrainJob {
  readonly metadata: { readonly name: string; readonly namespace: string; readonly uid: string };
  readonly spec: {
    readonly runtimeRef: { readonly name: string; readonly kind: string };
    readonly trainer: {
      readonly image: string;
      readonly command: readonly string[];
      readonly env: readonly { readonly name: string }[];
      readonly numNodes: number;
      readonly resourcesPerNode?: object;
    };
  };
}

interface Part {
  readonly name: string;
  readonly template: {
    readonly spec: { readonly template: { readonly metadata: { readonly labels?: object }; readonly spec: JsonObject } };
  };
}

/**
 * A double of Kubeflow Trainer: its resources with the fields that are documented for v1alpha1, and a controller that makes of each TrainJob
 * the Indexed Job that JobSet would. The API server, the Job controller and the pods are real.
 */
export async function trainerController(namespace: string): Promise<{ close(): Promise<void> }> {
  const items = [
    crd('TrainJob', 'trainjobs', 'Namespaced', TRAIN_JOB),
    crd('TrainingRuntime', 'trainingruntimes', 'Namespaced', RUNTIME),
    crd('ClusterTrainingRuntime', 'clustertrainingruntimes', 'Cluster', RUNTIME),
  ];
  await kubectlWith(JSON.stringify({ apiVersion: 'v1', kind: 'List', items }), 'apply', '-f', '-');
  await kubectl('wait', '--for=condition=Established', '--timeout=60s', 'crd', '--all');
  let over = false;
  const running = (async () => {
    while (!over) {
      for (const job of (await list(namespace, `trainjobs.${GROUP}`)) as unknown as readonly TrainJob[]) await reconcile(job);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  })();
  return {
    close: async () => {
      over = true;
      await running;
      await kubectl('delete', 'crd', `trainjobs.${GROUP}`, `trainingruntimes.${GROUP}`, `clustertrainingruntimes.${GROUP}`);
    },
  };
}

const list = async (namespace: string, kind: string, ...more: readonly string[]): Promise<readonly JsonObject[]> =>
  (JSON.parse(await kubectl('-n', namespace, 'get', kind, '-o', 'json', ...more)) as Listed).items;

async function reconcile(trainJob: TrainJob): Promise<void> {
  const { name, namespace } = trainJob.metadata;
  const [job] = await list(namespace, 'jobs', '-l', `jobset.sigs.k8s.io/jobset-name=${name}`);
  if (job === undefined) {
    if ('deletionTimestamp' in trainJob.metadata) return;
    await kubectlWith(JSON.stringify(await jobOf(trainJob)), 'create', '-f', '-');
    return;
  }
  const { conditions = [] } = job['status'] as { readonly conditions?: readonly JsonObject[] };
  const end = conditions.find(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True');
  if (end === undefined) return;
  const condition = {
    type: end['type'],
    status: 'True',
    reason: `Jobs${String(end['type'])}`,
    message: '',
    lastTransitionTime: end['lastTransitionTime'],
  };
  const patch = JSON.stringify({ status: { conditions: [condition] } });
  await kubectl('-n', namespace, 'patch', `trainjobs.${GROUP}`, name, '--subresource=status', '--type=merge', '-p', patch).catch(() => '');
}

async function jobOf({ metadata, spec: { runtimeRef, trainer } }: TrainJob): Promise<object> {
  const { name, namespace, uid } = metadata;
  if (trainer.env.some((variable) => RESERVED.test(variable.name))) throw new Error('must not have reserved envs');
  const plural = runtimeRef.kind === 'TrainingRuntime' ? 'trainingruntimes' : 'clustertrainingruntimes';
  const runtime = JSON.parse(await kubectl('-n', namespace, 'get', `${plural}.${GROUP}`, runtimeRef.name, '-o', 'json')) as {
    readonly spec: { readonly template: { readonly spec: { readonly replicatedJobs: readonly Part[] } } };
  };
  const [part] = runtime.spec.template.spec.replicatedJobs;
  const pod = part!.template.spec.template;
  const labels = { 'jobset.sigs.k8s.io/jobset-name': name, 'jobset.sigs.k8s.io/replicatedjob-name': part!.name };
  const rank = { fieldRef: { fieldPath: "metadata.annotations['batch.kubernetes.io/job-completion-index']" } };
  const own = [
    { name: 'PET_NNODES', value: String(trainer.numNodes) },
    { name: 'PET_NODE_RANK', valueFrom: rank },
    { name: 'PET_MASTER_ADDR', value: `${name}-node-0-0.${name}` },
  ];
  const containers = (pod.spec['containers'] as readonly JsonObject[]).map((container) =>
    container['name'] === 'node'
      ? {
          ...container,
          image: trainer.image,
          command: trainer.command,
          env: [...((container['env'] as readonly JsonObject[] | undefined) ?? []), ...trainer.env, ...own],
          ...(trainer.resourcesPerNode === undefined ? {} : { resources: trainer.resourcesPerNode }),
        }
      : container,
  );
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: `${name}-node-0`,
      namespace,
      labels,
      ownerReferences: [{ apiVersion: `${GROUP}/v1alpha1`, kind: 'TrainJob', name, uid, controller: true }],
    },
    spec: {
      completionMode: 'Indexed',
      completions: trainer.numNodes,
      parallelism: trainer.numNodes,
      backoffLimit: 0,
      template: {
        metadata: { labels: { ...pod.metadata.labels, ...labels } },
        spec: { ...pod.spec, subdomain: name, restartPolicy: 'Never', containers },
      },
    },
  };
}
