import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';

/** A Python with scikit-learn: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

const withoutSklearn = (): string | undefined =>
  spawnSync(PYTHON, ['-c', 'import sklearn']).status === 0
    ? undefined
    : `${PYTHON} has no scikit-learn: name one that has in TRAINYARD_BENCH_PYTHON`;

/** Two classifiers on the same 10,000 rows, 2,000 replicates: what one row of a comparison costs. */
export const benchmarks: readonly Benchmark[] = ['accuracy', 'roc-auc'].map((metric) => ({
  name: `paired bootstrap of ${metric}, 10,000 rows × 2,000`,
  contestants: [
    { name: 'trainyard', command: [process.execPath, join(import.meta.dirname, 'paired-bootstrap/ours.ts'), metric], selfTimed: true },
    {
      name: 'numpy and scikit-learn',
      command: [PYTHON, join(import.meta.dirname, 'paired-bootstrap/peer.py'), metric],
      selfTimed: true,
      missing: withoutSklearn,
    },
  ],
}));
