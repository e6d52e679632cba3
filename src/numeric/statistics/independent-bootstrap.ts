import { partSeed } from '#kernel/random.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { DEFAULT_LEVEL, resampleMetrics, type ResamplingOptions } from '../metrics/metric-intervals.ts';
import { prepareScorer, unitWeights } from '../metrics/scorer.ts';
import { percentileInterval } from './bootstrap.ts';
import type { PairedDifference } from './paired-bootstrap.ts';

/** Differences between two models measured on different rows: each set is resampled by itself. Valid, with wider intervals than pairing. */
export function independentBootstrap(
  baseline: PredictionSet,
  candidate: PredictionSet,
  names: readonly string[],
  options: ResamplingOptions,
): PairedDifference[] {
  const baselineValues = prepareScorer(baseline, names)(unitWeights(baseline.rows.length));
  const candidateValues = prepareScorer(candidate, names)(unitWeights(candidate.rows.length));
  const left = resampleMetrics(baseline, names, { ...options, seed: partSeed(options.seed, 1) });
  const right = resampleMetrics(candidate, names, options);
  return names.map((name, index) => {
    const difference = candidateValues[index]! - baselineValues[index]!;
    const replicates = right[index]!.map((value, replicate) => value - left[index]![replicate]!);
    const interval = percentileInterval(difference, replicates, options.level ?? DEFAULT_LEVEL);
    return {
      name,
      baseline: baselineValues[index]!,
      candidate: candidateValues[index]!,
      difference,
      ...(interval === undefined ? {} : { interval }),
    };
  });
}
