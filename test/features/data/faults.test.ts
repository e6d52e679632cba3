import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpRemote } from '#adapters/lfs-store/http-remote.ts';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import { objectPath } from '#adapters/lfs-store/object-path.ts';
import { gitPointerIndex } from '#adapters/lfs-store/pointer-index.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { checkoutDataset } from '#features/data/checkout-dataset.ts';
import { verifyDatasets } from '#features/data/verify-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { Failure } from '#kernel/failure.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { cutDownload, losesUploads, QUOTA_WORDS, quotaExhausted, throttled, wrongBytes } from '../../kit/lfs-faults.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

const BIG = Buffer.alloc(300_000, 'abcdefg');

let workspace: DataWorkspace;
let server: LfsServerDouble;
let waits: number[];
let oid: Sha256;
beforeEach(async () => {
  workspace = await dataWorkspace();
  server = await lfsServer();
  waits = [];
  const clock = { ...workspace.clock, sleep: async (delay: number) => void waits.push(delay) };
  workspace.useRemote(httpRemote({ url: server.url, clock }));
  workspace.repository.write('data/toy/files/big.bin', BIG);
  workspace.repository.write('data/toy/files/small.txt', 'small');
  const added = await addDataset({ name: 'toy' }, workspace);
  oid = added.manifest.files.find((file) => file.path === 'big.bin')!.sha256;
  await workspace.git.commit('data', ['data']);
});
afterEach(async () => {
  workspace.repository.dispose();
  await server.close();
});

const lfs = (): string => join(workspace.root, '.git/lfs');
const stored = (): string => objectPath(lfs(), oid);
const forgetObjects = (): void => rmSync(lfs(), { recursive: true, force: true });
const out = (): string => join(workspace.root, 'out');
const checkingOut = () => checkoutDataset({ name: 'toy', to: 'out' }, workspace);
const whats = (verb: string): number => server.requests.filter((request) => request.what.startsWith(verb)).length;
/** Other bytes of the same size: what git-lfs pushes and checks out without a word. */
const damage = (): void => {
  const bytes = Buffer.from(BIG);
  bytes[1000] = 0;
  writeFileSync(stored(), bytes);
};

describe('a damaged object store', () => {
  it('never gives wrong bytes of the right size to a checkout, an upload or a tag', async () => {
    damage();
    await expect(checkingOut()).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(existsSync(join(out(), 'big.bin'))).toBe(false);
    expect(existsSync(out()) ? readdirSync(out()).filter((name) => name.includes('partial')) : []).toEqual([]);
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(server.objects.has(oid)).toBe(false);
    expect(await workspace.forge.tags.find('data/toy@v1.0.0')).toBeUndefined();
    expect((await verifyDatasets({ deep: true }, workspace)).problems).toMatchObject([{ path: 'big.bin', code: 'data.object-corrupt' }]);
  });

  it('is mended by adding the file again', async () => {
    damage();
    utimesSync(join(workspace.root, 'data/toy/files/big.bin'), 1, 1);
    await addDataset({ name: 'toy' }, workspace);
    await checkingOut();
    expect(readFileSync(join(out(), 'big.bin'))).toEqual(BIG);
  });

  it('is filled again by adding what nobody touched, as the remedy says', async () => {
    forgetObjects();
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.object-missing' });
    expect(await addDataset({ name: 'toy' }, workspace)).toMatchObject({ changed: false });
    expect(workspace.repository.git('status', '--porcelain', 'data')).toBe('');
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ created: true });
    expect(server.objects.get(oid)).toEqual(BIG);
  });

  it('counts a truncated object as missing, and fetches it once more', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    truncateSync(stored(), 1000);
    expect(await checkingOut()).toMatchObject({ downloaded: 1 });
    expect(readFileSync(join(out(), 'big.bin'))).toEqual(BIG);
    truncateSync(stored(), 1000);
    workspace.useRemote(undefined);
    expect((await verifyDatasets({}, workspace)).problems).toMatchObject([{ path: 'big.bin', code: 'data.object-missing' }]);
  });

  it('hashes an object that nobody has verified once, and trusts it until it is written to', async () => {
    utimesSync(stored(), 5, 5);
    await checkingOut();
    const sealed = statSync(stored()).mtimeMs;
    expect(sealed).not.toBe(5000);
    rmSync(out(), { recursive: true });
    await checkingOut();
    expect(statSync(stored()).mtimeMs).toBe(sealed);
    damage();
    rmSync(out(), { recursive: true });
    await expect(checkingOut()).rejects.toMatchObject({ code: 'data.object-corrupt' });
  });

  it('names the files that are nowhere before anything is sent, and writes nothing when they are wanted', async () => {
    rmSync(stored());
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
      code: 'data.object-missing',
      evidence: [expect.stringContaining('data/toy/files/big.bin')],
    });
    expect(whats('PUT')).toBe(0);
    await expect(checkingOut()).rejects.toMatchObject({
      code: 'data.object-missing',
      evidence: [expect.stringContaining('data/toy/files/big.bin')],
    });
    expect(existsSync(out())).toBe(false);
  });
});

