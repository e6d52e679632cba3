import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';

/** How a rollout stands. `failed` only when it cannot succeed any more without help. */
export type RolloutState =
  | { readonly kind: 'progressing'; readonly ready: number; readonly wanted: number }
  | { readonly kind: 'complete' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Restarts after which a container is held for broken: the first may be bad luck, and each one more takes twice as long to come. */
const RESTARTS = 2;

/** Reasons for waiting that another try will not mend. */
const HOPELESS = new Set([
  'InvalidImageName',
  'ErrImageNeverPull',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
]);

/** Reads the state from a Deployment as the cluster holds it and the pods of its newest template. */
export function assessRollout(deployment: JsonObject, pods: readonly JsonObject[]): RolloutState {
  const spec = object(deployment.spec);
  const status = object(deployment.status);
  const wanted = number(spec.replicas, 1);
  const generation = number(object(deployment.metadata).generation, 0);
  if (number(status.observedGeneration, -1) < generation) return { kind: 'progressing', ready: 0, wanted };
  const refusal = conditionOf(status, 'ReplicaFailure');
  if (refusal?.status === 'True') return { kind: 'failed', reason: `the cluster refuses its pods: ${text(refusal.message)}` };
  const progress = conditionOf(status, 'Progressing');
  if (progress?.reason === 'ProgressDeadlineExceeded') return { kind: 'failed', reason: text(progress.message) };
  const broken = pods.map(brokenContainer).find((reason) => reason !== undefined);
  if (broken !== undefined) return { kind: 'failed', reason: broken };
  const updated = number(status.updatedReplicas, 0);
  const available = number(status.availableReplicas, 0);
  const total = number(status.replicas, 0);
  if (updated >= wanted && total <= updated && available >= wanted) return { kind: 'complete' };
  return { kind: 'progressing', ready: Math.min(updated, available), wanted };
}

/** Why a container of the pod will not come up, as far as it can be told already. */
function brokenContainer(pod: JsonObject): string | undefined {
  const status = object(pod.status);
  const name = text(object(pod.metadata).name);
  for (const container of [...list(status.initContainerStatuses), ...list(status.containerStatuses)]) {
    const label = `pod ${name}, container ${text(container.name)}`;
    const waiting = object(object(container.state).waiting);
    if (HOPELESS.has(text(waiting.reason)))
      return `${label}: ${text(waiting.reason)}${text(waiting.message) === '' ? '' : `, ${text(waiting.message)}`}`;
    if (number(container.restartCount, 0) < RESTARTS) continue;
    const ended = object(object(container.lastState).terminated);
    return `${label} ended ${number(container.restartCount, 0)} times: ${text(ended.reason)}, exit code ${number(ended.exitCode, -1)}`;
  }
  return undefined;
}

/** The container that most likely knows why a pod is not ready, and what it said last as far as the status has it. */
export function containerToAsk(pod: JsonObject): { readonly name: string; readonly lastWords: string } | undefined {
  const status = object(pod.status);
  const all = [...list(status.initContainerStatuses), ...list(status.containerStatuses)];
  const endings = all.map((container) => [object(object(container.state).terminated), object(object(container.lastState).terminated)]);
  const index = endings.findIndex((lives) => lives.some((life) => number(life.exitCode, 0) !== 0));
  const chosen = index < 0 ? all.at(-1) : all[index];
  if (chosen === undefined) return undefined;
  const lastWords = index < 0 ? '' : (endings[index]!.map((life) => text(life.message)).find((message) => message !== '') ?? '');
  return { name: text(chosen.name), lastWords };
}

function conditionOf(status: JsonObject, type: string): JsonObject | undefined {
  return list(status.conditions).find((condition) => condition.type === type);
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

const list = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

const number = (value: Json | undefined, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
