import type { Sha256 } from '#kernel/digest.ts';
import { prettyJson } from '#kernel/json.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import type { Files } from '#ports/files.ts';
import type { Hasher } from '#ports/hasher.ts';

/** A manifest as training writes it, without files. */
export const manifestOf = (changes: Partial<ModelManifest> = {}): ModelManifest => ({
  schemaVersion: 1,
  kind: 'model',
  model: 'iris-classifier',
  runId: '01JD0000000000000000000001',
  createdAt: '2026-11-21T00:00:00.000Z',
  task: 'classification',
  algorithm: 'logistic-regression',
  parameters: { l2: 0.1 },
  seed: 42,
  dataset: { name: 'iris', version: 'v1.0.0', digest: 'd'.repeat(64) as Sha256, rows: 150 },
  signature: {
    inputs: [
      { name: 'petal_length', kind: 'number', required: true },
      { name: 'petal_width', kind: 'number', required: true },
    ],
    output: { name: 'species', task: 'classification', classes: ['setosa', 'versicolor', 'virginica'] },
  },
  metrics: {
    accuracy: { value: 0.96, better: 'higher', interval: { low: 0.913, high: 0.987, level: 0.95 } },
    'log-loss': { value: 0.18, better: 'lower' },
  },
  files: [],
  ...changes,
});

/** Writes a package folder with the given files and returns its manifest. */
export async function writePackage(
  folder: string,
  ports: { readonly files: Files; readonly hasher: Hasher },
  changes: Partial<ModelManifest> = {},
  contents: Readonly<Record<string, string>> = { 'parameters.json': '{"l2":0.1}', 'profile.json': '{}', 'README.md': '# card' },
): Promise<ModelManifest> {
  const files = [];
  for (const path of Object.keys(contents).sort()) {
    await ports.files.write(`${folder}/${path}`, contents[path]!);
    files.push({ path, sizeBytes: new TextEncoder().encode(contents[path]!).length, sha256: ports.hasher.sha256(contents[path]!) });
  }
  const manifest = manifestOf({ ...changes, files });
  await ports.files.write(`${folder}/model.json`, prettyJson(manifest));
  return manifest;
}
