import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpRemote } from '#adapters/lfs-store/http-remote.ts';
import { folderRemote } from '#adapters/lfs-store/folder-remote.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { checkoutDataset } from '#features/data/checkout-dataset.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { configOf, dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { runCommand } from '../../kit/data-command.ts';
import { lfsGit } from '../../kit/lfs-git.ts';
import { lfsServer } from '../../kit/lfs-server.ts';

let workspace: DataWorkspace;
let scratch: string;
beforeEach(async () => {
  workspace = await dataWorkspace();
  scratch = mkdtempSync(join(tmpdir(), 'trainyard-lfs-'));
});
afterEach(() => {
  workspace.repository.dispose();
  rmSync(scratch, { recursive: true, force: true });
});

const CONTENTS: Readonly<Record<string, string>> = {
  'toy.csv': 'x,y\n1,a\n2,b\n',
  'windows.csv': 'x,y\r\n1,a\r\n',
  "deep/er/é 'quoted' 日本.txt": 'text',
  'empty.bin': '',
  '-dash': 'dash',
  [`long-${'n'.repeat(200)}`]: 'long',
  ' leading and inner space': 'space',
  small: 'version of something that is no pointer\n',
};

function writeContents(): void {
  for (const [path, content] of Object.entries(CONTENTS)) workspace.repository.write(`data/toy/files/${path}`, content);
}

