import { cellAt, findColumn, type Column, type Table } from '#kernel/table.ts';
import { MAX_EXAMPLES, type DataExample, type DataProblem } from '../validation-report.ts';
import type { Range, RowRule, Severity } from './expectations.ts';
import type { FieldSchema, TableSchema } from './table-schema.ts';

/** Checks what a schema expects of a table as a whole: how many rows, how columns are distributed, how columns relate. */
export function checkExpectations(
  table: Table,
  schema: TableSchema,
): { readonly checks: number; readonly problems: readonly DataProblem[] } {
  const problems: DataProblem[] = [];
  let checks = 0;
  if (schema.rowCount !== undefined) {
    checks += 1;
    problems.push(...outside('row-count', 'rows', table.rows, schema.rowCount, { severity: 'error' }));
  }
  for (const field of schema.fields) {
    const column = findColumn(table, field.name);
    if (column === undefined || field.distribution === undefined) continue;
    for (const [name, value, range] of measured(column, field)) {
      checks += 1;
      problems.push(
        ...outside(`distribution-${name.split(' ')[0]!.toLowerCase()}`, name, value, range, {
          name: field.name,
          severity: field.distribution.severity ?? field.severity ?? 'error',
        }),
      );
    }
  }
  for (const rule of schema.rules ?? []) {
    const [left, right] = [findColumn(table, rule.left), findColumn(table, rule.right)];
    if (left === undefined || right === undefined) continue;
    checks += 1;
    problems.push(...checkRowRule(table, left, right, rule));
  }
  return { checks, problems };
}

/** What is measured of a column: its name for people, its value (undefined where there is none) and the range that is expected. */
function measured(column: Column, field: FieldSchema): (readonly [string, number | undefined, Range])[] {
  const { quantiles, ...ranges } = field.distribution!;
  const values = column.kind === 'number' ? column.values.filter((value) => !Number.isNaN(value)).sort() : new Float64Array(0);
  const found: (readonly [string, number | undefined, Range])[] = [];
  const mean = values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  if (ranges.mean !== undefined) found.push(['mean', mean, ranges.mean]);
  if (ranges.median !== undefined) found.push(['median', quantile(values, 0.5), ranges.median]);
  if (ranges.sd !== undefined) {
    const squares = values.reduce((sum, value) => sum + (value - mean!) ** 2, 0);
    found.push(['sd', values.length < 2 ? undefined : Math.sqrt(squares / (values.length - 1)), ranges.sd]);
  }
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  const known = column.kind === 'number' ? values.length : column.codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
  if (ranges.nullShare !== undefined) found.push(['share of missing values', rows === 0 ? undefined : 1 - known / rows, ranges.nullShare]);
  if (ranges.distinct !== undefined) {
    const distinct = column.kind === 'number' ? new Set(values).size : new Set(column.codes.filter((code) => code >= 0)).size;
    found.push(['distinct values', distinct, ranges.distinct]);
  }
  for (const [level, range] of Object.entries(quantiles ?? {})) found.push([`quantile ${level}`, quantile(values, Number(level)), range]);
  return found;
}

/** Linear between order statistics, as numpy's default (definition 7 of Hyndman and Fan). */
function quantile(sorted: Float64Array, level: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const position = level * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}

function outside(
  rule: string,
  what: string,
  value: number | undefined,
  range: Range,
  { name, severity }: { readonly name?: string; readonly severity: Severity },
): DataProblem[] {
  const { minimum = -Infinity, maximum = Infinity } = range;
  if (value !== undefined && value >= minimum && value <= maximum) return [];
  const wanted =
    minimum === -Infinity ? `at most ${maximum}` : maximum === Infinity ? `at least ${minimum}` : `between ${minimum} and ${maximum}`;
  const found = value === undefined ? 'no values' : String(Number(value.toPrecision(6)));
  return [
    {
      rule,
      severity,
      ...(name === undefined ? {} : { column: name }),
      message: `${what}: expected ${wanted}, found ${found}`,
      count: 1,
      examples: [],
    },
  ];
}

const COMPARE: Readonly<Record<RowRule['operator'], (left: string | number, right: string | number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

/** Texts are compared as texts, which orders ISO dates as well. */
function checkRowRule(table: Table, left: Column, right: Column, rule: RowRule): DataProblem[] {
  const examples: DataExample[] = [];
  const holds = COMPARE[rule.operator];
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    const [one, other] = [cellAt(left, row), cellAt(right, row)];
    if (one === undefined || other === undefined) continue;
    const comparable = typeof one === typeof other;
    if (comparable ? holds(one, other) : holds(String(one), String(other))) continue;
    count += 1;
    if (examples.length < MAX_EXAMPLES) examples.push({ row: row + 1, value: `${one} ${rule.operator} ${other}` });
  }
  if (count <= allowed(table.rows, rule.mostly)) return [];
  const columns = `${rule.left}, ${rule.right}`;
  return [
    {
      rule: 'row-rule',
      severity: rule.severity ?? 'error',
      column: columns,
      message: `expected ${rule.left} ${rule.operator} ${rule.right}`,
      count,
      examples,
    },
  ];
}

/** Rows that may break a rule of which `mostly` must hold; the tolerance keeps 0.9 of 10 rows at exactly one. */
export const allowed = (rows: number, mostly = 1): number => Math.floor(rows * (1 - mostly) + 1e-9);
