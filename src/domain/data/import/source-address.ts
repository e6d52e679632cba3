import { err, ok, type Result } from '#kernel/result.ts';

/** Names of query parameters that are keys rather than addresses: signatures of S3, Azure, Google and the usual words. */
const SECRET_PARAMETER = /(^|[-_])(token|key|sig|signature|secret|password|passwd|credential|auth|access[-_]?token|security[-_]?token)$/i;

const LOCAL_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** An address as one writes it into a file that everybody reads: no user, no password, no keys, no fragment. */
export function withoutSecrets(url: string): string {
  const match = /^([a-z][a-z\d+.-]*:\/\/)(?:[^@/?#]*@)?([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (match === null) return '';
  const [, scheme = '', rest = '', query] = match;
  const kept = (query ?? '').split('&').filter((pair) => pair !== '' && !SECRET_PARAMETER.test(decoded(pair.split('=')[0]!)));
  return `${scheme}${rest}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** Whether data may come from the address: encrypted, from this machine, or not at all. */
export function checkAddress(url: string): Result<'http' | 'file', string> {
  const match = /^([a-z][a-z\d+.-]*):\/\/(?:[^@/?#]*@)?([^/?#]*)/i.exec(url);
  if (match === null) return err('expected an address such as https://example.org/data.csv');
  const [, scheme = '', host = ''] = match;
  switch (scheme.toLowerCase()) {
    case 'https':
      return host === '' ? err('the address has no host') : ok('http');
    case 'http':
      return LOCAL_HOST.test(host)
        ? ok('http')
        : err('the address is not encrypted: anybody on the way could change the data; use https://');
    case 'file':
      return host === '' ? ok('file') : err('a file:// address names no host: file:///folder/file');
    default:
      return err(`${scheme}:// cannot be read; use https:// or file://`);
  }
}

/** The name that a file from the address gets. */
export function fileNameOf(url: string): string | undefined {
  const path = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  const name = decoded(path.split('/').at(-1) ?? '');
  return name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name) ? undefined : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
