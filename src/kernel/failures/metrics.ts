import type { FailureEntry } from './entry.ts';

export const METRICS_FAILURES = {
  'metrics.metric-unknown': {
    kind: 'usage',
    fact: 'A metric is not known, or belongs to another task.',
    remedy: 'Choose one of the metrics that are listed.',
  },
  'metrics.probabilities-missing': {
    kind: 'usage',
    fact: 'A metric needs class probabilities and the predictions have none.',
    remedy: 'Choose a metric of hard predictions, or an algorithm that gives probabilities.',
  },
  'metrics.nothing-to-score': {
    kind: 'usage',
    fact: 'There are no rows to compute metrics from.',
    remedy: 'Give at least one row with truth and prediction.',
  },
  'metrics.predictions-invalid': {
    kind: 'usage',
    fact: 'A table of predictions does not have the columns or values that are needed.',
    remedy: 'Give the columns y_true and y_pred, and for probabilities one p_<class> column for each class.',
  },
  'metrics.not-comparable': {
    kind: 'usage',
    fact: 'Two prediction sets cannot be compared row by row.',
    remedy: 'Evaluate the baseline on the rows of the candidate, then compare again.',
  },
  'metrics.run-unknown': {
    kind: 'usage',
    fact: 'No run of that model is recorded under the name.',
    remedy: 'Train the model first, or name a run that exists.',
  },
} as const satisfies Record<`metrics.${string}`, FailureEntry>;
