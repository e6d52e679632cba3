import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDataset } from '#features/data/add-dataset.ts';
import { CHECKOUT_STAMP } from '#features/data/checkout-stamp.ts';
import { checkoutDataset } from '#features/data/checkout-dataset.ts';
import { datasetStatus } from '#features/data/dataset-status.ts';
import { diffDataset } from '#features/data/diff-dataset.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { verifyDatasets } from '#features/data/verify-dataset.ts';
import { runGit } from '../../kit/data-repository.ts';
import { configOf, dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const TOY = { name: 'toy', path: 'data/toy/files' };
const CSV = 'x,y\n1,a\n2,b\n3,a\n';

async function addAndCommit(content: string, name = 'toy'): Promise<void> {
  workspace.repository.write(`data/${name}/files/toy.csv`, content);
  await addDataset({ name }, workspace);
  await workspace.git.commit(`data ${name}`, [`data/${name}`]);
}

describe('addDataset', () => {
  it('stages pointers, stores the bytes, writes the manifest and leaves git clean', async () => {
    workspace.repository.write('incoming/toy.csv', CSV);
    workspace.repository.write('incoming/images/é 1.png', 'pixels');
    workspace.repository.write('incoming/empty.txt', '');
    const added = await addDataset({ name: 'toy', from: ['incoming'], source: { licence: 'CC0' } }, workspace);
    expect(added.changed).toBe(true);
    expect(added.manifest).toMatchObject({ name: 'toy', rows: 3, source: { licence: 'CC0' } });
    expect(added.manifest.files.map((file) => [file.path, file.rows])).toEqual([
      ['empty.txt', undefined],
      ['images/é 1.png', undefined],
      ['toy.csv', 3],
    ]);
    const commit = await workspace.git.commit('data', ['data']);
    expect(commit).toBeDefined();
    expect(workspace.repository.git('status', '--porcelain', 'data')).toBe('');
    expect(workspace.repository.git('show', 'HEAD:data/toy/files/toy.csv')).toMatch(
      /^version https:\/\/git-lfs.github.com\/spec\/v1\noid sha256:/,
    );
    expect(workspace.repository.git('show', 'HEAD:data/toy/.gitattributes')).toBe('files/** filter=lfs diff=lfs merge=lfs -text\n');
    expect(readFileSync(join(workspace.root, 'data/toy/files/toy.csv'), 'utf8')).toBe(CSV);
    const verified = await verifyDatasets({ deep: true }, workspace);
    expect(verified).toEqual({ verdict: 'pass', datasets: ['toy'], files: 3, problems: [] });
  });

  it('changes nothing when nothing changed, and says so', async () => {
    await addAndCommit(CSV);
    const again = await addDataset({ name: 'toy' }, workspace);
    expect(again).toMatchObject({ changed: false, plan: { effects: [] } });
    expect(workspace.repository.git('status', '--porcelain')).toBe('');
  });

  it('plans without writing', async () => {
    workspace.repository.write('toy.csv', CSV);
    const planned = await addDataset({ name: 'toy', from: ['toy.csv'], dryRun: true }, workspace);
    expect(planned.plan.effects.map((effect) => `${effect.verb} ${effect.target}`)).toEqual([
      'create data/toy/files/toy.csv',
      'create data/toy/dataset.json',
      'update data/toy/.gitattributes',
    ]);
    expect(existsSync(join(workspace.root, 'data'))).toBe(false);
    expect(existsSync(join(workspace.root, '.git/lfs'))).toBe(false);
  });

  it('records removals, keeps lines of .gitattributes and takes the schema along', async () => {
    await addAndCommit(CSV);
    writeFileSync(join(workspace.root, 'data/toy/.gitattributes'), '*.md text\n');
    rmSync(join(workspace.root, 'data/toy/files/toy.csv'));
    workspace.repository.write('data/toy/files/other.csv', CSV);
    workspace.repository.write(
      'schema.json',
      JSON.stringify({
        fields: [
          { name: 'x', type: 'integer' },
          { name: 'y', type: 'string' },
        ],
      }),
    );
    const added = await addDataset({ name: 'toy', schema: 'schema.json' }, workspace);
    expect(added.diff?.files).toEqual([{ kind: 'renamed', path: 'other.csv', from: 'toy.csv', sizeBytes: CSV.length }]);
    await workspace.git.commit('rename', ['data']);
    expect(workspace.repository.git('ls-tree', '-r', '--name-only', 'HEAD')).toBe(
      'data/toy/.gitattributes\ndata/toy/dataset.json\ndata/toy/files/other.csv\ndata/toy/schema.json\n',
    );
    expect(readFileSync(join(workspace.root, 'data/toy/.gitattributes'), 'utf8')).toBe(
      '*.md text\nfiles/** filter=lfs diff=lfs merge=lfs -text\n',
    );
  });

  it.each([
    ['ragged', 'a,b\n1\n', 'data.ragged-row'],
    ['not UTF-8', Uint8Array.from([0x61, 0x0a, 0xe9, 0x0a]), 'data.encoding-invalid'],
    ['duplicate header', 'a,a\n1,2\n', 'data.header-duplicate'],
    ['empty header', 'a,\n1,2\n', 'data.header-empty'],
    ['no rows', 'a,b\n', 'data.no-rows'],
    ['infinite', 'a\n1\ninf\n', 'data.value-not-finite'],
    ['open quote', 'a\n"1\n', 'data.csv-malformed'],
    ['pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:' + 'a'.repeat(64) + '\nsize 3\n', 'data.pointer-as-data'],
    ['broken pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n', 'data.pointer-invalid'],
  ])('refuses a file that is %s and writes nothing', async (_, content, code) => {
    workspace.repository.write('in/bad.csv', content);
    await expect(addDataset({ name: 'toy', from: ['in'] }, workspace)).rejects.toMatchObject({ code });
    expect(existsSync(join(workspace.root, 'data'))).toBe(false);
    expect(workspace.repository.git('ls-files')).toBe('');
  });

  it('refuses names, links, twins, absent files and empty datasets', async () => {
    workspace.repository.write('in/A.csv', CSV);
    workspace.repository.write('in/a.csv', CSV);
    workspace.repository.write('odd/what?.csv', CSV);
    mkdirSync(join(workspace.root, 'links'));
    symlinkSync('/etc/passwd', join(workspace.root, 'links/x.csv'));
    const adding = (from: string[], name = 'toy') => addDataset({ name, from }, workspace);
    await expect(adding(['in'])).rejects.toMatchObject({ code: 'data.names-collide' });
    await expect(adding(['in/a.csv', 'in/a.csv'])).rejects.toMatchObject({ code: 'data.names-collide' });
    await expect(adding(['odd'])).rejects.toMatchObject({ code: 'data.path-unsafe' });
    await expect(adding(['links'])).rejects.toMatchObject({ code: 'data.path-unsafe' });
    await expect(adding(['none.csv'])).rejects.toMatchObject({ code: 'environment.file-missing' });
    await expect(adding([])).rejects.toMatchObject({ code: 'data.files-missing' });
    await expect(adding(['in/a.csv'], '../x')).rejects.toMatchObject({ code: 'data.name-invalid' });
    expect(existsSync(join(workspace.root, 'data'))).toBe(false);
  });

  it('writes a first schema when asked, and never over one that is there', async () => {
    workspace.repository.write('data/toy/files/toy.csv', CSV);
    const added = await addDataset({ name: 'toy', inferSchema: true }, workspace);
    expect(added.plan.effects.at(-1)).toMatchObject({ verb: 'create', target: 'data/toy/schema.json' });
    const schema = join(workspace.root, 'data/toy/schema.json');
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toMatchObject({
      fields: [
        { name: 'x', type: 'integer' },
        { name: 'y', type: 'string' },
      ],
    });
    expect(workspace.repository.git('ls-files', 'data/toy/schema.json')).toBe('data/toy/schema.json\n');
    writeFileSync(schema, '{"fields": [{"name": "x"}, {"name": "y"}]}');
    await addDataset({ name: 'toy', inferSchema: true }, workspace);
    expect(readFileSync(schema, 'utf8')).toBe('{"fields": [{"name": "x"}, {"name": "y"}]}');
  });

  it('keeps the words of personal columns out of the manifest', async () => {
    workspace.repository.write('data/toy/schema.json', '{"fields": [{"name": "x"}, {"name": "y", "type": "string", "personal": true}]}');
    workspace.repository.write('data/toy/files/toy.csv', CSV);
    const { manifest } = await addDataset({ name: 'toy' }, workspace);
    const words = manifest.tables![0]!.columns.find((column) => column.name === 'y');
    expect(words).toMatchObject({ kind: 'text', top: [] });
    expect(words!.kind === 'text' && words!.distinct).toBeGreaterThan(0);
  });

  it('notices a file that changes while it is read', async () => {
    workspace.repository.write('data/toy/files/toy.csv', CSV);
    const path = join(workspace.root, 'data/toy/files/toy.csv');
    const put = async (paths: readonly string[]) => {
      writeFileSync(path, `${CSV}9,z\n`);
      return await workspace.objects.put(paths);
    };
    const restless = { ...workspace, objects: { ...workspace.objects, put } };
    await expect(addDataset({ name: 'toy' }, restless)).rejects.toMatchObject({ code: 'data.file-changed' });
    expect(workspace.repository.git('ls-files')).toBe('');
  });

  it('refuses a manifest that is damaged or of another dataset', async () => {
    await addAndCommit(CSV);
    workspace.repository.write('data/toy/dataset.json', '{}');
    await expect(datasetStatus([TOY], workspace)).rejects.toMatchObject({
      code: 'data.manifest-invalid',
      at: { file: 'data/toy/dataset.json' },
    });
    workspace.repository.write(
      'data/toy/dataset.json',
      workspace.repository.git('show', 'HEAD:data/toy/dataset.json').replace('"toy"', '"other"'),
    );
    await expect(datasetStatus([TOY], workspace)).rejects.toMatchObject({ code: 'data.manifest-invalid' });
  });

  it('describes tables with different columns one by one', async () => {
    workspace.repository.write('data/toy/files/a.csv', 'x\n1\n');
    workspace.repository.write('data/toy/files/b.csv', 'y\n1\n2\n');
    const { manifest } = await addDataset({ name: 'toy' }, workspace);
    expect(manifest).toMatchObject({
      rows: 3,
      files: [
        { rows: 1, table: 'a' },
        { rows: 2, table: 'b' },
      ],
      tables: [
        { name: 'a', rows: 1, schema: { fields: [{ name: 'x', type: 'integer' }] }, columns: [{ name: 'x', mean: 1 }] },
        { name: 'b', rows: 2, columns: [{ name: 'y', mean: 1.5 }] },
      ],
    });
    await expect(loadDataset({ config: configOf('toy') }, workspace)).rejects.toMatchObject({ code: 'data.tables-differ' });
  });
});

describe('versionDataset', () => {
  it('starts at v1.0.0, computes what follows and is idempotent', async () => {
    await addAndCommit(CSV);
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ version: 'v1.0.0', tag: 'data/toy@v1.0.0', created: true });
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ version: 'v1.0.0', created: false, bump: undefined });
    await addAndCommit('x,y\r\n3,a\r\n1,a\r\n2,b\r\n');
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ version: 'v1.0.1', bump: 'patch', previous: 'v1.0.0' });
    await addAndCommit(`${CSV}4,c\n`);
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ version: 'v1.1.0', bump: 'minor', reasons: ['1 row added'] });
    await addAndCommit('x,y,z\n1,a,7\n2,b,7\n3,a,7\n4,c,7\n');
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ version: 'v1.2.0', reasons: ['1 column added: z'] });
    await addAndCommit('x,y,z\n1,a,7\n2,b,7\n3,a,7\n5,c,7\n');
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({
      version: 'v2.0.0',
      reasons: ['1 row removed or changed', '1 row added'],
    });
    const tag = await workspace.forge.tags.find('data/toy@v2.0.0');
    expect(tag?.commit).toBe(await workspace.git.resolve('HEAD'));
  });

  it('takes a greater kind, refuses a smaller one and creates nothing in a dry run', async () => {
    await addAndCommit(CSV);
    await versionDataset({ name: 'toy' }, workspace);
    await addAndCommit('x,y\n9,z\n');
    await expect(versionDataset({ name: 'toy', bump: 'minor' }, workspace)).rejects.toMatchObject({ code: 'data.bump-too-small' });
    expect(await versionDataset({ name: 'toy', dryRun: true }, workspace)).toMatchObject({ version: 'v2.0.0', created: false });
    expect(await workspace.forge.tags.find('data/toy@v2.0.0')).toBeUndefined();
    await addAndCommit('x,y\n1,a\n3,a\n2,b\n');
    expect(await versionDataset({ name: 'toy', bump: 'major' }, workspace)).toMatchObject({ version: 'v2.0.0' });
  });

  it('compares files when the old rows cannot be had', async () => {
    await addAndCommit(CSV);
    await versionDataset({ name: 'toy' }, workspace);
    await addAndCommit(`${CSV}4,c\n`);
    rmSync(join(workspace.root, '.git/lfs/objects'), { recursive: true });
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({
      bump: 'major',
      reasons: ['1 file changed or removed: toy.csv'],
    });
  });

  it('refuses a manifest that nobody brought up to date', async () => {
    await addAndCommit(CSV);
    workspace.repository.write('data/toy/files/new.csv', CSV);
    workspace.repository.git('add', 'data/toy/files/new.csv');
    workspace.repository.git('commit', '-qm', 'by hand');
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
      code: 'data.manifest-stale',
      evidence: ['data/toy/files/new.csv is committed, and the manifest does not name it'],
    });
  });

  it('refuses uncommitted changes and datasets that were never added', async () => {
    workspace.repository.write('readme', 'x');
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.uncommitted' });
    await addAndCommit(CSV);
    workspace.repository.write('data/toy/files/toy.csv', 'x,y\n');
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.uncommitted' });
    await expect(versionDataset({ name: 'other' }, workspace)).rejects.toMatchObject({
      code: 'data.dataset-missing',
      evidence: ['datasets: toy'],
    });
  });
});

