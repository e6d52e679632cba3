import { checkAddress, withoutSecrets } from '#domain/data/import/source-address.ts';
import { Failure } from '#kernel/failure.ts';

const MAX_REDIRECTS = 10;

/** Nothing for so long, and the connection is given up. */
const IDLE_MS = 60_000;

export interface Opened {
  readonly response: Response;
  /** Ends the connection. */
  readonly close: () => void;
  /** Told that bytes came. */
  readonly alive: () => void;
}

/**
 * Asks for an address and follows where it leads: to encrypted addresses only (or within this machine), ten times at most, and without the
 * user and password of the first for another host.
 */
export async function openAddress(url: string, headers: Readonly<Record<string, string>>, send: typeof fetch): Promise<Opened> {
  const first = new URL(url);
  let current = first;
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(new Error(`nothing within ${IDLE_MS / 1000} s`)), IDLE_MS);
    const plain = new URL(current);
    plain.username = '';
    plain.password = '';
    const response = await send(plain.href, {
      headers: { ...headers, 'accept-encoding': 'identity', 'user-agent': 'trainyard', ...authorization(first, current) },
      redirect: 'manual',
      signal: control.signal,
    }).finally(() => clearTimeout(timer));
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return opened(response, control);
    control.abort();
    const next = new URL(location, current);
    const allowed = checkAddress(next.href);
    const fromHere = checkAddress(current.href);
    if (!allowed.ok || allowed.value !== 'http' || (current.protocol === 'https:' && next.protocol !== 'https:') || !fromHere.ok) {
      throw new Failure('data.import-refused', {
        message: `${withoutSecrets(url)} leads to ${withoutSecrets(next.href)}, which is not followed`,
        remedy: 'Give the address that holds the data, with https://.',
      });
    }
    current = next;
  }
  throw new Failure('data.import-refused', { message: `${withoutSecrets(url)} leads from address to address without an end` });
}

function opened(response: Response, control: AbortController): Opened {
  let timer: NodeJS.Timeout | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(new Error(`nothing within ${IDLE_MS / 1000} s`)), IDLE_MS);
    timer.unref();
  };
  const close = (): void => {
    clearTimeout(timer);
    control.abort();
  };
  alive();
  return { response, close, alive };
}

/** Only for the host that it was given for. */
function authorization(first: URL, current: URL): Readonly<Record<string, string>> {
  if (first.username === '' || first.origin !== current.origin) return {};
  const pair = `${decodeURIComponent(first.username)}:${decodeURIComponent(first.password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
