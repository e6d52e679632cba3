import type { ComparisonRecord, MetricComparison } from '#kernel/records/comparison.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { formatConfigured, formatDifference, formatEstimate, plural } from './figures.ts';

/** The one line that answers "may this be merged?", in plain text. */
export function comparisonHeadline(record: ComparisonRecord): string {
  return `${record.model}: ${answer(record)}`;
}

function answer(record: ComparisonRecord): string {
  const baseline = record.baseline?.label;
  const decisive = record.metrics.find((metric) => metric.verdict === record.verdict);
  switch (record.verdict) {
    case 'pass':
      return baseline === undefined ? firstModel(record) : passed(record, baseline);
    case 'fail':
      return failed(decisive!, baseline);
    case 'inconclusive':
      return `cannot tell yet whether it is worse than ${baseline}: ${movement(decisive!)} on ${plural(record.rows, 'row')}`;
    case 'error':
      return 'the comparison could not be made';
  }
}

function firstModel(record: ComparisonRecord): string {
  const first = record.metrics[0];
  const gated = record.metrics.filter((metric) => metric.gate !== undefined).length;
  const shown = first === undefined ? '' : `: ${metricTitle(first.name)} ${formatEstimate(first.candidate, first.candidateInterval)}`;
  return `nothing to compare with yet${gated === 0 ? '' : `, ${gated} of ${plural(gated, 'gate')} passed`}${shown}`;
}

function passed(record: ComparisonRecord, baseline: string): string {
  const better = record.metrics.filter((metric) => metric.finding === 'better').length;
  const worse = record.metrics.filter((metric) => metric.finding === 'worse').length;
  const held = record.metrics.some((metric) => metric.gate?.margin !== undefined);
  const of = ` of ${plural(record.metrics.length, 'metric')}`;
  const movements = [better > 0 ? `better on ${better}${of}` : '', worse > 0 ? `worse on ${worse}${of}` : ''].filter((part) => part !== '');
  if (held) return [`not worse than ${baseline}`, ...movements].join(', ');
  return movements.length === 0 ? `no difference to ${baseline} shown` : `${movements.join(', ')} against ${baseline}`;
}

function failed(metric: MetricComparison, baseline: string | undefined): string {
  const { gate, candidate } = metric;
  const title = metricTitle(metric.name);
  if (gate?.minimum !== undefined && candidate < gate.minimum) {
    return `${title} ${formatEstimate(candidate, metric.candidateInterval)} is below the minimum ${formatConfigured(gate.minimum)}`;
  }
  if (gate?.maximum !== undefined && candidate > gate.maximum) {
    return `${title} ${formatEstimate(candidate, metric.candidateInterval)} is above the maximum ${formatConfigured(gate.maximum)}`;
  }
  return `worse than ${baseline}: ${movement(metric)} at margin ${formatConfigured(gate?.margin ?? 0)}`;
}

/** `accuracy −0.040 [−0.080, −0.007]`. */
export const movement = (metric: MetricComparison): string =>
  `${metricTitle(metric.name)} ${metric.difference === undefined ? formatEstimate(metric.candidate) : formatDifference(metric.difference, metric.interval)}`;
