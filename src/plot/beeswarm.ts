import { picture, type Caption, type PictureOptions } from './picture.ts';
import { linearScale } from './scale.ts';
import { clip, element, line, text, textWidth } from './svg.ts';

export interface Beeswarm extends Caption {
  readonly axis: string;
  /** From top to bottom. */
  readonly rows: readonly BeeswarmRow[];
  readonly width?: number;
}

export interface BeeswarmRow {
  readonly name: string;
  /** Written on the right. */
  readonly label: string;
  readonly points: readonly BeeswarmPoint[];
}

export interface BeeswarmPoint {
  readonly x: number;
  /** Where the row's own value lies among the others: thirds by rank; absent for values without an order. */
  readonly third?: 0 | 1 | 2;
}

const ROW = 34;
const REACH = 13;
const STEP = 3.2;
const NAMES = ['low value', 'middle', 'high value', 'no order'] as const;

/** Dots in a row for each name, spread where they would lie on each other. Low values are rings, high ones discs: colour is not needed. */
export function renderBeeswarm(chart: Beeswarm, options: PictureOptions = {}): string {
  const width = chart.width ?? 640;
  const left = 28 + Math.min(200, Math.max(60, ...chart.rows.map((row) => textWidth(row.name) * 1.08)));
  const right = width - 24 - Math.max(30, ...chart.rows.map((row) => textWidth(row.label)));
  const top = 44;
  const bottom = top + Math.max(1, chart.rows.length) * ROW;
  const values = chart.rows.flatMap((row) => row.points.map((point) => point.x)).filter(Number.isFinite);
  const scale = linearScale(Math.min(0, ...values), Math.max(0, ...values), left, right, { nice: true });
  const grid = scale.ticks.map(
    (tick) =>
      line(scale.place(tick), top, scale.place(tick), bottom, 'ty-grid') +
      text(scale.place(tick), bottom + 14, scale.format(tick), { anchor: 'middle', className: 'ty-muted' }),
  );
  const rows = chart.rows.map((row, index) => {
    const middle = top + index * ROW + ROW / 2;
    const places = row.points.map((point) => scale.place(point.x));
    const heights = spread(places);
    return element('g', {}, [
      text(left - 8, middle, clip(row.name, 196), { anchor: 'end' }),
      ...row.points.map((point, at) => dot(places[at]!, middle + heights[at]!, point.third)),
      text(right + 10, middle, row.label, { className: 'ty-muted' }),
    ]);
  });
  const used = [0, 1, 2, undefined].filter((third) => chart.rows.some((row) => row.points.some((point) => point.third === third)));
  const legend = used.map((third, index) => {
    const x = left + index * 96;
    return dot(x, bottom + 54, third as BeeswarmPoint['third']) + text(x + 8, bottom + 54, NAMES[third ?? 3]!, { className: 'ty-muted' });
  });
  return picture(
    chart,
    width,
    bottom + 70,
    [
      ...grid,
      line(scale.place(0), top, scale.place(0), bottom, 'ty-axis'),
      ...rows,
      text((left + right) / 2, bottom + 34, chart.axis, { anchor: 'middle' }),
      ...legend,
    ],
    options,
  );
}

function dot(cx: number, cy: number, third: BeeswarmPoint['third']): string {
  if (third === undefined) return element('rect', { x: cx - 2, y: cy - 2, width: 4, height: 4, class: 'ty-wait' });
  if (third === 1) return element('circle', { cx, cy, r: 1.8, class: 'ty-wait' });
  return third === 0
    ? element('circle', { cx, cy, r: 2.6, class: 'ty-stroke-0', fill: 'none', 'stroke-width': 1.4 })
    : element('circle', { cx, cy, r: 3, class: 'ty-fill-1' });
}

/** Offsets from the middle line: each dot takes the nearest free height among the dots within its reach, in order of place. */
function spread(places: readonly number[]): number[] {
  const order = [...places.keys()].sort((one, other) => places[one]! - places[other]! || one - other);
  const heights = new Array<number>(places.length).fill(0);
  const levels = [0];
  for (let step = 1; step * STEP <= REACH; step++) levels.push(step * STEP, -step * STEP);
  const lastAt = new Map<number, number>();
  for (const index of order) {
    const place = places[index]!;
    const free = levels.find((level) => place - (lastAt.get(level) ?? -Infinity) >= 5.5);
    // Where every level is taken, the one that was taken first is the least crowded.
    const level = free ?? levels.reduce((best, one) => (lastAt.get(one)! < lastAt.get(best)! ? one : best));
    lastAt.set(level, place);
    heights[index] = level;
  }
  return heights;
}
