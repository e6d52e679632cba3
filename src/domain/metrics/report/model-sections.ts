import { humanDuration } from '#kernel/duration.ts';
import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { PromotionRecord } from '#kernel/records/promotion.ts';
import type { Verdict } from '#kernel/verdict.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { comparisonCells, describeRows } from '../comparison-table.ts';
import { formatCount, formatEstimate, formatNumber } from '../figures.ts';
import { comparisonHeadline } from '../headline.ts';
import { cards, code, fold, plots, section, table, verdictMark, when, type Card } from './blocks.ts';
import { html, type Html, type HtmlPart } from './html.ts';
import type { RunReport, SiteModel, SiteVersion } from './report-data.ts';
import { trendPicture } from './run-pictures.ts';
import type { SitePaths } from './site-paths.ts';

/** A model's page, top to bottom: what runs where, the trend, versions, experiments, comparisons, promotions, deployments, monitors. */
export function modelSections(model: SiteModel, paths: SitePaths): Html[] {
  const metric = decisiveMetric(model);
  const trend =
    metric === undefined
      ? undefined
      : trendPicture(
          model.runs.map(({ run }) => run),
          metric,
        );
  return [
    cards(stateCards(model)),
    ...(trend === undefined ? [] : [section('Trend', plots(trend))]),
    ...unlessEmpty(model.versions, (versions) => section('Versions', versionsTable(versions, paths))),
    ...unlessEmpty(model.runs, (runs) => section('Experiments', runsTable(runs, metric, paths))),
    ...unlessEmpty(model.comparisons, (comparisons) => section('Comparisons', newestFirst(comparisons).map(comparisonBlock))),
    ...unlessEmpty(model.promotions, (promotions) => section('Promotions', promotionsTable(promotions))),
    ...unlessEmpty(model.deployments, (deployments) => section('Deployments', deploymentsTable(deployments))),
    ...unlessEmpty(model.monitors, (monitors) => section('Monitoring', newestFirst(monitors).map(monitorBlock))),
  ];
}

const newestFirst = <Item>(items: readonly Item[]): Item[] => [...items].reverse();

const unlessEmpty = <Item>(items: readonly Item[], render: (items: readonly Item[]) => Html): Html[] =>
  items.length === 0 ? [] : [render(items)];

/** The metric that the last comparison judged first, otherwise the first one of the last run. */
export function decisiveMetric(model: SiteModel): string | undefined {
  const compared = model.comparisons.at(-1)?.metrics[0]?.name;
  return compared ?? Object.keys(model.runs.at(-1)?.run.metrics ?? {})[0];
}

function stateCards(model: SiteModel): Card[] {
  const staged = model.versions.flatMap((version) => version.stages.map((stage) => ({ stage, version })));
  const deployed = model.deployments.findLast((deployment) => deployment.outcome === 'succeeded');
  const watched = model.monitors.at(-1);
  return [
    ...staged.map(({ stage, version }) => ({ label: `in ${stage}`, value: version.version, note: sinceNote(model, stage, version) })),
    ...(deployed === undefined
      ? []
      : [{ label: `deployed to ${deployed.environment}`, value: deployed.version, note: when(deployed.createdAt) }]),
    ...(watched === undefined ? [] : [{ label: 'last look', value: driftMark(watched), note: watched.headline }]),
    { label: 'runs', value: formatCount(model.runs.length), note: `${formatCount(model.versions.length)} versions` },
  ];
}

function sinceNote(model: SiteModel, stage: string, version: SiteVersion): HtmlPart {
  const promotion = model.promotions.findLast((one) => one.stage === stage && one.version === version.version && one.tag !== undefined);
  return promotion === undefined ? undefined : html`since ${when(promotion.createdAt)}`;
}

const versionsTable = (versions: readonly SiteVersion[], paths: SitePaths): Html =>
  table(
    'Newest first',
    [{ title: 'version' }, { title: 'registered' }, { title: 'stages' }, { title: 'run' }, { title: 'commit' }],
    newestFirst(versions).map((version) => [
      version.version,
      when(version.createdAt),
      version.stages.join(', ') || '–',
      paths.linkRun(version.runId),
      version.commit === undefined ? '–' : code(version.commit.slice(0, 7)),
    ]),
  );

function runsTable(runs: readonly RunReport[], metric: string | undefined, paths: SitePaths): Html {
  return table(
    'Newest first',
    [
      { title: 'run' },
      { title: 'trained' },
      { title: 'algorithm' },
      { title: metric === undefined ? 'metric' : metricTitle(metric), align: 'number' },
      { title: 'data' },
      { title: 'time', align: 'number' },
    ],
    newestFirst(runs).map(({ run }) => {
      const measured = metric === undefined ? undefined : run.metrics[metric];
      return [
        paths.linkRun(run.id),
        when(run.createdAt),
        run.exit === 'succeeded' ? run.algorithm : html`${run.algorithm} <span class="fail">${run.exit}</span>`,
        measured === undefined ? '–' : formatEstimate(measured.value, measured.interval),
        `${run.dataset.name} ${run.dataset.version ?? ''}`,
        humanDuration(run.durationMs),
      ];
    }),
  );
}

