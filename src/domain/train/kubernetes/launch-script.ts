import { parameterVariable } from '../sweep/fill-command.ts';

/** What the pods of one index are given in addition to what all have. */
export type CellVariables = Readonly<Record<string, string>>;

/**
 * The script that a pod of a sweep runs in place of the program: it takes the variables of its index, and becomes the program. Kubernetes
 * gives all pods of a job the same words and variables, and has no lookup; the one thing that differs is JOB_COMPLETION_INDEX. Every value
 * stands between single quotes, so that the shell reads none of them; `{name}` in a word becomes the variable of that parameter.
 */
export function renderLaunchScript(words: readonly string[], parameters: readonly string[], cells: readonly CellVariables[]): string {
  const names = [...new Set(cells.flatMap((cell) => Object.keys(cell)))];
  return [
    'case "$JOB_COMPLETION_INDEX" in',
    ...cells.map((cell, index) => `${index}) ${assignments(cell)};;`),
    `*) echo "trainyard: no setting has index '$JOB_COMPLETION_INDEX'" >&2; exit 64;;`,
    'esac',
    `export ${names.join(' ')}`,
    // Both counts are annotations of the pod that only later attempts have.
    'export TRAINYARD_ATTEMPT=$((${TRAINYARD_POD_FAILURES:-0} + ${TRAINYARD_POD_DISRUPTIONS:-0} + 1))',
    'set -- "$TRAINYARD_CHECKPOINT_DIR"/*',
    'if [ -e "$1" ]; then export TRAINYARD_RESUME="$TRAINYARD_CHECKPOINT_DIR"; else export TRAINYARD_RESUME=; fi',
    `exec ${words.map((word) => wordOf(word, parameters)).join(' ')}`,
    '',
  ].join('\n');
}

const assignments = (cell: CellVariables): string =>
  Object.entries(cell)
    .map(([name, value]) => `${name}=${quote(value)}`)
    .join(' ');

/** `--rate={rate}` becomes `'--rate='"$TRAINYARD_PARAM_RATE"`. */
const wordOf = (word: string, parameters: readonly string[]): string =>
  word
    .split(/(\{[A-Za-z][A-Za-z0-9_-]{0,63}\})/)
    .filter((part, index) => part !== '' || index === 0)
    .map((part) =>
      parameters.includes(part.slice(1, -1)) && part.startsWith('{') ? `"$${parameterVariable(part.slice(1, -1))}"` : quote(part),
    )
    .join('');

/** Between single quotes a shell reads nothing but their end: `it's` is `'it'\''s'`. */
const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
