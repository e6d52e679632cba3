import type { JsonObject } from '#kernel/json.ts';
import type { ClusterTools } from '#features/train/kubernetes/program-in-cluster.ts';
import type { Kubernetes, KubernetesObject } from '#ports/kubernetes.ts';

/** How the pod of an index ends; `runs` never does, `stuck` finds no image, and what is `disrupted-once` is so when somebody has heard it. */
export type PodFate = { readonly exitCode: number; readonly message?: string } | 'runs' | 'stuck' | 'disrupted-once';

export interface JobController {
  readonly tools: ClusterTools;
  readonly objects: Map<string, KubernetesObject>;
  /** Names of jobs in the order in which they were made. */
  readonly made: readonly string[];
  /** Called on every look at a job; what it throws, the look throws. */
  onLook: (job: KubernetesObject | undefined) => void;
}

const keyOf = (kind: string, name: string): string => `${kind}/${name}`;

/**
 * A double of a cluster's controller of Indexed Jobs, for what tests on a real one cannot choose: every look brings each pod one step on.
 * `test/full/jobs` runs the same on a real cluster.
 */
export function jobController(fate: (index: number) => PodFate): JobController {
  const objects = new Map<string, KubernetesObject>();
  const made: string[] = [];
  const disrupted = new Set<number>();
  const heard = new Set<string>();
  const of = (kind: string): KubernetesObject[] => [...objects.values()].filter((one) => one.kind === kind);

  function step(job: KubernetesObject): void {
    if ('conditions' in ((job['status'] as JsonObject | undefined) ?? {})) return;
    const spec = job['spec'] as { readonly completions: number; readonly parallelism: number; readonly maxFailedIndexes?: number };
    for (const pod of podsOf(job.metadata.name)) objects.set(keyOf('Pod', pod.metadata.name), ended(pod, fate(Number(pod['index']))));
    const done = (wanted: string): string =>
      Array.from({ length: spec.completions }, (_, index) => index)
        .filter((index) => {
          const last = podsOf(job.metadata.name).findLast((pod) => pod['index'] === index);
          return last !== undefined && phase(last) === wanted && !(wanted === 'Failed' && 'disrupted' in last);
        })
        .join(',');
    if (podsOf(job.metadata.name).filter((pod) => phase(pod) === 'Failed').length > (spec.maxFailedIndexes ?? spec.completions)) {
      const counted = { completedIndexes: done('Succeeded'), failedIndexes: done('Failed') };
      endPods(job.metadata.name);
      const conditions = [{ type: 'Failed', status: 'True', reason: 'MaxFailedIndexesExceeded' }];
      objects.set(keyOf('Job', job.metadata.name), { ...job, status: { ...counted, conditions } });
      return;
    }
    const active = podsOf(job.metadata.name).filter((pod) => !['Succeeded', 'Failed'].includes(phase(pod))).length;
    const begun = new Set(
      podsOf(job.metadata.name)
        .filter((pod) => !(disrupted.has(Number(pod['index'])) && phase(pod) === 'Failed' && siblings(pod) === 1))
        .map((pod) => Number(pod['index'])),
    );
    for (let index = 0, room = spec.parallelism - active; index < spec.completions && room > 0; index++) {
      if (begun.has(index)) continue;
      room--;
      add(job, index);
    }
    const status = { completedIndexes: done('Succeeded'), failedIndexes: done('Failed') };
    const count = Object.values(status).reduce((sum, written) => sum + written.split(',').filter((one) => one !== '').length, 0);
    const type = status.failedIndexes === '' ? 'Complete' : 'Failed';
    const over = count === spec.completions ? { conditions: [{ type, status: 'True', reason: `${type}Indexes` }] } : {};
    objects.set(keyOf('Job', job.metadata.name), { ...job, status: { ...status, ...over } });
  }

  const podsOf = (job: string): KubernetesObject[] => of('Pod').filter((pod) => pod.metadata.name.startsWith(`${job}-`));

  const siblings = (pod: KubernetesObject): number => of('Pod').filter((other) => other['index'] === pod['index']).length;

  function endPods(job: string): void {
    for (const pod of podsOf(job))
      if (phase(pod) === 'Running')
        objects.set(keyOf('Pod', pod.metadata.name), { ...pod, status: { phase: 'Failed', containerStatuses: [terminated(143)] } });
  }

  function add(job: KubernetesObject, index: number): void {
    const name = `${job.metadata.name}-${index}-${objects.size}`;
    const annotations = { 'batch.kubernetes.io/job-completion-index': String(index) };
    const stuck = fate(index) === 'stuck';
    const waiting = [{ name: 'program', state: { waiting: { reason: 'ImagePullBackOff', message: 'no such image' } } }];
    objects.set(keyOf('Pod', name), {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace: 'default', annotations, creationTimestamp: new Date(objects.size * 1000).toISOString() },
      index,
      status: stuck ? { phase: 'Pending', containerStatuses: waiting } : { phase: 'Running', containerStatuses: [running()] },
    });
  }

  function ended(pod: KubernetesObject, end: PodFate): KubernetesObject {
    if (phase(pod) !== 'Running' || end === 'runs' || end === 'stuck') return pod;
    if (end === 'disrupted-once' && !heard.has(pod.metadata.name)) return pod;
    const looks = Number(pod['looks'] ?? 0) + 1;
    if (looks < LOOKS) return { ...pod, looks };
    if (end === 'disrupted-once' && !disrupted.has(Number(pod['index']))) {
      disrupted.add(Number(pod['index']));
      const conditions = [{ type: 'DisruptionTarget', status: 'True', reason: 'EvictionByEvictionAPI' }];
      return { ...pod, disrupted: true, status: { phase: 'Failed', conditions, containerStatuses: [terminated(143)] } };
    }
    const { exitCode, message = '' } = typeof end === 'string' ? { exitCode: 0, message: '{"accuracy":0.5}' } : end;
    return { ...pod, status: { phase: exitCode === 0 ? 'Succeeded' : 'Failed', containerStatuses: [terminated(exitCode, message)] } };
  }

  const kubernetes: Kubernetes = {
    describe: async () => ({ server: 'double', namespace: 'default' }),
    apply: async (object) => {
      const { kind, metadata } = object;
      if (kind === 'Job') made.push(metadata.name);
      const stored = { ...object, metadata: { ...metadata, uid: `uid-${metadata.name}` } };
      objects.set(keyOf(kind, metadata.name), stored);
      return stored;
    },
    read: async ({ kind, name }) => {
      const found = objects.get(keyOf(kind, name));
      if (kind !== 'Job') return found;
      controller.onLook(found);
      if (found !== undefined) step(found);
      return objects.get(keyOf(kind, name));
    },
    list: async (kind, _namespace, labels) =>
      of(kind).filter((one) =>
        Object.entries(labels).every(
          ([name, value]) =>
            (kind === 'Pod' ? one.metadata.name.startsWith(`${value}-`) : false) ||
            (one.metadata['labels'] as JsonObject | undefined)?.[name] === value,
        ),
      ),
    remove: async ({ kind, name }) => {
      objects.delete(keyOf(kind, name));
      if (kind !== 'Job') return;
      endPods(name);
    },
    events: async () => [],
    logs: async () => '',
  };
  const controller: JobController = {
    objects,
    made,
    onLook: () => undefined,
    tools: {
      kubernetes,
      logs: {
        follow: async ({ pod }, onLine) => {
          heard.add(pod);
          onLine(`line of ${pod}`);
        },
      },
      gunzip: async (bytes) => bytes,
    },
  };
  return controller;
}

const phase = (pod: KubernetesObject): string => String((pod['status'] as JsonObject | undefined)?.['phase']);

/** Looks during which a pod runs, so that whoever watches has the time to hear it. */
const LOOKS = 20;

const MINUTE = 60_000;

const ago = (durationMs: number): string => new Date(Date.now() - durationMs).toISOString();

const running = (): JsonObject => ({ name: 'program', state: { running: { startedAt: ago(MINUTE) } } });

const terminated = (exitCode: number, message = ''): JsonObject => {
  const finished = Date.now();
  const times = { startedAt: new Date(finished - 10 * MINUTE).toISOString(), finishedAt: new Date(finished).toISOString() };
  return { name: 'program', state: { terminated: { exitCode, message, reason: exitCode === 0 ? 'Completed' : 'Error', ...times } } };
};