describe('a server that fails', () => {
  it('is not asked again when the budget is used up, and the account that pays is named', async () => {
    server.fault = quotaExhausted();
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
      code: 'data.quota-exceeded',
      message: expect.stringContaining('the account team'),
      evidence: [`HTTP 403: ${QUOTA_WORDS}`],
    });
    forgetObjects();
    await expect(checkingOut()).rejects.toMatchObject({ code: 'data.quota-exceeded' });
    expect(server.requests).toHaveLength(2);
    expect(waits).toEqual([]);
    expect(existsSync(out())).toBe(false);
  });

  it.each([
    [7, [7000, 7000]],
    [undefined, [500, 1000]],
  ])('is obeyed when it asks for patience (Retry-After: %s)', async (retryAfter, expected) => {
    server.fault = throttled(2, retryAfter);
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ created: true });
    expect(waits).toEqual(expected);
    expect(server.objects.size).toBe(2);
  });

  it('sends other bytes: nothing of them stays', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    forgetObjects();
    server.fault = wrongBytes(server);
    await expect(checkingOut()).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(existsSync(out())).toBe(false);
    expect(readdirSync(join(lfs(), 'tmp'))).toEqual([]);
    expect(existsSync(stored())).toBe(false);
  });

  it('cuts a download: it goes on where it stopped', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    forgetObjects();
    server.requests.length = 0;
    server.fault = cutDownload(server, 200_000, join(lfs(), 'tmp'));
    await checkoutDataset({ name: 'toy', to: 'out', only: { paths: ['big.bin'] } }, workspace);
    expect(readFileSync(join(out(), 'big.bin'))).toEqual(BIG);
    const ranges = server.requests.filter((request) => request.what.startsWith('GET')).map((request) => request.range);
    expect(ranges).toEqual([undefined, expect.stringMatching(/^bytes=\d{5,6}-$/)]);
    expect(readdirSync(join(lfs(), 'incomplete'))).toEqual([]);
  });

  it('stays down: what came is kept for the next run, which asks for the rest only', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    forgetObjects();
    server.fault = cutDownload(server, 200_000, join(lfs(), 'tmp'));
    let gets = 0;
    server.cut = ({ method }) => method === 'GET' && gets++ > 0;
    const wanted = { name: 'toy', to: 'out', only: { paths: ['big.bin'] } };
    await expect(checkoutDataset(wanted, workspace)).rejects.toMatchObject({ code: 'environment.network' });
    expect(existsSync(out())).toBe(false);
    expect(readdirSync(join(lfs(), 'incomplete'))).toEqual([`${oid}.part`]);
    server.cut = undefined;
    server.requests.length = 0;
    await checkoutDataset(wanted, workspace);
    expect(server.requests.at(-1)?.range).toMatch(/^bytes=/);
    expect(readFileSync(join(out(), 'big.bin'))).toEqual(BIG);
  });

  it('cuts an upload: it is sent again, and the tag comes last', async () => {
    let cuts = 2;
    server.cut = ({ method }) => method === 'PUT' && cuts-- > 0;
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ created: true });
    expect(server.objects.get(oid)).toEqual(BIG);
  });

  it('dies half-way through an upload: the next run sends only what is missing', async () => {
    server.cut = ({ method, oid: wanted }) => method === 'PUT' && wanted === oid;
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'environment.network' });
    expect(await workspace.forge.tags.find('data/toy@v1.0.0')).toBeUndefined();
    expect(server.objects.size).toBe(1);
    server.cut = undefined;
    server.requests.length = 0;
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ created: true });
    expect(whats('PUT')).toBe(1);
  });

  it('loses what it took: no tag', async () => {
    server.fault = losesUploads();
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.remote-refused' });
    expect(await workspace.forge.tags.find('data/toy@v1.0.0')).toBeUndefined();
  });
});

