import { Agent, request as send, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { PROBLEM_MEDIA_TYPE, renderProblem, type Problem } from '#domain/serve/problem.ts';
import type { Lease } from './generation.ts';

/** Headers that speak about one connection (RFC 9110, 7.6.1) and are not handed on. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

/** A request that kills every server it reaches must not be sent on for ever. */
const ATTEMPTS = 3;

export interface ProxyOptions {
  readonly maxBodyBytes: number;
  /** Longest wait for a server when none is ready. */
  readonly waitMs: number;
}

/** Where the next request goes; waits a while for a server when none is ready. */
export type ChooseUpstream = (waitMs: number) => Promise<Lease | undefined>;

/**
 * Hands a request on to a server and its answer back. The body is held until the answer starts, so that a request whose server
 * died or closed an idle connection is sent again: predictions change nothing, repeating one is safe.
 */
export function createProxy(
  choose: ChooseUpstream,
  options: ProxyOptions,
): { handle(incoming: IncomingMessage, outgoing: ServerResponse): void; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, scheduling: 'fifo' });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readBody(incoming, options.maxBodyBytes);
    if (body === undefined) {
      outgoing.shouldKeepAlive = false;
      return refuse(outgoing, { code: 'serve.body-too-large', status: 413, detail: `expected at most ${options.maxBodyBytes} bytes` });
    }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const lease = await choose(options.waitMs);
      if (lease === undefined) break;
      try {
        await forward(incoming, body, outgoing, lease.port, agent);
        return lease.release('answered');
      } catch (cause) {
        lease.release('broken');
        if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy(cause instanceof Error ? cause : undefined);
      }
    }
    outgoing.setHeader('retry-after', '1');
    refuse(outgoing, { code: 'serve.not-ready', status: 503, detail: 'no model server is ready' });
  }

  return {
    handle: (incoming, outgoing) => void handle(incoming, outgoing).catch((cause: Error) => outgoing.destroy(cause)),
    close: () => agent.destroy(),
  };
}

/** The whole body, or undefined as soon as it is known to be larger than the limit. */
function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve(undefined);
      else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}

function forward(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, port: number, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = handedOn(incoming.headers);
    if (body.length > 0 || incoming.method === 'POST') headers['content-length'] = body.length;
    const upstream = send({ host: '127.0.0.1', port, agent, method: incoming.method, path: incoming.url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, handedOn(answer.headers));
      answer.on('error', reject);
      answer.on('aborted', () => reject(new Error('the server broke off')));
      answer.pipe(outgoing);
      outgoing.once('finish', resolve);
    });
    upstream.on('error', reject);
    outgoing.once('close', () => {
      if (outgoing.writableFinished) return;
      upstream.destroy();
      resolve();
    });
    upstream.end(body);
  });
}

function handedOn(headers: OutgoingHttpHeaders | IncomingMessage['headers']): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = {};
  for (const name in headers) if (!HOP_BY_HOP.has(name)) kept[name] = headers[name];
  return kept;
}

function refuse(outgoing: ServerResponse, problem: Problem): void {
  const text = JSON.stringify(renderProblem(problem, ''));
  outgoing.writeHead(problem.status, { 'content-type': PROBLEM_MEDIA_TYPE, 'content-length': Buffer.byteLength(text) }).end(text);
}
