/** Where the LFS objects of a remote are. */
export type LfsEndpoint =
  | { readonly kind: 'http'; readonly url: string; readonly authorization?: string }
  /** A bare repository (or an LFS folder) on this machine. */
  | { readonly kind: 'folder'; readonly path: string };

/**
 * The LFS server that belongs to the address of a git remote, by the rules of git-lfs (docs/api/server-discovery.md): the address with
 * `.git/info/lfs`. SSH addresses of a host are taken to have their HTTPS twin. Undefined for addresses that have no server.
 */
export function lfsEndpointOf(remote: string): LfsEndpoint | undefined {
  const scp = /^(?:[\w.-]+@)?([\w.-]+\.[\w.-]+):(?!\/\/)(.+)$/.exec(remote);
  if (scp !== null) return httpEndpoint(`https://${scp[1]!}/${scp[2]!.replace(/^\/+/, '')}`);
  const url = parseUrl(remote);
  if (url === undefined) return remote.startsWith('/') ? { kind: 'folder', path: remote } : undefined;
  if (url.protocol === 'file:') return { kind: 'folder', path: decodeURIComponent(url.pathname) };
  if (url.protocol === 'ssh:') return httpEndpoint(`https://${url.hostname}${url.pathname}`);
  return url.protocol === 'https:' || url.protocol === 'http:' ? httpEndpoint(remote) : undefined;
}

function httpEndpoint(remote: string): LfsEndpoint {
  const base = remote.replace(/\/+$/, '');
  return lfsServer(base.endsWith('.git') ? `${base}/info/lfs` : `${base}.git/info/lfs`)!;
}

/** An address that names the LFS server itself (`lfs.url`); credentials in it become a header and leave the address. */
export function lfsServer(address: string): LfsEndpoint | undefined {
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  if (url.protocol === 'file:') return { kind: 'folder', path: decodeURIComponent(url.pathname) };
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
