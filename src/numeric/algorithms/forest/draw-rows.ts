import type { Random } from '#kernel/random.ts';

/** How often each row is in a bootstrap sample. */
export function drawRows(rows: number, random: Random): Int32Array {
  const counts = new Int32Array(rows);
  for (let draw = 0; draw < rows; draw++) counts[random.below(rows)]!++;
  return counts;
}
