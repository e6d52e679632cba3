import type { Benchmark, Contestant } from './benchmark.ts';
import { committed, dropFiles, lfsMissing, TRAINYARD, type BenchRepository } from './data/repository.ts';

function pointersOnly(files: number, bytes: number): BenchRepository {
  const repository = committed(files, bytes, [...TRAINYARD, 'data', 'add', 'bench']);
  dropFiles(repository);
  return repository;
}

const CHECKOUT = [...TRAINYARD, 'data', 'checkout', 'bench'] as const;

const contestants = (files: number, bytes: number): readonly [Contestant, ...Contestant[]] => [
  { name: 'trainyard data checkout', command: CHECKOUT, missing: lfsMissing, prepare: () => pointersOnly(files, bytes) },
  {
    name: 'trainyard data checkout --read-only',
    command: [...CHECKOUT, '--read-only'],
    missing: lfsMissing,
    prepare: () => pointersOnly(files, bytes),
  },
  { name: 'git lfs pull', command: ['git', 'lfs', 'pull'], missing: lfsMissing, prepare: () => pointersOnly(files, bytes) },
];

const LARGE_MIB = Number(process.env['BENCH_LARGE_MIB'] ?? 256);

/** Objects are in the local store, as after a cache hit: files in place of pointers, with a status that is clean afterwards. */
export const benchmarks: readonly Benchmark[] = [
  { name: 'check out 10,000 files of 20 KB, all objects local', contestants: contestants(10_000, 20_480) },
  { name: `check out one file of ${LARGE_MIB} MiB, object local`, contestants: contestants(1, LARGE_MIB << 20) },
];
