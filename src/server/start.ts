import type { AddressInfo } from 'node:net';
import { Failure } from '#kernel/failure.ts';
import { buildServer } from './build.ts';
import type { ServerOptions } from './options.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /**
   * Says not-ready, waits until whoever routes requests here has noticed, then answers what is in flight and closes.
   * Calling it again returns the same promise.
   */
  drain(noticeMs: number): Promise<void>;
}

/** Builds the server, listens, and says ready. */
export async function startServer(options: ServerOptions, listen: ListenOptions): Promise<RunningServer> {
  const { app, state } = await buildServer(options);
  try {
    await app.listen({ host: listen.host, port: listen.port });
  } catch (cause) {
    await app.close();
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new Failure('serve.port-in-use', { message: `port ${listen.port} of ${listen.host} is taken`, cause });
  }
  const { port } = app.server.address() as AddressInfo;
  state.ready = true;
  let draining: Promise<void> | undefined;
  const drain = async (noticeMs: number): Promise<void> => {
    state.ready = false;
    state.draining = true;
    if (noticeMs > 0) await new Promise((resolve) => setTimeout(resolve, noticeMs));
    await app.close();
  };
  return { url: `http://${formatHost(listen.host)}:${port}`, port, drain: (noticeMs) => (draining ??= drain(noticeMs)) };
}

/** What a person on the same machine types; an IPv6 address needs brackets. */
function formatHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
