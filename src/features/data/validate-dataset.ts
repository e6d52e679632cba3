import { groupLeakage, timeLeakage } from '#domain/data/leakage/group-and-time.ts';
import { checkLeakage, type RowSplit } from '#domain/data/leakage/leakage.ts';
import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { checkForeignKey, type ForeignKey } from '#domain/data/schema/foreign-keys.ts';
import { personalColumns, type TableSchema } from '#domain/data/schema/table-schema.ts';
import { validateTable } from '#domain/data/schema/validate-table.ts';
import { hideValues, judgeProblems, type DataProblem, type ValidationReport } from '#domain/data/validation-report.ts';
import { Failure } from '#kernel/failure.ts';
import type { DatasetConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import { findColumn, type Table } from '#kernel/table.ts';
import { holdOutRows } from '#numeric/splits/hold-out-rows.ts';
import { readSchema } from './dataset-schema.ts';
import { loadDataset, type LoadDataset, type LoadedDataset, type LoadPorts } from './load-dataset.ts';
import { validateImages } from './validate-images.ts';

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
  const loaded = await tableOrImages(command, ports);
  if ('report' in loaded) return loaded;
  const { table, reference } = loaded;
  const schema = config.schema === undefined ? undefined : await readSchema(config.schema, ports);
  const findings = schema === undefined ? { checks: 0, problems: [] } : validateTable(table, schema);
  const target = checkTarget(table, config.target);
  const split = splitOf(table, config);
  const leakage = checkLeakage(table, config.target, split);
  const roles = split === undefined || schema === undefined ? { checks: 0, problems: [] } : checkRoles(table, schema, split);
  const keys = schema?.foreignKeys ?? [];
  const references = (await inOrder(keys, (key) => checkReference(key, table, command, ports))).flat();
  const problems = [...findings.problems, ...references, ...target, ...leakage.problems, ...roles.problems];
  const checks = findings.checks + leakage.checks + roles.checks + keys.length + (config.target === undefined ? 0 : 1);
  return { report: judgeProblems(table.rows, table.columns.length, checks, hideValues(problems, personalColumns(schema))), reference };
}

/** A dataset without tables may be one of pictures in folders. */
async function tableOrImages(command: LoadDataset, ports: LoadPorts): Promise<LoadedDataset | ValidatedDataset> {
  try {
    return await loadDataset(command, ports);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'data.table-missing') throw error;
    const images = await validateImages(command, ports);
    if (images === undefined) throw error;
    return images;
  }
}

/** Looks a foreign key up in the table that it refers to, at the same state. */
async function checkReference(key: ForeignKey, table: Table, command: LoadDataset, ports: LoadPorts): Promise<DataProblem[]> {
  const { resource } = key.reference;
  if (resource === '' || resource === command.config.name) return checkForeignKey(table, key, table);
  const [name, ...rest] = resource.split('/');
  if (!isDatasetName(name!))
    throw new Failure('data.name-invalid', { message: `${JSON.stringify(resource)}, that a foreign key refers to, is not a dataset` });
  const { files } = datasetPaths(name!);
  const config = { name: name!, path: rest.length === 0 ? files : `${files}/${rest.join('/')}`, split: command.config.split };
  const other = await loadDataset({ config, ...(command.reference === undefined ? {} : { reference: command.reference }) }, ports);
  return checkForeignKey(table, key, other.table);
}

async function inOrder<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

/** Columns that the schema marks as groups or times tell whether the split is one that can be believed. */
function checkRoles(
  table: Table,
  schema: TableSchema,
  split: RowSplit,
): { readonly checks: number; readonly problems: readonly DataProblem[] } {
  const marked = schema.fields.filter((field) => field.role !== undefined && findColumn(table, field.name) !== undefined);
  const problems = marked.flatMap((field) => {
    const column = findColumn(table, field.name)!;
    return field.role === 'group' ? groupLeakage(column, split) : timeLeakage(column, table, split);
  });
  return { checks: marked.length, problems };
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
    problems.push({
      ...base,
      rule: 'target-missing-values',
      message: 'rows without a target cannot be learned from',
      count: missing.length,
      examples,
    });
  }
  if (values.size < 2) {
    problems.push({
      ...base,
      rule: 'target-constant',
      message: 'the target has one value only, so there is nothing to tell apart',
      count: table.rows,
      examples: [],
    });
  }
  return problems;
}

/** The rows that training will hold out, so that what it shares with the rest can be counted; undefined where a split makes no sense. */
function splitOf(table: Table, config: DatasetConfig): RowSplit | undefined {
  const declared = declaredSplit(table);
  if (declared !== undefined) return declared;
  const target = config.target === undefined ? undefined : findColumn(table, config.target);
  if (target === undefined || table.rows < 4) return undefined;
  if (config.split.strategy !== 'stratified' || target.kind === 'number') return holdOutRows(table, undefined, config.split);
  if (target.codes.includes(-1)) return undefined;
  const classes = target.dictionary.map((name, code) => ({ name, code })).sort((left, right) => (left.name < right.name ? -1 : 1));
  const labelOf = new Int32Array(classes.length);
  classes.forEach(({ code }, label) => (labelOf[code] = label));
  return holdOutRows(
    table,
    target.codes.map((code) => labelOf[code]!),
    config.split,
  );
}

/** The split that a column called `split` tells, when it has train and test rows. */
function declaredSplit(table: Table): RowSplit | undefined {
  const column = findColumn(table, 'split');
  if (column?.kind !== 'text') return undefined;
  const rowsOf = (name: string): number[] => {
    const code = column.dictionary.indexOf(name);
    return code < 0 ? [] : Array.from(column.codes.keys()).filter((row) => column.codes[row] === code);
  };
  const [train, test] = [rowsOf('train'), rowsOf('test')];
  return train.length === 0 || test.length === 0 ? undefined : { train, test };
}
