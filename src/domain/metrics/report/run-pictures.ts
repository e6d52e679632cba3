import type { Metric } from '#kernel/metric.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord, SearchRecord, SearchSetting } from '#kernel/records/run.ts';
import type { ClassEvaluation } from '#numeric/metrics/evaluate.ts';
import { findMetric, metricTitle } from '#numeric/metrics/catalogue.ts';
import { renderBarChart } from '#plot/bar-chart.ts';
import { renderCalibration } from '#plot/calibration-chart.ts';
import { renderExplanation, type ExplanationSummary } from '#plot/explanation-chart.ts';
import { renderConfusionMap } from '#plot/heat-map.ts';
import { renderLineChart } from '#plot/line-chart.ts';
import { renderScatterChart } from '#plot/scatter-chart.ts';
import { renderSearchHistory } from '#plot/search-history-chart.ts';
import { calibrationSentences } from '../calibration-text.ts';
import { decimalsOf, formatNumber } from '../figures.ts';
import { spansMagnitudes, validationCurves } from './validation-curve.ts';
import { historyOfSearch } from './search-history.ts';
import type { FeatureImportances, LearningCurve } from './report-data.ts';

/** Pictures of one run, for pages that carry the style sheet. */

const INLINE = { inline: true } as const;

/** Of few classes the matrix, of many the most frequent errors. */
export function confusionPicture(classes: ClassEvaluation): string | undefined {
  return classes.classes.length <= MOST_MATRIX_CLASSES ? matrixPicture(classes) : confusedPicture(classes);
}

/** More do not fit on a page. */
const MOST_MATRIX_CLASSES = 30;

const confusedPicture = ({ mostConfused }: ClassEvaluation): string | undefined =>
  mostConfused.length === 0
    ? undefined
    : renderBarChart(
        {
          title: 'Most frequent errors',
          description: `Rows of one class that were taken for another. ${mostConfused
            .slice(0, 3)
            .map((one) => `${one.truth} for ${one.predicted}: ${one.rows}`)
            .join('; ')}.`,
          axis: 'rows',
          bars: mostConfused.map((one) => ({ name: `${one.truth} → ${one.predicted}`, value: one.rows, label: String(one.rows) })),
          width: 560,
        },
        INLINE,
      );

const matrixPicture = (classes: ClassEvaluation): string =>
  renderConfusionMap(
    {
      title: 'Confusion matrix',
      description: `Rows are the true class, columns the predicted one. ${classes.perClass.map((one) => `${one.name}: ${Math.round(one.recall * 100)} % of ${one.support} rows right`).join('; ')}.`,
      classes: classes.classes,
      counts: classes.confusion,
    },
    INLINE,
  );

export function calibrationPicture({ calibration, classes }: ClassEvaluation): string | undefined {
  if (calibration === undefined || calibration.bins.length === 0) return undefined;
  const promised = calibration.about === 'positive-class' ? `probability of ${classes[1] ?? ''}` : 'probability of the predicted class';
  return renderCalibration(
    {
      title: 'Calibration',
      description: `Share that came true against the ${promised}, by bins. ${calibrationSentences(calibration)}`,
      x: promised,
      y: 'share that came true',
      bins: calibration.bins,
    },
    INLINE,
  );
}

export function validationCurvePictures(search: SearchRecord): string[] {
  return validationCurves(search).map((curve) => {
    const logarithm = spansMagnitudes(curve);
    const place = (value: number): number => (logarithm ? Math.log10(value) : value);
    return renderLineChart(
      {
        title: `Validation curve of ${curve.parameter}`,
        description: `${metricTitle(search.metric)} of ${curve.algorithm} in cross-validation by ${curve.parameter}, everything else as in the best setting, with a band of one standard deviation over folds: ${curve.points.map((point) => `${formatNumber(point.mean, 3)} at ${point.value}`).join('; ')}.`,
        x: { title: logarithm ? `${curve.parameter}, powers of ten` : curve.parameter },
        y: { title: metricTitle(search.metric) },
        series: [
          {
            name: curve.algorithm,
            points: curve.points.map((point) => ({ x: place(point.value), y: point.mean })),
            band: curve.points.map((point) => ({ low: point.mean - point.sd, high: point.mean + point.sd })),
            markers: true,
          },
        ],
        width: 560,
      },
      INLINE,
    );
  });
}

