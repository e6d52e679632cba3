import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LfsServerDouble {
  /** Address of the LFS server: what `lfs.url` would be. */
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  /** Requests in order: `POST batch download`, `GET 1a2b…`. */
  readonly requests: {
    readonly what: string;
    readonly authorization: string | undefined;
    readonly contentLength: string | undefined;
    readonly range: string | undefined;
  }[];
  /** Called before a request is served; answers it itself by returning true. */
  fault: ((request: { readonly what: string; readonly response: ServerResponse; readonly oid: string | undefined }) => boolean) | undefined;
  /** Called before the body of a request is read; ends the connection by returning true. */
  cut: ((request: { readonly method: string; readonly oid: string | undefined }) => boolean) | undefined;
  close(): Promise<void>;
}

/** A small LFS server on a local port with the batch API and basic transfers; it refuses uploads whose bytes are not their oid. */
export async function lfsServer(options: { readonly verify?: boolean; readonly latencyMs?: number } = {}): Promise<LfsServerDouble> {
  const objects = new Map<string, Buffer>();
  const requests: LfsServerDouble['requests'] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const double: LfsServerDouble = {
    url: '',
    objects,
    requests,
    fault: undefined,
    cut: undefined,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url, headers } = request;
    const oid = /\/([0-9a-f]{64})$/.exec(url ?? '')?.[1];
    if (double.cut?.({ method: method!, oid }) === true) return void request.socket.destroy();
    const body = method === 'GET' ? Buffer.alloc(0) : await readAll(request);
    const asked = url?.endsWith('/objects/batch') === true ? (JSON.parse(body.toString()) as BatchRequest) : undefined;
    const what =
      asked === undefined
        ? `${method} ${url?.endsWith('/verify') === true ? 'verify' : (oid ?? url)}`
        : `${method} batch ${asked.operation}`;
    requests.push({ what, authorization: headers.authorization, contentLength: headers['content-length'], range: headers.range });
    if (options.latencyMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
    if (double.fault?.({ what, response, oid }) === true) return;
    if (asked !== undefined) return void answerBatch(asked, response);
    if (what.endsWith('verify')) return void response.writeHead(200).end();
    if (oid === undefined) return void response.writeHead(404).end();
    if (method === 'PUT') {
      if (createHash('sha256').update(body).digest('hex') !== oid) return void response.writeHead(422).end('wrong bytes');
      objects.set(oid, body);
      return void response.writeHead(200).end();
    }
    const content = objects.get(oid);
    if (content === undefined) return void response.writeHead(404).end();
    const part = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
    const from = Number(part?.[1] ?? 0);
    const until = part === null || part[2] === '' ? content.length : Number(part[2]) + 1;
    const rest = content.subarray(from, until);
    const range = { 'Content-Range': `bytes ${from}-${from + rest.length - 1}/${content.length}` };
    response.writeHead(part === null ? 200 : 206, { 'Content-Length': rest.length, ...(part === null ? {} : range) }).end(rest);
  }
  function answerBatch({ operation, objects: wanted }: BatchRequest, response: ServerResponse): void {
    const answers = wanted.map(({ oid, size }) => {
      const href = `${double.url}/objects/${oid}`;
      if (operation === 'download') {
        return objects.has(oid)
          ? { oid, size, actions: { download: { href } } }
          : { oid, size, error: { code: 404, message: 'Object does not exist' } };
      }
      const verify = options.verify === true ? { verify: { href: `${double.url}/verify` } } : {};
      return objects.has(oid) ? { oid, size } : { oid, size, actions: { upload: { href, header: { 'X-Test': 'yes' } }, ...verify } };
    });
    response
      .writeHead(200, { 'Content-Type': 'application/vnd.git-lfs+json' })
      .end(JSON.stringify({ transfer: 'basic', objects: answers }));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(double, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/team/data.git/info/lfs` });
}

interface BatchRequest {
  readonly operation: 'download' | 'upload';
  readonly objects: readonly { readonly oid: string; readonly size: number }[];
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
