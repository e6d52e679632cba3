import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proxiedFetch } from '#adapters/node-http/proxied-fetch.ts';

let proxy: Server;
let seen: string[];
beforeEach(async () => {
  seen = [];
  proxy = createServer((_, response) => response.end('direct'));
  // undici opens a tunnel for both kinds of addresses; one that is refused is proof enough.
  proxy.on('connect', (request, socket) => {
    seen.push(request.url!);
    socket.end('HTTP/1.1 502 no\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  proxy.closeAllConnections();
  proxy.close();
});

const address = (): string => `127.0.0.1:${(proxy.address() as AddressInfo).port}`;

describe('proxiedFetch', () => {
  it('is the fetch of Node without a proxy', async () => {
    expect(await proxiedFetch({ variable: () => undefined })).toBe(fetch);
    expect(await proxiedFetch({ configured: '', variable: () => '' })).toBe(fetch);
  });

  it.each([
    ['https://git.example.org/x', { HTTPS_PROXY: true }, true],
    ['https://git.example.org/x', { https_proxy: true }, true],
    ['https://git.example.org/x', { ALL_PROXY: true }, true],
    ['https://git.example.org/x', { HTTPS_PROXY: true, NO_PROXY: 'other.org, example.org' }, false],
    ['https://git.example.org/x', { HTTPS_PROXY: true, NO_PROXY: '.example.org' }, false],
    ['https://git.example.org/x', { HTTPS_PROXY: true, NO_PROXY: '*.example.org:443' }, false],
    ['https://git.example.org/x', { HTTPS_PROXY: true, NO_PROXY: 'example.org:8443' }, true],
    ['https://git.example.org/x', { HTTPS_PROXY: true, NO_PROXY: '*' }, false],
    ['https://notexample.org/x', { HTTPS_PROXY: true, no_proxy: 'example.org' }, true],
    ['https://[::1]:1/x', { HTTPS_PROXY: true, NO_PROXY: '::1' }, false],
  ] satisfies [string, Record<string, string | true>, boolean][])('%s with %j', async (url, variables, expected) => {
    const value = (name: string): string | undefined => {
      const given = (variables as Record<string, string | true>)[name];
      return given === true ? address() : given;
    };
    const send = await proxiedFetch({ variable: value });
    // Nothing of these names is asked for: what does not go to the proxy is ended at once.
    const ended = expected ? {} : { signal: AbortSignal.abort() };
    await expect(send(url, ended)).rejects.toThrow();
    expect(seen).toEqual(expected ? [`${new URL(url).host}:443`] : []);
  });
});
