import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { ModelManifest, PackageFile } from '#kernel/records/model-package.ts';
import { MANIFEST_FILE, parseManifest } from '#kernel/records/model-manifest.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface VerifiedPackage {
  readonly folder: string;
  readonly manifest: ModelManifest;
  /** SHA-256 of the bytes of `model.json`. */
  readonly packageDigest: Sha256;
}

type Ports = Pick<Workspace, 'files' | 'hasher'>;

/** A manifest lists files, not data: anything larger is not one. */
const LARGEST_MANIFEST: ByteSize = 16_000_000;

/** Reads the manifest of a package folder and checks every file that it lists against size and digest. */
export async function verifyPackage(folder: string, ports: Ports): Promise<VerifiedPackage> {
  const read = await readManifest(folder, ports);
  const problems: string[] = [];
  for (const file of read.manifest.files) {
    const problem = await fileProblem(folder, file, ports);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) {
    throw new Failure('registry.package-corrupt', {
      message: `${problems.length} of ${read.manifest.files.length} files of ${folder} are not what ${MANIFEST_FILE} says`,
      evidence: problems,
    });
  }
  return read;
}

/** The manifest alone, checked for form; the files are not looked at. */
export async function readManifest(folder: string, ports: Ports): Promise<VerifiedPackage> {
  const path = `${folder}/${MANIFEST_FILE}`;
  const stat = await ports.files.stat(path);
  if (stat?.kind !== 'file') {
    throw new Failure('registry.package-missing', { message: `expected a model package in ${folder}, found no ${MANIFEST_FILE} there` });
  }
  if (stat.sizeBytes > LARGEST_MANIFEST) {
    throw new Failure('registry.package-invalid', {
      message: `${path} has ${stat.sizeBytes} bytes; a manifest has at most ${LARGEST_MANIFEST}`,
    });
  }
  const bytes = (await ports.files.read(path)) ?? new Uint8Array();
  return { folder, manifest: decodeManifest(bytes, path), packageDigest: ports.hasher.sha256(bytes) };
}

export function decodeManifest(bytes: Uint8Array, name: string): ModelManifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Failure('registry.package-invalid', { message: `${name} is not JSON in UTF-8`, cause });
  }
  const parsed = parseManifest(value);
  if (parsed.ok) return parsed.value;
  throw new Failure('registry.package-invalid', { message: `${name} is not a manifest of a model package`, evidence: parsed.error });
}

async function fileProblem(folder: string, file: PackageFile, ports: Ports): Promise<string | undefined> {
  const path = `${folder}/${file.path}`;
  const stat = await ports.files.stat(path);
  if (stat === undefined) return `${file.path} is missing`;
  if (stat.kind !== 'file') return `${file.path} is a ${stat.kind}, expected a file`;
  if (stat.sizeBytes !== file.sizeBytes) return `${file.path} has ${stat.sizeBytes} bytes, expected ${file.sizeBytes}`;
  const digest = await ports.hasher.sha256Stream(ports.files.stream(path));
  return digest === file.sha256 ? undefined : `${file.path} has SHA-256 ${digest}, expected ${file.sha256}`;
}
