import { describe, expect, test } from 'vitest';
import { classifyPod, whyWaiting } from '#domain/train/kubernetes/classify-pod.ts';
import type { JsonObject } from '#kernel/json.ts';

const pod = (terminated: JsonObject | undefined, status: JsonObject = {}): JsonObject => ({
  metadata: { name: 'p' },
  status: {
    ...status,
    containerStatuses: [{ name: 'program', state: terminated === undefined ? { running: {} } : { terminated } }],
  },
});

const condition = (type: string, reason: string): JsonObject => ({ conditions: [{ type, status: 'True', reason }] });

describe('how a job ended', () => {
  test.each<[string, JsonObject | undefined, JsonObject | undefined, string | undefined]>([
    ['an exit code is left to the usual rules', { status: {} }, pod({ exitCode: 3, reason: 'Error' }), undefined],
    ['success is success, whatever else is said', { status: {} }, pod({ exitCode: 0 }, condition('DisruptionTarget', 'x')), undefined],
    ['more memory than its limit', { status: {} }, pod({ exitCode: 137, reason: 'OOMKilled' }), 'out-of-memory'],
    [
      'evicted as the node has no memory',
      { status: {} },
      pod(undefined, { reason: 'Evicted', message: 'The node was low on resource: memory.' }),
      'out-of-memory',
    ],
    ['evicted for a disk', { status: {} }, pod(undefined, { reason: 'Evicted', message: 'low on ephemeral-storage' }), 'preempted'],
    ['preempted by another', { status: {} }, pod({ exitCode: 143 }, condition('DisruptionTarget', 'PreemptionByScheduler')), 'preempted'],
    ['over its deadline', { status: condition('Failed', 'DeadlineExceeded') }, pod({ exitCode: 143 }), 'time-limit'],
    ['its job deleted', undefined, pod({ exitCode: 143 }), 'lost'],
    ['its pod gone', { status: {} }, undefined, 'lost'],
    [
      'its pod deleted',
      { status: {} },
      { ...pod({ exitCode: 143 }), metadata: { deletionTimestamp: '2026-11-21T00:00:00Z' } },
      'preempted',
    ],
  ])('%s', (_, job, of, expected) => expect(classifyPod(job, of).cause?.exitClass).toBe(expected));

  test('the message of the container is handed on', () => {
    expect(classifyPod({}, pod({ exitCode: 0, message: '{"a":1}' }))).toEqual({ exitCode: 0, signal: undefined, message: '{"a":1}' });
  });
});

test('a pod that waits says for what, and whether that helps', () => {
  const unschedulable = {
    status: { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' }] },
  };
  expect(whyWaiting(unschedulable)).toEqual({ why: '0/1 nodes', hopeless: false });
  const image = {
    status: { containerStatuses: [{ name: 'program', state: { waiting: { reason: 'ImagePullBackOff', message: 'no such host' } } }] },
  };
  expect(whyWaiting(image)).toEqual({ why: 'program: ImagePullBackOff: no such host', hopeless: true });
  expect(whyWaiting(pod({ exitCode: 0 }))).toBeUndefined();
});
