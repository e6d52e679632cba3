import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { Gateway } from './gateway.ts';
import { parseRelease } from './state-files.ts';

export interface AdminEndpoint {
  readonly port: number;
  close(): void;
}

const MAX_BODY = 64 * 1024;

/** Control of a gateway on a loopback port of its own; every request carries the token that only the owner's files hold. */
export async function openAdmin(gateway: Gateway, token: string, onStop: () => Promise<void>): Promise<AdminEndpoint> {
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      const text = JSON.stringify(body);
      response
        .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), connection: 'close' })
        .end(text);
      if (status === 202) response.once('finish', () => void onStop());
    });
  });

  async function answer(request: IncomingMessage): Promise<{ status: number; body: JsonObject }> {
    if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`))
      return { status: 401, body: { message: 'the token is missing or wrong' } };
    try {
      return await perform(`${request.method} ${request.url}`, request);
    } catch (cause) {
      if (cause instanceof Failure) return { status: 409, body: { code: cause.code, message: cause.message } };
      return { status: 500, body: { message: cause instanceof Error ? cause.message : String(cause) } };
    }
  }

  async function perform(action: string, request: IncomingMessage): Promise<{ status: number; body: JsonObject }> {
    switch (action) {
      case 'GET /status':
        return { status: 200, body: { port: gateway.port, status: asJson(gateway.status() ?? null) } };
      case 'POST /replace': {
        const body = await readJsonBody(request);
        const release = isJsonObject(body.release) ? parseRelease(body.release) : undefined;
        if (release === undefined) return { status: 400, body: { message: 'expected a release' } };
        return {
          status: 200,
          body: asJson(
            await gateway.replace(release, { ready: milliseconds(body.ready, 60_000), drain: milliseconds(body.drain, 30_000) }),
          ) as JsonObject,
        };
      }
      case 'POST /scale': {
        const body = await readJsonBody(request);
        if (typeof body.replicas !== 'number') return { status: 400, body: { message: 'expected replicas' } };
        return { status: 200, body: asJson(await gateway.scale(body.replicas, 60_000)) as JsonObject };
      }
      case 'POST /stop':
        return { status: 202, body: {} };
      default:
        return { status: 404, body: { message: `there is no ${action}` } };
    }
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeIdleConnections();
    },
  };
}

const asJson = (value: unknown): JsonObject[string] => value as JsonObject[string];

const milliseconds = (value: unknown, otherwise: number): number => (typeof value === 'number' && value >= 0 ? value : otherwise);

async function readJsonBody(request: IncomingMessage): Promise<JsonObject> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > MAX_BODY) throw new Error('the body is too large');
  }
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return isJsonObject(value) ? value : {};
}

/** Compares in a time that says nothing about where two texts differ. */
function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
