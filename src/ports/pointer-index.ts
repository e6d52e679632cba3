import type { FileStat } from './files.ts';

/** Puts git LFS pointers into git's index in place of the files that they stand for, without git-lfs and without filters. */
export interface PointerIndex {
  /**
   * Stages the entries and removes the paths, all in one step. Where the file on disk still is as `seen`, its stat data is recorded, so
   * that `git status` is clean without running a filter; otherwise git will look at the file again by itself.
   */
  stage(entries: readonly PointerEntry[], removed: readonly string[]): Promise<void>;
}

export interface PointerEntry {
  /** Relative to the repository root, with `/`. */
  readonly path: string;
  /** Pointer text; empty for an empty file. */
  readonly pointer: string;
  /** The file as it was when its digest was taken. */
  readonly seen: FileStat;
}
