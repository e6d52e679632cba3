import { drawAxes, type PlotArea } from './axes.ts';
import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale } from './scale.ts';
import { element, line, text } from './svg.ts';

export interface CalibrationChart extends Caption {
  readonly x: string;
  readonly y: string;
  readonly bins: readonly CalibrationPoint[];
}

/** Rows with about the same promised probability. */
export interface CalibrationPoint {
  readonly rows: number;
  readonly promised: number;
  readonly observed: number;
  /** Where `observed` would lie, were the promises kept. */
  readonly band: { readonly low: number; readonly high: number };
}

/**
 * Reliability diagram: share that came true against promised probability, each bin with the bar in which it would lie by chance were the
 * promise kept. Discs lie within their bar, diamonds outside; larger ones hold more rows.
 */
export function renderCalibration(chart: CalibrationChart, options: PictureOptions = {}): string {
  const width = 480;
  const height = 500;
  const area: PlotArea = { left: 72, top: 42, right: width - 24, bottom: height - 92 };
  const x = linearScale(0, 1, area.left, area.right);
  const y = linearScale(0, 1, area.bottom, area.top);
  const most = Math.max(1, ...chart.bins.map((bin) => bin.rows));
  const bars = chart.bins.map(({ promised, band }) => {
    const [top, bottom] = [y.place(band.high), y.place(band.low)];
    return element('rect', { x: x.place(promised) - 6, y: top - 1, width: 12, height: bottom - top + 2, class: 'ty-null' });
  });
  const marks = chart.bins.map(({ rows, promised, observed, band }) => {
    const inside = observed >= band.low && observed <= band.high;
    return drawMark(x.place(promised), y.place(observed), 3 + 4 * Math.sqrt(rows / most), inside);
  });
  const legend = area.bottom + 62;
  return picture(
    chart,
    width,
    height,
    [
      drawAxes(area, x, y, { x: chart.x, y: chart.y }),
      line(x.place(0), y.place(0), x.place(1), y.place(1), 'ty-guide'),
      ...bars,
      ...marks,
      drawMark(area.left + 6, legend, 5, true) + text(area.left + 16, legend, 'as promised', { className: 'ty-muted' }),
      drawMark(area.left + 112, legend, 5, false) + text(area.left + 122, legend, 'not as promised', { className: 'ty-muted' }),
      element('rect', { x: area.left + 234, y: legend - 7, width: 12, height: 14, class: 'ty-null' }) +
        text(area.left + 252, legend, 'chance, were it kept', { className: 'ty-muted' }),
    ],
    options,
  );
}

function drawMark(x: number, y: number, size: number, inside: boolean): string {
  if (inside) return element('circle', { cx: x, cy: y, r: size, class: 'ty-fill-0' });
  const reach = size * 1.25;
  return element('polygon', {
    points: `${x},${y - reach} ${x + reach},${y} ${x},${y + reach} ${x - reach},${y}`.replace(/(\.\d{2})\d+/g, '$1'),
    class: 'ty-fill-1',
  });
}
