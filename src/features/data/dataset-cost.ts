import { costOf, distinctBytes, type DataCost } from '#domain/data/cost/change-cost.ts';
import type { LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { datasetVersions } from './dataset-versions.ts';
import type { Workspace } from '#ports/workspace.ts';
import { isInside } from '#kernel/relative-path.ts';
import { looksLikePointer, MAX_POINTER_BYTES, parsePointer } from '#domain/data/lfs-pointer.ts';
import { mediaTypeOf } from '#domain/data/media-type.ts';
import { datasetFile } from './data-file.ts';
import { presentAt, type DatasetPlace } from './dataset-place.ts';
import { datasetMissing, manifestAt, workingManifest } from './read-manifest.ts';

export interface DatasetCost {
  readonly name: string;
  readonly versions: number;
  /** What all versions together store, and what one run downloads of the state in the working tree. */
  readonly cost: DataCost;
  /** Bytes of the working tree's state that no version and not HEAD have: what committing and pushing it adds for ever. */
  readonly newBytes: ByteSize;
}

type CostPorts = Pick<Workspace, 'root' | 'files' | 'git' | 'forge' | 'pointerHistory' | 'pointers' | 'hasher' | 'objects'>;

/**
 * What datasets cost in git LFS, from manifests alone, or from the pointers in git's history where there are none. Counted are the tagged
 * versions, every commit that HEAD has and the working tree; what other branches pushed is stored as well, and counts where they are merged.
 */
export async function datasetCosts(
  command: { readonly places: readonly DatasetPlace[]; readonly prices: LfsPrices },
  ports: CostPorts,
): Promise<readonly DatasetCost[]> {
  const found: DatasetCost[] = [];
  for (const place of command.places) {
    const { name } = place;
    const current = (await workingManifest(name, ports))?.files;
    if (current === undefined) {
      found.push(await costOfPlace(place, command.prices, ports));
      continue;
    }
    const versions = await datasetVersions(name, ports);
    const revisions = await ports.pointerHistory.revisions(datasetPaths(name).manifest);
    const commits = new Set([...versions.map(({ tag }) => tag.commit), ...revisions]);
    const kept: DatasetFile[] = [];
    for (const reference of commits) {
      // A version whose commit is not in this clone cannot be counted, and does not stop the rest.
      const commit = await ports.git.resolve(reference);
      kept.push(...((commit === undefined ? undefined : await manifestAt(name, commit, ports))?.files ?? []));
    }
    const stored = new Set(kept.map((file) => file.sha256));
    found.push({
      name,
      versions: versions.length,
      cost: costOf(distinctBytes([...kept, ...current]), distinctBytes(current), command.prices),
      newBytes: distinctBytes(current.filter((file) => !stored.has(file.sha256))),
    });
  }
  return found;
}

async function costOfPlace(place: DatasetPlace, prices: LfsPrices, ports: CostPorts): Promise<DatasetCost> {
  const { kept, plain } = await everCommitted(place, ports);
  const present = await presentAt(place, ports);
  if (present.length === 0) throw await datasetMissing(place.name, ports);
  const current = present.filter((file) => file.stored || !plain.has(file.name)).map((file) => datasetFile(file));
  const stored = new Set(kept.map((file) => file.sha256));
  return {
    name: place.name,
    versions: (await datasetVersions(place.name, ports)).length,
    cost: costOf(distinctBytes([...kept, ...current]), distinctBytes(current), prices),
    newBytes: distinctBytes(current.filter((file) => !stored.has(file.sha256))),
  };
}

/** What the pointers of all commits of HEAD stand for, each once, and the paths that git itself stores. */
async function everCommitted({ path }: DatasetPlace, ports: CostPorts) {
  const head = await ports.git.resolve('HEAD');
  const introduced = head === undefined ? [] : await ports.pointerHistory.introduced(undefined, head);
  const inside = introduced.filter((file) => file.mode.startsWith('100') && isInside(path, file.path));
  const kept: DatasetFile[] = [];
  const plain = new Set<string>();
  let at = 0;
  for await (const bytes of ports.git.readBlobs(inside.map((file) => file.objectId))) {
    const file = inside[at++]!;
    const text = bytes.length < MAX_POINTER_BYTES ? new TextDecoder().decode(bytes) : '';
    const pointer = looksLikePointer(text) ? parsePointer(text) : undefined;
    if (pointer !== undefined)
      kept.push({ path: file.path, sizeBytes: pointer.sizeBytes, sha256: pointer.oid, mediaType: mediaTypeOf(file.path) });
    else if (bytes.length > 0) plain.add(file.path);
  }
  for (const file of kept) plain.delete(file.path);
  return { kept, plain };
}
