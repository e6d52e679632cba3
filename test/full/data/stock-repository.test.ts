import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/data-command.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';
import { lfsGit } from '../../kit/lfs-git.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

/** A picture of one pixel of the given grey. */
const picture = (grey: number): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
    Buffer.from(`grey ${grey} `.repeat(300)),
  ]);
const table = (rows: number): string => `id,y\n${Array.from({ length: rows }, (_, row) => `${row},${row % 2 ? 'a' : 'b'}\n`).join('')}`;

let repository: DataRepository;
let server: LfsServerDouble;
let scratch: string;
beforeEach(async () => {
  repository = temporaryRepository();
  server = await lfsServer();
  scratch = mkdtempSync(join(tmpdir(), 'trainyard-stock-'));
});
afterEach(async () => {
  repository.dispose();
  rmSync(scratch, { recursive: true, force: true });
  await server.close();
});

const stock = async (...arguments_: string[]): Promise<string> => (await lfsGit(repository.root, ...arguments_)).output;
/** What is staged, and what git finds changed; of the file that missed the filter each git thinks by its own configuration. */
const state = async (): Promise<string> =>
  (await stock('status', '--porcelain')).replace(' M raw/pictures/bytes.png\n', '') + (await stock('ls-files', '--stage'));
const trainyard = async (...arguments_: string[]): Promise<unknown> => {
  const { exitCode, text } = await runCommand([...arguments_, '--json', '--quiet'], { folder: repository.root });
  expect(exitCode, `${arguments_.join(' ')}\n${text}`).toBe(0);
  return JSON.parse(text);
};

/** Four commits by git and git-lfs alone: patterns in nested attribute files, exceptions, locks, links, empty files, renames, bytes that missed the filter. */
async function stockRepository(): Promise<void> {
  const { write } = repository;
  write('.gitattributes', '*.png filter=lfs diff=lfs merge=lfs -text\n');
  write('measured/.gitattributes', '*.csv filter=lfs diff=lfs merge=lfs -text lockable\nnotes.csv !filter !diff !merge text\n');
  write('raw/pictures/deep/.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text lockable\n');
  write('measured/t.csv', table(40));
  write('measured/notes.csv', 'who,what\nme,nothing\n');
  write('raw/pictures/1.png', picture(1));
  write('raw/pictures/2.png', picture(2));
  write('raw/pictures/deep/empty.bin', '');
  write('raw/pictures/deep/w.bin', Buffer.alloc(3000, 'weights '));
  symlinkSync('1.png', join(repository.root, 'raw/pictures/link.png'));
  await stock('add', '--all');
  await stock('commit', '--quiet', '-m', 'one');
  write('measured/t.csv', table(60));
  write('raw/pictures/1.png', picture(13));
  await stock('add', '--all');
  await stock('commit', '--quiet', '-m', 'two');
  // As from a machine without git-lfs: the pattern matches, and the blob is no pointer.
  write('raw/pictures/bytes.png', picture(4));
  const id = repository.git('hash-object', '-w', '--no-filters', 'raw/pictures/bytes.png').trim();
  repository.git('update-index', '--add', '--cacheinfo', `100644,${id},raw/pictures/bytes.png`);
  await stock('mv', 'raw/pictures/2.png', 'raw/pictures/two.png');
  await stock('commit', '--quiet', '-m', 'three');
  repository.git('init', '--quiet', '--bare', '--initial-branch=main', join(scratch, 'upstream'));
  repository.git('remote', 'add', 'origin', join(scratch, 'upstream'));
  repository.git('config', 'lfs.url', server.url);
  await stock('lfs', 'push', '--all', 'origin');
}

