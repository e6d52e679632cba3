import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '#kernel/failure.ts';
import type { Replacement, ReplaceLimits, ServingRelease, ServingStatus } from '#ports/serving-host.ts';
import { startGeneration, type Generation, type Lease } from './generation.ts';
import type { LaunchServer } from './model-server.ts';
import { createProxy } from './proxy.ts';

export interface GatewayOptions {
  readonly launch: LaunchServer;
  /** 0 for any free port. */
  readonly port: number;
  readonly maxBodyBytes: number;
  /** Called when a release has been taken or scaled, before requests go to it, so that a restart goes on with it. */
  readonly keepRelease: (release: ServingRelease) => Promise<void>;
  readonly note: (message: string) => void;
}

/** One local port in front of the servers of the current release. */
export interface Gateway {
  readonly port: number;
  status(): ServingStatus | undefined;
  replace(release: ServingRelease, limits: ReplaceLimits): Promise<Replacement>;
  scale(replicas: number, readyMs: number): Promise<ServingStatus>;
  close(drainMs: number): Promise<void>;
}

const WAIT_FOR_SERVER_MS = 5_000;
const LOOK_AGAIN_MS = 50;

export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  let current: Generation | undefined;
  let busy = false;

  /** While there is a release, servers that died are on their way back: worth a wait. */
  async function choose(waitMs: number): Promise<Lease | undefined> {
    const deadline = performance.now() + waitMs;
    while (current !== undefined) {
      const lease = current.acquire();
      if (lease !== undefined || performance.now() >= deadline) return lease;
      await current.whenReady(LOOK_AGAIN_MS);
    }
    return undefined;
  }

  const proxy = createProxy(choose, { maxBodyBytes: options.maxBodyBytes, waitMs: WAIT_FOR_SERVER_MS });
  const server = createServer({ keepAliveTimeout: 75_000, requestTimeout: 60_000 }, proxy.handle);
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;

  const status = (): ServingStatus | undefined =>
    current === undefined ? undefined : { url: `http://127.0.0.1:${port}`, release: current.release, readyReplicas: current.ready };

  async function exclusively<Value>(work: () => Promise<Value>): Promise<Value> {
    if (busy) throw new Failure('deploy.in-progress', { message: 'the gateway is replacing its servers already' });
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  }

  async function replace(release: ServingRelease, limits: ReplaceLimits): Promise<Replacement> {
    const startedAt = performance.now();
    let next: Generation;
    try {
      next = await startGeneration(release, options.launch, limits.ready, options.note);
    } catch (cause) {
      const kept = status();
      const reason = cause instanceof Error ? cause.message : String(cause);
      options.note(`${release.version} was not taken: ${reason}`);
      return {
        outcome: 'kept',
        ...(kept === undefined ? {} : { status: kept }),
        reason,
        readyMs: performance.now() - startedAt,
        drainMs: 0,
      };
    }
    const readyMs = performance.now() - startedAt;
    await options.keepRelease(release);
    const old = current;
    current = next;
    const drainStart = performance.now();
    await old?.retire(limits.drain);
    options.note(`${release.version} serves on port ${port}`);
    return { outcome: 'replaced', status: status()!, readyMs, drainMs: performance.now() - drainStart };
  }

  return {
    port,
    status,
    replace: (release, limits) => exclusively(() => replace(release, limits)),
    scale: (replicas, readyMs) =>
      exclusively(async () => {
        if (current === undefined) throw new Failure('deploy.nothing-deployed', { message: 'the gateway has no release to scale' });
        await current.scale(replicas, readyMs);
        await options.keepRelease(current.release);
        return status()!;
      }),
    async close(drainMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await current?.retire(drainMs);
      current = undefined;
      server.closeAllConnections();
      await closed;
      proxy.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const inUse = cause.code === 'EADDRINUSE';
      reject(inUse ? new Failure('serve.port-in-use', { message: `port ${port} of 127.0.0.1 is taken`, cause }) : cause);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
