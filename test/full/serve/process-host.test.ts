import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPredictionLog } from '#adapters/prediction-log/open.ts';
import { processServingHost } from '#adapters/process-host/process-host.ts';
import { readGatewayAddress } from '#adapters/process-host/state-files.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { ServingHost, ServingPlace, ServingRelease } from '#ports/serving-host.ts';
import { startLoad } from '../../kit/load.ts';
import { readAll } from '../../kit/prediction-log-conformance.ts';

// Node 24 runs the sources as they are; the package brings it for the platforms that tests run on.
const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const entry = fileURLToPath(new URL('../../kit/flower-cli.ts', import.meta.url));
const limits = { ready: 20_000, drain: 10_000 };

let root: string;
let host: ServingHost;
let place: ServingPlace;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'process-host-'));
  host = processServingHost({ command: [node, entry] });
  place = { folder: join(root, 'state'), port: 0 };
});
afterEach(async () => {
  await host.stop(place);
  await rm(root, { recursive: true, force: true });
});

async function release(version: string, flaw?: string, replicas = 1): Promise<ServingRelease> {
  const packageFolder = join(root, version);
  await mkdir(packageFolder, { recursive: true });
  if (flaw !== undefined) await writeFile(join(packageFolder, flaw), '');
  return { model: 'flowers', version, packageDigest: 'a'.repeat(64) as Sha256, packageFolder, replicas };
}

