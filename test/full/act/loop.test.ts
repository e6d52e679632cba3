import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeState } from '../../kit/fake-github/create-state.ts';
import { startFakeGitHub, type FakeGitHub } from '../../kit/fake-github/server.ts';
import { errorsOf, outputsOf, printed, runWorkflow, type WorkflowRun } from './run-workflow.ts';
import { sampleRepository, type SampleRepository } from './sample-repository.ts';

const TOKEN = 'ghs_sample-token';

let sample: SampleRepository;
let fake: FakeGitHub;
let runs = 0;

beforeAll(async () => {
  sample = sampleRepository();
  const bare = join(sample.state, 'git', `${sample.slug}.git`);
  mkdirSync(join(bare, '..'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--mirror', sample.folder, bare]);
  sample.git('remote', 'add', 'origin', bare);
  fake = await startFakeGitHub(createFakeState({ repository: sample.slug, gitFolder: bare, token: TOKEN }));
});

afterAll(async () => {
  await fake.close();
  sample.dispose();
});

/** Runs a workflow of the sample on the fake GitHub; each is a run of its own, as artifacts are unique within one. */
async function start(workflow: string, event: string, payload: object, ...options: string[]): Promise<WorkflowRun> {
  const file = join(sample.state, `payload-${++runs}.json`);
  writeFileSync(file, JSON.stringify(payload));
  const shared = ['--event', event, '--payload', file, '--api-url', fake.url, '--secret', `GITHUB_TOKEN=${TOKEN}`, '--slug', sample.slug];
  return runWorkflow(
    sample.folder,
    workflow,
    [...shared, '--state', sample.state, '--stand-ins', sample.standIns, '--run-id', String(runs), ...options],
    sample.temporary,
  );
}

const repositoryFacts = { full_name: 'acme/iris', default_branch: 'main', name: 'iris', owner: { login: 'acme' } };

function pullRequest(head: string): object {
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      base: { ref: 'main', sha: sample.git('rev-parse', 'main'), repo: repositoryFacts },
      head: { ref: 'change', sha: head, repo: repositoryFacts },
    },
    repository: repositoryFacts,
  };
}

const push = (): object => ({ ref: 'refs/heads/main', after: sample.git('rev-parse', 'HEAD'), repository: repositoryFacts });

const dispatch = (inputs: Record<string, string>): object => ({ ref: 'refs/heads/main', inputs, repository: repositoryFacts });

function edit(path: string, change: (text: string) => string): void {
  sample.write(path, change(readFileSync(join(sample.folder, path), 'utf8')));
}

const succeeds = (run: WorkflowRun): void => expect(run.exitCode, `${errorsOf(run).join('\n')}\n${printed(run).slice(-6000)}`).toBe(0);

describe('the loop of a repository on GitHub', () => {
  test('a merge trains, registers a version and publishes its release', async () => {
    const run = await start('trainyard-train-gpu.yml', 'push', push());
    succeeds(run);
    expect(outputsOf(run)['tag']).toBeDefined();
    expect(fake.state.releases).toMatchObject([{ tag: 'iris-classifier@v1.0.0', draft: false }]);
    expect(fake.state.releases[0]!.assets.every((asset) => asset.state === 'uploaded')).toBe(true);
    expect(sample.git('ls-remote', 'origin', 'refs/tags/*')).toContain('refs/tags/iris-classifier@v1.0.0');
    expect(sample.git('ls-remote', 'origin', 'refs/heads/trainyard')).not.toBe('');
  });

  test('the promotion of that version starts the deployment workflow', () => {
    expect(fake.state.dispatches).toEqual([
      {
        workflow: 'trainyard-release-deploy.yml',
        reference: 'main',
        inputs: { model: 'iris-classifier', version: 'v1.0.0', stage: 'production' },
      },
    ]);
  });

  test('a pull request gets one comment, and its second push updates it', async () => {
    sample.git('switch', '--quiet', '--create', 'change');
    edit('trainyard.yaml', (text) => `${text}\n# a first change\n`);
    const first = sample.commit('Change the configuration');
    sample.git('push', '--quiet', 'origin', 'change');
    succeeds(await start('trainyard-pull-request.yml', 'pull_request', pullRequest(first), '--sha', first));
    expect(fake.state.comments).toHaveLength(1);
    const { id, body } = fake.state.comments[0]!;
    expect(body).toContain('iris-classifier');
    expect(body).toContain(first.slice(0, 7));

    edit('trainyard.yaml', (text) => `${text}\n# a second change\n`);
    const second = sample.commit('Change the configuration again');
    sample.git('push', '--quiet', 'origin', 'change');
    succeeds(await start('trainyard-pull-request.yml', 'pull_request', pullRequest(second), '--sha', second));
    expect(fake.state.comments).toMatchObject([{ id }]);
    expect(fake.state.comments[0]!.body).toContain(second.slice(0, 7));
    expect(fake.state.checks.map(({ commit }) => commit)).toEqual([first, second]);
    sample.git('switch', '--quiet', 'main');
  });

  test('the deployment workflow deploys what was promoted', async () => {
    succeeds(await start('trainyard-release-deploy.yml', 'workflow_dispatch', dispatch(fake.state.dispatches[0]!.inputs)));
    expect(fake.state.deployments).toMatchObject([{ environment: 'production' }]);
    expect(fake.state.deployments[0]!.statuses.at(-1)).toMatchObject({ state: 'success' });
    const { environment_url: url } = fake.state.deployments[0]!.statuses.at(-1)!;
    const flower = { sepal_length: 5.1, sepal_width: 3.5, petal_length: 1.4, petal_width: 0.2 };
    const answer = await fetch(`${url}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(flower),
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('setosa');
  });

  test('a dispatch trains again', async () => {
    succeeds(await start('trainyard-retrain.yml', 'workflow_dispatch', dispatch({ reason: 'new labels' })));
    expect(fake.state.releases.map(({ tag, draft }) => [tag, draft])).toEqual([
      ['iris-classifier@v1.0.0', false],
      ['iris-classifier@v1.0.1', false],
    ]);
    expect(fake.state.dispatches.at(-1)).toMatchObject({ workflow: 'trainyard-release-deploy.yml', inputs: { version: 'v1.0.1' } });
  });

  test('a token without permission is told which one, before any work', async () => {
    fake.state.tokens.set('ghs_weak', { login: 'github-actions[bot]', type: 'Bot', permissions: { contents: 'read' } });
    const asked = fake.state.requests.length;
    const run = await start('trainyard-train-gpu.yml', 'push', push(), '--secret', 'GITHUB_TOKEN=ghs_weak');
    expect(run.exitCode).not.toBe(0);
    expect(errorsOf(run).join('\n')).toContain('contents: write');
    const writes = fake.state.requests.slice(asked).filter((line) => /^(POST|PATCH|PUT|DELETE)/.test(line));
    expect(writes.filter((line) => line.includes('/releases') && !line.endsWith('/releases'))).toEqual([]);
  });

  test('nothing that was asked of GitHub is outside its description', () => expect(fake.state.violations).toEqual([]));
});
