import { findRefusal } from '#domain/train/program/onnx/refusal.ts';
import { parseOnnxUse } from '#domain/train/program/onnx/onnx-use.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { AnyPredictor } from '#kernel/predictor.ts';
import type { ModelManifest, OnnxFacts, PackageFile } from '#kernel/records/model-package.ts';
import type { ModelSession } from '#ports/model-runtime.ts';
import type { Workspace } from '#ports/workspace.ts';
import { inspectModelFile } from './inspect-model-file.ts';
import { corrupt, openModelPackage, readManifest, readVerified, verifyModelPackage } from './model-package.ts';
import { onnxPredictor, planOnnx, requireScale } from './onnx-predictor.ts';

type Ports = Pick<Workspace, 'files' | 'hasher' | 'openModelRuntime'>;

/** Protocol Buffers end at 2 GiB; half of it is more than anything that predicts from rows of a table. */
const MODEL_LIMIT: ByteSize = 1024 * 1024 * 1024;

/** A model that was looked at and may be loaded. */
export interface HarmlessModel {
  readonly facts: OnnxFacts;
  readonly load: () => Promise<ModelSession>;
}

/**
 * Looks at an ONNX file of the package in `folder` before anything loads it; fails with `train.onnx-refused`. `paths` are the files of the
 * package. A model whose weights lie beside it is loaded by its path, any other from the bytes whose digest was checked.
 */
export async function examineOnnx(folder: string, file: PackageFile, paths: readonly string[], ports: Ports): Promise<HarmlessModel> {
  const { path: main, sizeBytes } = file;
  if (sizeBytes > MODEL_LIMIT) throw refused(main, `it has ${sizeBytes} bytes, more than ${MODEL_LIMIT}`);
  const { onnx: facts, code } = await inspectModelFile({ path: `${folder}/${main}`, name: main, sizeBytes }, ports.files);
  if (facts === undefined) throw refused(main, code?.problems[0] ?? 'it is not ONNX');
  const parent = main.slice(0, main.lastIndexOf('/') + 1);
  const beside = paths.filter((path) => path.startsWith(parent)).map((path) => path.slice(parent.length));
  const reason = findRefusal(facts, new Set(beside));
  if (reason !== undefined) throw refused(main, reason);
  return {
    facts,
    load: async () => {
      const runtime = await ports.openModelRuntime();
      if (facts.externalFiles === undefined) return await runtime.open(await readVerified(folder, file, ports));
      return await runtime.open(`${folder}/${main}`);
    },
  };
}

export interface AnyPackage {
  readonly manifest: ModelManifest;
  readonly predictor: AnyPredictor;
}

/** Opens a package of Trainyard as `openModelPackage` does, and that of a program which wrote ONNX with onnxruntime, after the same checks. */
export async function openAnyPackage(folder: string, ports: Ports): Promise<AnyPackage> {
  const { format } = await readManifest(folder, ports);
  if (format?.name !== 'onnx' || format.main === undefined) return await openModelPackage(folder, ports);
  const manifest = await verifyModelPackage(folder, ports);
  const file = manifest.files.find(({ path }) => path === manifest.format?.main);
  if (file === undefined) throw corrupt(folder, `${format.main} is not among its files`);
  const paths = manifest.files.map(({ path }) => path);
  const { facts, load } = await examineOnnx(folder, file, paths, ports);
  const use = parseOnnxUse(manifest.format?.use ?? {});
  if (!use.ok) throw corrupt(folder, `how its model is used cannot be read: ${use.error}`);
  const { inputs, output } = manifest.signature;
  const classes = output.classes ?? [];
  const plan = planOnnx({ name: file.path, facts, columns: inputs, task: output.task, classes, use: use.value });
  requireScale(plan, file.path);
  return { manifest, predictor: onnxPredictor(plan, await load()) };
}

const refused = (name: string, reason: string): Failure =>
  new Failure('train.onnx-refused', { message: `${name} is not loaded: ${reason}.` });
