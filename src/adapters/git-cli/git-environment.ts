/**
 * Variables by which git finds a repository. Inside a hook they name the hook's own repository, so a command that is told its folder
 * must not inherit them (`git rev-parse --local-env-vars` without the configuration variables, which may carry credentials).
 */
const LOCATING_VARIABLES: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

/** The environment for a git process: inherited, without a foreign repository, in English, never asking for a password. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !LOCATING_VARIABLES.has(name)) variables[name] = value;
  }
  return { ...variables, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...extra };
}

/** The inherited `GIT_*` variables that simple-git, which drops all of them by default, may hand on. */
export const inheritedGitVariables = (): string[] =>
  Object.keys(process.env).filter((name) => name.startsWith('GIT_') && !LOCATING_VARIABLES.has(name));