describe('stock git-lfs', () => {
  it('makes the same tree of the same files, and finds the status clean without running a filter', async () => {
    writeContents();
    await addDataset({ name: 'toy' }, workspace);
    const ours = workspace.repository.git('write-tree').trim();
    cpSync(workspace.root, join(scratch, 'stock'), { recursive: true, preserveTimestamps: true });
    rmSync(join(scratch, 'stock/.git'), { recursive: true });
    await lfsGit(scratch, 'init', '--quiet', 'stock');
    await lfsGit(join(scratch, 'stock'), 'add', '--all');
    expect(ours).toBe((await lfsGit(join(scratch, 'stock'), 'write-tree')).output.trim());

    await workspace.git.commit('data', ['data']);
    const status = await lfsGit(workspace.root, 'status', '--porcelain');
    expect(status.output).toBe('');
    expect(status.trace).not.toMatch(/filter-process|git-lfs clean/);
    expect(workspace.repository.git('status', '--porcelain')).toBe('');
    expect((await lfsGit(workspace.root, 'lfs', 'fsck')).output).toContain('Git LFS fsck OK');
    await lfsGit(workspace.root, 'fsck', '--strict');
    expect((await lfsGit(workspace.root, 'lfs', 'ls-files')).output.trim().split('\n')).toHaveLength(Object.keys(CONTENTS).length - 1);
  });

  it('clones what was sent to an LFS server to identical bytes', async () => {
    const server = await lfsServer();
    try {
      writeContents();
      workspace.useRemote(httpRemote({ url: server.url, clock: workspace.clock }));
      await addDataset({ name: 'toy' }, workspace);
      await workspace.git.commit('data', ['data']);
      await versionDataset({ name: 'toy' }, workspace);
      await lfsGit(scratch, '-c', `lfs.url=${server.url}`, 'clone', '--quiet', workspace.root, 'clone');
      for (const [path, content] of Object.entries(CONTENTS)) {
        expect(readFileSync(join(scratch, 'clone/data/toy/files', path), 'utf8')).toBe(content);
      }
      expect((await lfsGit(join(scratch, 'clone'), 'status', '--porcelain')).output).toBe('');
    } finally {
      await server.close();
    }
  });

  it('sends objects that are fetched back, over HTTP and through a folder', async () => {
    const server = await lfsServer();
    try {
      workspace.repository.write('tables/t.csv', 'x,y\n1,a\n2,b\n');
      workspace.repository.write('.gitattributes', '*.csv filter=lfs diff=lfs merge=lfs -text\n');
      await lfsGit(workspace.root, 'add', '--all');
      await lfsGit(workspace.root, 'commit', '--quiet', '-m', 'stock');
      await lfsGit(scratch, 'init', '--quiet', '--bare', 'upstream');
      await lfsGit(workspace.root, 'remote', 'add', 'origin', join(scratch, 'upstream'));
      await lfsGit(workspace.root, '-c', `lfs.url=${server.url}`, 'lfs', 'push', '--all', 'origin');
      await lfsGit(workspace.root, 'lfs', 'push', '--all', 'origin');
      for (const remote of [httpRemote({ url: server.url, clock: workspace.clock }), folderRemote(join(scratch, 'upstream/lfs'))]) {
        rmSync(join(workspace.root, '.git/lfs/objects'), { recursive: true });
        workspace.useRemote(remote);
        const { table } = await loadDataset({ config: configOf('stock', { path: 'tables' }), reference: 'HEAD' }, workspace);
        expect(table.rows).toBe(2);
      }
    } finally {
      await server.close();
    }
  });

  it('refuses to send what was added without copies until its objects are made, and then sends it', async () => {
    writeContents();
    await addDataset({ name: 'toy', storeless: true }, workspace);
    await workspace.git.commit('data', ['data']);
    const fsck = await lfsGit(workspace.root, 'lfs', 'fsck').catch((error: { stdout: string }) => ({ output: error.stdout }));
    expect(fsck.output).toContain('could not be checked: no such file or directory');
    await lfsGit(scratch, 'init', '--quiet', '--bare', 'upstream');
    await lfsGit(workspace.root, 'remote', 'add', 'origin', join(scratch, 'upstream'));
    await lfsGit(workspace.root, 'lfs', 'install', '--local');
    const push = ['push', '--quiet', 'origin', 'HEAD:refs/heads/main'] as const;
    const refused = await lfsGit(workspace.root, ...push).catch((error: { stdout: string; stderr: string }) => error.stdout + error.stderr);
    expect(refused).toContain('(missing) data/toy/files/');
    expect((await lfsGit(join(scratch, 'upstream'), 'for-each-ref')).output).toBe('');
    await lfsGit(workspace.root, 'add', '--renormalize', 'data/toy');
    expect((await lfsGit(workspace.root, 'status', '--porcelain')).output).toBe('');
    await lfsGit(workspace.root, ...push);
    await lfsGit(scratch, 'clone', '--quiet', join(scratch, 'upstream'), 'clone');
    for (const [path, content] of Object.entries(CONTENTS))
      expect(readFileSync(join(scratch, 'clone/data/toy/files', path), 'utf8')).toBe(content);
    expect((await lfsGit(join(scratch, 'clone'), 'lfs', 'fsck')).output).toContain('Git LFS fsck OK');
  });

  it('refuses to send what was added without copies and changed since', async () => {
    writeContents();
    await addDataset({ name: 'toy', storeless: true }, workspace);
    await workspace.git.commit('data', ['data']);
    workspace.repository.write('data/toy/files/toy.csv', 'x,y\n1,a\n2,c\n');
    await lfsGit(scratch, 'init', '--quiet', '--bare', 'upstream');
    await lfsGit(workspace.root, 'remote', 'add', 'origin', join(scratch, 'upstream'));
    await lfsGit(workspace.root, 'lfs', 'install', '--local');
    await expect(lfsGit(workspace.root, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main')).rejects.toThrow();
    expect((await lfsGit(join(scratch, 'upstream'), 'for-each-ref')).output).toBe('');
  });

  it('writes repositories that are read without change', async () => {
    mkdirSync(join(workspace.root, 'tables'));
    workspace.repository.write('tables/t.csv', 'x,y\n1,a\n2,b\n');
    workspace.repository.write('.gitattributes', '*.csv filter=lfs diff=lfs merge=lfs -text\n');
    await lfsGit(workspace.root, 'add', '--all');
    await lfsGit(workspace.root, 'commit', '--quiet', '-m', 'stock');
    const config = configOf('stock', { path: 'tables' });
    const here = await loadDataset({ config }, workspace);
    const committed = await loadDataset({ config, reference: 'HEAD' }, workspace);
    expect(here.table).toEqual(committed.table);
    expect(here.reference).toEqual(committed.reference);
    expect(await checkoutDataset({ name: 'stock', path: 'tables', to: join(scratch, 'out') }, workspace)).toMatchObject({ written: 1 });
    expect(readFileSync(join(scratch, 'out/t.csv'), 'utf8')).toBe('x,y\n1,a\n2,b\n');
    expect(readdirSync(join(workspace.root, 'tables'))).toEqual(['t.csv']);
  });

  it('clones what data push sent to identical bytes, and finds nothing to complain about', async () => {
    const server = await lfsServer();
    try {
      writeContents();
      await lfsGit(scratch, 'init', '--quiet', '--bare', 'upstream');
      workspace.repository.git('remote', 'add', 'origin', join(scratch, 'upstream'));
      workspace.repository.git('config', 'lfs.url', server.url);
      const trainyard = (...arguments_: string[]) => runCommand(arguments_, { folder: workspace.root });
      expect(await trainyard('data', 'add', 'toy')).toMatchObject({ exitCode: 0 });
      workspace.repository.git('commit', '--quiet', '-m', 'one');
      workspace.repository.write('data/toy/files/toy.csv', 'x,y\n1,changed\n');
      expect(await trainyard('data', 'add', 'toy')).toMatchObject({ exitCode: 0 });
      workspace.repository.git('commit', '--quiet', '-m', 'two');
      expect(await trainyard('data', 'push')).toMatchObject({ exitCode: 0 });
      await lfsGit(scratch, '-c', `lfs.url=${server.url}`, 'clone', '--quiet', join(scratch, 'upstream'), 'clone');
      const clone = join(scratch, 'clone');
      for (const [path, content] of Object.entries({ ...CONTENTS, 'toy.csv': 'x,y\n1,changed\n' }))
        expect(readFileSync(join(clone, 'data/toy/files', path), 'utf8')).toBe(content);
      await lfsGit(clone, 'config', 'lfs.url', server.url);
      await lfsGit(clone, 'checkout', '--quiet', 'HEAD~1');
      expect(readFileSync(join(clone, 'data/toy/files/toy.csv'), 'utf8')).toBe(CONTENTS['toy.csv']);
      expect((await lfsGit(clone, 'lfs', 'fsck')).output).toContain('Git LFS fsck OK');
      // Stock git-lfs has nothing left to send.
      const asked = server.requests.length;
      await lfsGit(workspace.root, 'lfs', 'push', '--all', 'origin');
      expect(server.requests.slice(asked).filter(({ what }) => what.startsWith('PUT'))).toEqual([]);
    } finally {
      await server.close();
    }
  });

  it('makes a repository that every reading command takes as it is', async () => {
    const server = await lfsServer();
    try {
      workspace.repository.write('data/stock/files/t.csv', 'x,y\n1,a\n2,b\n');
      workspace.repository.write('data/stock/files/deep/b.bin', 'bytes');
      workspace.repository.write('.gitattributes', 'data/stock/files/** filter=lfs diff=lfs merge=lfs -text\n');
      workspace.repository.write(
        'trainyard.yaml',
        'version: 1\ndatasets:\n  stock: {path: data/stock/files, target: y}\nmodels: {m: {dataset: stock}}\n',
      );
      await lfsGit(workspace.root, 'add', '--all');
      await lfsGit(workspace.root, 'commit', '--quiet', '-m', 'one');
      workspace.repository.write('data/stock/files/t.csv', 'x,y\n1,a\n2,b\n3,c\n');
      await lfsGit(workspace.root, 'add', '--all');
      await lfsGit(workspace.root, 'commit', '--quiet', '-m', 'two');
      await lfsGit(scratch, 'init', '--quiet', '--bare', 'upstream');
      await lfsGit(workspace.root, 'remote', 'add', 'origin', join(scratch, 'upstream'));
      await lfsGit(workspace.root, 'config', 'lfs.url', server.url);
      await lfsGit(workspace.root, 'lfs', 'push', '--all', 'origin');
      const state = async (): Promise<string> =>
        (await lfsGit(workspace.root, 'status', '--porcelain')).output + workspace.repository.git('ls-files', '--stage', '--debug');
      const before = await state();
      rmSync(join(workspace.root, '.git/lfs/objects'), { recursive: true });
      const out = join(scratch, 'out');
      for (const arguments_ of [
        ['data', 'checkout', 'stock', '--to', out],
        ['data', 'checkout', 'stock', '--version', 'HEAD~1', '--to', join(scratch, 'old'), '--paths', '**/*.csv'],
        ['data', 'verify', 'HEAD~1..HEAD'],
        ['data', 'status'],
        ['data', 'validate', 'stock'],
      ]) {
        const { exitCode, text } = await runCommand(arguments_, { folder: workspace.root });
        expect(exitCode, `${arguments_.join(' ')}\n${text}`).toBe(0);
      }
      expect(readFileSync(join(out, 't.csv'), 'utf8')).toBe('x,y\n1,a\n2,b\n3,c\n');
      expect(readFileSync(join(out, 'deep/b.bin'), 'utf8')).toBe('bytes');
      expect(readFileSync(join(scratch, 'old/t.csv'), 'utf8')).toBe('x,y\n1,a\n2,b\n');
      expect(await state()).toBe(before);
    } finally {
      await server.close();
    }
  });
});
