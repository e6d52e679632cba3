import type { Matrix } from './matrix.ts';

/**
 * into[i] += Σ over columns of x[from + i, column] · weights[start + column], for `count` rows. Four columns go together, so that the sums
 * are loaded and stored once for them; a block of a few hundred rows stays in the nearest cache.
 */
export function addProduct(x: Matrix, from: number, count: number, weights: Float64Array, start: number, into: Float64Array): void {
  const { rows, columns, values, sparse } = x;
  let column = 0;
  for (; column + 7 < columns; column += 8) {
    const a = weights[start + column]!;
    const b = weights[start + column + 1]!;
    const c = weights[start + column + 2]!;
    const d = weights[start + column + 3]!;
    const e = weights[start + column + 4]!;
    const f = weights[start + column + 5]!;
    const g = weights[start + column + 6]!;
    const h = weights[start + column + 7]!;
    let position = column * rows + from;
    for (let row = 0; row < count; row++, position++) {
      into[row] =
        into[row]! +
        (a * values[position]! + b * values[position + rows]! + (c * values[position + 2 * rows]! + d * values[position + 3 * rows]!)) +
        (e * values[position + 4 * rows]! +
          f * values[position + 5 * rows]! +
          (g * values[position + 6 * rows]! + h * values[position + 7 * rows]!));
    }
  }
  for (; column + 3 < columns; column += 4) {
    const a = weights[start + column]!;
    const b = weights[start + column + 1]!;
    const c = weights[start + column + 2]!;
    const d = weights[start + column + 3]!;
    let position = column * rows + from;
    for (let row = 0; row < count; row++, position++) {
      into[row] =
        into[row]! +
        (a * values[position]! + b * values[position + rows]! + (c * values[position + 2 * rows]! + d * values[position + 3 * rows]!));
    }
  }
  for (; column < columns; column++) {
    const weight = weights[start + column]!;
    const position = column * rows + from;
    for (let row = 0; row < count; row++) into[row] = into[row]! + weight * values[position + row]!;
  }
  if (sparse === undefined) return;
  const first = start + columns;
  for (let row = 0; row < count; row++) {
    let sum = 0;
    const end = sparse.starts[from + row + 1]!;
    for (let index = sparse.starts[from + row]!; index < end; index++)
      sum += sparse.values[index]! * weights[first + sparse.indices[index]!]!;
    into[row] = into[row]! + sum;
  }
}

/** into[start + column] += Σ over `count` rows of x[from + i, column] · factors[i]: the product with the transposed matrix. */
export function addTransposedProduct(
  x: Matrix,
  from: number,
  count: number,
  factors: Float64Array,
  into: Float64Array,
  start: number,
): void {
  const { rows, columns, values, sparse } = x;
  let column = 0;
  for (; column + 3 < columns; column += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let position = column * rows + from;
    for (let row = 0; row < count; row++, position++) {
      const factor = factors[row]!;
      a += factor * values[position]!;
      b += factor * values[position + rows]!;
      c += factor * values[position + 2 * rows]!;
      d += factor * values[position + 3 * rows]!;
    }
    into[start + column]! += a;
    into[start + column + 1]! += b;
    into[start + column + 2]! += c;
    into[start + column + 3]! += d;
  }
  for (; column < columns; column++) {
    const position = column * rows + from;
    let sum = 0;
    for (let row = 0; row < count; row++) sum += factors[row]! * values[position + row]!;
    into[start + column]! += sum;
  }
  if (sparse === undefined) return;
  const first = start + columns;
  for (let row = 0; row < count; row++) {
    const factor = factors[row]!;
    const end = sparse.starts[from + row + 1]!;
    for (let index = sparse.starts[from + row]!; index < end; index++)
      into[first + sparse.indices[index]!]! += sparse.values[index]! * factor;
  }
}
