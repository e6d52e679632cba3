import { markdownTable } from '#kernel/markdown.ts';
import type { MetricSet } from '#kernel/metric.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import type { ClassEvaluation, ClassReport } from '#numeric/metrics/evaluate.ts';
import { calibrationSentences } from './calibration-text.ts';
import { decimalsOf, directionMark, formatCount, formatEstimate, formatIntervalBounds, formatNumber } from './figures.ts';
import { safeText } from './safe-markdown.ts';

export function metricsMarkdown(metrics: MetricSet): string {
  const rows = Object.entries(metrics).map(([name, metric]) => {
    const decimals = decimalsOf(metric.value, metric.interval);
    return [
      `${safeText(metricTitle(name))} ${directionMark(metric.better)}`,
      formatNumber(metric.value, decimals),
      metric.interval === undefined ? '–' : formatIntervalBounds(metric.interval, decimals),
    ];
  });
  const level = Object.values(metrics).find((metric) => metric.interval !== undefined)?.interval?.level ?? 0.95;
  return markdownTable(['metric', 'value', `${Math.round(level * 1000) / 10} % interval`], rows, ['left', 'right', 'right']);
}

/** More classes than these are not read in a table; the most frequent are shown. */
export const MOST_LISTED_CLASSES = 50;
/** A wider matrix does not fit beside text. */
const WIDEST_MATRIX = 30;

/** The classes to list, and how many are left out. */
export function listedClasses({ perClass }: ClassEvaluation): { readonly shown: readonly ClassReport[]; readonly more: number } {
  if (perClass.length <= MOST_LISTED_CLASSES) return { shown: perClass, more: 0 };
  const shown = [...perClass].sort((left, right) => right.support - left.support).slice(0, MOST_LISTED_CLASSES);
  return { shown, more: perClass.length - shown.length };
}

/** Figures of each class, then the confusion matrix, or the most frequent errors where it would be too wide, then the calibration. */
export function classesMarkdown(classes: ClassEvaluation): string[] {
  return [
    perClassMarkdown(classes),
    ...(classes.classes.length <= WIDEST_MATRIX
      ? [confusionMarkdown(classes)]
      : classes.mostConfused.length > 0
        ? [confusedMarkdown(classes)]
        : []),
    ...(classes.calibration === undefined ? [] : [calibrationSentences(classes.calibration)]),
  ];
}

export function perClassMarkdown(classes: ClassEvaluation): string {
  const { shown, more } = listedClasses(classes);
  const table = markdownTable(
    ['class', 'rows', 'precision', 'recall', 'F1'],
    shown.map((one) => [
      safeText(one.name),
      formatCount(one.support),
      formatEstimate(one.precision, one.precisionInterval),
      formatEstimate(one.recall, one.recallInterval),
      formatNumber(one.f1, 3),
    ]),
    ['left', 'right', 'right', 'right', 'right'],
  );
  return more === 0 ? table : `${table}\n\nand ${formatCount(more)} classes with fewer rows`;
}

const confusedMarkdown = ({ mostConfused }: ClassEvaluation): string =>
  markdownTable(
    ['truth', 'predicted', 'rows'],
    mostConfused.map((one) => [safeText(one.truth), safeText(one.predicted), formatCount(one.rows)]),
    ['left', 'left', 'right'],
  );

/** Rows are the truth; the diagonal is bold. */
export function confusionMarkdown(classes: ClassEvaluation): string {
  return markdownTable(
    ['truth ↓ predicted →', ...classes.classes.map(safeText)],
    classes.confusion.map((row, actual) => [
      safeText(classes.classes[actual]!),
      ...row.map((count, guess) => (actual === guess ? `**${formatCount(count)}**` : formatCount(count))),
    ]),
    ['left', ...classes.classes.map(() => 'right' as const)],
  );
}
