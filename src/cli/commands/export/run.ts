import { resolve } from 'node:path';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import type { InputsOf } from '#contract/define.ts';
import { exportPackageAsOnnx } from '#features/train/export-onnx.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Files } from '#ports/files.ts';
import type { Host, RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host, options: RunOptions): Promise<Outcome> {
  const files = nodeFiles();
  const folder = await findPackage(inputs.model, host.folder, files);
  const { manifest, bytes } = await exportPackageAsOnnx({ folder, numbers: inputs.numbers }, { files, hasher: nodeHasher() });
  if (!options.dryRun) await files.write(resolve(host.folder, inputs.to), bytes);
  const size = `${bytes.length} bytes`;
  return {
    verdict: 'pass',
    headline: `${manifest.model} (${manifest.algorithm}, run ${manifest.runId}) ${options.dryRun ? 'to be ' : ''}written to ${inputs.to} as ONNX, ${size}`,
    text: '',
    markdown: '',
    outputs: { bytes: String(bytes.length) },
    data: {
      model: manifest.model,
      runId: manifest.runId,
      format: inputs.format,
      numbers: inputs.numbers,
      file: inputs.to,
      bytes: bytes.length,
    },
    ...(options.dryRun ? { plan: { title: 'export', effects: [{ verb: 'create' as const, target: inputs.to, detail: size }] } } : {}),
  };
}

/** A run id is looked for in `.trainyard/runs` of this folder and of those around it; anything else is a folder. */
async function findPackage(model: string, folder: string, files: Files): Promise<string> {
  const given = resolve(folder, model);
  if (parseRecordId(model) === undefined || (await files.stat(given)) !== undefined) return given;
  for (let around = folder; ; around = resolve(around, '..')) {
    const candidate = resolve(around, '.trainyard', 'runs', model);
    if ((await files.stat(candidate)) !== undefined || resolve(around, '..') === around) return candidate;
  }
}
