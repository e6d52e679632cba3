import { isJsonObject } from '#kernel/json.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { cellAt, findColumn, type Column, type Table } from '#kernel/table.ts';
import { MAX_EXAMPLES, type DataExample, type DataProblem } from '../validation-report.ts';

/** Values that must occur in another table, as Frictionless Table Schema has them. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: {
    /** A dataset of this repository, or one file of it as `dataset/file.csv`; the table itself when empty. */
    readonly resource: string;
    readonly fields: readonly string[];
  };
}

/** Reads `foreignKeys`; what is wrong is pushed with its place. */
export function parseForeignKeys(value: unknown, known: ReadonlySet<string>, problems: string[]): ForeignKey[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('foreignKeys: expected a list');
    return [];
  }
  return (value as readonly unknown[]).flatMap((item, index): ForeignKey[] => {
    const place = `foreignKeys[${index}]`;
    const object = isJsonObject(item) ? item : {};
    const reference = isJsonObject(object['reference']) ? object['reference'] : {};
    const fields = namesOf(object['fields']);
    const others = namesOf(reference['fields']);
    const resource = reference['resource'] ?? '';
    if (fields === undefined || others === undefined || fields.length !== others.length || typeof resource !== 'string') {
      problems.push(`${place}: expected "fields" and "reference" with a "resource" and as many "fields"`);
      return [];
    }
    for (const name of fields)
      if (!known.has(name)) problems.push(`${place}: ${JSON.stringify(name)} is not a field.${didYouMean(name, [...known])}`);
    return [{ fields, reference: { resource, fields: others } }];
  });
}

function namesOf(value: unknown): readonly string[] | undefined {
  const names = typeof value === 'string' ? [value] : value;
  return Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === 'string') ? names : undefined;
}

/** Rows whose key the other table does not have. Keys with a missing part refer to nothing and are not judged. */
export function checkForeignKey(table: Table, key: ForeignKey, other: Table): DataProblem[] {
  const columns = key.fields.flatMap((name) => findColumn(table, name) ?? []);
  const others = key.reference.fields.flatMap((name) => findColumn(other, name) ?? []);
  const where = key.reference.resource === '' ? 'this table' : key.reference.resource;
  const base = { rule: 'foreign-key', severity: 'error', column: key.fields.join(', ') } as const;
  if (columns.length < key.fields.length) return [];
  if (others.length < key.reference.fields.length) {
    const absent = key.reference.fields.filter((name) => findColumn(other, name) === undefined);
    return [{ ...base, message: `${where} has no column ${absent.join(', ')} to refer to`, count: table.rows, examples: [] }];
  }
  const present = new Set<string>();
  for (let row = 0; row < other.rows; row++) present.add(keyAt(others, row) ?? '');
  const examples: DataExample[] = [];
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    const value = keyAt(columns, row);
    if (value === undefined || present.has(value)) continue;
    count += 1;
    if (examples.length < MAX_EXAMPLES) examples.push({ row: row + 1, value: columns.map((column) => cellAt(column, row)).join(', ') });
  }
  if (count === 0) return [];
  return [{ ...base, message: `expected values of ${key.reference.fields.join(', ')} in ${where}`, count, examples }];
}

/** Equal keys have equal texts, whether a column was read as numbers or as texts; undefined where a part is missing. */
function keyAt(columns: readonly Column[], row: number): string | undefined {
  const parts = columns.map((column) => cellAt(column, row));
  return parts.includes(undefined) ? undefined : JSON.stringify(parts.map(String));
}
