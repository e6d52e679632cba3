import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { replaceIndex } from '#adapters/lfs-store/index-lock.ts';
import { gitPointerIndex } from '#adapters/lfs-store/pointer-index.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import type { PointerEntry } from '#ports/pointer-index.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';

const opened: DataRepository[] = [];
afterEach(() => opened.splice(0).forEach((repository) => repository.dispose()));

const pointerOf = (content: string): string =>
  content === ''
    ? ''
    : `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${Buffer.byteLength(content)}\n`;

async function entryFor(repository: DataRepository, path: string, content: string): Promise<PointerEntry> {
  repository.write(path, content);
  return { path, pointer: pointerOf(content), seen: (await nodeFiles().stat(join(repository.root, path)))! };
}

function repositoryWith(...configuration: string[]): DataRepository {
  const repository = temporaryRepository();
  opened.push(repository);
  repository.write('.gitattributes', 'd/** filter=lfs diff=lfs merge=lfs -text\n');
  configuration.forEach((line) => repository.git('config', ...line.split(' ')));
  repository.git('add', '.gitattributes');
  return repository;
}

describe('gitPointerIndex', () => {
  it.each([[], ['index.version 4'], ['index.skipHash true'], ['core.untrackedCache true'], ['feature.manyFiles true']].map((c) => [c]))(
    'leaves a clean status where git-lfs is not installed (%j)',
    async (configuration) => {
      const repository = repositoryWith(...configuration);
      const names = ['d/a.csv', 'd/b c.csv', 'd/sub/é "q".csv', 'd/empty.csv', `d/${'n'.repeat(200)}`, 'd/-dash', 'd/new\nline'];
      const contents = names.map((name) => (name === 'd/empty.csv' ? '' : `content of ${name}`));
      const entries = await Promise.all(names.map((name, index) => entryFor(repository, name, contents[index]!)));
      await gitPointerIndex(repository.root).stage(entries, []);
      repository.git('commit', '--quiet', '-m', 'data');
      expect(repository.git('status', '--porcelain')).toBe('');
      expect(repository.git('diff', '--stat')).toBe('');
      names.forEach((name, index) => expect(repository.git('show', `HEAD:${name}`)).toBe(pointerOf(contents[index]!)));
      repository.git('fsck', '--strict');
      repository.write('d/a.csv', 'other content');
      expect(repository.git('status', '--porcelain')).toContain('d/a.csv');
    },
  );

  it('never takes the pointers of a clone without git-lfs for the files that they stand for', async () => {
    const repository = repositoryWith();
    // Data of 128 bytes is as long as its pointer.
    const contents = ['x'.repeat(5000), 'y'.repeat(128), ''];
    const pointers = contents.map((content, number) => ({ path: `d/${number}`, pointer: pointerOf(content) }));
    pointers.forEach(({ path, pointer }) => repository.write(path, pointer));
    repository.git('-c', 'filter.lfs.clean=cat', 'add', 'd');
    expect(pointers[1]!.pointer).toHaveLength(128);
    // Older than the index, which would not be trusted about files of its own moment.
    pointers.forEach(({ path }) => utimesSync(join(repository.root, path), 1_700_000_000, 1_700_000_000));
    repository.git('-c', 'filter.lfs.clean=cat', 'add', 'd');
    const { listed, current, placeholders } = await gitPointerIndex(repository.root).state('d', pointers);
    expect(listed).toEqual(['d/0', 'd/1', 'd/2']);
    expect([...current]).toEqual(['d/2']);
    expect([...placeholders]).toEqual(['d/0']);
    repository.write('d/0', contents[0]!);
    expect((await gitPointerIndex(repository.root).state('d', pointers)).placeholders.size).toBe(0);
  });

  it('only vouches for what is staged already: no object is written', async () => {
    const repository = repositoryWith();
    const index = gitPointerIndex(repository.root);
    const entry = await entryFor(repository, 'd/a', 'one');
    await index.stage([entry], []);
    utimesSync(join(repository.root, 'd/a'), 1_700_000_000, 1_700_000_000);
    const objects = join(repository.root, '.git/objects');
    rmSync(objects, { recursive: true });
    const seen = (await nodeFiles().stat(join(repository.root, 'd/a')))!;
    await index.stage([{ ...entry, seen }], []);
    expect(existsSync(objects)).toBe(false);
    expect([...(await index.state('d', [{ ...entry, seen }])).current]).toEqual(['d/a']);
  });

  it('keeps the executable bit, replaces and removes', async () => {
    const repository = repositoryWith();
    const index = gitPointerIndex(repository.root);
    const first = await entryFor(repository, 'd/a', 'one');
    chmodSync(join(repository.root, 'd/a'), 0o755);
    await index.stage([{ ...first, seen: { ...first.seen, executable: true } }, await entryFor(repository, 'd/b', 'two')], []);
    expect(repository.git('ls-files', '--stage', 'd')).toMatch(/^100755 .*\td\/a\n100644 .*\td\/b\n$/);
    await index.stage([{ ...(await entryFor(repository, 'd/a', 'changed')), seen: first.seen }], ['d/b']);
    expect(repository.git('ls-files', 'd')).toBe('d/a\n');
    expect(repository.git('show', ':d/a')).toBe(pointerOf('changed'));
  });

  it('does not vouch for a file that changed after it was seen', async () => {
    const repository = repositoryWith();
    const entry = await entryFor(repository, 'd/a', 'one');
    writeFileSync(join(repository.root, 'd/a'), 'two');
    await gitPointerIndex(repository.root).stage([entry], []);
    repository.git('commit', '--quiet', '-m', 'data');
    expect(repository.git('status', '--porcelain')).toBe(' M d/a\n');
  });

  it('waits until a file that was just written is older than the index', async () => {
    const repository = repositoryWith();
    repository.write('d/a', 'one');
    utimesSync(join(repository.root, 'd/a'), Date.now() / 1000, Date.now() / 1000);
    const seen = (await nodeFiles().stat(join(repository.root, 'd/a')))!;
    await gitPointerIndex(repository.root).stage([{ path: 'd/a', pointer: pointerOf('one'), seen }], []);
    expect(Math.floor(lstatSync(join(repository.root, '.git/index')).mtimeMs / 1000)).toBeGreaterThan(Math.floor(seen.modifiedAt / 1000));
    expect(repository.git('status', '--porcelain', 'd')).toBe('A  d/a\n');
  });

  it('waits for the lock of another git command and leaves none behind', async () => {
    const repository = repositoryWith();
    const entry = await entryFor(repository, 'd/a', 'one');
    const lock = join(repository.root, '.git/index.lock');
    writeFileSync(lock, '');
    setTimeout(() => rmSync(lock), 150);
    await gitPointerIndex(repository.root).stage([entry], []);
    expect(existsSync(lock)).toBe(false);
    expect(repository.git('ls-files', 'd')).toBe('d/a\n');
    expect(readdirSync(join(repository.root, '.git')).filter((name) => name.startsWith('index'))).toEqual(['index']);
  });

  it('gives up on a lock that stays, and keeps the index when the work fails', async () => {
    const repository = repositoryWith();
    const index = join(repository.root, '.git/index');
    const before = readFileSync(index);
    await expect(replaceIndex(index, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(`${index}.lock`)).toBe(false);
    writeFileSync(`${index}.lock`, '');
    await expect(replaceIndex(index, async () => before, 60)).rejects.toMatchObject({ code: 'data.index-locked' });
    expect(existsSync(`${index}.lock`)).toBe(true);
    expect(readFileSync(index)).toEqual(before);
  });

  it('stages into a repository without an index and with a split one', async () => {
    const repository = temporaryRepository();
    opened.push(repository);
    await gitPointerIndex(repository.root).stage([await entryFor(repository, 'd/a', 'one')], []);
    expect(repository.git('ls-files')).toBe('d/a\n');
    repository.git('update-index', '--split-index');
    await gitPointerIndex(repository.root).stage([await entryFor(repository, 'd/b', 'two')], []);
    expect(repository.git('ls-files')).toBe('d/a\nd/b\n');
  });

  it('works in a repository with SHA-256 object ids', async () => {
    const repository = temporaryRepository('--object-format=sha256');
    opened.push(repository);
    repository.write('.gitattributes', 'd/** filter=lfs -text\n');
    repository.git('add', '.gitattributes');
    await gitPointerIndex(repository.root).stage([await entryFor(repository, 'd/a', 'one')], []);
    repository.git('commit', '--quiet', '-m', 'data');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('stages thousands of pointers in one pack', async () => {
    const repository = repositoryWith();
    const seen = (await entryFor(repository, 'd/0', 'x')).seen;
    const entries = Array.from({ length: 2000 }, (_, number) => ({ path: `d/${number}`, pointer: pointerOf(`${number}`), seen }));
    await gitPointerIndex(repository.root).stage(entries, []);
    expect(repository.git('ls-files', 'd').trim().split('\n')).toHaveLength(2000);
    expect(repository.git('count-objects', '-v')).toMatch(/in-pack: 2000/);
  });
});
