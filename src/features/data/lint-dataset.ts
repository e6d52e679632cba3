import { LFS_PRICES } from '#domain/data/cost/lfs-prices.ts';
import { lintLayout, type LayoutFinding } from '#domain/data/lint/lint-layout.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { datasetVersions } from './dataset-versions.ts';
import type { LoadPorts } from './load-dataset.ts';
import { datasetNames, manifestAt, requireWorkingManifest } from './read-manifest.ts';

export interface LintedDataset {
  readonly name: string;
  /** States that were looked at: tagged versions, HEAD and the working tree. */
  readonly states: number;
  readonly findings: readonly LayoutFinding[];
}

/** How the layout of datasets could cost less, from their manifests over all versions. */
export async function lintDatasets(
  command: { readonly name?: string },
  ports: Pick<LoadPorts, 'root' | 'files' | 'git' | 'forge'>,
): Promise<readonly LintedDataset[]> {
  const found: LintedDataset[] = [];
  for (const name of command.name === undefined ? await datasetNames(ports) : [command.name]) {
    const current = await requireWorkingManifest(name, ports);
    const states: DatasetManifest[] = [];
    for (const reference of [...(await datasetVersions(name, ports)).map(({ tag }) => tag.commit).reverse(), 'HEAD']) {
      const commit = await ports.git.resolve(reference);
      const manifest = commit === undefined ? undefined : await manifestAt(name, commit, ports);
      if (manifest !== undefined) states.push(manifest);
    }
    states.push(current);
    found.push({ name, states: states.length, findings: lintLayout(states, LFS_PRICES) });
  }
  return found;
}
