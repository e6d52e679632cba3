import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { Instant } from '#kernel/instant.ts';

/** Taking objects out of the local store. What is set aside can be brought back until it is discarded. */
export interface ObjectSweep {
  /** Why others may need the objects of this store; undefined when it is this repository's alone. */
  sharedBecause(): Promise<string | undefined>;
  list(): Promise<readonly SweptObject[]>;
  /** Objects that an interrupted run left aside. */
  setAsideBefore(): Promise<readonly Sha256[]>;
  setAside(oids: readonly Sha256[]): Promise<void>;
  /** Puts objects back to where they were; those that are there again are left alone. */
  bringBack(oids: readonly Sha256[]): Promise<void>;
  /** Deletes everything that is set aside. */
  discard(): Promise<void>;
}

export interface SweptObject {
  readonly oid: Sha256;
  readonly sizeBytes: ByteSize;
  /** When the file came to where it is. */
  readonly placedAt: Instant;
}
