import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where both contestants keep their files, so that both repositories are the same. */
export const FILES = 'data/bench/files';

/** How the CLI is started: the bundle that BENCH_CLI names, as users have it, or the sources, which take 0.3 s longer to load. */
export const TRAINYARD = [process.execPath, process.env['BENCH_CLI'] ?? join(import.meta.dirname, '../../src/cli/main.ts')] as const;

export const lfsMissing = (): string | undefined =>
  spawnSync('git', ['lfs', 'version']).status === 0 ? undefined : 'git-lfs is not installed';

/** The program that BENCH_DVC names: `python3 -m venv venv && venv/bin/pip install dvc`, then BENCH_DVC=venv/bin/dvc. */
export const DVC = process.env['BENCH_DVC'] ?? 'dvc';

export const dvcMissing = (): string | undefined =>
  spawnSync(DVC, ['--version']).status === 0 ? undefined : 'BENCH_DVC names no program; see bench/README.md';

const ENVIRONMENT = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.org',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.org',
};

export interface BenchRepository {
  readonly folder: string;
  readonly remove: () => void;
}

export function run(folder: string, command: readonly string[], variables: Readonly<Record<string, string>> = {}): void {
  const [program, ...arguments_] = command;
  const result = spawnSync(program!, arguments_, {
    cwd: folder,
    env: { ...ENVIRONMENT, ...variables },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) throw new Error(`${command.join(' ')} exited with ${result.status}: ${result.stderr}`);
}

/** A repository with git-lfs in force for the files and nothing added yet. */
export function repositoryWith(files: number, bytes: number): BenchRepository {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
  run(folder, ['git', 'init', '--quiet']);
  run(folder, ['git', 'lfs', 'install', '--local']);
  mkdirSync(join(folder, FILES), { recursive: true });
  writeFileSync(join(folder, 'data/bench/.gitattributes'), 'files/** filter=lfs diff=lfs merge=lfs -text\n');
  for (let number = 0; number < files; number++) writeRandom(join(folder, FILES, `${Math.floor(number / 100)}`), `${number}.bin`, bytes);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The same for DVC, which keeps its files out of git. */
export function dvcRepositoryWith(files: number, bytes: number): BenchRepository {
  const repository = repositoryWith(files, bytes);
  rmSync(join(repository.folder, 'data/bench/.gitattributes'));
  run(repository.folder, [DVC, 'init', '--quiet']);
  run(repository.folder, [DVC, 'config', 'core.analytics', 'false']);
  return repository;
}

/** The same, added and committed by the program itself, so that its own index is what it begins with. */
export function committed(files: number, bytes: number, add: readonly string[], make = repositoryWith): BenchRepository {
  const repository = make(files, bytes);
  run(repository.folder, add);
  run(repository.folder, ['git', 'commit', '--quiet', '-m', 'data']);
  return repository;
}

/** A clone as a job gets it: pointers in place of files, and no objects. */
export function cloneWithoutObjects(source: BenchRepository): BenchRepository {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
  run(folder, ['git', 'clone', '--quiet', source.folder, folder], { GIT_LFS_SKIP_SMUDGE: '1' });
  run(folder, ['git', 'lfs', 'install', '--local', '--skip-smudge']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Gives every hundredth file other bytes. */
export function changeOnePercent({ folder }: BenchRepository, files: number, bytes: number): void {
  for (let number = 0; number < files; number += 100)
    writeRandom(join(folder, FILES, `${Math.floor(number / 100)}`), `${number}.bin`, bytes);
}

const shared = new Map<string, BenchRepository>();

/** One repository for all runs that leave it as it is; it goes when the process ends. */
export function sharedRepository(files: number, bytes: number): BenchRepository {
  const key = `${files} ${bytes}`;
  let repository = shared.get(key);
  if (repository === undefined) {
    repository = committed(files, bytes, [...TRAINYARD, 'data', 'add', 'bench']);
    shared.set(key, repository);
    process.once('exit', repository.remove);
  }
  return { folder: repository.folder, remove: () => undefined };
}

/** Replaces the files by their pointers, as in a clone that has the objects in its cache and has not checked them out. */
export function dropFiles({ folder }: BenchRepository): void {
  rmSync(join(folder, FILES), { recursive: true });
  run(folder, ['git', 'checkout', '--quiet', '--', 'data'], { GIT_LFS_SKIP_SMUDGE: '1' });
}

function writeRandom(folder: string, name: string, bytes: number): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, randomFillSync(Buffer.allocUnsafe(bytes)));
  const past = Date.now() / 1000 - 60;
  utimesSync(path, past, past);
}
