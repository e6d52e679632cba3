import { Failure } from '#kernel/failure.ts';
import type { RemoteBranches } from '#ports/remote-branches.ts';
import { pushReferences } from './push.ts';
import { isRevisionText } from './reading.ts';
import { gitText, runGit } from './run-git.ts';

/** Asks and moves branches through git. */
export const gitRemoteBranches = (root: string): RemoteBranches => ({
  async current() {
    const { exitCode, output } = await runGit({ folder: root, arguments: ['symbolic-ref', '--quiet', '--short', 'HEAD'] });
    return exitCode === 0 ? output.toString('utf8').trim() : undefined;
  },
  async head(remote, branch) {
    if (!isRevisionText(remote) || !isRevisionText(branch))
      throw new Failure('git.reference-unknown', {
        message: `${JSON.stringify(remote)} is not a remote, or ${JSON.stringify(branch)} no branch`,
      });
    const text = await gitText({ folder: root, arguments: ['ls-remote', '--', remote, `refs/heads/${branch}`] });
    return text === '' ? undefined : text.split(/\s/)[0];
  },
  push: (remote, branch, commit) => pushReferences(root, remote, [`${commit}:refs/heads/${branch}`], { GIT_LFS_SKIP_PUSH: '1' }),
});
