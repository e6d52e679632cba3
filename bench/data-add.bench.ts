import { spawnSync } from 'node:child_process';
import type { Benchmark, Contestant } from './benchmark.ts';
import { changeOnePercent, committed, repositoryWith, TRAINYARD, type BenchRepository } from './data/repository.ts';

const ADD = [...TRAINYARD, 'data', 'add', 'bench'] as const;
const GIT_ADD = ['git', 'add', '--all', 'data'] as const;

const lfsMissing = (): string | undefined => (spawnSync('git', ['lfs', 'version']).status === 0 ? undefined : 'git-lfs is not installed');

const contestants = (prepare: (add: readonly string[]) => BenchRepository): readonly [Contestant, Contestant] => [
  { name: 'trainyard data add', command: ADD, missing: lfsMissing, prepare: () => prepare(ADD) },
  { name: 'git add with git-lfs', command: GIT_ADD, missing: lfsMissing, prepare: () => prepare(GIT_ADD) },
];

/** One large file: BENCH_LARGE_MIB=1024 for the gigabyte of the published figures. */
const LARGE_MIB = Number(process.env['BENCH_LARGE_MIB'] ?? 256);

/** Files into git LFS, as whole processes, copies in the object store included. */
export const benchmarks: readonly Benchmark[] = [
  { name: 'add 10,000 files of 20 KB', contestants: contestants(() => repositoryWith(10_000, 20_480)) },
  {
    name: 'add again after 1 % of 10,000 changed',
    contestants: contestants((add) => {
      const repository = committed(10_000, 20_480, add);
      changeOnePercent(repository, 10_000, 20_480);
      return repository;
    }),
  },
  { name: `add one file of ${LARGE_MIB} MiB`, contestants: contestants(() => repositoryWith(1, LARGE_MIB << 20)) },
];
