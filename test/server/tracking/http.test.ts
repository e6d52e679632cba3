import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trackingServer, type TrackingServerUnderTest } from '../../kit/tracking/tracking-server.ts';

let server: TrackingServerUnderTest;
beforeEach(async () => {
  server = await trackingServer({ limitBytes: 1_000 });
});
afterEach(() => server.dispose());

const refused = (code: string, status = 400) => ({ status, body: { error_code: code, message: expect.any(String) as string } });
const ARTIFACTS = '/api/2.0/mlflow-artifacts/artifacts';
const put = (path: string, payload: Buffer | string, headers: Record<string, string> = { 'content-type': 'image/png' }) =>
  server.send({ method: 'PUT', url: `${ARTIFACTS}/${path}`, payload, headers });
const fetched = (path: string) => server.app.inject({ method: 'GET', url: `${ARTIFACTS}/${path}` });
const list = (path: string) => server.send({ method: 'GET', url: `${ARTIFACTS}?path=${encodeURIComponent(path)}` });

describe('artifacts', () => {
  it('come back byte for byte, whatever their name and type', async () => {
    const bytes = Buffer.from(Array.from({ length: 900 }, (_, index) => index % 256));
    for (const [name, type] of [
      ['a.bin', 'application/octet-stream'],
      ['sub/c%20d+.json', 'application/json'],
      ['t.txt', 'text/plain'],
    ] as const) {
      expect(await put(`0/r/artifacts/${name}`, bytes, { 'content-type': type })).toEqual({ status: 200, body: {} });
      expect((await fetched(`0/r/artifacts/${name}`)).rawPayload.equals(bytes)).toBe(true);
    }
    expect(await put('0/r/artifacts/empty', '')).toMatchObject({ status: 200 });
    expect(await put('0/r/artifacts/a.bin', 'new')).toMatchObject({ status: 200 });
    expect((await fetched('0/r/artifacts/a.bin')).body).toBe('new');
    expect((await list('0/r/artifacts')).body).toEqual({
      files: [
        { path: 'a.bin', is_dir: false, file_size: 3 },
        { path: 'empty', is_dir: false, file_size: 0 },
        { path: 'sub', is_dir: true },
        { path: 't.txt', is_dir: false, file_size: 900 },
      ],
    });
    expect((await list('0/r/artifacts/sub')).body).toMatchObject({ files: [{ path: 'c d+.json' }] });
    expect((await list('0/r/artifacts/none')).body).toEqual({ files: [] });
    expect((await list('0/r/artifacts/a.bin')).body).toEqual({ files: [] });
    await server.send({ method: 'DELETE', url: `${ARTIFACTS}/0/r/artifacts/a.bin` });
    expect((await fetched('0/r/artifacts/a.bin')).statusCode).toBe(404);
  });

  it('are refused with an error body when absent, a folder, too large, or in the way of each other', async () => {
    await put('0/r/artifacts/d/x', '1');
    expect(await server.send({ method: 'GET', url: `${ARTIFACTS}/0/r/artifacts/none` })).toEqual(refused('RESOURCE_DOES_NOT_EXIST', 404));
    expect(await server.send({ method: 'GET', url: `${ARTIFACTS}/0/r/artifacts/d` })).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(await put('0/r/artifacts/d', 'a file')).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(await put('0/r/artifacts/d/x/y', 'below a file')).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(await put('0/r/artifacts/large', Buffer.alloc(1_001))).toEqual(refused('INVALID_PARAMETER_VALUE'));
    expect(readdirSync(join(server.folder, 'artifacts/0/r/artifacts'))).toEqual(['d']);
  });

  it.each([
    '..%2f..%2fevil',
    '0/r/artifacts/..%2f..%2f..%2f..%2fevil',
    '0/r/artifacts/%2e%2e/%2e%2e/%2e%2e/evil',
    '0/r/artifacts/a%5c..%5cevil',
    '0/r/artifacts/%00',
    'evil',
  ])('never leave their folder: %s', async (path) => {
    expect((await put(path, 'x')).status).toBeGreaterThanOrEqual(400);
    expect((await fetched(path)).statusCode).toBeGreaterThanOrEqual(400);
    expect(existsSync(join(server.folder, 'evil'))).toBe(false);
  });

  it('are not listed outside', async () => expect(await list('0/r/artifacts/../..')).toEqual(refused('INVALID_PARAMETER_VALUE')));
});

describe('the endpoint', () => {
  it('refuses routes that it lacks so that clients neither retry nor guess', async () => {
    for (const url of ['/api/3.0/mlflow/server-info', '/api/2.0/mlflow/webhooks', '/v1/traces', '/version', '/']) {
      expect(await server.send({ method: 'GET', url })).toEqual(refused('ENDPOINT_NOT_FOUND', 404));
    }
  });

  it.each([['{'], ['[]'], ['"x"']])('refuses the body %s', async (payload) => {
    const headers = { 'content-type': 'application/json' };
    expect(await server.send({ method: 'POST', url: '/api/2.0/mlflow/runs/create', payload, headers })).toEqual(
      refused('INVALID_PARAMETER_VALUE'),
    );
  });

  it('takes JSON only, which a web page cannot send without asking', async () => {
    const request = {
      method: 'POST',
      url: '/api/2.0/mlflow/runs/create',
      payload: '{}',
      headers: { 'content-type': 'text/plain' },
    } as const;
    expect(await server.send(request)).toEqual(refused('INVALID_PARAMETER_VALUE'));
  });

  it.each([
    { host: 'evil.example' },
    { host: '127.0.0.1.evil.example:5000' },
    { host: 'localhost', origin: 'http://localhost:3000' },
    { host: 'localhost', origin: 'null' },
  ])('lets in no foreign name and no web page: %j', async (headers) => {
    expect(await server.send({ method: 'GET', url: '/health', headers })).toEqual(refused('PERMISSION_DENIED', 403));
  });

  it.each(['127.0.0.1:4711', 'localhost', '[::1]:80'])('answers under %s', async (host) => {
    expect(await server.send({ method: 'GET', url: '/health', headers: { host } })).toEqual({ status: 200, body: 'OK' });
  });

  it('lets in nobody without the token', async () => {
    const guarded = await trackingServer({ token: 'secret' });
    for (const authorization of ['', 'Bearer wrong', 'Bearer secre', 'Basic secret']) {
      expect(await guarded.send({ method: 'GET', url: '/health', headers: { authorization } })).toEqual(refused('PERMISSION_DENIED', 403));
    }
    expect(await guarded.send({ method: 'GET', url: '/health', headers: { authorization: 'Bearer secret' } })).toMatchObject({
      status: 200,
    });
    await guarded.dispose();
  });

  it('tells the operator, and not the client, what broke', async () => {
    const broken = { ...server.store, keep: () => Promise.reject(new Error('disk full at /secret/path')) };
    const { buildTrackingServer } = await import('../../../src/server/tracking/build.ts');
    const { nodeFiles } = await import('#adapters/node-fs/files.ts');
    const errors: unknown[] = [];
    const app = await buildTrackingServer({
      store: broken,
      artifacts: { folder: server.folder, files: nodeFiles(), limitBytes: 1 },
      onError: (error) => errors.push(error),
    });
    const answer = await app.inject({ method: 'POST', url: '/api/2.0/mlflow/runs/create', payload: {} });
    expect([answer.statusCode, answer.body.includes('secret'), errors.length]).toEqual([500, false, 1]);
    await app.close();
  });
});
