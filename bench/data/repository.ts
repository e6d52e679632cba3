import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where both contestants keep their files, so that both repositories are the same. */
export const FILES = 'data/bench/files';

/** How the CLI is started from the sources. */
export const TRAINYARD = [process.execPath, join(import.meta.dirname, '../../src/cli/main.ts')] as const;

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

/** The same, added and committed by the program itself, so that its own index is what it begins with. */
export function committed(files: number, bytes: number, add: readonly string[]): BenchRepository {
  const repository = repositoryWith(files, bytes);
  run(repository.folder, add);
  run(repository.folder, ['git', 'commit', '--quiet', '-m', 'data']);
  return repository;
}

/** Gives every hundredth file other bytes. */
export function changeOnePercent({ folder }: BenchRepository, files: number, bytes: number): void {
  for (let number = 0; number < files; number += 100)
    writeRandom(join(folder, FILES, `${Math.floor(number / 100)}`), `${number}.bin`, bytes);
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
