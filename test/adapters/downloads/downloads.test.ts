import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloads } from '#adapters/downloads/downloads.ts';
import { manualClock } from '#adapters/memory/clock.ts';
import type { DownloadedFile, RemoteState } from '#ports/downloads.ts';
import { cutAfter, fileServer, type FileServer } from '../../kit/file-server.ts';

const CONTENT = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));

let server: FileServer;
let folder: string;
let slept: number[];

beforeEach(async () => {
  server = await fileServer(CONTENT);
  folder = mkdtempSync(join(tmpdir(), 'trainyard-download-'));
  slept = [];
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const signal = new AbortController().signal;
const clock = { ...manualClock(), sleep: async (delay: number) => void slept.push(delay) };
const fetchFile = (url = `${server.url}/a.bin`, known?: RemoteState) =>
  downloads({ clock, signal }).fetch({ url, folder, ...(known === undefined ? {} : { known }) });

function expectWhole(file: Awaited<ReturnType<typeof fetchFile>>): asserts file is DownloadedFile {
  expect(file).toMatchObject({ kind: 'file', sizeBytes: CONTENT.length, sha256: createHash('sha256').update(CONTENT).digest('hex') });
  expect(readFileSync((file as DownloadedFile).path).equals(CONTENT)).toBe(true);
}

describe('downloads', () => {
  it('fetch a file with its state and leave nothing else behind', async () => {
    const file = await fetchFile();
    expectWhole(file);
    expect(file.etag).toBe('"one"');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('go on where a cut connection stopped', async () => {
    server.fault = (_, response, count) => count === 1 && cutAfter(60_000, server, response, folder);
    expectWhole(await fetchFile());
    expect(server.requests[1]?.headers).toMatchObject({ range: 'bytes=60000-', 'if-range': '"one"' });
  });

  it('go on in another process too', async () => {
    server.fault = (_, response, count) => count <= 1 && cutAfter(60_000, server, response, folder);
    const given = { clock: { ...clock, sleep: async () => Promise.reject(new Error('killed')) }, signal };
    await expect(downloads(given).fetch({ url: `${server.url}/a.bin`, folder })).rejects.toThrow('killed');
    expectWhole(await fetchFile());
    expect(server.requests[1]?.headers.range).toBe('bytes=60000-');
  });

  it('begin again when the file changed in the middle', async () => {
    server.fault = (_, response, count) => {
      if (count > 1) return false;
      return cutAfter(60_000, { file: { content: Buffer.alloc(CONTENT.length, 7), etag: '"old"' } }, response, folder);
    };
    expectWhole(await fetchFile());
    expect(server.requests[1]?.headers['if-range']).toBe('"old"');
  });

  it('do not go on without a state to compare', async () => {
    server.file = { content: CONTENT };
    server.fault = (_, response, count) => count === 1 && cutAfter(60_000, server, response, folder);
    expectWhole(await fetchFile());
    expect(server.requests[1]?.headers.range).toBeUndefined();
  });

  it('give up after five tries without progress', async () => {
    server.fault = (_, response) => (response.destroy(), true);
    await expect(fetchFile()).rejects.toMatchObject({ code: 'environment.network', message: expect.stringContaining('in 5 tries') });
  });

  it('obey Retry-After, and not one of hours', async () => {
    server.fault = (_, response, count) => count === 1 && (response.writeHead(429, { 'retry-after': '7' }).end(), true);
    expectWhole(await fetchFile());
    expect(slept).toEqual([7000]);
    server.fault = (_, response) => (response.writeHead(503, { 'retry-after': '7200' }).end(), true);
    await expect(fetchFile()).rejects.toMatchObject({ code: 'data.import-refused', message: expect.stringContaining('7200 s') });
  });

  it('never try again what will not get better', async () => {
    server.fault = (_, response) => (response.writeHead(404).end('no'), true);
    await expect(fetchFile(`${server.url}/a?token=hidden`)).rejects.toMatchObject({
      code: 'data.import-refused',
      message: `${server.url}/a: the server answers 404 Not Found`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('refuse more bytes than were announced', async () => {
    server.fault = (_, response) => {
      response.socket?.end(`HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 0-9/10\r\ncontent-length: 20\r\n\r\n${'x'.repeat(20)}`);
      return true;
    };
    await expect(fetchFile()).rejects.toMatchObject({ code: expect.stringMatching(/^(data.import-refused|environment.network)$/) });
  });

  it('follow redirects, without an end to them and to open addresses not', async () => {
    server.fault = (request, response) => request.url === '/a.bin' && (response.writeHead(302, { location: '/b.bin' }).end(), true);
    expectWhole(await fetchFile());
    server.fault = (_, response) => (response.writeHead(302, { location: '/a.bin' }).end(), true);
    await expect(fetchFile()).rejects.toMatchObject({ code: 'data.import-refused', message: expect.stringContaining('without an end') });
    for (const location of ['http://example.org/x', 'file:///etc/passwd', 'ftp://example.org/x']) {
      server.fault = (_, response) => (response.writeHead(302, { location }).end(), true);
      await expect(fetchFile(), location).rejects.toMatchObject({ code: 'data.import-refused' });
    }
  });

  it('send a user and password to the host they are for only', async () => {
    const other = await fileServer(CONTENT);
    server.fault = (_, response) => (response.writeHead(302, { location: `${other.url}/b` }).end(), true);
    expectWhole(await fetchFile(server.url.replace('://', '://me:secret@')));
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`);
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    await other.close();
  });

  it('fetch nothing when nothing changed, whether or not the server knows conditions', async () => {
    expect(await fetchFile(undefined, { etag: '"one"' })).toEqual({ kind: 'unchanged' });
    server.file = { content: CONTENT, lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT' };
    const known = { lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT', sizeBytes: CONTENT.length };
    expect(await fetchFile(undefined, known)).toEqual({ kind: 'unchanged' });
    expectWhole(await fetchFile(undefined, { ...known, sizeBytes: 1 }));
  });

  it('read files of this machine', async () => {
    const path = join(folder, 'source.bin');
    writeFileSync(path, CONTENT);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    const file = await fetchFile(pathToFileURL(path).href);
    expectWhole(file);
    expect(await fetchFile(pathToFileURL(path).href, file)).toEqual({ kind: 'unchanged' });
    await expect(fetchFile(pathToFileURL(join(folder, 'none')).href)).rejects.toMatchObject({ code: 'environment.file-missing' });
  });

  it('refuse addresses that anybody could change on the way', async () => {
    for (const url of ['http://example.org/a.csv', 's3://bucket/a', 'a.csv', 'file://host/a'])
      await expect(fetchFile(url), url).rejects.toMatchObject({ code: 'data.address-invalid' });
  });
});
