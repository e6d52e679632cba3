import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadRuntime } from '#adapters/onnx-runtime/load-runtime.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-onnx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells what to install where it is not', () => {
  const given = loadRuntime.bind(undefined, { folder, variable: () => folder });
  expect(given).toThrow(
    expect.objectContaining({
      code: 'train.onnx-runtime-missing',
      remedy: expect.stringContaining('npm install --ignore-scripts onnxruntime-node') as string,
    }) as Error,
  );
  expect(given).toThrow(`expected onnxruntime-node in ${folder}`);
});

it('tells what is wrong with one that does not start', () => {
  const place = join(folder, 'node_modules/onnxruntime-node');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{ "version": "9.9.9", "main": "index.js" }');
  writeFileSync(join(place, 'index.js'), 'throw new Error("libc is too old\\nmore")');
  expect(() => loadRuntime({ folder, variable: () => undefined })).toThrow(/index\.js \(9\.9\.9\) to load on Node .*: libc is too old$/);
});
