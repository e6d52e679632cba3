import { drawAxes, type PlotArea } from './axes.ts';
import type { PlotPoint } from './line-chart.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale } from './scale.ts';
import { element, line, text } from './svg.ts';

export interface ScatterChart extends Caption {
  readonly x: string;
  readonly y: string;
  readonly points: readonly PlotPoint[];
  /** `identity` draws y = x with equal axes; `zero` draws y = 0. */
  readonly guide: 'identity' | 'zero';
}

/** More points make the file larger and the picture no clearer. */
const MOST_POINTS = 1500;

/** Dots with a line for orientation. Large sets are thinned evenly in their order, which is deterministic and leaves the shape. */
export function renderScatterChart(chart: ScatterChart, options: PictureOptions = {}): string {
  const width = 480;
  const height = chart.guide === 'identity' ? 460 : 380;
  const area: PlotArea = { left: 72, top: 42, right: width - 24, bottom: height - 52 };
  const points = thin(chart.points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y)));
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const both = [...xs, ...ys];
  const [xValues, yValues] = chart.guide === 'identity' ? [both, both] : [xs, [...ys, 0]];
  const x = linearScale(Math.min(...xValues), Math.max(...xValues), area.left, area.right, { nice: true });
  const y = linearScale(Math.min(...yValues), Math.max(...yValues), area.bottom, area.top, { nice: true });
  const guide =
    chart.guide === 'identity'
      ? line(x.place(x.from), y.place(x.from), x.place(x.to), y.place(x.to), 'ty-guide') +
        text(area.right - 4, area.top + 8, 'exact', { anchor: 'end', className: 'ty-muted' })
      : line(area.left, y.place(0), area.right, y.place(0), 'ty-axis');
  return picture(
    chart,
    width,
    height,
    [
      drawAxes(area, x, y, { x: chart.x, y: chart.y }),
      ...points.map((point) => element('circle', { cx: x.place(point.x), cy: y.place(point.y), r: 2.5, class: 'ty-fill-0 ty-dot' })),
      guide,
    ],
    options,
  );
}

function thin(points: readonly PlotPoint[]): readonly PlotPoint[] {
  if (points.length === 0) return [{ x: 0, y: 0 }];
  if (points.length <= MOST_POINTS) return points;
  return Array.from({ length: MOST_POINTS }, (_, index) => points[Math.floor((index * points.length) / MOST_POINTS)]!);
}
