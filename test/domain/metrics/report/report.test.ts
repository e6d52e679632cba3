import { describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { describeParameters } from '#domain/metrics/describe-parameters.ts';
import { html, link, safeAddress, trusted } from '#domain/metrics/report/html.ts';
import { formatP } from '#domain/metrics/report/model-sections.ts';
import { renderComparisonPage } from '#domain/metrics/report/render-comparison.ts';
import { renderRunMarkdown, renderRunPage, runHeadline } from '#domain/metrics/report/render-run.ts';
import { renderSiteReport } from '#domain/metrics/report/render-site.ts';
import type { RunReport, SiteReport } from '#domain/metrics/report/report-data.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { simulateClassifier, simulateRegressor } from '../../../kit/metrics/prediction-sets.ts';
import { compare, recordId, runRecord } from '../../../kit/metrics/records.ts';

const NASTY = '"><script>alert(1)</script>&';

const evaluate = (set: Parameters<typeof evaluatePredictions>[0]) => evaluatePredictions(set, { seed: 1, replicates: 20 });
const first = simulateClassifier({ rows: 200, strength: 2, rowSeed: 1, ownSeed: 2 });
const second = simulateClassifier({ rows: 200, strength: 3, rowSeed: 1, ownSeed: 3 });
const values = simulateRegressor(300, 5, 1, 2);

const setting = (algorithm: string, mean: number) => ({
  algorithm,
  parameters: { depth: 3 },
  mean,
  sd: 0.02,
  folds: [mean],
  durationMs: 120,
});

const full: RunReport = {
  run: runRecord(recordId('A'), first, {
    search: {
      strategy: 'grid',
      folds: 5,
      repeats: 2,
      metric: 'f1-macro',
      settings: [setting('random-forest', 0.95), ...Array.from({ length: 35 }, (_, index) => setting('svm', 0.9 - index / 100))],
    },
    packageDigest: 'e'.repeat(64) as Sha256,
    dirty: 'f'.repeat(64) as Sha256,
  }),
  evaluation: evaluate(first),
  predictions: first,
  importance: {
    about: 'Share of the gain.',
    features: [
      { name: 'petal_width', importance: 0.3 },
      { name: 'petal_length', importance: 0.7, sd: 0.1 },
    ],
  },
  learningCurve: {
    metric: 'f1-macro',
    points: [
      { rows: 20, mean: 0.8, sd: 0.05 },
      { rows: 60, mean: 0.9, sd: 0.02 },
    ],
  },
};

const later: RunReport = { run: runRecord(recordId('B'), second), evaluation: evaluate(second) };

const site: SiteReport = {
  title: 'flowers',
  lead: 'One run of everything.',
  generatedAt: '2026-11-21T10:00:00.000Z',
  models: [
    {
      name: 'flowers',
      runs: [full, later, { run: runRecord(recordId('F'), second, { exit: 'failed' }) }],
      versions: [
        { version: 'v1.0.0', createdAt: '2026-11-21T09:32:00.000Z', runId: recordId('A'), commit: 'a1b2c3d4', stages: [] },
        { version: 'v1.1.0', createdAt: '2026-11-21T09:33:00.000Z', stages: ['staging', 'production'] },
      ],
      comparisons: [compare(second, first, { accuracy: { better: 'higher', margin: 0.01 } })],
      promotions: [
        {
          schemaVersion: 1,
          kind: 'promotion',
          id: recordId('D'),
          model: 'flowers',
          createdAt: '2026-11-21T09:34:00.000Z',
          version: 'v1.1.0',
          stage: 'production',
          replaces: 'v1.0.0',
          gates: [{ gate: 'evidence', verdict: 'pass', evidence: '4 digests verify' }],
          verdict: 'fail',
          tag: 'flowers#production#2',
          override: { by: 'somebody', reason: 'urgent' },
        },
      ],
      deployments: [
        {
          schemaVersion: 1,
          kind: 'deployment',
          id: recordId('E'),
          model: 'flowers',
          createdAt: '2026-11-21T09:35:00.000Z',
          environment: 'production',
          version: 'v1.1.0',
          packageDigest: 'e'.repeat(64) as Sha256,
          target: 'process',
          strategy: 'rolling',
          outcome: 'succeeded',
          durationMs: 3000,
          detail: '0 of 2,311 requests failed',
        },
      ],
      monitors: (['none', 'drift', 'insufficient'] as const).map((drift) => ({
        schemaVersion: 1,
        kind: 'monitor',
        id: recordId('M'),
        model: 'flowers',
        createdAt: '2026-11-21T09:36:00.000Z',
        version: 'v1.1.0',
        window: { from: '2026-11-21T09:00:00Z', to: '2026-11-21T09:36:00Z', rows: 1000 },
        columns: [{ name: 'petal_length', test: 'kolmogorov-smirnov', statistic: 0.4, p: 1e-42, q: 3e-41, effect: 0.4, verdict: drift }],
        drift,
        headline: `petal_length: ${drift}`,
      })),
    },
    {
      name: 'house prices/β',
      runs: [{ run: runRecord(recordId('H'), values, { target: 'price' }), evaluation: evaluate(values), predictions: values }],
      versions: [],
      comparisons: [],
      promotions: [],
      deployments: [],
      monitors: [],
    },
    { name: 'empty', runs: [], versions: [], comparisons: [], promotions: [], deployments: [], monitors: [] },
  ],
  datasets: [
    {
      manifest: {
        schemaVersion: 1,
        kind: 'dataset',
        name: 'iris',
        files: [{ path: 'iris.csv', sizeBytes: 4551, sha256: 'a'.repeat(64) as Sha256, mediaType: 'text/csv' }],
        rows: 150,
        tables: [],
      },
      versions: ['v1.0.0'],
    },
    { manifest: { schemaVersion: 1, kind: 'dataset', name: 'images', files: [] }, versions: [] },
  ],
  pipeline: {
    graph: { title: 'Pipeline', description: 'data then train', nodes: [{ id: 'a', label: 'data' }], edges: [] },
    timeline: { title: 'When', description: 'one step', steps: [{ name: 'data', start: 0, end: 10, state: 'succeeded' }] },
  },
  story: [{ step: 'train', result: 'accuracy 0.95', verdict: 'pass' }],
};

/** Every element is closed in its own order; good enough to find markup that was written by hand and is wrong. */
function unbalanced(page: string): string[] {
  const stack: string[] = [];
  const problems: string[] = [];
  const void_ = new Set(['meta', 'br', 'img', 'link']);
  for (const [, slash, name, rest] of page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (slash === '/') {
      if (stack.pop() !== name) problems.push(`</${name}>`);
    } else if (!void_.has(name!) && !rest!.endsWith('/')) stack.push(name!);
  }
  return [...problems, ...stack];
}

describe('renderSiteReport', () => {
  const pages = renderSiteReport(site);

  it('has an index, a page for each model and one for each run', () => {
    expect(pages.map((page) => page.path)).toEqual([
      'index.html',
      'models/flowers.html',
      `runs/${recordId('A')}.html`,
      `runs/${recordId('B')}.html`,
      `runs/${recordId('F')}.html`,
      'models/house-prices-.html',
      `runs/${recordId('H')}.html`,
      'models/empty.html',
    ]);
  });

  it('is deterministic, balanced and self-contained', () => {
    expect(renderSiteReport(site)).toEqual(pages);
    for (const { path, html: page } of pages) {
      expect(unbalanced(page), path).toEqual([]);
      expect(page).not.toMatch(/<script|<link|<img|url\(|@import/);
      expect(page.match(/(?:src|href)="(?!#)[^"]*"/g) ?? []).not.toContainEqual(expect.stringMatching(/http/));
    }
  });

  it('links only to pages that exist', () => {
    const known = new Set(pages.map((page) => page.path));
    for (const { path, html: page } of pages) {
      for (const [, href] of page.matchAll(/href="([^"#]+)(?:#[^"]*)?"/g)) {
        const target = new URL(href!, `http://site/${path}`).pathname.slice(1);
        expect(known.has(target), `${path} → ${target}`).toBe(true);
      }
    }
  });

  it('can be used with the keyboard and read aloud', () => {
    for (const { html: page } of pages) {
      expect(page).toContain('<html lang="en">');
      expect(page).toContain('href="#main"');
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page.match(/<table>/g)?.length ?? 0).toBe(page.match(/<table>\s*<caption>/g)?.length ?? 0);
      expect(page.match(/role="img"/g)?.length ?? 0).toBe(page.match(/<desc /g)?.length ?? 0);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(pages[1]!.html).toContain('aria-current="page">flowers');
  });

  it('shows what is where, the trend, and everything that happened', () => {
    const [index, model] = [pages[0]!.html, pages[1]!.html];
    expect(index).toContain('staging v1.1.0, production v1.1.0');
    expect(index).toContain('petal_length: insufficient');
    expect(model).toContain('accuracy of the last 3 runs');
    expect(model).toContain('v1.1.0 for v1.0.0');
    expect(model).toContain('overridden by somebody: urgent');
    expect(model).toContain('<span class="fail">failed</span>');
    expect(model).toContain('3e−41');
    expect(pages.at(-1)!.html).toContain('0 runs, nothing promoted yet');
  });

  it('escapes everything from outside', () => {
    const hostile = renderSiteReport({
      ...site,
      title: NASTY,
      lead: NASTY,
      models: [{ ...site.models[0]!, name: NASTY }],
      story: [{ step: NASTY, result: NASTY, verdict: 'fail' }],
    });
    for (const { html: page } of hostile) {
      expect(page).not.toContain('<script>');
      expect(unbalanced(page)).toEqual([]);
    }
  });
});

describe('renderRunPage', () => {
  it('shows metrics, classes, search, importance, learning curve and origin', () => {
    const page = renderRunPage(full);
    for (const title of [
      'Metrics on the test rows',
      'Classes',
      'How the setting was chosen',
      'What it learned from',
      'Where it comes from',
    ])
      expect(page).toContain(`<h2>${title}</h2>`);
    expect(page).toContain('6 more settings');
    expect(page).toContain('5-fold cross-validation repeated 2 times');
    expect(page).toContain('with uncommitted changes');
    expect(page.match(/<svg /g)).toHaveLength(8);
    expect(page).toContain('Calibration');
  });

  it('shows errors of regression and stands with a record alone', () => {
    const page = renderRunPage({
      run: runRecord(recordId('H'), values, { target: 'price' }),
      evaluation: evaluate(values),
      predictions: values,
    });
    expect(page).toContain('<h2>Errors</h2>');
    expect(page).toContain('true price');
    expect(renderRunPage({ run: runRecord(recordId('A'), first) })).not.toContain('<svg ');
  });

  it('escapes names of classes and features', () => {
    const page = renderRunPage({
      run: { ...full.run, features: [NASTY], algorithm: NASTY, parameters: { [NASTY]: NASTY } },
      evaluation: evaluate({ ...first, classes: [NASTY, 'b', 'c'] }),
      importance: { about: NASTY, features: [{ name: NASTY, importance: 1 }] },
    });
    expect(page).not.toContain('<script>');
    expect(unbalanced(page)).toEqual([]);
  });
});

describe('renderRunMarkdown', () => {
  it('has the same parts', () => {
    const text = renderRunMarkdown(full);
    expect(text.split('\n')[0]).toMatch(/^## flowers: random-forest, accuracy 0\.\d+ \\\[0\.\d+, 0\.\d+\\\] on 200 test rows$/);
    expect(text).toContain('on iris v1.0.0 (150 rows)');
    for (const part of [
      '### Classes',
      '```mermaid',
      '### Search',
      '36 settings by grid search',
      '### Importance of features',
      '| petal\\_length | 0.700 |',
    ])
      expect(text).toContain(part);
    expect(renderRunMarkdown({ run: runRecord(recordId('H'), values, { metrics: {} }) })).toContain(
      '## flowers: random-forest on 300 test rows',
    );
    expect(runHeadline(later)).toContain('accuracy');
  });
});

describe('renderComparisonPage', () => {
  it('overlays the curves of both sides', () => {
    const page = renderComparisonPage({ record: compare(second, first), candidate: evaluate(second), baseline: evaluate(first) });
    expect(page.match(/<svg /g)).toHaveLength(4);
    expect(page).toContain('ROC of class-0');
    expect(unbalanced(page)).toEqual([]);
  });

  it('stands without a baseline, and for regression', () => {
    expect(renderComparisonPage({ record: compare(second, undefined), candidate: evaluate(second) })).toContain('against nothing yet');
    expect(renderComparisonPage({ record: compare(values, values), candidate: evaluate(values) })).not.toContain('<svg ');
  });
});

describe('describeParameters', () => {
  it('is readable and in a fixed order', () => {
    expect(describeParameters({ 'max-depth': null, l2: 0.1, kernel: 'rbf', layers: [2, 3] })).toBe(
      'kernel rbf, l2 0.1, layers [2,3], max-depth none',
    );
    expect(describeParameters({})).toBe('defaults');
  });
});

describe('html', () => {
  it('escapes strings, joins lists, and leaves markup alone', () => {
    expect(html`<p title="${'"'}">${['<', 1, undefined, trusted('<b>x</b>')]}</p>`.markup).toBe('<p title="&quot;">&lt;1<b>x</b></p>');
  });

  it('links to the web and inside the site only', () => {
    expect(
      ['https://a.example/x', 'runs/a.html', '../index.html#data', 'javascript:alert(1)', '//evil.example', 'data:text/html,x'].map(
        safeAddress,
      ),
    ).toEqual(['https://a.example/x', 'runs/a.html', '../index.html#data', '#', '#', '#']);
    expect(link('x', undefined).markup).toBe('x');
  });

  it('writes p-values with the digits that count', () => {
    expect([1e-42, 0.03456, 0, 1].map(formatP)).toEqual(['1e−42', '0.035', '0.000', '1.000']);
  });
});
