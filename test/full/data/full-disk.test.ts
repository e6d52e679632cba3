import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/data-command.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';

let repository: DataRepository;
beforeEach(async () => {
  repository = temporaryRepository();
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.org');
  for (let file = 0; file < 40; file++) repository.write(`in/part-${file}.bin`, Buffer.alloc(100_000, `content ${file} `));
  mkdirSync(join(repository.root, 'disk'));
  expect(await runCommand(['data', 'add', 'toy', 'in'], { folder: repository.root })).toMatchObject({ exitCode: 0 });
  repository.git('commit', '--quiet', '-m', 'data');
});
afterEach(() => repository.dispose());

/** Runs the command with a small disk of memory mounted at `disk`, in a world of its own that ends with it, and lists what is there then. */
const onDisk = (options: string, prepare = 'true') => [
  'unshare',
  '--map-root-user',
  '--mount',
  'bash',
  '-c',
  `mount -t tmpfs -o ${options} tmpfs disk && ${prepare} && { "$@"; code=$?; find disk -type f -printf 'FILE %s %p\\n'; exit $code; }`,
  'bash',
];

describe('a disk that is full', () => {
  it('is seen before anything is written', async () => {
    const { exitCode, text } = await runCommand(['data', 'checkout', 'toy', '--to', 'disk/out'], {
      folder: repository.root,
      wrapper: onDisk('size=2m'),
    });
    expect([exitCode, text]).toEqual([4, expect.stringContaining('environment.disk-full')]);
    expect(text).toContain('nothing was written');
    expect(text).not.toContain('FILE ');
  });

  it('leaves no half file and no lost one when the disk lies about its space', async () => {
    // Room for the bytes, but for no more than some twenty files: creating one fails with ENOSPC.
    const wrapper = onDisk('size=64m,nr_inodes=24', 'mkdir disk/out && echo precious > disk/out/own.txt');
    const { exitCode, text } = await runCommand(['data', 'checkout', 'toy', '--to', 'disk/out'], { folder: repository.root, wrapper });
    expect([exitCode, text]).toEqual([4, expect.stringContaining('environment.disk-full')]);
    const files = [...text.matchAll(/^FILE (\d+) disk\/out\/(.*)$/gm)].map(([, size, name]) => [name, Number(size)] as const);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter(([name]) => name === 'own.txt')).toEqual([['own.txt', 9]]);
    for (const [name, size] of files.filter(([name]) => name !== 'own.txt')) {
      expect(name).toMatch(/^part-\d+\.bin$/);
      expect(size).toBe(100_000);
    }
    expect(await runCommand(['data', 'checkout', 'toy', '--to', 'out'], { folder: repository.root })).toMatchObject({ exitCode: 0 });
  });

  it('in the object store keeps the store whole and the index as it was', async () => {
    repository.git('config', 'lfs.storage', join(repository.root, 'disk'));
    repository.write('more/new.bin', Buffer.alloc(200_000, 'new'));
    for (let file = 0; file < 40; file++) repository.write(`more/${file}.bin`, Buffer.alloc(50_000, `${file} `));
    const wrapper = onDisk('size=64m,nr_inodes=60');
    const { exitCode, text } = await runCommand(['data', 'add', 'more', 'more'], { folder: repository.root, wrapper });
    expect([exitCode, text]).toEqual([4, expect.stringContaining('environment.disk-full')]);
    expect(text).not.toMatch(/^FILE \d+ disk\/(?!objects\/)/m);
    expect(repository.git('diff', '--cached', '--name-only')).toBe('');
  });
});
