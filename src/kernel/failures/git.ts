import type { FailureEntry } from './entry.ts';

export const GIT_FAILURES = {
  'git.not-a-repository': {
    kind: 'usage',
    fact: 'The folder is not inside a git repository.',
    remedy: 'Run git init first, or change to the repository.',
  },
  'git.owner-not-trusted': {
    kind: 'environment',
    fact: 'The repository belongs to another user, and git does not open it before it is told to trust it.',
    remedy: 'Run git config --global --add safe.directory with the folder, when its owner is to be trusted.',
  },
  'git.reference-unknown': {
    kind: 'usage',
    fact: 'A branch, tag or commit does not exist.',
    remedy: 'List what exists with git tag or git branch, or fetch it first.',
  },
  'git.command-failed': {
    kind: 'environment',
    fact: 'The git program refused an operation.',
    remedy: 'Read the words of git in the evidence.',
  },
  'git.working-tree-dirty': {
    kind: 'usage',
    fact: 'Files that are about to be written have uncommitted changes.',
    remedy: 'Commit or stash the changes first.',
  },
  'git.conflict': {
    kind: 'environment',
    fact: 'The reference was moved by somebody else at the same time.',
    remedy: 'Run the same command again.',
  },
} as const satisfies Record<`git.${string}`, FailureEntry>;
