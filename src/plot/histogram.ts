import { drawAxes, type PlotArea } from './axes.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale } from './scale.ts';
import { element, formatCoordinate, text } from './svg.ts';

export interface HistogramOverlay extends Caption {
  readonly axis: string;
  /** Edges of the bins, ascending; one more than shares. */
  readonly edges: readonly number[];
  /** Share of the rows in each bin, once for each series; the first is the reference. */
  readonly series: readonly { readonly name: string; readonly shares: readonly number[] }[];
}

/** Reference as filled area, current as dashed outline over it: both stay readable where they overlap. */
export function renderHistogramOverlay(chart: HistogramOverlay, options: PictureOptions = {}): string {
  const width = 560;
  const height = 320;
  const area: PlotArea = { left: 68, top: 64, right: width - 24, bottom: height - 52 };
  const most = Math.max(...chart.series.flatMap((series) => series.shares), 1e-9);
  const x = linearScale(chart.edges[0]!, chart.edges[chart.edges.length - 1]!, area.left, area.right);
  const y = linearScale(0, most, area.bottom, area.top, { nice: true, ticks: 4 });
  const shapes = chart.series.map((series, index) => {
    const steps = series.shares.flatMap((share, bin) => [
      `${formatCoordinate(x.place(chart.edges[bin]!))},${formatCoordinate(y.place(share))}`,
      `${formatCoordinate(x.place(chart.edges[bin + 1]!))},${formatCoordinate(y.place(share))}`,
    ]);
    const base = [
      `${formatCoordinate(area.left)},${formatCoordinate(area.bottom)}`,
      ...steps,
      `${formatCoordinate(area.right)},${formatCoordinate(area.bottom)}`,
    ].join(' ');
    return index === 0
      ? element('polygon', { points: base, class: 'ty-fill-0', 'fill-opacity': '0.35' })
      : element('polyline', { points: base, class: `ty-line-${index}` });
  });
  const legend = chart.series.map((series, index) => {
    const left = area.left + index * 200;
    const key =
      index === 0
        ? element('rect', { x: left, y: 37, width: 22, height: 10, class: 'ty-fill-0', 'fill-opacity': '0.35' })
        : element('line', { x1: left, y1: 42, x2: left + 22, y2: 42, class: `ty-line-${index}` });
    return key + text(left + 30, 42, series.name, { className: `ty-label-${index}` });
  });
  return picture(chart, width, height, [drawAxes(area, x, y, { x: chart.axis, y: 'share of rows' }), ...shapes, ...legend], options);
}
