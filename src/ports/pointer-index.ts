import type { FileStat } from './files.ts';

/** Puts git LFS pointers into git's index in place of the files that they stand for, without git-lfs and without filters. */
export interface PointerIndex {
  /** What is staged below a folder, and which of the pointers stand there for files that are untouched since. Reads no file. */
  state(folder: string, pointers: readonly SeenPointer[]): Promise<IndexState>;
  /**
   * Stages the entries and removes the paths, all in one step. Where the file on disk still is as `seen`, its stat data is recorded, so
   * that `git status` is clean without running a filter; otherwise git will look at the file again by itself. What is staged already costs
   * no more than that. `plain` files are staged with them as they are.
   */
  stage(entries: readonly PointerEntry[], removed: readonly string[], plain?: readonly PlainEntry[]): Promise<void>;
}

export interface StagedPointer {
  /** Relative to the repository root, with `/`. */
  readonly path: string;
  /** Pointer text; empty for an empty file. */
  readonly pointer: string;
  /** Id of the blob that the repository has of the pointer already; told so that it need not be computed. */
  readonly blob?: string;
}

export interface SeenPointer extends StagedPointer {
  /** The file as it was found a moment ago, where somebody has looked already. */
  readonly seen?: FileStat;
}

export interface IndexState {
  readonly listed: readonly string[];
  /** Paths whose file need not be read: it is, by its stat data, the one whose pointer is staged, and not that pointer itself. */
  readonly current: ReadonlySet<string>;
  /** Paths whose file is, by its stat data, the staged pointer itself, as in a clone that has not checked data out. */
  readonly placeholders: ReadonlySet<string>;
}

export interface PointerEntry extends StagedPointer {
  /** The file as it was when its digest was taken. */
  readonly seen: FileStat;
}

/** A small file that git itself keeps, such as a manifest. */
export interface PlainEntry {
  readonly path: string;
  readonly content: string;
}
