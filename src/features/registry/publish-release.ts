import type { ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { planAssets, type AssetPlan } from '#domain/registry/asset-plan.ts';
import { EVIDENCE_FILE, MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import type { NewRelease, Release } from '#ports/releases.ts';
import type { Workspace } from '#ports/workspace.ts';
import { assessRelease } from './read-release.ts';
import { sliceStream } from './slice-stream.ts';
import type { VerifiedPackage } from './verify-package.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';

type Ports = Pick<Workspace, 'forge' | 'files' | 'hasher' | 'reporter'>;

export interface ReleaseContent {
  readonly release: NewRelease;
  readonly package: VerifiedPackage;
  /** Text of `evidence.json`. */
  readonly evidence: string;
  readonly largestPart?: ByteSize;
}

interface Upload {
  readonly name: string;
  readonly sizeBytes: ByteSize;
  /** Puts the bytes on disk if they are not there as they are, and tells where and what they are. */
  prepare(): Promise<{ readonly path: string; readonly sha256: Sha256 }>;
}

/** Draft, upload, verify, publish. A draft of an interrupted attempt is gone on with; a published release is only looked at. */
export async function publishRelease(content: ReleaseContent, ports: Ports): Promise<Release> {
  const { releases } = ports.forge;
  const { tag } = content.release;
  const found = await releases.find(tag);
  if (found !== undefined && !found.draft) return requireComplete(found, content.package);
  return withTemporaryFolder(ports, async (folder) => {
    const draft = found ?? (await releases.createDraft(content.release));
    const uploads = planUploads(content, folder, ports);
    const uploaded = await uploadAll(draft, uploads, ports);
    if (!uploaded) {
      // An earlier attempt left other bytes under one of our names: nothing of a draft is worth keeping then.
      await releases.discardDraft(draft);
      const fresh = await releases.createDraft(content.release);
      await uploadAll(fresh, uploads, ports);
    }
    const complete = await releases.find(tag);
    if (complete === undefined)
      throw new Failure('registry.release-missing', { message: `the draft of ${tag} has gone while it was filled` });
    requireComplete(complete, content.package);
    return complete.draft ? releases.publish(complete) : complete;
  });
}

function requireComplete(release: Release, { manifest, packageDigest }: VerifiedPackage): Release {
  const { problems } = assessRelease(release, manifest);
  const stored = release.assets.find((asset) => asset.name === MANIFEST_FILE)?.sha256;
  const all =
    stored === packageDigest
      ? problems
      : [`${MANIFEST_FILE} is ${stored === undefined ? 'not in the release' : 'another one'}`, ...problems];
  if (all.length === 0) return release;
  throw new Failure('registry.release-incomplete', {
    message: `the release of ${release.tag} is not the package that was registered`,
    evidence: all,
  });
}

/** False when an asset of the draft has one of our names and other bytes. */
async function uploadAll(draft: Release, uploads: readonly Upload[], ports: Ports): Promise<boolean> {
  const total = uploads.reduce((sum, upload) => sum + upload.sizeBytes, 0);
  let done = 0;
  for (const upload of uploads) {
    const { path, sha256 } = await upload.prepare();
    const there = draft.assets.find((asset) => asset.name === upload.name);
    if (there !== undefined && there.sha256 !== sha256) return false;
    if (there === undefined) {
      const stored = await ports.forge.releases.upload(draft, { name: upload.name, path });
      if (stored.sha256 !== sha256) {
        throw new Failure('forge.digest-mismatch', {
          message: `${upload.name} was sent as SHA-256 ${sha256} and stored as ${stored.sha256}`,
        });
      }
    }
    done += upload.sizeBytes;
    if (upload.sizeBytes > 0) ports.reporter.progress({ task: `upload ${draft.tag}`, done, total });
  }
  return true;
}

function planUploads(content: ReleaseContent, scratch: string, ports: Ports): Upload[] {
  const { folder, manifest, packageDigest } = content.package;
  const digests = new Map(manifest.files.map((file) => [file.path, file.sha256]));
  const files = planAssets(manifest.files, content.largestPart).map((asset): Upload => ({
    name: asset.name,
    sizeBytes: asset.sizeBytes,
    prepare: () =>
      asset.whole
        ? Promise.resolve({ path: `${folder}/${asset.path}`, sha256: digests.get(asset.path)! })
        : cut(asset, folder, scratch, ports),
  }));
  const evidence: Upload = {
    name: EVIDENCE_FILE,
    sizeBytes: content.evidence.length,
    prepare: async () => {
      const path = `${scratch}/${EVIDENCE_FILE}`;
      await ports.files.write(path, content.evidence);
      return { path, sha256: ports.hasher.sha256(content.evidence) };
    },
  };
  const manifestUpload: Upload = {
    name: MANIFEST_FILE,
    sizeBytes: 0,
    prepare: () => Promise.resolve({ path: `${folder}/${MANIFEST_FILE}`, sha256: packageDigest }),
  };
  return [...files, evidence, manifestUpload];
}

/** Writes a range of a large file to the scratch folder, always under the same name so that only one part lies there at a time. */
async function cut(asset: AssetPlan, folder: string, scratch: string, ports: Ports): Promise<{ path: string; sha256: Sha256 }> {
  const path = `${scratch}/part`;
  await ports.files.write(path, sliceStream(ports.files.stream(`${folder}/${asset.path}`), asset.start, asset.sizeBytes));
  return { path, sha256: await ports.hasher.sha256Stream(ports.files.stream(path)) };
}
