import { Random } from '#kernel/random.ts';
import type { Entropy } from '#ports/entropy.ts';

/** Seeded, so that record ids in tests are the same every time. */
export function seededEntropy(seed: number): Entropy {
  const random = new Random(seed);
  return { bytes: (count) => Uint8Array.from({ length: count }, () => random.below(256)) };
}
