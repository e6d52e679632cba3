import { createHash } from 'node:crypto';

/** The id that git gives to a file with this content; 64 digits in a SHA-256 repository. */
export function blobId(bytes: Uint8Array, hexDigits: 40 | 64 = 40): string {
  const hash = createHash(hexDigits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
