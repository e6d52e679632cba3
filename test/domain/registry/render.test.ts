import { describe, expect, test } from 'vitest';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import { formatDifference, formatEstimate } from '#domain/registry/amount.ts';
import { foldRegistry } from '#domain/registry/fold.ts';
import { historyHeadline, historyMarkdown, historyText, registryMarkdown, registryText } from '#domain/registry/render-history.ts';
import { promotionHeadline, promotionMarkdown, promotionText } from '#domain/registry/render-promotion.ts';
import { emptyModelState } from '#domain/registry/state.ts';
import { tagFact } from '../../kit/registry/tags.ts';

const refused: PromotionRecord = {
  schemaVersion: 1,
  kind: 'promotion',
  id: '01JD0000000000000000000009',
  model: 'iris-classifier',
  createdAt: '2026-11-21T09:30:00.000Z',
  version: 'v1.5.0',
  stage: 'production',
  replaces: 'v1.4.2',
  gates: [
    { gate: 'evidence', verdict: 'pass', evidence: '4 digests verify' },
    { gate: 'accuracy', verdict: 'fail', evidence: '−0.018 against v1.4.2 | margin 0.010' },
    { gate: 'comparison', verdict: 'inconclusive', evidence: 'cannot tell' },
  ],
  verdict: 'fail',
};
const promoted: PromotionRecord = { ...refused, gates: refused.gates.slice(0, 1), verdict: 'pass', tag: 'iris-classifier#production#3' };

describe('a promotion', () => {
  test.each([
    [refused, 'refuse', 'promote iris-classifier v1.5.0 → production   refused: 1 of 3 gates failed, 1 inconclusive'],
    [promoted, 'promote', 'promote iris-classifier v1.5.0 → production   gates 1/1, replaces v1.4.2   iris-classifier#production#3'],
    [promoted, 'keep', 'promote iris-classifier v1.5.0 → production   is there already (iris-classifier#production#3)'],
    [promoted, 'rollback', 'roll back iris-classifier v1.5.0 → production   iris-classifier#production#3, replaces v1.4.2'],
    [
      { ...refused, tag: 't', override: { reason: 'r', by: 'ada' } },
      'promote',
      'promote iris-classifier v1.5.0 → production   overridden by ada (1 of 3 gates failed, 1 inconclusive), replaces v1.4.2   t',
    ],
  ] as const)('case %#: the first line answers', (record, kind, headline) => {
    expect(promotionHeadline(record, kind)).toBe(headline);
  });

  test('the text has a line for each gate, symbol and word, and the notes', () => {
    expect(promotionText({ ...refused, override: { reason: 'why', by: 'ada' } }, ['nothing was changed', 'record x'])).toBe(
      [
        '  ✔  evidence    pass          4 digests verify',
        '  ✖  accuracy    fail          −0.018 against v1.4.2 | margin 0.010',
        '  ?  comparison  inconclusive  cannot tell',
        'override by ada: why',
        'nothing was changed · record x',
      ].join('\n'),
    );
  });

  test('the Markdown is a table that evidence cannot break', () => {
    const markdown = promotionMarkdown({ ...refused, override: { reason: '<b>', by: '@ada' } }, ['note | x']);
    expect(markdown).toContain('| accuracy | ❌ fail | −0.018 against v1.4.2 \\| margin 0.010 |');
    expect(markdown).toContain('replaces `v1.4.2` · **override** by @\u200bada: &lt;b\\> · note \\| x');
    expect(promotionMarkdown(promoted, [])).toContain('tag `iris-classifier#production#3`');
  });
});

