import { checkLeakage, type RowSplit } from '#domain/data/leakage/leakage.ts';
import { validateTable } from '#domain/data/schema/validate-table.ts';
import { judgeProblems, type DataProblem, type ValidationReport } from '#domain/data/validation-report.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import { findColumn, type Table } from '#kernel/table.ts';
import { holdout, stratifiedHoldout } from '#numeric/splits/holdout.ts';
import { readSchema } from './dataset-schema.ts';
import { loadDataset, type LoadDataset, type LoadPorts } from './load-dataset.ts';

export interface ValidatedDataset {
  readonly report: ValidationReport;
  readonly reference: DatasetReference;
}

/**
 * Checks a dataset against its table schema, its target and the ways in which it could make scores too good. Files that are no tables fail
 * with their own code; everything that a table can be wrong about is in the report.
 */
export async function validateDataset(command: LoadDataset, ports: LoadPorts): Promise<ValidatedDataset> {
  const { config } = command;
  const { table, reference } = await loadDataset(command, ports);
  const schema = config.schema === undefined ? undefined : await readSchema(config.schema, ports);
  const findings = schema === undefined ? { checks: 0, problems: [] } : validateTable(table, schema);
  const target = checkTarget(table, config.target);
  const leakage = checkLeakage(table, config.target, splitOf(table, config));
  const problems = [...findings.problems, ...target, ...leakage.problems];
  const checks = findings.checks + leakage.checks + (config.target === undefined ? 0 : 1);
  return { report: judgeProblems(table.rows, table.columns.length, checks, problems), reference };
}

/** A target must vary, and every row needs an answer. */
function checkTarget(table: Table, name: string | undefined): DataProblem[] {
  const column = name === undefined ? undefined : findColumn(table, name);
  if (column === undefined) return [];
  const values = new Set<number>();
  const missing: number[] = [];
  const cells: ArrayLike<number> = column.kind === 'text' ? column.codes : column.values;
  for (let row = 0; row < table.rows; row++) {
    const value = cells[row]!;
    if (Number.isNaN(value) || (column.kind === 'text' && value < 0)) missing.push(row);
    else values.add(value);
  }
  const problems: DataProblem[] = [];
  const base = { severity: 'error', column: column.name } as const;
  if (missing.length > 0) {
    const examples = missing.slice(0, 5).map((row) => ({ row: row + 1, value: null }));
    problems.push({ ...base, rule: 'target-missing-values', message: 'rows without a target cannot be learned from', count: missing.length, examples });
  }
  if (values.size < 2) {
    problems.push({ ...base, rule: 'target-constant', message: 'the target has one value only, so there is nothing to tell apart', count: table.rows, examples: [] });
  }
  return problems;
}

/** The rows that training will hold out, so that what it shares with the rest can be counted; undefined where a split makes no sense. */
function splitOf(table: Table, config: DatasetConfig): RowSplit | undefined {
  const target = config.target === undefined ? undefined : findColumn(table, config.target);
  if (target === undefined || table.rows < 4) return undefined;
  const { strategy, test, seed } = config.split;
  if (strategy === 'random' || target.kind === 'number') return holdout(table.rows, test, seed);
  if (target.codes.includes(-1)) return undefined;
  const classes = target.dictionary.map((name, code) => ({ name, code })).sort((left, right) => (left.name < right.name ? -1 : 1));
  const labelOf = new Int32Array(classes.length);
  classes.forEach(({ code }, label) => (labelOf[code] = label));
  return stratifiedHoldout(target.codes.map((code) => labelOf[code]!), test, seed);
}
