import type { ExitClass } from '#kernel/records/execution.ts';
import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';

export const PROGRAM_CONTAINER = 'program';

export interface PodEnd {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly cause?: { readonly exitClass: ExitClass; readonly why: string };
  /** End of the file that the program may leave for the kubelet, at most 4 KiB. */
  readonly message: string;
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const list = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter((one): one is JsonObject => isJsonObject(one)) : [];
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** How a job ended, by what the cluster says about the job and its deciding pod; the surest evidence counts. */
export function classifyPod(job: JsonObject | undefined, pod: JsonObject | undefined, container: string = PROGRAM_CONTAINER): PodEnd {
  const status = object(pod?.['status']);
  const program = list(status['containerStatuses']).find(({ name }) => name === container);
  const ended = object(object(program?.['state'])['terminated']);
  const exitCode = typeof ended['exitCode'] === 'number' ? ended['exitCode'] : undefined;
  const end = { exitCode, signal: undefined, message: text(ended['message']) };
  if (exitCode === 0) return end;
  const cause = causeOf(job, pod, text(ended['reason']));
  return cause === undefined ? end : { ...end, cause };
}

function causeOf(job: JsonObject | undefined, pod: JsonObject | undefined, reason: string): PodEnd['cause'] {
  const failed = conditionOf(job, 'Failed');
  if (text(failed?.['reason']) === 'DeadlineExceeded')
    return { exitClass: 'time-limit', why: 'the deadline of its job in the cluster was over' };
  if (reason === 'OOMKilled') return { exitClass: 'out-of-memory', why: 'it used more memory than its pod may (OOMKilled)' };
  const status = object(pod?.['status']);
  const said = text(status['message']);
  if (text(status['reason']) === 'DeadlineExceeded') return { exitClass: 'time-limit', why: 'the deadline of its pod was over' };
  if (text(status['reason']) === 'Evicted') {
    const memory = /\bmemory\b/i.test(said);
    return { exitClass: memory ? 'out-of-memory' : 'preempted', why: `its pod was evicted: ${said.replace(/\.$/, '')}` };
  }
  const disrupted = conditionOf(pod, 'DisruptionTarget');
  if (disrupted !== undefined) return { exitClass: 'preempted', why: `its pod was taken away (${text(disrupted['reason'])})` };
  if (job === undefined) return { exitClass: 'lost', why: 'its job was deleted from the cluster' };
  if (pod === undefined) return { exitClass: 'lost', why: 'its pod is gone' };
  if (text(object(pod['metadata'])['deletionTimestamp']) !== '') return { exitClass: 'preempted', why: 'its pod was deleted' };
  return undefined;
}

export function conditionOf(thing: JsonObject | undefined, type: string): JsonObject | undefined {
  return list(object(thing?.['status'])['conditions']).find((condition) => condition['type'] === type && condition['status'] === 'True');
}

export const succeeded = (job: JsonObject): boolean => conditionOf(job, 'Complete') !== undefined;

/** Whether the job will do nothing more. */
export const jobEnded = (job: JsonObject): boolean => succeeded(job) || conditionOf(job, 'Failed') !== undefined;

/** Reasons why a container cannot begin that waiting does not mend. */
const HOPELESS = ['InvalidImageName', 'ErrImageNeverPull', 'ImagePullBackOff', 'CreateContainerConfigError', 'CreateContainerError'];

/** Why a pod does not begin, when it is told, and whether waiting may help. */
export function whyWaiting(pod: JsonObject): { readonly why: string; readonly hopeless: boolean } | undefined {
  const status = object(pod['status']);
  for (const container of [...list(status['initContainerStatuses']), ...list(status['containerStatuses'])]) {
    const waiting = object(object(container['state'])['waiting']);
    const reason = text(waiting['reason']);
    if (HOPELESS.includes(reason)) return { why: `${text(container['name'])}: ${reason}: ${text(waiting['message'])}`, hopeless: true };
  }
  const scheduled = list(status['conditions']).find(({ type }) => type === 'PodScheduled');
  return scheduled?.['reason'] === 'Unschedulable' ? { why: text(scheduled['message']), hopeless: false } : undefined;
}
