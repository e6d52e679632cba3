import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isJsonObject, prettyJson, type JsonObject } from '#kernel/json.ts';
import { parseSha256 } from '#kernel/digest.ts';
import type { ServingRelease } from '#ports/serving-host.ts';

/** Where and how the gateway of a place is reached; the token is the reason why only the owner may read the file. */
export interface GatewayAddress {
  readonly pid: number;
  readonly port: number;
  readonly adminPort: number;
  readonly token: string;
}

export const gatewayFile = (folder: string): string => join(folder, 'gateway.json');

export const releaseFile = (folder: string): string => join(folder, 'release.json');

export const portFile = (folder: string): string => join(folder, 'port.json');

export const gatewayLog = (folder: string): string => join(folder, 'logs', 'gateway.log');

export const serverLog = (folder: string, version: string): string =>
  join(folder, 'logs', `server-${version.replace(/[^\w.-]/g, '_')}.log`);

export const predictionsFolder = (folder: string): string => join(folder, 'predictions');

/** Beside and renamed: a kill leaves the old content or the new one. */
export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, prettyJson(value), { mode: 0o600 });
  await rename(partial, path);
}

export const removeFile = (path: string): Promise<void> => rm(path, { force: true });

async function readJson(path: string): Promise<JsonObject | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isJsonObject(value) ? value : undefined;
  } catch (cause) {
    // An unreadable state file means the same as none: there is nothing to go on from.
    if (cause instanceof SyntaxError || (cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

export async function readGatewayAddress(folder: string): Promise<GatewayAddress | undefined> {
  const value = await readJson(gatewayFile(folder));
  if (value === undefined) return undefined;
  const { pid, port, adminPort, token } = value;
  if (typeof pid !== 'number' || typeof port !== 'number' || typeof adminPort !== 'number' || typeof token !== 'string') return undefined;
  return { pid, port, adminPort, token };
}

export async function readRelease(folder: string): Promise<ServingRelease | undefined> {
  const value = await readJson(releaseFile(folder));
  return value === undefined ? undefined : parseRelease(value);
}

export function parseRelease(value: JsonObject): ServingRelease | undefined {
  const { model, version, packageFolder, replicas } = value;
  const packageDigest = typeof value.packageDigest === 'string' ? parseSha256(value.packageDigest) : undefined;
  if (typeof model !== 'string' || typeof version !== 'string' || typeof packageFolder !== 'string') return undefined;
  if (typeof replicas !== 'number' || packageDigest === undefined) return undefined;
  return { model, version, packageDigest, packageFolder, replicas };
}

/** The port that was chosen for a place that asked for any, so that its address survives a restart. */
export async function readKeptPort(folder: string): Promise<number> {
  const port = (await readJson(portFile(folder)))?.port;
  return typeof port === 'number' ? port : 0;
}
