import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archives } from '#adapters/archives/archives.ts';
import { downloads } from '#adapters/downloads/downloads.ts';
import { md5Of } from '#adapters/node-crypto/md5.ts';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';
import { importDataset, type ImportDataset } from '#features/data/import-dataset.ts';
import { importDvc } from '#features/data/import-dvc.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { fileServer, type FileServer } from '../../kit/file-server.ts';

let workspace: DataWorkspace;

beforeEach(async () => {
  workspace = await dataWorkspace();
});

afterEach(() => workspace.repository.dispose());

const at = (path: string): string => join(workspace.root, path);
const manifest = () => JSON.parse(readFileSync(at('data/iris/dataset.json'), 'utf8')) as Record<string, unknown>;

describe('importDataset', () => {
  let server: FileServer;
  beforeEach(async () => {
    server = await fileServer('id,x\n1,2\n2,3\n');
  });
  afterEach(() => server.close());

  const importIris = (command: Partial<ImportDataset>) =>
    importDataset(
      { name: 'iris', update: false, unpack: false, dryRun: false, ...command },
      { ...workspace, downloads: downloads({ clock: workspace.clock, signal: workspace.signal }), archives: archives() },
    );

  it('makes a dataset that says where it is from, and fetches again only what changed', async () => {
    const url = `${server.url.replace('://', '://me:secret@')}/iris.csv?token=hidden`;
    const imported = await importIris({ url, licence: 'CC0-1.0' });
    expect(imported).toMatchObject({ kind: 'imported', added: { changed: true, manifest: { rows: 2 } } });
    expect(manifest()['source']).toMatchObject({
      url: `${server.url}/iris.csv`,
      etag: '"one"',
      licence: 'CC0-1.0',
      fetchedAt: expect.stringMatching(/Z$/),
    });
    expect(readFileSync(at('data/iris/dataset.json'), 'utf8')).not.toMatch(/secret|hidden/);
    expect(workspace.repository.git('status', '--porcelain')).toContain('A  data/iris/files/iris.csv');

    expect(await importIris({ update: true })).toEqual({ kind: 'unchanged', url: `${server.url}/iris.csv` });
    server.file = { content: Buffer.from('id,x\n1,2\n2,3\n'), etag: '"same bytes"' };
    expect(await importIris({ update: true })).toMatchObject({ kind: 'unchanged' });
    server.file = { content: Buffer.from('id,x\n1,2\n2,3\n3,4\n'), etag: '"two"' };
    expect(await importIris({ update: true })).toMatchObject({ kind: 'imported', added: { manifest: { rows: 3 } } });
    expect(manifest()['source']).toMatchObject({ etag: '"two"', licence: 'CC0-1.0' });
  });

  it('adds nothing when the digest is another one', async () => {
    await expect(importIris({ url: `${server.url}/iris.csv`, sha256: 'a'.repeat(64) as never })).rejects.toMatchObject({
      code: 'data.import-mismatch',
    });
    expect(workspace.repository.git('status', '--porcelain')).toBe('');
  });

  it('unpacks, says what it would do, and needs an address', async () => {
    server.file = { content: gzipSync('id,x\n1,2\n') };
    expect(await importIris({ url: `${server.url}/iris.csv.gz`, unpack: true, dryRun: true })).toMatchObject({ kind: 'planned' });
    expect(server.requests).toHaveLength(0);
    expect(await importIris({ url: `${server.url}/iris.csv.gz`, unpack: true })).toMatchObject({ kind: 'imported' });
    expect(readFileSync(at('data/iris/files/iris.csv'), 'utf8')).toBe('id,x\n1,2\n');
    await expect(importIris({ name: 'other', update: true })).rejects.toMatchObject({ code: 'data.address-invalid' });
    await expect(importIris({ url: `${server.url}/` })).rejects.toMatchObject({ code: 'data.address-invalid' });
  });
});

