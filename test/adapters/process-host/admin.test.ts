import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAdmin } from '#adapters/process-host/admin.ts';
import type { Gateway } from '#adapters/process-host/gateway.ts';
import { plainEnvironment } from '#adapters/process-host/plain-environment.ts';
import { readGatewayAddress, readKeptPort, readRelease, writePrivateJson } from '#adapters/process-host/state-files.ts';
import { Failure } from '#kernel/failure.ts';

const RELEASE = { model: 'm', version: 'v1', packageDigest: 'a'.repeat(64), packageFolder: '/p', replicas: 1 };

describe('control of a gateway', () => {
  const asked: unknown[] = [];
  const gateway: Gateway = {
    port: 1,
    status: () => undefined,
    replace: async (release, limits) => (asked.push([release, limits]), { outcome: 'kept', readyMs: 1, drainMs: 0 }),
    scale: async (replicas) => {
      if (replicas === 13) throw new Error('unlucky');
      throw new Failure('deploy.nothing-deployed', { message: 'nothing to scale' });
    },
    close: async () => undefined,
  };

  async function ask(method: string, path: string, options: { token?: string; body?: unknown } = {}) {
    let stopped = false;
    const admin = await openAdmin(gateway, 'secret', async () => void (stopped = true));
    try {
      const response = await fetch(`http://127.0.0.1:${admin.port}${path}`, {
        method,
        headers: { authorization: `Bearer ${options.token ?? 'secret'}` },
        ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      });
      const body: unknown = await response.json();
      // The answer leaves before the gateway stops.
      if (response.status === 202) await expect.poll(() => stopped, { interval: 2, timeout: 30_000 }).toBe(true);
      return { status: response.status, body, stopped };
    } finally {
      admin.close();
    }
  }

  it('needs the token', async () => {
    expect(await ask('POST', '/stop', { token: 'guess' })).toMatchObject({ status: 401, stopped: false });
    expect(await ask('POST', '/stop')).toMatchObject({ status: 202, stopped: true });
  });

  it('reports, replaces, and answers what is wrong', async () => {
    expect(await ask('GET', '/status')).toMatchObject({ status: 200, body: { port: 1, status: null } });
    expect(await ask('POST', '/replace', { body: { release: RELEASE, ready: 5 } })).toMatchObject({
      status: 200,
      body: { outcome: 'kept' },
    });
    expect(asked).toEqual([[RELEASE, { ready: 5, drain: 30_000 }]]);
    expect(await ask('POST', '/replace', { body: { release: { ...RELEASE, packageDigest: 'x' } } })).toMatchObject({ status: 400 });
    expect(await ask('POST', '/scale', { body: {} })).toMatchObject({ status: 400 });
    expect(await ask('POST', '/scale', { body: { replicas: 2 } })).toMatchObject({
      status: 409,
      body: { code: 'deploy.nothing-deployed' },
    });
    expect(await ask('POST', '/scale', { body: { replicas: 13 } })).toMatchObject({ status: 500, body: { message: 'unlucky' } });
    expect(await ask('POST', '/scale', { body: 'x'.repeat(70_000) })).toMatchObject({ status: 500 });
    expect(await ask('GET', '/elsewhere')).toMatchObject({ status: 404 });
  });
});

describe('the state of a place', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'place-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is read back as written, by its owner only', async () => {
    const address = { pid: 1, port: 2, adminPort: 3, token: 't' };
    await writePrivateJson(join(folder, 'gateway.json'), address);
    await writePrivateJson(join(folder, 'release.json'), RELEASE);
    await writePrivateJson(join(folder, 'port.json'), { port: 4 });
    expect([await readGatewayAddress(folder), await readRelease(folder), await readKeptPort(folder)]).toEqual([address, RELEASE, 4]);
    expect((await stat(join(folder, 'gateway.json'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'gateway.json'), 'utf8')).toContain('"token": "t"');
  });

  it('counts as none when it is absent, torn or of another form', async () => {
    expect([await readGatewayAddress(folder), await readRelease(folder), await readKeptPort(folder)]).toEqual([undefined, undefined, 0]);
    await writeFile(join(folder, 'gateway.json'), '{"pid": 1');
    await writeFile(join(folder, 'release.json'), '{"model": 5}');
    await writeFile(join(folder, 'port.json'), '[]');
    expect([await readGatewayAddress(folder), await readRelease(folder), await readKeptPort(folder)]).toEqual([undefined, undefined, 0]);
    await writeFile(join(folder, 'gateway.json'), '{"pid": "1"}');
    expect(await readGatewayAddress(folder)).toBeUndefined();
  });

  it('keeps tokens of the job out of processes that outlive it', () => {
    expect(plainEnvironment({ PATH: '/bin', GITHUB_TOKEN: 'x', AWS_SECRET_ACCESS_KEY: 'y', TZ: 'UTC' })).toEqual({
      PATH: '/bin',
      TZ: 'UTC',
    });
  });
});
