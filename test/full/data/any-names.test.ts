import fc from 'fast-check';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collidingNames, unsafeNames } from '#domain/data/file-names.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { dataWorkspace } from '../../kit/data-workspace.ts';
import { lfsGit } from '../../kit/lfs-git.ts';

const LETTERS = ['a', 'B', 'é', '日', '-', ' ', '.', '_', '[', ']', '~', '#', '$', '`', "'", '&', '(', '!', '%', '{'];
/** What Windows cannot store, or git keeps for itself. */
const FORBIDDEN = ['\n', '"', '\t', '\\', ':', '*'];

const name = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 }).map((letters) => letters.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('n'.repeat(255), '-n', '--', ' n', '.gitkeep', 'é', 'e\u0301', 'a', 'A', 'lfs.bin.part') },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...LETTERS, ...FORBIDDEN), { minLength: 1, maxLength: 6 }).map((letters) => letters.join('')),
  },
);
const path = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter((text) => text.split('/').every((part) => part !== '.' && part !== '..' && part.toLowerCase() !== '.git'));
const file = fc.record({
  path,
  bytes: fc.oneof(
    { weight: 1, arbitrary: fc.constant(Buffer.alloc(0)) },
    { weight: 4, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 2000 }).map((bytes) => Buffer.from(bytes)) },
  ),
  executable: fc.boolean(),
});
const files = fc.uniqueArray(file, { minLength: 1, maxLength: 12, selector: (one) => one.path }).filter(
  // One name cannot be a file and a folder.
  (all) => all.every((one) => !all.some((other) => other.path.startsWith(`${one.path}/`))),
);

describe('whatever files are called and hold', () => {
  it('they get the tree of stock git-lfs, a clean status without a filter, or a refusal that writes nothing', async () => {
    let added = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const workspace = await dataWorkspace();
        const scratch = mkdtempSync(join(tmpdir(), 'trainyard-names-'));
        try {
          for (const { path, bytes, executable } of all) {
            workspace.repository.write(`data/toy/files/${path}`, bytes);
            if (executable) chmodSync(join(workspace.root, 'data/toy/files', path), 0o755);
          }
          const paths = all.map((one) => one.path);
          if (unsafeNames(paths).length > 0 || collidingNames(paths).length > 0) {
            refused += 1;
            await expect(addDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
              code: expect.stringMatching(/^data\.(path-unsafe|names-collide)$/),
            });
            expect(workspace.repository.git('ls-files')).toBe('');
            expect(existsSync(join(workspace.root, 'data/toy/dataset.json'))).toBe(false);
            return;
          }
          added += 1;
          await addDataset({ name: 'toy' }, workspace);
          const ours = workspace.repository.git('write-tree').trim();
          cpSync(join(workspace.root, 'data'), join(scratch, 'data'), { recursive: true });
          await lfsGit(scratch, 'init', '--quiet');
          await lfsGit(scratch, 'add', '--all');
          expect(ours).toBe((await lfsGit(scratch, 'write-tree')).output.trim());
          await workspace.git.commit('data', ['data']);
          const status = await lfsGit(workspace.root, 'status', '--porcelain');
          expect(status.output).toBe('');
          expect(status.trace).not.toMatch(/filter-process|git-lfs clean/);
          expect((await lfsGit(workspace.root, 'lfs', 'fsck')).output).toContain('Git LFS fsck OK');
          await lfsGit(workspace.root, 'fsck', '--strict');
        } finally {
          workspace.repository.dispose();
          rmSync(scratch, { recursive: true, force: true });
        }
      }),
      { numRuns: 25, seed: 20261121, endOnFailure: true },
    );
    expect(added).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(2);
  });
});
