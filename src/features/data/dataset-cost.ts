import { costOf, distinctBytes, type DataCost } from '#domain/data/cost/change-cost.ts';
import type { LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { datasetVersions } from './dataset-versions.ts';
import type { Workspace } from '#ports/workspace.ts';
import { datasetNames, manifestAt, requireWorkingManifest } from './read-manifest.ts';

export interface DatasetCost {
  readonly name: string;
  readonly versions: number;
  /** What all versions together store, and what one run downloads of the state in the working tree. */
  readonly cost: DataCost;
  /** Bytes of the working tree's state that no version and not HEAD have: what committing and pushing it adds for ever. */
  readonly newBytes: ByteSize;
}

/**
 * What datasets cost in git LFS, from manifests alone. Counted are the tagged versions, every commit that HEAD has and the
 * working tree; what other branches pushed is stored as well, and counts where they are merged.
 */
export async function datasetCosts(
  command: { readonly name?: string; readonly prices: LfsPrices },
  ports: Pick<Workspace, 'root' | 'files' | 'git' | 'forge' | 'pointerHistory'>,
): Promise<readonly DatasetCost[]> {
  const names = command.name === undefined ? await datasetNames(ports) : [command.name];
  const found: DatasetCost[] = [];
  for (const name of names) {
    const current = (await requireWorkingManifest(name, ports)).files;
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
