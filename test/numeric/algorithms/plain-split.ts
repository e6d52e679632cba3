import type { Target } from '#numeric/algorithms/model.ts';
import { columnOf, type Matrix } from '#numeric/linear-algebra/matrix.ts';

/** The best first split by trying every threshold and counting from scratch; the reference for the fast search. */
export function bestSplitByHand(x: Matrix, target: Target) {
  const impurityAt = (column: number, threshold: number): number => {
    const left: number[] = [];
    const right: number[] = [];
    columnOf(x, column).forEach((value, row) => (value <= threshold ? left : right).push(row));
    return impurity(left, target) + impurity(right, target);
  };
  if (
    impurity(
      Array.from({ length: x.rows }, (_, row) => row),
      target,
    ) === 0
  )
    return undefined;
  let best = Infinity;
  for (let column = 0; column < x.columns; column++) {
    const distinct = [...new Set(columnOf(x, column))].sort((left, right) => left - right);
    for (let index = 1; index < distinct.length; index++) best = Math.min(best, impurityAt(column, distinct[index - 1]!));
  }
  return best === Infinity ? undefined : { impurity: best, impurityAt };
}

/** Rows times Gini impurity, or summed squared error. */
function impurity(rows: readonly number[], target: Target): number {
  if (target.task === 'classification') {
    const counts = new Array<number>(target.classCount).fill(0);
    for (const row of rows) counts[target.labels[row]!]!++;
    return rows.length === 0 ? 0 : rows.length - counts.reduce((sum, count) => sum + count * count, 0) / rows.length;
  }
  const mean = rows.reduce((sum, row) => sum + target.values[row]!, 0) / rows.length;
  return rows.reduce((sum, row) => sum + (target.values[row]! - mean) ** 2, 0);
}
