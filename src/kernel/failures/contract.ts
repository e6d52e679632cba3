import type { FailureEntry } from './entry.ts';

export const CONTRACT_FAILURES = {
  'contract.input-missing': {
    kind: 'usage',
    fact: 'A required input is absent.',
    remedy: 'Pass the input that is named.',
  },
  'contract.input-invalid': {
    kind: 'usage',
    fact: 'An input does not have the form that its contract declares.',
    remedy: 'Correct the value; the expected form is in the message.',
  },
  'contract.input-unknown': {
    kind: 'usage',
    fact: 'An option or input is not known.',
    remedy: 'Check the spelling, or list the options with --help.',
  },
  'contract.command-unknown': {
    kind: 'usage',
    fact: 'The command is not known.',
    remedy: 'List the commands with trainyard --help.',
  },
  'contract.bug': {
    kind: 'internal',
    fact: 'Trainyard met a state that it holds for impossible.',
    remedy: 'Report it with the output of the same command and --debug.',
  },
} as const satisfies Record<`contract.${string}`, FailureEntry>;
