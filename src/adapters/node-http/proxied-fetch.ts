export interface ProxySettings {
  /** Proxy of git's configuration (`http.proxy`), which counts before the environment. */
  readonly configured?: string;
  readonly variable: (name: string) => string | undefined;
}

/**
 * `fetch` that goes through the proxy of git's configuration or of HTTPS_PROXY and HTTP_PROXY, and past it for the hosts of NO_PROXY.
 * The fetch of Node 20 knows no proxies and that of 24 only with a flag, so undici does it; without a proxy nothing is loaded.
 */
export async function proxiedFetch({ configured, variable }: ProxySettings): Promise<typeof fetch> {
  const either = (name: string): string | undefined => nonEmpty(variable(name.toLowerCase())) ?? nonEmpty(variable(name));
  const everything = nonEmpty(configured) ?? either('ALL_PROXY');
  const httpProxy = nonEmpty(configured) ?? nonEmpty(variable('http_proxy')) ?? nonEmpty(variable('HTTP_PROXY')) ?? everything;
  const httpsProxy = nonEmpty(configured) ?? either('HTTPS_PROXY') ?? everything;
  if (httpProxy === undefined && httpsProxy === undefined) return fetch;
  const { EnvHttpProxyAgent, fetch: fetchThrough } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({
    ...(httpProxy === undefined ? {} : { httpProxy: withScheme(httpProxy) }),
    ...(httpsProxy === undefined ? {} : { httpsProxy: withScheme(httpsProxy) }),
    noProxy: either('NO_PROXY') ?? '',
  });
  return ((input: string, init: RequestInit) =>
    fetchThrough(input, { ...(init as object), dispatcher } as Parameters<typeof fetchThrough>[1])) as typeof fetch;
}

const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** `proxy.example.org:3128`, as curl understands it too. */
const withScheme = (proxy: string): string => (/^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