describe('a repository that only git-lfs ever wrote', () => {
  it('is read by every command without a manifest or a configuration, and stays as it is', async () => {
    await stockRepository();
    const before = await state();
    rmSync(join(repository.root, '.git/lfs/objects'), { recursive: true });

    expect(await trainyard('data', 'status')).toMatchObject({
      data: [
        { name: 'measured', files: 2, absentObjects: 1, changes: [], uncommitted: [] },
        { name: 'raw/pictures', files: 5, absentObjects: 3, changes: [] },
      ],
    });
    expect(await trainyard('data', 'diff', 'measured', 'HEAD~2', 'HEAD')).toMatchObject({
      files: [{ kind: 'changed', path: 't.csv' }],
      newBytes: table(60).length,
    });
    expect(await trainyard('data', 'diff', 'measured', 'HEAD~2', 'HEAD', '--rows', '--key', 'id')).toMatchObject({
      rowDiff: { added: 20, removed: 0, changed: 0, kept: 40 },
    });
    expect(await trainyard('data', 'diff', 'raw/pictures', 'HEAD~2', 'HEAD')).toMatchObject({
      newBytes: picture(13).length,
      files: [
        { kind: 'changed', path: '1.png' },
        { kind: 'added', path: 'bytes.png' },
        { kind: 'renamed', path: 'two.png', from: '2.png' },
      ],
    });
    expect(await trainyard('data', 'validate')).toMatchObject({
      data: [{ dataset: { name: 'measured/notes.csv' } }, { rows: 60 }, { rows: 3 }],
    });
    expect(await trainyard('data', 'validate', 'measured/t.csv', '--target', 'y')).toMatchObject({ data: [{ rows: 60, verdict: 'pass' }] });
    expect(await trainyard('data', 'cost')).toMatchObject({
      newBytes: 0,
      datasets: [
        { name: 'measured', cost: { storedBytes: table(40).length + table(60).length, downloadBytes: table(60).length } },
        {
          name: 'raw/pictures',
          cost: {
            storedBytes: 2 * picture(1).length + picture(13).length + 3000,
            downloadBytes: picture(2).length + picture(13).length + 3000,
          },
        },
      ],
    });
    expect(await trainyard('data', 'lint')).toMatchObject({ data: [{ name: 'measured' }, { name: 'raw/pictures' }] });
    expect(await trainyard('data', 'verify', 'measured')).toMatchObject({ verdict: 'pass', files: 3 });

    const out = join(scratch, 'out');
    await trainyard('data', 'checkout', 'raw/pictures', '--version', 'HEAD~1', '--to', out);
    expect(readFileSync(join(out, '2.png'))).toEqual(picture(2));
    expect(readFileSync(join(out, 'deep/empty.bin'))).toEqual(Buffer.alloc(0));
    expect(readFileSync(join(out, 'deep/w.bin'))).toEqual(Buffer.alloc(3000, 'weights '));
    expect(existsSync(join(out, 'link.png'))).toBe(false);
    await trainyard('data', 'checkout');
    expect(await state()).toBe(before);
  });

  it('is told from its tree which file missed the filter', async () => {
    await stockRepository();
    const { exitCode, text } = await runCommand(['data', 'verify', '--json', '--quiet'], { folder: repository.root });
    expect(exitCode).toBe(1);
    expect((JSON.parse(text) as { problems: unknown }).problems).toMatchObject([
      { path: 'raw/pictures/bytes.png', code: 'data.pointer-invalid' },
    ]);
  });

  it('gets its pointers replaced in place in a clone without git-lfs, and git finds nothing to do', async () => {
    await stockRepository();
    await stock('push', '--quiet', '--no-verify', 'origin', 'HEAD:refs/heads/main');
    const clone = join(scratch, 'clone');
    repository.git('clone', '--quiet', join(scratch, 'upstream'), clone);
    const { exitCode, text } = await runCommand(['data', 'checkout'], {
      folder: clone,
      variables: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'lfs.url', GIT_CONFIG_VALUE_0: server.url },
    });
    expect(exitCode, text).toBe(0);
    for (const path of ['measured/t.csv', 'raw/pictures/1.png', 'raw/pictures/two.png', 'raw/pictures/deep/w.bin'])
      expect(readFileSync(join(clone, path))).toEqual(readFileSync(join(repository.root, path)));
    expect((await lfsGit(clone, 'status', '--porcelain')).output.split('\n').filter((line) => !line.endsWith('bytes.png'))).toEqual(['']);
  });
});
