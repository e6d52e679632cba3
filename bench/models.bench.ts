import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';

/** A Python with scikit-learn: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';
const FOLDER = join(import.meta.dirname, 'models');

const hasSklearn = spawnSync(PYTHON, ['-c', 'import sklearn']).status === 0;
const withoutSklearn = (): string | undefined =>
  hasSklearn ? undefined : `${PYTHON} has no scikit-learn: name one that has in TRAINYARD_BENCH_PYTHON`;

const scratch = mkdtempSync(join(tmpdir(), 'bench-models-'));

/** Both sides read the same numbers, which scikit-learn makes and scales. */
function rowsOf(name: string): string {
  const file = join(scratch, name);
  if (hasSklearn && !existsSync(file)) execFileSync(PYTHON, [join(FOLDER, 'rows.py'), name, file]);
  return file;
}

/** Algorithm, stage, data, rows to learn from, rows to answer; one thread and the defaults of both sides. */
const CASES = [
  ['logistic-regression', 'fit', 'housing', '20640', '0'],
  ['logistic-regression', 'fit', 'synthetic', '100000', '0'],
  ['logistic-regression', 'predict', 'housing', '20640', '20640'],
  ['logistic-regression', 'predict', 'synthetic', '100000', '100000'],
  ['svm', 'fit', 'housing', '20640', '0'],
  ['svm', 'predict', 'housing', '20640', '5000'],
  ['k-nearest-neighbors', 'predict', 'housing', '20640', '5000'],
  ['k-nearest-neighbors', 'predict', 'synthetic', '100000', '2000'],
  ['linear-svm', 'fit', 'synthetic', '100000', '0'],
  ['naive-bayes', 'fit', 'synthetic', '100000', '0'],
  ['mlp', 'fit', 'housing', '20640', '0'],
] as const;

const SIZES = { housing: '20,640 × 8', synthetic: '100,000 × 20' } as const;

export const benchmarks: readonly Benchmark[] = CASES.map(([algorithm, stage, data, train, asked]) => {
  const options = [rowsOf(data), algorithm, stage, train, asked];
  return {
    name: `${stage} ${algorithm}, ${SIZES[data]}${stage === 'predict' ? `, ${asked} rows` : ''}`,
    contestants: [
      { name: 'trainyard', command: [process.execPath, join(FOLDER, 'ours.ts'), ...options], selfTimed: true, missing: withoutSklearn },
      { name: 'scikit-learn', command: [PYTHON, join(FOLDER, 'peer.py'), ...options], selfTimed: true, missing: withoutSklearn },
    ],
  };
});
