import type { Interval } from '#kernel/metric.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale } from './scale.ts';
import { clip, element, line, text, textWidth } from './svg.ts';

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly interval?: Pick<Interval, 'low' | 'high'>;
  /** Number as it is written beside the bar. */
  readonly label: string;
  /** Drawn in the second colour. */
  readonly emphasis?: boolean;
}

export interface BarChart extends Caption {
  readonly axis: string;
  readonly bars: readonly Bar[];
  /** Start of the axis; 0 when absent. Points with whiskers are drawn instead of bars when it is not 0, since bars must start at 0. */
  readonly from?: number;
  readonly width?: number;
}

const ROW = 28;

/** Horizontal bars (or points) with intervals, names on the left, numbers on the right. */
export function renderBarChart(chart: BarChart, options: PictureOptions = {}): string {
  const width = chart.width ?? 640;
  const left = 28 + Math.min(220, Math.max(40, ...chart.bars.map((bar) => textWidth(bar.name) * (bar.emphasis === true ? 1.2 : 1.08))));
  const right = width - 24 - Math.max(30, ...chart.bars.map((bar) => textWidth(bar.label)));
  const top = 44;
  const bottom = top + Math.max(1, chart.bars.length) * ROW;
  const ends = chart.bars
    .flatMap((bar) => [bar.value, bar.interval?.low ?? bar.value, bar.interval?.high ?? bar.value])
    .filter(Number.isFinite);
  const origin = chart.from ?? 0;
  const scale = linearScale(Math.min(origin, ...ends), Math.max(origin, ...ends), left, right, { nice: true });
  const grid = scale.ticks.map(
    (tick) =>
      line(scale.place(tick), top, scale.place(tick), bottom, 'ty-grid') +
      text(scale.place(tick), bottom + 14, scale.format(tick), { anchor: 'middle', className: 'ty-muted' }),
  );
  const rows = chart.bars.map((bar, index) => {
    const middle = top + index * ROW + ROW / 2;
    const colour = bar.emphasis === true ? 1 : 0;
    const zero = scale.place(origin);
    const end = scale.place(bar.value);
    const mark =
      origin === 0
        ? element('rect', {
            x: Math.min(zero, end),
            y: middle - 8,
            width: Math.max(0.5, Math.abs(end - zero)),
            height: 16,
            rx: 2,
            class: `ty-fill-${colour} ty-bar`,
          })
        : element('circle', { cx: end, cy: middle, r: 5, class: `ty-fill-${colour}` });
    return element('g', {}, [
      text(left - 8, middle, clip(bar.name, 204), { anchor: 'end', ...(bar.emphasis === true ? { className: 'ty-text ty-strong' } : {}) }),
      mark,
      bar.interval === undefined ? '' : drawWhisker(scale.place(bar.interval.low), scale.place(bar.interval.high), middle),
      text(right + 10, middle, bar.label, { className: bar.emphasis === true ? 'ty-text ty-strong' : 'ty-muted' }),
    ]);
  });
  return picture(
    chart,
    width,
    bottom + 50,
    [
      ...grid,
      line(scale.place(origin), top, scale.place(origin), bottom, 'ty-axis'),
      ...rows,
      text((left + right) / 2, bottom + 34, chart.axis, { anchor: 'middle' }),
    ],
    options,
  );
}

const drawWhisker = (low: number, high: number, middle: number): string =>
  line(low, middle, high, middle, 'ty-whisker') +
  line(low, middle - 4, low, middle + 4, 'ty-whisker') +
  line(high, middle - 4, high, middle + 4, 'ty-whisker');
