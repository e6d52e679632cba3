import type { Sha256 } from '#kernel/digest.ts';

export interface Hasher {
  sha256(bytes: Uint8Array | string): Sha256;
  /** Digest of a whole stream; memory stays bounded. */
  sha256Stream(bytes: AsyncIterable<Uint8Array>): Promise<Sha256>;
}
