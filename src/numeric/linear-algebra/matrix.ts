import type { SparseMatrix } from './sparse.ts';

/**
 * A matrix by column: the value of row i and column j is `values[j * rows + i]`. Only algorithms that say so are given a matrix with a
 * sparse part; its columns come after the dense ones.
 */
export interface Matrix {
  readonly rows: number;
  /** Dense columns. */
  readonly columns: number;
  readonly values: Float64Array;
  /** Name of each dense column, for settings that go by name. */
  readonly names?: readonly string[];
  /**
   * For each dense column the number of its categories where it holds codes 0, 1, … (NaN: missing or unknown), 0 where it holds numbers;
   * absent: numbers only.
   */
  readonly categories?: readonly number[];
  readonly sparse?: SparseMatrix;
}

/** Dense and sparse columns together. */
export const widthOf = (matrix: Matrix): number => matrix.columns + (matrix.sparse?.columns ?? 0);

export function matrixFromColumns(columns: readonly Float64Array[], rows: number): Matrix {
  const values = new Float64Array(rows * columns.length);
  columns.forEach((column, index) => values.set(column, index * rows));
  return { rows, columns: columns.length, values };
}

export const columnOf = (matrix: Matrix, column: number): Float64Array =>
  matrix.values.subarray(column * matrix.rows, (column + 1) * matrix.rows);

/** Rows that are turned together: their part of the result stays in the cache while all columns are put in. */
const TURNED = 256;

/** The same values by row (`result[i * columns + j]`), for loops that visit all columns of a row together. */
export function toRowMajor(matrix: Matrix): Float64Array {
  const { rows, columns, values } = matrix;
  const result = new Float64Array(rows * columns);
  for (let from = 0; from < rows; from += TURNED) {
    const to = Math.min(rows, from + TURNED);
    let column = 0;
    for (; column + 3 < columns; column += 4) {
      let place = from * columns + column;
      for (let position = column * rows + from; position < column * rows + to; position++, place += columns) {
        result[place] = values[position]!;
        result[place + 1] = values[position + rows]!;
        result[place + 2] = values[position + 2 * rows]!;
        result[place + 3] = values[position + 3 * rows]!;
      }
    }
    for (; column < columns; column++) {
      let place = from * columns + column;
      for (let row = from; row < to; row++, place += columns) result[place] = values[column * rows + row]!;
    }
  }
  return result;
}