describe('a history', () => {
  const { models } = foldRegistry([
    tagFact('m@v1.0.0', 'aaaaaaaaaa', 0, { run: 'R1' }),
    tagFact('m@v1.1.0', 'bbbbbbbbbb', 60),
    tagFact('m@v1.2.0', 'cccccccccc', 61),
    tagFact('m@v1.2.0!', 'cccccccccc', 62),
    tagFact('m#production#1', 'aaaaaaaaaa', 120),
    tagFact('m#production#2', 'bbbbbbbbbb', 180, { reason: 'override: urgent' }),
    tagFact('m#production#3', 'aaaaaaaaaa', 240, { rollbackOf: 'v1.1.0' }),
    tagFact('m#staging#4', 'bbbbbbbbbb', 250),
    tagFact('m#staging!#5', 'bbbbbbbbbb', 260),
    tagFact('n@deprecated', 'aaaaaaaaaa', 300),
  ]);
  const history = {
    state: models.get('m')!,
    promotions: [
      refused,
      { ...refused, createdAt: '2026-11-22T00:00:00.000Z', tag: 'm#production#2', override: { reason: 'urgent', by: 'ada' } },
    ],
    comparisons: [
      {
        schemaVersion: 1,
        kind: 'comparison',
        id: 'x',
        model: 'm',
        createdAt: '2026-11-20T00:00:00.000Z',
        candidate: { label: 'run 1' },
        baseline: { label: 'production' },
        rows: 1,
        paired: true,
        metrics: [],
        verdict: 'pass',
      },
      {
        schemaVersion: 1,
        kind: 'comparison',
        id: 'y',
        model: 'm',
        createdAt: '2026-11-20T00:00:00.000Z',
        candidate: { label: 'run 2', version: 'v1.0.0' },
        rows: 1,
        paired: true,
        metrics: [],
        verdict: 'pass',
      },
    ] as const,
  };

  test('the first line says what is where since when', () => {
    expect(historyHeadline(history)).toBe('m: 2 versions, v1.0.0 in production since 2026-11-01 00:04, staging is empty');
    expect(historyHeadline({ ...history, state: emptyModelState('x') })).toBe('x: no versions yet');
    expect(historyHeadline({ ...history, state: { ...history.state, deprecated: true } })).toContain('m (deprecated): 2 versions');
  });

  test('the text has versions, stages and decisions, newest first', () => {
    const text = historyText(history);
    expect(text).toMatch(/v1\.2\.0 +withdrawn/);
    expect(text).toMatch(/v1\.0\.0 +production +2026-11-01 00:00 +ada +R1 +aaaaaaa/);
    expect(text).toMatch(/production +v1\.0\.0 +2026-11-01 00:04 +ada +rolled back, replaces v1\.1\.0 +m#production#3/);
    expect(text).toContain('promoted, replaces v1.0.0 (override: urgent)');
    expect(text).toContain('vacated, held v1.1.0');
    expect(text).toContain('overridden by ada: m#production#2');
    expect(text).toContain('against production');
    expect(text).toContain('no baseline');
    expect(text.indexOf('2026-11-22')).toBeLessThan(text.indexOf('2026-11-21 09:30'));
  });

  test('sections without rows are left out', () => {
    expect(historyText({ state: emptyModelState('x'), promotions: [], comparisons: [] })).toBe('');
    expect(historyMarkdown({ state: emptyModelState('x'), promotions: [], comparisons: [] })).toBe('');
    expect(historyMarkdown(history)).toContain('#### Versions');
  });

  test('an overview has a line for each model', () => {
    const states = [...models.values()];
    expect(registryText(states)).toMatch(/m +3 versions +production v1\.0\.0, staging empty/);
    expect(registryText(states)).toMatch(/n +0 versions +no stage/);
    expect(registryMarkdown(states)).toContain('| `n` | 0 | none |');
  });
});

test('numbers are rounded by their uncertainty', () => {
  expect([formatEstimate(0.96), formatEstimate(0.9604, { low: 0.913, high: 0.987, level: 0.95 })]).toEqual([
    '0.960',
    '0.960 [0.913, 0.987]',
  ]);
  expect([formatEstimate(312.4, { low: 290, high: 330, level: 0.95 }), formatDifference(0.0001), formatDifference(-0.5)]).toEqual([
    '312 [290, 330]',
    '±0.000',
    '−0.500',
  ]);
});
