import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { objectLimit } from '#domain/data/cost/object-limit.ts';
import type { Clock } from '#ports/clock.ts';
import type { Environment } from '#ports/environment.ts';
import type { RemoteObjects } from '#ports/remote-objects.ts';
import { runGit } from '../git-cli/run-git.ts';
import { folderRemote } from './folder-remote.ts';
import { gitCredential } from './git-credential.ts';
import { readGitSettings, type GitSettings } from './git-settings.ts';
import { basicAuthorization, lfsEndpointOf, lfsServer, type LfsEndpoint } from './lfs-endpoint.ts';
import { httpRemote } from './http-remote.ts';
import type { FindAccess, Operation, ServerAccess } from './server-access.ts';
import { sshAuthenticate, type SshCommand } from './ssh-authenticate.ts';

export interface RemoteOptions {
  /** Working tree of the repository. */
  readonly root: string;
  readonly environment: Pick<Environment, 'variable'>;
  readonly clock: Clock;
  /** Token for the forge; without it the environment's GITHUB_TOKEN is used. */
  readonly token?: string;
}

type WebEndpoint = Exclude<LfsEndpoint, { readonly kind: 'folder' }>;

/**
 * The LFS server of the repository: `remote.<name>.lfsurl` or `lfs.url` of git's configuration or `.lfsconfig`, else the one that belongs
 * to the remote; uploads go to their `pushurl` twins. The remote is `origin`, or the only one. Undefined when there is none that can be
 * spoken to. Headers come from `http.extraheader`, the forge's token, SSH, or git's credential helpers, in this order.
 */
export async function openRemoteObjects(options: RemoteOptions): Promise<RemoteObjects | undefined> {
  const settings = await readGitSettings(options.root);
  const remote = await remoteName(options.root, settings);
  const download = await findEndpoint(options.root, remote, 'download', settings);
  if (download === undefined) return undefined;
  const upload = (await findEndpoint(options.root, remote, 'upload', settings)) ?? download;
  const reading = await openEndpoint(download, upload, settings, options);
  if (download.kind !== 'folder' && upload.kind !== 'folder') return reading;
  const writing = await openEndpoint(upload, upload, settings, options);
  return { ...reading, upload: (objects, from, onProgress) => writing.upload(objects, from, onProgress) };
}

async function openEndpoint(
  endpoint: LfsEndpoint,
  upload: LfsEndpoint,
  settings: GitSettings,
  options: RemoteOptions,
): Promise<RemoteObjects> {
  if (endpoint.kind === 'folder') return folderRemote(lfsFolderOf(endpoint.path));
  const url = addressOf(endpoint);
  const { proxiedFetch } = await import('../node-http/proxied-fetch.ts');
  const configured = settings.forUrl('http', 'proxy', url).at(-1);
  const limit = objectLimit(new URL(url).host, options.environment.variable('TRAINYARD_LFS_PLAN'));
  return httpRemote({
    url,
    ...(limit === undefined ? {} : { limit }),
    clock: options.clock,
    fetch: await proxiedFetch({ variable: options.environment.variable, ...(configured === undefined ? {} : { configured }) }),
    access: findAccess(endpoint, upload.kind === 'folder' ? endpoint : upload, settings, options),
  });
}

const addressOf = (endpoint: WebEndpoint): string => (endpoint.kind === 'ssh' ? endpoint.https : endpoint.url);

async function remoteName(root: string, settings: GitSettings): Promise<string> {
  if (settings.get('remote.origin.url') !== undefined) return 'origin';
  const names = (await runGit({ folder: root, arguments: ['remote'] })).output.toString('utf8').trim().split('\n');
  return names.length === 1 && names[0] !== '' ? names[0]! : 'origin';
}

