import type { CalibrationSummary } from '#numeric/metrics/calibration-summary.ts';
import { formatNumber } from './figures.ts';

/** What is said about the probabilities, in two sentences: the error beside what perfect calibration would show, then the Brier score. */
export function calibrationSentences({ about, error, expected, verdict, brier }: CalibrationSummary): string {
  const promise = about === 'positive-class' ? 'Probabilities of the second class' : 'Probabilities of the predicted class';
  const found = verdict === 'miscalibrated' ? 'cannot be taken at their word' : 'are consistent with perfect calibration';
  const figures = `expected calibration error ${formatNumber(error, 3)}; on as many rows perfect calibration shows ${formatNumber(expected.mean, 3)} on average and ${formatNumber(expected.limit, 3)} or more in 5 % of cases`;
  const parts =
    brier === undefined
      ? ''
      : ` Brier score ${formatNumber(brier.brier, 4)} = reliability ${formatNumber(brier.reliability, 4)} − resolution ${formatNumber(brier.resolution, 4)} + uncertainty ${formatNumber(brier.uncertainty, 4)}.`;
  return `${promise} ${found} (${figures}).${parts}`;
}
