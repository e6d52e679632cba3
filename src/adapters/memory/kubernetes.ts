import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import type { Kubernetes, KubernetesObject, KubernetesReference } from '#ports/kubernetes.ts';

/** What becomes of the pods of a template: they come up, or a container ends with these words. */
export type PodFate = 'ready' | { readonly container: string; readonly log: string; readonly events?: readonly string[] } | 'silent';

export interface MemoryKubernetes extends Kubernetes {
  readonly objects: ReadonlyMap<string, KubernetesObject>;
  /** Decides what becomes of pods by the version in their annotations; ready unless told otherwise. */
  decideFate(fate: (version: string) => PodFate): void;
}

const keyOf = (reference: Pick<KubernetesReference, 'namespace' | 'name'> & { readonly kind: string }): string =>
  `${reference.kind}/${reference.namespace}/${reference.name}`;

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

/**
 * A cluster whose Deployment controller acts at once: each new template becomes a ReplicaSet and one pod. It does what the deployment
 * code relies on and was compared with a real cluster by the tests that run on both.
 */
export function memoryKubernetes(): MemoryKubernetes {
  const objects = new Map<string, KubernetesObject>();
  const logs = new Map<string, string>();
  const events = new Map<string, readonly string[]>();
  let decide: (version: string) => PodFate = () => 'ready';
  let generation = 0;

  function reconcile(deployment: KubernetesObject): KubernetesObject {
    const spec = object(deployment.spec);
    const template = object(spec.template);
    const annotations = object(object(template.metadata).annotations);
    const digest = String(annotations['trainyard/template']);
    const { namespace } = deployment.metadata;
    const name = `${deployment.metadata.name}-${digest}`;
    const labels = object(template.metadata).labels as JsonObject;
    objects.set(`ReplicaSet/${namespace}/${name}`, {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: { name, namespace, labels: { ...labels, 'pod-template-hash': digest } },
      spec: { template: { ...template, metadata: { labels: { ...labels, 'pod-template-hash': digest }, annotations } } },
    });
    for (const key of objects.keys()) if (key.startsWith(`Pod/${namespace}/${deployment.metadata.name}-`)) objects.delete(key);
    const fate = decide(String(annotations['trainyard/version']));
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: `${name}-0`, namespace, labels, annotations }, status: podStatus(fate) };
    objects.set(`Pod/${namespace}/${name}-0`, pod);
    if (typeof fate === 'object') {
      logs.set(`${name}-0/${fate.container}`, fate.log);
      events.set(`Pod/${namespace}/${name}-0`, fate.events ?? []);
    }
    const replicas = (spec.replicas as number | undefined) ?? 1;
    const up = fate === 'ready';
    const status = {
      observedGeneration: ++generation,
      replicas: up ? replicas : replicas + 1,
      updatedReplicas: replicas,
      availableReplicas: up ? replicas : 0,
    };
    return { ...deployment, metadata: { ...deployment.metadata, generation }, status };
  }

  return {
    objects,
    decideFate: (fate) => void (decide = fate),
    describe: async () => ({ server: 'memory', namespace: 'default' }),
    async apply(applied, { dryRun = false } = {}) {
      const stored = applied.kind === 'Deployment' ? reconcile(applied) : applied;
      if (!dryRun) objects.set(keyOf({ kind: applied.kind, ...applied.metadata }), stored);
      return stored;
    },
    read: async (reference) => objects.get(keyOf(reference)),
    list: async (kind, namespace, labels) =>
      [...objects.values()].filter((candidate) => {
        const own = object(candidate.metadata.labels);
        return (
          candidate.kind === kind &&
          candidate.metadata.namespace === namespace &&
          Object.entries(labels).every(([name, value]) => own[name] === value)
        );
      }),
    remove: async (reference) => void objects.delete(keyOf(reference)),
    events: async (reference) => events.get(keyOf(reference)) ?? [],
    logs: async (pod, _namespace, container) => logs.get(`${pod}/${container}`) ?? '',
  };
}

function podStatus(fate: PodFate): JsonObject {
  if (typeof fate !== 'object') return { containerStatuses: [{ name: 'server', restartCount: 0, state: { running: {} } }] };
  const failed = {
    name: fate.container,
    restartCount: 3,
    state: { waiting: { reason: 'CrashLoopBackOff' } },
    lastState: { terminated: { exitCode: 1, reason: 'Error' } },
  };
  return fate.container === 'fetch' ? { initContainerStatuses: [failed] } : { containerStatuses: [failed] };
}
