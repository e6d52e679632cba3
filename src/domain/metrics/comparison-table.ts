import type { ComparisonRecord, MetricComparison, MetricGate } from '#kernel/records/comparison.ts';
import { textTable } from '#kernel/text-table.ts';
import { VERDICT_SYMBOL } from '#kernel/verdict.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { decimalsOf, directionMark, formatConfigured, formatDifference, formatNumber } from './figures.ts';

/** Cells of one metric as plain text, shared by the terminal and the Markdown table. */
export interface ComparisonCells {
  readonly metric: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly difference: string;
  readonly gate: string;
  readonly verdict: string;
}

export function comparisonCells(metric: MetricComparison): ComparisonCells {
  const interval = metric.interval ?? metric.candidateInterval;
  const decimals = decimalsOf(metric.candidate, interval);
  return {
    metric: `${metricTitle(metric.name)} ${directionMark(metric.better)}`,
    baseline: metric.baseline === undefined ? '–' : formatNumber(metric.baseline, decimals),
    candidate: formatNumber(metric.candidate, decimals),
    difference: metric.difference === undefined ? '–' : formatDifference(metric.difference, metric.interval),
    gate: metric.gate === undefined ? '–' : describeGate(metric.gate, metric.better),
    verdict: verdictWords(metric),
  };
}

/** `≥ 0.9, ≥ −0.01` : bounds on the value, then the margin as the smallest allowed difference. */
export function describeGate(gate: MetricGate, better: MetricComparison['better']): string {
  const parts: string[] = [];
  if (gate.minimum !== undefined) parts.push(`≥ ${formatConfigured(gate.minimum)}`);
  if (gate.maximum !== undefined) parts.push(`≤ ${formatConfigured(gate.maximum)}`);
  if (gate.margin !== undefined)
    parts.push(better === 'higher' ? `Δ ≥ ${formatConfigured(-gate.margin)}` : `Δ ≤ +${formatConfigured(gate.margin)}`);
  return parts.length === 0 ? '–' : parts.join(', ');
}

/** What a reader should take away from one metric, in two or three words. */
export function verdictWords(metric: MetricComparison): string {
  const { verdict, finding, gate } = metric;
  if (verdict === 'fail') return finding === 'worse' ? 'worse' : 'fails the gate';
  if (verdict === 'inconclusive') return 'cannot tell';
  if (verdict === 'error') return 'error';
  if (finding === 'better') return 'better';
  if (finding === 'worse') return gate?.margin === undefined ? 'worse, no gate' : 'worse, within margin';
  if (finding === 'no-baseline') return gate === undefined ? 'measured' : 'passes the gate';
  return gate?.margin === undefined ? 'no difference shown' : 'within margin';
}

/** The comparison for a terminal: table, then the reason of every metric that did not pass. */
export function comparisonText(record: ComparisonRecord): string {
  const header = ['metric', record.baseline?.label ?? 'baseline', record.candidate.label, differenceHeader(record), 'gate', 'verdict'];
  const rows = record.metrics.map((metric) => {
    const cells = comparisonCells(metric);
    return [
      cells.metric,
      cells.baseline,
      cells.candidate,
      cells.difference,
      cells.gate,
      `${metric.gate === undefined ? '·' : VERDICT_SYMBOL[metric.verdict]} ${cells.verdict}`,
    ];
  });
  const table = textTable([header, ...rows], ['left', 'right', 'right', 'right', 'left', 'left']);
  const reasons = record.metrics
    .filter((metric) => metric.verdict !== 'pass')
    .map((metric) => `${VERDICT_SYMBOL[metric.verdict]} ${metricTitle(metric.name)} ${metric.reason}`);
  return [table, ...(reasons.length === 0 ? [] : ['', ...reasons])].join('\n');
}

/** `difference, 95 % interval`. */
export function differenceHeader(record: ComparisonRecord): string {
  const level = record.metrics.find((metric) => metric.interval !== undefined)?.interval?.level ?? 0.95;
  return `difference, ${Math.round(level * 1000) / 10} % interval`;
}

/** `Paired on the same 3,870 test rows`. */
export const describeRows = (record: ComparisonRecord): string => {
  if (record.baseline === undefined) return `Measured on ${formatNumber(record.rows, 0)} test rows`;
  const excluded =
    record.excludedRows === undefined
      ? ''
      : ` (${formatNumber(record.excludedRows, 0)} more were left out: the baseline was trained on them)`;
  return record.paired
    ? `Paired on the same ${formatNumber(record.rows, 0)} test rows${excluded}`
    : `Not paired: ${formatNumber(record.rows, 0)} test rows of the candidate against other rows of the baseline, so intervals are wider`;
};
