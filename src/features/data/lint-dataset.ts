import type { LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { lintLayout, type LayoutFinding } from '#domain/data/lint/lint-layout.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import { committedAt, listing, presentAt, type DatasetPlace } from './dataset-place.ts';
import { datasetMissing, manifestAt, workingManifest } from './read-manifest.ts';

export interface LintedDataset {
  readonly name: string;
  /** States that were looked at: every commit of the manifest, and the working tree. */
  readonly states: number;
  readonly findings: readonly LayoutFinding[];
}

/** How the layout of datasets could cost less, from their manifests over all commits, or from git's trees where there are none. */
export async function lintDatasets(
  command: { readonly places: readonly DatasetPlace[]; readonly prices: LfsPrices },
  ports: Pick<Workspace, 'root' | 'files' | 'git' | 'pointerHistory' | 'hasher' | 'objects' | 'pointers'>,
): Promise<readonly LintedDataset[]> {
  const found: LintedDataset[] = [];
  for (const place of command.places) {
    const { name } = place;
    const current = await workingManifest(name, ports);
    const states: DatasetManifest[] = [];
    for (const commit of await ports.pointerHistory.revisions(current === undefined ? place.path : datasetPaths(name).manifest)) {
      const manifest =
        current === undefined ? listing(name, await committedAt(place, commit, ports)) : await manifestAt(name, commit, ports);
      if (manifest !== undefined) states.push(manifest);
    }
    const now = current ?? listing(name, await presentAt(place, ports));
    if (now.files.length === 0) throw await datasetMissing(name, ports);
    states.push(now);
    const findings = lintLayout(states, command.prices, current === undefined ? place.path : undefined);
    found.push({ name, states: states.length, findings });
  }
  return found;
}
