import { mkdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/data-command.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';

let repository: DataRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.org');
  mkdirSync(join(repository.root, 'disk'));
});
afterEach(() => repository.dispose());

/** Adds, commits and checks out with a disk of memory mounted at `disk`: blocks cannot be shared with it, and files cannot be renamed or linked to it. */
const WRAPPER = [
  'unshare',
  '--map-root-user',
  '--mount',
  'bash',
  '-c',
  `mount -t tmpfs -o size=64m tmpfs disk && "$@" data add toy && git commit --quiet -m data && "$@" data checkout toy --to disk/out &&
   find disk -type f -name '*.bin' -exec sha256sum {} + && find disk/objects -type f -exec sha256sum {} +`,
  'bash',
];

describe('a store on a file system that cannot share blocks', () => {
  it('gets copies, whole ones, of small and large files', async () => {
    const files = { 'small.bin': Buffer.alloc(20_000, 'small'), 'large.bin': Buffer.alloc(5_000_000, 'large') };
    for (const [name, bytes] of Object.entries(files)) repository.write(`data/toy/files/${name}`, bytes);
    repository.git('config', 'lfs.storage', join(repository.root, 'disk'));
    const done = await runCommand([], { folder: repository.root, wrapper: WRAPPER });
    expect(done.exitCode, done.text).toBe(0);
    for (const [name, bytes] of Object.entries(files)) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect(done.text).toContain(`${digest}  disk/out/${name}`);
      expect(done.text).toContain(`${digest}  disk/objects/${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest}`);
      expect(readFileSync(join(repository.root, 'data/toy/files', name)).equals(bytes)).toBe(true);
    }
  });
});
