/** A CSV file of nine columns: keys, measurements, counts, categories, days, labels and texts that never repeat. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROWS = Number(process.env['TRAINYARD_BENCH_ROWS'] ?? '200000');

export function makeTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-profile-'));
  const lines = ['id,share,height,count,wait,city,day,label,note\n'];
  let state = 1;
  const next = (): number => (state = Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  for (let row = 0; row < ROWS; row++) {
    const [share, height, count, wait] = [
      next() / 2 ** 32,
      (next() / 2 ** 32 + next() / 2 ** 32) * 100,
      next() % 101,
      -Math.log((next() + 1) / 2 ** 32),
    ];
    lines.push(
      `${row},${share},${height.toFixed(4)},${count},${wait.toFixed(3)},city${row % 997},2026-01-${(row % 28) + 10},${'abc'[row % 3]},note ${row}\n`,
    );
  }
  writeFileSync(join(folder, 'table.csv'), lines.join(''));
  return folder;
}