const predict = async (url: string): Promise<{ version: string }> => {
  const response = await fetch(`${url}/predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"length": 5}',
  });
  return (await response.json()) as { version: string };
};

/** Waits until the clients of a load have got so many more. */
async function answers(load: ReturnType<typeof startLoad>, count: number): Promise<void> {
  const { ok } = load.sofar;
  await expect.poll(() => load.sofar.ok, { timeout: 60_000 }).toBeGreaterThan(ok + count);
}

describe('the process host', () => {
  it('replaces a version under load without a failed request, and every answer is in the log', async () => {
    const first = await host.replace(place, await release('v1.0.0'), limits);
    expect(first).toMatchObject({ outcome: 'replaced', status: { readyReplicas: 1, release: { version: 'v1.0.0' } } });
    const { url } = first.status!;
    const load = startLoad(url, 12);
    for (const version of ['v1.1.0', 'v1.2.0', 'v1.0.0']) {
      await answers(load, 200);
      const replaced = await host.replace(place, await release(version), limits);
      expect(replaced).toMatchObject({ outcome: 'replaced', status: { url, release: { version } } });
    }
    await answers(load, 200);
    const { ok, failures, versions } = await load.finish();
    expect(failures).toEqual([]);
    expect(ok).toBeGreaterThan(500);
    expect(versions).toEqual(new Set(['v1.0.0', 'v1.1.0', 'v1.2.0']));
    await host.stop(place);
    const log = await openPredictionLog(join(place.folder, 'predictions'));
    const logged = await readAll(log);
    await log.close();
    // A request that was sent again after its server had gone may be logged twice, never be lost.
    expect(logged.length).toBeGreaterThanOrEqual(ok);
    const lines = (await readFile(join(place.folder, 'predictions', 'predictions.jsonl'), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(logged.length);
  });

  it.each([
    ['refuse-to-start', 'the package is corrupt'],
    ['never-ready', 'not ready within 1.5 s'],
  ])('goes on with the old version when the new one does: %s', async (flaw, words) => {
    const first = await host.replace(place, await release('v1.0.0'), limits);
    const load = startLoad(first.status!.url, 4);
    const kept = await host.replace(place, await release('v2.0.0', flaw), { ready: 1_500, drain: 1_000 });
    expect(kept).toMatchObject({ outcome: 'kept', status: { release: { version: 'v1.0.0' }, readyReplicas: 1 } });
    expect(kept.reason).toContain(words);
    const { failures, versions } = await load.finish();
    expect([failures, [...versions]]).toEqual([[], ['v1.0.0']]);
  });

  it('comes back with the same version on the same port after it was killed', async () => {
    const first = await host.replace(place, await release('v1.0.0'), limits);
    const { url } = first.status!;
    const address = await readGatewayAddress(place.folder);
    process.kill(address!.pid, 'SIGKILL');
    await expect.poll(() => host.status(place)).toBeUndefined();
    const second = await host.replace(place, await release('v1.1.0'), limits);
    expect(second).toMatchObject({ outcome: 'replaced', status: { url, release: { version: 'v1.1.0' } } });
    expect((await predict(url)).version).toBe('v1.1.0');
  });

  it('starts a server anew that died, and answers in the meantime', async () => {
    const { status } = await host.replace(place, await release('v1.0.0', undefined, 2), limits);
    const load = startLoad(status!.url, 4);
    const pids = await serverPids(place.folder);
    expect(pids).toHaveLength(2);
    process.kill(pids[0]!, 'SIGKILL');
    await expect.poll(async () => (await host.status(place))?.readyReplicas, { timeout: 60_000 }).toBe(2);
    expect((await load.finish()).failures).toEqual([]);
  });

  it('scales, stops once, and leaves no process', async () => {
    const { status } = await host.replace(place, await release('v1.0.0'), limits);
    expect(await host.scale(place, 3)).toMatchObject({ readyReplicas: 3 });
    expect(await host.scale(place, 1)).toMatchObject({ readyReplicas: 1, release: { replicas: 1 } });
    const pids = await serverPids(place.folder);
    expect(await host.stop(place)).toBe(true);
    expect(await host.stop(place)).toBe(false);
    await expect(fetch(`${status!.url}/health`)).rejects.toThrow();
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
    await expect(host.scale(place, 2)).rejects.toMatchObject({ code: 'deploy.nothing-deployed' });
  });

  it('keeps its token to the owner and refuses control without it', async () => {
    await host.replace(place, await release('v1.0.0'), limits);
    const address = await readGatewayAddress(place.folder);
    expect((await stat(join(place.folder, 'gateway.json'))).mode & 0o777).toBe(0o600);
    const response = await fetch(`http://127.0.0.1:${address!.adminPort}/stop`, {
      method: 'POST',
      headers: { authorization: 'Bearer guess' },
    });
    expect(response.status).toBe(401);
  });

  it('names a port that is taken', async () => {
    const { status } = await host.replace(place, await release('v1.0.0'), limits);
    const taken = Number(new URL(status!.url).port);
    const other = { folder: join(root, 'other'), port: taken };
    await expect(host.replace(other, await release('v1.0.0'), limits)).rejects.toMatchObject({ code: 'serve.port-in-use' });
  });

  it('moves to another port, and stays where it is when that one is taken', async () => {
    const { status } = await host.replace(place, await release('v1.0.0'), limits);
    const other = { folder: join(root, 'other'), port: 0 };
    const taken = Number(new URL((await host.replace(other, await release('v1.0.0'), limits)).status!.url).port);
    await expect(host.replace({ ...place, port: taken }, await release('v1.1.0'), limits)).rejects.toMatchObject({
      code: 'serve.port-in-use',
    });
    expect((await predict(status!.url)).version).toBe('v1.0.0');
    await host.stop(other);
    const moved = await host.replace({ ...place, port: taken }, await release('v1.1.0'), limits);
    expect(moved.status!.url).toBe(`http://127.0.0.1:${taken}`);
    expect((await predict(moved.status!.url)).version).toBe('v1.1.0');
  });
});

/** Children of the gateway. */
async function serverPids(folder: string): Promise<number[]> {
  const address = await readGatewayAddress(folder);
  const text = await readFile(`/proc/${address!.pid}/task/${address!.pid}/children`, 'utf8');
  return text.trim().split(' ').map(Number);
}