describe('a full disk', () => {
  const full = (): DataWorkspace => ({
    ...workspace,
    objects: localObjectStore(lfs(), { freeSpace: async () => ({ disk: 1, bytes: 1_200_000 }) }),
  });

  it('is noticed before a checkout or an addition writes anything', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    forgetObjects();
    server.requests.length = 0;
    await expect(checkoutDataset({ name: 'toy', to: 'out' }, full())).rejects.toMatchObject({ code: 'environment.disk-full' });
    expect(whats('GET')).toBe(0);
    expect([existsSync(out()), existsSync(lfs())]).toEqual([false, false]);
    workspace.repository.write('more.bin', BIG);
    await expect(addDataset({ name: 'more', from: ['more.bin'] }, full())).rejects.toMatchObject({
      code: 'environment.disk-full',
      message: expect.stringContaining('nothing was written'),
    });
    expect([existsSync(join(workspace.root, 'data/more')), existsSync(lfs())]).toEqual([false, false]);
  });
});

describe('an addition that is disturbed', () => {
  it('notices a file of the same size that is written to while it is hashed', async () => {
    const path = join(workspace.root, 'data/toy/files/small.txt');
    writeFileSync(path, 'SMALL');
    const put = async (paths: readonly string[]) => {
      writeFileSync(path, 'Small');
      return await workspace.objects.put(paths);
    };
    const disturbed = { ...workspace, objects: { ...workspace.objects, put } };
    await expect(addDataset({ name: 'toy' }, disturbed)).rejects.toMatchObject({
      code: 'data.file-changed',
      evidence: ['data/toy/files/small.txt'],
    });
    expect(workspace.repository.git('diff', '--cached', '--name-only')).toBe('');
  });

  it('sees a change in the very second of the last addition, and so does git', async () => {
    const path = join(workspace.root, 'data/toy/files/small.txt');
    writeFileSync(path, 'SMALL');
    await addDataset({ name: 'toy' }, workspace);
    writeFileSync(path, 'tiny!');
    expect(workspace.repository.git('status', '--porcelain', 'data/toy/files')).toBe('MM data/toy/files/small.txt\n');
    expect((await addDataset({ name: 'toy' }, workspace)).changed).toBe(true);
  });

  it.each([
    ['written an hour ago', -3_600_000],
    ['written this second', 0],
  ])('never calls a file clean that changed between its digest and the index (%s)', async (_, age) => {
    const path = join(workspace.root, 'data/toy/files/small.txt');
    const now = Date.now();
    writeFileSync(path, 'SMALL');
    if (age !== 0) utimesSync(path, (now + age) / 1000, (now + age) / 1000);
    const put: DataWorkspace['objects']['put'] = async (...arguments_) => {
      const taken = await workspace.objects.put(...arguments_);
      writeFileSync(path, 'Small');
      // Into the next second: the index is then younger than the file, and git looks at the file again only if its stat data say so.
      await new Promise((done) => setTimeout(done, 1010 - (Date.now() % 1000)));
      return taken;
    };
    const ended = await addDataset({ name: 'toy' }, { ...workspace, objects: { ...workspace.objects, put } }).catch(
      (error: unknown) => error,
    );
    if (ended instanceof Failure) {
      expect(ended.code).toBe('data.file-changed');
      expect(workspace.repository.git('diff', '--cached', '--name-only')).toBe('');
    }
    expect(workspace.repository.git('status', '--porcelain', path)).toMatch(/^.M /);
    expect((await addDataset({ name: 'toy' }, workspace)).changed).toBe(true);
    expect(workspace.repository.git('show', ':data/toy/files/small.txt')).toContain(workspace.hasher.sha256('Small'));
  });

  it('leaves the index alone when another command holds it, and says so', async () => {
    writeFileSync(join(workspace.root, '.git/index.lock'), '');
    const index = readFileSync(join(workspace.root, '.git/index'));
    workspace.repository.write('data/toy/files/small.txt', 'other');
    const impatient = { ...workspace, pointers: gitPointerIndex(workspace.root, 50) };
    await expect(addDataset({ name: 'toy' }, impatient)).rejects.toMatchObject({ code: 'data.index-locked' });
    expect(readFileSync(join(workspace.root, '.git/index'))).toEqual(index);
    rmSync(join(workspace.root, '.git/index.lock'));
    await addDataset({ name: 'toy' }, workspace);
    expect(workspace.repository.git('diff', '--cached', '--name-only')).toBe('data/toy/dataset.json\ndata/toy/files/small.txt\n');
  });

  it('shares the repository with another one', async () => {
    workspace.repository.write('data/one/files/a.txt', 'a');
    workspace.repository.write('data/two/files/b.txt', 'b');
    await Promise.all([addDataset({ name: 'one' }, workspace), addDataset({ name: 'two' }, workspace)]);
    const staged = workspace.repository.git('diff', '--cached', '--name-only').split('\n');
    expect(staged).toEqual(
      expect.arrayContaining(['data/one/dataset.json', 'data/one/files/a.txt', 'data/two/dataset.json', 'data/two/files/b.txt']),
    );
    expect(workspace.repository.git('fsck', '--strict')).toBe('');
  });

  it('reads no file that is untouched', async () => {
    const seen: string[] = [];
    const put = async (paths: readonly string[]) => {
      seen.push(...paths);
      return workspace.objects.put(paths);
    };
    const read = async (path: string) => {
      seen.push(path);
      return workspace.files.read(path);
    };
    const watched = { ...workspace, objects: { ...workspace.objects, put }, files: { ...workspace.files, read } };
    workspace.repository.write('data/toy/files/new.txt', 'new');
    await addDataset({ name: 'toy' }, watched);
    const below = join(workspace.root, 'data/toy/files/');
    expect(new Set(seen.filter((path) => path.startsWith(below)))).toEqual(new Set([`${below}new.txt`]));
  });

  it('forgets a file that was staged and is gone before it was ever committed', async () => {
    workspace.repository.write('data/toy/files/new.txt', 'new');
    await addDataset({ name: 'toy' }, workspace);
    rmSync(join(workspace.root, 'data/toy/files/new.txt'));
    await addDataset({ name: 'toy' }, workspace);
    expect(workspace.repository.git('ls-files', 'data/toy/files')).toBe('data/toy/files/big.bin\ndata/toy/files/small.txt\n');
  });
});

