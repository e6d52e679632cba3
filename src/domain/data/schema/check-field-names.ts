import { columnNames, type Table } from '#kernel/table.ts';
import type { DataProblem } from '../validation-report.ts';
import type { TableSchema } from './table-schema.ts';

/** Whether the columns are the fields, by the rule of `fieldsMatch`. */
export function checkFieldNames(table: Table, schema: TableSchema): DataProblem[] {
  const columns = columnNames(table);
  const fields = schema.fields.map((field) => field.name);
  const absent = fields.filter((name) => !columns.includes(name));
  const extra = columns.filter((name) => !fields.includes(name));
  const { fieldsMatch } = schema;
  const problems: DataProblem[] = [];
  const report = (rule: string, message: string, count: number): void =>
    void problems.push({ rule, severity: 'error', message, count, examples: [] });
  if (absent.length > 0 && ['exact', 'equal', 'subset'].includes(fieldsMatch)) {
    report('columns-missing', `expected columns that are not there: ${absent.join(', ')}`, absent.length);
  }
  if (extra.length > 0 && ['exact', 'equal', 'superset'].includes(fieldsMatch)) {
    report('columns-unknown', `found columns that the schema does not name: ${extra.join(', ')}`, extra.length);
  }
  if (fieldsMatch === 'partial' && absent.length === fields.length)
    report('columns-missing', 'expected at least one of the fields', fields.length);
  if (fieldsMatch === 'exact' && problems.length === 0 && columns.some((name, index) => name !== fields[index])) {
    report('columns-order', `expected the order ${fields.join(', ')}; found ${columns.join(', ')}`, columns.length);
  }
  return problems;
}
