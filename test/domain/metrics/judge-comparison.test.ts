import { describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { comparisonText } from '#domain/metrics/comparison-table.ts';
import { comparisonHeadline } from '#domain/metrics/headline.ts';
import { classPredictions, simulateClassifier, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';
import { compare } from '../../kit/metrics/records.ts';

const baseline = simulateClassifier({ rows: 2000, strength: 2.5, rowSeed: 1, ownSeed: 2 });
const better = simulateClassifier({ rows: 2000, strength: 3.2, rowSeed: 1, ownSeed: 3 });
const worse = simulateClassifier({ rows: 2000, strength: 1.5, rowSeed: 1, ownSeed: 4 });
const GATES = { accuracy: { better: 'higher', minimum: 0.6, margin: 0.01 } } as const;

describe('judgeComparison', () => {
  it('passes a better candidate and says on how many metrics', () => {
    const record = compare(better, baseline, GATES);
    expect(record).toMatchObject({ verdict: 'pass', paired: true, rows: 2000, kind: 'comparison', schemaVersion: 1 });
    expect(record.metrics.map((metric) => metric.name)).toEqual(['accuracy', 'f1-macro', 'log-loss', 'roc-auc']);
    expect(record.metrics.every((metric) => metric.finding === 'better')).toBe(true);
    expect(comparisonHeadline(record)).toBe('flowers: not worse than production, better on 4 of 4 metrics');
  });

  it('refuses a worse candidate with numbers on both sides', () => {
    const record = compare(worse, baseline, GATES);
    expect(record.verdict).toBe('fail');
    expect(comparisonHeadline(record)).toMatch(/^flowers: worse than production: accuracy −0\.\d+ \[−0\.\d+, −0\.\d+\] at margin 0\.01$/);
    expect(comparisonText(record)).toMatch(/✖ accuracy 0\.\d+ against 0\.\d+, difference −/);
  });

  it('cannot tell on 38 rows, even when both are right everywhere', () => {
    const all = '012'.repeat(12) + '01';
    const record = compare(classPredictions(all, all), classPredictions(all, all), { accuracy: { better: 'higher', margin: 0.01 } });
    expect(record.verdict).toBe('inconclusive');
    expect(comparisonHeadline(record)).toMatch(
      /^flowers: cannot tell yet whether it is worse than production: accuracy ±0\.000 \[−0\.\d+, \+0\.\d+\] on 38 rows$/,
    );
    expect(record.metrics[0]!.reason).toContain('both predict the same on all 38 rows, and yet it may be worse by up to');
  });

  it('judges bounds alone where there is no baseline', () => {
    const record = compare(baseline, undefined, GATES);
    expect(record).toMatchObject({ verdict: 'pass', paired: false });
    expect(record).not.toHaveProperty('baseline');
    expect(comparisonHeadline(record)).toMatch(/^flowers: nothing to compare with yet, 1 of 1 gate passed: accuracy 0\.\d+ \[/);
    expect(comparisonHeadline(compare(baseline, undefined))).toMatch(/^flowers: nothing to compare with yet: accuracy/);
    const low = compare(worse, undefined, { accuracy: { better: 'higher', minimum: 0.99 } });
    expect(comparisonHeadline(low)).toMatch(/^flowers: accuracy 0\.\d+ \[.*\] is below the minimum 0\.99$/);
    const high = compare(worse, undefined, { 'log-loss': { better: 'lower', maximum: 0.01 } });
    expect(comparisonHeadline(high)).toMatch(/is above the maximum 0\.01$/);
  });

  it('compares different rows without pairing, with wider intervals', () => {
    const elsewhere = { ...baseline, rowsDigest: 'e'.repeat(64) as Sha256 };
    const apart = compare(better, elsewhere, GATES);
    expect(apart.paired).toBe(false);
    const width = (record: typeof apart): number => record.metrics[0]!.interval!.high - record.metrics[0]!.interval!.low;
    expect(width(apart)).toBeGreaterThan(width(compare(better, baseline, GATES)));
  });

  it('shows movements without gates for what they are', () => {
    expect(comparisonHeadline(compare(better, baseline))).toBe('flowers: better on 4 of 4 metrics against production');
    expect(comparisonHeadline(compare(baseline, baseline))).toBe('flowers: no difference to production shown');
    expect(compare(worse, baseline).verdict).toBe('pass');
    expect(comparisonHeadline(compare(worse, baseline))).toBe('flowers: worse on 4 of 4 metrics against production');
  });

  it('takes the direction from the gate when it is written there', () => {
    const record = compare(better, baseline, { accuracy: { better: 'lower', margin: 0.01 } });
    expect(record.metrics[0]).toMatchObject({ better: 'lower', finding: 'worse', verdict: 'fail' });
  });

  it('leaves out probabilities that one side lacks, and refuses gates that do not fit', () => {
    const { probabilities: _, ...hard } = baseline;
    expect(compare(better, hard).metrics.map((metric) => metric.name)).toEqual(['accuracy', 'f1-macro']);
    expect(() => compare(better, baseline, { rmse: { better: 'lower', margin: 1 } })).toThrow('for regression, not for classification');
  });

  it('compares regressors', () => {
    const record = compare(simulateRegressor(500, 5, 1, 2), simulateRegressor(500, 8, 1, 3), { rmse: { better: 'lower', margin: 0.1 } });
    expect(record.verdict).toBe('pass');
    expect(record.metrics.map((metric) => metric.name)).toEqual(['rmse', 'r2', 'mae']);
  });

  it('is bit-identical for a seed', () => {
    expect(compare(better, baseline, GATES)).toEqual(compare(better, baseline, GATES));
  });
});

describe('comparisonText', () => {
  it('is a table with the verdict of every gate and the finding of the rest', () => {
    const lines = comparisonText(compare(better, baseline, GATES)).split('\n');
    expect(lines[0]).toMatch(/^metric +production +this PR +difference, 95 % interval +gate +verdict$/);
    expect(lines[1]).toMatch(/^accuracy ↑ .*≥ 0\.6, Δ ≥ −0\.01 +✔ better$/);
    expect(lines[3]).toMatch(/^log loss ↓ .*· better$/);
    expect(lines).toHaveLength(5);
  });
});
