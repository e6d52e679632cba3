import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpRemote } from '#adapters/lfs-store/http-remote.ts';
import { localObjectStore } from '#adapters/lfs-store/local.ts';
import { objectPath } from '#adapters/lfs-store/object-path.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { ObjectStore, StoredObject } from '#ports/objects.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';

let server: LfsServerDouble;
let folder: string;
let store: ObjectStore;
let waits: number[];
const clock: Clock = { ...systemClock(), sleep: async (delay) => void waits.push(delay) };

beforeEach(async () => {
  server = await lfsServer({ verify: true });
  folder = mkdtempSync(join(tmpdir(), 'trainyard-remote-'));
  store = localObjectStore(join(folder, 'lfs'));
  waits = [];
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const remote = (authorization = 'Basic abc') => httpRemote({ url: server.url, authorization, clock, connections: 4 });

async function put(content: string): Promise<StoredObject> {
  writeFileSync(join(folder, 'in'), content);
  return (await store.put([join(folder, 'in')]))[0]!;
}

function onServer(content: string): StoredObject {
  const oid = createHash('sha256').update(content).digest('hex') as StoredObject['oid'];
  server.objects.set(oid, Buffer.from(content));
  return { oid, sizeBytes: Buffer.byteLength(content) };
}

const isThere = async (object: StoredObject): Promise<boolean> => (await store.absent([object])).length === 0;

const whats = (): string[] => server.requests.map((request) => request.what.replace(/[0-9a-f]{60}$/, '…'));

describe('httpRemote', () => {
  it('uploads what is missing with its length, verifies, and confirms', async () => {
    const [first, second] = [await put('one'), await put('two')];
    server.objects.set(first.oid, Buffer.from('one'));
    expect(await remote().missing([first, second])).toMatchObject([{ oid: second.oid }]);
    server.requests.length = 0;
    const sent = await remote().upload([first, second], store);
    expect(sent.map((object) => object.oid)).toEqual([second.oid]);
    expect(server.objects.get(second.oid)?.toString()).toBe('two');
    expect(whats()).toEqual(['POST batch upload', `PUT ${second.oid.slice(0, 4)}…`, 'POST verify', 'POST batch upload']);
    expect(server.requests[1]).toMatchObject({ contentLength: '3', authorization: 'Basic abc' });
    expect(await remote().upload([first, second], store)).toEqual([]);
  });

  it('downloads in batches of a hundred, each object once, and reports progress', async () => {
    const objects = Array.from({ length: 120 }, (_, number) => onServer(`content ${number}`));
    let seen = { objects: 0, bytes: 0 };
    await remote().download([...objects, objects[0]!], store, (done) => (seen = done));
    expect(whats().filter((what) => what === 'POST batch download')).toHaveLength(2);
    expect(seen).toEqual({ objects: 120, bytes: objects.reduce((sum, object) => sum + object.sizeBytes, 0) });
    for (const object of objects) expect(await isThere(object)).toBe(true);
  });

  it('downloads nothing when one object is nowhere, and names it', async () => {
    const known = onServer('known');
    const unknown = { oid: 'a'.repeat(64) as StoredObject['oid'], sizeBytes: 3 };
    await expect(remote().download([known, unknown], store)).rejects.toMatchObject({
      code: 'data.object-missing',
      evidence: ['sha256:aaaaaaaaaaaa… 404 Object does not exist'],
    });
    expect(await isThere(known)).toBe(false);
  });

  it('obeys Retry-After, backs off without it, and gives up in the end', async () => {
    const object = onServer('x');
    let refusals = 2;
    server.fault = ({ response }) => {
      if (refusals-- <= 0) return false;
      response.writeHead(refusals === 1 ? 429 : 503, refusals === 1 ? { 'Retry-After': '7' } : {}).end();
      return true;
    };
    await remote().download([object], store);
    expect(waits).toEqual([7000, 1000]);
    server.fault = ({ response }) => (response.writeHead(429).end(), true);
    waits = [];
    await expect(remote().missing([object])).rejects.toMatchObject({ code: 'data.remote-refused', evidence: ['HTTP 429'] });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
  });

  it.each([
    [403, 'This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.'],
    [
      403,
      'This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.',
    ],
    [509, 'Bandwidth limit exceeded'],
  ])('never tries again when the budget is used up (%i)', async (status, message) => {
    server.fault = ({ response }) => (response.writeHead(status).end(JSON.stringify({ message })), true);
    await expect(remote().missing([onServer('x')])).rejects.toMatchObject({
      code: 'data.quota-exceeded',
      evidence: [`HTTP ${status}: ${message}`],
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([401, 403, 404])('names the permission when it is refused with %i', async (status) => {
    server.fault = ({ response }) => (response.writeHead(status).end(), true);
    await expect(remote().missing([onServer('x')])).rejects.toMatchObject({
      code: 'data.remote-refused',
      remedy: expect.stringContaining('contents: read'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('asks once more for wrong bytes, then refuses and leaves nothing behind', async () => {
    const object = onServer('right');
    let wrong = 1;
    server.fault = ({ what, response }) => {
      if (!what.startsWith('GET') || wrong-- <= 0) return false;
      response.writeHead(200).end('wrong');
      return true;
    };
    await remote().download([object], store);
    expect(await isThere(object)).toBe(true);
    const other = onServer('other');
    wrong = 9;
    await expect(remote().download([other], store)).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(await isThere(other)).toBe(false);
    expect(readdirSync(join(folder, 'lfs/tmp'))).toEqual([]);
  });

  it('survives a connection that is cut in the middle of an object', async () => {
    const object = onServer('a'.repeat(100_000));
    let cuts = 2;
    server.fault = ({ what, response }) => {
      if (!what.startsWith('GET') || cuts-- <= 0) return false;
      response.writeHead(200, { 'Content-Length': 100_000 });
      response.write('a'.repeat(5000), () => response.destroy());
      return true;
    };
    await remote().download([object], store);
    expect(await isThere(object)).toBe(true);
    expect(readdirSync(join(folder, 'lfs/tmp'))).toEqual([]);
  });

  it('refuses to send damaged bytes', async () => {
    const object = await put('precious');
    writeFileSync(objectPath(join(folder, 'lfs'), object.oid), 'precIous');
    await expect(remote().upload([object], store)).rejects.toMatchObject({ code: 'data.object-corrupt' });
    expect(server.objects.size).toBe(0);
  });

  it('does not believe a server that loses what it took', async () => {
    server.fault = ({ what, response }) => what.startsWith('PUT') && (response.writeHead(200).end(), true);
    await expect(remote().upload([await put('x')], store)).rejects.toMatchObject({
      code: 'data.remote-refused',
      message: expect.stringContaining('1 of them'),
    });
  });

  it('names a server that cannot be reached', async () => {
    const { url } = server;
    await server.close();
    await expect(httpRemote({ url, clock }).missing([onServer('x')])).rejects.toMatchObject({ code: 'environment.network' });
    expect(waits).toHaveLength(5);
  });

  it('gives its authorization to the server only, not to addresses elsewhere', async () => {
    const object = onServer('x');
    const elsewhere = await lfsServer();
    elsewhere.objects.set(object.oid, Buffer.from('x'));
    server.fault = ({ what, response }) => {
      if (what !== 'POST batch download') return false;
      const actions = { download: { href: `${elsewhere.url}/objects/${object.oid}` } };
      response.writeHead(200).end(JSON.stringify({ objects: [{ oid: object.oid, size: 1, actions }] }));
      return true;
    };
    await remote().download([object], store);
    expect(elsewhere.requests).toMatchObject([{ authorization: undefined }]);
    await elsewhere.close();
  });

  it('refuses answers that make no sense', async () => {
    server.fault = ({ response }) => (response.writeHead(200).end('<html>'), true);
    await expect(remote().missing([onServer('x')])).rejects.toMatchObject({ code: 'data.remote-refused' });
    server.fault = ({ response }) => (response.writeHead(200).end('{"objects":[{"oid":1},null]}'), true);
    await expect(remote().download([onServer('x')], store)).rejects.toMatchObject({ code: 'data.object-missing' });
  });
});
