import { join } from 'node:path';
import { LFS_PRICES, type LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

/** What git LFS costs: as configured, else the dated price list of GitHub.com that Trainyard knows. */
export async function openPrices(workspace: Pick<Workspace, 'files' | 'root'>): Promise<LfsPrices> {
  if ((await workspace.files.stat(join(workspace.root, PROJECT_FILE))) === undefined) return LFS_PRICES;
  const { prices } = await openProject(workspace);
  return prices === undefined ? LFS_PRICES : { source: PROJECT_FILE, ...prices };
}
