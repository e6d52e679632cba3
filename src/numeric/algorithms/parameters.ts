import { didYouMean } from '#kernel/nearest-name.ts';
import type { Json } from '#kernel/json.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ParameterValues } from './model.ts';

/** One hyper-parameter as data: configuration checks, documentation and search all read this. */
export type ParameterSpec = NumberParameter | ChoiceParameter | FlagParameter;

interface ParameterBase {
  readonly about: string;
  /** The argument of the same meaning in scikit-learn. */
  readonly sklearn?: string;
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'integer' | 'number';
  /** `null` means no limit or "chosen from the data". */
  readonly default: number | string | null;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether the minimum itself is refused. */
  readonly above?: true;
  /** Words accepted in place of a number: `sqrt`, `scale`. */
  readonly words?: readonly string[];
  /** Whether null is accepted. */
  readonly optional?: true;
}

export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice';
  readonly default: string;
  readonly choices: readonly string[];
}

export interface FlagParameter extends ParameterBase {
  readonly kind: 'flag';
  readonly default: boolean;
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** Fills in defaults and reports every unknown name and wrong value at once, each as one sentence. */
export function resolveParameters(specs: ParameterSpecs, given: Readonly<Record<string, Json>>): Result<ParameterValues, string[]> {
  const problems: string[] = [];
  const values: Record<string, number | string | boolean | null> = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = spec.default;
  for (const [name, value] of Object.entries(given)) {
    const spec = specs[name];
    if (spec === undefined) {
      const names = Object.keys(specs);
      problems.push(`parameter "${name}" is unknown; expected one of ${names.join(', ') || '(none)'}.${didYouMean(name, names)}`);
    } else if (accepts(spec, value)) {
      values[name] = value as number | string | boolean | null;
    } else {
      problems.push(`parameter "${name}" must be ${describeParameter(spec)}, found ${JSON.stringify(value)}.`);
    }
  }
  return problems.length > 0 ? err(problems) : ok(values);
}

function accepts(spec: ParameterSpec, value: Json): boolean {
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && spec.choices.includes(value);
    default:
      if (value === null) return spec.optional === true;
      if (typeof value === 'string') return spec.words?.includes(value) ?? false;
      if (typeof value !== 'number' || !Number.isFinite(value) || value < spec.minimum || value > spec.maximum) return false;
      return !(spec.above === true && value === spec.minimum) && (spec.kind === 'number' || Number.isInteger(value));
  }
}

/** What a value must be, for people: `a whole number from 1 to 10000`. */
export function describeParameter(spec: ParameterSpec): string {
  switch (spec.kind) {
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${spec.choices.join(', ')}`;
    default: {
      const what = spec.kind === 'integer' ? 'a whole number' : 'a number';
      const range =
        spec.maximum === Infinity || spec.maximum >= 1e9
          ? spec.above
            ? `above ${spec.minimum}`
            : `of at least ${spec.minimum}`
          : `${spec.above ? 'above' : 'from'} ${spec.minimum} to ${spec.maximum}`;
      const others = [...(spec.words ?? []), ...(spec.optional === true ? ['null'] : [])];
      return `${what} ${range}${others.length > 0 ? ` or ${others.join(' or ')}` : ''}`;
    }
  }
}

/** A value from the command line (`max-depth=4`, `kernel=rbf`): number, true, false, null or text. */
export function parseParameterText(text: string): Json {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null' || text === 'none') return null;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
