import type { LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { lintLayout, type LayoutFinding } from '#domain/data/lint/lint-layout.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import { datasetNames, manifestAt, requireWorkingManifest } from './read-manifest.ts';

export interface LintedDataset {
  readonly name: string;
  /** States that were looked at: every commit of the manifest, and the working tree. */
  readonly states: number;
  readonly findings: readonly LayoutFinding[];
}

/** How the layout of datasets could cost less, from their manifests over all commits. */
export async function lintDatasets(
  command: { readonly name?: string; readonly prices: LfsPrices },
  ports: Pick<Workspace, 'root' | 'files' | 'git' | 'pointerHistory'>,
): Promise<readonly LintedDataset[]> {
  const found: LintedDataset[] = [];
  for (const name of command.name === undefined ? await datasetNames(ports) : [command.name]) {
    const current = await requireWorkingManifest(name, ports);
    const states: DatasetManifest[] = [];
    for (const commit of await ports.pointerHistory.revisions(datasetPaths(name).manifest)) {
      const manifest = await manifestAt(name, commit, ports);
      if (manifest !== undefined) states.push(manifest);
    }
    states.push(current);
    found.push({ name, states: states.length, findings: lintLayout(states, command.prices) });
  }
  return found;
}
