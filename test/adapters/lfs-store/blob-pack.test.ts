import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { blobId } from '#adapters/git-cli/blob-id.ts';
import { blobPack } from '#adapters/lfs-store/blob-pack.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';

const opened: DataRepository[] = [];
afterEach(() => opened.splice(0).forEach((repository) => repository.dispose()));

describe('blobPack', () => {
  it.each(['sha1', 'sha256'] as const)('is read by git, every blob under its id (%s)', (hash) => {
    const repository = temporaryRepository(`--object-format=${hash}`);
    opened.push(repository);
    const sizes = fc.constantFrom(0, 1, 15, 16, 17, 127, 1023, 1024, 2047, 2048, 70_000);
    const blob = fc.tuple(sizes, fc.integer({ min: 0, max: 255 })).map(([size, byte]) => Buffer.alloc(size, byte));
    fc.assert(
      fc.property(fc.array(blob, { minLength: 1, maxLength: 20 }), (blobs) => {
        const unique = new Map(blobs.map((bytes) => [blobId(bytes, hash === 'sha1' ? 40 : 64), bytes]));
        const input = blobPack([...unique.values()], hash);
        const read = spawnSync('git', ['index-pack', '--stdin', '--strict'], { cwd: repository.root, input });
        expect(read.stderr.toString()).toBe('');
        for (const [id, bytes] of unique) {
          const { stdout } = spawnSync('git', ['cat-file', 'blob', id], { cwd: repository.root, maxBuffer: 1 << 20 });
          expect(stdout.equals(bytes)).toBe(true);
        }
      }),
      { numRuns: 5 },
    );
  });
});
