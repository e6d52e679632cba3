import { compilePattern } from './parse-table-schema.ts';
import type { FieldSchema, FieldType } from './table-schema.ts';

/** A question that is asked of every cell of a column. */
export interface CellRule {
  readonly name: string;
  /** Completes "expected …". */
  readonly expected: string;
  readonly refusesMissing: boolean;
  readonly acceptsNumber: (value: number) => boolean;
  readonly acceptsText: (text: string) => boolean;
}

const always = (): boolean => true;

const rule = (name: string, expected: string, tests: Partial<CellRule>): CellRule => ({
  name,
  expected,
  refusesMissing: false,
  acceptsNumber: always,
  acceptsText: always,
  ...tests,
});

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATETIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;
const BOOLEANS = new Set(['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0']);

const TYPE_RULES: Readonly<Record<FieldType, CellRule>> = {
  number: rule('type', 'a number', { acceptsText: () => false }),
  integer: rule('type', 'a whole number', { acceptsNumber: Number.isInteger, acceptsText: () => false }),
  string: rule('type', 'text', {}),
  boolean: rule('type', 'true or false', {
    acceptsNumber: (value) => value === 0 || value === 1,
    acceptsText: (text) => BOOLEANS.has(text.trim()),
  }),
  date: rule('type', 'a date such as 2026-11-21', { acceptsNumber: () => false, acceptsText: (text) => DATE.test(text) }),
  datetime: rule('type', 'a moment such as 2026-11-21T09:30:00Z', {
    acceptsNumber: () => false,
    acceptsText: (text) => DATETIME.test(text),
  }),
  any: rule('type', 'anything', {}),
};

/**
 * Text in a column of numbers: only the cells that are no numbers are wrong, although the whole column had to be read as text.
 */
export function typeRule(field: FieldSchema): CellRule {
  const base = TYPE_RULES[field.type];
  if (field.type !== 'number' && field.type !== 'integer') return base;
  return { ...base, acceptsText: (text) => isNumberText(text) && base.acceptsNumber(Number(text)) };
}

const isNumberText = (text: string): boolean => /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text);

/** Rules for the constraints of a field, except those that look at several cells at once. */
export function constraintRules(field: FieldSchema): CellRule[] {
  const { required, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, enum: values } = field.constraints;
  const rules: CellRule[] = [];
  if (required === true) rules.push(rule('required', 'a value in every row', { refusesMissing: true }));
  const bound = (name: string, expected: string, accepts: (value: number) => boolean): void =>
    void rules.push(rule(name, expected, { acceptsNumber: accepts, acceptsText: (text) => !isNumberText(text) || accepts(Number(text)) }));
  if (minimum !== undefined) bound('minimum', `at least ${minimum}`, (value) => value >= minimum);
  if (maximum !== undefined) bound('maximum', `at most ${maximum}`, (value) => value <= maximum);
  if (exclusiveMinimum !== undefined) bound('exclusive-minimum', `more than ${exclusiveMinimum}`, (value) => value > exclusiveMinimum);
  if (exclusiveMaximum !== undefined) bound('exclusive-maximum', `less than ${exclusiveMaximum}`, (value) => value < exclusiveMaximum);
  if (minLength !== undefined)
    rules.push(textRule('min-length', `at least ${minLength} characters`, (text) => [...text].length >= minLength));
  if (maxLength !== undefined)
    rules.push(textRule('max-length', `at most ${maxLength} characters`, (text) => [...text].length <= maxLength));
  if (pattern !== undefined) {
    const compiled = compilePattern(pattern)!;
    rules.push(textRule('pattern', `text that matches ${pattern}`, (text) => compiled.test(text)));
  }
  if (values !== undefined) {
    const texts = new Set(values.map(String));
    const numbers = new Set(values.map(Number));
    const expected = `one of ${values.slice(0, 10).join(', ')}${values.length > 10 ? ', …' : ''}`;
    rules.push(rule('enum', expected, { acceptsNumber: (value) => numbers.has(value), acceptsText: (text) => texts.has(text) }));
  }
  return rules;
}

const textRule = (name: string, expected: string, accepts: (text: string) => boolean): CellRule =>
  rule(name, expected, { acceptsText: accepts, acceptsNumber: (value) => accepts(String(value)) });
