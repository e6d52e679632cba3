import { join } from 'node:path';
import { LFS_PRICES, type LfsPrices } from '#domain/data/cost/lfs-prices.ts';
import { PROJECT_FILE } from '#features/project/load-project.ts';
import type { Workspace } from '#ports/workspace.ts';
import { openProject } from './open-project.ts';

/** What git LFS costs: as `trainyard.yaml` or the given file says, else the dated price list of GitHub.com that Trainyard knows. */
export async function openPrices(workspace: Pick<Workspace, 'files' | 'root'>, file?: string): Promise<LfsPrices> {
  const given = file === undefined ? {} : { file };
  if (file === undefined && (await workspace.files.stat(join(workspace.root, PROJECT_FILE))) === undefined) return LFS_PRICES;
  const { prices } = await openProject(workspace, given);
  return prices === undefined ? LFS_PRICES : { source: file ?? PROJECT_FILE, ...prices };
}
