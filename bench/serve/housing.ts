import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Target } from '#numeric/algorithms/model.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';

/** California housing as scikit-learn's peer program reads it: 20,640 × 8, the target as a number or as "above the median". */
export function readHousing(task: Target['task'], rows: number): { readonly x: Matrix; readonly target: Target } {
  const file = join(import.meta.dirname, '../../data/california-housing/california-housing.csv.gz');
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(1);
  // Every k-th row, because rows are ordered by place.
  const step = Math.max(1, Math.floor(lines.length / rows));
  const table = lines
    .filter((_, row) => row % step === 0)
    .slice(0, rows)
    .map((line) => line.split(',').map(Number));
  const columns = table[0]!.length - 1;
  const values = new Float64Array(table.length * columns);
  table.forEach((cells, row) => {
    for (let column = 0; column < columns; column++) values[column * table.length + row] = cells[column]!;
  });
  const prices = Float64Array.from(table, (cells) => cells[columns]!);
  const median = Float64Array.from(prices).sort()[prices.length >> 1]!;
  const target: Target =
    task === 'regression'
      ? { task, values: prices }
      : { task, classCount: 2, labels: Int32Array.from(prices, (price) => (price > median ? 1 : 0)) };
  return { x: { rows: table.length, columns, values }, target };
}