describe('loadDataset', () => {
  it('names the version whose bytes are in the working tree', async () => {
    await addAndCommit(CSV);
    await versionDataset({ name: 'toy' }, workspace);
    const loaded = await loadDataset({ config: configOf('toy', { target: 'y' }) }, workspace);
    expect(loaded.reference).toMatchObject({ name: 'toy', version: 'v1.0.0', rows: 3 });
    workspace.repository.write('data/toy/files/toy.csv', `${CSV}4,d\n`);
    const changed = await loadDataset({ config: configOf('toy', { target: 'y' }) }, workspace);
    expect(changed.reference.version).toBeUndefined();
    const old = await loadDataset({ config: configOf('toy'), reference: 'v1.0.0' }, workspace);
    expect(old.reference).toEqual(loaded.reference);
    expect((await loadDataset({ config: configOf('toy'), reference: 'data/toy@v1.0.0' }, workspace)).table).toEqual(old.table);
    expect(
      (await loadDataset({ config: configOf('toy', { path: 'data/toy/files/toy.csv' }), reference: 'HEAD' }, workspace)).table,
    ).toEqual(old.table);
  });

  it('reads the bytes behind a pointer that was never replaced', async () => {
    await addAndCommit(CSV);
    writeFileSync(join(workspace.root, 'data/toy/files/toy.csv'), workspace.repository.git('show', 'HEAD:data/toy/files/toy.csv'));
    const { table } = await loadDataset({ config: configOf('toy') }, workspace);
    expect(table.rows).toBe(3);
    expect(await datasetStatus([TOY], workspace)).toMatchObject([{ name: 'toy', changes: [{ path: 'toy.csv', state: 'pointer-only' }] }]);
  });

  it('refuses a damaged object', async () => {
    await addAndCommit(CSV);
    const pointer = workspace.repository.git('show', 'HEAD:data/toy/files/toy.csv');
    const oid = /sha256:(\w+)/.exec(pointer)![1]!;
    writeFileSync(join(workspace.root, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid), CSV.replace('1', '7'));
    await expect(loadDataset({ config: configOf('toy'), reference: 'HEAD' }, workspace)).rejects.toMatchObject({
      code: 'data.object-corrupt',
    });
    expect(await verifyDatasets({ deep: true }, workspace)).toMatchObject({ verdict: 'fail', problems: [{ code: 'data.object-corrupt' }] });
  });

  it('reads plain files that were never added, now and at a commit', async () => {
    workspace.repository.write('tables/t.csv', CSV);
    workspace.repository.git('add', '.');
    workspace.repository.git('commit', '-qm', 'plain');
    workspace.repository.write('tables/t.csv', 'x,y\n1,a\n');
    const config = configOf('plain', { path: 'tables/t.csv' });
    expect((await loadDataset({ config }, workspace)).reference).toMatchObject({ rows: 1 });
    expect((await loadDataset({ config, reference: 'HEAD' }, workspace)).reference).toMatchObject({ rows: 3 });
    expect((await loadDataset({ config: configOf('plain', { path: 'tables/' }), reference: 'main' }, workspace)).reference).toMatchObject({
      rows: 3,
    });
  });

  it('names what is missing', async () => {
    await addAndCommit(CSV);
    const loading = (extra: object, reference?: string) =>
      loadDataset({ config: configOf('toy', extra), ...(reference === undefined ? {} : { reference }) }, workspace);
    await expect(loading({ target: 'z' })).rejects.toMatchObject({ code: 'data.target-missing', evidence: ['columns: x, y'] });
    await expect(loading({ path: 'nowhere' })).rejects.toMatchObject({ code: 'data.table-missing' });
    await expect(loading({ path: 'nowhere' }, 'HEAD')).rejects.toMatchObject({ code: 'data.table-missing' });
    await expect(loading({ path: '../x' })).rejects.toMatchObject({ code: 'data.path-unsafe' });
    await expect(loading({ schema: 'none.json' })).rejects.toMatchObject({ code: 'environment.file-missing' });
    await expect(loading({}, 'v9.0.0')).rejects.toMatchObject({ code: 'data.version-unknown', evidence: ['versions: none'] });
    await expect(loading({}, 'no-branch')).rejects.toMatchObject({ code: 'git.reference-unknown' });
    rmSync(join(workspace.root, '.git/lfs/objects'), { recursive: true });
    await expect(loading({}, 'HEAD')).rejects.toMatchObject({ code: 'data.object-missing' });
  });
});

