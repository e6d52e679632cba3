import { Refusal, notFound } from './answer.ts';
import { completed } from './openapi.ts';
import { page, type Call, type Routes } from './route.ts';
import { resolveObject } from './routes-git.ts';
import type { FakeCheck, FakeDeployment, FakeState } from './state.ts';

const presentCheck = (check: FakeCheck, { url, state }: Call) =>
  completed('check-run', {
    id: check.id,
    name: check.name,
    head_sha: check.commit,
    status: 'completed',
    conclusion: check.conclusion,
    output: { ...check.output, text: null, annotations_count: check.annotations.length, annotations_url: '' },
    html_url: `${url}/${state.repository}/runs/${check.id}`,
    pull_requests: [],
  });

const presentDeployment = (deployment: FakeDeployment, { url, state }: Call) =>
  completed('deployment', {
    id: deployment.id,
    url: `${url}/repos/${state.repository}/deployments/${deployment.id}`,
    sha: deployment.commit,
    ref: deployment.reference,
    task: 'deploy',
    payload: deployment.payload,
    environment: deployment.environment,
    description: deployment.description,
    created_at: deployment.createdAt,
    updated_at: deployment.createdAt,
  });

async function commitOf(state: FakeState, reference: string): Promise<string> {
  for (const name of [`refs/heads/${reference}`, `refs/tags/${reference}`, reference]) {
    const object = await resolveObject(state, `${name}^{commit}`);
    if (object !== undefined) return object.id;
  }
  throw new Refusal(422, `No ref found for: ${reference}`);
}

function deploymentOf({ state, path }: Call): FakeDeployment {
  const deployment = state.deployments.find((one) => one.id === Number(path['deployment_id']));
  if (deployment === undefined) throw notFound();
  return deployment;
}

export const ACTIVITY_ROUTES: Routes = {
  'GET /rate_limit': () => ({ status: 200, body: completed('rate-limit-overview', {}) }),
  'GET /repos/{owner}/{repo}': ({ state, url }) => {
    const [owner, name] = state.repository.split('/');
    const facts = { name, full_name: state.repository, owner: { login: owner }, private: false, default_branch: 'main' };
    return { status: 200, body: completed('full-repository', { ...facts, html_url: `${url}/${state.repository}` }) };
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': (call) => {
    const checks = call.state.checks.filter((check) => check.commit === call.path['ref']);
    return { status: 200, body: { total_count: checks.length, check_runs: checks.map((check) => presentCheck(check, call)) } };
  },
  'POST /repos/{owner}/{repo}/check-runs': async (call) => {
    const { state, body } = call;
    const output = body['output'] as { title: string; summary: string; annotations?: unknown[] };
    const commit = await resolveObject(state, body['head_sha'] as string);
    if (commit?.type !== 'commit') throw new Refusal(422, `No commit found for SHA: ${body['head_sha'] as string}`);
    const { title, summary, annotations = [] } = output;
    const conclusion = (body['conclusion'] as string | undefined) ?? null;
    const check: FakeCheck = {
      id: state.nextId++,
      commit: commit.id,
      name: body['name'] as string,
      conclusion,
      output: { title, summary },
      annotations: [...annotations],
    };
    state.checks.push(check);
    return { status: 201, body: presentCheck(check, call) };
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': (call) => {
    const check = call.state.checks.find((one) => one.id === Number(call.path['check_run_id']));
    if (check === undefined) throw notFound();
    const output = call.body['output'] as { title?: string; summary: string; annotations?: unknown[] } | undefined;
    check.annotations.push(...(output?.annotations ?? []));
    return { status: 200, body: presentCheck(check, call) };
  },
  'GET /repos/{owner}/{repo}/deployments': (call) => {
    const environment = call.query.get('environment');
    const deployments = call.state.deployments.filter((one) => environment === null || one.environment === environment);
    return page(
      [...deployments].reverse().map((one) => presentDeployment(one, call)),
      call,
      `/repos/${call.state.repository}/deployments`,
    );
  },
  'POST /repos/{owner}/{repo}/deployments': async (call) => {
    const { state, body } = call;
    const reference = body['ref'] as string;
    const deployment: FakeDeployment = {
      id: state.nextId++,
      reference,
      commit: await commitOf(state, reference),
      environment: (body['environment'] as string | undefined) ?? 'production',
      description: (body['description'] as string | undefined) ?? '',
      payload: body['payload'] ?? {},
      createdAt: new Date().toISOString(),
      statuses: [],
    };
    state.deployments.push(deployment);
    return { status: 201, body: presentDeployment(deployment, call) };
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (call) => {
    const deployment = deploymentOf(call);
    const statuses = [...deployment.statuses].reverse().map((status) => completed('deployment-status', status));
    return page(statuses, call, `/repos/${call.state.repository}/deployments/${deployment.id}/statuses`);
  },
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (call) => {
    const {
      state,
      description = '',
      environment_url = '',
    } = call.body as { state: string; description?: string; environment_url?: string };
    if (description.length > 140)
      throw new Refusal(422, 'Validation Failed', [{ resource: 'DeploymentStatus', code: 'custom', field: 'description' }]);
    const status = { state, description, environment_url };
    deploymentOf(call).statuses.push(status);
    return { status: 201, body: completed('deployment-status', status) };
  },
  'GET /repos/{owner}/{repo}/actions/workflows': () => ({ status: 200, body: { total_count: 0, workflows: [] } }),
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (call) => {
    const began = call.state.workflowRuns.filter((run) => run.workflow === call.path['workflow_id']);
    if (began.length === 0) throw notFound();
    const created = call.query.get('created') ?? '>=1970-01-01T00:00:00Z';
    const since = /^>=(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)$/.exec(created)?.[1];
    if (since === undefined) throw new Refusal(422, 'created is no range of dates');
    const total = began.filter((run) => run.createdAt >= since).length;
    return { status: 200, body: { total_count: Math.min(1000, total), workflow_runs: [] } };
  },
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': (call) => {
    const { state, body, url } = call;
    const dispatch = {
      workflow: call.path['workflow_id']!,
      reference: body['ref'] as string,
      inputs: (body['inputs'] as Record<string, string> | undefined) ?? {},
    };
    if (Object.keys(dispatch.inputs).length > 25) throw new Refusal(422, 'Inputs are too many');
    state.dispatches.push(dispatch);
    if (body['return_run_details'] !== true) return { status: 204 };
    const id = 9_000_000 + state.dispatches.length;
    const run = `${state.repository}/actions/runs/${id}`;
    return { status: 200, body: { workflow_run_id: id, run_url: `${url}/repos/${run}`, html_url: `${url}/${run}` } };
  },
};
