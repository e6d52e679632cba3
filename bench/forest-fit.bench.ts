import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';

/** A Python with scikit-learn: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

const withoutSklearn = (): string | undefined =>
  spawnSync(PYTHON, ['-c', 'import sklearn']).status === 0
    ? undefined
    : `${PYTHON} has no scikit-learn: name one that has in TRAINYARD_BENCH_PYTHON`;

/** Fits on California housing, one thread each, defaults of both sides. */
const CASES = [
  ['decision tree, regression, 20,640 × 8', 'decision-tree', 'regression', '20640', '{}'],
  ['forest of 100, regression, 20,640 × 8', 'random-forest', 'regression', '20640', '{}'],
  ['forest of 100, classification, 20,640 × 8', 'random-forest', 'classification', '20640', '{}'],
  ['gradient boosting, regression, 20,640 × 8', 'gradient-boosting', 'regression', '20640', '{}'],
  ['gradient boosting, classification, 20,640 × 8', 'gradient-boosting', 'classification', '20640', '{}'],
  ['support vector machine, 5,000 × 8', 'svm', 'classification', '5000', '{"probability": false}'],
] as const;

export const benchmarks: readonly Benchmark[] = CASES.map(([name, algorithm, task, rows, parameters]) => ({
  name: `fit ${name}`,
  contestants: [
    {
      name: 'trainyard',
      command: [process.execPath, join(import.meta.dirname, 'forest-fit/ours.ts'), algorithm, task, rows, parameters],
      selfTimed: true,
    },
    {
      name: 'scikit-learn',
      command: [PYTHON, join(import.meta.dirname, 'forest-fit/peer.py'), algorithm, task, rows],
      selfTimed: true,
      missing: withoutSklearn,
    },
  ],
}));
