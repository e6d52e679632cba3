/** A matrix of mostly zeros by row: those of row i are `starts[i]` to `starts[i + 1]` of `indices` (columns, ascending) and `values`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** The given sparse rows in the given order. */
export function takeSparseRows(matrix: SparseMatrix, rows: ArrayLike<number>): SparseMatrix {
  const starts = new Int32Array(rows.length + 1);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    starts[index + 1] = starts[index]! + matrix.starts[row + 1]! - matrix.starts[row]!;
  }
  const indices = new Int32Array(starts[rows.length]!);
  const values = new Float64Array(starts[rows.length]!);
  for (let index = 0; index < rows.length; index++) {
    const from = matrix.starts[rows[index]!]!;
    const to = matrix.starts[rows[index]! + 1]!;
    indices.set(matrix.indices.subarray(from, to), starts[index]);
    values.set(matrix.values.subarray(from, to), starts[index]);
  }
  return { rows: rows.length, columns: matrix.columns, starts, indices, values };
}

/** Column after column in ordinary form, for algorithms that know no other. */
export function denseColumns(matrix: SparseMatrix): Float64Array[] {
  const columns = Array.from({ length: matrix.columns }, () => new Float64Array(matrix.rows));
  for (let row = 0; row < matrix.rows; row++) {
    for (let index = matrix.starts[row]!; index < matrix.starts[row + 1]!; index++) {
      columns[matrix.indices[index]!]![row] = matrix.values[index]!;
    }
  }
  return columns;
}

/** Matrices of the same rows side by side. */
export function beside(matrices: readonly SparseMatrix[]): SparseMatrix {
  if (matrices.length === 1) return matrices[0]!;
  const { rows } = matrices[0]!;
  const count = matrices.reduce((sum, { values }) => sum + values.length, 0);
  const starts = new Int32Array(rows + 1);
  const indices = new Int32Array(count);
  const values = new Float64Array(count);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    let offset = 0;
    for (const matrix of matrices) {
      for (let index = matrix.starts[row]!; index < matrix.starts[row + 1]!; index++, next++) {
        indices[next] = offset + matrix.indices[index]!;
        values[next] = matrix.values[index]!;
      }
      offset += matrix.columns;
    }
    starts[row + 1] = next;
  }
  return { rows, columns: matrices.reduce((sum, { columns }) => sum + columns, 0), starts, indices, values };
}
