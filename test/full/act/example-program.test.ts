import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeState } from '../../kit/fake-github/create-state.ts';
import { startFakeGitHub, type FakeGitHub } from '../../kit/fake-github/server.ts';
import { errorsOf, outputsOf, printed, runWorkflow } from './run-workflow.ts';
import { sampleRepository, type SampleRepository } from './sample-repository.ts';

const TOKEN = 'ghs_sample-token';

const WORKFLOW = `on: push
permissions: { contents: write }
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: train
        uses: trainyard/trainyard/actions/train@v0
`;

let sample: SampleRepository;
let fake: FakeGitHub;

beforeAll(async () => {
  sample = sampleRepository();
  cpSync('examples/programs/shell', sample.folder, { recursive: true });
  sample.write('.github/workflows/train.yml', WORKFLOW);
  sample.commit('Train with a shell script');
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

test('the composite action trains the shell example, and its run is in the ledger of the repository', async () => {
  const payload = join(sample.state, 'payload.json');
  const repository = { full_name: sample.slug, default_branch: 'main', name: 'iris', owner: { login: 'acme' } };
  writeFileSync(payload, JSON.stringify({ ref: 'refs/heads/main', after: sample.git('rev-parse', 'HEAD'), repository }));
  const options = [
    '--event',
    'push',
    '--payload',
    payload,
    '--api-url',
    fake.url,
    '--secret',
    `GITHUB_TOKEN=${TOKEN}`,
    '--slug',
    sample.slug,
  ];
  const run = await runWorkflow(
    sample.folder,
    'train.yml',
    [...options, '--state', sample.state, '--stand-ins', sample.standIns],
    sample.temporary,
  );
  expect(run.exitCode, `${errorsOf(run).join('\n')}\n${printed(run).slice(-6000)}`).toBe(0);
  const outputs = outputsOf(run);
  expect(outputs).toMatchObject({ state: 'finished', 'exit-class': 'success', algorithm: 'command' });
  const metrics = JSON.parse(outputs['metrics']!) as Record<string, { readonly value: number }>;
  expect(metrics['accuracy']!.value).toBeGreaterThan(0.85);
  expect(metrics['inertia']!.value).toBeGreaterThan(0);
  expect(printed(run)).toContain('centroids are in');
  const records = execFileSync('git', ['-C', sample.folder, 'ls-remote', 'origin', 'refs/heads/trainyard'], { encoding: 'utf8' });
  expect(records).toContain('refs/heads/trainyard');
});
