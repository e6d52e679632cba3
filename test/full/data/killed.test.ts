import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKOUT_STAMP } from '#features/data/checkout-stamp.ts';
import { runCommand, type CommandEnd } from '../../kit/data-command.ts';
import { runGit, temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

const FILES = 80;
const ROUNDS = 3;

let repository: DataRepository;
let server: LfsServerDouble;
let upstream: string;
beforeEach(async () => {
  repository = temporaryRepository();
  server = await lfsServer({ latencyMs: 15 });
  upstream = join(repository.root, '.git/upstream.git');
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.org');
  repository.git('init', '--quiet', '--bare', '--initial-branch=main', upstream);
  repository.git('remote', 'add', 'origin', upstream);
  repository.git('config', 'lfs.url', server.url);
  for (let file = 0; file < FILES; file++) repository.write(`in/part-${file}.bin`, Buffer.alloc(60_000 + file, `content ${file} `));
});
afterEach(async () => {
  repository.dispose();
  await server.close();
});

const trainyard = (arguments_: readonly string[], killAfter?: number): Promise<CommandEnd> =>
  runCommand(arguments_, { folder: repository.root, ...(killAfter === undefined ? {} : { killAfter }) });

/** Runs the command once to know how long it takes, and then again and again with the plug pulled at points spread over that time. */
async function killing(arguments_: readonly string[], reset: () => void, check: () => void): Promise<void> {
  const begin = Date.now();
  expect(await trainyard(arguments_)).toMatchObject({ exitCode: 0 });
  let took = Date.now() - begin;
  let killed = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    reset();
    const at = took * ((round - 0.5 * Math.random()) / ROUNDS);
    const { signal } = await trainyard(arguments_, at);
    if (signal === 'SIGKILL') killed += 1;
    // It was over before: other work has left the machine, or it needs less the second time.
    else took /= 2;
    // The one trace that git leaves behind in the same case, with the same advice.
    rmSync(join(repository.root, '.git/index.lock'), { force: true });
    check();
    const { exitCode, text } = await trainyard(arguments_);
    expect(exitCode, text).toBe(0);
    check();
  }
  expect(killed).toBeGreaterThan(0);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : [];
const allAreWhole = (): void => {
  for (const path of filesBelow(join(repository.root, '.git/lfs/objects'))) expect(sha256(readFileSync(path))).toBe(path.split('/').at(-1));
};
const committed = async (): Promise<void> => {
  expect(await trainyard(['data', 'add', 'toy', 'in'])).toMatchObject({ exitCode: 0 });
  repository.git('commit', '--quiet', '-m', 'data');
};

describe('a process that nobody warned', () => {
  it('an addition that is killed stages everything or nothing, and goes on', async () => {
    const reset = (): void => {
      repository.git('rm', '-r', '-q', '--cached', '--ignore-unmatch', 'data');
      rmSync(join(repository.root, 'data'), { recursive: true, force: true });
      rmSync(join(repository.root, '.git/lfs'), { recursive: true, force: true });
    };
    await killing(['data', 'add', 'toy', 'in'], reset, () => {
      allAreWhole();
      const staged = repository
        .git('diff', '--cached', '--name-only')
        .split('\n')
        .filter((path) => path.endsWith('.bin')).length;
      expect([0, FILES]).toContain(staged);
      expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('');
    });
    repository.git('commit', '--quiet', '-m', 'data');
    expect(repository.git('status', '--porcelain', 'data')).toBe('');
    expect(await trainyard(['data', 'verify', '--deep'])).toMatchObject({ exitCode: 0 });
  });

  it('an addition without copies that is killed loses no byte of what it was to stand for', async () => {
    for (let file = 0; file < FILES; file++)
      repository.write(`data/toy/files/part-${file}.bin`, readFileSync(join(repository.root, `in/part-${file}.bin`)));
    const reset = (): void => {
      repository.git('rm', '-r', '-q', '--cached', '--ignore-unmatch', 'data');
      rmSync(join(repository.root, 'data/toy/dataset.json'), { force: true });
      rmSync(join(repository.root, '.git/lfs'), { recursive: true, force: true });
    };
    await killing(['data', 'add', 'toy', '--storeless'], reset, () => {
      const staged = repository
        .git('diff', '--cached', '--name-only')
        .split('\n')
        .filter((path) => path.endsWith('.bin')).length;
      expect([0, FILES]).toContain(staged);
      for (let file = 0; file < FILES; file++) {
        const here = readFileSync(join(repository.root, `data/toy/files/part-${file}.bin`));
        expect(here.equals(readFileSync(join(repository.root, `in/part-${file}.bin`)))).toBe(true);
      }
    });
    expect(filesBelow(join(repository.root, '.git/lfs/objects'))).toEqual([]);
    repository.git('commit', '--quiet', '-m', 'data');
    expect(repository.git('status', '--porcelain', 'data')).toBe('');
    expect(await trainyard(['data', 'verify', '--deep'])).toMatchObject({ exitCode: 0 });
  });

  it('a checkout that is killed leaves whole files only, and no stamp before all are there', async () => {
    await committed();
    expect(await trainyard(['data', 'push'])).toMatchObject({ exitCode: 0 });
    const reset = (): void => {
      rmSync(join(repository.root, '.git/lfs'), { recursive: true, force: true });
      rmSync(join(repository.root, 'out'), { recursive: true, force: true });
    };
    reset();
    await killing(['data', 'checkout', 'toy', '--to', 'out'], reset, () => {
      const out = join(repository.root, 'out');
      const files = filesBelow(out).filter((path) => path.endsWith('.bin'));
      for (const path of files)
        expect(readFileSync(path).equals(readFileSync(join(repository.root, 'in', path.split('/').at(-1)!)))).toBe(true);
      if (existsSync(join(out, CHECKOUT_STAMP))) expect(files).toHaveLength(FILES);
      allAreWhole();
    });
    expect(filesBelow(join(repository.root, 'out')).filter((path) => !path.endsWith('.bin'))).toEqual([
      join(repository.root, 'out', CHECKOUT_STAMP),
    ]);
  });

  it('a push that is killed never moves the branch before its objects, and sends none twice', async () => {
    await committed();
    const head = repository.git('rev-parse', 'HEAD').trim();
    let sentBefore = 0;
    const puts = (): number => server.requests.filter(({ what }) => what.startsWith('PUT')).length;
    const reset = (): void => {
      server.objects.clear();
      rmSync(upstream, { recursive: true });
      mkdirSync(upstream);
      repository.git('init', '--quiet', '--bare', '--initial-branch=main', upstream);
    };
    await killing(['data', 'push'], reset, () => {
      const moved = runGit(upstream, ['for-each-ref', '--format=%(objectname)']).trim();
      expect(['', head]).toContain(moved);
      if (moved === head) expect(server.objects.size).toBe(FILES);
    });
    sentBefore = puts();
    expect(await trainyard(['data', 'push'])).toMatchObject({ exitCode: 0 });
    expect(puts()).toBe(sentBefore);
  });
});
