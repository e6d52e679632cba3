import { describe, expect, it } from 'vitest';
import { readArtifactPath } from '../../../../src/domain/train/tracking/artifact-path.ts';
import { formatModelName, loggedDataset, orderForLedger } from '../../../../src/domain/train/tracking/describe-run.ts';
import type { TrackingEvent } from '../../../../src/domain/train/tracking/events.ts';
import { foldEvent } from '../../../../src/domain/train/tracking/fold.ts';
import { formatMetricName, summariseMetrics } from '../../../../src/domain/train/tracking/last-metrics.ts';
import { formatPageToken, parsePageToken } from '../../../../src/domain/train/tracking/paging.ts';
import { makeRunName } from '../../../../src/domain/train/tracking/run-name.ts';
import { emptyState } from '../../../../src/domain/train/tracking/state.ts';

const created = (id: string, start = 0, tags: [string, string][] = []): TrackingEvent => ({
  kind: 'run-created',
  at: start,
  id,
  experiment: '0',
  name: id,
  user: 'u',
  start,
  tags,
});

const folded = (...events: TrackingEvent[]) => {
  const state = emptyState();
  for (const event of events) foldEvent(state, event);
  return state;
};

const logged = (step: number, timestamp: number, value: number | 'NaN'): TrackingEvent => ({
  kind: 'run-logged',
  at: 0,
  id: 'r',
  metrics: [{ key: 'm', value, timestamp, step }],
});

describe('the latest value of a metric', () => {
  it.each([
    ['the highest step', [logged(5, 1, 1), logged(3, 9, 2)], 1],
    ['of equal steps the highest timestamp', [logged(0, 9, 1), logged(0, 3, 2)], 1],
    ['of equal both the highest value', [logged(0, 1, 7), logged(0, 1, 2)], 7],
    ['a number rather than NaN', [logged(0, 1, 'NaN'), logged(0, 1, 2), logged(0, 1, 'NaN')], 2],
  ] as const)('is %s', (_, events, value) => {
    expect(
      folded(created('r'), ...events)
        .runs.get('r')!
        .metrics.get('m')!.value,
    ).toBe(value);
  });
});

describe('the fold', () => {
  it('passes over events about what is not there, and the second creation of anything', () => {
    const state = folded(logged(0, 1, 1), created('r', 5), created('r', 9));
    expect([...state.runs.values()].map(({ start }) => start)).toEqual([5]);
  });

  it('keeps the name and its tag the same both ways', () => {
    const renamed = folded(created('r'), { kind: 'run-updated', at: 1, id: 'r', name: 'new' }).runs.get('r')!;
    expect(renamed.tags.get('mlflow.runName')).toBe('new');
    const tagged = folded(created('r'), { kind: 'run-logged', at: 1, id: 'r', tags: [['mlflow.runName', 'newer']] }).runs.get('r')!;
    expect(tagged.name).toBe('newer');
  });
});

describe('a summary of metrics', () => {
  const metric = (key: string, value: number | 'NaN') => ({ key, value, timestamp: 0, step: 0 });

  it('has kebab-case names, directions, and finite values only', () => {
    const metrics = [
      metric('val_F1 macro', 0.5),
      metric('val-f1-macro', 0.6),
      metric('train_loss', 2),
      metric('bad', 'NaN'),
      metric('cost', 3),
      metric('rmse', 1),
    ];
    expect(summariseMetrics(metrics, { cost: 'lower' })).toEqual({
      'val-f1-macro': { value: 0.5, better: 'higher' },
      'train-loss': { value: 2, better: 'lower' },
      cost: { value: 3, better: 'lower' },
      rmse: { value: 1, better: 'lower' },
    });
  });

  it('names what has no letter nothing', () => expect(formatMetricName('%%')).toBe(''));
});

describe('runs on their way to the ledger', () => {
  it('go children first, then by their ends', () => {
    const state = folded(
      created('p', 1),
      created('b', 2, [['mlflow.parentRunId', 'p']]),
      created('a', 3, [['mlflow.parentRunId', 'p']]),
      created('q', 0),
    );
    for (const [index, id] of ['q', 'a', 'b', 'p'].entries())
      foldEvent(state, { kind: 'run-updated', at: 0, id, status: 'FINISHED', end: 10 + index });
    expect(orderForLedger([...state.runs.values()]).map(({ id }) => id)).toEqual(['a', 'b', 'q', 'p']);
  });

  it.each([
    ['My Experiment!', 'my-experiment'],
    ['/Users/me@x/a', 'users-me-x-a'],
    ['日本', 'default'],
  ])('belong to a model that is named like the experiment: %s', (name, expected) => expect(formatModelName(name)).toBe(expected));

  it.each([
    ['{"num_rows": 7}', 7],
    ['{"num_rows": "7"}', 0],
    ['null', 0],
    ['no json', 0],
  ])('know the rows of a dataset with the profile %s: %d', (profile, rows) => {
    const state = folded(created('r'), {
      kind: 'run-inputs',
      at: 0,
      id: 'r',
      models: [],
      datasets: [{ tags: [], dataset: { name: 'd', digest: '1', profile } }],
    });
    expect(loggedDataset(state.runs.get('r')!)).toEqual({ name: 'd', rows });
  });
});

describe('formats', () => {
  it('reads its own page tokens and no others', () => {
    for (const offset of [0, 1, 25_000]) expect(parsePageToken(formatPageToken(offset))).toBe(offset);
    for (const text of ['x', 'o-1', 'o1.5', '25', 'o'.repeat(99)]) expect(parsePageToken(text)).toBeUndefined();
  });

  it('makes names of ids', () => expect(makeRunName('0123456789abcdef0123456789abcdef')).toMatch(/^[a-z]+-[a-z]+-\d{1,3}$/));

  it.each([
    '..',
    '3/r/../../x',
    '/etc/passwd',
    '3/r',
    'a/r/artifacts',
    '3/r/artifacts/a\\b',
    '3/r/artifacts/\0',
    '3/r/artifacts/./a',
    `3/r/${'n'.repeat(300)}`,
  ])('refuses the artifact path %.30j', (path) => expect(() => readArtifactPath(path)).toThrow(/Invalid path/));

  it('reads an artifact path with surplus slashes', () =>
    expect(readArtifactPath('/3/r//artifacts/a b+.txt/')).toBe('3/r/artifacts/a b+.txt'));
});
