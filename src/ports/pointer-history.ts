import type { CommitId } from './git.ts';

/** What commits say about files that belong into git LFS. */
export interface PointerHistory {
  /** The id that git gives to a file of this text; 40 digits, or 64 in a SHA-256 repository. */
  blobId(text: string, digits: number): string;
  /** Those of the paths that the attributes of a commit send through git LFS. */
  filtered(commit: CommitId, paths: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * What the commits that `head` has and `base` has not brought: every path and content once, with the first commit that has it. All
   * commits of `head` when there is no base.
   */
  introduced(base: CommitId | undefined, head: CommitId): Promise<readonly IntroducedFile[]>;
  /** The commits of HEAD that changed a file, the oldest first; the newest thousand at most. */
  revisions(path: string): Promise<readonly CommitId[]>;
}

export interface IntroducedFile {
  readonly path: string;
  /** As in TreeFile. */
  readonly mode: string;
  readonly objectId: string;
  readonly commit: CommitId;
}
