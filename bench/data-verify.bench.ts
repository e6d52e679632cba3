import type { Benchmark } from './benchmark.ts';
import { lfsMissing, sharedRepository, TRAINYARD } from './data/repository.ts';

/** Whether a commit can be had back: pointers, attributes, names and objects; git-lfs looks at the pointers alone. */
export const benchmarks: readonly Benchmark[] = [
  {
    name: 'verify 100,000 pointers',
    contestants: [
      {
        name: 'trainyard data verify',
        command: [...TRAINYARD, 'data', 'verify', 'bench'],
        prepare: () => sharedRepository(100_000, 1024),
      },
      {
        name: 'git lfs fsck --pointers',
        command: ['git', 'lfs', 'fsck', '--pointers', 'HEAD'],
        missing: lfsMissing,
        prepare: () => sharedRepository(100_000, 1024),
      },
    ],
  },
];
