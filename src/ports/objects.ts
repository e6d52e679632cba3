import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { ByteRange, FileStat } from './files.ts';

/** Large objects by SHA-256, in the layout of `.git/lfs/objects`. */
export interface ObjectStore {
  /** Those of the objects that are not there, or not of their size: half an object is no object. */
  absent(objects: readonly StoredObject[]): Promise<readonly StoredObject[]>;
  /**
   * Streams files in, several at once; returns their oids and sizes in order. An object is complete or absent, never partial. With
   * `reference` no bytes are kept: the file itself stands for its object for as long as nobody touches it. With `digest` nothing is kept.
   * `sizes` are those of the files, in order, where somebody has looked already.
   */
  put(paths: readonly string[], keep?: 'copy' | 'reference' | 'digest', sizes?: readonly ByteSize[]): Promise<readonly PutObject[]>;
  /** Bytes of an interrupted transfer of the object that `receive` can be asked to continue after. */
  kept(object: StoredObject): Promise<ByteSize>;
  /**
   * Takes an object that arrives from elsewhere, or the rest of it after the first `from` bytes that were kept; `data.object-corrupt` when
   * the bytes are not the ones that were announced.
   */
  receive(expected: StoredObject, bytes: AsyncIterable<Uint8Array>, from?: ByteSize): Promise<void>;
  /**
   * Content, verified while it is read: `data.object-corrupt` at the end on a mismatch, `data.object-missing` when it is not there. For a
   * range the whole object is verified before, unless it is known to be as it was when it was verified last.
   */
  open(oid: Sha256, range?: ByteRange): AsyncIterable<Uint8Array>;
  /**
   * Writes objects to files by the cheapest safe way (reflink, copy; a hard link where nobody is to write to the file); `data.object-corrupt` when one is not what it was verified to be. An
   * object that nobody has verified since it was last written is hashed. Returns what each file then is.
   */
  checkout(files: readonly ObjectFile[]): Promise<readonly WrittenFile[]>;
  /** `environment.disk-full` unless so many bytes more fit into the store and, on the same disk or another, into a folder. */
  requireSpace(storeBytes: ByteSize, folder?: SpaceNeeded): Promise<void>;
}

export interface StoredObject {
  readonly oid: Sha256;
  readonly sizeBytes: ByteSize;
}

export interface PutObject extends StoredObject {
  /** The file when its last byte had been read; absent where nobody looked. */
  readonly after?: Pick<FileStat, 'sizeBytes' | 'modifiedAt' | 'gitStat'>;
}

export type WrittenFile = Pick<FileStat, 'modifiedAt' | 'gitStat'>;

/** An object and the file that it is to become. */
export interface ObjectFile {
  readonly object: StoredObject;
  /** Absolute. */
  readonly path: string;
  readonly executable: boolean;
  /** Nobody is to write to the file, so that it may be the object itself under another name. */
  readonly readOnly?: boolean;
}

export interface SpaceNeeded {
  /** Absolute path of a folder, which may be yet to be made. */
  readonly path: string;
  readonly bytes: ByteSize;
}
