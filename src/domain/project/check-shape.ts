import type { FailureCode } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { type DocumentPath, formatDocumentPath, isMapping, ownKeys } from './document.ts';
import type { NumberRange, ShapeNode } from './shape.ts';

/** One deviation from the shape, before it is given its place in the file. */
export interface ShapeIssue {
  readonly code: FailureCode;
  readonly path: DocumentPath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly evidence: readonly string[];
}

/** Every deviation of a value from its shape; empty when the value may be used as the shape's static type. */
export function checkShape(node: ShapeNode, value: unknown, path: DocumentPath = []): ShapeIssue[] {
  switch (node.kind) {
    case 'text':
      return typeof value === 'string' && node.accepts(value) ? [] : [invalid(path, node.expected, value)];
    case 'choice':
      return checkChoice(node.options, value, path);
    case 'number':
      return checkNumber(node.whole, node.range, value, path);
    case 'flag':
      return typeof value === 'boolean' ? [] : [invalid(path, 'true or false', value)];
    case 'scalar':
      return typeof value === 'object' && value !== null ? [invalid(path, 'a number, text, true or false', value)] : [];
    case 'any-object':
      return value === null || isMapping(value) ? [] : [invalid(path, 'a mapping of keys to values', value)];
    case 'one-or-list':
      return Array.isArray(value) ? checkItems(node.item, value, path) : checkShape(node.item, value, path);
    case 'mapping-or':
      // A mapping without a single key of the form was meant for something else.
      return checkShape(isMapping(value) && sharesKey(node.mapping, value) ? node.mapping : node.other, value, path);
    case 'list':
      return Array.isArray(value) ? [...checkItems(node.item, value, path), ...repeats(value, path)] : [invalid(path, 'a list', value)];
    case 'map':
      return checkMap(node, value, path);
    case 'object':
      return checkObject(node, value, path);
  }
}

const sharesKey = (node: ShapeNode, value: Readonly<Record<string, unknown>>): boolean =>
  node.kind !== 'object' || ownKeys(value).some((key) => Object.hasOwn(node.fields, key));

function checkChoice(options: readonly (string | number)[], value: unknown, path: DocumentPath): ShapeIssue[] {
  if (options.some((option) => option === value)) return [];
  const issue = invalid(path, options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`, value);
  return [{ ...issue, message: typeof value === 'string' ? `${issue.message}.${didYouMean(value, options.map(String))}` : issue.message }];
}

function checkNumber(whole: boolean, range: NumberRange, value: unknown, path: DocumentPath): ShapeIssue[] {
  const fits =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!whole || Number.isSafeInteger(value)) &&
    (range.above === undefined || value > range.above) &&
    (range.atLeast === undefined || value >= range.atLeast) &&
    (range.below === undefined || value < range.below) &&
    (range.atMost === undefined || value <= range.atMost);
  return fits ? [] : [invalid(path, describeNumber(whole, range), value)];
}

export function describeNumber(whole: boolean, range: NumberRange): string {
  const limits = [
    range.above === undefined ? [] : `above ${range.above}`,
    range.atLeast === undefined ? [] : `at least ${range.atLeast}`,
    range.below === undefined ? [] : `below ${range.below}`,
    range.atMost === undefined ? [] : `at most ${range.atMost}`,
  ].flat();
  const noun = whole ? 'a whole number' : 'a number';
  return limits.length === 0 ? noun : `${noun} ${limits.join(' and ')}`;
}

const checkItems = (item: ShapeNode, values: readonly unknown[], path: DocumentPath): ShapeIssue[] =>
  values.flatMap((value, index) => checkShape(item, value, [...path, index]));

const repeats = (values: readonly unknown[], path: DocumentPath): ShapeIssue[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index ? [issueAt('project.value-invalid', [...path, index], 'value', `${show(value)} is listed twice`)] : [],
  );

function checkMap(node: Extract<ShapeNode, { kind: 'map' }>, value: unknown, path: DocumentPath): ShapeIssue[] {
  if (value === null) return [];
  if (!isMapping(value)) return [invalid(path, 'a mapping of names to settings', value)];
  const pattern = new RegExp(node.keys.pattern);
  return ownKeys(value).flatMap((key) => [
    ...(pattern.test(key)
      ? []
      : [issueAt('project.name-invalid', [...path, key], 'key', `expected ${node.keys.expected} as a name, found ${show(key)}`)]),
    ...checkShape(node.item, value[key], [...path, key]),
  ]);
}

function checkObject(node: Extract<ShapeNode, { kind: 'object' }>, value: unknown, path: DocumentPath): ShapeIssue[] {
  const known = Object.keys(node.fields);
  if (value !== null && !isMapping(value)) return [invalid(path, `a mapping with the keys ${known.join(', ')}`, value)];
  const given = value ?? {};
  const where = path.length === 0 ? 'the top level' : formatDocumentPath(path);
  const unknown = ownKeys(given)
    .filter((key) => !Object.hasOwn(node.fields, key))
    .map((key) => ({
      ...issueAt('project.key-unknown', [...path, key], 'key', `unknown key ${show(key)} in ${where}.${didYouMean(key, known)}`),
      evidence: [`known keys: ${known.join(', ')}`],
    }));
  const fields = Object.entries(node.fields).flatMap(([key, field]) => {
    if (Object.hasOwn(given, key)) return checkShape(field.node, given[key], [...path, key]);
    return field.required ? [issueAt('project.key-missing', path, 'key', `${where} needs the key "${key}": ${field.about}`)] : [];
  });
  return [...unknown, ...fields];
}

const invalid = (path: DocumentPath, expected: string, value: unknown): ShapeIssue =>
  issueAt('project.value-invalid', path, 'value', `${formatDocumentPath(path) || 'the file'}: expected ${expected}, found ${show(value)}`);

const issueAt = (code: FailureCode, path: DocumentPath, part: 'key' | 'value', message: string): ShapeIssue => ({
  code,
  path,
  part,
  message,
  evidence: [],
});

/** A value as a reader recognises it: what it is when it is not a scalar, and never more than a line of it. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  const written = JSON.stringify(value) ?? typeof value;
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
