import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { Failure } from '#kernel/failure.ts';
import { type JsonObject } from '#kernel/json.ts';
import type { FailureCode } from '#kernel/failure.ts';
import type { Replacement, ServingHost, ServingPlace, ServingStatus } from '#ports/serving-host.ts';
import { lastLines } from './launch-child.ts';
import { environmentWithCache } from './plain-environment.ts';
import { gatewayFile, gatewayLog, readGatewayAddress, removeFile, type GatewayAddress } from './state-files.ts';

export interface ProcessHostOptions {
  /** Program and arguments that come before `gateway --state <folder>`: `[node, cli.js]`. */
  readonly command: readonly [string, ...string[]];
  /** Longest wait for the gateway process to come up. */
  readonly startMs?: number;
}

interface AdminAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** Serves through a gateway process of its own per place, which goes on when this process ends. */
export function processServingHost(options: ProcessHostOptions): ServingHost {
  const startMs = options.startMs ?? 60_000;

  async function findGateway(folder: string): Promise<GatewayAddress | undefined> {
    const address = await readGatewayAddress(folder);
    if (address === undefined) return undefined;
    const answer = await ask(address, 'GET', '/status', undefined, 5_000).catch(() => undefined);
    // Another program may have the port by now; only ours knows the token.
    return answer?.status === 200 ? address : undefined;
  }

  async function ensureGateway(place: ServingPlace): Promise<GatewayAddress> {
    const found = await findGateway(place.folder);
    if (found !== undefined) {
      if (place.port === 0 || place.port === found.port) return found;
      // What serves is not stopped for a port that cannot be had.
      await requireFreePort(place.port);
      await stopGateway(place.folder, found);
    }
    return await startGateway(place);
  }

  async function startGateway(place: ServingPlace): Promise<GatewayAddress> {
    const log = gatewayLog(place.folder);
    mkdirSync(dirname(log), { recursive: true });
    await removeFile(gatewayFile(place.folder));
    const output = openSync(log, 'a', 0o600);
    const since = fstatSync(output).size;
    const [program, ...words] = options.command;
    const child = spawn(program, [...words, 'gateway', `--state=${place.folder}`, `--port=${place.port}`], {
      detached: true,
      stdio: ['ignore', output, output],
      env: environmentWithCache(place.folder),
      windowsHide: true,
    });
    closeSync(output);
    let ended: string | undefined;
    child.once('exit', (code, signal) => (ended = `it ended with ${signal ?? `exit code ${code}`}`));
    child.once('error', (error) => (ended = error.message));
    child.unref();
    const deadline = Date.now() + startMs;
    while (ended === undefined && Date.now() < deadline) {
      const found = await findGateway(place.folder);
      if (found !== undefined) return found;
      await pause(25);
    }
    if (ended === undefined) child.kill('SIGKILL');
    if ((await lastLines(log, { count: 40, since })).includes('serve.port-in-use'))
      throw new Failure('serve.port-in-use', { message: `port ${place.port} of 127.0.0.1 is taken` });
    throw new Failure('deploy.gateway-failed', {
      message: `the gateway did not start: ${ended ?? `no answer within ${startMs / 1000} s`}`,
      evidence: [`${log}${await lastLines(log, { since })}`],
    });
  }

  async function stopGateway(folder: string, address: GatewayAddress): Promise<void> {
    await ask(address, 'POST', '/stop', undefined, 5_000);
    const deadline = Date.now() + 45_000;
    while (Date.now() < deadline) {
      if (!isAlive(address.pid)) return;
      await pause(20);
    }
    throw new Failure('deploy.gateway-failed', {
      message: `the gateway (process ${address.pid}) did not stop`,
      evidence: [gatewayLog(folder)],
    });
  }

  return {
    async status(place) {
      const address = await findGateway(place.folder);
      if (address === undefined) return undefined;
      const { body } = await askWell(address, 'GET', '/status', undefined, 5_000);
      return (body.status as unknown as ServingStatus | null) ?? undefined;
    },
    async replace(place, release, limits) {
      const address = await ensureGateway(place);
      const wait = limits.ready + limits.drain + 30_000;
      const { body } = await askWell(
        address,
        'POST',
        '/replace',
        { release: release as unknown as JsonObject, ready: limits.ready, drain: limits.drain },
        wait,
      );
      const replacement = body as unknown as Replacement;
      // A gateway that never had a release to serve is of no use to anybody.
      if (replacement.outcome === 'kept' && replacement.status === undefined) await stopGateway(place.folder, address);
      return replacement;
    },
    async scale(place, replicas) {
      const address = await findGateway(place.folder);
      if (address === undefined) throw new Failure('deploy.nothing-deployed', { message: `nothing runs for ${place.folder}` });
      return (await askWell(address, 'POST', '/scale', { replicas }, 90_000)).body as unknown as ServingStatus;
    },
    async stop(place) {
      const address = await findGateway(place.folder);
      if (address === undefined) return false;
      await stopGateway(place.folder, address);
      return true;
    },
  };
}

function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => reject(new Failure('serve.port-in-use', { message: `port ${port} of 127.0.0.1 is taken`, cause })));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

async function askWell(
  address: GatewayAddress,
  method: string,
  path: string,
  body: JsonObject | undefined,
  waitMs: number,
): Promise<AdminAnswer> {
  let answer: AdminAnswer;
  try {
    answer = await ask(address, method, path, body, waitMs);
  } catch (cause) {
    throw new Failure('deploy.gateway-failed', { message: `the gateway (process ${address.pid}) did not answer ${method} ${path}`, cause });
  }
  if (answer.status < 300) return answer;
  const code =
    answer.body.code === 'deploy.in-progress' || answer.body.code === 'deploy.nothing-deployed'
      ? answer.body.code
      : 'deploy.gateway-failed';
  throw new Failure(code satisfies FailureCode, { message: `the gateway refused: ${String(answer.body.message)}` });
}

async function ask(
  address: GatewayAddress,
  method: string,
  path: string,
  body: JsonObject | undefined,
  waitMs: number,
): Promise<AdminAnswer> {
  const response = await fetch(`http://127.0.0.1:${address.adminPort}${path}`, {
    method,
    headers: { authorization: `Bearer ${address.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(waitMs),
  });
  return { status: response.status, body: (await response.json()) as JsonObject };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pause = (durationMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, durationMs));
