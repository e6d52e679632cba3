/** A dense matrix by column: the value of row i and column j is `values[j * rows + i]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function matrixFromColumns(columns: readonly Float64Array[], rows: number): Matrix {
  const values = new Float64Array(rows * columns.length);
  columns.forEach((column, index) => values.set(column, index * rows));
  return { rows, columns: columns.length, values };
}

export const columnOf = (matrix: Matrix, column: number): Float64Array =>
  matrix.values.subarray(column * matrix.rows, (column + 1) * matrix.rows);

/** The same values by row (`result[i * columns + j]`), for loops that visit all columns of a row together. */
export function toRowMajor(matrix: Matrix): Float64Array {
  const { rows, columns, values } = matrix;
  const result = new Float64Array(rows * columns);
  for (let column = 0; column < columns; column++) {
    const start = column * rows;
    for (let row = 0; row < rows; row++) result[row * columns + column] = values[start + row]!;
  }
  return result;
}
