import { humanDuration } from '#kernel/duration.ts';
import type { MetricSet } from '#kernel/metric.ts';
import { shortDigest } from '#kernel/digest.ts';
import type { RunRecord, SearchRecord, SearchSetting } from '#kernel/records/run.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import type { Slice } from '#numeric/metrics/slices.ts';
import type { Evaluation } from '#numeric/metrics/evaluate.ts';
import { calibrationSentences } from '../calibration-text.ts';
import { describeParameters } from '../describe-parameters.ts';
import { listedClasses } from '../evaluation-markdown.ts';
import { decimalsOf, directionMark, formatCount, formatEstimate, formatIntervalBounds, formatNumber } from '../figures.ts';
import { SLICE_ALIGNMENT, sliceCells, slicesHeadline, sliceTitles } from '../slices-text.ts';
import { cards, code, fold, plots, section, table, when, type Card } from './blocks.ts';
import { html, type Html } from './html.ts';
import type { RunReport } from './report-data.ts';
import {
  calibrationPicture,
  confusionPicture,
  explanationPicture,
  historyPicture,
  importancePicture,
  learningCurvePicture,
  precisionRecallPicture,
  rocPicture,
  searchPicture,
  validationCurvePictures,
  valuePictures,
} from './run-pictures.ts';

/** The sections of a run, in the order in which questions come: how good, chosen how, wrong where, from what. */
export function runSections(report: RunReport): Html[] {
  const { run, evaluation, importance, permutation, explanation, learningCurve, predictions } = report;
  const metrics = evaluation?.metrics ?? run.metrics;
  const classes = evaluation?.classification;
  const values = predictions === undefined ? [] : valuePictures(predictions, run.target);
  return [
    cards(metricCards(metrics)),
    section('Metrics on the test rows', metricsTable(metrics, run.testRows.count)),
    ...(classes === undefined
      ? []
      : [
          section(
            'Classes',
            perClassTable(evaluation!),
            plots(confusionPicture(classes), rocPicture(classes), precisionRecallPicture(classes), calibrationPicture(classes)),
            classes.calibration === undefined ? undefined : html`<p>${calibrationSentences(classes.calibration)}</p>`,
          ),
        ]),
    ...(values.length === 0 ? [] : [section('Errors', residualTable(evaluation), plots(...values))]),
    ...(report.slices === undefined ? [] : [slicesSection(report.slices)]),
    ...(run.search === undefined ? [] : [searchSection(run.search)]),
    ...(importance === undefined && learningCurve === undefined
      ? []
      : [
          section(
            'What it learned from',
            plots(
              importance === undefined ? undefined : importancePicture(importance),
              permutation === undefined ? undefined : importancePicture(permutation, 'Importance by permutation'),
              explanation === undefined ? undefined : explanationPicture(explanation),
              learningCurve === undefined ? undefined : learningCurvePicture(learningCurve),
            ),
          ),
        ]),
    factsSection(run),
  ];
}

const slicesSection = (slices: readonly Slice[]): Html =>
  section(
    'Groups of rows',
    table(
      slicesHeadline(slices),
      sliceTitles(slices).map((title, index) => ({ title, ...(SLICE_ALIGNMENT[index] === 'right' ? { align: 'number' as const } : {}) })),
      slices.map(sliceCells),
    ),
  );

const MOST_CARDS = 5;

const metricCards = (metrics: MetricSet): Card[] =>
  Object.entries(metrics)
    .slice(0, MOST_CARDS)
    .map(([name, metric]) => {
      const decimals = decimalsOf(metric.value, metric.interval);
      return {
        label: `${metricTitle(name)} ${directionMark(metric.better)}`,
        value: formatNumber(metric.value, decimals),
        ...(metric.interval === undefined ? {} : { note: formatIntervalBounds(metric.interval, decimals) }),
      };
    });

export function metricsTable(metrics: MetricSet, rows: number): Html {
  return table(
    `${formatCount(rows)} rows that the model has not seen, with 95 % intervals`,
    [{ title: 'metric' }, { title: 'value', align: 'number' }, { title: 'interval', align: 'number' }, { title: 'better is' }],
    Object.entries(metrics).map(([name, metric]) => {
      const decimals = decimalsOf(metric.value, metric.interval);
      return [
        metricTitle(name),
        formatNumber(metric.value, decimals),
        metric.interval === undefined ? '–' : formatIntervalBounds(metric.interval, decimals),
        `${metric.better} ${directionMark(metric.better)}`,
      ];
    }),
  );
}

