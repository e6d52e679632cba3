import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/data-command.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';
import { lfsGit } from '../../kit/lfs-git.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

const FILES = 10_050;

let repository: DataRepository;
let server: LfsServerDouble;
let scratch: string;
beforeEach(async () => {
  repository = temporaryRepository();
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.org');
  server = await lfsServer();
  repository.git('config', 'lfs.url', server.url);
  scratch = mkdtempSync(join(tmpdir(), 'trainyard-layouts-'));
});
afterEach(async () => {
  repository.dispose();
  rmSync(scratch, { recursive: true, force: true });
  await server.close();
});

const trainyard = async (...arguments_: string[]): Promise<string> => {
  const { exitCode, text } = await runCommand(arguments_, { folder: repository.root });
  expect(exitCode, `${arguments_.join(' ')}\n${text}`).toBe(0);
  return text;
};
const commit = (message: string): string[] => {
  repository.git('commit', '--quiet', '-m', message);
  return repository.git('show', '--name-only', '--format=', 'HEAD').trim().split('\n');
};
const contents = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path.slice(folder.length), readFileSync(path).toString('base64')] as const] : [];
    }),
  );

describe('a dataset of more than 10,000 files', () => {
  it('has its list in ranges, of which a change of one file rewrites one', async () => {
    for (let file = 0; file < FILES; file++)
      repository.write(`data/many/files/${String(file % 100).padStart(2, '0')}/${file}.txt`, `file ${file}`);
    await trainyard('data', 'add', 'many');
    const first = commit('many');
    const lists = first.filter((path) => path.startsWith('data/many/list/'));
    expect(lists.length).toBeGreaterThan(2);
    // git has them as they are, for stock git-lfs as for everybody.
    for (const list of lists) {
      expect(repository.git('show', `HEAD:${list}`)).not.toContain('git-lfs');
      expect(repository.git('check-attr', 'filter', list).trim()).toMatch(/unspecified$/);
    }
    repository.write('data/many/files/50/5050.txt', 'other');
    await trainyard('data', 'add', 'many');
    const changed = commit('one changed');
    expect(changed).toEqual(['data/many/files/50/5050.txt', expect.stringMatching(/^data\/many\/list\/.*\.tsv$/)]);
    const [list] = changed.filter((path) => lists.includes(path));
    const numbers = repository.git('show', '--numstat', '--format=', 'HEAD', '--', list!).trim().split('\t');
    expect(numbers.slice(0, 2)).toEqual(['1', '1']);
    rmSync(join(repository.root, 'data/many/files/50/5050.txt'));
    repository.write('data/many/files/50/5051.txt', 'new');
    await trainyard('data', 'add', 'many');
    expect(commit('one renamed').filter((path) => path.startsWith('data/many/list/')).length).toBeLessThanOrEqual(2);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(await trainyard('data', 'verify')).toContain('10,050 files of 1 dataset');
    expect(await trainyard('data', 'diff', 'many', 'HEAD~1', 'HEAD')).toContain('5051.txt');
  });
});

describe('stock git-lfs', () => {
  it('clones tables in parts and shards to identical bytes', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `${row},${(row * 7919) % 10_007},word-${row % 97}\n`);
    repository.write('table.csv', `id,value,word\n${rows.join('')}`);
    await trainyard('data', 'parts', 'table.csv', '--dataset', 'table', '--size', '32KiB');
    await trainyard('data', 'add', 'table');
    for (let file = 0; file < 300; file++) repository.write(`data/pets/files/cats/${file}.txt`, `cat ${file} `.repeat(20));
    await trainyard('data', 'shard', 'pets', '--size', '64KiB');
    await trainyard('data', 'add', 'pets');
    commit('all of it');
    expect(readdirSync(join(repository.root, 'data/table/files/table')).length).toBeGreaterThan(5);
    expect(readdirSync(join(repository.root, 'data/pets/shards')).length).toBeGreaterThan(1);
    repository.git('init', '--quiet', '--bare', '--initial-branch=main', join(scratch, 'upstream'));
    repository.git('remote', 'add', 'origin', join(scratch, 'upstream'));
    await trainyard('data', 'push');
    await lfsGit(scratch, '-c', `lfs.url=${server.url}`, 'clone', '--quiet', join(scratch, 'upstream'), 'clone');
    const clone = join(scratch, 'clone');
    expect(contents(join(clone, 'data'))).toEqual(contents(join(repository.root, 'data')));
    expect((await lfsGit(clone, 'status', '--porcelain')).output).toBe('');
    expect((await lfsGit(clone, 'lfs', 'fsck')).output).toContain('Git LFS fsck OK');
    for (const arguments_ of [
      ['data', 'verify', '--deep'],
      ['data', 'validate', 'table', '--target', 'value'],
    ]) {
      const { exitCode, text } = await runCommand(arguments_, { folder: clone });
      expect(exitCode, text).toBe(0);
    }
  });
});
