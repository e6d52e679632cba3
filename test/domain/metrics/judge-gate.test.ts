import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furtherRows, judgeMetric, type MeasuredMetric } from '#domain/metrics/judge-gate.ts';

const measured = (facts: Partial<MeasuredMetric> & { readonly low?: number; readonly high?: number }): MeasuredMetric => {
  const { low, high, ...rest } = facts;
  return {
    name: 'accuracy',
    better: 'higher',
    candidate: 0.9473,
    candidateInterval: { low: 0.94, high: 0.954, level: 0.95 },
    ...(facts.difference === undefined ? {} : { baseline: 0.9473 - facts.difference }),
    ...(low === undefined || high === undefined ? {} : { interval: { low, high, level: 0.95 } }),
    ...rest,
  };
};

describe('a margin', () => {
  const judge = (difference: number, low: number, high: number, margin = 0.01, better: 'higher' | 'lower' = 'higher') =>
    judgeMetric(measured({ difference, low, high, better, gate: { margin } }), 3870);

  it('passes when the whole interval is within it', () => {
    const judged = judge(0.0062, 0.0018, 0.0106);
    expect(judged).toMatchObject({ verdict: 'pass', finding: 'better' });
    expect(judged.reason).toBe(
      '0.9473 against 0.9411, difference +0.0062 [+0.0018, +0.0106]; better by at least 0.0018, the margin is 0.01',
    );
    expect(judge(-0.002, -0.01, 0.006)).toMatchObject({ verdict: 'pass', finding: 'no-difference-shown' });
    expect(judge(-0.005, -0.009, -0.001)).toMatchObject({ verdict: 'pass', finding: 'worse' });
  });

  it('fails when the whole interval is beyond it', () => {
    expect(judge(-0.04, -0.05, -0.03)).toMatchObject({ verdict: 'fail', finding: 'worse' });
  });

  it('fails when the candidate is shown to be worse and is measured beyond it', () => {
    const judged = judge(-0.04, -0.08, -0.007);
    expect(judged.verdict).toBe('fail');
    expect(judged.reason).toContain('worse by at least 0.007 and by 0.040 as measured, the margin is 0.01');
  });

  it('is inconclusive otherwise and says what would settle it', () => {
    const judged = judge(-0.004, -0.02, 0.012);
    expect(judged.verdict).toBe('inconclusive');
    // (0.016 / 0.006)² = 7.11 times the rows.
    expect(judged.reason).toContain(
      'may be worse by up to 0.020, the margin is 0.01: cannot tell yet; about 24,000 more test rows would settle it',
    );
  });

  it('is turned for metrics of which lower is better', () => {
    expect(judge(0.03, 0.02, 0.04, 0.01, 'lower')).toMatchObject({ verdict: 'fail', finding: 'worse' });
    expect(judge(-0.03, -0.04, -0.02, 0.01, 'lower')).toMatchObject({ verdict: 'pass', finding: 'better' });
    expect(judge(0.004, -0.012, 0.02, 0.01, 'lower').verdict).toBe('inconclusive');
  });

  it('cannot be judged without an interval, and is not judged without a baseline', () => {
    const blind = judgeMetric(measured({ difference: 0, gate: { margin: 0.01 } }), 38);
    expect(blind).toMatchObject({ verdict: 'inconclusive', finding: 'no-difference-shown' });
    expect(blind.reason).toContain('these 38 rows do not tell how uncertain the difference is');
    const first = judgeMetric(measured({ gate: { margin: 0.01 } }), 38);
    expect(first).toMatchObject({ verdict: 'pass', finding: 'no-baseline' });
    expect(first.reason).toContain('there is no baseline to compare with');
  });

  it('never passes what is worse than the margin at both ends, never fails what is better', () => {
    const number = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(number, number, number, fc.double({ min: 0, max: 0.1, noNaN: true }), (a, b, c, margin) => {
        const [low, difference, high] = [a, b, c].sort((left, right) => left - right) as [number, number, number];
        const { verdict } = judge(difference, low, high, margin);
        if (high < -margin) expect(verdict).toBe('fail');
        if (low >= -margin) expect(verdict).toBe('pass');
        if (high >= 0 && low < -margin) expect(verdict).toBe('inconclusive');
      }),
    );
  });
});

describe('bounds', () => {
  it('are judged on the measured value, with a word on the interval', () => {
    const above = judgeMetric(measured({ gate: { minimum: 0.945 } }), 100);
    expect(above).toMatchObject({ verdict: 'pass' });
    expect(above.reason).toBe('0.9473 [0.9400, 0.9540]; the minimum is 0.945 (the interval reaches 0.9400)');
    const below = judgeMetric(measured({ gate: { minimum: 0.95 } }), 100);
    expect(below).toMatchObject({ verdict: 'fail' });
    expect(below.reason).toContain('the minimum is 0.95, which is not reached');
    expect(judgeMetric(measured({ gate: { maximum: 0.95 } }), 100).reason).toContain('(the interval reaches 0.9540)');
    expect(judgeMetric(measured({ gate: { maximum: 0.9 } }), 100).verdict).toBe('fail');
    expect(judgeMetric(measured({ gate: { minimum: 0.5 } }), 100).reason).toBe('0.9473 [0.9400, 0.9540]; the minimum is 0.5');
  });

  it('and margins together give the gravest verdict', () => {
    expect(judgeMetric(measured({ difference: -0.004, low: -0.02, high: 0.01, gate: { minimum: 0.99, margin: 0.01 } }), 50).verdict).toBe(
      'fail',
    );
  });

  it('are absent from metrics that are only shown', () => {
    const shown = judgeMetric(measured({ difference: -0.04, low: -0.05, high: -0.03 }), 50);
    expect(shown).toMatchObject({ verdict: 'pass', finding: 'worse' });
    expect(shown).not.toHaveProperty('gate');
  });
});

describe('furtherRows', () => {
  it('is enough: with that many rows the interval would settle it', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.05, max: 0.05, noNaN: true }), fc.double({ min: 0.001, max: 0.3, noNaN: true }), (effect, half) => {
        const margin = 0.01;
        fc.pre(effect - half < -margin && effect + half >= 0);
        const further = furtherRows({ effect, low: effect - half, high: effect + half, margin, rows: 100 });
        fc.pre(further !== undefined);
        const later = half * Math.sqrt(100 / (100 + further!));
        const settled = effect - later >= -margin - 1e-9 || effect + later <= 1e-9;
        expect(settled).toBe(true);
      }),
    );
  });

  it('is fewer when both predict the same everywhere', () => {
    const facts = { effect: 0, low: -0.075, high: 0.075, margin: 0.01, rows: 38 };
    expect(furtherRows(facts)).toBe(2100);
    expect(furtherRows({ ...facts, shrinks: 'linearly' })).toBe(250);
  });

  it('is unknown when the estimate lies on the margin', () => {
    expect(furtherRows({ effect: -0.01, low: -0.02, high: 0.01, margin: 0.01, rows: 100 })).toBeUndefined();
  });
});
