import type { Benchmark } from './benchmark.ts';

/** What watching a training costs, against the bound of 1 % of one core: 10,000 processor milliseconds in 1,000 s. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'telemetry: processor time of 1,000 samples',
    contestants: [
      { name: 'trainyard', command: [process.execPath, 'bench/telemetry/ours.ts'], selfTimed: true },
      { name: '1 % of one core', command: [process.execPath, '-e', 'console.log(10000)'], selfTimed: true },
    ],
  },
];
