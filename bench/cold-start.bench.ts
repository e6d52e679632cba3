import { existsSync } from 'node:fs';
import type { Benchmark } from './benchmark.ts';

const needsBuild = (): string | undefined => (existsSync('dist/cli.js') ? undefined : 'dist/cli.js is not built: npm run build');

/** What a user waits for before anything happens; `node -e 0` is the floor. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'cold start',
    contestants: [
      { name: 'trainyard --version', command: [process.execPath, 'dist/cli.js', '--version'], missing: needsBuild },
      { name: 'trainyard compare --help', command: [process.execPath, 'dist/cli.js', 'compare', '--help'], missing: needsBuild },
      { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    ],
  },
];
