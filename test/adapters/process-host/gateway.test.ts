import { createServer, request, Agent, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGateway, type Gateway } from '#adapters/process-host/gateway.ts';
import type { ModelServer } from '#adapters/process-host/model-server.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { ServingRelease } from '#ports/serving-host.ts';
import { startLoad } from '../../kit/load.ts';

const LIMITS = { ready: 30_000, drain: 30_000 };

/** How often to look, and how long a busy machine may take. */
const SOON = { interval: 5, timeout: 30_000 };

const release = (version: string, replicas = 1): ServingRelease => ({
  model: 'flowers',
  version,
  packageDigest: 'a'.repeat(64) as Sha256,
  packageFolder: '/nowhere',
  replicas,
});

interface TestServer extends ModelServer {
  /** Ends it as a crash would. */
  crash(): void;
}

let gateway: Gateway;
let notes: string[];
let kept: ServingRelease[];
let servers: TestServer[];
let behaviour: (version: string) => RequestListener;
let launchError: string | undefined;

/** A server in this process that answers its version. */
async function launch(wanted: ServingRelease): Promise<ModelServer> {
  if (launchError !== undefined) throw new Error(launchError);
  const server = createServer(behaviour(wanted.version));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let tell: (words: string) => void = () => undefined;
  const exited = new Promise<string>((resolve) => (tell = resolve));
  const end = (words: string): void => {
    server.close();
    server.closeAllConnections();
    tell(words);
  };
  const started = { port: (server.address() as AddressInfo).port, exited, stop: async () => end('stopped'), crash: () => end('crashed') };
  servers.push(started);
  return started;
}

const answering =
  (version: string, waitMs = 0): RequestListener =>
  (incoming, outgoing) => {
    incoming.resume();
    incoming.on(
      'end',
      () => void setTimeout(() => outgoing.setHeader('content-type', 'application/json').end(JSON.stringify({ version })), waitMs),
    );
  };

beforeEach(async () => {
  notes = [];
  kept = [];
  servers = [];
  launchError = undefined;
  behaviour = (version) => answering(version, 1);
  gateway = await openGateway({
    launch,
    port: 0,
    maxBodyBytes: 1000,
    keepRelease: async (taken) => void kept.push(taken),
    note: (message) => void notes.push(message),
  });
});
afterEach(() => gateway.close(100));

const url = (): string => `http://127.0.0.1:${gateway.port}`;

const post = async (body = '{}'): Promise<{ status: number; body: { version?: string; code?: string } }> => {
  const response = await fetch(`${url()}/predict`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as { version?: string; code?: string } };
};

