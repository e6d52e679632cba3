import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FETCH_SCRIPT } from '#domain/deploy/fetch-script.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let root: string;
let server: Server;
let base: string;
let answers: Record<string, string[]>;
let tokens: (string | undefined)[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fetch-'));
  await mkdir(join(root, 'config'));
  await writeFile(join(root, 'config', 'fetch.mjs'), FETCH_SCRIPT);
  answers = {};
  tokens = [];
  server = createServer((request, response) => {
    tokens.push(request.headers.authorization);
    // Answers are taken in turn; the last one stays.
    const queue = answers[request.url!] ?? [];
    const answer = queue.length > 1 ? queue.shift()! : queue[0];
    if (answer === undefined) response.writeHead(404).end();
    else if (answer === 'BREAK') response.socket?.destroy();
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

/** The package: a manifest, and one file in two parts below a folder. */
async function list(changes: Record<string, unknown> = {}): Promise<void> {
  const files = [
    { path: 'model.json', sizeBytes: 2, sha256: sha256('{}'), urls: [`${base}/model`] },
    { path: 'deep/arrays.bin', sizeBytes: 6, sha256: sha256('abcdef'), urls: [`${base}/one`, `${base}/two`], ...changes },
  ];
  await writeFile(join(root, 'config', 'package.json'), JSON.stringify({ model: 'm', version: 'v1', files }));
}

function run(variables: Record<string, string> = {}): Promise<{ readonly code: number; readonly error: string; readonly output: string }> {
  const words = [join(root, 'config', 'fetch.mjs'), join(root, 'config'), join(root, 'model')];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { env: { PATH: process.env['PATH']!, ...variables } }, (error, output, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, error: errors, output }),
    );
  });
}

describe('the program of the init container', () => {
  it('fetches, joins and verifies every file, with its token', async () => {
    answers = { '/model': ['{}'], '/one': ['abc'], '/two': ['def'] };
    await list();
    expect(await run({ PACKAGE_TOKEN: 'secret' })).toMatchObject({ code: 0, output: 'm v1: 2 files fetched and verified\n' });
    expect(await readFile(join(root, 'model', 'deep', 'arrays.bin'), 'utf8')).toBe('abcdef');
    expect(new Set(tokens)).toEqual(new Set(['Bearer secret']));
  });

  it('tries again after a refusal, a broken connection and a torn file', async () => {
    answers = { '/model': ['{}'], '/one': ['BREAK', 'ab', 'abc'], '/two': ['def'] };
    await list();
    const result = await run();
    expect(result).toMatchObject({ code: 0 });
    expect(result.error).toContain('attempt 1');
    expect(result.error).toContain('attempt 2: deep/arrays.bin: expected SHA-256');
    expect(tokens[0]).toBeUndefined();
  });

  it('copies files out of the ConfigMap', async () => {
    answers = { '/model': ['{}'] };
    await list({ urls: undefined, key: 'file-1' });
    await writeFile(join(root, 'config', 'file-1'), 'abcdef');
    expect(await run()).toMatchObject({ code: 0 });
  });

  it('gives up on bytes that are not those of the manifest, and leaves no package', async () => {
    answers = { '/model': ['{}'], '/one': ['abc'], '/two': ['deX'] };
    await list();
    const result = await run({ PACKAGE_ATTEMPTS: '1' });
    expect(result.code).toBe(1);
    expect(result.error).toContain(`expected SHA-256 ${sha256('abcdef')}, found ${sha256('abcdeX')}`);
    expect(await readdir(join(root, 'model'), { recursive: true })).toEqual(['deep']);
  });

  it('stops reading when more comes than the manifest says', async () => {
    answers = { '/model': ['{}'], '/one': ['abc'.repeat(1000)], '/two': ['def'] };
    await list();
    expect((await run({ PACKAGE_ATTEMPTS: '1' })).error).toContain('more than 6 bytes came from');
  });
});
