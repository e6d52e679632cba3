import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffPointers } from '#features/data/diff-pointers.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { manifestAt, workingManifest } from '#features/data/read-manifest.ts';
import { manifestFiles, writeManifest } from '#features/data/write-manifest.ts';
import { parseSha256 } from '#kernel/digest.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const manifestOf = (count: number): DatasetManifest => ({
  schemaVersion: 1,
  kind: 'dataset',
  name: 'toy',
  files: Array.from({ length: count }, (_, index) => ({
    path: `f${String(index).padStart(6, '0')}`,
    sizeBytes: index,
    sha256: parseSha256('ab'.repeat(32))!,
    mediaType: 'application/octet-stream',
  })),
});
const write = async (manifest: DatasetManifest): Promise<void> => await writeManifest(await manifestFiles(manifest, workspace), workspace);

describe('manifests of many files', () => {
  it('are read from lists in the working tree and at a commit, and lists go when nothing names them', async () => {
    const many = manifestOf(12_000);
    await write(many);
    workspace.repository.git('add', 'data');
    await workspace.git.commit('many', ['data']);
    const lists = readdirSync(join(workspace.root, 'data/toy/list'));
    expect(lists.length).toBeGreaterThan(3);
    expect(await workingManifest('toy', workspace)).toEqual(many);
    expect(await manifestAt('toy', (await workspace.git.resolve('HEAD'))!, workspace)).toEqual(many);

    const { files, ...rest } = many;
    await write({ ...rest, files: files.map((file, index) => (index === 5000 ? { ...file, sizeBytes: 1 } : file)) });
    expect(workspace.repository.git('status', '--porcelain', 'data').trim().split('\n')).toHaveLength(1);

    await write(manifestOf(3));
    expect(readdirSync(join(workspace.root, 'data/toy/list'))).toEqual([]);
    expect((await workingManifest('toy', workspace))!.files).toHaveLength(3);
  });

  it('are refused when a list is missing', async () => {
    await write(manifestOf(12_000));
    rmSync(join(workspace.root, 'data/toy/list'), { recursive: true });
    await expect(workingManifest('toy', workspace)).rejects.toMatchObject({ code: 'data.manifest-invalid' });
  });
});

describe('diffPointers', () => {
  it('compares files by their pointers, without a manifest', async () => {
    workspace.repository.write('data/toy/files/a.bin', 'one');
    workspace.repository.write('data/toy/files/b.bin', 'two');
    await addDataset({ name: 'toy' }, workspace);
    rmSync(join(workspace.root, 'data/toy/dataset.json'));
    workspace.repository.git('add', '--all', 'data/toy/dataset.json');
    await workspace.git.commit('data', ['data']);
    expect(existsSync(join(workspace.root, 'data/toy/dataset.json'))).toBe(false);
    rmSync(join(workspace.root, 'data/toy/files/a.bin'));
    workspace.repository.write('data/toy/files/c.bin', 'one');
    workspace.repository.write('data/toy/files/d.bin', 'four');
    const { diff } = await diffPointers({ name: 'toy' }, workspace);
    expect(diff).toMatchObject({
      newBytes: 4,
      files: [
        { kind: 'renamed', path: 'c.bin', from: 'a.bin' },
        { kind: 'added', path: 'd.bin' },
      ],
    });
    await expect(diffPointers({ name: 'none', after: 'HEAD' }, workspace)).rejects.toMatchObject({ code: 'data.dataset-missing' });
  });
});