describe('the gateway', () => {
  it('says that nothing serves until something does', async () => {
    expect(gateway.status()).toBeUndefined();
    expect(await post()).toMatchObject({ status: 503, body: { code: 'serve.not-ready' } });
    await expect(gateway.scale(2, LIMITS.ready)).rejects.toMatchObject({ code: 'deploy.nothing-deployed' });
    await gateway.replace(release('v1'), LIMITS);
    expect(await post()).toEqual({ status: 200, body: { version: 'v1' } });
    expect(kept.map((each) => each.version)).toEqual(['v1']);
  });

  it('fails no request while versions change under load', async () => {
    await gateway.replace(release('v0'), LIMITS);
    const load = startLoad(url(), 16);
    for (let round = 1; round <= 8; round++) {
      const replaced = await gateway.replace(release(`v${round}`, (round % 2) + 1), LIMITS);
      expect(replaced.outcome).toBe('replaced');
      const { ok } = load.sofar;
      await expect.poll(() => load.sofar.ok, SOON).toBeGreaterThan(ok + 20);
    }
    const { failures, versions } = await load.finish();
    expect(failures).toEqual([]);
    expect(versions.size).toBeGreaterThanOrEqual(8);
  });

  it('lets a slow answer of the old version finish before the old version is stopped', async () => {
    let answerNow: (() => void) | undefined;
    behaviour = (version) => (incoming, outgoing) =>
      version === 'v1' ? void (answerNow = () => answering(version)(incoming, outgoing)) : answering(version)(incoming, outgoing);
    await gateway.replace(release('v1'), LIMITS);
    const slow = post();
    await expect.poll(() => answerNow, SOON).toBeDefined();
    let replaced = false;
    const replacing = gateway.replace(release('v2'), LIMITS).then((result) => ((replaced = true), result));
    await expect.poll(() => gateway.status()?.release.version, SOON).toBe('v2');
    expect((await post()).body.version).toBe('v2');
    expect(replaced).toBe(false);
    answerNow!();
    expect((await slow).body.version).toBe('v1');
    expect((await replacing).outcome).toBe('replaced');
  });

  it('keeps the old version, and does not remember the new one, when the new one does not start', async () => {
    await gateway.replace(release('v1'), LIMITS);
    launchError = 'the package is corrupt';
    const result = await gateway.replace(release('v2', 2), LIMITS);
    expect(result).toMatchObject({ outcome: 'kept', reason: 'the package is corrupt', status: { release: { version: 'v1' } } });
    expect(kept.map((each) => each.version)).toEqual(['v1']);
    expect((await post()).body.version).toBe('v1');
  });

  it('does one thing at a time', async () => {
    const first = gateway.replace(release('v1'), LIMITS);
    await expect(gateway.replace(release('v2'), LIMITS)).rejects.toMatchObject({ code: 'deploy.in-progress' });
    await first;
  });

  it('sends a request again when its server broke off, and starts another server', async () => {
    await gateway.replace(release('v1', 2), LIMITS);
    const load = startLoad(url(), 4);
    await expect.poll(() => load.sofar.ok, SOON).toBeGreaterThan(4);
    servers[0]!.crash();
    await expect.poll(() => notes.filter((note) => note.includes('crashed')), SOON).toHaveLength(1);
    await expect.poll(() => gateway.status()?.readyReplicas, SOON).toBe(2);
    expect((await load.finish()).failures).toEqual([]);
    expect(notes.some((note) => note.includes('crashed; starting another'))).toBe(true);
  });

  it('tries again to replace a dead server until it succeeds', async () => {
    await gateway.replace(release('v1'), LIMITS);
    launchError = 'no memory';
    servers[0]!.crash();
    await expect.poll(() => notes.filter((note) => note.includes('no memory')).length, SOON).toBeGreaterThan(0);
    const waiting = post();
    launchError = undefined;
    expect((await waiting).body.version).toBe('v1');
  });

  it('gives up on a request that kills every server that it reaches', async () => {
    behaviour = () => (incoming) => incoming.socket.destroy();
    await gateway.replace(release('v1', 3), LIMITS);
    expect((await post()).status).toBe(503);
  });

  it('scales up and down', async () => {
    await gateway.replace(release('v1'), LIMITS);
    expect(await gateway.scale(3, LIMITS.ready)).toMatchObject({ readyReplicas: 3, release: { replicas: 3 } });
    expect(await gateway.scale(1, LIMITS.ready)).toMatchObject({ readyReplicas: 1 });
    launchError = 'no memory';
    await expect(gateway.scale(2, LIMITS.ready)).rejects.toThrow('no memory');
    expect(gateway.status()?.release.replicas).toBe(1);
    expect(kept.map((each) => each.replicas)).toEqual([1, 3, 1]);
  });

  it('refuses bodies beyond its limit and hands on headers but not those of the connection', async () => {
    let seen: NodeJS.Dict<string | string[]> = {};
    behaviour = () => (incoming, outgoing) => {
      seen = incoming.headers;
      outgoing.setHeader('x-answer', 'yes').end('{}');
    };
    await gateway.replace(release('v1'), LIMITS);
    expect(await post('x'.repeat(2000))).toMatchObject({ status: 413, body: { code: 'serve.body-too-large' } });
    const answer = await fetch(`${url()}/predict`, { method: 'POST', body: '{}', headers: { 'x-request-id': 'r1', te: 'trailers' } });
    expect([answer.headers.get('x-answer'), seen['x-request-id'], seen['te']]).toEqual(['yes', 'r1', undefined]);
  });

  it('stops asking the server when the client has gone', async () => {
    let asked = false;
    let aborted = false;
    behaviour = () => (incoming, outgoing) => {
      asked = true;
      incoming.resume();
      outgoing.once('close', () => (aborted = !outgoing.writableFinished));
    };
    await gateway.replace(release('v1'), LIMITS);
    const sent = request(`${url()}/predict`, { method: 'POST', agent: new Agent() });
    sent.on('error', () => undefined);
    sent.end('{}');
    await expect.poll(() => asked, SOON).toBe(true);
    sent.destroy();
    await expect.poll(() => aborted, SOON).toBe(true);
  });
});
