import { describe, expect, it } from 'vitest';
import { assessRollout, containerToAsk } from '#domain/deploy/rollout.ts';
import type { JsonObject } from '#kernel/json.ts';

const deployment = (status: JsonObject, generation = 2): JsonObject => ({
  metadata: { generation },
  spec: { replicas: 2 },
  status: { observedGeneration: 2, ...status },
});

const pod = (container: JsonObject, init = false): JsonObject => ({
  metadata: { name: 'p' },
  status: { [init ? 'initContainerStatuses' : 'containerStatuses']: [{ name: 'c', restartCount: 0, ...container }] },
});

const DONE = { replicas: 2, updatedReplicas: 2, availableReplicas: 2 };

describe('the state of a rollout', () => {
  it('is complete when all pods are new and available', () => {
    expect(assessRollout(deployment(DONE), [])).toEqual({ kind: 'complete' });
  });

  it.each<[string, JsonObject]>([
    ['an old pod is left', deployment({ ...DONE, replicas: 3 })],
    ['one is not available', deployment({ ...DONE, availableReplicas: 1 })],
    ['one is not new', deployment({ ...DONE, updatedReplicas: 1 })],
    ['the controller has not looked yet', deployment(DONE, 3)],
    ['nothing is known', { spec: {} }],
  ])('goes on while %s', (_, object) => {
    expect(assessRollout(object, []).kind).toBe('progressing');
  });

  it('has failed when its deadline has passed or pods are refused', () => {
    const late = { conditions: [{ type: 'Progressing', reason: 'ProgressDeadlineExceeded', message: 'timed out' }] };
    expect(assessRollout(deployment(late), [])).toEqual({ kind: 'failed', reason: 'timed out' });
    const refused = { conditions: [{ type: 'ReplicaFailure', status: 'True', message: 'violates PodSecurity' }] };
    expect(assessRollout(deployment(refused), [])).toEqual({
      kind: 'failed',
      reason: 'the cluster refuses its pods: violates PodSecurity',
    });
  });

  it('has failed when a container cannot start or keeps ending', () => {
    const hopeless = pod({ state: { waiting: { reason: 'ErrImageNeverPull', message: 'no image' } } }, true);
    expect(assessRollout(deployment({}), [hopeless])).toEqual({
      kind: 'failed',
      reason: 'pod p, container c: ErrImageNeverPull, no image',
    });
    const crashing = pod({ restartCount: 2, lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } } });
    expect(assessRollout(deployment({}), [crashing])).toEqual({
      kind: 'failed',
      reason: 'pod p, container c ended 2 times: OOMKilled, exit code 137',
    });
    const once = pod({ restartCount: 1, state: { waiting: { reason: 'CrashLoopBackOff' } } });
    expect(assessRollout(deployment({}), [once]).kind).toBe('progressing');
  });
});

describe('the container to ask', () => {
  it('is the one that failed, with its last words', () => {
    const failed = { name: 'fetch', lastState: { terminated: { exitCode: 1, message: 'digest differs' } } };
    const status = { initContainerStatuses: [failed], containerStatuses: [{ name: 'server', state: { waiting: {} } }] };
    expect(containerToAsk({ status })).toEqual({ name: 'fetch', lastWords: 'digest differs' });
  });

  it('is the last one when none has failed', () => {
    expect(containerToAsk({ status: { containerStatuses: [{ name: 'a' }, { name: 'server' }] } })).toEqual({
      name: 'server',
      lastWords: '',
    });
    expect(containerToAsk({})).toBeUndefined();
  });
});
