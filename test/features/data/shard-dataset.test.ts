import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderRemote } from '#adapters/lfs-store/folder-remote.ts';
import { httpRemote } from '#adapters/lfs-store/http-remote.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { shardDataset, type ShardDataset } from '#features/data/shard-dataset.ts';
import { unshardDataset, type UnshardDataset } from '#features/data/unshard-dataset.ts';
import { verifyDatasets } from '#features/data/verify-dataset.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { lfsServer } from '../../kit/lfs-server.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const FILES = 'data/pets/files';
const at = (path: string): string => join(workspace.root, path);
const textOf = (number: number): string => `${number} `.repeat(20 + ((number * 7919) % 400));
const pathOf = (number: number): string => `${number % 2 === 0 ? 'cat' : 'dog'}/${String(number).padStart(4, '0')}.txt`;

function writePets(count: number): void {
  for (let number = 0; number < count; number++) workspace.repository.write(`${FILES}/${pathOf(number)}`, textOf(number));
}
const shard = (extra: Partial<ShardDataset> = {}) =>
  shardDataset({ where: 'pets', average: 16_000, maximum: 64_000, dryRun: false, ...extra }, workspace);
const unshard = (extra: Partial<UnshardDataset> = {}) => unshardDataset({ where: 'pets', members: [], dryRun: false, ...extra }, workspace);
const below = (folder: string): string[] => readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort();
const shards = (): Map<string, string> =>
  new Map(
    below(FILES)
      .filter((name) => name.endsWith('.tar'))
      .map((name) => [name, readFileSync(at(`${FILES}/${name}`)).toString('base64')]),
  );

