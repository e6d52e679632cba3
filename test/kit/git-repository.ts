import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryRepository {
  readonly folder: string;
  git(...arguments_: string[]): string;
  /** An empty commit on the current branch. */
  commit(message: string): string;
  remove(): void;
}

const IDENTITY = ['-c', 'user.name=Ada Tester', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgSign=false'];

/** A real repository in a temporary folder; a bare one gets its commits by plumbing. */
export function temporaryRepository(options: { readonly bare?: boolean } = {}): TemporaryRepository {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-git-'));
  const git = (...arguments_: string[]): string => {
    const command = [...IDENTITY, ...arguments_];
    return execFileSync('git', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: isolated() }).trim();
  };
  git('init', '--quiet', '--initial-branch=main', ...(options.bare === true ? ['--bare'] : []));
  return {
    folder,
    git,
    commit(message) {
      if (options.bare !== true) {
        git('commit', '--quiet', '--allow-empty', '-m', message);
        return git('rev-parse', 'HEAD');
      }
      const parent = git('for-each-ref', '--format=%(objectname)', 'refs/heads/main');
      const tree = git('hash-object', '-t', 'tree', '-w', '/dev/null');
      const id = git('commit-tree', tree, '-m', message, ...(parent === '' ? [] : ['-p', parent]));
      git('update-ref', 'refs/heads/main', id);
      return id;
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The user's own configuration of git must not decide a test. */
function isolated(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}
