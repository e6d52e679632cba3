import { Failure } from '#kernel/failure.ts';
import type { ModelManifest, PackageFile } from '#kernel/records/model-package.ts';
import { assetsOfFile } from '#domain/registry/asset-plan.ts';
import { MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import { selectVersion } from '#domain/registry/selector.ts';
import type { VersionState } from '#domain/registry/state.ts';
import type { Release } from '#ports/releases.ts';
import type { Workspace } from '#ports/workspace.ts';
import { publishedRelease, releasedManifest } from './read-release.ts';
import { modelState } from './read-state.ts';
import { joinStreams } from './slice-stream.ts';
import { inspectFolder, replaceFolder } from './package-folder.ts';
import { verifyPackage } from './verify-package.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';

export interface FetchCommand {
  readonly model: string;
  /** `v1.2.3`, a stage, or `latest`. */
  readonly selector: string;
  /** Folder that becomes the package; absolute. */
  readonly to: string;
  readonly dryRun?: boolean;
}

export interface FetchedModel {
  readonly folder: string;
  readonly version: string;
  readonly tag: string;
  readonly manifest: ModelManifest;
  /** `kept`: the very package lay there already and verified. `planned`: a dry run. */
  readonly kind: 'fetched' | 'kept' | 'planned';
}

type Ports = Pick<Workspace, 'forge' | 'files' | 'hasher' | 'reporter'>;

/**
 * Puts a version into a folder. Everything is downloaded and verified against the manifest, and the manifest against the tag, before the folder is
 * touched; the manifest is written last, so that a folder with a manifest is a whole package.
 */
export async function fetchModel(command: FetchCommand, ports: Ports): Promise<FetchedModel> {
  const version = selectVersion(await modelState(command.model, ports), command.selector);
  const release = await publishedRelease(version, ports);
  const manifest = await releasedManifest(version, release, ports);
  if (manifest.model !== command.model) {
    throw new Failure('registry.package-corrupt', { message: `the release of ${version.tag} holds a package of ${manifest.model}` });
  }
  const result = { folder: command.to, version: version.version, tag: version.tag, manifest };
  const occupant = await inspectFolder(command.to, ports);
  if (occupant.kind === 'package' && (await isIntact(command.to, version, ports))) return { ...result, kind: 'kept' };
  if (command.dryRun === true) return { ...result, kind: 'planned' };
  await withTemporaryFolder(ports, async (scratch) => {
    await downloadPackage(scratch, release, manifest, ports);
    await replaceFolder(
      { folder: command.to, scratch: `${scratch}/files`, occupant, files: manifest.files.map((file) => file.path) },
      ports,
    );
  });
  return { ...result, kind: 'fetched' };
}

async function isIntact(folder: string, version: VersionState, ports: Ports): Promise<boolean> {
  try {
    const { packageDigest } = await verifyPackage(folder, ports);
    return packageDigest === version.packageDigest;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

async function downloadPackage(scratch: string, release: Release, manifest: ModelManifest, ports: Ports): Promise<void> {
  const total = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  let done = 0;
  for (const file of manifest.files) {
    await downloadFile(scratch, release, file, ports);
    done += file.sizeBytes;
    ports.reporter.progress({ task: `download ${release.tag}`, done, total });
  }
  const stored = release.assets.find((asset) => asset.name === MANIFEST_FILE)!;
  await ports.forge.releases.download(stored, `${scratch}/files/${MANIFEST_FILE}`);
}

async function downloadFile(scratch: string, release: Release, file: PackageFile, ports: Ports): Promise<void> {
  const names = assetsOfFile(
    file.path,
    release.assets.map((asset) => asset.name),
  );
  if (names === undefined)
    throw new Failure('registry.release-incomplete', { message: `the release of ${release.tag} does not hold ${file.path}` });
  const assets = names.map((name) => release.assets.find((asset) => asset.name === name)!);
  const size = assets.reduce((sum, asset) => sum + asset.sizeBytes, 0);
  // Before any byte is fetched: a release that holds more than it should must not fill the disk.
  if (size !== file.sizeBytes) throw corrupt(release, file, `${size} bytes`, `${file.sizeBytes} bytes`);
  const target = `${scratch}/files/${file.path}`;
  const parts = assets.map((_, index) => (assets.length === 1 ? target : `${scratch}/parts/${index + 1}`));
  for (const [index, asset] of assets.entries()) await ports.forge.releases.download(asset, parts[index]!);
  if (parts.length > 1) {
    await ports.files.write(target, joinStreams(parts.map((part) => ports.files.stream(part))));
    for (const part of parts) await ports.files.remove(part);
  }
  const digest = await ports.hasher.sha256Stream(ports.files.stream(target));
  if (digest !== file.sha256) throw corrupt(release, file, `SHA-256 ${digest}`, `SHA-256 ${file.sha256}`);
}

const corrupt = (release: Release, file: PackageFile, found: string, expected: string): Failure =>
  new Failure('registry.package-corrupt', {
    message: `${file.path} of ${release.tag} is not what the manifest says; nothing was written`,
    evidence: [`expected ${expected}`, `found ${found}`],
  });
