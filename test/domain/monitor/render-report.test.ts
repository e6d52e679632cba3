import { describe, expect, test } from 'vitest';
import { Random } from '#kernel/random.ts';
import type { ColumnDrift, MonitorReport } from '#kernel/records/monitor-report.ts';
import { formatProbability, formatShare } from '#domain/monitor/figure.ts';
import { describeTest, driftHeadline, effectSymbol } from '#domain/monitor/headline.ts';
import { driftIssue, driftIssueMarker, reportMarkdown, reportText } from '#domain/monitor/render-report.ts';
import { normals, numbers, profileOf, table } from '../../kit/monitor/profiles.ts';

const column = (changes: Partial<ColumnDrift> = {}): ColumnDrift => ({
  name: 'petal_length',
  test: 'kolmogorov-smirnov',
  statistic: 0.38,
  p: 1e-42,
  q: 3e-41,
  effect: 0.38,
  verdict: 'drift',
  ...changes,
});
const RULE = { correction: 'benjamini-hochberg', minEffect: 0.1, alpha: 0.05, minRows: 100 } as const;
const random = new Random(3);
const profile = profileOf(table(...['petal_length', 'b', 'c', 'd'].map((name) => numbers(name, normals(random, 112)))));

describe('the headline', () => {
  test('drift names how many columns, the worst of them, and its numbers', () => {
    const columns = [column({ name: 'b', q: 0.01, effect: 0.2 }), column(), column({ name: 'c', verdict: 'none', q: 0.5 })];
    expect(driftHeadline({ rows: 1000, columns, drift: 'drift' }, profile, RULE)).toBe(
      '1,000 rows: 2 of 4 columns drifted (petal_length q = 3e-41, D = 0.38) → drift',
    );
  });

  test('predictions are named beside the columns; among equals the larger effect is shown', () => {
    const columns = [column({ q: 0 }), column({ name: 'prediction', test: 'chi-square', q: 0, effect: 0.5 })];
    expect(driftHeadline({ rows: 1, columns, drift: 'drift' }, profile, RULE)).toBe(
      '1 row: 1 of 4 columns drifted, and so did the predictions (prediction q = < 1e-300, V = 0.50) → drift',
    );
  });

  test('none says what would have been seen, and what could not be told', () => {
    const columns = [column({ verdict: 'none' }), column({ name: 'b', verdict: 'insufficient' })];
    expect(driftHeadline({ rows: 1000, columns, drift: 'none' }, profile, RULE)).toBe(
      '1,000 rows: 0 of 4 columns drifted, 1 with too few values to tell; a shift of D ≥ 0.14 would have been seen',
    );
    expect(
      driftHeadline(
        { rows: 100_000, columns: [], drift: 'none' },
        { ...profile, features: profile.features.map((each) => ({ ...each, count: 1e6 })) },
        RULE,
      ),
    ).toBe('100,000 rows: 0 of 4 columns drifted; a shift of D ≥ 0.10 would have been seen');
  });

  test('insufficient says how many rows are needed and what could be seen', () => {
    expect(driftHeadline({ rows: 40, columns: [], drift: 'insufficient' }, profile, RULE)).toBe(
      '40 rows are too few to tell, 100 are needed; only a shift of D ≥ 0.25 could be seen',
    );
    expect(driftHeadline({ rows: 0, columns: [], drift: 'insufficient' }, profile, RULE)).toBe(
      '0 rows are too few to tell, 100 are needed',
    );
    expect(driftHeadline({ rows: 1, columns: [], drift: 'insufficient' }, profile, RULE)).toContain('1 row is too few');
  });

  test('each test has a symbol', () => {
    expect([describeTest(column({ test: 'null-share', q: 0.04 })), effectSymbol('unseen-share')]).toEqual([
      'petal_length q = 0.040, missing ± = 0.38',
      'new values',
    ]);
  });
});

describe('the report', () => {
  const report: MonitorReport = {
    schemaVersion: 1,
    kind: 'monitor',
    id: '01JD0000000000000000000001',
    model: 'iris--classifier',
    createdAt: '2026-11-21T00:00:00.000Z',
    version: 'v1.1.0',
    window: { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z', rows: 1000 },
    columns: [
      column({ name: 'calm', verdict: 'none', q: 0.4, p: 0.2, effect: 0.02 }),
      column({ name: 'sparse|one', verdict: 'insufficient', q: 1 }),
      column({ name: 'b', q: 0.001 }),
      column(),
    ],
    drift: 'drift',
    headline: '1,000 rows: 2 of 4 columns drifted',
  };

  test('the text has what matters first', () => {
    const lines = reportText(report).split('\n');
    expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(['column', 'petal_length', 'b', 'sparse|one', 'calm']);
    expect(lines[1]).toMatch(/Kolmogorov–Smirnov +D 0\.38 +1e-42 +3e-41 +✖ drift/);
    expect(lines[3]).toMatch(/– +\? too few rows/);
  });

  test('the Markdown folds what did not drift and cannot be broken by a name', () => {
    const markdown = reportMarkdown(report);
    expect(markdown).toContain('<details><summary>1 test without drift</summary>');
    expect(markdown).toContain('sparse\\|one');
    const quiet = reportMarkdown({ ...report, columns: [column({ verdict: 'none' }), column({ name: 'b', verdict: 'none' })] });
    expect(quiet).toContain('2 tests without drift');
    expect(reportMarkdown({ ...report, columns: [] })).not.toContain('details');
  });

  test('the issue tells what to do, under a marker that can stand in a comment', () => {
    const issue = driftIssue(report);
    expect(issue.title).toBe('Drift: iris--classifier v1.1.0');
    expect(issue.body).toContain('trainyard retrain iris--classifier');
    expect(driftIssueMarker('iris--classifier')).toBe('drift:iris-classifier');
  });
});

test('figures', () => {
  expect([0, 3.2e-41, 0.0123, 0.4].map(formatProbability)).toEqual(['< 1e-300', '3e-41', '0.012', '0.40']);
  expect([0, 0.004, 0.0096, 0.38].map(formatShare)).toEqual(['0.00', '0.004', '0.01', '0.38']);
});
