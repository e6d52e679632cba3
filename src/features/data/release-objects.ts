import { join } from 'node:path';
import { datasetTagPrefix } from '#domain/data/dataset-name.ts';
import { assetsOf, MAX_ASSETS, objectsAmong } from '#domain/data/release/object-assets.ts';
import { humanBytes, type ByteSize } from '#kernel/bytes.ts';
import type { Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { formatCount } from '#kernel/number-text.ts';
import type { StoredObject } from '#ports/objects.ts';
import type { Release, ReleaseAsset } from '#ports/releases.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface StoreInRelease {
  readonly name: string;
  /** Tag of the version, which exists. */
  readonly tag: string;
  readonly objects: readonly StoredObject[];
  /** Bytes of an asset at most; what GitHub allows when absent. */
  readonly largestAsset?: ByteSize;
}

type Ports = Pick<Workspace, 'forge' | 'files' | 'hasher' | 'objects' | 'reporter'>;

/**
 * Keeps the objects of a version as assets of a release of its tag: those that no published release of the dataset has. The release is
 * published when every digest that the forge reports is right; an interrupted upload goes on in the same draft. Returns what was sent.
 */
export async function storeInRelease(command: StoreInRelease, ports: Ports): Promise<readonly StoredObject[]> {
  const { name, tag } = command;
  const { releases } = ports.forge;
  const known = await releasedObjects(name, ports);
  const objects = [...new Map(command.objects.filter(({ sizeBytes }) => sizeBytes > 0).map((object) => [object.oid, object])).values()];
  const pending = objects.filter(({ oid }) => !known.has(oid));
  if (pending.length === 0) return [];
  const planned = pending.flatMap((object) =>
    assetsOf(object.oid, object.sizeBytes, command.largestAsset).map((asset) => ({ object, asset })),
  );
  requireFit(name, planned.length);
  const found = await releases.find(tag);
  if (found?.draft === false) {
    throw new Failure('forge.request-refused', {
      message: `the release ${tag} is published without ${pending.length} of the objects of its version`,
      evidence: pending.slice(0, 10).map(({ oid }) => `sha256:${oid}`),
      remedy: 'Delete that release on the forge, keeping its tag, then run the same command again.',
    });
  }
  const draft = found ?? (await releases.createDraft({ tag, title: tag, notes: notesOf(name, tag, pending) }));
  const total = pending.reduce((sum, object) => sum + object.sizeBytes, 0);
  let done = 0;
  for (const { object, asset } of planned) {
    if (!draft.assets.some((one) => one.name === asset.name && one.sizeBytes === asset.end - asset.start))
      await uploadAsset(draft, object, asset, ports);
    done += asset.end - asset.start;
    ports.reporter.progress({ task: `upload to the release ${tag}`, done, total });
  }
  await releases.publish(draft);
  return pending;
}

async function uploadAsset(
  draft: Release,
  { oid }: StoredObject,
  { name, start, end }: { readonly name: string; readonly start: ByteSize; readonly end: ByteSize },
  ports: Ports,
): Promise<void> {
  const folder = await ports.files.temporaryFolder();
  try {
    const path = join(folder.path, name);
    await ports.files.write(path, name === oid ? ports.objects.open(oid) : ports.objects.open(oid, { start, end }));
    const sha256 = await ports.hasher.sha256Stream(ports.files.stream(path));
    const stored = await ports.forge.releases.upload(draft, { name, path });
    if (stored.sha256 !== sha256) {
      throw new Failure('forge.digest-mismatch', {
        message: `the forge stored other bytes as ${name}`,
        evidence: [`expected: sha256:${sha256}`, `found: sha256:${stored.sha256}`],
      });
    }
  } finally {
    await folder[Symbol.asyncDispose]();
  }
}

function requireFit(name: string, assets: number): void {
  if (assets <= MAX_ASSETS) return;
  throw new Failure('data.assets-too-many', {
    message: `${name} would need ${formatCount(assets)} assets, and a release has at most ${formatCount(MAX_ASSETS)}`,
    remedy: `Pack its files first: trainyard data shard ${name}`,
  });
}

const notesOf = (name: string, tag: string, objects: readonly StoredObject[]): string =>
  [
    `Objects of the dataset ${name} at ${tag}, named by their SHA-256: ${formatCount(objects.length)}, ${humanBytes(objects.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))}.`,
    '',
    `Get the files with \`trainyard data checkout ${name}@${tag.slice(tag.indexOf('@') + 1)}\`. Objects of earlier versions that did not change are in the releases of those versions.`,
  ].join('\n');

/** Objects that published releases of a dataset hold. */
export async function releasedObjects(
  name: string,
  { forge }: Pick<Workspace, 'forge'>,
): Promise<ReadonlyMap<Sha256, readonly ReleaseAsset[]>> {
  const releases = await forge.releases.list(datasetTagPrefix(name));
  return objectsAmong(releases.filter(({ draft }) => !draft).flatMap(({ assets }) => assets));
}

/** Brings objects from the releases of a dataset into the local store, each asset and each object verified. */
export async function fetchReleased(
  objects: readonly StoredObject[],
  assets: ReadonlyMap<Sha256, readonly ReleaseAsset[]>,
  ports: Pick<Workspace, 'forge' | 'files' | 'objects' | 'reporter'>,
): Promise<void> {
  const total = objects.reduce((sum, object) => sum + object.sizeBytes, 0);
  let done = 0;
  for (const object of objects) {
    const folder = await ports.files.temporaryFolder();
    try {
      const paths: string[] = [];
      for (const [at, asset] of assets.get(object.oid)!.entries()) {
        paths.push(join(folder.path, String(at)));
        await ports.forge.releases.download(asset, paths.at(-1)!);
      }
      await ports.objects.receive(object, oneAfterAnother(paths, ports));
    } finally {
      await folder[Symbol.asyncDispose]();
    }
    done += object.sizeBytes;
    ports.reporter.progress({ task: 'download from releases', done, total });
  }
}

async function* oneAfterAnother(paths: readonly string[], { files }: Pick<Workspace, 'files'>): AsyncIterable<Uint8Array> {
  for (const path of paths) yield* files.stream(path);
}