/** More curves than this are unreadable; those with the smallest area are the interesting ones. */
const MOST_CURVES = 6;

export function rocPicture(classes: ClassEvaluation): string | undefined {
  if (classes.roc.length === 0) return undefined;
  const curves = [...classes.roc].sort((left, right) => left.area - right.area).slice(0, MOST_CURVES);
  return renderLineChart(
    {
      title: 'ROC curve',
      description: `True against false positive rate, one class against the rest. ${curves.map((curve) => `${curve.className}: area ${curve.area.toFixed(3)}`).join('; ')}.`,
      x: { title: 'false positive rate', from: 0, to: 1 },
      y: { title: 'true positive rate', from: 0, to: 1 },
      guide: { from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, label: 'chance' },
      series: curves.map((curve) => ({ name: `${curve.className} ${curve.area.toFixed(3)}`, points: curve.points })),
      width: 540,
    },
    INLINE,
  );
}

export function precisionRecallPicture(classes: ClassEvaluation): string | undefined {
  if (classes.precisionRecall.length === 0) return undefined;
  const curves = [...classes.precisionRecall].sort((left, right) => left.area - right.area).slice(0, MOST_CURVES);
  return renderLineChart(
    {
      title: 'Precision and recall',
      description: `Precision against recall, one class against the rest. ${curves.map((curve) => `${curve.className}: average precision ${curve.area.toFixed(3)}`).join('; ')}.`,
      x: { title: 'recall', from: 0, to: 1 },
      y: { title: 'precision', from: 0, to: 1 },
      series: curves.map((curve) => ({ name: `${curve.className} ${curve.area.toFixed(3)}`, points: curve.points })),
      width: 540,
    },
    INLINE,
  );
}

const MOST_FEATURES = 20;

export const importancePicture = (importance: FeatureImportances, title = 'Importance of features'): string =>
  renderBarChart(
    {
      title,
      description: `${importance.about} Largest first.`,
      axis: importance.about.replace(/\.$/, ''),
      bars: [...importance.features]
        .sort((left, right) => right.importance - left.importance)
        .slice(0, MOST_FEATURES)
        .map(({ name, importance: value, sd }) => ({
          name,
          value,
          label: formatNumber(value, 3),
          ...(sd === undefined ? {} : { interval: { low: value - sd, high: value + sd } }),
        })),
      width: 560,
    },
    INLINE,
  );

export const explanationPicture = (explanation: ExplanationSummary): string => renderExplanation(explanation, INLINE);

export const learningCurvePicture = (curve: LearningCurve): string =>
  renderLineChart(
    {
      title: 'Learning curve',
      description: `${metricTitle(curve.metric)} on rows that were not trained on by number of training rows, mean over folds with a band of one standard deviation: ${curve.points.map((point) => `${formatNumber(point.mean, 3)} at ${formatNumber(point.rows, 0)} rows`).join('; ')}.`,
      x: { title: 'training rows' },
      y: { title: metricTitle(curve.metric) },
      series: [
        {
          name: 'validation',
          points: curve.points.map((point) => ({ x: point.rows, y: point.mean })),
          band: curve.points.map((point) => ({ low: point.mean - point.sd, high: point.mean + point.sd })),
          markers: true,
        },
      ],
      width: 560,
    },
    INLINE,
  );

