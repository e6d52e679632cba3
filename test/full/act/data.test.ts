import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../kit/data-command.ts';
import { createFakeState } from '../../kit/fake-github/create-state.ts';
import { startFakeGitHub, type FakeGitHub } from '../../kit/fake-github/server.ts';
import { lfsServer, type LfsServerDouble } from '../../kit/lfs-server.ts';
import { errorsOf, outputsOf, printed, runWorkflow, type WorkflowRun } from './run-workflow.ts';
import { sampleRepository, type SampleRepository } from './sample-repository.ts';

const TOKEN = 'ghs_sample-token';
const facts = { full_name: 'acme/iris', default_branch: 'main', name: 'iris', owner: { login: 'acme' } };

let sample: SampleRepository;
let fake: FakeGitHub;
let server: LfsServerDouble;
let cache: string;
let runs = 0;

beforeAll(async () => {
  sample = sampleRepository();
  server = await lfsServer();
  cache = join(sample.state, 'cache');
  cpSync('test/full/act/cache', join(sample.standIns, 'actions/cache'), { recursive: true });
  const bare = join(sample.state, 'git', `${sample.slug}.git`);
  mkdirSync(join(bare, '..'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--mirror', sample.folder, bare]);
  sample.git('remote', 'add', 'origin', bare);
  sample.git('config', 'user.name', 'Ada');
  sample.git('config', 'user.email', 'ada@example.invalid');
  sample.write('.lfsconfig', `[lfs]\n\turl = ${server.url}\n`);
  cpSync('workflows-templates/data-pr.yml', join(sample.folder, '.github/workflows/data-pr.yml'));
  sample.write('.github/workflows/data.yml', workflow());
  await trainyard('data', 'add', 'iris', 'data/iris.csv');
  sample.git('rm', '--quiet', 'data/iris.csv');
  edit('trainyard.yaml', (text) => text.replace('data/iris.csv', 'data/iris/files'));
  sample.git('add', '.lfsconfig', '.github', 'trainyard.yaml');
  sample.git('commit', '--quiet', '-m', 'Version the data');
  await trainyard('data', 'push');
  usePointers();
  fake = await startFakeGitHub(createFakeState({ repository: sample.slug, gitFolder: bare, token: TOKEN }));
});

afterAll(async () => {
  await fake.close();
  await server.close();
  sample.dispose();
});

const workflow = (): string => `on: push
env: { TRAINYARD_TEST_CACHE: ${cache} }
jobs:
  data:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: checkout
        uses: trainyard/trainyard/actions/data-checkout@v0
        with: { dataset: iris, to: restored }
      - run: wc -l < restored/iris.csv
      - id: version
        uses: trainyard/trainyard/actions/data-version@v0
        with: { dataset: iris }
`;

async function trainyard(...arguments_: string[]): Promise<void> {
  const { exitCode, text } = await runCommand(arguments_, { folder: sample.folder });
  expect(exitCode, text).toBe(0);
}

/** As a runner sees the repository: pointers in the place of files, and no objects. */
function usePointers(): void {
  rmSync(join(sample.folder, '.git/lfs'), { recursive: true, force: true });
  writeFileSync(join(sample.folder, 'data/iris/files/iris.csv'), sample.git('show', 'HEAD:data/iris/files/iris.csv') + '\n');
}

function edit(path: string, change: (text: string) => string): void {
  sample.write(path, change(readFileSync(join(sample.folder, path), 'utf8')));
}

async function start(name: string, event: string, payload: object, ...options: string[]): Promise<WorkflowRun> {
  const file = join(sample.state, `payload-${++runs}.json`);
  writeFileSync(file, JSON.stringify(payload));
  const shared = ['--event', event, '--payload', file, '--api-url', fake.url, '--secret', `GITHUB_TOKEN=${TOKEN}`, '--slug', sample.slug];
  const more = ['--state', sample.state, '--stand-ins', sample.standIns, '--run-id', String(runs), ...options];
  const run = await runWorkflow(sample.folder, name, [...shared, ...more], sample.temporary);
  expect(run.exitCode, `${errorsOf(run).join('\n')}\n${printed(run).slice(-6000)}`).toBe(0);
  return run;
}

const push = (): Promise<WorkflowRun> =>
  start('data.yml', 'push', { ref: 'refs/heads/main', after: sample.git('rev-parse', 'HEAD'), repository: facts });
const gets = (): number => server.requests.filter(({ what }) => what.startsWith('GET')).length;

describe('the data actions in a workflow', () => {
  test('the first run downloads, keeps the objects and makes the version', async () => {
    const run = await push();
    expect(outputsOf(run)).toMatchObject({ downloaded: '1', files: '1', tag: 'data/iris@v1.0.0', created: 'true' });
    expect(printed(run)).toContain('cache: miss');
    expect(printed(run)).toMatch(/^151$/m);
    expect(gets()).toBe(1);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^trainyard-data-iris-[0-9a-f]{40}-[0-9a-f]{12}$/)]);
    expect(sample.git('ls-remote', 'origin', 'refs/tags/data/*')).toContain('refs/tags/data/iris@v1.0.0');
  });

  test('the second run finds everything in the cache, and asks the server for nothing', async () => {
    const asked = gets();
    const run = await push();
    expect(printed(run)).toContain('cache: hit');
    expect(outputsOf(run)).toMatchObject({ downloaded: '0', files: '1', created: 'false' });
    expect(gets()).toBe(asked);
  });

  test('a pull request that changes rows gets its comment; the cache keeps what is needed and nothing else', async () => {
    sample.git('switch', '--quiet', '--create', 'change');
    await trainyard('data', 'checkout', 'iris');
    edit('data/iris/files/iris.csv', (text) => `${text.trimEnd()}\n5.1,3.5,1.4,0.3,setosa\n`);
    await trainyard('data', 'add', 'iris');
    sample.git('commit', '--quiet', '-m', 'One more flower');
    await trainyard('data', 'push');
    usePointers();
    const head = sample.git('rev-parse', 'HEAD');
    const payload = {
      action: 'synchronize',
      number: 1,
      pull_request: {
        number: 1,
        base: { ref: 'main', sha: sample.git('rev-parse', 'main'), repo: facts },
        head: { ref: 'change', sha: head, repo: facts },
      },
      repository: facts,
    };
    await start('data-pr.yml', 'pull_request', payload, '--sha', head, '--env', `TRAINYARD_TEST_CACHE=${cache}`);
    expect(fake.state.comments).toHaveLength(1);
    expect(fake.state.comments[0]!.body).toMatch(/1 row added|rows? added/);
    const folders = readdirSync(cache);
    expect(folders).toHaveLength(2);
    for (const folder of folders) {
      const objects = readdirSync(join(cache, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(objects).toHaveLength(1);
    }
  });
});
