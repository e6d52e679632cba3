import { assessRollout, containerToAsk, type RolloutState } from '#domain/deploy/rollout.ts';
import { selectorLabels } from '#domain/deploy/manifests.ts';
import { ANNOTATIONS } from '#domain/deploy/manifests.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { KubernetesObject, KubernetesReference } from '#ports/kubernetes.ts';
import type { DeploymentJob, DeployPorts } from './target.ts';

const LOOK_EVERY_MS = 500;

/** The cluster's own deadline comes first; this one is for a controller that does not answer at all. */
const PATIENCE = 2;

type Ended = Exclude<RolloutState, { readonly kind: 'progressing' }>;

/** Looks at the rollout until it is complete or cannot become so. */
export async function watchRollout(
  reference: KubernetesReference,
  template: string,
  job: DeploymentJob,
  ports: DeployPorts,
): Promise<Ended> {
  const { clock, kubernetes, reporter, signal } = ports;
  const deadline = clock.elapsed() + Math.max(job.strategy.ready, 10_000) * PATIENCE;
  while (true) {
    const deployment = await kubernetes.read(reference);
    if (deployment === undefined) return { kind: 'failed', reason: `Deployment ${reference.name} was removed while it was rolled out` };
    const state = assessRollout(deployment, await podsOf(template, job, ports));
    if (state.kind !== 'progressing') return state;
    reporter.progress({ task: `roll out ${job.model} ${job.version}`, done: state.ready, total: state.wanted });
    if (clock.elapsed() > deadline) return { kind: 'failed', reason: `${state.ready} of ${state.wanted} pods were ready when time was up` };
    await clock.sleep(LOOK_EVERY_MS, signal);
  }
}

/** What pods of the template and the cluster said last, for people. */
export async function lastWords(name: string, template: string, job: DeploymentJob, ports: DeployPorts): Promise<string[]> {
  const { kubernetes } = ports;
  const { namespace } = job.config;
  const pods = await podsOf(template, job, ports);
  const words: string[] = [];
  for (const pod of pods.slice(0, 1)) {
    const container = containerToAsk(pod);
    if (container !== undefined) {
      const log = container.lastWords || (await kubernetes.logs(pod.metadata.name, namespace, container.name));
      const lines = log.trim().split('\n').slice(-3).join(' / ');
      if (lines !== '') words.push(`${pod.metadata.name} ${container.name}: ${lines}`);
    }
    words.push(...(await kubernetes.events({ kind: 'Pod', namespace, name: pod.metadata.name })).slice(-2));
  }
  if (pods.length === 0) words.push(...(await kubernetes.events({ kind: 'Deployment', namespace, name })).slice(-2));
  return words;
}

async function podsOf(template: string, job: DeploymentJob, ports: DeployPorts): Promise<readonly KubernetesObject[]> {
  const pods = await ports.kubernetes.list('Pod', job.config.namespace, selectorLabels(job.model, job.environment));
  return pods.filter((pod) => isJsonObject(pod.metadata.annotations) && pod.metadata.annotations[ANNOTATIONS.template] === template);
}
