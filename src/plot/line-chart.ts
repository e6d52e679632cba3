import { drawAxes, spreadLabels, type PlotArea } from './axes.ts';
import { drawMarker } from './marker.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale, type Scale } from './scale.ts';
import { clip, element, formatCoordinate, line, text, textWidth } from './svg.ts';
import { SERIES_COLOURS } from './theme.ts';

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

export interface LineSeries {
  readonly name: string;
  readonly points: readonly PlotPoint[];
  /** Lower and upper y at the same x as the points, drawn as a band. */
  readonly band?: readonly { readonly low: number; readonly high: number }[];
  readonly markers?: boolean;
}

export interface AxisOptions {
  readonly title: string;
  /** Ends of the axis; those of the data when absent. */
  readonly from?: number;
  readonly to?: number;
}

export interface LineChart extends Caption {
  readonly x: AxisOptions;
  readonly y: AxisOptions;
  readonly series: readonly LineSeries[];
  /** A dashed line for orientation, such as chance level. */
  readonly guide?: { readonly from: PlotPoint; readonly to: PlotPoint; readonly label: string };
  readonly width?: number;
  readonly height?: number;
}

const LABEL_WIDTH = 170;

/** Width of the piece of line before a label. */
const SAMPLE = 18;

/** Lines with direct labels at their right ends instead of a legend; several differ in dashes and marks, which the labels repeat. */
export function renderLineChart(chart: LineChart, options: PictureOptions = {}): string {
  const width = chart.width ?? 640;
  const height = chart.height ?? 380;
  const longest = Math.max(40, ...chart.series.map((series) => textWidth(series.name)));
  const sampled = chart.series.length > 1 ? SAMPLE + 6 : 0;
  const area: PlotArea = { left: 68, top: 42, right: width - Math.min(LABEL_WIDTH, longest * 1.2 + 24) - sampled, bottom: height - 52 };
  const points = chart.series.flatMap((series) => series.points);
  const heights = [
    ...points.map((point) => point.y),
    ...chart.series.flatMap((series) => (series.band ?? []).flatMap((band) => [band.low, band.high])),
  ];
  const x = axisScale(
    chart.x,
    points.map((point) => point.x),
    area.left,
    area.right,
  );
  const y = axisScale(chart.y, heights, area.bottom, area.top);
  const ends = chart.series.map((series) => {
    const last = series.points[series.points.length - 1];
    return last === undefined ? area.bottom : y.place(last.y);
  });
  const places = spreadLabels(ends, 16, area.top + 4, area.bottom - 4);
  const labels = chart.series.map((series, index) => {
    const [colour, at, start] = [index % SERIES_COLOURS, places[index]!, area.right + 10];
    const name = text(start + sampled, at, clip(series.name, LABEL_WIDTH - 14), { className: `ty-label-${colour}` });
    if (sampled === 0) return name;
    const mark = series.markers === true ? drawMarker(colour, start + SAMPLE / 2, at, 3.5) : '';
    return line(start, at, start + SAMPLE, at, `ty-line-${colour}`) + mark + name;
  });
  return picture(
    chart,
    width,
    height,
    [
      drawAxes(area, x, y, { x: chart.x.title, y: chart.y.title }),
      chart.guide === undefined ? '' : drawGuide(chart.guide, x, y),
      ...chart.series.map((series, index) => drawSeries(series, index % SERIES_COLOURS, x, y)),
      ...labels,
    ],
    options,
  );
}

const finite = (values: readonly number[]): number[] => values.filter(Number.isFinite);

function axisScale(axis: AxisOptions, values: readonly number[], pixelsFrom: number, pixelsTo: number): Scale {
  const known = finite(values);
  const low = axis.from ?? (known.length === 0 ? 0 : known.reduce((least, value) => Math.min(least, value)));
  const high = axis.to ?? (known.length === 0 ? 1 : known.reduce((most, value) => Math.max(most, value)));
  return linearScale(low, high, pixelsFrom, pixelsTo, { nice: axis.from === undefined || axis.to === undefined });
}

function drawSeries(series: LineSeries, colour: number, x: Scale, y: Scale): string {
  const at = (point: PlotPoint): string => `${formatCoordinate(x.place(point.x))},${formatCoordinate(y.place(point.y))}`;
  const known = series.points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  const band = series.band;
  const outline =
    band === undefined
      ? []
      : [
          ...series.points.map((point, index) => at({ x: point.x, y: band[index]!.high })),
          ...series.points.map((point, index) => at({ x: point.x, y: band[index]!.low })).reverse(),
        ];
  return element('g', {}, [
    outline.length === 0 ? '' : element('polygon', { points: outline.join(' '), class: `ty-fill-${colour} ty-band` }),
    element('polyline', { points: known.map(at).join(' '), class: `ty-line-${colour}` }),
    ...(series.markers === true ? known.map((point) => drawMarker(colour, x.place(point.x), y.place(point.y), 3.5)) : []),
  ]);
}

function drawGuide(guide: NonNullable<LineChart['guide']>, x: Scale, y: Scale): string {
  const [x1, y1, x2, y2] = [x.place(guide.from.x), y.place(guide.from.y), x.place(guide.to.x), y.place(guide.to.y)];
  const slope = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const at = 0.72;
  return (
    line(x1, y1, x2, y2, 'ty-guide') +
    text(x1 + (x2 - x1) * at, y1 + (y2 - y1) * at + 10, guide.label, { anchor: 'middle', className: 'ty-muted', rotate: slope })
  );
}
