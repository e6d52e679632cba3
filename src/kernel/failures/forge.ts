import type { FailureEntry } from './entry.ts';

export const FORGE_FAILURES = {
  'forge.permission-missing': {
    kind: 'environment',
    fact: 'The token lacks a permission.',
    remedy: 'Add the permission that is named to the permissions of the job.',
  },
  'forge.token-missing': {
    kind: 'environment',
    fact: 'No token for the forge was given.',
    remedy: 'Pass github-token, or set GITHUB_TOKEN.',
  },
  'forge.token-refused': {
    kind: 'environment',
    fact: 'The forge does not accept the token.',
    remedy: 'Make a new token, and check that it has not expired and was not cut off.',
  },
  'forge.not-found': {
    kind: 'environment',
    fact: 'The repository or object does not exist, or the token cannot see it.',
    remedy: 'Check the name, and that the token may read it.',
  },
  'forge.already-exists': {
    kind: 'usage',
    fact: 'An object of that name exists already.',
    remedy: 'Choose another name or version.',
  },
  'forge.conflict': {
    kind: 'environment',
    fact: 'Somebody else changed the same object at the same time.',
    remedy: 'Run the same command again.',
  },
  'forge.rate-limited': {
    kind: 'environment',
    fact: 'The forge asks to wait.',
    remedy: 'Wait until the time that is named, then run the same command again.',
  },
  'forge.digest-mismatch': {
    kind: 'environment',
    fact: 'Bytes that came back differ from the bytes that were recorded.',
    remedy: 'Run the command again; if it persists, the stored object is damaged and must be published anew.',
  },
  'forge.request-refused': {
    kind: 'environment',
    fact: 'The forge refused a request.',
    remedy: 'Read the reason in the evidence.',
  },
  'forge.record-invalid': {
    kind: 'environment',
    fact: 'A record of the ledger cannot be read.',
    remedy: 'Upgrade Trainyard if the record is newer, otherwise repair or remove the record.',
  },
} as const satisfies Record<`forge.${string}`, FailureEntry>;
