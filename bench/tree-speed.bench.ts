import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark, Contestant } from './benchmark.ts';

/** A Python with scikit-learn, shap, lightgbm and xgboost: `TRAINYARD_BENCH_PYTHON`, or the one on PATH. */
const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

type Case = readonly [step: 'fit' | 'predict' | 'explain', algorithm: string, task: string, data: 'housing' | 'wide', threads: '1' | '2'];

const TASKS = ['regression', 'classification'] as const;
const DATA = ['housing', 'wide'] as const;

const CASES: readonly Case[] = [
  ...TASKS.flatMap((task) => DATA.flatMap((data): Case[] => [['fit', 'gradient-boosting', task, data, '1']])),
  ...TASKS.flatMap((task) => DATA.flatMap((data): Case[] => [['predict', 'gradient-boosting', task, data, '1']])),
  ...TASKS.flatMap((task): Case[] => [
    ['fit', 'decision-tree', task, 'housing', '1'],
    ['predict', 'decision-tree', task, 'housing', '1'],
    ['fit', 'random-forest', task, 'housing', '2'],
    ['fit', 'extra-trees', task, 'housing', '1'],
    ['predict', 'random-forest', task, 'housing', '1'],
    ['explain', 'random-forest', task, 'housing', '1'],
  ]),
];

const peer = (library: string, one: Case): Contestant => ({
  name: library,
  command: [PYTHON, join(import.meta.dirname, 'tree-speed/peer.py'), library, ...one],
  selfTimed: true,
  missing: () => {
    const module = { 'scikit-learn': one[0] === 'explain' ? 'shap' : 'sklearn' }[library] ?? library;
    if (spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0) return undefined;
    return `${PYTHON} has no ${module}: name one that has in TRAINYARD_BENCH_PYTHON`;
  },
});

export const benchmarks: readonly Benchmark[] = CASES.map((one) => {
  const [step, algorithm, task, data, threads] = one;
  const size = data === 'housing' ? '20,640 × 8' : '100,000 × 20';
  const rows = step === 'explain' ? '1,000 rows by 100 trees of depth 8' : size;
  return {
    name: `${step} ${algorithm}, ${task}, ${rows}${threads === '1' ? '' : `, ${threads} threads`}`,
    contestants: [
      {
        name: 'trainyard',
        command: [process.execPath, join(import.meta.dirname, 'tree-speed/ours.ts'), ...one],
        selfTimed: true,
      },
      peer('scikit-learn', one),
      ...(algorithm === 'gradient-boosting' && step === 'fit' ? [peer('lightgbm', one), peer('xgboost', one)] : []),
    ],
  };
});
