import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import type { ColumnDrift } from '#kernel/records/monitor-report.ts';
import { detectableDistance, type DriftAssessment, type DriftRule } from './assess-drift.ts';
import { formatCount } from '#kernel/number-text.ts';
import { formatProbability, formatShare } from './figure.ts';
import { PREDICTION_COLUMN } from './sample.ts';

/** One sentence a person can act on, with the numbers that it rests on. */
export function driftHeadline(assessment: DriftAssessment, profile: ReferenceProfile, rule: DriftRule): string {
  const rows = `${formatCount(assessment.rows)} row${assessment.rows === 1 ? '' : 's'}`;
  const total = profile.features.length;
  switch (assessment.drift) {
    case 'drift': {
      const drifted = assessment.columns.filter((column) => column.verdict === 'drift');
      const names = new Set(drifted.map((column) => column.name));
      const predictions = names.delete(PREDICTION_COLUMN);
      const worst = drifted.reduce((first, column) =>
        column.q < first.q || (column.q === first.q && column.effect > first.effect) ? column : first,
      );
      const columns = `${names.size} of ${total} columns drifted`;
      return `${rows}: ${columns}${predictions ? ', and so did the predictions' : ''} (${describeTest(worst)}) → drift`;
    }
    case 'none': {
      const untold = new Set(assessment.columns.flatMap((column) => (column.verdict === 'insufficient' ? [column.name] : []))).size;
      const few = untold === 0 ? '' : `, ${untold} with too few values to tell`;
      return `${rows}: 0 of ${total} columns drifted${few}; a shift of D ≥ ${formatShare(smallestShift(assessment, profile, rule))} would have been seen`;
    }
    case 'insufficient': {
      const seen =
        assessment.rows === 0 ? '' : `; only a shift of D ≥ ${formatShare(smallestShift(assessment, profile, rule))} could be seen`;
      return `${rows} ${assessment.rows === 1 ? 'is' : 'are'} too few to tell, ${formatCount(rule.minRows)} are needed${seen}`;
    }
  }
}

/** What one column alone could show; the correction over many columns asks for a little more. */
const smallestShift = (assessment: DriftAssessment, profile: ReferenceProfile, rule: DriftRule): number =>
  Math.max(rule.minEffect, detectableDistance(referenceRows(profile), assessment.rows, rule.alpha));

/** Rows that the model was profiled on. */
const referenceRows = (profile: ReferenceProfile): number =>
  Math.max(profile.prediction.count, ...profile.features.map((column) => column.count));

const EFFECT: Record<ColumnDrift['test'], string> = {
  'kolmogorov-smirnov': 'D',
  'chi-square': 'V',
  'null-share': 'missing ±',
  'unseen-share': 'new values',
};

/** `petal_length q = 3e-41, D = 0.38` */
export const describeTest = (column: ColumnDrift): string =>
  `${column.name} q = ${formatProbability(column.q)}, ${EFFECT[column.test]} = ${formatShare(column.effect)}`;

export const effectSymbol = (test: ColumnDrift['test']): string => EFFECT[test];
