import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import { folderRemote } from '#adapters/lfs-store/folder-remote.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { checkoutDataset } from '#features/data/checkout-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

const opened: DataWorkspace[] = [];
afterEach(() => opened.splice(0).forEach((workspace) => workspace.repository.dispose()));

const FILES = 'data/toy/files';

async function workspaceWith(files: Readonly<Record<string, string>>): Promise<DataWorkspace> {
  const workspace = await dataWorkspace();
  opened.push(workspace);
  for (const [path, content] of Object.entries(files)) workspace.repository.write(`${FILES}/${path}`, content);
  return workspace;
}

const objectsOf = ({ root }: DataWorkspace): string[] => {
  const folder = join(root, '.git/lfs/objects');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
};

const commit = ({ repository }: DataWorkspace): void => void repository.git('commit', '--quiet', '-m', 'data');

describe('a dataset without copies in the object store', () => {
  it('has the tree that it has with copies, and a clean status', async () => {
    const name = fc.stringMatching(/^[a-z0-9 é'_-]{0,12}[a-z0-9]$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.string({ maxLength: 300 }), { minKeys: 1, maxKeys: 5 }), async (files) => {
        const trees = [];
        for (const storeless of [false, true]) {
          const workspace = await workspaceWith(files);
          await addDataset({ name: 'toy', storeless }, workspace);
          expect(objectsOf(workspace).length > 0).toBe(!storeless && Object.values(files).some((content) => content !== ''));
          commit(workspace);
          expect(workspace.repository.git('status', '--porcelain')).toBe('');
          trees.push(workspace.repository.git('rev-parse', 'HEAD^{tree}'));
        }
        expect(trees[1]).toBe(trees[0]);
      }),
      { numRuns: 4, examples: [[{ a: '' }]] },
    );
  });

  it('is uploaded out of the working tree', async () => {
    const workspace = await workspaceWith({ 'a.bin': 'one', 'b.bin': 'two' });
    const remote = join(workspace.root, '.git/remote-lfs');
    workspace.useRemote(folderRemote(remote));
    await addDataset({ name: 'toy', storeless: true }, workspace);
    commit(workspace);
    await versionDataset({ name: 'toy' }, workspace);
    expect(objectsOf(workspace)).toEqual([]);
    const { files } = JSON.parse(readFileSync(join(workspace.root, 'data/toy/dataset.json'), 'utf8')) as {
      files: { sha256: string; sizeBytes: number }[];
    };
    const wanted = files.map(({ sha256, sizeBytes }) => ({ oid: sha256 as never, sizeBytes }));
    expect(wanted).toHaveLength(2);
    expect(await localObjectStore(remote).absent(wanted)).toEqual([]);
  });

  it('refuses to upload when a working file was changed, also to as many bytes at the same time', async () => {
    const workspace = await workspaceWith({ 'a.bin': 'one', 'b.bin': 'two' });
    const remote = join(workspace.root, '.git/remote-lfs');
    workspace.useRemote(folderRemote(remote));
    await addDataset({ name: 'toy', storeless: true }, workspace);
    commit(workspace);
    const path = join(workspace.root, FILES, 'b.bin');
    workspace.repository.write(`${FILES}/b.bin`, 'TWO');
    const past = Math.floor(Date.now() / 1000) - 3600;
    utimesSync(path, past, past);
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: expect.stringMatching(/^data\./) as string });
    expect(existsSync(join(remote, 'objects'))).toBe(false);
  });

  it('keeps the only copy of a file that a checkout replaces', async () => {
    const workspace = await workspaceWith({ 'a.bin': 'first' });
    await addDataset({ name: 'toy' }, workspace);
    commit(workspace);
    workspace.repository.write(`${FILES}/a.bin`, 'second');
    await addDataset({ name: 'toy', storeless: true }, workspace);
    commit(workspace);
    await checkoutDataset({ name: 'toy', version: 'HEAD~1', to: FILES }, workspace);
    expect(readFileSync(join(workspace.root, FILES, 'a.bin'), 'utf8')).toBe('first');
    await checkoutDataset({ name: 'toy' }, workspace);
    expect(readFileSync(join(workspace.root, FILES, 'a.bin'), 'utf8')).toBe('second');
  });

  it('keeps the only copy of a file that an empty one replaces', async () => {
    const workspace = await workspaceWith({ 'a.bin': '' });
    await addDataset({ name: 'toy' }, workspace);
    commit(workspace);
    for (const replace of [
      () => checkoutDataset({ name: 'toy', version: 'HEAD~1', to: FILES }, workspace),
      () => {
        workspace.repository.write('elsewhere/a.bin', '');
        return addDataset({ name: 'toy', from: ['elsewhere/a.bin'] }, workspace);
      },
    ]) {
      workspace.repository.write(`${FILES}/a.bin`, 'the only copy');
      await addDataset({ name: 'toy', storeless: true }, workspace);
      workspace.repository.git('commit', '--quiet', '--allow-empty', '-m', 'data');
      rmSync(join(workspace.root, '.git/lfs/objects'), { recursive: true, force: true });
      await replace();
      expect(readFileSync(join(workspace.root, FILES, 'a.bin'), 'utf8')).toBe('');
      await checkoutDataset({ name: 'toy', to: 'out' }, workspace);
      expect(readFileSync(join(workspace.root, 'out/a.bin'), 'utf8')).toBe('the only copy');
      rmSync(join(workspace.root, 'out'), { recursive: true });
    }
  });

  it('adds a few notes at the end of the list, and goes on after one that was cut off', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index}.bin`);
    const workspace = await workspaceWith(Object.fromEntries(names.map((name) => [name, `content of ${name}`])));
    await addDataset({ name: 'toy', storeless: true }, workspace);
    const list = join(workspace.root, '.git/lfs/working-files.tsv');
    writeFileSync(list, `${readFileSync(list, 'utf8')}half a li`);
    const lines = readFileSync(list, 'utf8').split('\n').length;
    for (let round = 0; round < 12; round++) {
      workspace.repository.write(`${FILES}/0.bin`, `round ${'x'.repeat(round)}`);
      await addDataset({ name: 'toy', storeless: true }, { ...workspace, objects: localObjectStore(join(workspace.root, '.git/lfs')) });
    }
    expect(readFileSync(list, 'utf8').split('\n').length).toBeLessThan(3 * lines);
    const fresh = localObjectStore(join(workspace.root, '.git/lfs'));
    const { files } = JSON.parse(readFileSync(join(workspace.root, 'data/toy/dataset.json'), 'utf8')) as {
      files: { sha256: string; sizeBytes: number }[];
    };
    expect(await fresh.absent(files.map(({ sha256, sizeBytes }) => ({ oid: sha256 as never, sizeBytes })))).toEqual([]);
  });

  it('reads files again whose note is gone, and passes over notes that are damaged', async () => {
    const workspace = await workspaceWith({ 'a.bin': 'one' });
    await addDataset({ name: 'toy', storeless: true }, workspace);
    const list = join(workspace.root, '.git/lfs/working-files.tsv');
    const [oid, size] = readFileSync(list, 'utf8').split('\t');
    const wanted = [{ oid: oid as never, sizeBytes: Number(size) }];
    writeFileSync(list, `${readFileSync(list, 'utf8').slice(0, 70)}\nnonsense\n`);
    const again = { ...workspace, objects: localObjectStore(join(workspace.root, '.git/lfs')) };
    expect(await again.objects.absent(wanted)).toEqual(wanted);
    await addDataset({ name: 'toy', storeless: true }, again);
    expect(await again.objects.absent(wanted)).toEqual([]);
    rmSync(join(workspace.root, FILES, 'a.bin'));
    expect(await again.objects.absent(wanted)).toEqual(wanted);
  });
});
