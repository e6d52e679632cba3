import { isJsonObject, type Json } from '#kernel/json.ts';
import { renderLineChart, type LineSeries, type PlotPoint } from '#plot/line-chart.ts';

/** Points of each metric, as `history.json` beside a record has them; what has another form is left out. */
export function readHistories(document: unknown): ReadonlyMap<string, readonly PlotPoint[]> {
  const metrics = isJsonObject(document) ? document['metrics'] : undefined;
  const histories = new Map<string, readonly PlotPoint[]>();
  for (const [name, course] of Object.entries(isJsonObject(metrics) ? metrics : {})) {
    if (!isJsonObject(course)) continue;
    const [steps, values] = [listOf(course['steps']), listOf(course['values'])];
    // NaN and infinities are texts there, and have no place in a picture.
    const points = steps.flatMap((x, index) => {
      const y = values[index];
      return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
    });
    if (points.length > 0) histories.set(name, points);
  }
  return histories;
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** Pictures on one page. */
const MOST_PICTURES = 40;

/** One picture for each metric that has a course in any of the runs, the lines named after the runs; metrics of the machine come last. */
export function historyPictures(
  runs: readonly { readonly name: string; readonly histories: ReadonlyMap<string, readonly PlotPoint[]> }[],
): readonly string[] {
  const names = [...new Set(runs.flatMap(({ histories }) => [...histories.keys()]))].sort(
    (left, right) => Number(left.startsWith('system/')) - Number(right.startsWith('system/')) || (left < right ? -1 : 1),
  );
  return names
    .map((metric) => ({ metric, series: runs.flatMap(({ name, histories }) => seriesOf(name, histories.get(metric))) }))
    .filter(({ series }) => series.some(({ points }) => points.length > 1))
    .slice(0, MOST_PICTURES)
    .map(({ metric, series }) =>
      renderLineChart(
        {
          title: metric,
          description: `${metric} by step. ${series.map(({ name, points }) => `${name} ends at ${points.at(-1)!.y}`).join('; ')}.`,
          x: { title: 'step' },
          y: { title: metric },
          series,
          width: 520,
          height: 300,
        },
        { inline: true },
      ),
    );
}

const seriesOf = (name: string, points: readonly PlotPoint[] | undefined): readonly LineSeries[] =>
  points === undefined ? [] : [{ name, points, ...(points.length < 12 ? { markers: true } : {}) }];
