import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Contestant } from './benchmark.ts';

/** A Python with scikit-learn, and with shap, lightgbm and xgboost for what they are asked: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';
const FOLDER = join(import.meta.dirname, 'models');

type Library = 'scikit-learn' | 'shap' | 'lightgbm' | 'xgboost';
type Data = 'housing' | 'synthetic';
type Task = 'classification' | 'regression';

interface Case {
  readonly stage: 'fit' | 'predict' | 'explain';
  readonly algorithm: string;
  readonly data: Data;
  readonly task?: Task;
  readonly threads?: 1 | 2;
  readonly libraries?: readonly [Library, ...Library[]];
  /** Rows to ask about; absent: all. */
  readonly asked?: number;
  /** Runs at most, for what takes minutes. */
  readonly runs?: number;
}

const ROWS = { housing: 20_640, synthetic: 100_000 } as const;
const SIZES = { housing: '20,640 × 8', synthetic: '100,000 × 20' } as const;
const MODULES = { 'scikit-learn': 'sklearn', shap: 'shap', lightgbm: 'lightgbm', xgboost: 'xgboost' } as const;

const TREE_SHAP: readonly Case[] = [
  { stage: 'explain', algorithm: 'random-forest', data: 'housing', task: 'classification', asked: 1000, libraries: ['shap'] },
  { stage: 'explain', algorithm: 'random-forest', data: 'housing', task: 'regression', asked: 1000, libraries: ['shap'] },
];

const OTHERS: readonly Case[] = [
  { stage: 'fit', algorithm: 'extra-trees', data: 'housing' },
  { stage: 'fit', algorithm: 'linear-svm', data: 'synthetic' },
  { stage: 'fit', algorithm: 'naive-bayes', data: 'synthetic' },
  { stage: 'fit', algorithm: 'mlp', data: 'housing' },
];

/** One thread each and the defaults of both sides unless the case says otherwise. */
const CASES: readonly Case[] = (['housing', 'synthetic'] as const).flatMap((data): Case[] => [
  ...(['classification', 'regression'] as const).flatMap((task): Case[] => [
    { stage: 'fit', algorithm: 'decision-tree', data, task },
    { stage: 'predict', algorithm: 'decision-tree', data, task },
    { stage: 'fit', algorithm: 'random-forest', data, task, ...slow(data, 3) },
    { stage: 'fit', algorithm: 'random-forest', data, task, threads: 2, ...slow(data, 3) },
    { stage: 'predict', algorithm: 'random-forest', data, task, ...slow(data, 3) },
    { stage: 'fit', algorithm: 'gradient-boosting', data, task, libraries: ['scikit-learn', 'lightgbm', 'xgboost'] },
    { stage: 'predict', algorithm: 'gradient-boosting', data, task, libraries: ['scikit-learn', 'lightgbm', 'xgboost'] },
  ]),
  { stage: 'fit', algorithm: 'svm', data, ...slow(data, 1) },
  { stage: 'predict', algorithm: 'svm', data, asked: 5000, ...slow(data, 1) },
  { stage: 'fit', algorithm: 'k-nearest-neighbors', data },
  { stage: 'predict', algorithm: 'k-nearest-neighbors', data, asked: 5000 },
  { stage: 'fit', algorithm: 'logistic-regression', data },
  { stage: 'predict', algorithm: 'logistic-regression', data },
  ...(data === 'housing' ? TREE_SHAP : OTHERS),
]);

function slow(data: Data, runs: number): { readonly runs?: number } {
  return data === 'synthetic' ? { runs } : {};
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-models-'));
const present = new Map<Library, boolean>();

function missing(library: Library): string | undefined {
  if (!present.has(library)) present.set(library, spawnSync(PYTHON, ['-c', `import ${MODULES[library]}`]).status === 0);
  return present.get(library) === true ? undefined : `${PYTHON} has no ${MODULES[library]}: name one that has in TRAINYARD_BENCH_PYTHON`;
}

/** Both sides read the same numbers, which scikit-learn makes and scales. */
function rowsOf(data: Data, task: Task): string {
  const file = join(scratch, `${data}-${task}`);
  if (missing('scikit-learn') === undefined && !existsSync(file)) execFileSync(PYTHON, [join(FOLDER, 'rows.py'), data, task, file]);
  return file;
}

export const benchmarks: readonly Benchmark[] = CASES.map((one) => {
  const { stage, algorithm, data, task = 'classification', threads = 1, libraries = ['scikit-learn'], asked = ROWS[data] } = one;
  const options = [rowsOf(data, task), stage, algorithm, task, String(threads), String(ROWS[data]), String(asked)];
  const peer = (library: Library): Contestant => ({
    name: library,
    command: [PYTHON, join(FOLDER, 'peer.py'), library, ...options],
    selfTimed: true,
    missing: () => missing(library),
  });
  const questions = stage === 'fit' ? '' : stage === 'explain' ? `, ${asked} rows by 100 trees of depth 8` : `, ${asked} rows`;
  return {
    name: `${stage} ${algorithm}, ${task}, ${SIZES[data]}${questions}${threads === 1 ? '' : `, ${threads} threads`}`,
    ...(one.runs === undefined ? {} : { runs: one.runs }),
    contestants: [
      {
        name: 'trainyard',
        command: [process.execPath, join(FOLDER, 'ours.ts'), ...options],
        selfTimed: true,
        missing: () => missing('scikit-learn'),
      },
      ...libraries.map(peer),
    ],
  };
});
