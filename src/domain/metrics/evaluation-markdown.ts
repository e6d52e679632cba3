import { markdownTable } from '#kernel/markdown.ts';
import type { MetricSet } from '#kernel/metric.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import type { ClassEvaluation } from '#numeric/metrics/evaluate.ts';
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

export function perClassMarkdown(classes: ClassEvaluation): string {
  return markdownTable(
    ['class', 'rows', 'precision', 'recall', 'F1'],
    classes.perClass.map((one) => [
      safeText(one.name),
      formatCount(one.support),
      formatEstimate(one.precision, one.precisionInterval),
      formatEstimate(one.recall, one.recallInterval),
      formatNumber(one.f1, 3),
    ]),
    ['left', 'right', 'right', 'right', 'right'],
  );
}

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
