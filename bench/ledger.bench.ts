import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Contestant } from './benchmark.ts';

const contestant = (name: string, script: string, ...arguments_: string[]): Contestant => ({
  name,
  command: [process.execPath, join(import.meta.dirname, 'ledger', script), ...arguments_],
  selfTimed: true,
  prepare: () => {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  },
});

/** Records of runs: what an append costs, and what a reader of a long history waits for. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'append 50 records one by one',
    contestants: [contestant('ledger', 'append.ts', 'ledger'), contestant('git add + commit', 'append.ts', 'working-tree')],
  },
  {
    name: 'list 100,000 records of a model, read the newest 100',
    contestants: [contestant('ledger', 'list.ts', 'ledger'), contestant('JSON files in folders', 'list.ts', 'files')],
  },
];
