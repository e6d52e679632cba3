import { randomBytes } from 'node:crypto';
import { Failure } from '#kernel/failure.ts';
import { openAdmin } from './admin.ts';
import { openGateway, type Gateway } from './gateway.ts';
import type { LaunchServer } from './model-server.ts';
import {
  gatewayFile,
  portFile,
  readGatewayAddress,
  readKeptPort,
  readRelease,
  releaseFile,
  removeFile,
  writePrivateJson,
} from './state-files.ts';

export interface GatewayProcessOptions {
  /** State folder of the place. */
  readonly folder: string;
  /** 0 for the port kept from before, or any free one. */
  readonly port: number;
  readonly launch: LaunchServer;
  readonly maxBodyBytes: number;
  readonly signal: AbortSignal;
  readonly note: (message: string) => void;
}

const READY_MS = 60_000;
const DRAIN_MS = 30_000;

/** The life of a gateway process: goes on with the release of before, tells its address in `gateway.json`, serves until it is told to stop. */
export async function runGateway(options: GatewayProcessOptions): Promise<{ readonly port: number }> {
  const { folder, note } = options;
  const gateway = await openOnKeptPort(options);
  await writePrivateJson(portFile(folder), { port: gateway.port });
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const token = randomBytes(32).toString('hex');
  const admin = await openAdmin(gateway, token, async () => stop());
  const kept = await readRelease(folder);
  if (kept !== undefined) await gateway.replace(kept, { ready: READY_MS, drain: 0 });
  await writePrivateJson(gatewayFile(folder), { pid: process.pid, port: gateway.port, adminPort: admin.port, token });
  note(`gateway listens on http://127.0.0.1:${gateway.port}`);
  if (options.signal.aborted) stop();
  options.signal.addEventListener('abort', () => stop(), { once: true });
  await stopped;
  note('gateway stops');
  admin.close();
  await gateway.close(DRAIN_MS);
  // Another gateway may have taken over the place in between; its address stays.
  if ((await readGatewayAddress(folder))?.pid === process.pid) await removeFile(gatewayFile(folder));
  return { port: gateway.port };
}

/** A fixed port that is taken is an error; a kept one that is taken by now gives way to another free one. */
async function openOnKeptPort(options: GatewayProcessOptions): Promise<Gateway> {
  const { folder, launch, maxBodyBytes, note } = options;
  const keepRelease = (release: unknown): Promise<void> => writePrivateJson(releaseFile(folder), release);
  const open = (port: number): Promise<Gateway> => openGateway({ launch, port, maxBodyBytes, keepRelease, note });
  if (options.port !== 0) return await open(options.port);
  const kept = await readKeptPort(folder);
  try {
    return await open(kept);
  } catch (cause) {
    if (kept === 0 || !(cause instanceof Failure) || cause.code !== 'serve.port-in-use') throw cause;
    return await open(0);
  }
}
