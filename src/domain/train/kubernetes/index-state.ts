import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { conditionOf, jobEnded } from './classify-pod.ts';
import { parseIndexList } from './index-list.ts';

/** `stopped`: its pod ended with its job. `never`: its job ended without a pod for it. */
export type IndexPhase = 'waiting' | 'running' | 'succeeded' | 'failed' | 'stopped' | 'never';

export interface IndexState {
  readonly phase: IndexPhase;
  /** The pod that says most about it: the one that succeeded, else the latest. */
  readonly pod?: JsonObject;
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/**
 * Where each index of a job stands. Only the job decides about the end of one, since a pod that failed may have a successor, and while a pod
 * has not ended its last words have not been written; a job that is gone decides nothing, and then its pods do.
 */
export function judgeIndexes(job: JsonObject | undefined, pods: readonly JsonObject[], count: number): readonly IndexState[] {
  const status = object(job?.['status']);
  const completed = new Set(parseIndexList(text(status['completedIndexes'])));
  const failed = new Set(parseIndexList(text(status['failedIndexes'])));
  const over = job === undefined || text(object(job['metadata'])['deletionTimestamp']) !== '' || jobEnded(job);
  const byIndex = new Map<number, JsonObject[]>();
  for (const pod of pods) {
    const index = indexOf(pod);
    if (index !== undefined) byIndex.set(index, [...(byIndex.get(index) ?? []), pod]);
  }
  return Array.from({ length: count }, (_, index): IndexState => {
    const own = (byIndex.get(index) ?? []).sort((left, right) => bornAt(left).localeCompare(bornAt(right)));
    const succeeded = own.find((pod) => phaseOf(pod) === 'Succeeded');
    const pod = succeeded ?? own.at(-1);
    if (pod === undefined) return { phase: completed.has(index) ? 'succeeded' : failed.has(index) ? 'failed' : over ? 'never' : 'waiting' };
    if (!isOver(pod)) return { phase: hasBegun(pod) ? 'running' : over ? 'never' : 'waiting', pod };
    if (completed.has(index) || (over && succeeded !== undefined)) return { phase: 'succeeded', pod };
    return { phase: failed.has(index) ? 'failed' : over ? 'stopped' : 'running', pod };
  });
}

/** Why a job ended before all of its indexes had: its own words. */
export function whyEnded(job: JsonObject | undefined): string {
  if (job === undefined || text(object(job['metadata'])['deletionTimestamp']) !== '') return 'its job was deleted from the cluster';
  const condition = conditionOf(job, 'Failed') ?? conditionOf(job, 'FailureTarget');
  if (condition?.['reason'] === 'MaxFailedIndexesExceeded') return 'more trials have failed than the sweep may have (limits.failures)';
  return condition === undefined ? 'its job has ended' : `its job was ended by the cluster (${text(condition['reason'])})`;
}

export function indexOf(pod: JsonObject): number | undefined {
  const written = text(object(object(pod['metadata'])['annotations'])['batch.kubernetes.io/job-completion-index']);
  return /^\d+$/.test(written) ? Number(written) : undefined;
}

export const phaseOf = (pod: JsonObject): string => text(object(pod['status'])['phase']);

export const isOver = (pod: JsonObject): boolean => phaseOf(pod) === 'Succeeded' || phaseOf(pod) === 'Failed';

const hasBegun = (pod: JsonObject): boolean => phaseOf(pod) === 'Running';

const bornAt = (pod: JsonObject): string => text(object(pod['metadata'])['creationTimestamp']);
