import type { DurationMs } from '#kernel/duration.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { KubernetesTraining } from '#kernel/project.ts';
import { SHIPPED } from './carrier-script.ts';
import { PROGRAM_CONTAINER } from './classify-pod.ts';

/** What a pod is made of. */
export interface PodInputs {
  /** Of the job, its ConfigMap and its Service. */
  readonly name: string;
  readonly config: KubernetesTraining;
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly resources: JsonObject;
  /** Time to save its state after SIGTERM. */
  readonly grace: DurationMs;
  /** Files by key of the ConfigMap: those of the code by their path in the repository, and those of the checkpoint. */
  readonly code: readonly ShippedFile[];
  readonly restore: readonly ShippedFile[];
  /** Folder of the claim, which may name variables as `$(NAME)`. */
  readonly claimFolder: string;
  /** Volumes beside the usual ones, with where the program sees them. */
  readonly more?: readonly { readonly volume: JsonObject & { readonly name: string }; readonly mountPath: string }[];
  /** Variables whose values the cluster knows. */
  readonly fromCluster?: readonly JsonObject[];
  /** Longest time of one pod. */
  readonly deadline?: DurationMs;
}

export interface ShippedFile {
  readonly key: string;
  readonly path: string;
  readonly base64: string;
}

/** Where a pod has what the program is told of. */
export const POD_PLACES = {
  output: '/trainyard/output',
  metrics: '/trainyard/metrics',
  metricsFile: '/trainyard/metrics/metrics.json',
  checkpoints: '/trainyard/checkpoints',
  code: '/trainyard/code',
} as const;

export const CARRIER_CONTAINER = 'carrier';

const RENDEZVOUS_PORT = 29_500;

const CONTAINER_SECURITY: JsonObject = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

export function podSpec(inputs: PodInputs): JsonObject {
  const { config, restore, more = [] } = inputs;
  const mounts = [
    { name: 'output', mountPath: POD_PLACES.output },
    { name: 'metrics', mountPath: POD_PLACES.metrics },
    { name: 'checkpoints', mountPath: POD_PLACES.checkpoints, ...(config.claim === undefined ? {} : { subPathExpr: inputs.claimFolder }) },
  ];
  const helper = (name: string, words: readonly string[], more: JsonObject): JsonObject => ({
    name,
    image: config.carrierImage!,
    command: ['node', `${SHIPPED}/carrier.cjs`, ...words],
    securityContext: CONTAINER_SECURITY,
    resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '512Mi' } },
    volumeMounts: [...mounts, { name: 'ship', mountPath: SHIPPED, readOnly: true }],
    ...more,
  });
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: config.serviceAccount !== undefined,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: Math.ceil(inputs.grace / 1000) + 10,
    ...(inputs.deadline === undefined ? {} : { activeDeadlineSeconds: Math.ceil(inputs.deadline / 1000) }),
    ...(config.serviceAccount === undefined ? {} : { serviceAccountName: config.serviceAccount }),
    ...(config.nodes === 1 ? {} : { subdomain: inputs.name }),
    ...(Object.keys(config.nodeSelector).length === 0 ? {} : { nodeSelector: config.nodeSelector }),
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 65_534,
      runAsGroup: 65_534,
      fsGroup: 65_534,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...(config.carrierImage === undefined
      ? {}
      : {
          initContainers: [
            ...(restore.length === 0 ? [] : [helper('restore', ['restore'], {})]),
            helper(CARRIER_CONTAINER, ['carry'], { restartPolicy: 'Always' }),
          ],
        }),
    containers: [programContainer(inputs, mounts)],
    volumes: [
      { name: 'output', emptyDir: {} },
      { name: 'metrics', emptyDir: {} },
      { name: 'checkpoints', ...(config.claim === undefined ? { emptyDir: {} } : { persistentVolumeClaim: { claimName: config.claim } }) },
      { name: 'ship', configMap: { name: inputs.name } },
      ...more.map(({ volume }) => volume),
      ...(inputs.code.length === 0
        ? []
        : [{ name: 'code', configMap: { name: inputs.name, items: inputs.code.map(({ key, path }) => ({ key, path })) } }]),
    ],
  };
}

function programContainer(inputs: PodInputs, mounts: readonly JsonObject[]): JsonObject {
  const { config, words, variables, code, more = [], fromCluster = [] } = inputs;
  const withoutCarrier = config.carrierImage === undefined;
  return {
    name: PROGRAM_CONTAINER,
    image: config.image,
    command: [...words],
    ...(code.length === 0 ? {} : { workingDir: POD_PLACES.code }),
    env: [...Object.entries(variables).map(([name, value]) => ({ name, value })), ...fromCluster, ...rankVariables(inputs)],
    // Without a carrier the kubelet reads the metrics: the file is then a mount of its own, and the last 4 KiB of it count.
    ...(withoutCarrier ? { terminationMessagePath: POD_PLACES.metricsFile } : { terminationMessagePolicy: 'FallbackToLogsOnError' }),
    resources: resourcesOf(inputs.resources),
    securityContext: CONTAINER_SECURITY,
    volumeMounts: [
      ...mounts.filter(({ name }) => !(withoutCarrier && name === 'metrics')),
      ...(code.length === 0 ? [] : [{ name: 'code', mountPath: POD_PLACES.code, readOnly: true }]),
      ...more.map(({ volume, mountPath }) => ({ name: volume.name, mountPath, readOnly: true })),
    ],
  };
}

/** What torchrun (PET_*), torch.distributed and Lightning (NODE_RANK) read. */
function rankVariables({ name, config }: PodInputs): JsonObject[] {
  if (config.nodes === 1) return [];
  const rank = { fieldRef: { fieldPath: "metadata.annotations['batch.kubernetes.io/job-completion-index']" } };
  const set = (variable: string, value: string | number): JsonObject => ({ name: variable, value: String(value) });
  const address = `${name}-0.${name}`;
  return [
    set('PET_NNODES', config.nodes),
    set('PET_NPROC_PER_NODE', config.processesPerNode),
    { name: 'PET_NODE_RANK', valueFrom: rank },
    { name: 'NODE_RANK', valueFrom: rank },
    set('PET_MASTER_ADDR', address),
    set('PET_MASTER_PORT', RENDEZVOUS_PORT),
    set('MASTER_ADDR', address),
    set('MASTER_PORT', RENDEZVOUS_PORT),
    set('WORLD_SIZE', config.nodes * config.processesPerNode),
    ...(config.processesPerNode === 1 ? [{ name: 'RANK', valueFrom: rank }] : []),
  ];
}

/** `gpus`, `memory` and `cpu` in our words, anything with a slash as the cluster names it. Memory and devices are requested as they are limited. */
export function resourcesOf(resources: JsonObject): JsonObject {
  const limits: Record<string, string> = {};
  const requests: Record<string, string> = {};
  for (const [name, value] of Object.entries(resources)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (name === 'cpu') requests['cpu'] = String(value);
    else if (name === 'memory') limits['memory'] = requests['memory'] = String(value);
    else if (name === 'gpus' && Number(value) > 0) limits['nvidia.com/gpu'] = String(value);
    else if (name.includes('/')) limits[name] = String(value);
  }
  return { ...(Object.keys(requests).length === 0 ? {} : { requests }), ...(Object.keys(limits).length === 0 ? {} : { limits }) };
}
