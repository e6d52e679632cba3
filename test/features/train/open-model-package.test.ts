import { beforeAll, describe, expect, it } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { openModelPackage } from '#features/model-package.ts';
import { trainModel } from '#features/train/train-model.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const ports = { ...memoryWorkspace(), openWorkers: async () => memoryWorkerPool() };
let folder = '';
let files: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  const model = modelConfig('iris', 'species', { algorithms: { 'decision-tree': {} } });
  folder = (await trainModel({ model, dataset: { table: irisTable(), reference: datasetReference('iris', 150) }, split: SPLIT }, ports))
    .folder;
  const read = new Map<string, Uint8Array>();
  for await (const { path } of ports.files.list(folder)) read.set(path, (await ports.files.read(`${folder}/${path}`))!);
  files = read;
});

/** A copy of the package with some files changed; undefined removes one. */
async function copyWith(changes: Readonly<Record<string, Uint8Array | string | undefined>>): Promise<string> {
  const copy = `/copy-${Object.keys(changes).join('-').replaceAll('.', '-')}-${Math.abs(JSON.stringify(changes).length)}`;
  for (const [path, bytes] of files) {
    const content = path in changes ? changes[path] : bytes;
    if (content !== undefined) await ports.files.write(`${copy}/${path}`, content);
  }
  return copy;
}

const text = (path: string): string => new TextDecoder().decode(files.get(path));

/** The manifest says what the changed file is, so that only what is inside is wrong. */
async function copyWithHonestManifest(path: string, content: string): Promise<string> {
  const manifest = JSON.parse(text('model.json'));
  const bytes = new TextEncoder().encode(content);
  for (const file of manifest.files) {
    if (file.path === path) Object.assign(file, { sizeBytes: bytes.length, sha256: ports.hasher.sha256(bytes) });
  }
  return await copyWith({ [path]: content, 'model.json': JSON.stringify(manifest) });
}

describe('opening a model package', () => {
  it('refuses a folder without one', async () => {
    await expect(openModelPackage('/nowhere', ports)).rejects.toThrow(code('train.package-missing'));
  });

  it('refuses a form that it does not know', async () => {
    const manifest = { ...JSON.parse(text('model.json')), schemaVersion: 2 };
    await expect(openModelPackage(await copyWith({ 'model.json': JSON.stringify(manifest) }), ports)).rejects.toThrow(
      code('train.package-unsupported'),
    );
  });

  it('refuses any file of which one byte was changed, cut or taken away', async () => {
    for (const [path, bytes] of files) {
      if (path === 'model.json') continue;
      const flipped = bytes.slice();
      flipped[bytes.length >> 1]! ^= 1;
      for (const content of [flipped, bytes.subarray(1), undefined]) {
        await expect(openModelPackage(await copyWith({ [path]: content }), ports), path).rejects.toThrow(code('train.package-corrupt'));
      }
    }
  });

  it.each([
    ['not JSON', '{'],
    ['not an object', '[]'],
    ['without what it must have', '{"schemaVersion": 1, "kind": "model"}'],
  ])('refuses a manifest that is %s', async (_, content) => {
    await expect(openModelPackage(await copyWith({ 'model.json': content }), ports)).rejects.toThrow(code('train.package-corrupt'));
  });

  it('refuses paths that lead out of the folder, and packages that are too large', async () => {
    const manifest = JSON.parse(text('model.json'));
    const climbing = { ...manifest, files: [...manifest.files, { path: '../secret', sizeBytes: 1, sha256: 'a'.repeat(64) }] };
    await expect(openModelPackage(await copyWith({ 'model.json': JSON.stringify(climbing) }), ports)).rejects.toThrow(
      code('train.package-corrupt'),
    );
    const large = { ...manifest, files: manifest.files.map((file: object) => ({ ...file, sizeBytes: 2 ** 40 })) };
    await expect(openModelPackage(await copyWith({ 'model.json': JSON.stringify(large) }), ports)).rejects.toThrow(
      code('train.package-corrupt'),
    );
  });

  it('refuses a model whose inside is wrong although every digest is right', async () => {
    const parameters = JSON.parse(text('parameters.json'));
    const cases = [
      { ...parameters, classes: ['setosa', 'versicolor'] },
      { ...parameters, model: { ...parameters.model, arrays: parameters.model.arrays.slice(1) } },
      { ...parameters, model: { ...parameters.model, kind: 'pickle' } },
    ];
    for (const changed of cases) {
      const copy = await copyWithHonestManifest('parameters.json', JSON.stringify(changed));
      await expect(openModelPackage(copy, ports)).rejects.toThrow(code('train.package-corrupt'));
    }
    await expect(openModelPackage(await copyWithHonestManifest('parameters.json', '\u0000'), ports)).rejects.toThrow(
      code('train.package-corrupt'),
    );
  });

  it('refuses a manifest that does not list what a model needs', async () => {
    const manifest = JSON.parse(text('model.json'));
    const without = { ...manifest, files: manifest.files.filter((file: { path: string }) => file.path !== 'arrays.bin') };
    await expect(openModelPackage(await copyWith({ 'model.json': JSON.stringify(without) }), ports)).rejects.toThrow(/arrays\.bin/);
  });
});
