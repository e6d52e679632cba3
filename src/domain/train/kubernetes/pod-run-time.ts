import type { DurationMs } from '#kernel/duration.ts';
import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { PROGRAM_CONTAINER } from './classify-pod.ts';

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

/** How long the program of a pod has run, to its end or to `now` (milliseconds since 1970); undefined while it has not begun. Clusters tell whole seconds. */
export function podRunTime(pod: JsonObject, now: number, container: string = PROGRAM_CONTAINER): DurationMs | undefined {
  const statuses = object(pod['status'])['containerStatuses'];
  const own = Array.isArray(statuses) ? statuses.filter((one): one is JsonObject => isJsonObject(one)) : [];
  const state = object(own.find(({ name }) => name === container)?.['state']);
  const ended = object(state['terminated']);
  const began = Date.parse(String(ended['startedAt'] ?? object(state['running'])['startedAt']));
  const until = ended['finishedAt'] === undefined ? now : Date.parse(String(ended['finishedAt']));
  return Number.isFinite(began) && Number.isFinite(until) ? Math.max(0, until - began) : undefined;
}
