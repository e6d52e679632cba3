/**
 * Solves A x = b for a symmetric positive definite A (row-major, only the lower triangle is read; it is overwritten by its factor).
 * Returns undefined when A is not positive definite to working precision.
 */
export function solveCholesky(a: Float64Array, b: Float64Array): Float64Array | undefined {
  const size = b.length;
  for (let column = 0; column < size; column++) {
    let pivot = a[column * size + column]!;
    const diagonal = pivot;
    for (let index = 0; index < column; index++) pivot -= a[column * size + index]! ** 2;
    if (!(pivot > diagonal * 1e-14)) return undefined;
    const root = Math.sqrt(pivot);
    a[column * size + column] = root;
    for (let row = column + 1; row < size; row++) {
      let value = a[row * size + column]!;
      for (let index = 0; index < column; index++) value -= a[row * size + index]! * a[column * size + index]!;
      a[row * size + column] = value / root;
    }
  }
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row++) {
    for (let index = 0; index < row; index++) x[row]! -= a[row * size + index]! * x[index]!;
    x[row]! /= a[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let index = row + 1; index < size; index++) x[row]! -= a[index * size + row]! * x[index]!;
    x[row]! /= a[row * size + row]!;
  }
  return x;
}
