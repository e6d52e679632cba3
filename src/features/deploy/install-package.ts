import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { PackageFile } from '#kernel/records/model-package.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import type { Workspace } from '#ports/workspace.ts';

type Ports = Pick<Workspace, 'files' | 'hasher'>;

const MANIFEST = 'model.json';

/** A package on disk whose files were compared with its manifest. */
export interface CheckedPackage {
  readonly folder: string;
  readonly model: string;
  /** SHA-256 of the manifest, which has the digest of every other file. */
  readonly packageDigest: Sha256;
  readonly files: readonly PackageFile[];
  readonly manifestBytes: Uint8Array;
}

/** Reads the manifest and compares size and digest of every file; nothing that differs is ever deployed. */
export async function checkPackage(folder: string, ports: Ports): Promise<CheckedPackage> {
  const read = await readListing(folder, ports);
  const wrong: string[] = [];
  for (const file of read.files) {
    const path = `${folder}/${file.path}`;
    const stat = await ports.files.stat(path);
    if (stat?.kind !== 'file') wrong.push(`${file.path}: missing`);
    else if (stat.sizeBytes !== file.sizeBytes) wrong.push(`${file.path}: ${file.sizeBytes} bytes expected, ${stat.sizeBytes} found`);
    else if ((await ports.hasher.sha256Stream(ports.files.stream(path))) !== file.sha256) wrong.push(`${file.path}: the digest differs`);
  }
  if (wrong.length === 0) return read;
  throw new Failure('deploy.package-corrupt', {
    message: `${wrong.length} of ${read.files.length} files of ${folder} differ from the manifest`,
    evidence: wrong,
  });
}

async function readListing(folder: string, ports: Ports): Promise<CheckedPackage> {
  const manifestBytes = await ports.files.read(`${folder}/${MANIFEST}`);
  if (manifestBytes === undefined)
    throw new Failure('deploy.package-missing', { message: `expected a model package in ${folder}, found no ${MANIFEST} there` });
  const { model, files } = parseListing(manifestBytes, folder);
  return { folder, model, files, manifestBytes, packageDigest: ports.hasher.sha256(manifestBytes) };
}

function parseListing(bytes: Uint8Array, folder: string): { readonly model: string; readonly files: readonly PackageFile[] } {
  const corrupt = (detail: string, cause?: unknown): Failure =>
    new Failure('deploy.package-corrupt', { message: `${folder}/${MANIFEST}: ${detail}`, cause });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw corrupt('expected JSON in UTF-8', cause);
  }
  if (!isJsonObject(value) || typeof value.model !== 'string' || !Array.isArray(value.files))
    throw corrupt('expected a model and its files');
  const files = (value.files as readonly unknown[]).map((item): PackageFile => {
    const file = isJsonObject(item) ? item : {};
    const path = typeof file.path === 'string' ? parseRelativePath(file.path) : undefined;
    const sha256 = typeof file.sha256 === 'string' ? parseSha256(file.sha256) : undefined;
    if (path === undefined || sha256 === undefined || typeof file.sizeBytes !== 'number')
      throw corrupt('expected path, size and digest of every file');
    return { path, sha256, sizeBytes: file.sizeBytes };
  });
  return { model: value.model, files };
}

/** Folder of an installed package below the folder of a deployment. */
export const installedFolder = (deployment: string, digest: Sha256): string => `${deployment}/packages/${digest.slice(0, 16)}`;

/**
 * Copies a package to where servers read it from, so that nothing done to the source later can break a restart or the way back.
 * The manifest is written last: a folder with one is whole.
 */
export async function installPackage(source: CheckedPackage, deployment: string, ports: Ports): Promise<string> {
  const target = installedFolder(deployment, source.packageDigest);
  if (target === source.folder || (await isInstalled(deployment, source.packageDigest, ports))) return target;
  for (const file of source.files) await ports.files.write(`${target}/${file.path}`, ports.files.stream(`${source.folder}/${file.path}`));
  await ports.files.write(`${target}/${MANIFEST}`, source.manifestBytes);
  return (await checkPackage(target, ports)).folder;
}

export async function isInstalled(deployment: string, digest: Sha256, ports: Ports): Promise<boolean> {
  try {
    return (await checkPackage(installedFolder(deployment, digest), ports)).packageDigest === digest;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** Removes installed packages that neither serve nor would be come back to. */
export async function removeOldPackages(deployment: string, keep: readonly Sha256[], ports: Pick<Workspace, 'files'>): Promise<void> {
  const kept = new Set(keep.map((digest) => digest.slice(0, 16)));
  const found = new Set<string>();
  for await (const file of ports.files.list(`${deployment}/packages`)) found.add(file.path.split('/', 1)[0]!);
  for (const name of found) if (!kept.has(name)) await ports.files.remove(`${deployment}/packages/${name}`);
}
