import { Failure } from '#kernel/failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { Forge } from '#ports/forge.ts';
import { restChecks } from './checks.ts';
import { GitHubClient } from './client.ts';
import { restComments } from './comments.ts';
import { restDeployments } from './deployments.ts';
import { restIssues } from './issues.ts';
import { restLedger } from './ledger.ts';
import { restPermissions } from './permissions.ts';
import { restReleases } from './releases.ts';
import { restTags } from './tags.ts';
import { restWorkflows } from './workflows.ts';

export interface GitHubForgeOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** GitHub's own clock stamps tags and deployments; accepted so that all forges are opened alike. */
  readonly clock?: Pick<Clock, 'now'>;
  /** Where contents of ledger records are kept between runs. */
  readonly cacheFolder?: string;
  /** The longest wait that a rate limit may ask for; two minutes unless given. */
  readonly longestWaitMs?: number;
}

/** GitHub, or a GitHub Enterprise Server, through its REST API and a few GraphQL queries. Nothing is sent before the first use. */
export function openGitHubForge(options: GitHubForgeOptions): Forge {
  const { repository, token, apiUrl, cacheFolder, longestWaitMs = 120_000 } = options;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Failure('forge.not-found', { message: `A repository is named owner/name; found ${JSON.stringify(repository)}.` });
  }
  if (token === '') throw new Failure('forge.token-missing', { message: `There is no token for ${repository}.` });
  const client = new GitHubClient({ repository, token, apiUrl, longestWaitMs });
  return {
    repository,
    kind: 'github',
    tags: restTags(client),
    releases: restReleases(client),
    ledger: restLedger(client, cacheFolder === undefined ? {} : { cacheFolder }),
    comments: restComments(client),
    checks: restChecks(client),
    deployments: restDeployments(client),
    workflows: restWorkflows(client),
    issues: restIssues(client),
    permissions: restPermissions(client),
  };
}
