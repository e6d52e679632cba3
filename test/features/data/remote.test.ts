import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpRemote } from '#adapters/lfs-store/http-remote.ts';
import { addDataset } from '#features/data/add-dataset.ts';
import { checkoutDataset } from '#features/data/checkout-dataset.ts';
import { loadDataset } from '#features/data/load-dataset.ts';
import { verifyDatasets } from '#features/data/verify-dataset.ts';
import { versionDataset } from '#features/data/version-dataset.ts';
import { configOf, dataWorkspace, type DataWorkspace } from '../../kit/data-workspace.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

let workspace: DataWorkspace;
let server: LfsServerDouble;
beforeEach(async () => {
  workspace = await dataWorkspace();
  server = await lfsServer();
  workspace.useRemote(httpRemote({ url: server.url, clock: workspace.clock }));
  workspace.repository.write('data/toy/files/toy.csv', 'x,y\n1,a\n2,b\n');
  workspace.repository.write('data/toy/files/empty.txt', '');
  await addDataset({ name: 'toy' }, workspace);
  await workspace.git.commit('data', ['data']);
});
afterEach(async () => {
  workspace.repository.dispose();
  await server.close();
});

const forgetObjects = (): void => rmSync(join(workspace.root, '.git/lfs'), { recursive: true });

describe('a dataset with an LFS server', () => {
  it('sends the objects before the tag is made', async () => {
    const planned = await versionDataset({ name: 'toy', dryRun: true }, workspace);
    expect(planned.plan.effects.map((effect) => effect.verb)).toEqual(['upload', 'create']);
    expect(server.requests).toEqual([]);
    server.fault = ({ what, response }) => what === 'POST batch upload' && (response.writeHead(403).end('exceeded its LFS budget'), true);
    await expect(versionDataset({ name: 'toy' }, workspace)).rejects.toMatchObject({ code: 'data.quota-exceeded' });
    expect(await workspace.forge.tags.find('data/toy@v1.0.0')).toBeUndefined();
    server.fault = undefined;
    expect(await versionDataset({ name: 'toy' }, workspace)).toMatchObject({ created: true });
    expect(server.objects.size).toBe(1);
    expect(workspace.reporter.updates.at(-1)).toMatchObject({ done: 12, total: 12 });
  });

  it('is loaded and checked out where the objects are not here', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    forgetObjects();
    expect((await loadDataset({ config: configOf('toy'), reference: 'v1.0.0' }, workspace)).table.rows).toBe(2);
    forgetObjects();
    writeFileSync(join(workspace.root, 'data/toy/files/toy.csv'), workspace.repository.git('show', 'HEAD:data/toy/files/toy.csv'));
    rmSync(join(workspace.root, 'data/toy/files/empty.txt'));
    expect(await checkoutDataset({ name: 'toy' }, workspace)).toMatchObject({ files: 2, written: 2, downloaded: 1 });
    expect(readFileSync(join(workspace.root, 'data/toy/files/toy.csv'), 'utf8')).toBe('x,y\n1,a\n2,b\n');
    expect(workspace.repository.git('status', '--porcelain')).toBe('');
  });

  it('writes nothing when an object is nowhere', async () => {
    forgetObjects();
    const folder = join(workspace.root, 'out');
    await expect(checkoutDataset({ name: 'toy', to: folder }, workspace)).rejects.toMatchObject({ code: 'data.object-missing' });
    expect(await workspace.files.stat(folder)).toBeUndefined();
    const { problems } = await verifyDatasets({}, workspace);
    expect(problems).toMatchObject([{ path: 'toy.csv', code: 'data.object-missing', message: expect.stringContaining('127.0.0.1') }]);
  });

  it('is verified when the objects are on the server only', async () => {
    await versionDataset({ name: 'toy' }, workspace);
    forgetObjects();
    expect(await verifyDatasets({ place: { name: 'toy', path: 'data/toy/files' }, reference: 'v1.0.0' }, workspace)).toMatchObject({
      verdict: 'pass',
    });
  });
});
