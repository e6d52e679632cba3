import type { Clock } from '#ports/clock.ts';
import type { Files } from '#ports/files.ts';
import type { Forge } from '#ports/forge.ts';
import type { ForgePermission } from '#ports/permissions.ts';
import { memoryChecks, type MemoryChecks } from './checks.ts';
import { manualClock } from './clock.ts';
import { memoryComments, type MemoryComments } from './comments.ts';
import { memoryDeployments } from './deployments.ts';
import { memoryIssues, type MemoryIssues } from './issues.ts';
import { memoryLedger } from './ledger.ts';
import { memoryPermissions } from './permissions.ts';
import { memoryReleases } from './releases.ts';
import { memoryTags } from './tags.ts';
import { memoryWorkflows, type MemoryWorkflows } from './workflows.ts';

export interface MemoryForgeOptions {
  readonly clock?: Pick<Clock, 'now'>;
  /** Where release assets are read from and written to; the disk when absent. */
  readonly files?: Pick<Files, 'read' | 'write'>;
  readonly denied?: readonly ForgePermission[];
}

/** A forge whose stores also tell what was put into them. */
export interface MemoryForge extends Forge {
  readonly comments: MemoryComments;
  readonly checks: MemoryChecks;
  readonly workflows: MemoryWorkflows;
  readonly issues: MemoryIssues;
}

export function memoryForge(options: MemoryForgeOptions = {}): MemoryForge {
  const clock = options.clock ?? manualClock();
  const tags = memoryTags(clock);
  return {
    repository: 'memory/repository',
    kind: 'memory',
    tags,
    releases: memoryReleases(tags, options.files),
    ledger: memoryLedger(),
    comments: memoryComments(),
    checks: memoryChecks(),
    deployments: memoryDeployments(clock),
    workflows: memoryWorkflows(),
    issues: memoryIssues(),
    permissions: memoryPermissions(options.denied),
  };
}