describe('checkoutDataset', () => {
  it('brings any version to any folder and does not write what is there', async () => {
    await addAndCommit(CSV);
    await versionDataset({ name: 'toy' }, workspace);
    await addAndCommit(`${CSV}4,c\n`);
    const folder = join(workspace.root, 'out');
    const first = await checkoutDataset({ name: 'toy', version: 'v1.0.0', to: folder }, workspace);
    expect(first).toMatchObject({ label: 'v1.0.0', files: 1, written: 1, downloaded: 0 });
    expect(readFileSync(join(folder, 'toy.csv'), 'utf8')).toBe(CSV);
    expect(await checkoutDataset({ name: 'toy', version: 'v1.0.0', to: 'out' }, workspace)).toMatchObject({ written: 0 });
    const stamp = JSON.parse(readFileSync(join(folder, CHECKOUT_STAMP), 'utf8')) as object;
    expect(stamp).toMatchObject({ dataset: 'toy', version: 'v1.0.0', files: { 'toy.csv': expect.stringMatching(/^[0-9a-f]{64}$/) } });
    const dry = await checkoutDataset({ name: 'toy', to: 'other', dryRun: true }, workspace);
    expect(dry.plan.effects).toHaveLength(1);
    expect(existsSync(join(workspace.root, 'other'))).toBe(false);
  });

  it('leaves no mix of versions in a folder, nor a stamp on half a version', async () => {
    workspace.repository.write('data/toy/files/old.txt', 'old');
    workspace.repository.write('data/toy/files/edited.txt', 'edited');
    await addAndCommit(CSV);
    for (const name of ['old.txt', 'edited.txt']) rmSync(join(workspace.root, 'data/toy/files', name));
    await addAndCommit(`${CSV}4,c\n`);
    const out = (version: string) => checkoutDataset({ name: 'toy', version, to: 'out' }, workspace);
    await out('HEAD~1');
    writeFileSync(join(workspace.root, 'out/edited.txt'), 'by hand');
    await out('HEAD');
    expect(readdirSync(join(workspace.root, 'out')).sort()).toEqual([CHECKOUT_STAMP, 'edited.txt', 'toy.csv']);
    const again = await addDataset({ name: 'again', from: ['out'], dryRun: true }, workspace);
    expect(again.manifest.files.map((file) => file.path)).toEqual(['edited.txt', 'toy.csv']);
    const failing = { ...workspace, objects: { ...workspace.objects, checkout: () => Promise.reject(new Error('killed')) } };
    writeFileSync(join(workspace.root, 'out/edited.txt'), 'edited');
    await expect(checkoutDataset({ name: 'toy', version: 'HEAD~1', to: 'out' }, failing)).rejects.toThrow('killed');
    expect(existsSync(join(workspace.root, 'out', CHECKOUT_STAMP))).toBe(false);
    writeFileSync(join(workspace.root, 'out', CHECKOUT_STAMP), '{"dataset":"toy","files":{"../../x":"1","gone":"2"}}');
    await out('HEAD~1');
    expect(JSON.parse(readFileSync(join(workspace.root, 'out', CHECKOUT_STAMP), 'utf8'))).toMatchObject({ version: 'HEAD~1' });
  });

  it('replaces pointers in the working tree and leaves git clean', async () => {
    await addAndCommit(CSV);
    writeFileSync(join(workspace.root, 'data/toy/files/toy.csv'), workspace.repository.git('show', 'HEAD:data/toy/files/toy.csv'));
    expect(await checkoutDataset({ name: 'toy' }, workspace)).toMatchObject({ label: 'HEAD', written: 1 });
    expect(readFileSync(join(workspace.root, 'data/toy/files/toy.csv'), 'utf8')).toBe(CSV);
    expect(workspace.repository.git('status', '--porcelain')).toBe('');
  });

  it('is not led out of the folder by a link', async () => {
    workspace.repository.write('data/toy/files/part/a.csv', CSV);
    await addAndCommit(CSV);
    mkdirSync(join(workspace.root, 'elsewhere'));
    mkdirSync(join(workspace.root, 'out'));
    symlinkSync(join(workspace.root, 'elsewhere'), join(workspace.root, 'out/part'));
    await expect(checkoutDataset({ name: 'toy', to: 'out' }, workspace)).rejects.toMatchObject({ code: 'data.path-unsafe' });
    expect(readdirSync(join(workspace.root, 'elsewhere'))).toEqual([]);
    rmSync(join(workspace.root, 'data/toy/files'), { recursive: true });
    symlinkSync(join(workspace.root, 'elsewhere'), join(workspace.root, 'data/toy/files'));
    await expect(addDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.path-unsafe' });
  });

  it('gives back the state of a date, and of a commit', async () => {
    await addAndCommit(CSV);
    const first = workspace.repository.git('rev-parse', 'HEAD').trim();
    const at = (date: string) => ({ GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date });
    runGit(workspace.root, ['commit', '--quiet', '--amend', '--no-edit'], at('2024-03-01T10:00:00Z'));
    workspace.repository.write('data/toy/files/toy.csv', `${CSV}9,z\n`);
    await addDataset({ name: 'toy' }, workspace);
    runGit(workspace.root, ['commit', '--quiet', '-m', 'more'], at('2024-03-05T10:00:00Z'));
    const rowsAt = async (version: string) => {
      rmSync(join(workspace.root, 'out'), { recursive: true, force: true });
      await checkoutDataset({ name: 'toy', version, to: 'out' }, workspace);
      return readFileSync(join(workspace.root, 'out/toy.csv'), 'utf8').split('\n').length;
    };
    const before = CSV.split('\n').length;
    expect([await rowsAt('2024-03-01'), await rowsAt('2024-03-05T09:59:00Z'), await rowsAt('2024-03-05'), await rowsAt(first)]).toEqual([
      before,
      before,
      before + 1,
      before,
    ]);
    await expect(rowsAt('2020-01-01')).rejects.toMatchObject({
      code: 'git.reference-unknown',
      message: 'there is no commit until 2020-01-01 in this clone',
    });
    await expect(rowsAt('2024-13-01')).rejects.toMatchObject({ code: 'git.reference-unknown' });
  });

  it('selects by path and never overwrites work that is stored nowhere else', async () => {
    workspace.repository.write('data/toy/files/part/a.csv', CSV);
    await addAndCommit(CSV);
    const partial = await checkoutDataset({ name: 'toy', to: 'out', only: { paths: ['part'] } }, workspace);
    expect(partial).toMatchObject({ files: 1, written: 1 });
    workspace.repository.write('data/toy/files/toy.csv', 'precious,work\n1,2\n');
    await expect(checkoutDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
      code: 'git.working-tree-dirty',
      evidence: ['toy.csv'],
    });
    await expect(checkoutDataset({ name: 'toy', only: { paths: ['nothing'] } }, workspace)).rejects.toMatchObject({
      code: 'data.files-missing',
    });
    await expect(checkoutDataset({ name: 'none' }, workspace)).rejects.toMatchObject({ code: 'data.dataset-missing' });
    await expect(checkoutDataset({ name: '..' }, workspace)).rejects.toMatchObject({ code: 'data.name-invalid' });
  });
});