describe('shardDataset', () => {
  it('packs files and turns back into the very same files', async () => {
    writePets(60);
    const planned = await shard({ dryRun: true });
    expect(existsSync(at('data/pets/shards'))).toBe(false);
    const sharded = await shard();
    expect(sharded).toMatchObject({ members: 60, shards: planned.shards, written: planned.shards });
    expect(sharded.shards).toBeGreaterThan(2);
    expect(below(FILES)).toEqual([...shards().keys()]);
    expect(below('data/pets/shards')).toHaveLength(sharded.shards);
    expect(workspace.repository.git('diff', '--cached', '--name-only').split('\n')[0]).toMatch(/^data\/pets\/shards\/shard-\w+\.tsv$/);
    expect((await shard()).written).toBe(0);
    await unshard();
    expect(below(FILES).filter((name) => name.endsWith('.txt'))).toHaveLength(60);
    for (let number = 0; number < 60; number++) expect(readFileSync(at(`${FILES}/${pathOf(number)}`), 'utf8')).toBe(textOf(number));
    expect(shards().size).toBe(0);
    expect(below('data/pets')).not.toContain('shards/shard-000000000000.tsv');
  });

  it('writes one shard for a file that comes, changes or goes, and the same bytes as if all were packed at once', async () => {
    writePets(60);
    await shard();
    const before = shards();
    workspace.repository.write(`${FILES}/cat/0030.txt`, 'another');
    expect((await shard()).written).toBe(1);
    workspace.repository.write(`${FILES}/dog/0031c.txt`, 'new');
    expect((await shard()).written).toBe(1);
    expect((await shard({ without: ['dog/0033.txt'] })).written).toBe(1);
    const after = shards();
    expect([...after].filter(([name, bytes]) => before.get(name) === bytes).length).toBeGreaterThanOrEqual(after.size - 3);
    await unshard();
    expect(existsSync(at(`${FILES}/dog/0033.txt`))).toBe(false);
    await shard();
    expect(shards()).toEqual(after);
    await expect(shard({ without: ['none'] })).rejects.toMatchObject({ code: 'data.member-unknown' });
  });

  it('goes on after an interruption at any file', async () => {
    writePets(40);
    await shard();
    workspace.repository.write(`${FILES}/cat/0010b.txt`, 'new '.repeat(3000));
    workspace.repository.write(`${FILES}/dog/0011.txt`, 'changed');
    const start = new Map(
      below('data/pets').flatMap((name) => (/\.(tar|tsv|txt)$/.test(name) ? [[name, readFileSync(at(`data/pets/${name}`))]] : [])),
    );
    await shard();
    const wanted = shards();
    for (let left = 0; left < 8; left++) {
      rmSync(at('data/pets'), { recursive: true });
      for (const [name, bytes] of start) workspace.repository.write(`data/pets/${name}`, bytes);
      let steps = left;
      const files = Object.assign(Object.create(workspace.files) as typeof workspace.files, {
        write: async (...given: Parameters<typeof workspace.files.write>) => {
          if (steps-- <= 0) throw new Error('killed');
          await workspace.files.write(...given);
        },
        remove: async (path: string) => {
          if (steps-- <= 0) throw new Error('killed');
          await workspace.files.remove(path);
        },
      });
      await shardDataset({ where: 'pets', average: 16_000, maximum: 64_000, dryRun: false }, { ...workspace, files }).catch(
        (error: Error) => expect(error.message).toBe('killed'),
      );
      await shard();
      expect(shards()).toEqual(wanted);
    }
  });

  it('packs one folder of a dataset, and refuses what cannot be packed', async () => {
    writePets(20);
    workspace.repository.write(`${FILES}/labels.csv`, 'x\n1\n');
    await shard({ where: `${FILES}/cat` });
    expect(below('data/pets/shards')).toContain('cat/shard-000000000000.tsv');
    expect(existsSync(at(`${FILES}/labels.csv`))).toBe(true);
    await expect(shard()).rejects.toMatchObject({ code: 'data.shard-invalid' });
    await expect(shard({ where: 'nothing' })).rejects.toMatchObject({ code: 'data.files-missing' });
    await expect(shard({ where: '../x' })).rejects.toMatchObject({ code: 'data.name-invalid' });
    workspace.repository.write('data/odd/files/A.txt', 'x');
    workspace.repository.write('data/odd/files/a.txt', 'x');
    await expect(shard({ where: 'odd' })).rejects.toMatchObject({ code: 'data.path-unsafe' });
    workspace.repository.write('data/ptr/files/a', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`);
    await expect(shard({ where: 'ptr' })).rejects.toMatchObject({ code: 'data.pointer-as-data' });
  });
});

describe('unshardDataset', () => {
  async function commitPets(): Promise<void> {
    writePets(60);
    await shard();
    await addDataset({ name: 'pets' }, workspace);
    workspace.repository.git('commit', '--quiet', '--message', 'pets');
  }

  it('asks the server for the bytes of the members, and for no more', async () => {
    await commitPets();
    const server = await lfsServer();
    try {
      const remote = httpRemote({ url: server.url, clock: workspace.clock });
      workspace.useRemote(remote);
      const objects = [...shards().values()].map((text) => Buffer.from(text, 'base64'));
      await remote.upload(
        objects.map((bytes) => ({ oid: workspace.hasher.sha256(bytes), sizeBytes: bytes.length })),
        workspace.objects,
      );
      rmSync(at('.git/lfs'), { recursive: true });
      server.requests.length = 0;
      const members = [pathOf(4), pathOf(31), 'cat/0050.txt'];
      const found = await unshard({ members, version: 'HEAD', to: 'out' });
      expect(found.fetchedBytes).toBe([4, 31, 50].reduce((sum, number) => sum + textOf(number).length, 0));
      expect(below('out').filter((name) => name.endsWith('.txt'))).toEqual([...members].sort());
      for (const number of [4, 31, 50]) expect(readFileSync(at(`out/${pathOf(number)}`), 'utf8')).toBe(textOf(number));
      const gets = server.requests.filter(({ what }) => what.startsWith('GET'));
      expect(gets).toHaveLength(3);
      expect(gets.every(({ range }) => /^bytes=\d+-\d+$/.test(range ?? ''))).toBe(true);
      // A server that knows no ranges sends everything, and the members come all the same.
      server.fault = ({ oid, response }) => oid !== undefined && (response.writeHead(200).end(server.objects.get(oid)), true);
      await unshard({ members: ['dog'], version: 'HEAD', to: 'dogs' });
      expect(readFileSync(at(`dogs/${pathOf(33)}`), 'utf8')).toBe(textOf(33));
      // Other bytes are found out by the digest in the index.
      server.fault = ({ oid, response }) => oid !== undefined && (response.writeHead(200).end(Buffer.alloc(99_999, 7)), true);
      await expect(unshard({ members: ['cat'], version: 'HEAD', to: 'cats' })).rejects.toMatchObject({ code: 'data.object-corrupt' });
    } finally {
      await server.close();
    }
  });

  it('is part of what data verify looks at', async () => {
    await commitPets();
    expect((await verifyDatasets({}, workspace)).problems).toEqual([]);
    const [first, second] = below('data/pets/shards');
    const text = readFileSync(at(`data/pets/shards/${first}`), 'utf8');
    writeFileSync(at(`data/pets/shards/${first}`), text.replace(/^# [0-9a-f]{64}/, `# ${'0'.repeat(64)}`));
    rmSync(at(`data/pets/shards/${second}`));
    writeFileSync(at('data/pets/shards/shard-0123456789ab.tsv'), text.replace('shard-000000000000.tar', 'shard-0123456789ab.tar'));
    workspace.repository.git('add', 'data/pets/shards');
    workspace.repository.git('commit', '--quiet', '--message', 'broken');
    const { problems } = await verifyDatasets({}, workspace);
    expect(problems.map(({ message }) => message)).toEqual([
      'has an index in git that is of other bytes',
      'has no index in git',
      'has an index in git, and is no file',
    ]);
    writeFileSync(at(`data/pets/shards/${first}`), 'no index');
    workspace.repository.git('commit', '--quiet', '--all', '--message', 'more broken');
    expect((await verifyDatasets({}, workspace)).problems.map(({ code }) => code)).toEqual(['data.shard-invalid']);
  });

  it('reads from the local store, from a folder, and says what is nowhere', async () => {
    await commitPets();
    expect(await unshard({ members: ['cat'], version: 'HEAD', to: 'cats' })).toMatchObject({ members: 30, fetchedBytes: 0 });
    const remote = folderRemote(at('server'));
    const objects = [...shards().values()]
      .map((text) => Buffer.from(text, 'base64'))
      .map((bytes) => ({ oid: workspace.hasher.sha256(bytes), sizeBytes: bytes.length }));
    await remote.upload(objects, workspace.objects);
    rmSync(at('.git/lfs'), { recursive: true });
    await expect(unshard({ members: ['cat'], version: 'HEAD', to: 'none' })).rejects.toMatchObject({ code: 'data.object-missing' });
    workspace.useRemote(remote);
    expect((await unshard({ members: ['dog/0001.txt'], version: 'HEAD', to: 'one' })).fetchedBytes).toBe(textOf(1).length);
    writeFileSync(at('one/dog/0001.txt'), 'mine');
    await expect(unshard({ members: ['dog/0001.txt'], to: 'one' })).rejects.toMatchObject({ code: 'git.working-tree-dirty' });
    await expect(unshard({ members: ['bird'], to: 'two' })).rejects.toMatchObject({ code: 'data.member-unknown' });
    await expect(unshard({ members: ['cat'] })).rejects.toMatchObject({ code: 'contract.input-missing' });
    await expect(unshard({ where: 'other', to: 'x' })).rejects.toMatchObject({ code: 'data.files-missing' });
  });
});
