import { isJsonObject } from '#kernel/json.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import { parseDistribution, parseRange, parseRowRules, parseStrictness, ROLES } from './expectations.ts';
import { parseForeignKeys } from './foreign-keys.ts';
import { FIELD_TYPES, FIELDS_MATCHES, type FieldConstraints, type FieldSchema, type TableSchema } from './table-schema.ts';

const NUMBER_CONSTRAINTS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'] as const;
const FLAG_CONSTRAINTS = ['required', 'unique'] as const;
const CONSTRAINTS = [...NUMBER_CONSTRAINTS, ...FLAG_CONSTRAINTS, 'pattern', 'enum'];

/** Reads a table schema from JSON text; the error lists every problem with its place in the document. */
export function parseTableSchema(text: string): Result<TableSchema, readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err([`it is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`]);
  }
  if (!isJsonObject(json)) return err(['expected an object with "fields"']);
  const problems: string[] = [];
  const document = json as Readonly<Record<string, unknown>>;
  const fields = parseFields(document['fields'], problems);
  const known = new Set(fields.map((field) => field.name));
  const primaryKey = parseKey(document['primaryKey'], 'primaryKey', known, problems);
  const uniqueKeys = Array.isArray(document['uniqueKeys'])
    ? (document['uniqueKeys'] as readonly unknown[]).map((key, index) => parseKey(key, `uniqueKeys[${index}]`, known, problems))
    : [];
  const foreignKeys = parseForeignKeys(document['foreignKeys'], known, problems);
  const fieldsMatch = parseFieldsMatch(document['fieldsMatch'], problems);
  const missingValues = document['missingValues'];
  if (missingValues !== undefined && !isTextList(missingValues)) problems.push('missingValues: expected a list of texts');
  const rules = parseRowRules(document['rules'], known, problems);
  const rowCount = document['rowCount'] === undefined ? undefined : parseRange(document['rowCount'], 'rowCount', problems);
  if (problems.length > 0) return err(problems);
  return ok({
    fields,
    fieldsMatch,
    primaryKey,
    uniqueKeys,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    ...(isTextList(missingValues) ? { missingValues } : {}),
    ...(rules.length === 0 ? {} : { rules }),
    ...(rowCount === undefined ? {} : { rowCount }),
  });
}

function parseFields(value: unknown, problems: string[]): FieldSchema[] {
  if (!Array.isArray(value) || value.length === 0) {
    problems.push('fields: expected a list with at least one field');
    return [];
  }
  const fields: FieldSchema[] = [];
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const place = `fields[${index}]`;
    if (!isJsonObject(item) || typeof item['name'] !== 'string' || item['name'] === '') {
      problems.push(`${place}: expected an object with a "name"`);
      continue;
    }
    if (fields.some((field) => field.name === item['name']))
      problems.push(`${place}: the name ${JSON.stringify(item['name'])} is used twice`);
    const type = item['type'] ?? 'any';
    const knownType = FIELD_TYPES.find((one) => one === type);
    if (knownType === undefined) {
      problems.push(
        `${place}.type: expected one of ${FIELD_TYPES.join(', ')}, found ${JSON.stringify(type)}.${didYouMean(String(type), FIELD_TYPES)}`,
      );
    }
    fields.push({
      name: item['name'],
      type: knownType ?? 'any',
      ...(typeof item['title'] === 'string' ? { title: item['title'] } : {}),
      ...(typeof item['description'] === 'string' ? { description: item['description'] } : {}),
      ...(item['personal'] === true ? { personal: true } : {}),
      ...parseStrictness(item, place, problems),
      ...parseRole(item['role'], place, problems),
      ...(item['distribution'] === undefined
        ? {}
        : { distribution: parseDistribution(item['distribution'], `${place}.distribution`, problems) }),
      constraints: parseConstraints(item['constraints'], `${place}.constraints`, problems),
    });
  }
  return fields;
}

function parseRole(value: unknown, place: string, problems: string[]): Pick<FieldSchema, 'role'> {
  const role = ROLES.find((one) => one === value);
  if (value !== undefined && role === undefined)
    problems.push(`${place}.role: expected one of ${ROLES.join(', ')}, found ${JSON.stringify(value)}`);
  return role === undefined ? {} : { role };
}

function parseConstraints(value: unknown, place: string, problems: string[]): FieldConstraints {
  if (value === undefined) return {};
  if (!isJsonObject(value)) {
    problems.push(`${place}: expected an object`);
    return {};
  }
  for (const [name, setting] of Object.entries(value)) {
    const problem = constraintProblem(name, setting);
    if (problem !== undefined) problems.push(`${place}.${name}: ${problem}`);
  }
  const constraints = value as FieldConstraints;
  for (const [low, high] of [
    ['minimum', 'maximum'],
    ['minLength', 'maxLength'],
  ] as const) {
    const [least, most] = [constraints[low], constraints[high]];
    if (typeof least === 'number' && typeof most === 'number' && least > most)
      problems.push(`${place}: ${low} ${least} is greater than ${high} ${most}`);
  }
  return constraints;
}

function constraintProblem(name: string, setting: unknown): string | undefined {
  if (isOneOf(NUMBER_CONSTRAINTS, name)) return typeof setting === 'number' && Number.isFinite(setting) ? undefined : 'expected a number';
  if (isOneOf(FLAG_CONSTRAINTS, name)) return typeof setting === 'boolean' ? undefined : 'expected true or false';
  if (name === 'pattern') {
    if (typeof setting !== 'string') return 'expected a regular expression';
    return compilePattern(setting) === undefined ? `${JSON.stringify(setting)} is not a regular expression` : undefined;
  }
  if (name === 'enum') {
    const fits =
      Array.isArray(setting) && setting.length > 0 && setting.every((item) => typeof item === 'string' || typeof item === 'number');
    return fits ? undefined : 'expected a list of at least one text or number';
  }
  return `is not a known constraint.${didYouMean(name, CONSTRAINTS)}`;
}

/** A pattern that must match the whole text; undefined when it is not a regular expression. */
export function compilePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

function parseKey(value: unknown, place: string, known: ReadonlySet<string>, problems: string[]): readonly string[] {
  if (value === undefined) return [];
  const names = typeof value === 'string' ? [value] : value;
  if (!isTextList(names)) {
    problems.push(`${place}: expected a name or a list of names`);
    return [];
  }
  for (const name of names) {
    if (!known.has(name)) problems.push(`${place}: ${JSON.stringify(name)} is not a field.${didYouMean(name, [...known])}`);
  }
  return names;
}

function parseFieldsMatch(value: unknown, problems: string[]): TableSchema['fieldsMatch'] {
  const wanted = Array.isArray(value) ? (value as readonly unknown[])[0] : (value ?? 'exact');
  const match = FIELDS_MATCHES.find((one) => one === wanted);
  if (match === undefined) problems.push(`fieldsMatch: expected one of ${FIELDS_MATCHES.join(', ')}, found ${JSON.stringify(wanted)}`);
  return match ?? 'exact';
}

const isTextList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);
