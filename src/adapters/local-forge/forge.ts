import { basename, dirname, join, resolve } from 'node:path';
import type { Clock } from '#ports/clock.ts';
import type { Forge } from '#ports/forge.ts';
import { folderChecks, folderDeployments, folderWorkflows } from './activity.ts';
import { folderComments, folderIssues } from './conversations.ts';
import { gitLedger } from './ledger.ts';
import { folderReleases } from './releases.ts';
import { gitTags } from './tags.ts';

export interface LocalForgeOptions {
  /** The common directory of a repository (`.git`), or a bare repository. */
  readonly commonFolder: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** The embedded forge: tags and the ledger are git's, everything else is files below `<common folder>/trainyard/`. */
export function openLocalForge({ commonFolder, clock }: LocalForgeOptions): Forge {
  const gitFolder = resolve(commonFolder);
  const home = join(gitFolder, 'trainyard');
  const tags = gitTags(gitFolder, clock);
  return {
    repository: basename(basename(gitFolder) === '.git' ? dirname(gitFolder) : gitFolder).replace(/\.git$/, ''),
    kind: 'local',
    tags,
    releases: folderReleases(home, tags),
    ledger: gitLedger(gitFolder, clock),
    comments: folderComments(home),
    checks: folderChecks(home, clock),
    deployments: folderDeployments(home, clock),
    workflows: folderWorkflows(home, clock),
    issues: folderIssues(home),
    permissions: { missing: async () => [] },
  };
}
