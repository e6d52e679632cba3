import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lfsEndpointOf, lfsServer } from '#adapters/lfs-store/lfs-endpoint.ts';
import { openRemoteObjects } from '#adapters/lfs-store/open-remote.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import { lfsServer as startServer } from '../../kit/lfs-server.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';

const opened: DataRepository[] = [];
afterEach(() => opened.splice(0).forEach((repository) => repository.dispose()));

describe('lfsEndpointOf', () => {
  it.each([
    ['https://github.com/team/data', 'https://github.com/team/data.git/info/lfs'],
    ['https://github.com/team/data.git', 'https://github.com/team/data.git/info/lfs'],
    ['http://localhost:8080/data.git/', 'http://localhost:8080/data.git/info/lfs'],
  ])('%s', (remote, url) => {
    expect(lfsEndpointOf(remote)).toEqual({ kind: 'http', url });
  });

  it.each([
    [
      'git@github.com:team/data.git',
      { user: 'git', host: 'github.com', path: 'team/data.git' },
      'https://github.com/team/data.git/info/lfs',
    ],
    [
      'ssh://git@example.org:2222/team/data',
      { user: 'git', host: 'example.org', port: '2222', path: '/team/data' },
      'https://example.org/team/data.git/info/lfs',
    ],
    ['example:data', { host: 'example', path: 'data' }, 'https://example/data.git/info/lfs'],
  ])('%s', (remote, address, https) => {
    expect(lfsEndpointOf(remote)).toEqual({ kind: 'ssh', address, https });
  });

  it('finds folders, takes credentials out of addresses and knows nothing about the rest', () => {
    expect(lfsEndpointOf('file:///srv/a%20b.git')).toEqual({ kind: 'folder', path: '/srv/a b.git' });
    expect(lfsEndpointOf('/srv/data.git')).toEqual({ kind: 'folder', path: '/srv/data.git' });
    expect(lfsServer('https://me:p%40ss@example.org/lfs/')).toEqual({
      kind: 'http',
      url: 'https://example.org/lfs',
      authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}`,
    });
    expect(lfsEndpointOf('git://example.org/x')).toBeUndefined();
    expect(lfsEndpointOf('C:/data')).toBeUndefined();
    expect(lfsEndpointOf('-oProxyCommand=x:data')).toBeUndefined();
    expect(lfsEndpointOf('host:-data')).toBeUndefined();
    expect(lfsEndpointOf('relative/path')).toBeUndefined();
    expect(lfsServer('nonsense')).toBeUndefined();
    expect(lfsServer('ftp://example.org')).toBeUndefined();
  });
});

describe('openRemoteObjects', () => {
  const open = (repository: DataRepository, variables: Record<string, string> = {}, token?: string) =>
    openRemoteObjects({
      root: repository.root,
      environment: fixedEnvironment(variables),
      clock: manualClock(),
      ...(token === undefined ? {} : { token }),
    });
  const repositoryOf = (): DataRepository => {
    const repository = temporaryRepository();
    opened.push(repository);
    return repository;
  };

  it('has none without origin', async () => {
    expect(await open(repositoryOf())).toBeUndefined();
  });

  it('gives the token of the forge to the forge only', async () => {
    const server = await startServer();
    const repository = repositoryOf();
    repository.git('remote', 'add', 'origin', server.url.replace('/info/lfs', ''));
    const forge = { GITHUB_SERVER_URL: new URL(server.url).origin };
    const object = { oid: 'a'.repeat(64) as never, sizeBytes: 1 };
    await (await open(repository, forge, 'secret'))!.missing([object]);
    await (await open(repository, { ...forge, GITHUB_TOKEN: 'other' }))!.missing([object]);
    await (await open(repository, { GITHUB_TOKEN: 'other' }, 'secret'))!.missing([object]);
    const basic = (token: string): string => `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    expect(server.requests.map((request) => request.authorization)).toEqual([basic('secret'), basic('other'), undefined]);
    await server.close();
  });

  it('prefers lfs.url and reads .lfsconfig', async () => {
    const repository = repositoryOf();
    repository.git('remote', 'add', 'origin', 'https://example.org/x.git');
    expect((await open(repository))?.name).toBe('example.org');
    repository.write('.lfsconfig', '[lfs]\n\turl = https://lfs.example.org/x\n');
    expect((await open(repository))?.name).toBe('lfs.example.org');
    repository.git('config', 'remote.origin.lfsurl', 'https://me:secret@first.example.org/x');
    expect((await open(repository))?.name).toBe('first.example.org');
  });

  it('exchanges objects with a repository in a folder', async () => {
    const repository = repositoryOf();
    repository.git('remote', 'add', 'origin', `${repository.root}/upstream`);
    const remote = (await open(repository))!;
    expect(remote.name).toBe(join(repository.root, 'upstream/lfs'));
    repository.git('remote', 'set-url', 'origin', './upstream');
    expect(await open(repository)).toBeUndefined();
    mkdirSync(join(repository.root, 'upstream'));
    expect((await open(repository))?.name).toBe(join(repository.root, 'upstream/lfs'));
  });
});