export function comparisonBlock(record: ComparisonRecord): Html {
  return html`<h3>${verdictMark(record.verdict)} ${comparisonHeadline(record)}</h3>
    <p class="muted">${when(record.createdAt)} · ${describeRows(record)} · ${code(record.id)}</p>
    ${table(
      record.baseline === undefined
        ? `${record.candidate.label}, measured alone`
        : `${record.candidate.label} against ${record.baseline.label}`,
      [
        { title: 'metric' },
        { title: record.baseline?.label ?? 'baseline', align: 'number' },
        { title: record.candidate.label, align: 'number' },
        { title: 'difference', align: 'number' },
        { title: 'gate' },
        { title: 'verdict' },
      ],
      record.metrics.map((metric) => {
        const cells = comparisonCells(metric);
        return [
          cells.metric,
          cells.baseline,
          cells.candidate,
          cells.difference,
          cells.gate,
          metric.gate === undefined ? cells.verdict : verdictMark(metric.verdict, cells.verdict),
        ];
      }),
    )}
    ${fold(
      'Reasons',
      html`<ul>
        ${record.metrics.map((metric) => html`<li>${metricTitle(metric.name)} ${metric.reason}</li>`)}
      </ul>`,
    )}`;
}

const promotionsTable = (promotions: readonly PromotionRecord[]): Html =>
  table(
    'Every attempt, newest first',
    [{ title: 'version' }, { title: 'stage' }, { title: 'when' }, { title: 'verdict' }, { title: 'gates' }],
    newestFirst(promotions).map((one) => [
      one.replaces === undefined ? one.version : `${one.version} for ${one.replaces}`,
      one.stage,
      when(one.createdAt),
      verdictMark(one.verdict),
      html`<ul>
          ${one.gates.map((gate) => html`<li>${verdictMark(gate.verdict, gate.gate)} ${gate.evidence}</li>`)}
        </ul>
        ${one.override === undefined ? undefined : html`<p>overridden by ${one.override.by}: ${one.override.reason}</p>`}`,
    ]),
  );

const OUTCOME: Record<DeploymentRecord['outcome'], Verdict> = { succeeded: 'pass', 'rolled-back': 'fail', failed: 'fail' };

const deploymentsTable = (deployments: readonly DeploymentRecord[]): Html =>
  table(
    'Newest first',
    [
      { title: 'version' },
      { title: 'environment' },
      { title: 'when' },
      { title: 'how' },
      { title: 'outcome' },
      { title: 'time', align: 'number' },
    ],
    newestFirst(deployments).map((one) => [
      one.replaced === undefined ? one.version : `${one.version} for ${one.replaced}`,
      one.environment,
      when(one.createdAt),
      `${one.target}, ${one.strategy}`,
      html`${verdictMark(OUTCOME[one.outcome], one.outcome)} ${one.detail}`,
      humanDuration(one.durationMs),
    ]),
  );

const driftMark = (report: MonitorReport): Html =>
  verdictMark(
    report.drift === 'none' ? 'pass' : report.drift === 'drift' ? 'fail' : 'inconclusive',
    report.drift === 'none' ? 'no drift' : report.drift,
  );

function monitorBlock(report: MonitorReport): Html {
  return html`<h3>${driftMark(report)} ${report.headline}</h3>
    <p class="muted">
      ${when(report.createdAt)} · ${report.version} · ${formatCount(report.window.rows)} rows from ${when(report.window.from)} to
      ${when(report.window.to)}
    </p>
    ${table(
      'Columns, largest effect first',
      [
        { title: 'column' },
        { title: 'test' },
        { title: 'effect', align: 'number' },
        { title: 'p', align: 'number' },
        { title: 'adjusted p', align: 'number' },
        { title: 'verdict' },
      ],
      [...report.columns]
        .sort((left, right) => right.effect - left.effect)
        .map((column) => [
          column.name,
          column.test,
          formatNumber(column.effect, 3),
          formatP(column.p),
          formatP(column.q),
          verdictMark(column.verdict === 'none' ? 'pass' : column.verdict === 'drift' ? 'fail' : 'inconclusive', column.verdict),
        ]),
    )}`;
}

/** p-values with two significant digits, in powers of ten when small. */
export const formatP = (p: number): string => (p !== 0 && p < 0.001 ? p.toExponential(0).replace('-', '−') : formatNumber(p, 3));
