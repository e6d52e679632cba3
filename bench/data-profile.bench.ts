import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { makeTable, ROWS } from './data-profile/make-table.ts';

/** A Python with pandas: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

const withoutPandas = (): string | undefined =>
  spawnSync(PYTHON, ['-c', 'import pandas']).status === 0
    ? undefined
    : `${PYTHON} has no pandas: name one that has in TRAINYARD_BENCH_PYTHON`;

const prepare = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = makeTable();
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Statistics and sketches of 9 columns; the goal is a million rows (TRAINYARD_BENCH_ROWS=1000000) in 4 s and 200 MB. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: `statistics and sketches of 9 columns, ${ROWS.toLocaleString('en-US')} rows`,
    contestants: [
      { name: 'trainyard', command: [process.execPath, join(import.meta.dirname, 'data-profile/ours.ts')], selfTimed: true, prepare },
      {
        name: 'pandas',
        command: [PYTHON, join(import.meta.dirname, 'data-profile/peer.py')],
        selfTimed: true,
        prepare,
        missing: withoutPandas,
      },
    ],
  },
];
