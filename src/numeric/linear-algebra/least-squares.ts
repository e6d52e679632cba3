import type { Matrix } from './matrix.ts';

/**
 * Minimises ‖X w − y‖ by Householder QR with column pivoting (Golub and Van Loan, 5.4). Columns that depend on earlier ones to working
 * precision get the coefficient 0, so collinear data has a solution whose predictions equal those of any other least-squares solution.
 */
export function solveLeastSquares(x: Matrix, y: Float64Array): Float64Array {
  const { rows, columns } = x;
  const a = Float64Array.from(x.values);
  const b = Float64Array.from(y);
  const order = Array.from({ length: columns }, (_, column) => column);
  const norms = order.map((column) => squaredNorm(a, column * rows, rows, 0));
  const steps = Math.min(rows, columns);
  const diagonal = new Float64Array(steps);
  let rank = 0;
  let largest = 0;
  for (; rank < steps; rank++) {
    pivotLargest(order, norms, rank);
    const start = order[rank]! * rows;
    const norm = Math.sqrt(squaredNorm(a, start, rows, rank));
    if (rank === 0) largest = norm;
    if (!(norm > largest * 1e-11)) break;
    const head = a[start + rank]!;
    const alpha = head > 0 ? -norm : norm;
    a[start + rank] = head - alpha;
    diagonal[rank] = alpha;
    // v is what is left of the column; vᵀv = 2(norm² + |head| norm).
    const half = norm * (norm + Math.abs(head));
    for (let other = rank + 1; other < columns; other++) {
      reflect(a, start, a, order[other]! * rows, rows, rank, half);
      norms[other] = squaredNorm(a, order[other]! * rows, rows, rank + 1);
    }
    reflect(a, start, b, 0, rows, rank, half);
  }
  const solution = new Float64Array(columns);
  for (let step = rank - 1; step >= 0; step--) {
    let value = b[step]!;
    for (let other = step + 1; other < rank; other++) value -= a[order[other]! * rows + step]! * solution[order[other]!]!;
    solution[order[step]!] = value / diagonal[step]!;
  }
  return solution;
}

function pivotLargest(order: number[], norms: number[], from: number): void {
  let best = from;
  for (let index = from + 1; index < order.length; index++) if (norms[index]! > norms[best]!) best = index;
  [order[from], order[best]] = [order[best]!, order[from]!];
  [norms[from], norms[best]] = [norms[best]!, norms[from]!];
}

function squaredNorm(a: Float64Array, start: number, rows: number, from: number): number {
  let sum = 0;
  for (let row = from; row < rows; row++) sum += a[start + row]! ** 2;
  return sum;
}

function reflect(v: Float64Array, vStart: number, b: Float64Array, bStart: number, rows: number, from: number, half: number): void {
  let dot = 0;
  for (let row = from; row < rows; row++) dot += v[vStart + row]! * b[bStart + row]!;
  const factor = dot / half;
  for (let row = from; row < rows; row++) b[bStart + row]! -= factor * v[vStart + row]!;
}
