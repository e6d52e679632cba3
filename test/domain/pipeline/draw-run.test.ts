import { expect, it } from 'vitest';
import { drawGraph, drawTimeline } from '#domain/pipeline/draw-run.ts';
import type { PipelineRecord } from '#domain/pipeline/run-state.ts';

const RECORD: PipelineRecord = {
  schemaVersion: 1,
  kind: 'pipeline',
  id: '01',
  pipeline: 'pipeline',
  createdAt: '2026-11-21T00:00:00.000Z',
  durationMs: 1500,
  verdict: 'fail',
  steps: [
    { id: 'data:a', kind: 'data', needs: [], status: 'unchanged', startedMs: 0, durationMs: 3 },
    { id: 'train:m', kind: 'train', needs: ['data:a'], status: 'done', startedMs: 3, durationMs: 1200 },
    { id: 'compare:m', kind: 'compare', needs: ['train:m'], status: 'refused', startedMs: 1203, durationMs: 100 },
    { id: 'register:m', kind: 'register', needs: ['compare:m'], status: 'not-reached' },
  ],
};

it('draws every step with what it needs and how it ended', () => {
  const graph = drawGraph(RECORD);
  expect(graph.nodes.map(({ id, detail, state }) => [id, detail, state])).toEqual([
    ['data:a', 'unchanged', 'skipped'],
    ['train:m', 'done, 1.2 s', 'succeeded'],
    ['compare:m', 'refused, 0.1 s', 'failed'],
    ['register:m', 'not-reached', 'waiting'],
  ]);
  expect(graph.edges).toEqual([
    ['data:a', 'train:m'],
    ['train:m', 'compare:m'],
    ['compare:m', 'register:m'],
  ]);
});

it('draws when each step ran, leaving out those that did not', () => {
  expect(drawTimeline(RECORD).steps.map(({ name, start, end }) => [name, start, end])).toEqual([
    ['data:a', 0, 3],
    ['train:m', 3, 1203],
    ['compare:m', 1203, 1303],
  ]);
});
