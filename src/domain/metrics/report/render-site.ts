import { humanBytes } from '#kernel/bytes.ts';
import { renderGraph } from '#plot/graph.ts';
import { renderTimeline } from '#plot/timeline.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { formatCount, formatEstimate, formatNumber } from '../figures.ts';
import { plots, section, table, verdictMark } from './blocks.ts';
import { html, type Html, type HtmlPart } from './html.ts';
import { decisiveMetric, modelSections } from './model-sections.ts';
import { renderPage, type NavigationGroup } from './page.ts';
import { renderRunPage } from './render-run.ts';
import type { SiteDataset, SiteModel, SitePage, SiteReport } from './report-data.ts';
import { INDEX_PATH, modelPath, runPath, sitePaths, type SitePaths } from './site-paths.ts';

/**
 * A static site: `index.html`, `models/<name>.html`, `runs/<id>.html`. Works from a file, without a script, in dark mode and with the
 * keyboard. Equal input gives equal bytes.
 */
export function renderSiteReport(site: SiteReport): SitePage[] {
  const runs = new Set(site.models.flatMap((model) => model.runs.map(({ run }) => run.id)));
  const footer = `Written by Trainyard at ${site.generatedAt}.`;
  const pages: SitePage[] = [{ path: INDEX_PATH, html: renderIndex(site, sitePaths(0, runs), footer) }];
  for (const model of site.models) {
    const paths = sitePaths(1, runs);
    pages.push({
      path: modelPath(model.name),
      html: renderPage({
        title: model.name,
        lead: modelLead(model),
        navigation: navigate(site, paths, model.name),
        main: modelSections(model, paths),
        footer,
      }),
    });
    for (const report of model.runs) {
      pages.push({ path: runPath(report.run.id), html: renderRunPage(report, navigate(site, paths, model.name)) });
    }
  }
  return pages;
}

function navigate(site: SiteReport, paths: SitePaths, current?: string): NavigationGroup[] {
  return [
    { title: 'Overview', links: [{ label: site.title, href: paths.index, ...(current === undefined ? { current: true } : {}) }] },
    {
      title: 'Models',
      links: site.models.map(({ name }) => ({ label: name, href: paths.model(name), ...(name === current ? { current: true } : {}) })),
    },
    { title: 'Data', links: site.datasets.map(({ manifest }) => ({ label: manifest.name, href: `${paths.index}#data` })) },
  ];
}

function renderIndex(site: SiteReport, paths: SitePaths, footer: string): string {
  const { graph, timeline } = site.pipeline ?? {};
  const pictures = [
    graph === undefined ? undefined : renderGraph(graph, { inline: true }),
    timeline === undefined ? undefined : renderTimeline(timeline, { inline: true }),
  ];
  return renderPage({
    title: site.title,
    ...(site.lead === undefined ? {} : { lead: site.lead }),
    navigation: navigate(site, paths),
    main: [
      section('Models', modelsTable(site.models, paths)),
      ...(site.story === undefined ? [] : [section('What happened', storyTable(site.story))]),
      ...(site.pipeline === undefined ? [] : [section('Pipeline', plots(...pictures))]),
      ...(site.datasets.length === 0 ? [] : [html`<div id="data">${section('Data', datasetsTable(site.datasets))}</div>`]),
    ],
    footer,
  });
}

function modelLead(model: SiteModel): HtmlPart {
  const staged = model.versions.flatMap((version) => version.stages.map((stage) => `${version.version} is in ${stage}`));
  return staged.length === 0 ? `${formatCount(model.runs.length)} runs, nothing promoted yet` : staged.join(' · ');
}

const modelsTable = (models: readonly SiteModel[], paths: SitePaths): Html =>
  table(
    'What is where',
    [
      { title: 'model' },
      { title: 'stages' },
      { title: 'last run' },
      { title: 'metric', align: 'number' },
      { title: 'last comparison' },
      { title: 'drift' },
    ],
    models.map((model) => {
      const metric = decisiveMetric(model);
      const last = model.runs.at(-1)?.run;
      const measured = metric === undefined ? undefined : last?.metrics[metric];
      const comparison = model.comparisons.at(-1);
      const watched = model.monitors.at(-1);
      const stages = model.versions.flatMap((version) => version.stages.map((stage) => `${stage} ${version.version}`));
      return [
        html`<a href="${paths.model(model.name)}">${model.name}</a>`,
        stages.join(', ') || '–',
        paths.linkRun(last?.id),
        measured === undefined ? '–' : `${metricTitle(metric!)} ${formatEstimate(measured.value, measured.interval)}`,
        comparison === undefined ? '–' : verdictMark(comparison.verdict),
        watched === undefined ? '–' : watched.headline,
      ];
    }),
  );

const storyTable = (story: NonNullable<SiteReport['story']>): Html =>
  table(
    'Step by step',
    [{ title: 'step' }, { title: 'verdict' }, { title: 'result' }],
    story.map((line) => [line.step, verdictMark(line.verdict), line.result]),
  );

const datasetsTable = (datasets: readonly SiteDataset[]): Html =>
  table(
    'Versioned data',
    [
      { title: 'dataset' },
      { title: 'versions' },
      { title: 'rows', align: 'number' },
      { title: 'columns', align: 'number' },
      { title: 'size', align: 'number' },
    ],
    datasets.map(({ manifest, versions }) => [
      manifest.name,
      versions.join(', ') || '–',
      manifest.rows === undefined ? '–' : formatCount(manifest.rows),
      manifest.tables === undefined ? '–' : formatNumber(manifest.tables.flatMap(({ columns }) => columns).length, 0),
      humanBytes(manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0)),
    ]),
  );
