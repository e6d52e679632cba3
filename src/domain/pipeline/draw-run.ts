import { humanDuration } from '#kernel/duration.ts';
import type { Graph } from '#plot/graph.ts';
import type { StepState as DrawnState, Timeline } from '#plot/timeline.ts';
import type { PipelineRecord, StepStatus } from './run-state.ts';

const DRAWN: Record<StepStatus, DrawnState> = {
  waiting: 'waiting',
  running: 'running',
  done: 'succeeded',
  unchanged: 'skipped',
  refused: 'failed',
  failed: 'failed',
  'not-reached': 'waiting',
};

/** Which step needed which, and how each ended. */
export const drawGraph = (record: PipelineRecord): Graph => ({
  title: 'Steps',
  description: `Steps of the pipeline run ${record.id} with their dependencies; verdict ${record.verdict}.`,
  nodes: record.steps.map((step) => ({
    id: step.id,
    label: step.id,
    detail:
      step.durationMs === undefined || step.status === 'unchanged' ? step.status : `${step.status}, ${humanDuration(step.durationMs)}`,
    state: DRAWN[step.status],
  })),
  edges: record.steps.flatMap((step) => step.needs.map((need): [string, string] => [need, step.id])),
});

/** When each step ran. */
export const drawTimeline = (record: PipelineRecord): Timeline => ({
  title: 'Time',
  description: `When each step ran, in ${humanDuration(record.durationMs)} altogether.`,
  steps: record.steps.flatMap((step) =>
    step.startedMs === undefined || step.durationMs === undefined
      ? []
      : [{ name: step.id, start: step.startedMs, end: step.startedMs + step.durationMs, state: DRAWN[step.status] }],
  ),
});
