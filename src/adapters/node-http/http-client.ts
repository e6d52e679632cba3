import { Agent, request } from 'node:http';
import { Failure } from '#kernel/failure.ts';
import type { HttpAnswer, HttpClient } from '#ports/http-client.ts';

/** More than any answer of a model server; a server that sends more is not ours. */
const MAX_BYTES = 64_000_000;

const TIMEOUT_MS = 30_000;

/** Plain HTTP on connections that are kept open, for local model servers; `close` lets the program end. */
export function nodeHttpClient(): HttpClient & { readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return {
    postJson: (url, body, signal) =>
      new Promise<HttpAnswer>((resolve, reject) => {
        const content = JSON.stringify(body);
        const refuse = (cause: unknown): void =>
          reject(
            new Failure('environment.network', {
              message: `no answer from ${url}: ${cause instanceof Error ? cause.message : String(cause)}`,
              cause,
            }),
          );
        const sent = request(
          url,
          {
            method: 'POST',
            agent,
            timeout: TIMEOUT_MS,
            headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) },
            ...(signal === undefined ? {} : { signal }),
          },
          (response) => {
            const chunks: Buffer[] = [];
            let size = 0;
            response.on('data', (chunk: Buffer) => {
              size += chunk.length;
              if (size > MAX_BYTES) response.destroy(new Error(`more than ${MAX_BYTES} bytes`));
              else chunks.push(chunk);
            });
            response.on('error', refuse);
            response.on('end', () =>
              resolve({ status: response.statusCode ?? 0, body: parseBody(Buffer.concat(chunks).toString('utf8')) }),
            );
          },
        );
        sent.on('timeout', () => sent.destroy(new Error(`nothing within ${TIMEOUT_MS / 1000} s`)));
        sent.on('error', refuse);
        sent.end(content);
      }),
    close: () => agent.destroy(),
  };
}

/** JSON where it is JSON, the text otherwise. */
function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
