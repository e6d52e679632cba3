import { isJsonObject } from '#kernel/json.ts';
import { didYouMean } from '#kernel/nearest-name.ts';

/** Bounds that include their ends. */
export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

export const DISTRIBUTION_MEASURES = ['mean', 'median', 'sd', 'nullShare', 'distinct'] as const;

/** What the values of a column together must be like. Properties of ours beside Frictionless Table Schema, which other readers ignore. */
export type Distribution = Readonly<Partial<Record<(typeof DISTRIBUTION_MEASURES)[number], Range>>> & {
  /** Ranges of quantiles by their level: `{"0.95": {"maximum": 120}}`. */
  readonly quantiles?: Readonly<Record<string, Range>>;
  /** That of the field when absent. */
  readonly severity?: Severity;
};

export const ROLES = ['group', 'time'] as const;

/** `group`: rows with the same value must not be on both sides of a split; `time`: when the row happened. */
export type FieldRole = (typeof ROLES)[number];

export const OPERATORS = ['<', '<=', '==', '!=', '>=', '>'] as const;

/** Two columns of one row compared, such as start <= end. Rows where one is missing are not judged. */
export interface RowRule {
  readonly left: string;
  readonly operator: (typeof OPERATORS)[number];
  readonly right: string;
  readonly severity?: Severity;
  readonly mostly?: number;
}

export type Severity = 'error' | 'warning';

/** How strictly the rules of a field are taken. */
export interface Strictness {
  /** Share of the rows that must fulfil a rule, 1 when absent. */
  readonly mostly?: number;
  /** `error` when absent. */
  readonly severity?: Severity;
}

/** Each reader pushes what is wrong, with its place, and returns what could be read. */
export function parseStrictness(item: Readonly<Record<string, unknown>>, place: string, problems: string[]): Strictness {
  const { mostly, severity } = item;
  if (mostly !== undefined && !(typeof mostly === 'number' && mostly >= 0 && mostly <= 1))
    problems.push(`${place}.mostly: expected a share from 0 to 1`);
  if (severity !== undefined && severity !== 'error' && severity !== 'warning')
    problems.push(`${place}.severity: expected error or warning`);
  return {
    ...(typeof mostly === 'number' ? { mostly } : {}),
    ...(severity === 'warning' || severity === 'error' ? { severity } : {}),
  };
}

export function parseRange(value: unknown, place: string, problems: string[]): Range {
  if (!isJsonObject(value)) {
    problems.push(`${place}: expected an object with minimum or maximum`);
    return {};
  }
  for (const [name, bound] of Object.entries(value)) {
    if (name !== 'minimum' && name !== 'maximum') problems.push(`${place}.${name}: expected minimum or maximum`);
    else if (typeof bound !== 'number' || !Number.isFinite(bound)) problems.push(`${place}.${name}: expected a number`);
  }
  const { minimum, maximum } = value as Range;
  if (typeof minimum === 'number' && typeof maximum === 'number' && minimum > maximum)
    problems.push(`${place}: minimum ${minimum} is greater than maximum ${maximum}`);
  return value as Range;
}

export function parseDistribution(value: unknown, place: string, problems: string[]): Distribution {
  if (!isJsonObject(value)) {
    problems.push(`${place}: expected an object`);
    return {};
  }
  for (const [name, range] of Object.entries(value)) {
    if (name === 'quantiles' && isJsonObject(range)) {
      for (const [level, bounds] of Object.entries(range)) {
        if (!(Number(level) >= 0 && Number(level) <= 1)) problems.push(`${place}.quantiles.${level}: expected a level from 0 to 1`);
        parseRange(bounds, `${place}.quantiles.${level}`, problems);
      }
    } else if (name === 'severity') parseStrictness({ severity: range }, place, problems);
    else if (DISTRIBUTION_MEASURES.some((measure) => measure === name)) parseRange(range, `${place}.${name}`, problems);
    else problems.push(`${place}.${name}: is not a known measure.${didYouMean(name, [...DISTRIBUTION_MEASURES, 'quantiles'])}`);
  }
  return value as Distribution;
}

export function parseRowRules(value: unknown, known: ReadonlySet<string>, problems: string[]): RowRule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('rules: expected a list');
    return [];
  }
  return (value as readonly unknown[]).flatMap((item, index): RowRule[] => {
    const place = `rules[${index}]`;
    const { left, operator, right } = isJsonObject(item) ? item : {};
    const isField = (name: unknown): name is string => typeof name === 'string' && known.has(name);
    const compared = OPERATORS.find((one) => one === operator);
    if (!isJsonObject(item) || !isField(left) || !isField(right) || compared === undefined) {
      problems.push(`${place}: expected two fields "left" and "right" and an "operator" (one of ${OPERATORS.join(' ')})`);
      return [];
    }
    return [{ left, operator: compared, right, ...parseStrictness(item, place, problems) }];
  });
}
