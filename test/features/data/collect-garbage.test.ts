import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderRemote } from '#adapters/lfs-store/folder-remote.ts';
import { openGarbagePorts } from '#compose/open-garbage-ports.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { formatPointer } from '#domain/data/lfs-pointer.ts';
import { collectGarbage, type CollectGarbage } from '#features/data/collect-garbage.ts';
import { parseSha256 } from '#kernel/digest.ts';
import { instant } from '#kernel/instant.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';

let workspace: DataWorkspace;
beforeEach(async () => {
  workspace = await dataWorkspace();
});
afterEach(() => workspace.repository.dispose());

const csv = (seed: string): string => `x\n${seed}\n`;
const oidOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const pathOf = (text: string): string => {
  const oid = oidOf(text);
  return join(workspace.root, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
};
const isHere = (text: string): boolean => existsSync(pathOf(text));

async function add(text: string): Promise<void> {
  workspace.repository.write('data/toy/files/toy.csv', text);
  await addDataset({ name: 'toy' }, workspace);
}
async function commit(text: string): Promise<void> {
  await add(text);
  workspace.repository.git('commit', '--quiet', '-m', text);
}

/** Two days later, so that nothing is recent. */
const later = () => ({
  ...openGarbagePorts(workspace),
  clock: { ...workspace.clock, now: () => instant(Date.now() + 172_800_000) },
});
const collect = (extra: Partial<CollectGarbage> = {}) =>
  collectGarbage({ history: true, reflog: true, grace: 3_600_000, shared: false, apply: true, ...extra }, later());

/** Bytes that nothing in git has ever named. */
async function strayObject(text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  await workspace.objects.receive({ oid: parseSha256(oidOf(text))!, sizeBytes: bytes.length }, once(bytes));
}
async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

describe('collectGarbage', () => {
  it('names what can go and deletes nothing, unless told to', async () => {
    await commit(csv('1'));
    await strayObject('stray');
    const looked = await collect({ apply: false });
    expect(looked.collected.map(({ oid }) => oid)).toEqual([oidOf('stray')]);
    expect(looked.plan.effects).toHaveLength(1);
    expect(isHere('stray')).toBe(true);
    expect((await collect()).collected).toHaveLength(1);
    expect(isHere('stray')).toBe(false);
    expect(isHere(csv('1'))).toBe(true);
    expect(existsSync(join(workspace.root, '.git/lfs/trash'))).toBe(false);
    expect((await collect()).collected).toEqual([]);
  });

  it('keeps what is recent: it may be on its way into the index', async () => {
    await strayObject('fresh');
    const ports = openGarbagePorts(workspace);
    const found = await collectGarbage(
      { history: true, reflog: true, grace: 3_600_000, shared: false, apply: true },
      { ...ports, clock: { ...workspace.clock, now: () => instant(Date.now()) } },
    );
    expect(found.kept.recent.objects).toBe(1);
    expect(isHere('fresh')).toBe(true);
  });

  it('keeps everything that something leads to, also when a server has it', async () => {
    const { git } = workspace.repository;
    await commit(csv('first'));
    // The index of another working tree, and its HEAD on no branch.
    const other = join(workspace.root, 'other');
    git('worktree', 'add', '--quiet', '--detach', other);
    writeFileSync(join(other, 'pointer'), formatPointer({ oid: parseSha256(oidOf('elsewhere'))!, sizeBytes: 9 }));
    git('-C', other, 'add', 'pointer');
    await strayObject('elsewhere');
    // A tag that no branch has, and a branch that was never pushed.
    git('checkout', '--quiet', '-b', 'work');
    await commit(csv('unpushed'));
    git('checkout', '--quiet', '--detach');
    await commit(csv('tagged'));
    git('tag', 'data/toy@v9.0.0');
    // What a server has told of, a commit before the last reset, and stashes, the older ones too.
    await commit(csv('theirs'));
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('reset', '--quiet', '--hard', 'main');
    await commit(csv('before the reset'));
    git('reset', '--quiet', '--hard', 'HEAD~1');
    git('checkout', '--quiet', 'main');
    for (const text of ['older stash', 'newer stash']) {
      await add(csv(text));
      git('stash', 'push', '--quiet');
    }
    const lost = git('rev-parse', 'ORIG_HEAD').trim();
    git('reflog', 'expire', '--expire=now', 'HEAD');
    git('update-ref', 'ORIG_HEAD', lost);
    // What is staged and not committed (git-lfs#5636).
    await add(csv('staged'));
    await strayObject('stray');
    // A server that has everything: only what leads to an object keeps it.
    workspace.useRemote({ ...folderRemote(join(workspace.root, 'server')), missing: async () => [] });
    const kept = ['unpushed', 'tagged', 'theirs', 'older stash', 'newer stash', 'staged'].map(csv);
    for (const history of [true, false]) {
      await collect({ history });
      expect([...kept, 'elsewhere'].filter((text) => !isHere(text))).toEqual([]);
      expect(isHere('stray')).toBe(false);
    }
    expect(isHere(csv('first'))).toBe(true);
    // The same objects go when nothing leads to them any more.
    git('stash', 'clear');
    git('reset', '--quiet', '--hard');
    git('tag', '--delete', 'data/toy@v9.0.0');
    git('worktree', 'remove', '--force', other);
    git('reflog', 'expire', '--expire=now', '--all');
    await collect();
    expect([csv('tagged'), csv('older stash'), csv('newer stash'), csv('staged'), 'elsewhere'].map(isHere)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('keeps the reflog, and without it what only this machine has', async () => {
    await commit(csv('1'));
    await commit(csv('undone'));
    workspace.repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    workspace.repository.git('update-ref', '-d', 'ORIG_HEAD');
    expect((await collect()).kept['not-on-server'].objects).toBe(0);
    expect((await collect({ reflog: false })).kept['not-on-server'].objects).toBe(1);
    expect(isHere(csv('undone'))).toBe(true);
  });

  it('lets earlier versions go only when the server confirms that it has them', async () => {
    await commit(csv('1'));
    await commit(csv('2'));
    await commit(csv('3'));
    const tips = { history: false, reflog: false } as const;
    expect((await collect(tips)).kept['not-on-server'].objects).toBe(2);
    const server = folderRemote(join(workspace.root, 'server'));
    await server.upload([{ oid: parseSha256(oidOf(csv('1')))!, sizeBytes: 4 }], workspace.objects);
    workspace.useRemote(server);
    const found = await collect(tips);
    expect(found.collected.map(({ oid }) => oid)).toEqual([oidOf(csv('1'))]);
    expect([csv('1'), csv('2'), csv('3')].map(isHere)).toEqual([false, true, true]);
    workspace.useRemote({
      ...server,
      missing: async () => {
        const { Failure } = await import('#kernel/failure.ts');
        throw new Failure('environment.network', { message: 'no network' });
      },
    });
    expect((await collect(tips)).collected).toEqual([]);
    expect(workspace.reporter.warnings.join()).toContain('could not be asked');
  });

  it('brings back what an interrupted run set aside, and what came to be needed meanwhile', async () => {
    await commit(csv('1'));
    mkdirSync(join(workspace.root, '.git/lfs/trash'));
    renameSync(pathOf(csv('1')), join(workspace.root, '.git/lfs/trash', oidOf(csv('1'))));
    await collect();
    expect(isHere(csv('1'))).toBe(true);

    await strayObject('wanted');
    const ports = later();
    let readings = 0;
    const reachable = async () => (readings++ === 0 ? new Set<never>() : new Set([parseSha256(oidOf('wanted'))!]));
    await collectGarbage(
      { history: true, reflog: true, grace: 0, shared: false, apply: true },
      { ...ports, roots: { named: () => ports.roots.named(), reachable } },
    );
    expect(isHere('wanted')).toBe(true);
  });

  it('keeps its hands off stores that others use, unless told', async () => {
    await strayObject('stray');
    workspace.repository.git('config', 'lfs.storage', '/srv/lfs');
    await expect(collect()).rejects.toMatchObject({ code: 'data.store-shared' });
    workspace.repository.git('config', '--unset', 'lfs.storage');
    renameSync(join(workspace.root, '.git/lfs/objects'), join(workspace.root, '.git/shared'));
    symlinkSync('../shared', join(workspace.root, '.git/lfs/objects'));
    await expect(collect()).rejects.toMatchObject({ code: 'data.store-shared' });
    expect((await collect({ shared: true })).collected).toHaveLength(1);
  });
});
