import { describe, expect, it } from 'vitest';
import { exitCodeOfRun, initialStates, judgeRun, mayStart, parseSavedResult, type StepState } from '#domain/pipeline/run-state.ts';

const state = (id: string, status: StepState['status'], more: Partial<StepState> = {}): StepState => ({
  id,
  kind: 'train',
  needs: [],
  status,
  ...more,
});

const result = (verdict: 'pass' | 'fail' | 'inconclusive') => ({ verdict, summary: '', outputs: {} });

describe('judgeRun', () => {
  it.each([
    [[], 'pass'],
    [[state('a', 'done', { result: result('pass') }), state('b', 'unchanged', { result: result('pass') })], 'pass'],
    [[state('a', 'refused', { result: result('inconclusive') }), state('b', 'not-reached')], 'inconclusive'],
    [[state('a', 'refused', { result: result('fail') }), state('b', 'refused', { result: result('inconclusive') })], 'fail'],
    [[state('a', 'refused', { result: result('fail') }), state('b', 'failed')], 'error'],
    [[state('a', 'waiting')], 'pass'],
  ] as const)('%#: %s', (states, verdict) => expect(judgeRun(states)).toBe(verdict));
});

describe('exitCodeOfRun', () => {
  const failed = (code: string): StepState => state(code, 'failed', { failure: { code, message: '', evidence: [], remedy: '' } });
  it.each([
    [[state('a', 'refused', { result: result('fail') })], undefined],
    [[failed('data.target-missing')], 2],
    [[failed('data.target-missing'), failed('environment.disk-full')], 4],
    [[failed('environment.disk-full'), failed('contract.bug')], 70],
    [[failed('a.code-of-a-newer-version')], 70],
  ])('%#: %s', (steps, code) => expect(exitCodeOfRun({ steps })).toBe(code));
});

it('a step starts when everything it needs has passed, and what is not part of the run does not hold it up', () => {
  const needy = state('c', 'waiting', { needs: ['a', 'b', 'elsewhere'] });
  expect(mayStart(needy, [state('a', 'done'), state('b', 'unchanged'), needy])).toBe(true);
  for (const status of ['waiting', 'refused', 'failed', 'not-reached', 'running'] as const) {
    expect(mayStart(needy, [state('a', 'done'), state('b', status), needy])).toBe(false);
  }
});

it('begins with every step waiting, for those only that are part of the run', () => {
  expect(
    initialStates([
      { id: 'a', kind: 'train', subject: 'm', needs: ['z'] },
      { id: 'b', kind: 'evaluate', subject: 'm', needs: ['a'] },
    ]),
  ).toEqual([
    { id: 'a', kind: 'train', needs: [], status: 'waiting' },
    { id: 'b', kind: 'evaluate', needs: ['a'], status: 'waiting' },
  ]);
});

describe('parseSavedResult', () => {
  it('reads what was saved', () => {
    const saved = { run: '01', result: { verdict: 'pass', summary: 's', outputs: { a: 1 } } };
    expect(parseSavedResult(saved)).toEqual(saved);
  });

  it.each([
    undefined,
    3,
    {},
    { run: '01' },
    { run: '01', result: { verdict: 'great', summary: '', outputs: {} } },
    { run: '01', result: { verdict: 'pass', summary: 1, outputs: {} } },
    { run: '01', result: { verdict: 'pass', summary: '', outputs: [] } },
  ])('takes %j for absent', (saved) => expect(parseSavedResult(saved)).toBeUndefined());
});
