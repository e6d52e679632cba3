import type { Interval } from '#kernel/metric.ts';
import type { ComparisonRecord, Contender, MetricGate } from '#kernel/records/comparison.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { gravest } from '#kernel/verdict.ts';
import { metricNames, requireMetric } from '#numeric/metrics/catalogue.ts';
import { estimateMetrics, type ResamplingOptions } from '#numeric/metrics/metric-intervals.ts';
import { independentBootstrap } from '#numeric/statistics/independent-bootstrap.ts';
import { pairedBootstrap } from '#numeric/statistics/paired-bootstrap.ts';
import { judgeMetric, type MeasuredMetric } from './judge-gate.ts';

/** Gate of a metric as the configuration writes it; see `GateConfig`. */
export type Gates = Readonly<Record<string, MetricGate & { readonly better?: 'higher' | 'lower' }>>;

export interface ContenderPredictions {
  readonly contender: Contender;
  readonly predictions: PredictionSet;
}

export interface JudgeComparison {
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly candidate: ContenderPredictions;
  readonly baseline?: ContenderPredictions;
  readonly gates: Gates;
  /** See `ComparisonRecord`. */
  readonly excludedRows?: number;
  readonly resampling: ResamplingOptions;
}

/** Metrics that are shown beside the gated ones, so that a gate on one number does not hide what the others do. */
const COMPANIONS = { classification: ['accuracy', 'f1-macro', 'log-loss', 'roc-auc'], regression: ['r2', 'rmse', 'mae'] } as const;

/**
 * Candidate against baseline: by the paired bootstrap when both were measured on the same rows (equal `rowsDigest`), by independent
 * resampling of each otherwise, which is valid and less powerful. The verdict of the whole is the gravest of the gates': a candidate
 * passes only when every gate does, so no correction for many gates is needed.
 * Fails with `metrics.metric-unknown` for a gate on a metric that does not fit the task.
 */
export function judgeComparison(command: JudgeComparison): ComparisonRecord {
  const { candidate, baseline, gates, resampling } = command;
  const set = candidate.predictions;
  const paired = baseline !== undefined && baseline.predictions.rowsDigest === set.rowsDigest;
  const names = comparedMetrics(set, baseline?.predictions, gates);
  const own = new Map(estimateMetrics(set, names, resampling).map((estimate) => [estimate.name, estimate]));
  const differences =
    baseline === undefined
      ? undefined
      : new Map(
          (paired ? pairedBootstrap : independentBootstrap)(baseline.predictions, set, names, resampling).map((one) => [one.name, one]),
        );
  const metrics = names
    .filter((name) => Number.isFinite(own.get(name)!.value) || gates[name] !== undefined)
    .map((name) => judgeMetric(measure(name, set, gates, own.get(name)!, differences?.get(name)), set.rows.length));
  return {
    schemaVersion: 1,
    kind: 'comparison',
    id: command.id,
    model: command.model,
    createdAt: command.createdAt,
    candidate: candidate.contender,
    ...(baseline === undefined ? {} : { baseline: baseline.contender }),
    rows: set.rows.length,
    paired,
    ...(command.excludedRows === undefined || command.excludedRows === 0 ? {} : { excludedRows: command.excludedRows }),
    metrics,
    verdict: gravest(metrics.map((metric) => metric.verdict)),
  };
}

/** Gated metrics first, in the order of the configuration, then the companions of the task that both sides can give. */
function comparedMetrics(candidate: PredictionSet, baseline: PredictionSet | undefined, gates: Gates): string[] {
  for (const name of Object.keys(gates)) requireMetric(name, candidate.task);
  const probabilities = [candidate, baseline].every(
    (set) => set === undefined || (set.task === 'classification' && set.probabilities !== undefined),
  );
  const available = new Set(metricNames(candidate.task, probabilities));
  return [...new Set([...Object.keys(gates), ...COMPANIONS[candidate.task].filter((name) => available.has(name))])];
}

function measure(
  name: string,
  set: PredictionSet,
  gates: Gates,
  own: { readonly value: number; readonly interval?: Interval },
  difference:
    { readonly baseline: number; readonly difference: number; readonly interval?: Interval; readonly identical?: true } | undefined,
): MeasuredMetric {
  const { better, ...gate } = gates[name] ?? {};
  return {
    name,
    better: better ?? requireMetric(name, set.task).better,
    candidate: own.value,
    ...(own.interval === undefined ? {} : { candidateInterval: own.interval }),
    ...(difference === undefined
      ? {}
      : {
          baseline: difference.baseline,
          difference: difference.difference,
          ...(difference.interval === undefined ? {} : { interval: difference.interval }),
          ...(difference.identical === undefined ? {} : { identical: difference.identical }),
        }),
    ...(Object.keys(gate).length === 0 ? {} : { gate }),
  };
}