describe('names', () => {
  it('that are not UTF-8, links and twins are refused with their list', async () => {
    mkdirSync(join(workspace.root, 'in'));
    writeFileSync(Buffer.concat([Buffer.from(join(workspace.root, 'in/caf')), Buffer.from([0xe9])]), 'latin');
    await expect(addDataset({ name: 'odd', from: ['in'] }, workspace)).rejects.toMatchObject({
      code: 'data.path-unsafe',
      message: expect.stringContaining('not valid UTF-8'),
    });
    symlinkSync('small.txt', join(workspace.root, 'data/toy/files/link'));
    await expect(addDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
      code: 'data.path-unsafe',
      message: expect.stringContaining('found a link'),
    });
    for (const name of ['caf\u00e9', 'cafe\u0301', 'A', 'a']) workspace.repository.write(`twins/${name}`, name);
    await expect(addDataset({ name: 'twins', from: ['twins'] }, workspace)).rejects.toMatchObject({
      code: 'data.names-collide',
      evidence: [expect.stringContaining(' = '), expect.stringContaining(' = ')],
    });
    for (const name of ['new\nline', 'quo"te', 'tab\t', 'trailing ', 'con.csv']) workspace.repository.write(`strange/${name}`, name);
    await expect(addDataset({ name: 'strange', from: ['strange'] }, workspace)).rejects.toMatchObject({
      code: 'data.path-unsafe',
      evidence: expect.arrayContaining([expect.stringContaining('"new\\nline"')]),
    });
    expect(workspace.repository.git('status', '--porcelain', '--untracked-files=no')).toBe('');
  });

  it('with dashes, spaces, quotes and 255 bytes, empty files and executable bits come back as they were', async () => {
    const contents: Record<string, string> = {
      '-dash': 'a',
      ' space in': 'b',
      "it's": 'c',
      ['n'.repeat(255 - 4) + '.txt']: 'd',
      empty: '',
      '日本/é': 'e',
    };
    for (const [name, content] of Object.entries(contents)) workspace.repository.write(`odd/${name}`, content);
    chmodSync(join(workspace.root, 'odd/-dash'), 0o755);
    await addDataset({ name: 'odd', from: ['odd'] }, workspace);
    await workspace.git.commit('odd', ['data']);
    expect(workspace.repository.git('status', '--porcelain', 'data')).toBe('');
    await checkoutDataset({ name: 'odd', to: 'back' }, workspace);
    for (const [name, content] of Object.entries(contents)) expect(readFileSync(join(workspace.root, 'back', name), 'utf8')).toBe(content);
    expect(statSync(join(workspace.root, 'back/-dash')).mode & 0o111).not.toBe(0);
    expect(statSync(join(workspace.root, "back/it's")).mode & 0o111).toBe(0);
  });
});

