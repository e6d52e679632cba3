import type { Instant } from '#kernel/instant.ts';

/** A full object id in hexadecimal. */
export type CommitId = string;

/** Reads a repository. Never writes; see GitWriter. */
export interface GitReader {
  /** Absolute path of the working tree. */
  readonly root: string;
  /** Absolute path of the directory shared by all working trees (`git rev-parse --git-common-dir`). */
  readonly commonFolder: string;
  /**
   * The commit that a branch, tag, `HEAD` or id names; undefined when there is none. With `until`, the last commit of its own line (first
   * parents) that was committed by then.
   */
  resolve(reference: string, until?: Instant): Promise<CommitId | undefined>;
  mergeBase(left: string, right: string): Promise<CommitId | undefined>;
  /** Content of a file at a commit; undefined when it is absent there. */
  fileAt(commit: CommitId, path: string): Promise<Uint8Array | undefined>;
  /** Files below a folder at a commit, sorted by path. */
  listTree(commit: CommitId, folder: string): Promise<readonly TreeFile[]>;
  /** Contents of blobs by object id, in the order asked for, through one process; an id that does not exist is `git.reference-unknown`. */
  readBlobs(objectIds: readonly string[]): AsyncIterable<Uint8Array>;
  /** Paths with differences from HEAD, staged or not, including untracked ones, below the given paths. */
  changedPaths(paths: readonly string[]): Promise<readonly string[]>;
  describe(commit: CommitId): Promise<CommitFacts>;
}

export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly objectId: string;
}

export interface CommitFacts {
  readonly id: CommitId;
  readonly subject: string;
  readonly author: string;
  readonly committedAt: Instant;
}

export interface GitWriter {
  /** Adds the paths to the index as they are on disk. */
  stage(paths: readonly string[]): Promise<void>;
  /** Commits what is staged below the paths only; returns undefined when there is nothing to commit. */
  commit(message: string, paths: readonly string[]): Promise<CommitId | undefined>;
  /** Pushes references to a remote, all or none. */
  push(remote: string, references: readonly string[]): Promise<void>;
}
