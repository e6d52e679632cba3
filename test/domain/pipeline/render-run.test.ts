import { expect, it } from 'vitest';
import { renderFailures, renderGraph, renderRun, renderRunMarkdown, renderStep } from '#domain/pipeline/render-run.ts';
import type { PipelineRecord } from '#domain/pipeline/run-state.ts';

const RECORD: PipelineRecord = {
  schemaVersion: 1,
  kind: 'pipeline',
  id: '01',
  pipeline: 'pipeline',
  createdAt: '2026-11-21T00:00:00.000Z',
  durationMs: 1500,
  verdict: 'error',
  steps: [
    {
      id: 'data:a',
      kind: 'data',
      needs: [],
      status: 'unchanged',
      durationMs: 3,
      cited: '00',
      result: { verdict: 'pass', summary: '150 rows', outputs: {} },
    },
    {
      id: 'train:m',
      kind: 'train',
      needs: ['data:a'],
      status: 'done',
      durationMs: 1200,
      attempts: 2,
      result: { verdict: 'pass', summary: 'accuracy 0.96', outputs: {} },
    },
    {
      id: 'compare:m',
      kind: 'compare',
      needs: ['train:m'],
      status: 'failed',
      durationMs: 20,
      failure: { code: 'forge.network', message: 'a | b', at: { file: 'x.csv', line: 3 }, evidence: ['found *c*'], remedy: 'Try again.' },
    },
    { id: 'register:m', kind: 'register', needs: ['compare:m'], status: 'not-reached' },
  ],
};

it('is a table that says what happened to each step, and cites where a result was taken from', () => {
  expect(renderRun(RECORD)).toBe(
    [
      '  = unchanged    data:a             150 rows · as in run …00',
      '  ✔ done         train:m     1.2 s  accuracy 0.96 (attempt 2)',
      '  ! failed       compare:m   0.0 s  forge.network: a | b',
      '  – not-reached  register:m',
    ].join('\n'),
  );
  expect(renderStep(RECORD.steps[1]!, ['data:a', 'register:m'])).toBe(
    '  ✔ done         train:m           1.2 s  accuracy 0.96 (attempt 2)',
  );
});

it('is a Markdown table with the graph, in which nothing from outside is markup', () => {
  const markdown = renderRunMarkdown(RECORD);
  expect(markdown).toContain('| compare:m | ! failed | 0.0 s | forge.network: a \\| b |');
  expect(markdown).toContain('```mermaid\ngraph LR\n  s0["data:a"]');
  expect(renderGraph([{ id: 'train:"]x', needs: ['gone'] }])).toBe('graph LR\n  s0["train:__x"]');
});

it('says what to do about each step that failed', () => {
  expect(renderFailures(RECORD)).toBe(['  ! compare:m   forge.network   x.csv:3', '    found *c*', '    → Try again.'].join('\n'));
  expect(renderFailures({ ...RECORD, steps: [] })).toBe('');
  expect(renderRunMarkdown(RECORD)).toContain('**compare:m** found \\*c\\* · Try again.');
});