describe('verifying a range', () => {
  const commit = (message: string): void => void workspace.repository.git('commit', '--quiet', '--allow-empty', '-m', message);
  const problems = async () => (await verifyDatasets({ range: 'HEAD~1..HEAD' }, workspace)).problems.map(({ path, code }) => [path, code]);

  it('finds bytes where pointers belong, pointers where nobody looks for them, odd spellings and lost objects', async () => {
    expect((await verifyDatasets({ range: 'HEAD..HEAD' }, workspace)).verdict).toBe('pass');
    const pointer = workspace.repository.git('show', 'HEAD:data/toy/files/small.txt');
    workspace.repository.write('copied.txt', pointer);
    workspace.repository.write('.gitattributes', 'raw/** filter=lfs -text\n');
    workspace.repository.write('raw/bytes.bin', 'bytes');
    workspace.repository.write('raw/odd.bin', pointer.replaceAll('\n', '\r\n'));
    workspace.repository.write('raw/lost.bin', pointer.replace(/[0-9a-f]{64}/, 'a'.repeat(64)));
    workspace.repository.git('add', '.gitattributes', 'copied.txt', 'raw');
    commit('mistakes');
    expect(await problems()).toEqual([
      ['copied.txt', 'data.pointer-as-data'],
      ['raw/bytes.bin', 'data.pointer-invalid'],
      ['raw/odd.bin', 'data.pointer-invalid'],
      ['raw/lost.bin', 'data.object-missing'],
    ]);
  });

  it('finds what a later commit hides, and says since when', async () => {
    workspace.repository.write('.gitattributes', 'raw/** filter=lfs -text\n');
    workspace.repository.write('raw/bytes.bin', 'bytes');
    workspace.repository.git('add', '.gitattributes', 'raw');
    commit('mistake');
    const mistake = workspace.repository.git('rev-parse', 'HEAD').slice(0, 12);
    workspace.repository.git('rm', '--quiet', 'raw/bytes.bin');
    commit('hidden');
    const { problems: found } = await verifyDatasets({ range: 'HEAD~2..HEAD' }, workspace);
    expect(found).toMatchObject([{ path: 'raw/bytes.bin', message: expect.stringContaining(mistake) }]);
    await expect(verifyDatasets({ range: 'nowhere..HEAD' }, workspace)).rejects.toMatchObject({ code: 'git.reference-unknown' });
  });
});
