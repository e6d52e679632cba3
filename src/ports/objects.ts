import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';

/** Large objects by SHA-256, in the layout of `.git/lfs/objects`. */
export interface ObjectStore {
  has(oid: Sha256): Promise<boolean>;
  /** Streams a file in; returns its oid and size. The object is complete or absent, never partial. */
  put(path: string): Promise<StoredObject>;
  /** Takes an object that arrives from elsewhere; `data.object-corrupt` when the bytes are not the ones that were announced. */
  receive(expected: StoredObject, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Content, verified while it is read: `data.object-corrupt` at the end on a mismatch, `data.object-missing` when it is not there. */
  open(oid: Sha256): AsyncIterable<Uint8Array>;
  /** Writes the object to a path by the cheapest safe way (reflink, copy), verifying the digest; `data.object-corrupt` on a mismatch. */
  checkout(oid: Sha256, path: string): Promise<void>;
}

export interface StoredObject {
  readonly oid: Sha256;
  readonly sizeBytes: ByteSize;
}
