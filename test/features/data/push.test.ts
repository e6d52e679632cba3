import { mkdirSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitRemoteBranches } from '#adapters/git-cli/remote-branches.ts';
import { httpRemote } from '#adapters/lfs-store/http-remote.ts';
import { objectPath } from '#adapters/lfs-store/object-path.ts';
import { objectLimit } from '#domain/data/cost/object-limit.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { pushData } from '#features/data/push-data.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { runGit } from '../../kit/data-repository.ts';
import { dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';
import { initRepository } from '../../kit/plain-git.ts';

let workspace: DataWorkspace;
let server: LfsServerDouble;
let upstream: string;
beforeEach(async () => {
  workspace = await dataWorkspace();
  server = await lfsServer();
  workspace.useRemote(httpRemote({ url: server.url, clock: { ...workspace.clock, sleep: async () => undefined } }));
  upstream = join(workspace.root, '.git/upstream.git');
  initRepository(upstream, { bare: true });
  workspace.repository.git('remote', 'add', 'origin', upstream);
  await commit('one', 'x,y\n1,a\n');
});
afterEach(async () => {
  workspace.repository.dispose();
  await server.close();
});

async function commit(file: string, content: string): Promise<void> {
  workspace.repository.write(`data/toy/files/${file}.csv`, content);
  await addDataset({ name: 'toy' }, workspace);
  await workspace.git.commit(file, ['data']);
}
const pushing = (dryRun = false) => pushData({ dryRun }, { ...workspace, branches: gitRemoteBranches(workspace.root) });
const remoteHead = (): string => runGit(upstream, ['for-each-ref', '--format=%(objectname)', 'refs/heads/main']).trim();
const head = (): string => workspace.repository.git('rev-parse', 'HEAD').trim();
const puts = (): number => server.requests.filter(({ what }) => what.startsWith('PUT')).length;

describe('data push', () => {
  it('sends the objects of every new commit, also of those that a later one replaced, and then the branch', async () => {
    await commit('one', 'x,y\n2,b\n');
    const planned = await pushing(true);
    expect(planned.plan.effects.map((effect) => effect.verb)).toEqual(['upload', 'create']);
    expect([server.requests, remoteHead()]).toEqual([[], '']);
    expect(await pushing()).toMatchObject({ branch: 'main', before: undefined, sent: 2, files: 2 });
    expect([server.objects.size, remoteHead()]).toEqual([2, head()]);
    await commit('two', 'x,y\n3,c\n');
    server.requests.length = 0;
    expect(await pushing()).toMatchObject({ sent: 1, files: 1 });
    expect([puts(), remoteHead()]).toEqual([1, head()]);
    expect(await pushing()).toMatchObject({ sent: 0, files: 2, plan: { effects: [{ verb: 'upload' }, { verb: 'keep' }] } });
  });

  it('does not move the branch when an object does not arrive', async () => {
    server.fault = ({ what, response }) => what.startsWith('PUT') && (response.writeHead(200).end(), true);
    await expect(pushing()).rejects.toMatchObject({ code: 'data.remote-refused' });
    expect(remoteHead()).toBe('');
  });

  it('mends a branch that was pushed without its objects', async () => {
    workspace.repository.git('push', '--quiet', '--no-verify', 'origin', 'main');
    expect([server.objects.size, remoteHead()]).toEqual([0, head()]);
    expect(await pushing()).toMatchObject({ sent: 1, before: head() });
    expect(server.objects.size).toBe(1);
  });

  it('keeps the hook of git-lfs out of it, and other hooks in', async () => {
    mkdirSync(join(workspace.root, '.git/hooks'), { recursive: true });
    const hook = join(workspace.root, '.git/hooks/pre-push');
    writeFileSync(hook, `#!/bin/sh\necho "$GIT_LFS_SKIP_PUSH" > '${workspace.root}/.git/skipped'\n`);
    chmodSync(hook, 0o755);
    await pushing();
    expect(readFileSync(join(workspace.root, '.git/skipped'), 'utf8')).toBe('1\n');
  });

  it('looks at the head of the other side before a byte is sent', async () => {
    await pushing();
    const other = join(workspace.root, '.git/other');
    runGit(workspace.root, ['clone', '--quiet', upstream, other]);
    runGit(other, ['commit', '--quiet', '--allow-empty', '-m', 'theirs']);
    runGit(other, ['push', '--quiet', 'origin', 'main']);
    await commit('two', 'x,y\n3,c\n');
    server.requests.length = 0;
    await expect(pushing()).rejects.toMatchObject({ code: 'git.conflict', message: expect.stringContaining('nothing was sent') });
    expect(server.requests).toEqual([]);
    workspace.repository.git('pull', '--quiet', '--rebase', 'origin', 'main');
    expect(await pushing()).toMatchObject({ sent: 1 });
    expect(remoteHead()).toBe(head());
  });

  it('reports the one that was first when two push at the same moment; the objects are not sent again', async () => {
    await pushing();
    await commit('two', 'x,y\n3,c\n');
    const branches = gitRemoteBranches(workspace.root);
    const theirs = runGit(workspace.root, ['commit-tree', '-p', 'HEAD~1', '-m', 'theirs', 'HEAD~1^{tree}']).trim();
    const late = {
      ...branches,
      push: async (remote: string, branch: string, to: string) => {
        workspace.repository.git('push', '--quiet', '--no-verify', 'origin', `${theirs}:refs/heads/main`);
        return branches.push(remote, branch, to);
      },
    };
    await expect(pushData({}, { ...workspace, branches: late })).rejects.toMatchObject({ code: 'git.conflict' });
    expect(remoteHead()).toBe(theirs);
    workspace.repository.git('pull', '--quiet', '--rebase', 'origin', 'main');
    expect(await pushing()).toMatchObject({ sent: 0 });
    expect(remoteHead()).toBe(head());
  });

  it('names the file and the commit of an object that is nowhere, and sends nothing', async () => {
    await commit('two', 'x,y\n3,c\n');
    const { oid } = (await workspace.objects.put([join(workspace.root, 'data/toy/files/two.csv')]))[0]!;
    rmSync(objectPath(join(workspace.root, '.git/lfs'), oid));
    await expect(pushing()).rejects.toMatchObject({
      code: 'data.object-missing',
      evidence: [expect.stringContaining(`data/toy/files/two.csv (since ${head().slice(0, 12)})`)],
    });
    expect([puts(), remoteHead()]).toEqual([0, '']);
  });

  it('needs a branch, a commit and somewhere to send the objects to', async () => {
    workspace.useRemote(undefined);
    await expect(pushing()).rejects.toMatchObject({ code: 'data.object-missing' });
    workspace.repository.git('checkout', '--quiet', '--detach');
    await expect(pushing()).rejects.toMatchObject({ code: 'git.reference-unknown' });
  });
});

describe('the largest object of a plan', () => {
  it('is refused before anything is sent', async () => {
    const limit = { bytes: 3, of: 'the plan free (3 B)' };
    workspace.useRemote(httpRemote({ url: server.url, clock: workspace.clock, limit }));
    const refused = { code: 'data.object-too-large', message: expect.stringMatching(/larger than the plan free .* nothing was sent/) };
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({
      ...refused,
      evidence: ['data/toy/files/one.csv (8 B)'],
    });
    await expect(pushing()).rejects.toMatchObject(refused);
    expect([server.requests, remoteHead()]).toEqual([[], '']);
  });

  it('is 2, 4 or 5 GB on github.com, and not known of other servers', () => {
    const sizes = ['free', 'team', 'enterprise', undefined, 'nonsense'].map((plan) => objectLimit('github.com', plan)!.bytes / 1024 ** 3);
    expect(sizes).toEqual([2, 4, 5, 5, 5]);
    expect(objectLimit('git.example.org', 'free')).toBeUndefined();
  });
});
