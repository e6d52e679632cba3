import { didYouMean } from '#kernel/nearest-name.ts';
import type { Json } from '#kernel/json.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { ParameterValues } from './model.ts';

/** One hyper-parameter as data: configuration checks, documentation and search all read this. */
export type ParameterSpec = NumberParameter | ChoiceParameter | FlagParameter | SizesParameter | TextParameter;

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
  /** Another name under which 1 / value is accepted. */
  readonly reciprocal?: string;
}

export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice';
  readonly default: string | null;
  readonly choices: readonly string[];
  /** Whether null is accepted. */
  readonly optional?: true;
}

export interface FlagParameter extends ParameterBase {
  readonly kind: 'flag';
  readonly default: boolean | string;
  /** Words accepted beside true and false: `auto`. */
  readonly words?: readonly string[];
}

/** Any text, such as names of columns; the algorithm reads it. */
export interface TextParameter extends ParameterBase {
  readonly kind: 'text';
  readonly default: string | null;
  /** What it looks like, for messages: `names with semicolons between`. */
  readonly form: string;
  /** Whether null is refused. */
  readonly required?: true;
  /** What is wrong with a text, as half a sentence. */
  readonly problem?: (text: string) => string | undefined;
}

/** Whole numbers with x between, such as the units of layers: 64x32. A number alone is accepted for one. */
export interface SizesParameter extends ParameterBase {
  readonly kind: 'sizes';
  readonly default: string;
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** Fills in defaults and reports every unknown name and wrong value at once, each as one sentence. */
export function resolveParameters(specs: ParameterSpecs, given: Readonly<Record<string, Json>>): Result<ParameterValues, string[]> {
  const problems: string[] = [];
  const values: Record<string, number | string | boolean | null> = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = spec.default;
  const seen = new Map<string, string>();
  for (const [called, original] of Object.entries(given)) {
    const [name, value] = canonical(specs, called, original);
    const spec = specs[name];
    const other = seen.get(name);
    seen.set(name, called);
    if (spec === undefined) {
      const names = Object.keys(specs);
      problems.push(`parameter "${called}" is unknown; expected one of ${names.join(', ') || '(none)'}.${didYouMean(called, names)}`);
    } else if (other !== undefined) {
      problems.push(`parameters "${other}" and "${called}" are the same; give one of them.`);
    } else if (spec.kind === 'text' && typeof value === 'string' && spec.problem?.(value) !== undefined) {
      problems.push(`parameter "${called}": ${spec.problem(value)}.`);
    } else if (accepts(spec, value)) {
      values[name] = spec.kind === 'sizes' ? String(value) : (value as number | string | boolean | null);
    } else {
      problems.push(`parameter "${called}" must be ${describeParameter(spec)}, found ${JSON.stringify(original)}.`);
    }
  }
  return problems.length > 0 ? err(problems) : ok(values);
}

/** Every name that `resolveParameters` understands: our own, and those of scikit-learn as it writes them and with hyphens. */
export function parameterNames(specs: ParameterSpecs): string[] {
  const names = Object.entries(specs).flatMap(([name, spec]) => [
    name,
    ...(spec.sklearn === undefined || !/^\w+$/.test(spec.sklearn) ? [] : [hyphenated(spec.sklearn), spec.sklearn]),
    ...('reciprocal' in spec ? [spec.reciprocal, spec.reciprocal.toUpperCase()] : []),
  ]);
  return [...new Set(names)];
}

const hyphenated = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** Our own name and value for what may be written as in scikit-learn: `n_estimators`, `n-estimators`, `C`. */
function canonical(specs: ParameterSpecs, called: string, value: Json): readonly [string, Json] {
  const own = specs[called];
  if (own !== undefined) return [called, worded(own, value)];
  const wanted = hyphenated(called);
  for (const [name, spec] of Object.entries(specs)) {
    if (name === wanted || (spec.sklearn !== undefined && hyphenated(spec.sklearn) === wanted)) return [name, worded(spec, value)];
    if ((spec.kind === 'number' || spec.kind === 'integer') && spec.reciprocal === wanted && typeof value === 'number' && value > 0)
      return [name, 1 / value];
  }
  return [called, value];
}

/** scikit-learn writes squared_hinge and kd_tree where we write hyphens. */
const worded = (spec: ParameterSpec, value: Json): Json =>
  spec.kind === 'choice' && typeof value === 'string' ? value.replaceAll('_', '-') : value;

function accepts(spec: ParameterSpec, value: Json): boolean {
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' || (typeof value === 'string' && (spec.words?.includes(value) ?? false));
    case 'choice':
      return value === null ? spec.optional === true : typeof value === 'string' && spec.choices.includes(value);
    case 'text':
      return value === null ? spec.required !== true : typeof value === 'string';
    case 'sizes':
      return (
        (typeof value === 'number' && isSize(value)) ||
        (typeof value === 'string' && value.split('x').every((size) => isSize(Number(size))))
      );
    default:
      if (value === null) return spec.optional === true;
      if (typeof value === 'string') return spec.words?.includes(value) ?? false;
      if (typeof value !== 'number' || !Number.isFinite(value) || value < spec.minimum || value > spec.maximum) return false;
      return !(spec.above === true && value === spec.minimum) && (spec.kind === 'number' || Number.isInteger(value));
  }
}

const isSize = (size: number): boolean => Number.isInteger(size) && size >= 1 && size <= 100_000;

/** What a value must be, for people: `a whole number from 1 to 10000`. */
export function describeParameter(spec: ParameterSpec): string {
  switch (spec.kind) {
    case 'flag':
      return ['true', 'false', ...(spec.words ?? [])].join(' or ');
    case 'choice':
      return `one of ${[...spec.choices, ...(spec.optional === true ? ['null'] : [])].join(', ')}`;
    case 'text':
      return spec.required === true ? spec.form : `${spec.form}, or null`;
    case 'sizes':
      return 'whole numbers with x between, such as 64x32';
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
