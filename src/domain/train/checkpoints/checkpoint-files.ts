import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { CheckpointFile } from './training-state.ts';

/** Names of files that programs write before they rename them, or that hide: they are no part of a checkpoint. */
export function belongsToCheckpoint(path: string): boolean {
  return path.split('/').every((part) => !part.startsWith('.') && !/(?:\.tmp|\.temp|\.part|\.partial|~)$/i.test(part));
}

/** The canonical list whose SHA-256 names a checkpoint: path, size and digest of each file, sorted by path. */
export const checkpointText = (files: readonly CheckpointFile[]): string =>
  [...files]
    .sort((left, right) => byCodeUnit(left.path, right.path))
    .map(({ path, sizeBytes, sha256 }) => `${path}\0${sizeBytes}\0${sha256}`)
    .join('\n');
