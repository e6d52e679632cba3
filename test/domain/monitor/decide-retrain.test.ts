import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, instant } from '#kernel/instant.ts';
import { decideRetrain, type RetrainHistory, type RetrainRequest } from '#domain/monitor/decide-retrain.ts';

const HOUR = 3_600_000;
const NOW = instant(Date.UTC(2026, 10, 21, 12));
const CONFIG = { on: ['drift'], cooldown: 24 * HOUR, maxPerWeek: 3 } as const;
const drift = { id: 'R9', drift: 'drift', headline: '2 of 4 columns drifted' } as const;
const start = (hoursAgo: number, report?: string) => ({
  decision: 'start' as const,
  createdAt: formatInstant(instant(NOW - hoursAgo * HOUR)),
  ...(report === undefined ? {} : { report }),
});
const ran = (...hoursAgo: number[]) => hoursAgo.map((hours) => instant(NOW - hours * HOUR));
const decide = (history: Partial<RetrainHistory> = {}, request: Partial<RetrainRequest> = {}) =>
  decideRetrain({ retrains: [], runs: [], ...history }, { reason: 'drift', config: CONFIG, report: drift, ...request }, NOW);

describe('decideRetrain', () => {
  test('nothing holds: start, and say what was looked at', () => {
    expect(decide()).toEqual({ verdict: 'start', reasons: ['nothing is running', 'cooldown of 1d is over', '0 of 3 in the last 7 days'] });
  });

  test.each<[string, Partial<RetrainHistory>, Partial<RetrainRequest>, string]>([
    ['a reason that is not configured', {}, { reason: 'performance' }, 'performance does not start a training; configured is drift'],
    [
      'nothing is configured',
      {},
      { reason: 'schedule', config: { ...CONFIG, on: [] } },
      'schedule does not start a training; configured is nothing',
    ],
    ['no report', {}, { report: undefined as never }, 'no monitor report speaks of drift; there is none'],
    [
      'a report without drift',
      {},
      { report: { ...drift, drift: 'none', headline: 'calm' } },
      'monitor report R9 does not speak of drift: calm',
    ],
    ['a report that was used', { retrains: [start(100, 'R9')], runs: ran(99) }, {}, 'monitor report R9 has started a training already'],
    [
      'a training that runs',
      { retrains: [start(2)] },
      { config: { ...CONFIG, cooldown: 0 } },
      'a training that was started 2 h 00 min ago has not recorded a run yet',
    ],
    ['the cooldown', { retrains: [start(2)], runs: ran(1) }, {}, 'cooldown of 1d lasts until 2026-11-22T10:00:00.000Z'],
    [
      'the budget',
      { retrains: [start(100), start(70), start(40)], runs: ran(99, 69, 39) },
      {},
      '3 of 3 trainings of the last 7 days are used up',
    ],
  ])('held: %s', (_, history, request, reason) => {
    const judged = decide(history, request);
    expect(judged.verdict).toBe('hold');
    expect(judged.reasons).toContain(reason);
  });

  test('every brake that holds is named', () => {
    expect(decide({ retrains: [start(1), start(2), start(3)] }, { reason: 'schedule' }).reasons).toHaveLength(4);
  });

  test('a person who asks needs no policy and no evidence, but the brakes hold; force lets go of them', () => {
    const { report: _, ...manual } = { reason: 'manual', report: undefined } as const;
    expect(decide({}, { ...manual, config: { ...CONFIG, on: [] } }).verdict).toBe('start');
    const busy = { retrains: [start(2)], runs: ran(1) };
    expect(decide(busy, manual).verdict).toBe('hold');
    expect(decide(busy, { ...manual, force: true })).toEqual({
      verdict: 'start',
      reasons: ['forced', 'let go: cooldown of 1d lasts until 2026-11-22T10:00:00.000Z'],
    });
  });

  test('a training that died is given up after a day; starts older than a week are forgotten; requests that were held do not count', () => {
    expect(decide({ retrains: [start(25)] }).verdict).toBe('start');
    expect(decide({ retrains: [start(400), start(300), start(200)], runs: ran(199) }).verdict).toBe('start');
    expect(decide({ retrains: Array.from({ length: 9 }, () => ({ ...start(1), decision: 'hold' as const })) }).verdict).toBe('start');
  });

  test('whatever the history: asked every hour for a month, it never starts more often than the brakes allow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 5 }), fc.boolean(), (cooldownHours, maxPerWeek, finishes) => {
        const config = { on: ['drift'], cooldown: cooldownHours * HOUR, maxPerWeek } as const;
        const starts: number[] = [];
        for (let hour = 0; hour < 24 * 30; hour++) {
          const now = instant(NOW + hour * HOUR);
          const retrains = starts.map((at, index) => ({
            decision: 'start' as const,
            createdAt: formatInstant(instant(at)),
            report: `R${index}`,
          }));
          const runs = finishes ? starts.map((at) => instant(at + 1)) : [];
          const judged = decideRetrain({ retrains, runs }, { reason: 'drift', config, report: { ...drift, id: `R-${hour}` } }, now);
          if (judged.verdict === 'start') starts.push(now);
        }
        expect(starts.length).toBeGreaterThan(0);
        for (const [index, at] of starts.entries()) {
          if (index > 0) expect(at - starts[index - 1]!).toBeGreaterThanOrEqual(Math.max(cooldownHours, finishes ? 0 : 24) * HOUR);
          expect(starts.filter((other) => other <= at && other > at - 7 * 24 * HOUR).length).toBeLessThanOrEqual(maxPerWeek);
        }
      }),
      { numRuns: 30 },
    );
  });
});
