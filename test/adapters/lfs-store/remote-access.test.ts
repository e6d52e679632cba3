import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import { openRemoteObjects } from '#adapters/lfs-store/open-remote.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import { fixedEnvironment } from '#adapters/memory/environment.ts';
import type { StoredObject } from '#ports/objects.ts';
import { temporaryRepository, type DataRepository } from '../../kit/data-repository.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

const OBJECT: StoredObject = { oid: 'a'.repeat(64) as never, sizeBytes: 1 };

let server: LfsServerDouble;
let repository: DataRepository;
let folder: string;
beforeEach(async () => {
  server = await lfsServer();
  repository = temporaryRepository();
  folder = mkdtempSync(join(tmpdir(), 'trainyard-access-'));
});
afterEach(async () => {
  await server.close();
  repository.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const clock = manualClock();
const open = async (variables: Record<string, string> = {}, token?: string) =>
  (await openRemoteObjects({
    root: repository.root,
    environment: fixedEnvironment(variables),
    clock,
    ...(token === undefined ? {} : { token }),
  }))!;
const authorizations = (): (string | undefined)[] => server.requests.map((request) => request.authorization);
const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

describe('git-lfs-authenticate over SSH', () => {
  /** A program in the place of ssh: notes what it was told and answers as a git server does. */
  function fakeSsh(answer: object, exitCode = 0): string {
    const program = join(folder, 'fake ssh');
    writeFileSync(join(folder, 'answer'), JSON.stringify(answer));
    writeFileSync(
      program,
      `#!/bin/sh\nfor word in "$@"; do printf '%s|' "$word" >> '${folder}/calls'; done; echo >> '${folder}/calls'\n` +
        `[ ${exitCode} = 0 ] || { echo 'Permission denied (publickey).' >&2; exit ${exitCode}; }\ncat '${folder}/answer'\n`,
    );
    chmodSync(program, 0o755);
    return program;
  }
  const calls = (): string[] => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : []);

  it('asks once, uses address and headers, and asks anew when they end', async () => {
    const ssh = fakeSsh({ href: `${server.url}/`, header: { Authorization: 'RemoteAuth t0ps3cret' }, expires_in: 600 });
    repository.git('remote', 'add', 'origin', 'git@git.example.org:team/data.git');
    const remote = await open({ GIT_SSH: ssh });
    expect(remote.name).toBe('git.example.org');
    await remote.missing([OBJECT]);
    await remote.missing([OBJECT]);
    expect(calls()).toEqual(['--|git@git.example.org|git-lfs-authenticate team/data.git download|']);
    expect(authorizations()).toEqual(['RemoteAuth t0ps3cret', 'RemoteAuth t0ps3cret']);
    await clock.sleep(580_000);
    await remote.missing([OBJECT]);
    expect(calls()).toHaveLength(2);
    expect(JSON.stringify(calls())).not.toContain('t0ps3cret');
  });

  it('asks for each operation by itself, with the port, quoting the path for the shell over there', async () => {
    const ssh = fakeSsh({ href: server.url, header: {}, expires_at: new Date(clock.now() + 3_600_000).toISOString() });
    server.objects.set(OBJECT.oid, Buffer.from('x'));
    repository.git('remote', 'add', 'origin', "ssh://me@git.example.org:2222/it's a repo.git");
    const remote = await open({ GIT_SSH_COMMAND: `'${ssh}' -o "User Known=$HOME"`, HOME: '/x' });
    await remote.upload([OBJECT], {} as never);
    await remote.missing([OBJECT]);
    expect(calls()[0]).toBe(
      `-o|User Known=${process.env['HOME'] ?? ''}|-p|2222|--|me@git.example.org|git-lfs-authenticate '/it'\\''s a repo.git' upload|`,
    );
    expect(calls()[1]).toContain('download|');
  });

  it('takes core.sshCommand of the configuration, and never that of .lfsconfig', async () => {
    const ssh = fakeSsh({ href: server.url });
    repository.git('remote', 'add', 'origin', 'git@git.example.org:team/data.git');
    repository.write('.lfsconfig', `[core]\n\tsshCommand = touch ${folder}/owned\n[http]\n\tproxy = http://127.0.0.1:1\n`);
    repository.git('config', 'core.sshCommand', `'${ssh}'`);
    await (await open()).missing([OBJECT]);
    expect(calls()).toHaveLength(1);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  it('says what ssh said, and that a token would do', async () => {
    repository.git('remote', 'add', 'origin', 'git@git.example.org:team/data.git');
    await expect((await open({ GIT_SSH: fakeSsh({}, 255) })).missing([OBJECT])).rejects.toMatchObject({
      code: 'data.remote-refused',
      evidence: ['Permission denied (publickey).'],
      remedy: expect.stringContaining('GITHUB_TOKEN'),
    });
    await expect((await open({ GIT_SSH: join(folder, 'nothing') })).missing([OBJECT])).rejects.toMatchObject({
      code: 'environment.command-missing',
    });
    await expect((await open({ GIT_SSH: fakeSsh({ href: 'javascript:1' }) })).missing([OBJECT])).rejects.toMatchObject({
      code: 'data.remote-refused',
    });
  });

  it('is not needed where a token of the forge is', async () => {
    repository.git('remote', 'add', 'origin', `ssh://git@${new URL(server.url).hostname}/team/data.git`);
    const ssh = fakeSsh({ href: server.url });
    const remote = await open({ GIT_SSH: ssh, GITHUB_SERVER_URL: 'https://127.0.0.1' }, 'secret');
    await expect(remote.missing([OBJECT])).rejects.toMatchObject({ code: 'environment.network' });
    expect(calls()).toEqual([]);
  });

  it('refuses addresses that ssh would take for options', async () => {
    repository.git('remote', 'add', 'origin', 'ssh://-oProxyCommand=touch%20x/team/data.git');
    expect(await open()).toBeUndefined();
  });
});

describe('headers', () => {
  it('that actions/checkout left are sent to their server, and nowhere else', async () => {
    repository.git('remote', 'add', 'origin', server.url.replace('/info/lfs', ''));
    repository.git('config', `http.${new URL(server.url).origin}/.extraheader`, 'AUTHORIZATION: basic Zm9v');
    repository.git('config', 'http.https://elsewhere.example.org/.extraheader', 'X-Not: me');
    await (await open({ GITHUB_TOKEN: 'other', GITHUB_SERVER_URL: new URL(server.url).origin })).missing([OBJECT]);
    expect(authorizations()).toEqual(['basic Zm9v']);
    await (await open({ GITHUB_SERVER_URL: new URL(server.url).origin }, 'given')).missing([OBJECT]);
    expect(authorizations().at(-1)).toBe(basic('x-access-token', 'given'));
    repository.git('config', '--add', `http.${new URL(server.url).origin}/.extraheader`, '');
    await (await open()).missing([OBJECT]);
    expect(authorizations().at(-1)).toBeUndefined();
  });

  it('come from git credential helpers when the server asks who is there', async () => {
    repository.git('remote', 'add', 'origin', server.url.replace('/info/lfs', ''));
    const helper = join(folder, 'helper');
    writeFileSync(helper, `#!/bin/sh\ncat >> '${folder}/asked'\nprintf 'username=me\\npassword=pass=word\\n'\n`);
    chmodSync(helper, 0o755);
    repository.git('config', 'credential.helper', helper);
    server.fault = ({ what, response }) =>
      what.startsWith('POST') && server.requests.at(-1)!.authorization === undefined && (response.writeHead(401).end(), true);
    const remote = await open();
    await remote.missing([OBJECT]);
    await remote.missing([OBJECT]);
    expect(authorizations()).toEqual([undefined, basic('me', 'pass=word'), basic('me', 'pass=word')]);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(`host=${new URL(server.url).host}`);
    server.fault = ({ response }) => (response.writeHead(401).end(), true);
    await expect((await open()).missing([OBJECT])).rejects.toMatchObject({ code: 'data.remote-refused', evidence: ['HTTP 401'] });
  });
});

describe('addresses', () => {
  it('of pushes may differ, and git may rewrite them', async () => {
    const other = await lfsServer();
    repository.git('remote', 'add', 'upstream', 'short:team/data.git');
    repository.git('config', `url.${new URL(server.url).origin}/.insteadOf`, 'short:');
    await (await open()).missing([OBJECT]);
    expect(server.requests).toHaveLength(1);
    repository.write('.lfsconfig', `[lfs]\n\tpushurl = ${other.url}\n`);
    other.objects.set(OBJECT.oid, Buffer.from('x'));
    const remote = await open();
    expect(await remote.upload([OBJECT], {} as never)).toEqual([]);
    await remote.missing([OBJECT]);
    expect([server.requests.length, other.requests.length]).toEqual([2, 1]);
    await other.close();
  });

  it('of pushes may be a folder, and a remote that is one says what it lacks before it copies', async () => {
    repository.git('remote', 'add', 'origin', server.url.replace('/info/lfs', ''));
    repository.git('init', '--quiet', '--bare', join(folder, 'store.git'));
    repository.git('config', 'remote.origin.pushurl', join(folder, 'store.git'));
    const store = localObjectStore(join(folder, 'lfs'));
    writeFileSync(join(folder, 'in'), 'content');
    const placed = await store.put([join(folder, 'in')]);
    const remote = await open();
    expect(await remote.upload(placed, store)).toEqual(placed);
    expect(await remote.upload(placed, store)).toEqual([]);
    expect(await remote.missing(placed)).toMatchObject(placed.map(({ oid }) => ({ oid })));
    repository.git('remote', 'set-url', 'origin', join(folder, 'store.git'));
    const seen: number[] = [];
    const other = localObjectStore(join(folder, 'other'));
    await expect((await open()).download([...placed, OBJECT], other)).rejects.toMatchObject({ code: 'data.object-missing' });
    expect(await other.absent(placed)).toHaveLength(1);
    await (await open()).download(placed, other, ({ bytes }) => seen.push(bytes));
    expect([seen, await other.absent(placed)]).toEqual([[7], []]);
  });

  it('of single objects are asked for anew when they ended', async () => {
    repository.git('remote', 'add', 'origin', server.url.replace('/info/lfs', ''));
    server.objects.set(OBJECT.oid, Buffer.from('x'));
    let asked = 0;
    server.fault = ({ what, response }) => {
      if (what !== 'POST batch download') return false;
      const download = {
        href: `${server.url}/objects/${OBJECT.oid}`,
        expires_at: new Date(clock.now() + (asked++ === 0 ? 5000 : 900_000)),
      };
      response.writeHead(200).end(JSON.stringify({ objects: [{ oid: OBJECT.oid, size: 1, actions: { download } }] }));
      return true;
    };
    const received: number[] = [];
    const into = { kept: async () => 0, receive: async (object: StoredObject) => void received.push(object.sizeBytes) };
    await (await open()).download([OBJECT], into as never);
    expect([asked, received]).toEqual([2, [1]]);
  });
});

describe('a proxy', () => {
  /** Forwards plain requests and tunnels, and notes both. */
  async function startProxy(seen: string[]): Promise<Server> {
    const proxy = createServer((incoming, outgoing) => {
      seen.push(`${incoming.method} ${incoming.url}`);
      const { host, pathname } = new URL(incoming.url!);
      const [hostname, port] = host.split(':');
      const forwarded = httpRequest({ hostname, port, path: pathname, method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(forwarded);
    });
    proxy.on('connect', (incoming, socket) => {
      seen.push(`CONNECT ${incoming.url}`);
      const [hostname, port] = incoming.url!.split(':');
      const tunnel = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        tunnel.pipe(socket).pipe(tunnel);
      });
      tunnel.on('error', () => socket.destroy());
      socket.on('error', () => tunnel.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  it('of the environment or of git is gone through, but not for the hosts of NO_PROXY', async () => {
    const seen: string[] = [];
    const proxy = await startProxy(seen);
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    repository.git('remote', 'add', 'origin', server.url.replace('/info/lfs', ''));
    await (await open({ HTTP_PROXY: address })).missing([OBJECT]);
    expect(seen).toHaveLength(1);
    await (await open({ HTTP_PROXY: address, NO_PROXY: '127.0.0.1' })).missing([OBJECT]);
    expect(seen).toHaveLength(1);
    repository.git('config', 'http.proxy', address);
    await (await open()).missing([OBJECT]);
    expect(seen).toHaveLength(2);
    repository.git('config', `http.${server.url}.proxy`, '');
    await (await open()).missing([OBJECT]);
    expect([seen.length, server.requests.length]).toEqual([2, 4]);
    proxy.closeAllConnections();
    proxy.close();
  });
});
