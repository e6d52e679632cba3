import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface FileServer {
  readonly url: string;
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** What is served; undefined members leave the header out. */
  file: { content: Buffer; etag?: string; lastModified?: string };
  /** Answers a request itself by returning true. */
  fault: ((request: IncomingMessage, response: ServerResponse, count: number) => boolean) | undefined;
  close(): Promise<void>;
}

/** One file on a local port with ranges and conditions, and whatever faults a test wants. */
export async function fileServer(content: string | Buffer, etag = '"one"'): Promise<FileServer> {
  const requests: FileServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    if (double.fault?.(request, response, requests.length) === true) return;
    serve(double, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const double: FileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    file: { content: Buffer.from(content as string), etag },
    fault: undefined,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
  return double;
}

function serve({ file }: FileServer, { headers }: IncomingMessage, response: ServerResponse): void {
  const { content, etag, lastModified } = file;
  if (etag !== undefined) response.setHeader('etag', etag);
  if (lastModified !== undefined) response.setHeader('last-modified', lastModified);
  if (etag !== undefined && headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  const isSame = headers['if-range'] === undefined || headers['if-range'] === (etag ?? lastModified);
  if (start > 0 && isSame) {
    response.writeHead(206, {
      'content-range': `bytes ${start}-${content.length - 1}/${content.length}`,
      'content-length': content.length - start,
    });
    response.end(content.subarray(start));
  } else {
    response.writeHead(200, { 'content-length': content.length });
    response.end(content);
  }
}

/** Ends a connection once the client has what was sent, because an error drops what waits in its queue. */
export function cutOnce(hasTaken: () => boolean, response: ServerResponse): void {
  const patience = performance.now() + 30_000;
  const looking = setInterval(() => {
    if (!hasTaken() && performance.now() < patience) return;
    clearInterval(looking);
    response.destroy();
  }, 5);
}

/** Whether a file in the folder is that long, by the end of its name. */
export const holdsBytes = (folder: string, ending: string, bytes: number): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending) && statSync(join(folder, name)).size >= bytes);

/** Sends the first bytes of a file, announces all of it, and ends the connection when they lie in the folder. */
export function cutAfter(bytes: number, { file }: Pick<FileServer, 'file'>, response: ServerResponse, folder: string): true {
  response.writeHead(200, { 'content-length': file.content.length, ...(file.etag === undefined ? {} : { etag: file.etag }) });
  response.write(file.content.subarray(0, bytes), () => cutOnce(() => holdsBytes(folder, '.partial', bytes), response));
  return true;
}
