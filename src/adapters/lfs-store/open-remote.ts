import { join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Clock } from '#ports/clock.ts';
import type { Environment } from '#ports/environment.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
import { runGit } from '../git-cli/run-git.ts';
import { folderRemote } from './folder-remote.ts';
import { basicAuthorization, lfsEndpointOf, lfsServer, type LfsEndpoint } from './lfs-endpoint.ts';
import { httpRemote } from './http-remote.ts';

export interface RemoteOptions {
  /** Working tree of the repository. */
  readonly root: string;
  readonly environment: Pick<Environment, 'variable'>;
  readonly clock: Clock;
  /** Token for the forge; without it the environment's GITHUB_TOKEN is used. */
  readonly token?: string;
}

/**
 * The LFS server of the repository: `remote.origin.lfsurl` or `lfs.url` of git's configuration or `.lfsconfig`, else the one that belongs
 * to `origin`. Undefined when there is none that can be spoken to.
 */
export async function openRemoteObjects(options: RemoteOptions): Promise<RemoteObjects | undefined> {
  const endpoint = await findEndpoint(options.root);
  if (endpoint === undefined) return undefined;
  if (endpoint.kind === 'folder') return folderRemote(lfsFolderOf(endpoint.path));
  const authorization = endpoint.authorization ?? forgeAuthorization(endpoint.url, options);
  return httpRemote({ url: endpoint.url, clock: options.clock, ...(authorization === undefined ? {} : { authorization }) });
}

async function findEndpoint(root: string): Promise<LfsEndpoint | undefined> {
  const address = (await configured(root, 'remote.origin.lfsurl')) ?? (await configured(root, 'lfs.url'));
  if (address !== undefined) return lfsServer(address);
  const origin = await configured(root, 'remote.origin.url');
  return origin === undefined ? undefined : lfsEndpointOf(origin);
}

async function configured(root: string, key: string): Promise<string | undefined> {
  for (const source of [[], ['--file', join(root, '.lfsconfig')]]) {
    const found = await runGit({ folder: root, arguments: ['config', ...source, '--get', key] });
    const value = found.output.toString('utf8').trim();
    if (found.exitCode === 0 && value !== '') return value;
  }
  return undefined;
}

const lfsFolderOf = (path: string): string => (existsSync(join(path, '.git')) ? join(path, '.git', 'lfs') : join(path, 'lfs'));

/** The forge's token goes to the forge and nowhere else, and never over a wire in the clear. */
function forgeAuthorization(url: string, { environment, token }: RemoteOptions): string | undefined {
  const server = new URL(environment.variable('GITHUB_SERVER_URL') ?? 'https://github.com');
  const target = new URL(url);
  const secret = token ?? environment.variable('GITHUB_TOKEN') ?? environment.variable('GH_TOKEN');
  const private_ = target.protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(target.hostname);
  if (secret === undefined || secret === '' || target.host !== server.host || !private_) return undefined;
  return basicAuthorization('x-access-token', secret);
}
