import { manualClock } from '#adapters/memory/clock.ts';
import { seededEntropy } from '#adapters/memory/entropy.ts';
import { memoryFiles } from '#adapters/memory/files.ts';
import { memoryForge, type MemoryForge } from '#adapters/memory/forge.ts';
import { memoryKubernetes } from '#adapters/memory/kubernetes.ts';
import { recordingReporter, type RecordingReporter } from '#adapters/memory/reporter.ts';
import { memoryServingHost } from '#adapters/memory/serving-host.ts';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { encodeModel } from '#domain/train/model-codec.ts';
import { writePackage } from '#features/train/write-package.ts';
import type { DeployPorts } from '#features/deploy/target.ts';
import { prettyJson } from '#kernel/json.ts';
import { FLOWER_MANIFEST } from './served-model.ts';

export interface TestPorts extends DeployPorts {
  readonly forge: MemoryForge;
  readonly reporter: RecordingReporter;
}

/** Everything in memory; what is given replaces it. */
export function deployPorts(
  changes: Partial<Pick<DeployPorts, 'kubernetes' | 'servingHost' | 'clock' | 'signal' | 'root' | 'files'>> = {},
): TestPorts {
  const clock = changes.clock ?? manualClock();
  const files = changes.files ?? memoryFiles(clock);
  return {
    root: changes.root ?? '/repository',
    forge: memoryForge({ clock, files }),
    files,
    hasher: nodeHasher(),
    clock,
    entropy: seededEntropy(7),
    reporter: recordingReporter(),
    signal: changes.signal ?? new AbortController().signal,
    servingHost: changes.servingHost ?? memoryServingHost(),
    kubernetes: changes.kubernetes ?? memoryKubernetes(),
  };
}

/**
 * A package that the real model server opens: one logistic unit that says `long` from length 3 on. A broken one has digests that
 * agree and a model that does not, so that only the server can find out.
 */
export async function flowerPackage(
  ports: Pick<DeployPorts, 'files' | 'hasher' | 'root'>,
  options: { readonly model?: string; readonly version: string; readonly broken?: boolean },
): Promise<string> {
  const { model = 'flowers', version, broken = false } = options;
  const folder = `${ports.root}/packages/${model}/${version}${broken ? '-broken' : ''}`;
  const { parameters, arrays } = encodeModel({
    pipeline: { columns: [{ kind: 'number', name: 'length', fill: 0, standard: null }] },
    model: {
      kind: 'linear',
      parameters: { task: 'classification', link: 'logistic' },
      arrays: { coefficients: Float64Array.of(-2), intercepts: broken ? Float64Array.of(6, 1, 2) : Float64Array.of(6) },
    },
    classes: ['long', 'short'],
  });
  const { files: _, ...facts } = FLOWER_MANIFEST;
  const signature = { ...facts.signature, inputs: [facts.signature.inputs[0]!, facts.signature.inputs[2]!] };
  const manifest = { ...facts, model, runId: `run-${version}`, signature };
  const contents = [
    { path: 'parameters.json', content: prettyJson(parameters) },
    { path: 'arrays.bin', content: arrays },
    { path: 'profile.json', content: prettyJson({ schemaVersion: 1, features: [], prediction: {} }) },
    { path: 'input-example.json', content: prettyJson({ inputs: [{ length: 4.5, colour: 'red' }] }) },
  ];
  await writePackage(folder, manifest, contents, ports);
  return folder;
}