export function valuePictures(set: PredictionSet, target: string): string[] {
  if (set.task !== 'regression') return [];
  const truth = [...set.truth];
  return [
    renderScatterChart(
      {
        title: 'Predicted and true values',
        description: `Each dot is a test row; exact predictions lie on the dashed line. ${truth.length} rows.`,
        x: `true ${target}`,
        y: `predicted ${target}`,
        points: truth.map((x, row) => ({ x, y: set.predicted[row]! })),
        guide: 'identity',
      },
      INLINE,
    ),
    renderScatterChart(
      {
        title: 'Residuals',
        description: 'True minus predicted value against the predicted value; a pattern means that something is left to learn.',
        x: `predicted ${target}`,
        y: 'true − predicted',
        points: truth.map((value, row) => ({ x: set.predicted[row]!, y: value - set.predicted[row]! })),
        guide: 'zero',
      },
      INLINE,
    ),
  ];
}

/** The best setting of each algorithm, best first. */
export function bestPerAlgorithm(search: SearchRecord): SearchSetting[] {
  const best = new Map<string, SearchSetting>();
  for (const setting of search.settings) if (!best.has(setting.algorithm)) best.set(setting.algorithm, setting);
  return [...best.values()];
}

export function searchPicture(search: SearchRecord): string | undefined {
  const settings = bestPerAlgorithm(search);
  if (settings.length < 2) return undefined;
  const ends = settings.flatMap((setting) => [setting.mean - setting.sd, setting.mean + setting.sd]);
  const low = Math.min(...ends);
  const decimals = decimalsOf(settings[0]!.mean, {
    low: settings[0]!.mean - settings[0]!.sd,
    high: settings[0]!.mean + settings[0]!.sd,
    level: 0.68,
  });
  return renderBarChart(
    {
      title: 'Best setting of each algorithm',
      description: `${metricTitle(search.metric)} in cross-validation, mean and standard deviation over ${search.folds * search.repeats} folds. ${settings.map((one) => `${one.algorithm} ${formatNumber(one.mean, decimals)}`).join('; ')}.`,
      axis: `${metricTitle(search.metric)}, mean ± standard deviation over folds`,
      from: low,
      bars: settings.map((setting, index) => ({
        name: setting.algorithm,
        value: setting.mean,
        interval: { low: setting.mean - setting.sd, high: setting.mean + setting.sd },
        label: formatNumber(setting.mean, decimals),
        emphasis: index === 0,
      })),
      width: 600,
    },
    INLINE,
  );
}

/** Left out where it would show nothing that the table does not. */
export function historyPicture(search: SearchRecord): string | undefined {
  const history = historyOfSearch(search);
  return history === undefined || search.settings.length < 3 ? undefined : renderSearchHistory(history, INLINE);
}

/** A metric over the runs of a model, oldest first, with intervals. */
export function trendPicture(runs: readonly RunRecord[], name: string): string | undefined {
  const measured = runs.flatMap((run) => (run.metrics[name] === undefined ? [] : [{ run, metric: run.metrics[name] as Metric }]));
  if (measured.length < 2) return undefined;
  const lows = measured.map(({ metric }) => metric.interval?.low ?? metric.value);
  const shown = measured.slice(-15);
  return renderBarChart(
    {
      title: `${metricTitle(name)} of the last ${shown.length} runs`,
      description: `${metricTitle(name)} on the test rows of each run with its interval, oldest first; ${findMetric(name)?.better ?? 'higher'} is better.`,
      axis: metricTitle(name),
      from: Math.min(...lows),
      bars: shown.map(({ run, metric }, index) => ({
        name: `${run.createdAt.slice(0, 10)} …${run.id.slice(-6)}`,
        value: metric.value,
        ...(metric.interval === undefined ? {} : { interval: metric.interval }),
        label: formatNumber(metric.value, decimalsOf(metric.value, metric.interval)),
        emphasis: index === shown.length - 1,
      })),
      width: 600,
    },
    INLINE,
  );
}
