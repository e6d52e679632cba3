import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { makeTables, ROWS } from './data-diff/make-tables.ts';

/** A Python with pandas: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

const withoutPandas = (): string | undefined =>
  spawnSync(PYTHON, ['-c', 'import pandas']).status === 0
    ? undefined
    : `${PYTHON} has no pandas: name one that has in TRAINYARD_BENCH_PYTHON`;

const prepare = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = makeTables();
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Rows by key between two CSV files; the goal is 2 × 2 million rows (TRAINYARD_BENCH_ROWS=2000000) in 4 s and 250 MB. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: `row diff by key, 2 × ${ROWS.toLocaleString('en-US')} rows`,
    contestants: [
      { name: 'trainyard', command: [process.execPath, join(import.meta.dirname, 'data-diff/ours.ts')], selfTimed: true, prepare },
      {
        name: 'pandas',
        command: [PYTHON, join(import.meta.dirname, 'data-diff/peer.py')],
        selfTimed: true,
        prepare,
        missing: withoutPandas,
      },
    ],
  },
];
