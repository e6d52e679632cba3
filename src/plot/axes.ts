import type { Scale } from './scale.ts';
import { element, line, text, textWidth } from './svg.ts';

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Grid, ticks and titles of both axes around the area. */
export function drawAxes(area: PlotArea, x: Scale, y: Scale, titles: { readonly x: string; readonly y: string }): string {
  const columns = x.ticks.map((tick) => {
    const place = x.place(tick);
    return (
      line(place, area.top, place, area.bottom, 'ty-grid') +
      text(place, area.bottom + 14, x.format(tick), { anchor: 'middle', className: 'ty-muted' })
    );
  });
  const rows = y.ticks.map((tick) => {
    const place = y.place(tick);
    return (
      line(area.left, place, area.right, place, 'ty-grid') +
      text(area.left - 8, place, y.format(tick), { anchor: 'end', className: 'ty-muted' })
    );
  });
  const widest = Math.max(0, ...y.ticks.map((tick) => textWidth(y.format(tick))));
  const side = Math.max(10, Math.min(area.left - 48, area.left - 20 - widest));
  return element('g', {}, [
    ...columns,
    ...rows,
    line(area.left, area.bottom, area.right, area.bottom, 'ty-axis'),
    line(area.left, area.top, area.left, area.bottom, 'ty-axis'),
    text((area.left + area.right) / 2, area.bottom + 34, titles.x, { anchor: 'middle', className: 'ty-text' }),
    text(side, (area.top + area.bottom) / 2, titles.y, { anchor: 'middle', className: 'ty-text', rotate: -90 }),
  ]);
}

/** Places for labels near wished heights so that neighbours are at least `gap` apart, inside [top, bottom]; order is kept. */
export function spreadLabels(wished: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = [...wished.keys()].sort((left, right) => wished[left]! - wished[right]! || left - right);
  const placed = new Array<number>(wished.length);
  let floor = top;
  for (const index of order) {
    placed[index] = Math.max(wished[index]!, floor);
    floor = placed[index]! + gap;
  }
  let ceiling = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index]!, ceiling);
    ceiling = placed[index]! - gap;
  }
  return placed;
}
