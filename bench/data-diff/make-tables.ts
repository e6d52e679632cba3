/** Two CSV files of so many rows that differ in one row of a thousand: the size comes from TRAINYARD_BENCH_ROWS, 200,000 when not set. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROWS = Number(process.env['TRAINYARD_BENCH_ROWS'] ?? '200000');

export function makeTables(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-diff-'));
  const header = 'id,f1,f2,f3,city,day,label,note\n';
  let state = 1;
  const next = (): number => (state = Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  const [before, after] = [[header], [header]];
  for (let row = 0; row < ROWS; row++) {
    const line = (city: number): string =>
      `${row},${f1},${f2},${f3},city${city},2026-01-${(row % 28) + 10},${'abc'[row % 3]},note ${row % 100}\n`;
    const [f1, f2, f3] = [next() / 2 ** 32, next() / 1e4, next()];
    before!.push(line(row % 997));
    if (row % 1000 !== 1) after!.push(line(row % 1000 === 2 ? 0 : row % 997));
  }
  writeFileSync(join(folder, 'before.csv'), before!.join(''));
  writeFileSync(join(folder, 'after.csv'), after!.join(''));
  return folder;
}
