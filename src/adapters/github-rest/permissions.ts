import { Failure } from '#kernel/failure.ts';
import type { ForgePermission, PermissionProbe } from '#ports/permissions.ts';
import type { GitHubClient } from './client.ts';
import { asForgeFailure, hasStatus, isRefused } from './failures.ts';

type Scope = ForgePermission['scope'];

const READ_PROBE: Record<Scope, string> = {
  actions: 'GET /repos/{owner}/{repo}/actions/workflows',
  checks: 'GET /repos/{owner}/{repo}/commits/HEAD/check-runs',
  contents: 'GET /repos/{owner}/{repo}/git/matching-refs/heads/trainyard',
  deployments: 'GET /repos/{owner}/{repo}/deployments',
  issues: 'GET /repos/{owner}/{repo}/issues',
  'pull-requests': 'GET /repos/{owner}/{repo}/pulls',
};

/**
 * Requests that can have no effect, because what they must contain is missing: GitHub checks the permission first (403), then the body
 * (422). Comments on pull requests and dispatches have no such request: the object that they concern is looked up before the permission.
 */
const WRITE_PROBE: Partial<Record<Scope, string>> = {
  checks: 'POST /repos/{owner}/{repo}/check-runs',
  contents: 'POST /repos/{owner}/{repo}/git/refs',
  deployments: 'POST /repos/{owner}/{repo}/deployments',
  issues: 'POST /repos/{owner}/{repo}/issues',
};

export function restPermissions(client: GitHubClient): PermissionProbe {
  const send = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const octokit = await client.octokit;
    return octokit.request(route, { ...client.owner, ...parameters, request: { retries: 0 } }).then(
      () => undefined,
      (error: unknown) => error,
    );
  };
  const isMissing = async ({ scope, access }: ForgePermission): Promise<boolean> => {
    const route = access === 'read' ? READ_PROBE[scope] : (WRITE_PROBE[scope] ?? READ_PROBE[scope]);
    const error = await send(route, access === 'read' || WRITE_PROBE[scope] === undefined ? { per_page: 1 } : {});
    const failure = asForgeFailure(error, `check the permission ${scope}: ${access}`);
    // 404 is how GitHub answers a write by somebody who may only look; for a read it can have other reasons, such as issues turned off.
    const refused = failure instanceof Failure && failure.code === 'forge.permission-missing';
    return refused || (hasStatus(error, 404) && access === 'write' && WRITE_PROBE[scope] !== undefined);
  };
  return {
    async missing(required) {
      const unseen = await send('GET /repos/{owner}/{repo}', {});
      if (isRefused(unseen) && unseen.status < 500) throw asForgeFailure(unseen, `see the repository ${client.repository}`);
      const answers = await Promise.all(required.map(isMissing));
      return required.filter((_, index) => answers[index]);
    },
  };
}
