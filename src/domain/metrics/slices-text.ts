import { markdownTable } from '#kernel/markdown.ts';
import { textTable } from '#kernel/text-table.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { FEWEST_SLICE_ROWS, type Slice } from '#numeric/metrics/slices.ts';
import { formatCount, formatDifference, formatEstimate, formatNumber } from './figures.ts';
import { safeText } from './safe-markdown.ts';

/** `Slices: 1 of 12 is worse (region = north: accuracy −0.021 …, 210 rows); 3 are too small to tell.` */
export function slicesHeadline(slices: readonly Slice[]): string {
  const worse = slices.filter((slice) => slice.verdict === 'worse');
  const unclear = slices.filter((slice) => slice.verdict === 'inconclusive').length;
  const worst = [...worse].sort((left, right) => Math.abs(right.difference!.value) - Math.abs(left.difference!.value))[0];
  const found =
    worst === undefined
      ? `Slices: none of ${slices.length} shown to be worse than the rest`
      : `Slices: ${worse.length} of ${slices.length} ${worse.length === 1 ? 'is' : 'are'} worse than the rest (${worst.column} = ${worst.value}: ${metricTitle(worst.difference!.metric)} ${formatDifference(worst.difference!.value, worst.difference!.interval)}, ${formatCount(worst.rows)} rows)`;
  return `${found}${unclear === 0 ? '' : `; ${unclear} cannot be judged, which takes ${FEWEST_SLICE_ROWS} rows inside and outside`}.`;
}

export const SLICE_MARKS = {
  worse: '✖ worse',
  better: '✔ better',
  similar: '– no difference shown',
  inconclusive: '? inconclusive',
} as const;

/** Cells of a table: column, value, rows, metric here, difference to the other rows, adjusted p, verdict. */
export function sliceCells(slice: Slice): string[] {
  const [first] = Object.entries(slice.metrics);
  return [
    slice.column,
    slice.value,
    formatCount(slice.rows),
    first === undefined ? '–' : formatEstimate(first[1].value, first[1].interval),
    slice.difference === undefined ? '–' : formatDifference(slice.difference.value, slice.difference.interval),
    slice.q === undefined ? '–' : slice.q < 0.001 ? '< 0.001' : formatNumber(slice.q, 3),
    SLICE_MARKS[slice.verdict],
  ];
}

export const sliceTitles = (slices: readonly Slice[]): string[] => {
  const name = slices.map((slice) => Object.keys(slice.metrics)[0]).find((one) => one !== undefined);
  return ['column', 'value', 'rows', name === undefined ? 'metric' : metricTitle(name), 'difference to the rest', 'adjusted p', 'verdict'];
};

export const SLICE_ALIGNMENT = ['left', 'left', 'right', 'right', 'right', 'right', 'left'] as const;

export const slicesText = (slices: readonly Slice[]): string =>
  `${slicesHeadline(slices)}\n\n${textTable([sliceTitles(slices), ...slices.map(sliceCells)], SLICE_ALIGNMENT)}`;

export const slicesMarkdown = (slices: readonly Slice[]): string =>
  `${safeText(slicesHeadline(slices))}\n\n${markdownTable(
    sliceTitles(slices).map(safeText),
    slices.map((slice) => sliceCells(slice).map(safeText)),
    SLICE_ALIGNMENT,
  )}`;
