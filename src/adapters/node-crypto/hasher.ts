import { createHash, randomBytes } from 'node:crypto';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import type { Entropy } from '#ports/entropy.ts';
import type { Hasher } from '#ports/hasher.ts';

export const nodeHasher = (): Hasher => ({
  sha256: (bytes) => digest(createHash('sha256').update(bytes).digest('hex')),
  async sha256Stream(bytes) {
    const hash = createHash('sha256');
    for await (const chunk of bytes) hash.update(chunk);
    return digest(hash.digest('hex'));
  },
});

export const systemEntropy = (): Entropy => ({ bytes: (count) => randomBytes(count) });

const digest = (hex: string): Sha256 => parseSha256(hex)!;
