import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark, Contestant } from './benchmark.ts';

const PYTHON = process.env['TRAINYARD_BENCH_PYTHON'] ?? 'python3';

const withoutFastApi = (): string | undefined =>
  spawnSync(PYTHON, ['-c', 'import fastapi, uvicorn, sklearn']).status === 0
    ? undefined
    : `${PYTHON} has no fastapi, uvicorn and scikit-learn: name one that has in TRAINYARD_BENCH_PYTHON`;

const contestant = (name: string, kind: string, requests: number): Contestant => ({
  name,
  command: [process.execPath, join(import.meta.dirname, 'serve/drive.ts'), kind, String(requests), '16'],
  selfTimed: true,
  ...(kind === 'peer' ? { missing: withoutFastApi } : {}),
});

/** Single rows to a forest of 100 trees over 16 kept connections; the client shares the machine with the server. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'predict 2,000 rows one by one',
    contestants: [
      contestant('trainyard serve, with prediction log', 'logged', 2_000),
      contestant('trainyard serve', 'direct', 2_000),
      contestant('trainyard deploy: gateway and server', 'gateway', 2_000),
      contestant('FastAPI with scikit-learn', 'peer', 2_000),
    ],
  },
];
