import type { WorkflowDispatcher } from '#ports/workflows.ts';
import type { GitHubClient } from './client.ts';
import { asForgeFailure, hasStatus } from './failures.ts';

const ROUTE = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';

export function restWorkflows(client: GitHubClient): WorkflowDispatcher {
  return {
    async dispatch(workflow, reference, inputs) {
      const doing = `start the workflow ${workflow}`;
      const parameters = { workflow_id: workflow, ref: reference, inputs: { ...inputs } };
      const options = { doing, retry: false };
      try {
        const answer: unknown = await client.send(ROUTE, { ...parameters, return_run_details: true }, options).catch((error: unknown) => {
          // GitHub Enterprise Server may not know return_run_details yet; nothing has been started then.
          if (hasStatus(error, 422) && error.message.includes('return_run_details')) return client.send(ROUTE, parameters, options);
          throw error;
        });
        const url = (answer as { html_url?: unknown } | undefined)?.html_url;
        return typeof url === 'string' ? { url } : {};
      } catch (error) {
        throw asForgeFailure(error, doing);
      }
    },
  };
}
