import type { StoredModel } from '#domain/train/model-codec.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { VERSION } from '#kernel/version.ts';
import { exportOnnx } from '#numeric/onnx/export-onnx.ts';
import type { Workspace } from '#ports/workspace.ts';
import { readModelPackage } from '../model-package.ts';

export interface ExportedOnnx {
  readonly manifest: ModelManifest;
  readonly bytes: Uint8Array;
}

/**
 * The model of a package as ONNX, with its origin as metadata. `numbers` is the type of the number inputs and outputs. Fails with
 * `train.package-…` where the package cannot be read, and `train.onnx-unsupported` where ONNX has no room for the model.
 */
export async function exportPackageAsOnnx(
  { folder, numbers }: { readonly folder: string; readonly numbers: 'double' | 'float' },
  ports: Pick<Workspace, 'files' | 'hasher'>,
): Promise<ExportedOnnx> {
  const { manifest, stored } = await readModelPackage(folder, ports);
  return { manifest, bytes: exportOnnx(stored, { numbers, ...describeModel(manifest, stored) }) };
}

function describeModel({ model, runId, algorithm, task, dataset, commit, signature }: ModelManifest, { classes }: StoredModel) {
  return {
    name: model,
    about: `${model}: ${algorithm} for ${signature.output.name}, trained by Trainyard run ${runId}.`,
    producerVersion: VERSION,
    metadata: {
      model,
      runId,
      algorithm,
      task,
      dataset: `${dataset.name}@${dataset.digest}`,
      ...(commit === undefined ? {} : { commit }),
      ...(classes.length === 0 ? {} : { classes: JSON.stringify(classes) }),
    },
  };
}
