import type { ByteSize } from '#kernel/bytes.ts';
import type { Instant } from '#kernel/instant.ts';

/** Paths are absolute. Absence is `undefined`; every refusal is a `Failure` of the `environment` area. */
export interface Files {
  read(path: string): Promise<Uint8Array | undefined>;
  /** The content, or a part of it, as a stream; fails with `environment.file-missing` when there is no such file. */
  stream(path: string, range?: ByteRange): AsyncIterable<Uint8Array>;
  /** Writes beside the target and renames: nobody ever sees half a file. Creates parent folders. */
  write(path: string, content: Uint8Array | string | AsyncIterable<Uint8Array>): Promise<void>;
  stat(path: string): Promise<FileStat | undefined>;
  /**
   * Every file below the folder, depth first, sorted by path; symbolic links are reported, not followed. With `shallow` what is in the
   * folder itself, folders among it.
   */
  list(folder: string, depth?: 'shallow'): AsyncIterable<ListedFile>;
  /** Removes a file or a whole folder; absence is fine. */
  remove(path: string): Promise<void>;
  /** A fresh folder that is removed when the scope ends. */
  temporaryFolder(): Promise<TemporaryFolder>;
}

/** Bytes from `start` up to, not including, `end`; fewer when the file ends before. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly sizeBytes: ByteSize;
  readonly modifiedAt: Instant;
  readonly executable: boolean;
  /** What else tells one state of a file from another; absent where a file system does not say. */
  readonly identity?: FileIdentity;
  /** Only where no later change of the file could leave the same. */
  readonly gitStat?: GitStat;
}

/**
 * What git's index keeps of a file, exactly: ten numbers of 32 bits from `start`, of which the seventh, the mode, does not count
 * (https://git-scm.com/docs/index-format).
 */
export interface GitStat {
  readonly fields: Uint32Array;
  readonly start: number;
}

export interface FileIdentity {
  /** Of the last change of content, name or rights; nobody can set it back. */
  readonly changedAt: Instant;
  readonly inode: number;
  readonly owner: number;
  readonly group: number;
}

export interface ListedFile extends FileStat {
  /** Relative to the listed folder, with `/`. */
  readonly path: string;
}

export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}
