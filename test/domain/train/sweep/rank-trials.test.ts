import { describe, expect, test } from 'vitest';
import { overBudget, spentOn } from '#domain/train/sweep/judge-budget.ts';
import { intervalOf, rankTrials } from '#domain/train/sweep/rank-trials.ts';
import { renderSweep } from '#domain/train/sweep/render-sweep.ts';
import type { SweepRecord, TrialRecord } from '#kernel/records/sweep.ts';
import type { SweepTrial } from '#kernel/sweep.ts';

const trial = (x: number, seed: number): SweepTrial => ({ id: `${x}${seed}`.padStart(12, '0'), parameters: { x }, seed });

const report = (of: SweepTrial, value: number | undefined, changes: Partial<TrialRecord> = {}): TrialRecord => ({
  schemaVersion: 1,
  kind: 'trial',
  id: `R${of.id}`,
  model: 'm',
  createdAt: '2026-11-21T00:00:00.000Z',
  sweep: '0123456789ab',
  trial: of.id,
  parameters: of.parameters,
  seed: of.seed,
  end: value === undefined ? 'out-of-memory' : 'success',
  reason: value === undefined ? 'the kernel ran out of memory' : 'it exited with 0',
  run: `RUN${of.id}`,
  cited: false,
  metrics: value === undefined ? {} : { loss: { value, better: 'lower' } },
  durationMs: 1000,
  ...changes,
});

/** Settings 1, 2, 3 with seeds 1, 2, 3. */
const TRIALS = [1, 2, 3].flatMap((x) => [1, 2, 3].map((seed) => trial(x, seed)));

const sweepOf = (part: Pick<SweepRecord, 'ranking' | 'failed'>): SweepRecord => ({
  schemaVersion: 1,
  kind: 'sweep',
  id: '01KAJ5Q8Z4W2M9T7R6E3C1B0VX',
  model: 'm',
  createdAt: '2026-11-21T00:00:00.000Z',
  sweep: '0123456789ab',
  metric: 'loss',
  better: 'lower',
  trials: 9,
  durationMs: 9000,
  ...part,
});

describe('the ranking of a sweep', () => {
  test('pairs by seed, so that what a seed does to all does not hide a difference', () => {
    // Seeds spread the loss by tens; setting 2 is worse by about 1 with every seed, setting 3 by nothing that could be told.
    const loss = (x: number, seed: number): number => 10 * seed + [0, 0, 1 + 0.01 * seed, [0, 0.5, -0.5, 0.1][seed]!][x]!;
    const { ranking, failed } = rankTrials(
      TRIALS,
      TRIALS.map((one) => report(one, loss(Number(one.parameters['x']), one.seed))),
      'loss',
      'lower',
    );
    expect(failed).toEqual([]);
    expect(ranking.map(({ parameters, tied }) => [parameters['x'], tied])).toEqual([
      [1, undefined],
      [3, true],
      [2, false],
    ]);
    expect(ranking[2]!.difference!.mean).toBeCloseTo(1.02, 10);
    expect(ranking[0]!.interval!.high - ranking[0]!.interval!.low).toBeGreaterThan(40);
  });

  test('puts a setting that failed with a seed behind all that did not, and says what failed', () => {
    const reports = TRIALS.flatMap((one) => {
      if (one.parameters['x'] === 1) return report(one, one.seed === 2 ? undefined : 0);
      return one.parameters['x'] === 3 && one.seed === 1 ? [] : report(one, 5);
    });
    const { ranking, failed } = rankTrials(TRIALS, reports, 'loss', 'lower');
    expect(ranking.map(({ parameters, complete, mean }) => [parameters['x'], complete, mean])).toEqual([
      [2, true, 5],
      [1, false, 0],
      [3, false, 5],
    ]);
    expect(failed).toMatchObject([
      { parameters: { x: 1 }, seed: 2, end: 'out-of-memory', reason: 'the kernel ran out of memory' },
      { parameters: { x: 3 }, seed: 1, end: 'missing' },
    ]);
    const { text, markdown, headline } = renderSweep(sweepOf({ ranking, failed }));
    expect(headline).toBe('m: best of 3 settings is x=2, loss 5; 2 of 9 trials have no result');
    expect(text).toContain('out-of-memory');
    expect(markdown).toContain('| missing | 1 | x=3 seed=1 | its job reported nothing |');
  });

  test('takes the last success of a trial that was run again, and no value that is no number', () => {
    const [one, two] = [trial(1, 1), trial(2, 1)];
    const reports = [report(one, undefined), report(one, 3), report(one, undefined), report(two, Number.NaN)];
    const { ranking, failed } = rankTrials([one, two], reports, 'loss', 'lower');
    expect(ranking.map(({ mean }) => mean)).toEqual([3]);
    expect(failed).toMatchObject([{ end: 'user-error', reason: 'its loss is NaN' }]);
    expect(rankTrials([one], [report(one, 3)], 'accuracy', 'higher').failed[0]!.reason).toBe('it has no metric accuracy; it has loss');
  });

  test('of nothing is nothing', () => {
    const part = rankTrials(TRIALS, [], 'loss', 'lower');
    expect(part.ranking).toEqual([]);
    expect(renderSweep(sweepOf(part)).headline).toBe('m: no trial of the sweep has a result');
  });

  test('uses the interval of the test rows where there is one seed only', () => {
    const metrics = { loss: { value: 1, better: 'lower' as const, interval: { low: 0.5, high: 1.5, level: 0.95 } } };
    const { ranking } = rankTrials([trial(1, 1)], [report(trial(1, 1), 1, { metrics })], 'loss', 'lower');
    expect(ranking[0]!.interval).toEqual({ low: 0.5, high: 1.5, level: 0.95 });
  });
});

test('Student’s interval of 1, 2, 3', () => {
  const { low, high } = intervalOf([1, 2, 3])!;
  expect([low, high]).toEqual([expect.closeTo(2 - 2.4841377, 6), expect.closeTo(2 + 2.4841377, 6)]);
});

test('no cell of the comment is wider than its table, whatever parameters and reasons hold', () => {
  const hostile = '| `x` <b> @user\n::error::';
  const failed = [{ trial: '0'.repeat(12), parameters: { [`x`]: hostile }, seed: 1, end: 'user-error' as const, reason: hostile }];
  const { markdown } = renderSweep(sweepOf({ ranking: [], failed }));
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length))).toEqual(new Set([6]));
  expect(markdown).not.toContain('@user');
});

test('a budget is used up by what ran, not by what was cited', () => {
  const cost = { amount: 2, currency: 'USD' };
  const spent = spentOn([report(trial(1, 1), 1, { cost }), report(trial(2, 1), 1, { cost, cited: true })]);
  expect(spent).toEqual({ durationMs: 1000, amount: 2 });
  expect(overBudget({ limits: { trials: 5, time: 2000, cost: 3 } }, spent)).toBeUndefined();
  expect(overBudget({ limits: { trials: 5, time: 1000 } }, spent)).toBe('the limit of 1.0 s for the sweep is used up');
  expect(overBudget({ limits: { trials: 5, cost: 2 }, group: 'team' }, spent)).toContain('the group team in 30 days');
});
