import type { Benchmark, Contestant } from './benchmark.ts';
import {
  changeOnePercent,
  committed,
  DVC,
  dvcMissing,
  dvcRepositoryWith,
  FILES,
  lfsMissing,
  repositoryWith,
  TRAINYARD,
  type BenchRepository,
} from './data/repository.ts';

const ADD = [...TRAINYARD, 'data', 'add', 'bench'] as const;
const GIT_ADD = ['git', 'add', '--all', 'data'] as const;
const DVC_ADD = [DVC, 'add', '--quiet', FILES] as const;

const ours = (prepare: () => BenchRepository): readonly [Contestant, Contestant] => [
  { name: 'trainyard data add', command: ADD, prepare },
  { name: 'trainyard data add --storeless', command: [...ADD, '--storeless'], prepare },
];

const lfs = (prepare: () => BenchRepository): Contestant => ({
  name: 'git add with git-lfs',
  command: GIT_ADD,
  missing: lfsMissing,
  prepare,
});

const dvc = (prepare: () => BenchRepository): Contestant => ({ name: 'dvc add', command: DVC_ADD, missing: dvcMissing, prepare });

const fresh = (files: number, bytes: number): Benchmark['contestants'] => {
  const prepare = (): BenchRepository => repositoryWith(files, bytes);
  return [...ours(prepare), lfs(prepare), dvc(() => dvcRepositoryWith(files, bytes))];
};

/** Added once by the program itself, so that its own index or state is what it begins with. */
function changed(add: readonly string[]): BenchRepository {
  const repository = committed(10_000, 20_480, add, add === DVC_ADD ? dvcRepositoryWith : repositoryWith);
  changeOnePercent(repository, 10_000, 20_480);
  return repository;
}

/** One large file: BENCH_LARGE_MIB=1024 for the gigabyte of the published figures. */
const LARGE_MIB = Number(process.env['BENCH_LARGE_MIB'] ?? 256);

/** Files into git LFS, as whole processes; without `--storeless` with a copy in the object store, as git-lfs and DVC make one. */
export const benchmarks: readonly Benchmark[] = [
  { name: 'add 10,000 files of 20 KB', contestants: fresh(10_000, 20_480) },
  { name: 'add 100,000 files of 1 KB', contestants: fresh(100_000, 1024) },
  {
    name: 'add again after 1 % of 10,000 changed',
    contestants: [...ours(() => changed(ADD)), lfs(() => changed(GIT_ADD)), dvc(() => changed(DVC_ADD))],
  },
  { name: `add one file of ${LARGE_MIB} MiB`, contestants: fresh(1, LARGE_MIB << 20) },
];
