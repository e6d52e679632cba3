import type { CommitId } from './git.ts';

/** Branches of this clone and of the repository that it is pushed to. */
export interface RemoteBranches {
  /** The branch that is checked out; undefined when a commit is. */
  current(): Promise<string | undefined>;
  /** What the remote has as the branch now, asked over the wire; undefined when it has none. */
  head(remote: string, branch: string): Promise<CommitId | undefined>;
  /** Moves the branch of the remote forward. The hooks of git-lfs stay out of it: the objects are there. `git.conflict` when it moved meanwhile. */
  push(remote: string, branch: string, commit: CommitId): Promise<void>;
}
