import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark, Contestant } from './benchmark.ts';

const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

const withoutMlflow = (): string | undefined =>
  spawnSync(PYTHON, ['-c', 'import mlflow.server, flask, sqlalchemy']).status === 0
    ? undefined
    : `${PYTHON} has no mlflow with its server: name one that has in TRAINYARD_BENCH_PYTHON`;

const contestant = (name: string, kind: 'ours' | 'peer', work: string, requests: number): Contestant => ({
  name,
  command: [process.execPath, join(import.meta.dirname, 'tracking/drive.ts'), kind, work, String(requests), '8'],
  selfTimed: true,
  ...(kind === 'peer' ? { missing: withoutMlflow } : {}),
});

const contest = (name: string, work: string, requests: number): Benchmark => ({
  name,
  contestants: [
    contestant('trainyard track', 'ours', work, requests),
    contestant('mlflow server, sqlite, one worker', 'peer', work, requests),
  ],
});

/** The same requests over 8 kept connections; the client shares the machine with the server. */
export const benchmarks: readonly Benchmark[] = [
  contest('500 batches of 10 metrics', 'log-batch', 500),
  contest('200 runs created', 'create-run', 200),
];