function perClassTable(evaluation: Evaluation): Html {
  const { shown, more } = listedClasses(evaluation.classification!);
  return table(
    `Precision and recall of each class, with 95 % intervals${more === 0 ? '' : `; ${formatCount(more)} classes with fewer rows are left out`}`,
    [
      { title: 'class' },
      { title: 'rows', align: 'number' },
      { title: 'precision', align: 'number' },
      { title: 'recall', align: 'number' },
      { title: 'F1', align: 'number' },
    ],
    shown.map((one) => [
      one.name,
      formatCount(one.support),
      formatEstimate(one.precision, one.precisionInterval),
      formatEstimate(one.recall, one.recallInterval),
      formatNumber(one.f1, 3),
    ]),
  );
}

function residualTable(evaluation: Evaluation | undefined): Html | undefined {
  const residuals = evaluation?.regression;
  if (residuals === undefined) return undefined;
  const decimals = decimalsOf(residuals.sd);
  return table(
    'Distribution of true − predicted, in the unit of the target',
    ['mean', 'standard deviation', '5 %', 'median', '95 %', 'largest error'].map((title) => ({ title, align: 'number' as const })),
    [
      [
        residuals.mean,
        residuals.sd,
        residuals.quantiles[1]!,
        residuals.quantiles[3]!,
        residuals.quantiles[5]!,
        residuals.largestAbsolute,
      ].map((value) => formatNumber(value, decimals)),
    ],
  );
}

const MOST_SETTINGS = 30;

/** How far a setting came that a strategy gave up. */
function describeState({ state, share, folds, failure }: SearchSetting): string {
  if (state === undefined) return 'to the end';
  if (state === 'failed') return `failed: ${failure ?? 'no score'}`;
  return `given up after ${formatCount(folds.length)} folds${share === undefined ? '' : ` of ${Math.round(share * 100)} % of the rows`}`;
}

const describeTime = ({ timed }: SearchRecord): string =>
  timed === undefined
    ? ''
    : `; ended after ${humanDuration(timed.elapsedMs)} of ${humanDuration(timed.budgetMs)} by its ${timed.endedBy}, so that a repetition may try others`;

export function searchSection(search: SearchRecord): Html {
  const early = search.settings.some(({ state }) => state !== undefined);
  const rows = search.settings.map((setting) => {
    const decimals = decimalsOf(setting.mean, { low: setting.mean - setting.sd, high: setting.mean + setting.sd, level: 0.68 });
    return [
      setting.algorithm,
      describeParameters(setting.parameters),
      formatNumber(setting.mean, decimals),
      formatNumber(setting.sd, decimals),
      humanDuration(setting.durationMs),
      ...(early ? [describeState(setting)] : []),
    ];
  });
  const columns = [
    { title: 'algorithm' },
    { title: 'parameters' },
    { title: metricTitle(search.metric), align: 'number' as const },
    { title: 'sd over folds', align: 'number' as const },
    { title: 'time', align: 'number' as const },
    ...(early ? [{ title: 'measured' }] : []),
  ];
  const caption = `${search.strategy} search over ${formatCount(rows.length)} settings, ${search.folds}-fold cross-validation${search.repeats > 1 ? ` repeated ${search.repeats} times` : ''}, best first${describeTime(search)}`;
  return section(
    'How the setting was chosen',
    plots(searchPicture(search), historyPicture(search), ...validationCurvePictures(search)),
    table(caption, columns, rows.slice(0, MOST_SETTINGS)),
    rows.length > MOST_SETTINGS
      ? fold(`${rows.length - MOST_SETTINGS} more settings`, table('The other settings', columns, rows.slice(MOST_SETTINGS)))
      : undefined,
  );
}

const factsSection = (run: RunRecord): Html =>
  section(
    'Where it comes from',
    table(
      'Facts of the run',
      [{ title: 'fact' }, { title: 'value' }],
      [
        ['run', code(run.id)],
        ['trained', html`${when(run.createdAt)}, ${humanDuration(run.durationMs)}`],
        ['algorithm', `${run.algorithm}: ${describeParameters(run.parameters)}`],
        [
          'data',
          html`${run.dataset.name} ${run.dataset.version ?? ''} · ${formatCount(run.dataset.rows)} rows ·
          ${code(shortDigest(run.dataset.digest))}`,
        ],
        ['target', code(run.target)],
        ['features', html`${run.features.map((name, index) => html`${index === 0 ? '' : ' '}${code(name)}`)}`],
        ['seed', String(run.seed)],
        ...(run.commit === undefined
          ? []
          : [['commit', html`${code(run.commit.slice(0, 12))}${run.dirty === undefined ? '' : ' with uncommitted changes'}`]]),
        ...(run.packageDigest === undefined ? [] : [['package', code(shortDigest(run.packageDigest))]]),
        ['environment', describeParameters(run.environment)],
      ],
    ),
  );
