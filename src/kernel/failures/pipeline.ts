import type { FailureEntry } from './entry.ts';

export const PIPELINE_FAILURES = {
  'pipeline.step-unknown': {
    kind: 'usage',
    fact: 'The pipeline has no step of that name.',
    remedy: 'Name one of the steps in the evidence.',
  },
  'pipeline.step-failed': {
    kind: 'environment',
    fact: 'A step of the pipeline failed.',
    remedy: 'Mend the cause that is named, then run the same command again; finished steps are skipped.',
  },
  'pipeline.already-running': {
    kind: 'environment',
    fact: 'Another pipeline is running in the same repository.',
    remedy: 'Wait until it is done, or end the process that is named.',
  },
  'pipeline.demo-folder-taken': {
    kind: 'usage',
    fact: 'The folder for the demo holds something else.',
    remedy: 'Name another folder with --dir, or remove it.',
  },
  'pipeline.demo-data-missing': {
    kind: 'environment',
    fact: 'The data sets that are shipped with Trainyard were not found.',
    remedy: 'Run the demo from a complete copy of Trainyard: data/ lies beside dist/.',
  },
} as const satisfies Record<`pipeline.${string}`, FailureEntry>;
