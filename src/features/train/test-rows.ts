import type { OutputPlan } from '#domain/train/program/onnx/plan-outputs.ts';
import { labelsIn } from '#domain/train/training-data.ts';
import { Failure } from '#kernel/failure.ts';
import { findColumn, type Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { AskingTools, ProgramOutcome } from './ask-model.ts';
import { digestRows } from './predict-rows.ts';

/** In TRAINYARD_OUTPUT_DIR: numbers of the rows that a program did not learn from, in a column `row`. */
export const TEST_ROWS_CSV = 'test-rows.csv';

/**
 * The rows that a program held out, as it says itself: in `test-rows.csv`, or by the column `row` of its predictions. Undefined when it says
 * nothing: rows that it may have learned from prove nothing. Fails with `train.test-rows-invalid`.
 */
export async function findTestRows(
  { folder, dataset, claimed }: ProgramOutcome,
  ports: Pick<Workspace, 'files' | 'hasher'>,
  tools: AskingTools,
): Promise<Int32Array | undefined> {
  const path = `${folder}/output/${TEST_ROWS_CSV}`;
  if (tools.readTable !== undefined && (await ports.files.stat(path)) !== undefined)
    return rowNumbers(await tools.readTable(path), dataset.table.rows);
  if (claimed === undefined) return undefined;
  const rows = Int32Array.from(claimed.rows);
  if (claimed.rowsDigest !== digestRows(rows, dataset.reference.digest, ports.hasher)) return undefined;
  requireInside(rows, dataset.table.rows, 'predictions.csv');
  return rows;
}

function rowNumbers(table: Table, rows: number): Int32Array {
  const column = findColumn(table, 'row');
  if (column?.kind !== 'number' || table.rows === 0)
    throw invalid(
      `expected numbers in a column "row" of ${TEST_ROWS_CSV}; ${column === undefined ? 'there is no such column' : table.rows === 0 ? 'there is none' : 'it holds texts'}`,
    );
  const wrong = column.values.findIndex(
    (value, index) => !Number.isInteger(value) || value < 0 || (index > 0 && value <= column.values[index - 1]!),
  );
  if (wrong >= 0)
    throw invalid(`expected row numbers from 0 that ascend in ${TEST_ROWS_CSV}; line ${wrong + 2} has ${column.values[wrong]}`);
  const numbers = Float64Array.from(column.values);
  requireInside(numbers, rows, TEST_ROWS_CSV);
  return Int32Array.from(numbers);
}

function requireInside(numbers: Int32Array | Float64Array, rows: number, name: string): void {
  const last = numbers.at(-1);
  if (last !== undefined && last >= rows)
    throw invalid(`expected numbers of the ${rows} rows of the dataset, 0 to ${rows - 1}, in ${name}; it has ${last}`);
}

/** The target in the terms of a model's outputs; every held-out row has one. */
export function targetOf(table: Table, name: string, outputs: OutputPlan, rows: Int32Array): Target {
  const column = findColumn(table, name);
  if (column === undefined) throw invalid(`expected the target "${name}" in the data; it is not there`);
  if (outputs.task === 'classification') {
    const labels = labelsIn(column, outputs.classes);
    const without = rows.find((row) => labels[row]! < 0);
    if (without !== undefined) throw invalid(`expected a class in "${name}" for every held-out row; row ${without} has none`);
    return { task: 'classification', classCount: outputs.classes.length, labels };
  }
  if (column.kind === 'text') throw invalid(`expected numbers in the target "${name}", which the model predicts; it holds texts`);
  const without = rows.find((row) => !Number.isFinite(column.values[row]!));
  if (without !== undefined) throw invalid(`expected a number in "${name}" for every held-out row; row ${without} has none`);
  return { task: 'regression', values: column.values };
}

const invalid = (found: string): Failure => new Failure('train.test-rows-invalid', { message: `${found}.` });
