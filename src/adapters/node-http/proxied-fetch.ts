export interface ProxySettings {
  /** Proxy of git's configuration (`http.proxy`), which counts before the environment. */
  readonly configured?: string;
  readonly variable: (name: string) => string | undefined;
}

/**
 * `fetch` that goes through the proxy of git's configuration or of HTTPS_PROXY, HTTP_PROXY and ALL_PROXY, and past it for the hosts of
 * NO_PROXY. The fetch of Node 20 knows no proxies and that of 24 only with a flag, so undici does it; without a proxy nothing is loaded.
 */
export async function proxiedFetch({ configured, variable }: ProxySettings): Promise<typeof fetch> {
  const either = (name: string): string | undefined => nonEmpty(variable(name.toLowerCase())) ?? nonEmpty(variable(name));
  const everything = nonEmpty(configured);
  const proxies = {
    'http:': everything ?? either('HTTP_PROXY') ?? either('ALL_PROXY'),
    'https:': everything ?? either('HTTPS_PROXY') ?? either('ALL_PROXY'),
  };
  const known = Object.values(proxies).filter((proxy) => proxy !== undefined);
  if (known.length === 0) return fetch;
  const { ProxyAgent, fetch: fetchThrough } = await import('undici');
  const agents = new Map(known.map((proxy) => [proxy, new ProxyAgent(withScheme(proxy))]));
  const excepted = either('NO_PROXY') ?? '';
  return ((input: string, init: RequestInit) => {
    const url = new URL(input);
    const proxy = isExcepted(url, excepted) ? undefined : proxies[url.protocol as keyof typeof proxies];
    if (proxy === undefined) return fetch(input, init);
    return fetchThrough(input, { ...(init as object), dispatcher: agents.get(proxy)! });
  }) as typeof fetch;
}

/** Whether NO_PROXY names the host: `*`, a host with everything below it, with or without a dot in front, and with a port or any. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const actual = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list.split(/[\s,]+/).some((entry) => {
    const match = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase());
    if (match === null) return false;
    const [, name, onlyPort] = /^[\da-f:]+$/i.test(entry) && entry.includes('::') ? [entry, entry.toLowerCase(), undefined] : match;
    return (name === '*' || host === name || host.endsWith(`.${name}`)) && (onlyPort === undefined || onlyPort === actual);
  });
}

const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** `proxy.example.org:3128`, as curl understands it too. */
const withScheme = (proxy: string): string => (/^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
