import type { FailureEntry } from './entry.ts';

export const MONITOR_FAILURES = {
  'monitor.profile-invalid': {
    kind: 'usage',
    fact: 'The reference profile of a model cannot be read.',
    remedy: 'Train and register the model again; its package must hold profile.json.',
  },
  'monitor.input-missing': {
    kind: 'usage',
    fact: 'There are no rows to compare with the training data.',
    remedy: 'Give predictions (a log of the model server) or rows (a CSV file).',
  },
  'monitor.rows-invalid': {
    kind: 'usage',
    fact: 'Rows to compare do not have the columns that the model was trained on.',
    remedy: 'Give rows with the columns that are named.',
  },
  'monitor.window-invalid': {
    kind: 'usage',
    fact: 'The window of time to look at is empty.',
    remedy: 'Give a beginning that lies before the end.',
  },
} as const satisfies Record<`monitor.${string}`, FailureEntry>;
