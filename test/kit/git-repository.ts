import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initRepository, writeEmptyCommit } from './plain-git.ts';

export interface TemporaryRepository {
  readonly folder: string;
  git(...arguments_: string[]): string;
  /** An empty commit on the current branch. */
  commit(message: string): string;
  remove(): void;
}

const ADA = { name: 'Ada Tester', email: 'ada@example.org' };

const IDENTITY = ['-c', `user.name=${ADA.name}`, '-c', `user.email=${ADA.email}`, '-c', 'commit.gpgSign=false'];

/** A real repository in a temporary folder; a bare one gets its commits without a process. */
export function temporaryRepository(options: { readonly bare?: boolean } = {}): TemporaryRepository {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-git-'));
  const git = (...arguments_: string[]): string => {
    const command = [...IDENTITY, ...arguments_];
    return execFileSync('git', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: isolated() }).trim();
  };
  const bare = options.bare === true;
  initRepository(bare ? folder : join(folder, '.git'), { bare });
  const branch = join(folder, 'refs/heads/main');
  return {
    folder,
    git,
    commit(message) {
      if (!bare) {
        git('commit', '--quiet', '--allow-empty', '-m', message);
        return git('rev-parse', 'HEAD');
      }
      const id = writeEmptyCommit(folder, message, existsSync(branch) ? readFileSync(branch, 'utf8').trim() : undefined, ADA);
      writeFileSync(branch, `${id}\n`);
      return id;
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The user's own configuration of git must not decide a test. */
function isolated(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}
