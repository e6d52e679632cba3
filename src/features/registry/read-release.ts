import { Failure } from '#kernel/failure.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { assetsOfFile } from '#domain/registry/asset-plan.ts';
import type { PackageEvidence } from '#domain/registry/gates.ts';
import { MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import type { VersionState } from '#domain/registry/state.ts';
import type { Release } from '#ports/releases.ts';
import type { Workspace } from '#ports/workspace.ts';
import { decodeManifest } from './verify-package.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';

type Ports = Pick<Workspace, 'forge' | 'files' | 'hasher'>;

/** The published release of a version; a draft means that registration was interrupted. */
export async function publishedRelease(version: VersionState, ports: Pick<Workspace, 'forge'>): Promise<Release> {
  const release = await ports.forge.releases.find(version.tag);
  if (release === undefined) {
    throw new Failure('registry.release-missing', { message: `${version.tag} is tagged, but has no release` });
  }
  if (release.draft)
    throw new Failure('registry.release-missing', { message: `the release of ${version.tag} is a draft: registration did not finish` });
  return release;
}

/** The manifest of a version, verified against the digest in its tag. */
export function releasedManifest(version: VersionState, release: Release, ports: Ports): Promise<ModelManifest> {
  return withTemporaryFolder(ports, async (folder) => {
    const asset = release.assets.find((candidate) => candidate.name === MANIFEST_FILE);
    if (asset === undefined)
      throw new Failure('registry.release-incomplete', { message: `the release of ${version.tag} has no ${MANIFEST_FILE}` });
    const path = `${folder}/${MANIFEST_FILE}`;
    await ports.forge.releases.download(asset, path);
    const bytes = (await ports.files.read(path)) ?? new Uint8Array();
    const digest = ports.hasher.sha256(bytes);
    if (version.packageDigest !== undefined && digest !== version.packageDigest) {
      throw new Failure('registry.package-corrupt', {
        message: `${MANIFEST_FILE} of ${version.tag} is not the one that was registered`,
        evidence: [`expected SHA-256 ${version.packageDigest} (message of the tag)`, `found ${digest}`],
      });
    }
    return decodeManifest(bytes, `${MANIFEST_FILE} of ${version.tag}`);
  });
}

/** The manifest where it can be read; why it cannot is of no interest to the caller. */
export async function readableManifest(version: VersionState | undefined, ports: Ports): Promise<ModelManifest | undefined> {
  if (version === undefined) return undefined;
  try {
    return await releasedManifest(version, await publishedRelease(version, ports), ports);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Compares what the forge says it stores with what the manifest lists. Parts of a split file are checked by size; fetching checks their bytes. */
export function assessRelease(release: Release, manifest: ModelManifest): PackageEvidence {
  const names = release.assets.map((asset) => asset.name);
  const byName = new Map(release.assets.map((asset) => [asset.name, asset]));
  const problems: string[] = [];
  // The manifest itself was verified against the tag when it was read.
  let verified = 1;
  for (const file of manifest.files) {
    const assets = assetsOfFile(file.path, names)?.map((name) => byName.get(name)!);
    if (assets === undefined) problems.push(`${file.path} is not in the release`);
    else if (assets.reduce((total, asset) => total + asset.sizeBytes, 0) !== file.sizeBytes)
      problems.push(`${file.path} has another size in the release`);
    else if (assets.length === 1 && assets[0]!.sha256 !== file.sha256) problems.push(`${file.path} has another digest in the release`);
    else verified += 1;
  }
  return { verified, problems };
}
