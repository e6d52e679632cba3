/** Where the LFS objects of a remote are. */
export type LfsEndpoint =
  | { readonly kind: 'http'; readonly url: string; readonly authorization?: string }
  /** A git server that is asked over SSH where its LFS server is; `https` is where it would be by convention. */
  | { readonly kind: 'ssh'; readonly address: SshAddress; readonly https: string }
  /** A bare repository (or an LFS folder) on this machine. */
  | { readonly kind: 'folder'; readonly path: string };

export interface SshAddress {
  readonly user?: string;
  readonly host: string;
  readonly port?: string;
  readonly path: string;
}

/**
 * The LFS server that belongs to the address of a git remote, by the rules of git-lfs (docs/api/server-discovery.md): the address with
 * `.git/info/lfs`. Undefined for addresses that have no server.
 */
export function lfsEndpointOf(remote: string): LfsEndpoint | undefined {
  const scp = /^(?:([\w.-]+)@)?([\w][\w.-]*):(?!\/\/)(.+)$/.exec(remote);
  // One letter and a colon is a disk of Windows.
  if (scp !== null && scp[2]!.length > 1) return sshEndpoint({ ...userOf(scp[1]), host: scp[2]!, path: scp[3]! });
  const url = parseUrl(remote);
  if (url === undefined) return remote.startsWith('/') ? { kind: 'folder', path: remote } : undefined;
  if (url.protocol === 'file:') return { kind: 'folder', path: decodeURIComponent(url.pathname) };
  if (url.protocol === 'ssh:' || url.protocol === 'git+ssh:') return sshUrl(url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? httpEndpoint(remote) : undefined;
}

const httpEndpoint = (remote: string): LfsEndpoint => lfsServer(conventional(remote))!;

function conventional(remote: string): string {
  const base = remote.replace(/\/+$/, '');
  return base.endsWith('.git') ? `${base}/info/lfs` : `${base}.git/info/lfs`;
}

const userOf = (user: string | undefined): { readonly user?: string } => (user === undefined || user === '' ? {} : { user });

function sshUrl(url: URL): LfsEndpoint | undefined {
  const port = url.port === '' ? {} : { port: url.port };
  return sshEndpoint({ ...userOf(decodeURIComponent(url.username)), host: url.hostname, ...port, path: decodeURIComponent(url.pathname) });
}

/** What begins with a dash would be an option of ssh. */
function sshEndpoint(address: SshAddress): LfsEndpoint | undefined {
  if (address.host === '' || [address.host, address.path, address.user ?? ''].some((part) => part.startsWith('-'))) return undefined;
  return { kind: 'ssh', address, https: conventional(`https://${address.host}/${address.path.replace(/^\/+/, '')}`) };
}

/** An address that names the LFS server itself (`lfs.url`); credentials in it become a header and leave the address. */
export function lfsServer(address: string): LfsEndpoint | undefined {
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  if (url.protocol === 'file:') return { kind: 'folder', path: decodeURIComponent(url.pathname) };
  if (url.protocol === 'ssh:' || url.protocol === 'git+ssh:') return sshUrl(url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const plain = url.href.replace(/\/+$/, '');
  return username === '' && password === ''
    ? { kind: 'http', url: plain }
    : { kind: 'http', url: plain, authorization: basicAuthorization(decodeURIComponent(username), decodeURIComponent(password)) };
}

export const basicAuthorization = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
