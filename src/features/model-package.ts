import { findModelDefect } from '#domain/train/check-model.ts';
import { findTokenDefect } from '#domain/train/check-network.ts';
import { decodeModel, type StoredModel } from '#domain/train/model-codec.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import { Failure } from '#kernel/failure.ts';
import type { Predictor } from '#kernel/predictor.ts';
import type { ModelManifest, PackageFile, ReferenceProfile } from '#kernel/records/model-package.ts';
import { parseManifest } from '#kernel/records/model-manifest.ts';
import { outputNames } from '#numeric/preprocessing/pipeline.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface OpenedPackage {
  readonly manifest: ModelManifest;
  readonly predictor: Predictor;
  readonly profile: ReferenceProfile;
}

/** A package whose parts are read but not yet made into a predictor. */
export interface ReadPackage {
  readonly manifest: ModelManifest;
  readonly stored: StoredModel;
  readonly profile: ReferenceProfile;
}

type Ports = Pick<Workspace, 'files' | 'hasher'>;

const MANIFEST_LIMIT: ByteSize = 16 * 1024 * 1024;
/** What is read into memory at most, all files together. */
const PACKAGE_LIMIT: ByteSize = 1024 * 1024 * 1024;

/** Opens a model package: reads it as `readModelPackage` does and rebuilds the predictor. */
export async function openModelPackage(folder: string, ports: Ports): Promise<OpenedPackage> {
  const { manifest, stored, profile } = await readModelPackage(folder, ports);
  return { manifest, predictor: makePredictor(stored.pipeline, stored.model, stored.classes), profile };
}

/**
 * Reads a model package: the manifest, then every file that it lists, by size and SHA-256. Whatever is not as the manifest says is
 * `train.package-corrupt`; nothing of it is used.
 */
export async function readModelPackage(folder: string, ports: Ports): Promise<ReadPackage> {
  const manifest = await readManifest(folder, ports);
  if (manifest.format !== undefined) {
    throw new Failure('train.package-unsupported', {
      message: `expected a model of Trainyard's own in ${folder}; a program wrote it (${manifest.format.name}).`,
      remedy:
        manifest.format.name === 'onnx'
          ? 'Models of programs predict, are compared and served; what this command does needs one of the built-in algorithms.'
          : 'Use the files of the package with the library that wrote them, or have the program write one ONNX file: those predict and are served.',
    });
  }
  const contents = new Map<string, Uint8Array>();
  let total = 0;
  for (const file of manifest.files) {
    total += file.sizeBytes;
    if (total > PACKAGE_LIMIT) throw corrupt(folder, `it lists more than ${PACKAGE_LIMIT} bytes`);
    contents.set(file.path, await readVerified(folder, file, ports));
  }
  const need = (path: string): Uint8Array => {
    const bytes = contents.get(path);
    if (bytes === undefined) throw corrupt(folder, `${path} is not among its files`);
    return bytes;
  };
  const stored = decodeModel(parseJson(folder, 'parameters.json', need('parameters.json')), need('arrays.bin'));
  if (!stored.ok) throw corrupt(folder, stored.error);
  const { pipeline, model, classes } = stored.value;
  const declared = manifest.signature.output.classes ?? [];
  if (declared.length !== classes.length || declared.some((name, index) => name !== classes[index])) {
    throw corrupt(folder, 'its classes are not those of its signature');
  }
  const defect = findModelDefect(model, outputNames(pipeline).length, classes.length) ?? findTokenDefect(model, pipeline);
  if (defect !== undefined) throw corrupt(folder, defect);
  return { manifest, stored: stored.value, profile: parseJson(folder, 'profile.json', need('profile.json')) as ReferenceProfile };
}

/** The manifest of a package of any format, when every file that it lists is there with its size and SHA-256. Memory stays bounded. */
export async function verifyModelPackage(folder: string, ports: Ports): Promise<ModelManifest> {
  const manifest = await readManifest(folder, ports);
  for (const file of manifest.files) {
    const path = `${folder}/${file.path}`;
    const stat = await ports.files.stat(path);
    if (stat?.kind !== 'file') throw corrupt(folder, `${file.path} is ${stat === undefined ? 'missing' : `a ${stat.kind}`}`);
    if ((await ports.hasher.sha256Stream(ports.files.stream(path))) !== file.sha256) throw corrupt(folder, `${file.path} has other bytes`);
  }
  return manifest;
}

export async function readManifest(folder: string, ports: Ports): Promise<ModelManifest> {
  const path = `${folder}/model.json`;
  const stat = await ports.files.stat(path);
  if (stat === undefined)
    throw new Failure('train.package-missing', { message: `expected a model package with model.json in ${folder}; there is none.` });
  if (stat.kind !== 'file' || stat.sizeBytes > MANIFEST_LIMIT) throw corrupt(folder, 'model.json is not a file of a sensible size');
  const value = parseJson(folder, 'model.json', (await ports.files.read(path)) ?? new Uint8Array());
  const version = (value as { readonly schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) {
    throw new Failure('train.package-unsupported', {
      message: `expected a model package of schemaVersion 1 in ${folder}; it has ${version}.`,
    });
  }
  const manifest = parseManifest(value);
  if (!manifest.ok) throw corrupt(folder, manifest.error.join('; '));
  return manifest.value;
}

export async function readVerified(folder: string, file: PackageFile, ports: Ports): Promise<Uint8Array> {
  const path = `${folder}/${file.path}`;
  const stat = await ports.files.stat(path);
  if (stat?.kind !== 'file') throw corrupt(folder, `${file.path} is ${stat === undefined ? 'missing' : `a ${stat.kind}`}`);
  if (stat.sizeBytes !== file.sizeBytes)
    throw corrupt(folder, `${file.path} has ${stat.sizeBytes} bytes, the manifest says ${file.sizeBytes}`);
  const bytes = (await ports.files.read(path)) ?? new Uint8Array();
  const digest = ports.hasher.sha256(bytes);
  if (digest !== file.sha256) throw corrupt(folder, `${file.path} has SHA-256 ${digest}, the manifest says ${file.sha256}`);
  return bytes;
}

export function parseJson(folder: string, path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw corrupt(folder, `${path} is not JSON`, cause);
  }
}

export const corrupt = (folder: string, found: string, cause?: unknown): Failure =>
  new Failure('train.package-corrupt', {
    message: `expected the model package in ${folder} to be what its manifest says: ${found}.`,
    cause,
  });
