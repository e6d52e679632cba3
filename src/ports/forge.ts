import type { CheckStore } from './checks.ts';
import type { CommentStore } from './comments.ts';
import type { DeploymentStore } from './deployments.ts';
import type { IssueStore } from './issues.ts';
import type { Ledger } from './ledger.ts';
import type { PermissionProbe } from './permissions.ts';
import type { ReleaseStore } from './releases.ts';
import type { TagStore } from './tags.ts';
import type { WorkflowDispatcher } from './workflows.ts';

/** Where platform state lives: GitHub, or the embedded local one. */
export interface Forge {
  /** `owner/name` on GitHub, the folder name locally. */
  readonly repository: string;
  readonly kind: 'github' | 'local' | 'memory';
  readonly tags: TagStore;
  readonly releases: ReleaseStore;
  readonly ledger: Ledger;
  readonly comments: CommentStore;
  readonly checks: CheckStore;
  readonly deployments: DeploymentStore;
  readonly workflows: WorkflowDispatcher;
  readonly issues: IssueStore;
  readonly permissions: PermissionProbe;
}
