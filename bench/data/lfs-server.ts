/** `node lfs-server.ts <repository> <delay in ms> <file for the address>`: the download half of the LFS batch API, answers delayed. */
import { createReadStream, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [repository, delay, ready] = process.argv.slice(2) as [string, string, string];

const server = createServer((request, response) => {
  answer(request, response).catch((cause: unknown) => response.writeHead(500).end(String(cause)));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await sleep(Number(delay));
  const oid = /\/([0-9a-f]{64})$/.exec(request.url ?? '')?.[1];
  if (oid !== undefined) {
    createReadStream(join(repository, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)).pipe(response);
    return;
  }
  const { objects } = JSON.parse(await bodyOf(request)) as { objects: { oid: string; size: number }[] };
  const here = `http://${request.headers.host}`;
  const answered = objects.map((object) => ({ ...object, actions: { download: { href: `${here}/objects/${object.oid}` } } }));
  response.writeHead(200, { 'content-type': 'application/vnd.git-lfs+json' });
  response.end(JSON.stringify({ transfer: 'basic', objects: answered }));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

server.listen(0, '127.0.0.1', () => {
  writeFileSync(`${ready}.partial`, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  renameSync(`${ready}.partial`, ready);
});
