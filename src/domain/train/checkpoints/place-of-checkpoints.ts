import type { ByteSize } from '#kernel/bytes.ts';
import { CHECKPOINTS_KEPT } from './training-state.ts';

/** All caches of a repository together, unless somebody pays for more. */
const CACHE_LIMIT: ByteSize = 10 * 1024 ** 3;

/** What takes checkpoints of about this size from one job of GitHub Actions to the next. */
export const placeOfCheckpoints = (sizeBytes: ByteSize): 'cache' | 'artifact' =>
  CHECKPOINTS_KEPT * sizeBytes > CACHE_LIMIT ? 'artifact' : 'cache';
