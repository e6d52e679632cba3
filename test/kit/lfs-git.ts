import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Stock git-lfs, configured for one command and nobody else. */
const WITH_LFS = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_COUNT: '5',
  GIT_CONFIG_KEY_0: 'filter.lfs.clean',
  GIT_CONFIG_VALUE_0: 'git-lfs clean -- %f',
  GIT_CONFIG_KEY_1: 'filter.lfs.smudge',
  GIT_CONFIG_VALUE_1: 'git-lfs smudge -- %f',
  GIT_CONFIG_KEY_2: 'filter.lfs.process',
  GIT_CONFIG_VALUE_2: 'git-lfs filter-process',
  GIT_CONFIG_KEY_3: 'filter.lfs.required',
  GIT_CONFIG_VALUE_3: 'true',
  GIT_CONFIG_KEY_4: 'init.defaultBranch',
  GIT_CONFIG_VALUE_4: 'main',
};

/** Asynchronous, so that a server in this process can answer. */
export async function lfsGit(folder: string, ...arguments_: string[]): Promise<{ readonly output: string; readonly trace: string }> {
  const { stdout, stderr } = await run('git', arguments_, {
    cwd: folder,
    env: { ...process.env, ...WITH_LFS, GIT_TRACE: '1' },
    maxBuffer: 1 << 28,
  });
  return { output: stdout, trace: stderr };
}
