import type { Sha256 } from '#kernel/digest.ts';
import { prettyJson } from '#kernel/json.ts';
import type { ModelManifest, PackageFile } from '#kernel/records/model-package.ts';
import type { Workspace } from '#ports/workspace.ts';

export const MANIFEST_FILE = 'model.json';

export interface PackageContent {
  readonly path: string;
  readonly content: Uint8Array | string;
}

export interface WrittenPackage {
  readonly manifest: ModelManifest;
  /** SHA-256 of `model.json`. */
  readonly digest: Sha256;
}

/**
 * Writes a model package. The manifest comes last: a folder without one is not a package, so a run that was killed in between leaves
 * nothing that could be taken for a model.
 */
export async function writePackage(
  folder: string,
  facts: Omit<ModelManifest, 'files'>,
  contents: readonly PackageContent[],
  ports: Pick<Workspace, 'files' | 'hasher'>,
): Promise<WrittenPackage> {
  await ports.files.remove(folder);
  const files: PackageFile[] = [];
  for (const { path, content } of [...contents].sort((left, right) => (left.path < right.path ? -1 : 1))) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await ports.files.write(`${folder}/${path}`, bytes);
    files.push({ path, sizeBytes: bytes.length, sha256: ports.hasher.sha256(bytes) });
  }
  const manifest: ModelManifest = { ...facts, files };
  const text = prettyJson(manifest);
  await ports.files.write(`${folder}/${MANIFEST_FILE}`, text);
  return { manifest, digest: ports.hasher.sha256(text) };
}
