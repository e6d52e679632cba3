import { formatInstant } from '#kernel/instant.ts';
import type { WorkflowDispatcher } from '#ports/workflows.ts';
import type { GitHubClient } from './client.ts';
import { asForgeFailure, hasStatus } from './failures.ts';

const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const ROUTE = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';

export function restWorkflows(client: GitHubClient): WorkflowDispatcher {
  return {
    async countRuns(workflow, since) {
      // The search knows whole seconds.
      const created = `>=${formatInstant(since).slice(0, 19)}Z`;
      const parameters = { workflow_id: workflow, created, per_page: 1 };
      const answer = await client.find(RUNS, parameters, { doing: `count the runs of ${workflow}` });
      return answer?.total_count;
    },
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
