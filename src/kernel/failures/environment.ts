import type { FailureEntry } from './entry.ts';

export const ENVIRONMENT_FAILURES = {
  'environment.file-missing': {
    kind: 'environment',
    fact: 'A file that is needed does not exist.',
    remedy: 'Create the file, or correct the path.',
  },
  'environment.file-unreadable': {
    kind: 'environment',
    fact: 'A file exists but cannot be read or written.',
    remedy: 'Check its permissions and that it is of the expected type.',
  },
  'environment.disk-full': {
    kind: 'environment',
    fact: 'There is not enough space on the disk.',
    remedy: 'Free space, or choose another folder.',
  },
  'environment.command-missing': {
    kind: 'environment',
    fact: 'A program that is needed is not installed.',
    remedy: 'Install the program and make sure that it is on PATH.',
  },
  'environment.command-failed': {
    kind: 'environment',
    fact: 'A program that was started did not succeed.',
    remedy: 'Read its last lines in the evidence.',
  },
  'environment.network': {
    kind: 'environment',
    fact: 'A server could not be reached.',
    remedy: 'Check the address and the network, then run the same command again.',
  },
  'environment.cancelled': {
    kind: 'environment',
    fact: 'The work was cancelled before it was done.',
    remedy: 'Run the same command again; it goes on where it stopped.',
  },
} as const satisfies Record<`environment.${string}`, FailureEntry>;
