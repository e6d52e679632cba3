import { instant, parseInstant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { DeploymentState, DeploymentStore, ForgeDeployment } from '#ports/deployments.ts';
import type { GitHubClient } from './client.ts';

const STATE_TO_GITHUB = { 'in-progress': 'in_progress', success: 'success', failure: 'failure', inactive: 'inactive' } as const;

const STATE_FROM_GITHUB: Readonly<Record<string, DeploymentState>> = {
  in_progress: 'in-progress',
  success: 'success',
  failure: 'failure',
  error: 'failure',
  inactive: 'inactive',
};

/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION_LENGTH = 140;

interface ListedDeployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: JsonObject | string;
  readonly created_at: string;
}

export function restDeployments(client: GitHubClient): DeploymentStore {
  return {
    async create({ environment, reference, description, payload }) {
      const doing = `create a deployment to ${environment}`;
      const created = await client.call(
        'POST /repos/{owner}/{repo}/deployments',
        {
          ref: reference,
          environment,
          description: description.slice(0, MAX_DESCRIPTION_LENGTH),
          payload: { ...payload },
          // The version was judged at promotion; GitHub shall neither merge nor wait for statuses of the commit.
          auto_merge: false,
          required_contexts: [],
        },
        { doing, retry: false },
      );
      return present(created as unknown as ListedDeployment, 'pending');
    },
    async setState(deployment, state, { description, url }) {
      await client.call(
        'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        {
          deployment_id: Number(deployment.id),
          state: STATE_TO_GITHUB[state],
          description: description.slice(0, MAX_DESCRIPTION_LENGTH),
          // Two models may share an environment: which deployment ends another is for the caller to say.
          auto_inactive: false,
          ...(url === undefined ? {} : { environment_url: url }),
        },
        { doing: `set the state of deployment ${deployment.id}` },
      );
    },
    async list(environment) {
      const doing = `list the deployments to ${environment}`;
      const route = 'GET /repos/{owner}/{repo}/deployments';
      const listed: ListedDeployment[] = [];
      for await (const one of client.pages<ListedDeployment>(route, { environment }, { doing })) listed.push(one);
      const { default: pLimit } = await import('p-limit');
      return pLimit(8).map(listed, async (one) => present(one, await latestState(client, one.id, doing)));
    },
  };
}

async function latestState(client: GitHubClient, id: number, doing: string): Promise<ForgeDeployment['state']> {
  const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
  const statuses = await client.call(route, { deployment_id: id, per_page: 1 }, { doing });
  return STATE_FROM_GITHUB[statuses[0]?.state ?? ''] ?? 'pending';
}

function present(listed: ListedDeployment, state: ForgeDeployment['state']): ForgeDeployment {
  const { id, ref, environment, description, payload, created_at } = listed;
  return {
    id: String(id),
    environment,
    reference: ref,
    description: description ?? '',
    payload: typeof payload === 'string' ? parsePayload(payload) : payload,
    createdAt: parseInstant(created_at) ?? instant(0),
    state,
  };
}

/** GitHub gives a payload back as it was sent, and sends the empty one as an empty string. */
function parsePayload(text: string): JsonObject {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}
