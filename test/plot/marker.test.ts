import { expect, it } from 'vitest';
import { renderLineChart } from '#plot/line-chart.ts';
import { drawMarker } from '#plot/marker.ts';
import { renderSearchHistory } from '#plot/search-history-chart.ts';
import { SERIES_COLOURS } from '#plot/theme.ts';

const withoutColour = (svg: string): string => svg.replaceAll(/ class="[^"]*"/g, '');

it('tells series apart by the shape of their marks alone', () => {
  const shapes = Array.from({ length: SERIES_COLOURS }, (_, series) => withoutColour(drawMarker(series, 10, 10, 4)));
  expect(new Set(shapes).size).toBe(SERIES_COLOURS);
  expect(drawMarker(SERIES_COLOURS, 10, 10, 4)).toBe(drawMarker(0, 10, 10, 4));
  expect(withoutColour(drawMarker(2, 10, 10, 4, 'hollow'))).toContain('fill="none"');
});

it('shows which algorithm a setting of a search was of, whatever became of it', () => {
  const trials = ['ridge', 'lasso'].flatMap((algorithm, index) =>
    (['finished', 'pruned'] as const).map((state, turn) => ({ trial: 2 * index + turn + 1, algorithm, score: 0.5 + 0.1 * index, state })),
  );
  const svg = renderSearchHistory({ title: 't', description: 'd', metric: 'r2', better: 'higher', trials });
  // Two settings and the legend each.
  expect(svg.match(/<circle /g)).toHaveLength(3);
  expect(svg.match(/<polygon /g)).toHaveLength(3);
});

it('repeats dashes and marks of several lines before their names, and of a single line nothing', () => {
  const points = [
    { x: 0, y: 1 },
    { x: 1, y: 2 },
  ];
  const chart = (names: readonly string[]) =>
    renderLineChart({
      title: 't',
      description: 'd',
      x: { title: 'x' },
      y: { title: 'y' },
      series: names.map((name) => ({ name, points, markers: true })),
    });
  expect(chart(['one', 'other']).match(/<line [^>]*class="ty-line-1"/g)).toHaveLength(1);
  expect(chart(['one', 'other']).match(/<polygon /g)).toHaveLength(3);
  expect(chart(['one'])).not.toMatch(/<line [^>]*class="ty-line/);
});
