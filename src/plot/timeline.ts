import { humanDuration } from '#kernel/duration.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale } from './scale.ts';
import { clip, element, line, text, textWidth } from './svg.ts';

export const STEP_STATES = ['succeeded', 'failed', 'running', 'skipped', 'waiting'] as const;

export type StepState = (typeof STEP_STATES)[number];

/** A mark beside the colour, so that the state can be read without it. */
export const STEP_MARK: Record<StepState, string> = { succeeded: '✔', failed: '✖', running: '▶', skipped: '–', waiting: '…' };

export const STEP_CLASS: Record<StepState, string> = {
  succeeded: 'ty-good',
  failed: 'ty-bad',
  running: 'ty-running',
  skipped: 'ty-wait',
  waiting: 'ty-wait',
};

export interface TimelineStep {
  readonly name: string;
  /** Milliseconds since the start of the whole. */
  readonly start: number;
  readonly end: number;
  readonly state: StepState;
  readonly detail?: string;
}

export interface Timeline extends Caption {
  readonly steps: readonly TimelineStep[];
}

const ROW = 26;

/** When each step ran, one row a step, in the given order. */
export function renderTimeline(timeline: Timeline, options: PictureOptions = {}): string {
  const width = 720;
  const left = 40 + Math.min(190, Math.max(50, ...timeline.steps.map((step) => textWidth(step.name))));
  const right = width - 90;
  const top = 42;
  const bottom = top + Math.max(1, timeline.steps.length) * ROW;
  const last = Math.max(1, ...timeline.steps.map((step) => step.end));
  const seconds = last / 1000;
  const scale = linearScale(0, seconds, left, right, { ticks: 6 });
  const grid = scale.ticks.map(
    (tick) =>
      line(scale.place(tick), top, scale.place(tick), bottom, 'ty-grid') +
      text(scale.place(tick), bottom + 14, `${scale.format(tick)} s`, { anchor: 'middle', className: 'ty-muted' }),
  );
  const rows = timeline.steps.map((step, index) => {
    const middle = top + index * ROW + ROW / 2;
    const start = scale.place(step.start / 1000);
    const end = scale.place(step.end / 1000);
    const duration = step.state === 'skipped' || step.state === 'waiting' ? step.state : humanDuration(step.end - step.start);
    return element('g', {}, [
      element('title', {}, [`${escapeStep(step)}`]),
      text(left - 8, middle, `${STEP_MARK[step.state]} ${clip(step.name, 190)}`, { anchor: 'end' }),
      element('rect', { x: start, y: middle - 7, width: Math.max(2, end - start), height: 14, rx: 3, class: STEP_CLASS[step.state] }),
      text(Math.max(end, start + 2) + 8, middle, duration, { className: 'ty-muted' }),
    ]);
  });
  return picture(timeline, width, bottom + 32, [...grid, line(left, top, left, bottom, 'ty-axis'), ...rows], options);
}

const escapeStep = (step: TimelineStep): string =>
  `${step.name}: ${step.state}${step.detail === undefined ? '' : `, ${step.detail}`}`.replace(/&/g, '&amp;').replace(/</g, '&lt;');
