import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { initRepository } from './plain-git.ts';

/** A git repository in a temporary folder whose git knows nothing of the machine's configuration: no git-lfs filters. */
export interface DataRepository {
  readonly root: string;
  readonly variables: Readonly<Record<string, string>>;
  git(...arguments_: string[]): string;
  /** Writes a file that looks an hour old, so that nobody has to wait until git takes its time stamp for good. */
  write(path: string, content: string | Uint8Array): void;
  dispose(): void;
}

/** Configuration variables that hide the filters of git-lfs, wherever they were installed. */
export const WITHOUT_LFS = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };

const TESTER = { name: 'Test', email: 'test@example.org' };

const IDENTITY = {
  GIT_AUTHOR_NAME: TESTER.name,
  GIT_AUTHOR_EMAIL: TESTER.email,
  GIT_COMMITTER_NAME: TESTER.name,
  GIT_COMMITTER_EMAIL: TESTER.email,
};

export function runGit(folder: string, arguments_: readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  const result = spawnSync('git', arguments_, {
    cwd: folder,
    env: { ...process.env, ...IDENTITY, ...WITHOUT_LFS, ...variables },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (result.status !== 0) throw new Error(`git ${arguments_.join(' ')} exited with ${result.status}: ${result.stderr}`);
  return result.stdout;
}

export function temporaryRepository(...initArguments: string[]): DataRepository {
  const root = mkdtempSync(join(tmpdir(), 'trainyard-data-'));
  if (initArguments.length === 0) initRepository(join(root, '.git'), { user: TESTER });
  else runGit(root, ['init', '--quiet', '--initial-branch=main', ...initArguments]);
  return {
    root,
    variables: WITHOUT_LFS,
    git: (...arguments_) => runGit(root, arguments_),
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
      const past = Date.now() / 1000 - 3600;
      utimesSync(join(root, path), past, past);
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