async function findEndpoint(root: string, remote: string, operation: Operation, settings: GitSettings): Promise<LfsEndpoint | undefined> {
  const pushes = operation === 'upload' ? [`remote.${remote}.lfspushurl`, 'lfs.pushurl'] : [];
  const address = [...pushes, `remote.${remote}.lfsurl`, 'lfs.url'].map((key) => settings.get(key)).find((value) => value !== undefined);
  if (address !== undefined) return lfsServer(address);
  // git applies url.<base>.insteadOf and pushInsteadOf.
  const found = await runGit({ folder: root, arguments: ['remote', 'get-url', ...(operation === 'upload' ? ['--push'] : []), remote] });
  return found.exitCode === 0 ? endpointAt(found.output.toString('utf8').trim(), root) : undefined;
}

/** A folder may be named from the working tree, as git itself takes it. */
function endpointAt(address: string, root: string): LfsEndpoint | undefined {
  const folder = resolve(root, address);
  return lfsEndpointOf(address) ?? (existsSync(folder) ? { kind: 'folder', path: folder } : undefined);
}

const lfsFolderOf = (path: string): string => (existsSync(join(path, '.git')) ? join(path, '.git', 'lfs') : join(path, 'lfs'));

function findAccess(download: WebEndpoint, upload: WebEndpoint, settings: GitSettings, options: RemoteOptions): FindAccess {
  return async (operation, refused) => {
    const endpoint = operation === 'upload' ? upload : download;
    const url = addressOf(endpoint);
    const given = headersOf(endpoint, url, settings, options);
    const authorized = Object.keys(given).some((name) => name.toLowerCase() === 'authorization');
    if (endpoint.kind === 'ssh' && !authorized) {
      const access = await sshAuthenticate(endpoint.address, operation, sshCommand(settings, options), options.clock.now());
      return { ...access, headers: { ...headersOf(undefined, access.url, settings, options), ...access.headers } };
    }
    if (!refused) return { url, headers: given };
    return authorized ? undefined : fromHelper(url, given, options);
  };
}

async function fromHelper(
  url: string,
  headers: Readonly<Record<string, string>>,
  { root }: RemoteOptions,
): Promise<ServerAccess | undefined> {
  const found = isPrivate(url) ? await gitCredential(root, url) : undefined;
  return found === undefined ? undefined : { url, headers: { ...headers, Authorization: basicAuthorization(found.user, found.password) } };
}

function headersOf(
  endpoint: WebEndpoint | undefined,
  url: string,
  settings: GitSettings,
  options: RemoteOptions,
): Readonly<Record<string, string>> {
  const extra = extraHeaders(settings.forUrl('http', 'extraheader', url));
  const own = endpoint?.kind === 'http' ? endpoint.authorization : undefined;
  const { variable } = options.environment;
  const authorization =
    own ??
    forgeAuthorization(url, options.token, options) ??
    extra['authorization'] ??
    forgeAuthorization(url, variable('GITHUB_TOKEN') ?? variable('GH_TOKEN'), options);
  return authorization === undefined ? extra : { ...extra, authorization };
}

/** `Name: value` as `actions/checkout` leaves its token; an empty value forgets those before it, as in git. */
function extraHeaders(values: readonly string[]): Record<string, string> {
  let headers: Record<string, string> = {};
  for (const value of values) {
    const match = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(value);
    if (value === '') headers = {};
    else if (match !== null) headers[match[1]!.toLowerCase()] = match[2]!;
  }
  return headers;
}

function sshCommand(settings: GitSettings, { environment }: RemoteOptions): SshCommand {
  const command = environment.variable('GIT_SSH_COMMAND') ?? settings.get('core.sshcommand');
  if (command !== undefined && command !== '') return { kind: 'shell', command };
  return { kind: 'program', program: environment.variable('GIT_SSH') ?? 'ssh' };
}

/** Nothing secret goes over a wire in the clear. */
function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

/** The forge's token goes to the forge and nowhere else. */
function forgeAuthorization(url: string, secret: string | undefined, { environment }: RemoteOptions): string | undefined {
  const server = new URL(environment.variable('GITHUB_SERVER_URL') ?? 'https://github.com');
  if (secret === undefined || secret === '' || new URL(url).host !== server.host || !isPrivate(url)) return undefined;
  return basicAuthorization('x-access-token', secret);
}
