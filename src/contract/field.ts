import { parseBytes } from '#kernel/bytes.ts';
import { parseDuration } from '#kernel/duration.ts';
import { parseInstant } from '#kernel/instant.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';

export type FieldKind =
  'text' | 'flag' | 'integer' | 'number' | 'choice' | 'lines' | 'key-values' | 'path' | 'duration' | 'bytes' | 'reference' | 'secret';

interface FieldOptions {
  /** One sentence that ends with a full stop and does not repeat the default. */
  readonly about: string;
  readonly required?: true;
  /** Wire form; goes through the same parser as user input. */
  readonly default?: string;
  /** Expression that GitHub evaluates (`github.token`); on the command line the environment variable `env` is read. */
  readonly defaultFrom?: { readonly expression: string; readonly env: string };
  readonly examples?: readonly string[];
}

/** One input: how it looks on the wire, what it means, and its value once parsed. */
export interface Field<Value, Always extends boolean = boolean> {
  readonly kind: FieldKind;
  readonly about: string;
  readonly required: boolean;
  readonly default: string | undefined;
  readonly defaultFrom: FieldOptions['defaultFrom'];
  readonly examples: readonly string[];
  readonly choices: readonly string[] | undefined;
  /** What a person is told that the value must be: `a whole number`. */
  readonly expected: string;
  readonly parse: (wire: string) => Result<Value, string>;
  /** Type-level mark: whether the parsed input is always present. */
  readonly always?: Always;
}

type Present<Options> = Options extends { required: true } | { default: string } ? true : false;

function makeField<Value>(
  kind: FieldKind,
  expected: string,
  parse: (wire: string) => Value | undefined,
  choices?: readonly string[],
): <const Options extends FieldOptions>(options: Options) => Field<Value, Present<Options>> {
  return (options) => ({
    kind,
    about: options.about,
    required: options.required ?? false,
    default: options.default,
    defaultFrom: options.defaultFrom,
    examples: options.examples ?? [],
    choices,
    expected,
    parse: (wire) => {
      const value = parse(wire);
      return value === undefined ? err(`expected ${expected}, found ${quote(wire)}.${didYouMean(wire, choices ?? [])}`) : ok(value);
    },
  });
}

const quote = (wire: string): string => JSON.stringify(wire.length > 60 ? `${wire.slice(0, 57)}…` : wire);

export const text = makeField('text', 'text', (wire) => wire);

export const path = makeField('path', 'a path', (wire) => (wire.includes('\0') ? undefined : wire));

/** With the steps back that git writes behind a name: `HEAD~2`, `main^`. Or a moment, `2026-03-01T12:00:00Z`, though no name has a colon. */
export const reference = makeField('reference', 'a git reference', (wire) =>
  parseInstant(wire) !== undefined || (/^[^\s~^:?*[\\\0]+(?:[~^]\d*)*$/.test(wire) && !wire.startsWith('-')) ? wire : undefined,
);

export const secret = makeField('secret', 'a secret', (wire) => wire);

export const flag = makeField('flag', 'true or false', (wire) => (wire === 'true' ? true : wire === 'false' ? false : undefined));

export const integer = makeField('integer', 'a whole number', (wire) => (/^-?\d{1,15}$/.test(wire) ? Number(wire) : undefined));

export const number = makeField('number', 'a number', (wire) =>
  wire.trim() !== '' && Number.isFinite(Number(wire)) ? Number(wire) : undefined,
);

export const duration = makeField('duration', 'a duration such as 90s, 15m or 24h', parseDuration);

export const bytes = makeField('bytes', 'a size such as 512 MB or 16Gi', parseBytes);

export const lines = makeField('lines', 'one item a line', (wire) =>
  wire
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

export const keyValues = makeField('key-values', 'one name=value a line', (wire) => {
  const pairs = wire
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*([^=\s]+)\s*=(.*)$/.exec(line));
  return pairs.some((pair) => pair === null) ? undefined : Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!.trim()]));
});

export const choice = <const Choices extends readonly [string, ...string[]]>(...choices: Choices) =>
  makeField<Choices[number]>('choice', `one of ${choices.join(', ')}`, (wire) => choices.find((option) => option === wire), choices);