describe('status, diff and verify', () => {
  it('tells what changed since the last commit and between versions', async () => {
    await addAndCommit(CSV);
    await versionDataset({ name: 'toy' }, workspace);
    workspace.repository.write('data/toy/files/toy.csv', 'x,y\n1,a\n2,b\n30,c\n');
    workspace.repository.write('data/toy/files/new.txt', 'n');
    expect(await datasetStatus([TOY], workspace)).toMatchObject([
      {
        version: 'v1.0.0',
        latest: 'v1.0.0',
        absentObjects: 0,
        changes: [
          { path: 'new.txt', state: 'untracked' },
          { path: 'toy.csv', state: 'modified' },
        ],
      },
    ]);
    await addDataset({ name: 'toy' }, workspace);
    const { diff } = await diffDataset({ name: 'toy', before: 'v1.0.0' }, workspace);
    expect(diff.files.map((file) => file.kind)).toEqual(['added', 'changed']);
    expect(diff.columns.map((column) => [column.kind, column.name])).toEqual([
      ['shifted', 'x'],
      ['shifted', 'y'],
    ]);
    expect((await diffDataset({ name: 'toy' }, workspace)).recorded).toBe(true);
    workspace.repository.write('data/toy/files/toy.csv', `${CSV}9,z\n10,z\n11,z\n`);
    // Not added yet: the manifest does not know of it, and must not say that nothing changed.
    expect(await diffDataset({ name: 'toy' }, workspace)).toMatchObject({
      recorded: false,
      diff: { files: [{ path: 'new.txt' }, { path: 'toy.csv' }] },
    });
    const none = await diffDataset({ name: 'toy', before: 'v1.0.0', after: 'HEAD' }, workspace);
    expect(none.diff).toMatchObject({ files: [], columns: [], newBytes: 0 });
    await expect(diffDataset({ name: 'none' }, workspace)).rejects.toMatchObject({ code: 'data.dataset-missing' });
  });

  it('finds bytes where pointers should be, stale manifests, lost attributes and lost objects', async () => {
    await addAndCommit(CSV);
    workspace.repository.write('data/toy/files/raw.csv', CSV.replace('a', 'q'));
    workspace.repository.write('data/toy/.gitattributes', '# nothing\n');
    workspace.repository.git('add', 'data/toy/files/raw.csv', 'data/toy/.gitattributes');
    workspace.repository.git('commit', '-qm', 'by hand');
    rmSync(join(workspace.root, '.git/lfs/objects'), { recursive: true });
    const { verdict, problems } = await verifyDatasets({ place: TOY }, workspace);
    expect(verdict).toBe('fail');
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([
      ['data/toy/.gitattributes', 'data.pointer-invalid'],
      ['data/toy/files/raw.csv', 'data.manifest-stale'],
      ['toy.csv', 'data.object-missing'],
    ]);
  });
});
