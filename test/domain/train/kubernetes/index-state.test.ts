import { describe, expect, test } from 'vitest';
import { parseIndexList } from '#domain/train/kubernetes/index-list.ts';
import { judgeIndexes, whyEnded } from '#domain/train/kubernetes/index-state.ts';
import { podRunTime } from '#domain/train/kubernetes/pod-run-time.ts';
import type { JsonObject } from '#kernel/json.ts';

test.each<[string, readonly number[]]>([
  ['', []],
  ['0', [0]],
  ['0,3-5,9', [0, 3, 4, 5, 9]],
  ['5-3', []],
  ['x,-1,2', [2]],
])('indexes of %j', (written, expected) => expect(parseIndexList(written)).toEqual(expected));

const pod = (index: number, phase: string, born = 1): JsonObject => ({
  metadata: {
    name: `p${index}-${born}`,
    creationTimestamp: new Date(born * 1000).toISOString(),
    annotations: { 'batch.kubernetes.io/job-completion-index': String(index) },
  },
  status: { phase },
});

const job = (status: JsonObject, metadata: JsonObject = {}): JsonObject => ({ metadata, status });

const phases = (...given: Parameters<typeof judgeIndexes>): readonly string[] => judgeIndexes(...given).map(({ phase }) => phase);

const failed = (reason: string): JsonObject => job({ conditions: [{ type: 'Failed', status: 'True', reason }] });

describe('where indexes stand', () => {
  test('an index without a pod waits while the job lives, and never begins after', () => {
    expect(phases(job({}), [], 1)).toEqual(['waiting']);
    expect(phases(job({}), [pod(0, 'Pending')], 1)).toEqual(['waiting']);
    expect(phases(failed('DeadlineExceeded'), [], 1)).toEqual(['never']);
    expect(phases(undefined, [], 1)).toEqual(['never']);
    expect(phases(job({}, { deletionTimestamp: 'now' }), [pod(0, 'Pending')], 1)).toEqual(['never']);
  });

  test('a pod that failed has not ended its index before the job says so', () => {
    expect(phases(job({}), [pod(0, 'Failed')], 1)).toEqual(['running']);
    expect(phases(job({ failedIndexes: '0' }), [pod(0, 'Failed')], 1)).toEqual(['failed']);
    expect(phases(job({ completedIndexes: '0' }), [pod(0, 'Succeeded')], 1)).toEqual(['succeeded']);
  });

  test('an index whose pod has not written its last words runs, whatever the job says', () => {
    expect(phases(job({ completedIndexes: '0' }), [pod(0, 'Running')], 1)).toEqual(['running']);
  });

  test('the latest pod of an index counts, unless one succeeded', () => {
    const of = (...pods: JsonObject[]) => judgeIndexes(job({}), pods, 1)[0]?.pod?.['metadata'];
    expect(of(pod(0, 'Failed', 1), pod(0, 'Running', 2))).toMatchObject({ name: 'p0-2' });
    expect(of(pod(0, 'Failed', 2), pod(0, 'Succeeded', 1))).toMatchObject({ name: 'p0-1' });
  });

  test('a job that is gone lets its pods decide', () => {
    expect(phases(undefined, [pod(0, 'Succeeded'), pod(1, 'Failed'), pod(2, 'Running')], 3)).toEqual(['succeeded', 'stopped', 'running']);
    expect(phases(failed('MaxFailedIndexesExceeded'), [pod(0, 'Failed')], 1)).toEqual(['stopped']);
  });

  test('the job says why it ended', () => {
    expect(whyEnded(failed('MaxFailedIndexesExceeded'))).toContain('limits.failures');
    expect(whyEnded(failed('DeadlineExceeded'))).toBe('its job was ended by the cluster (DeadlineExceeded)');
    expect(whyEnded(undefined)).toBe('its job was deleted from the cluster');
  });
});

test('a program has run from its start to its end, or to now', () => {
  const of = (state: JsonObject) =>
    podRunTime({ status: { containerStatuses: [{ name: 'program', state }] } }, Date.parse('2026-11-21T00:01:00Z'));
  expect(of({ running: { startedAt: '2026-11-21T00:00:10Z' } })).toBe(50_000);
  expect(of({ terminated: { startedAt: '2026-11-21T00:00:10Z', finishedAt: '2026-11-21T00:00:15Z' } })).toBe(5000);
  expect(of({ waiting: {} })).toBeUndefined();
});
