import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '#plot/axes.ts';
import { renderBarChart } from '#plot/bar-chart.ts';
import { renderGraph } from '#plot/graph.ts';
import { renderConfusionMap } from '#plot/heat-map.ts';
import { renderHistogramOverlay } from '#plot/histogram.ts';
import { renderLineChart } from '#plot/line-chart.ts';
import { linearScale, niceTicks, tickFormat } from '#plot/scale.ts';
import { renderScatterChart } from '#plot/scatter-chart.ts';
import { clip, element, escapeXml, formatCoordinate } from '#plot/svg.ts';
import { renderTimeline } from '#plot/timeline.ts';

const NASTY = '"><script>alert("1")</script>&\u0000';
const caption = (title = 'title', description = 'what it shows') => ({ title, description });

const pictures: Record<string, (text: string, options?: { inline: boolean }) => string> = {
  line: (text, options) =>
    renderLineChart(
      {
        ...caption(text, text),
        x: { title: text, from: 0, to: 1 },
        y: { title: text },
        guide: { from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, label: text },
        series: [
          {
            name: text,
            points: [
              { x: 0, y: 1 },
              { x: 1, y: 2 },
            ],
            band: [
              { low: 0.5, high: 1.5 },
              { low: 1, high: 3 },
            ],
            markers: true,
          },
          { name: `${text} 2`, points: [] },
          { name: `${text} 3`, points: [{ x: 0, y: Number.NaN }] },
        ],
      },
      options,
    ),
  bars: (text, options) =>
    renderBarChart(
      {
        ...caption(text, text),
        axis: text,
        bars: [
          { name: text, value: 1, label: text, interval: { low: 0, high: 2 }, emphasis: true },
          { name: 'b', value: -1, label: '-1' },
        ],
      },
      options,
    ),
  points: (text, options) =>
    renderBarChart({ ...caption(text, text), axis: text, from: 0.9, bars: [{ name: text, value: 0.95, label: text }] }, options),
  confusion: (text, options) =>
    renderConfusionMap(
      {
        ...caption(text, text),
        classes: [text, 'b'],
        counts: [
          [100, 1],
          [3, 0],
        ],
      },
      options,
    ),
  scatter: (text, options) =>
    renderScatterChart(
      {
        ...caption(text, text),
        x: text,
        y: text,
        points: [
          { x: 1, y: 2 },
          { x: Number.NaN, y: 0 },
        ],
        guide: 'identity',
      },
      options,
    ),
  residuals: (text, options) => renderScatterChart({ ...caption(text, text), x: text, y: text, points: [], guide: 'zero' }, options),
  histogram: (text, options) =>
    renderHistogramOverlay(
      {
        ...caption(text, text),
        axis: text,
        edges: [0, 1, 2],
        series: [
          { name: text, shares: [0.5, 0.5] },
          { name: text, shares: [0.2, 0.8] },
        ],
      },
      options,
    ),
  timeline: (text, options) =>
    renderTimeline(
      {
        ...caption(text, text),
        steps: (['succeeded', 'failed', 'running', 'skipped', 'waiting'] as const).map((state, index) => ({
          name: text,
          start: index,
          end: index + 5,
          state,
          detail: text,
        })),
      },
      options,
    ),
  graph: (text, options) =>
    renderGraph(
      {
        ...caption(text, text),
        nodes: [
          { id: 'a', label: text, detail: text, state: 'succeeded' },
          { id: 'b', label: 'b' },
          { id: 'c', label: 'c' },
        ],
        edges: [
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'c'],
          ['x', 'c'],
          ['c', 'x'],
        ],
      },
      options,
    ),
};

/** Whether every element is closed in order. */
function isWellFormed(svg: string): boolean {
  const stack: string[] = [];
  for (const [, slash, name, rest] of svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-z][a-zA-Z]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (slash === '/') {
      if (stack.pop() !== name) return false;
    } else if (!rest!.endsWith('/')) stack.push(name!);
  }
  return stack.length === 0;
}

