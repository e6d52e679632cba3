import { execFile } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CARRIER_SCRIPT } from '#domain/train/kubernetes/carrier-script.ts';
import { readCarried } from '#domain/train/kubernetes/read-carried.ts';

/** The script as pods run it, with its folders moved. */
async function carry(fill: (folder: string) => void): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-carrier-'));
  try {
    for (const name of ['output', 'metrics', 'checkpoints']) mkdirSync(join(folder, name));
    fill(folder);
    const script = join(folder, 'carrier.cjs');
    writeFileSync(script, `${CARRIER_SCRIPT.replaceAll('/trainyard/', `${folder}/`)}\nconsole.error('ready');\n`);
    return await new Promise((resolve, reject) => {
      const child = execFile(process.execPath, [script, 'carry'], { maxBuffer: 32 * 1024 ** 2 }, (error, stdout) =>
        error === null ? resolve(stdout.split('\n')) : reject(error),
      );
      child.stderr!.once('data', () => child.kill('SIGTERM'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('files come back with their names and bytes, and what is too large is named', async () => {
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16)).update(Buffer.alloc(7 * 1024 ** 2));
  const lines = await carry((folder) => {
    mkdirSync(join(folder, 'output/deep/er'), { recursive: true });
    writeFileSync(join(folder, 'output/deep/er/ünï code.bin'), Buffer.alloc(50_000, 3));
    writeFileSync(join(folder, 'output/a-large.bin'), noise);
    writeFileSync(join(folder, 'metrics/metrics.json'), '{"a":1}');
  });
  const { files, left, complete } = readCarried(lines);
  expect(complete).toBe(true);
  expect(files.map(({ root, path, size }) => [root, path, size])).toEqual([
    ['metrics', 'metrics.json', 7],
    ['output', 'deep/er/ünï code.bin', 50_000],
  ]);
  expect(gunzipSync(Buffer.from(files[1]!.text, 'base64'))).toEqual(Buffer.alloc(50_000, 3));
  expect(left).toEqual([{ name: 'output/a-large.bin', size: noise.length }]);
});

test('names that lead out of their folder, foreign lines and a broken end are not taken', () => {
  const file = (path: string, root = 'output'): string => `file ${JSON.stringify({ root, path, size: 1, sha256: 'x' })}`;
  const lines = [file('../../etc/passwd'), 'data AA', file('/abs'), file('a', 'home'), 'noise', file('good'), 'data AA', 'data BB'];
  expect(readCarried(lines)).toEqual({ files: [], left: [], complete: false });
  expect(readCarried([...lines, 'done {"left":[]}']).files).toEqual([{ root: 'output', path: 'good', size: 1, sha256: 'x', text: 'AABB' }]);
});
