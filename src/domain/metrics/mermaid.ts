import type { CurvePoint } from '#numeric/metrics/curves.ts';

/** Diagrams that GitHub draws without any host. `xychart-beta` is the name that old and new versions of Mermaid both know. */

const SAMPLES = 20;

/** y of a rising curve at evenly spaced x, by straight lines between points; the highest y where x repeats. */
export function sampleCurve(points: readonly CurvePoint[], samples = SAMPLES): number[] {
  return Array.from({ length: samples + 1 }, (_, index) => {
    const x = index / samples;
    let last = 0;
    while (last + 1 < points.length && points[last + 1]!.x <= x) last += 1;
    const from = points[last]!;
    const to = points[last + 1];
    return to === undefined || to.x === from.x ? from.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  });
}

export interface ChartAxes {
  readonly title: string;
  readonly x: { readonly title: string; readonly from: number; readonly to: number };
  readonly y: { readonly title: string; readonly from: number; readonly to: number };
}

/** Line chart of a few series over evenly spaced x. There is no legend in the versions that GitHub has had; write one beside it. */
export function mermaidLines(axes: ChartAxes, series: readonly (readonly number[])[]): string {
  return [
    '```mermaid',
    'xychart-beta',
    `  title ${quote(axes.title)}`,
    `  x-axis ${quote(axes.x.title)} ${axes.x.from} --> ${axes.x.to}`,
    `  y-axis ${quote(axes.y.title)} ${axes.y.from} --> ${axes.y.to}`,
    ...series.map((values) => `  line [${values.map((value) => String(Number(value.toFixed(4)))).join(', ')}]`),
    '```',
  ].join('\n');
}

/** Mermaid's quoted strings know no escape; what could end the string or the block is replaced. */
const quote = (text: string): string => `"${text.replace(/["`\u0000-\u001f]/g, "'").slice(0, 80)}"`;
