import { costOf, distinctBytes, type DataCost } from '#domain/data/cost/change-cost.ts';
import type { LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import type { ByteSize } from '#kernel/bytes.ts';
import type { DatasetFile } from '#kernel/records/dataset.ts';
import { datasetVersions } from './dataset-versions.ts';
import type { LoadPorts } from './load-dataset.ts';
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
 * What datasets cost in git LFS, from manifests alone. Counted are the tagged versions, HEAD and the working tree; contents that were pushed
 * in between and never tagged are stored as well, and nobody but the server can count them.
 */
export async function datasetCosts(
  command: { readonly name?: string; readonly prices: LfsPrices },
  ports: Pick<LoadPorts, 'root' | 'files' | 'git' | 'forge'>,
): Promise<readonly DatasetCost[]> {
  const names = command.name === undefined ? await datasetNames(ports) : [command.name];
  const found: DatasetCost[] = [];
  for (const name of names) {
    const current = (await requireWorkingManifest(name, ports)).files;
    const versions = await datasetVersions(name, ports);
    const commits = [...versions.map(({ tag }) => tag.commit), 'HEAD'];
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