it('an update unpacks as the import did, and drops what the new archive no longer has', async () => {
  const folder = join(workspace.root, '../archive');
  const packed = (files: Readonly<Record<string, string>>): Buffer => {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return execFileSync('tar', ['-cz', '-C', folder, ...Object.keys(files)]);
  };
  const server = await fileServer('');
  try {
    const command = { name: 'iris', update: false, unpack: false, dryRun: false };
    const ports = { ...workspace, downloads: downloads({ clock: workspace.clock, signal: workspace.signal }), archives: archives() };
    server.file = { content: packed({ 'a.csv': 'x\n1\n', 'old/b.csv': 'x\n2\n' }), etag: '"one"' };
    await importDataset({ ...command, url: `${server.url}/iris.tar.gz`, unpack: true }, ports);
    writeFileSync(at('data/iris/files/notes.txt'), 'of a person');
    server.file = { content: packed({ 'a.csv': 'x\n1\n', 'c.csv': 'x\n3\n' }), etag: '"two"' };
    const updated = await importDataset({ ...command, update: true }, ports);
    expect(updated).toMatchObject({ kind: 'imported', source: { unpacked: true } });
    expect((manifest()['files'] as { path: string }[]).map(({ path }) => path)).toEqual(['a.csv', 'c.csv', 'notes.txt']);
    expect(workspace.repository.git('ls-files', 'data/iris/files')).not.toContain('b.csv');
    expect(existsSync(at('data/iris/files/old/b.csv'))).toBe(false);
    const staged = ['a.csv', 'c.csv', 'notes.txt'].map((name) => `A  data/iris/files/${name}`);
    expect(workspace.repository.git('status', '--porcelain', 'data/iris/files').trim().split('\n')).toEqual(staged);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('importDvc', () => {
  const FIXTURE = fileURLToPath(new URL('../../oracles/dvc/', import.meta.url));

  beforeEach(() => {
    cpSync(join(FIXTURE, 'repository'), at('old'), { recursive: true });
    renameSync(at('old/dvc-folder'), at('old/.dvc'));
    cpSync(join(FIXTURE, 'store'), at('store'), { recursive: true });
  });

  const take = (file: string, more: { readonly outputs?: readonly string[]; readonly dryRun?: boolean } = {}) =>
    importDvc(
      { name: 'iris', file: at(file), fileName: file, dryRun: false, ...more },
      { ...workspace, openYaml: openYamlReader, md5: md5Of },
    );

  it('takes a file from a remote folder', async () => {
    expect(await take('old/raw/table.csv.dvc')).toMatchObject({ files: 1, added: { manifest: { rows: 2 } } });
    expect(readFileSync(at('data/iris/files/table.csv'), 'utf8')).toBe('id,x,y\n1,2,a\n2,3,b\n');
    expect(manifest()['source']).toEqual({ note: 'imported from old/raw/table.csv.dvc of DVC' });
  });

  it('takes a folder, and an output of dvc.lock', async () => {
    expect(await take('old/raw/images.dvc')).toMatchObject({ files: 2 });
    expect(readFileSync(at('data/iris/files/cats/1.png'), 'utf8')).toBe('not really a png');
    expect(await take('old/dvc.lock', { outputs: ['made.csv'], dryRun: true })).toMatchObject({ files: 1 });
    await expect(take('old/dvc.lock', { outputs: ['other.csv'] })).rejects.toMatchObject({ code: 'data.dvc-invalid' });
  });

  it('finds the layout of DVC 2, whose texts have the line ends of Unix for the digest', async () => {
    mkdirSync(at('old/.dvc/cache/7b'), { recursive: true });
    writeFileSync(at('old/.dvc/cache/7b/a08f8e18ab1bfcab3c94e14cdb1327'), 'id,x,y\r\n1,2,a\r\n2,3,b\r\n');
    rmSync(at('store'), { recursive: true });
    writeFileSync(at('old/raw/two.dvc'), 'outs:\n- md5: 7ba08f8e18ab1bfcab3c94e14cdb1327\n  size: 19\n  path: table.csv\n');
    await take('old/raw/two.dvc');
    expect(readFileSync(at('data/iris/files/table.csv'), 'utf8')).toContain('\r\n');
  });

  it('refuses damaged objects and says where it looked', async () => {
    writeFileSync(at('store/files/md5/7b/a08f8e18ab1bfcab3c94e14cdb1327'), 'damaged');
    await expect(take('old/raw/table.csv.dvc')).rejects.toMatchObject({ code: 'data.dvc-object-missing' });
    writeFileSync(at('old/.dvc/config'), '[core]\n    remote = cloud\n[\'remote "cloud"\']\n    url = s3://user:secret@bucket/x\n');
    await expect(take('old/raw/table.csv.dvc')).rejects.toMatchObject({
      evidence: [expect.any(String), 'remotes that only DVC can read: s3://bucket/x'],
    });
    expect(workspace.repository.git('status', '--porcelain', 'data')).toBe('');
  });

  it.each([
    ['outs:\n- md5: zz\n  path: a.csv\n'],
    ['outs:\n- md5: 7ba08f8e18ab1bfcab3c94e14cdb1327\n  path: ../../secret.csv\n'],
    ['outs:\n- etag: x\n  path: a.csv\n'],
    ['wdir: ..\nouts: []\n'],
    ['deps: []\n'],
    ['[1, 2]\n'],
    ['a: [\n'],
  ])('refuses %j', async (text) => {
    writeFileSync(at('old/bad.dvc'), text);
    await expect(take('old/bad.dvc')).rejects.toMatchObject({ code: 'data.dvc-invalid' });
  });

  it('refuses members that lead out of the folder', async () => {
    const list = JSON.stringify([{ md5: '7ba08f8e18ab1bfcab3c94e14cdb1327', relpath: '../../.git/config' }]);
    const digest = await md5Of(
      (async function* () {
        yield new TextEncoder().encode(list);
      })(),
      false,
    );
    mkdirSync(at(`store/files/md5/${digest.slice(0, 2)}`), { recursive: true });
    writeFileSync(at(`store/files/md5/${digest.slice(0, 2)}/${digest.slice(2)}.dir`), list);
    writeFileSync(at('old/evil.dvc'), `outs:\n- md5: ${digest}.dir\n  hash: md5\n  path: evil\n`);
    await expect(take('old/evil.dvc')).rejects.toMatchObject({ code: 'data.dvc-invalid' });
  });
});
