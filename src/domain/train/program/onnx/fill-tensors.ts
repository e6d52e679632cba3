import { didYouMean } from '#kernel/nearest-name.ts';
import { Failure } from '#kernel/failure.ts';
import { columnNames, findColumn, type Column, type Table } from '#kernel/table.ts';
import type { Tensor, TensorType } from '#kernel/tensor.ts';
import type { InputPlan } from './plan-inputs.ts';

/** Inputs for `rows`, the numbers of rows of the table; a row may come more than once. */
export const fillTensors = (plans: readonly InputPlan[], table: Table, rows: ArrayLike<number>): Record<string, Tensor> =>
  Object.fromEntries(plans.map((plan) => [plan.name, fillTensor(plan, table, rows)]));

function fillTensor(plan: InputPlan, table: Table, rows: ArrayLike<number>): Tensor {
  const columns = plan.columns.map((name) => requireColumn(table, name));
  const shape = [rows.length, ...plan.axes];
  const { type } = plan;
  if (type === 'string') return { type, shape, data: rowMajor(columns, rows, textAt) };
  const numbers = columns.map((column) => numbersOf(column, plan));
  const cells = rowMajor(numbers, rows, (column, row) => column[row]!);
  if (type === 'float32' || type === 'float64')
    return { type, shape, data: type === 'float32' ? Float32Array.from(cells) : Float64Array.from(cells) };
  cells.forEach((value, cell) => {
    const [low, high] = RANGES[type];
    if (!Number.isInteger(value) || value < low || value > high) {
      throw new Failure('train.feature-kind', {
        message: `expected whole numbers from ${low} to ${high} in column "${plan.columns[cell % columns.length]}", which the model takes as ${type}; row ${rows[Math.floor(cell / columns.length)]! + 1} ${Number.isNaN(value) ? 'has none' : `holds ${value}`}.`,
      });
    }
  });
  return { type, shape, data: wholeNumbers(type, cells) };
}

function rowMajor<From, Value>(columns: readonly From[], rows: ArrayLike<number>, at: (column: From, row: number) => Value): Value[] {
  const cells: Value[] = [];
  for (let index = 0; index < rows.length; index++) for (const column of columns) cells.push(at(column, rows[index]!));
  return cells;
}

function requireColumn(table: Table, name: string): Column {
  const column = findColumn(table, name);
  if (column !== undefined) return column;
  const names = columnNames(table);
  throw new Failure('train.feature-missing', {
    message: `expected a column "${name}"; the columns are ${names.map((one) => `"${one}"`).join(', ') || '(none)'}.${didYouMean(name, names)}`,
  });
}

/** A column without any value has no kind that could be wrong. */
function numbersOf(column: Column, { name, type }: InputPlan): Float64Array {
  if (column.kind === 'number') return column.values;
  const row = column.codes.findIndex((code) => code >= 0);
  if (row < 0) return new Float64Array(column.codes.length).fill(NaN);
  throw new Failure('train.feature-kind', {
    message: `expected numbers in column "${column.name}" for the input "${name}" (${type}); row ${row + 1} holds ${JSON.stringify(column.dictionary[column.codes[row]!]!.slice(0, 60))}.`,
  });
}

/** What is missing is the empty text, as imputers of texts expect it. */
function textAt(column: Column, row: number): string {
  if (column.kind === 'text') return column.dictionary[column.codes[row]!] ?? '';
  return Number.isNaN(column.values[row]!) ? '' : String(column.values[row]);
}

type WholeType = Exclude<TensorType, 'string' | 'float32' | 'float64'>;

const SAFE = Number.MAX_SAFE_INTEGER;

const RANGES: Readonly<Record<WholeType, readonly [number, number]>> = {
  bool: [0, 1],
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32_768, 32_767],
  uint16: [0, 65_535],
  int32: [-2_147_483_648, 2_147_483_647],
  uint32: [0, 4_294_967_295],
  int64: [-SAFE, SAFE],
  uint64: [0, SAFE],
};

function wholeNumbers(type: WholeType, cells: readonly number[]): Tensor['data'] {
  switch (type) {
    case 'int8':
      return Int8Array.from(cells);
    case 'bool':
    case 'uint8':
      return Uint8Array.from(cells);
    case 'int16':
      return Int16Array.from(cells);
    case 'uint16':
      return Uint16Array.from(cells);
    case 'int32':
      return Int32Array.from(cells);
    case 'uint32':
      return Uint32Array.from(cells);
    case 'int64':
      return BigInt64Array.from(cells, BigInt);
    case 'uint64':
      return BigUint64Array.from(cells, BigInt);
  }
}
