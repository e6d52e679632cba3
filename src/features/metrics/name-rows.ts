import type { Sha256 } from '#kernel/digest.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { cellAt, columnNames, findColumn, selectColumns, type Table } from '#kernel/table.ts';
import { parsePredictions } from '#domain/metrics/parse-predictions.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Columns of a table of predictions that say which rows they are of, and are no predictions. */
const ROW_COLUMNS = ['row', 'id'];

/**
 * Predictions that a program wrote, with a digest that says which rows they are of, so that two runs are compared row by row when they mean
 * the same rows: by the row numbers of the dataset (`row`, from 0, ascending), as the built-in algorithms have them, by identities of the
 * program's own (`id`), or, with neither, by dataset and true values in their order.
 */
export function readProgramPredictions(
  table: Table,
  dataset: { readonly digest: Sha256 },
  ports: Pick<Workspace, 'hasher'>,
): PredictionSet {
  const own = selectColumns(
    table,
    columnNames(table).filter((name) => !ROW_COLUMNS.includes(name)),
  );
  const cells = (name: string): string[] | undefined => {
    const column = findColumn(table, name);
    return column === undefined ? undefined : Array.from({ length: table.rows }, (_, row) => String(cellAt(column, row)));
  };
  const rows = numbersOf(table);
  const named =
    rows !== undefined
      ? [dataset.digest, ...rows]
      : cells('id') !== undefined
        ? ['id', ...cells('id')!]
        : [dataset.digest, 'y_true', ...(cells('y_true') ?? [])];
  const set = parsePredictions(own, ports.hasher.sha256(named.join('\n')));
  return rows === undefined ? set : { ...set, rows };
}

/** Row numbers, when there is a column of them that ascends. */
function numbersOf(table: Table): Uint32Array | undefined {
  const column = findColumn(table, 'row');
  if (column?.kind !== 'number') return undefined;
  const ascending = column.values.every(
    (value, index) => Number.isInteger(value) && value >= 0 && value < 2 ** 32 && (index === 0 || value > column.values[index - 1]!),
  );
  return ascending ? Uint32Array.from(column.values) : undefined;
}
