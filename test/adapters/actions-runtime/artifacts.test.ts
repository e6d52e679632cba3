import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { regularFilesBelow, uploadArtifact } from '#adapters/actions-runtime/artifacts.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'artifact-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('takes regular files and follows no link', async () => {
  const inside = join(folder, 'runs');
  mkdirSync(join(inside, 'a'), { recursive: true });
  mkdirSync(join(folder, 'secrets'));
  writeFileSync(join(folder, 'secrets/key'), 'secret');
  writeFileSync(join(inside, 'a/model.json'), '{}');
  writeFileSync(join(inside, 'z.txt'), '');
  symlinkSync(join(folder, 'secrets'), join(inside, 'folder-link'));
  symlinkSync(join(folder, 'secrets/key'), join(inside, 'file-link'));
  const files = await regularFilesBelow(inside);
  expect(files.map((file) => relative(inside, file))).toEqual([join('a', 'model.json'), 'z.txt']);
});

test('an absent or empty folder is no artifact', async () => {
  expect(await uploadArtifact({ name: 'x', folder, parts: ['absent'] })).toBeUndefined();
  expect(await uploadArtifact({ name: 'x', folder, parts: ['.'] })).toBeUndefined();
});