describe.each(Object.entries(pictures))('%s', (_, render) => {
  it('names and describes itself', () => {
    const svg = render('a plain name');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" width="\d+" height="\d+" role="img"/);
    const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(svg)!;
    expect(svg).toContain(`<title id="${title}">a plain name</title>`);
    expect(svg).toContain(`<desc id="${description}">`);
  });

  it('is well-formed, deterministic, and without a number that is none', () => {
    const svg = render('a');
    expect(isWellFormed(svg)).toBe(true);
    expect(render('a')).toBe(svg);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('escapes all text', () => {
    const svg = render(NASTY);
    expect(svg).not.toContain('<script>');
    expect(isWellFormed(svg)).toBe(true);
  });

  it('carries its colours unless the page does', () => {
    expect(render('a')).toContain('prefers-color-scheme:dark');
    expect(render('a', { inline: true })).not.toContain('<style>');
    expect(render('a')).not.toMatch(/font-face|@import|url\(/);
  });
});

describe('scales', () => {
  it('tick at round numbers inside the range', () => {
    expect(niceTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(niceTicks(0.913, 0.987, 5)).toEqual([0.92, 0.94, 0.96, 0.98]);
    expect(niceTicks(3, 3, 5)).toEqual([3]);
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
        const ticks = niceTicks(low, low + span, 5);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks[0]!).toBeGreaterThanOrEqual(low - 1e-6 * span);
        expect(ticks.at(-1)!).toBeLessThanOrEqual(low + span + 1e-6 * span);
      }),
    );
  });

  it('map ends to ends and cope with a single value', () => {
    const scale = linearScale(10, 20, 100, 0);
    expect([scale.place(10), scale.place(20), scale.place(15)]).toEqual([100, 0, 50]);
    expect(linearScale(5, 5, 0, 100).place(5)).toBe(50);
    expect(linearScale(0, 0, 0, 100).place(0)).toBe(50);
    expect(linearScale(0.7, 19.3, 0, 1, { nice: true })).toMatchObject({ from: 0, to: 20 });
  });

  it('write ticks in one form', () => {
    expect([0, 5000, 10_000].map(tickFormat([0, 5000, 10_000]))).toEqual(['0', '5k', '10k']);
    expect([0, 2e6].map(tickFormat([0, 2e6]))).toEqual(['0', '2M']);
    expect([-0.5, 0, 0.5].map(tickFormat([-0.5, 0, 0.5]))).toEqual(['−0.5', '0', '0.5']);
    expect([0, 0.00002].map(tickFormat([0, 0.00001, 0.00002]))).toEqual(['0.0e+0', '2.0e−5']);
    expect(tickFormat([7])(7)).toBe('7');
  });
});

describe('labels', () => {
  it('keep their distance and their order', () => {
    expect(spreadLabels([10, 11, 50], 16, 0, 100)).toEqual([10, 26, 50]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 }), (wished) => {
        const placed = spreadLabels(wished, 16, 0, 200);
        const sorted = [...placed].sort((left, right) => left - right);
        sorted.slice(1).forEach((place, index) => expect(place - sorted[index]!).toBeGreaterThanOrEqual(16 - 1e-9));
        for (const place of placed) expect(place).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('are shortened to fit', () => {
    expect(clip('short', 200)).toBe('short');
    expect(clip('a very long name of a class', 60)).toBe('a very …');
  });
});

describe('svg', () => {
  it('writes numbers short and never as −0', () => {
    expect([1.005, -0.001, 3, Number.NaN].map(formatCoordinate)).toEqual(['1', '0', '3', '0']);
    expect(element('a', { b: 1.239, c: undefined, d: '<' })).toBe('<a b="1.24" d="&lt;"/>');
    expect(escapeXml('\u0001<&>"')).toBe('\ufffd&lt;&amp;&gt;&quot;');
  });
});

describe('renderScatterChart', () => {
  it('thins many points evenly', () => {
    const points = Array.from({ length: 20_000 }, (_, index) => ({ x: index, y: index }));
    const svg = renderScatterChart({ ...caption(), x: 'x', y: 'y', points, guide: 'identity' });
    expect(svg.match(/<circle /g)).toHaveLength(1500);
  });
});

describe('renderGraph', () => {
  it('places a node right of everything that it depends on, and survives a cycle', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    const svg = renderGraph({
      ...caption(),
      nodes,
      edges: [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
    });
    const lefts = [...svg.matchAll(/<rect x="(\d+(?:\.\d+)?)" y="[\d.]+" width="[\d.]+" height="44"/g)].map(([, x]) => Number(x));
    expect(lefts[0]).toBeLessThan(lefts[1]!);
    expect(lefts[1]).toBeLessThan(lefts[2]!);
    expect(
      isWellFormed(
        renderGraph({
          ...caption(),
          nodes,
          edges: [
            ['a', 'b'],
            ['b', 'a'],
          ],
        }),
      ),
    ).toBe(true);
  });
});

describe('a graph that is too wide', () => {
  it('goes on in a further band', () => {
    const nodes = Array.from({ length: 12 }, (_, index) => ({ id: String(index), label: `a step with a name ${index}` }));
    const svg = renderGraph({ ...caption(), nodes, edges: nodes.slice(1).map((node, index) => [String(index), node.id] as const) });
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
    expect(Number(width)).toBeLessThanOrEqual(980);
    expect(Number(height)).toBeGreaterThan(200);
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toMatch(/<path d="M[\d.]+ [\d.]+V[\d.]+H[\d.]+V[\d.]+"/);
  });
});

describe('renderConfusionMap', () => {
  it('slants long names and leaves out percentages in small cells', () => {
    const classes = Array.from({ length: 12 }, (_, index) => `a long class name ${index}`);
    const svg = renderConfusionMap({ ...caption(), classes, counts: classes.map(() => classes.map(() => 5)) });
    expect(svg).toContain('rotate(-40');
    expect(svg).not.toContain('%<');
  });
});
