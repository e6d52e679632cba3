import type { RelativePath } from '#kernel/relative-path.ts';

/** The append-only branch of JSON records (`trainyard`). Many writers at once are fine; nothing is ever overwritten. */
export interface Ledger {
  /**
   * Adds files in one commit by compare-and-swap on the reference, with bounded retry. Either all entries are visible or none.
   * Adding the same bytes under the same path again is a no-op; other bytes under a path that exists fail with `forge.already-exists`.
   */
  append(entries: readonly LedgerEntry[], message: string): Promise<void>;
  read(path: RelativePath): Promise<Uint8Array | undefined>;
  /** Paths of all files below a folder, sorted, so that record ids come oldest first. */
  list(folder: RelativePath): Promise<readonly RelativePath[]>;
  /** Contents in the order asked for; paths that do not exist are left out. */
  readMany(paths: readonly RelativePath[]): AsyncIterable<LedgerEntry>;
}

export interface LedgerEntry {
  readonly path: RelativePath;
  readonly bytes: Uint8Array;
}
