import { findColumn, type Column, type Table } from '#kernel/table.ts';
import { hashRows } from '../row-multiset.ts';
import { MAX_EXAMPLES, type DataExample, type DataProblem } from '../validation-report.ts';
import { allowed, checkExpectations } from './check-expectations.ts';
import { checkFieldNames } from './check-field-names.ts';
import { constraintRules, typeRule, type CellRule } from './field-rules.ts';
import type { FieldSchema, TableSchema } from './table-schema.ts';

export interface SchemaFindings {
  readonly checks: number;
  readonly problems: readonly DataProblem[];
}

/** Checks a table against its schema, column by column; each broken rule is one problem with its first rows. */
export function validateTable(table: Table, schema: TableSchema): SchemaFindings {
  const problems: DataProblem[] = [...checkFieldNames(table, schema)];
  let checks = 1;
  for (const field of schema.fields) {
    const column = findColumn(table, field.name);
    if (column === undefined) continue;
    for (const rule of [typeRule(field), ...constraintRules(field)]) {
      checks += 1;
      problems.push(...applyRule(column, rule, field));
    }
    if (field.constraints.unique === true) {
      checks += 1;
      problems.push(...checkUnique(table, [column], 'unique', field));
    }
  }
  for (const [rule, names] of [
    ['primary-key', schema.primaryKey] as const,
    ...schema.uniqueKeys.map((key) => ['unique-key', key] as const),
  ]) {
    if (names.length === 0) continue;
    const columns = names.flatMap((name) => findColumn(table, name) ?? []);
    checks += 1;
    if (columns.length === names.length) problems.push(...checkUnique(table, columns, rule));
  }
  const expectations = checkExpectations(table, schema);
  return { checks: checks + expectations.checks, problems: [...problems, ...expectations.problems] };
}

/** One pass over a column; for text every distinct value is judged once. */
function applyRule(column: Column, rule: CellRule, { mostly, severity }: FieldSchema): DataProblem[] {
  const examples: DataExample[] = [];
  let count = 0;
  const report = (row: number, value: string | number | null): void => {
    count += 1;
    if (examples.length < MAX_EXAMPLES) examples.push({ row: row + 1, value });
  };
  if (column.kind === 'number') {
    for (let row = 0; row < column.values.length; row++) {
      const value = column.values[row]!;
      if (Number.isNaN(value) ? rule.refusesMissing : !rule.acceptsNumber(value)) report(row, Number.isNaN(value) ? null : value);
    }
  } else {
    const accepted = column.dictionary.map((text) => rule.acceptsText(text));
    for (let row = 0; row < column.codes.length; row++) {
      const code = column.codes[row]!;
      if (code < 0 ? rule.refusesMissing : !accepted[code]!) report(row, code < 0 ? null : column.dictionary[code]!);
    }
  }
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  if (count <= allowed(rows, mostly)) return [];
  const wanted = mostly === undefined ? '' : ` in at least ${100 * mostly} % of the rows`;
  return [
    { rule: rule.name, severity: severity ?? 'error', column: column.name, message: `expected ${rule.expected}${wanted}`, count, examples },
  ];
}

/** Rows whose key occurred before; keys with a missing part are not compared, except that a primary key must have all its parts. */
function checkUnique(
  table: Table,
  columns: readonly Column[],
  rule: string,
  { mostly, severity }: Partial<FieldSchema> = {},
): DataProblem[] {
  const names = columns.map((column) => column.name).join(', ');
  const hashes = hashRows(table, columns);
  const seen = new Set<number>();
  const examples: DataExample[] = [];
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    const incomplete = columns.some((column) => (column.kind === 'number' ? Number.isNaN(column.values[row]!) : column.codes[row]! < 0));
    const repeated = !incomplete && seen.has(hashes[row]!);
    if (!incomplete) seen.add(hashes[row]!);
    if (!repeated && !(incomplete && rule === 'primary-key')) continue;
    count += 1;
    if (examples.length < MAX_EXAMPLES) examples.push({ row: row + 1, value: columns.map((column) => cellText(column, row)).join(', ') });
  }
  if (count <= allowed(table.rows, mostly)) return [];
  return [{ rule, severity: severity ?? 'error', column: names, message: `expected every value of ${names} only once`, count, examples }];
}

function cellText(column: Column, row: number): string {
  if (column.kind === 'text') return column.dictionary[column.codes[row]!] ?? '(missing)';
  const value = column.values[row]!;
  return Number.isNaN(value) ? '(missing)' : String(value);
}
