import { formatCount } from '#kernel/number-text.ts';
import { formatDifference, formatEstimate } from './amount.ts';
import type { MetricSet } from '#kernel/metric.ts';
import type { GateConfig } from '#kernel/project.ts';
import type { ComparisonRecord, MetricComparison } from '#kernel/records/comparison.ts';
import type { ModelSignature } from '#kernel/records/model-package.ts';
import type { GateResult } from '#kernel/records/promotion.ts';
import { compareSignatures } from './signature.ts';

/** What the release of a version proved when it was looked at. */
export interface PackageEvidence {
  /** Digests that were recomputed and equal what was recorded. */
  readonly verified: number;
  /** One phrase for each file that is missing or different. */
  readonly problems: readonly string[];
}

export function judgeEvidence(evidence: PackageEvidence): GateResult {
  if (evidence.problems.length > 0) return { gate: 'evidence', verdict: 'error', evidence: evidence.problems.join('; ') };
  return { gate: 'evidence', verdict: 'pass', evidence: `release is published and ${formatCount(evidence.verified)} digests verify` };
}

/** The outcome of data validation as the caller knows it. */
export interface DataEvidence {
  readonly validated: boolean;
  readonly detail: string;
}

export const judgeData = (data: DataEvidence): GateResult => ({
  gate: 'data',
  verdict: data.validated ? 'pass' : 'fail',
  evidence: data.detail,
});

/** The measured value against the configured bounds, by its point value; the interval is shown so that a near miss can be seen. */
export function judgeMinimums(metrics: MetricSet, gates: Readonly<Record<string, GateConfig>>): GateResult[] {
  return Object.entries(gates).flatMap(([name, gate]): GateResult[] => {
    if (gate.minimum === undefined && gate.maximum === undefined) return [];
    const metric = metrics[name];
    const rules = [gate.minimum === undefined ? [] : [`≥ ${gate.minimum}`], gate.maximum === undefined ? [] : [`≤ ${gate.maximum}`]].flat();
    if (metric === undefined) {
      const known = Object.keys(metrics).join(', ') || 'none';
      return [
        {
          gate: name,
          verdict: 'inconclusive',
          evidence: `expected ${rules.join(' and ')}, but the version has no metric ${name} (it has ${known})`,
        },
      ];
    }
    const low = gate.minimum !== undefined && !(metric.value >= gate.minimum);
    const high = gate.maximum !== undefined && !(metric.value <= gate.maximum);
    const shown = formatEstimate(metric.value, metric.interval);
    return [{ gate: name, verdict: low || high ? 'fail' : 'pass', evidence: `${shown}; rule ${rules.join(' and ')}` }];
  });
}

export interface ComparisonEvidence {
  /** Version that is in the stage now; absent when the stage is empty. */
  readonly current?: { readonly version: string; readonly runId?: string };
  readonly candidate: { readonly version: string; readonly runId?: string };
  /** The newest comparison of the candidate, whatever it was compared with. */
  readonly comparison?: ComparisonRecord;
}

/** One gate for each metric that was compared with the version in the stage, or one that says why there is none. */
export function judgeComparison({ current, candidate, comparison }: ComparisonEvidence, stage: string): GateResult[] {
  const gate = 'comparison';
  if (current === undefined) return [{ gate, verdict: 'pass', evidence: `nothing is in ${stage} yet to compare with` }];
  if (comparison === undefined) {
    return [
      { gate, verdict: 'inconclusive', evidence: `${candidate.version} was never compared with ${current.version}, which is in ${stage}` },
    ];
  }
  const { baseline } = comparison;
  const isCurrent =
    baseline !== undefined && (baseline.version === current.version || (baseline.runId !== undefined && baseline.runId === current.runId));
  if (!isCurrent) {
    const against = baseline === undefined ? 'without a baseline' : `against ${baseline.version ?? baseline.label}`;
    return [
      { gate, verdict: 'inconclusive', evidence: `${candidate.version} was compared ${against}, but ${current.version} is in ${stage}` },
    ];
  }
  const judged = comparison.metrics.filter((metric) => metric.gate !== undefined || metric.verdict !== 'pass');
  if (judged.length === 0) {
    return [
      {
        gate,
        verdict: comparison.verdict,
        evidence: `compared with ${current.version} on ${formatCount(comparison.rows)} rows; no metric has a gate`,
      },
    ];
  }
  const results = judged.map((metric) => judgedMetric(metric, comparison, current.version));
  const covered = results.some((result) => result.verdict === comparison.verdict) || comparison.verdict === 'pass';
  return covered
    ? results
    : [...results, { gate, verdict: comparison.verdict, evidence: `the comparison as a whole is ${comparison.verdict}` }];
}

function judgedMetric(metric: MetricComparison, comparison: ComparisonRecord, against: string): GateResult {
  const rows = `on ${formatCount(comparison.rows)} rows${comparison.paired ? '' : ' (not paired)'}`;
  const margin = metric.gate?.margin === undefined ? '' : `; margin ${metric.gate.margin}`;
  const evidence =
    metric.difference === undefined
      ? metric.reason
      : `${formatDifference(metric.difference, metric.interval)} against ${against} ${rows}${margin}`;
  return { gate: metric.name, verdict: metric.verdict, evidence };
}

/** Callers of the version in the stage must be able to call the new one. */
export function judgeSignature(
  current: { readonly version: string; readonly signature?: ModelSignature } | undefined,
  next: ModelSignature,
): GateResult {
  const gate = 'signature';
  if (current === undefined) return { gate, verdict: 'pass', evidence: 'no callers yet' };
  if (current.signature === undefined)
    return { gate, verdict: 'inconclusive', evidence: `the signature of ${current.version} cannot be read` };
  const { compatible, differences } = compareSignatures(current.signature, next);
  const detail = differences.length === 0 ? '' : `: ${differences.join('; ')}`;
  return compatible
    ? { gate, verdict: 'pass', evidence: `compatible with ${current.version}${detail}` }
    : { gate, verdict: 'fail', evidence: `callers of ${current.version} would break${detail}` };
}

/** A version must have been in the stage before this one in the configured order. */
export function judgeStageOrder(stages: readonly string[], stage: string, wasIn: (stage: string) => boolean): GateResult | undefined {
  const before = stages[stages.indexOf(stage) - 1];
  if (before === undefined) return undefined;
  return wasIn(before)
    ? { gate: 'stage order', verdict: 'pass', evidence: `was in ${before} before ${stage}` }
    : { gate: 'stage order', verdict: 'fail', evidence: `never was in ${before}, which comes before ${stage}` };
}
