import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeState } from '../../kit/fake-github/create-state.ts';
import { startFakeGitHub, type FakeGitHub } from '../../kit/fake-github/server.ts';
import { errorsOf, printed, runWorkflow } from './run-workflow.ts';
import { sampleRepository, type SampleRepository } from './sample-repository.ts';

const TOKEN = 'ghs_sample-token';

/** Fails when the depth is 8, so that one job of the matrix has no result. */
const PROGRAM = `
const { writeFileSync } = require('node:fs');
const { TRAINYARD_PARAM_RATE: rate, TRAINYARD_METRICS_FILE } = process.env;
const depth = Number(process.argv[2]);
if (depth === 8) process.exit(1);
writeFileSync(TRAINYARD_METRICS_FILE, JSON.stringify({ accuracy: 0.8 + depth / 100 + Number(rate) }));
`;

const CONFIGURATION = `
datasets:
  iris: { path: data/iris.csv, target: species }
models:
  iris-classifier:
    train:
      command: node train.js {depth}
      sweep:
        parameters: { rate: [0.01, 0.02], depth: [2, 8] }
        max-parallel: 2
`;

let sample: SampleRepository;
let fake: FakeGitHub;

beforeAll(async () => {
  sample = sampleRepository();
  cpSync('workflows-templates/sweep.yml', join(sample.folder, '.github/workflows/trainyard-sweep.yml'));
  sample.write('train.js', PROGRAM);
  sample.write('trainyard.yaml', CONFIGURATION);
  sample.commit('Sweep the settings of a program');
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

test('the template plans a matrix, tries each cell, and posts one table that names what failed', async () => {
  const payload = join(sample.state, 'payload.json');
  const repository = { full_name: sample.slug, default_branch: 'main', name: 'iris', owner: { login: 'acme' } };
  writeFileSync(payload, JSON.stringify({ ref: 'refs/heads/main', inputs: { 'pull-request': '1' }, repository }));
  const run = await runWorkflow(
    sample.folder,
    'trainyard-sweep.yml',
    [
      '--event',
      'workflow_dispatch',
      '--payload',
      payload,
      '--api-url',
      fake.url,
      '--secret',
      `GITHUB_TOKEN=${TOKEN}`,
      '--slug',
      sample.slug,
    ].concat(['--state', sample.state, '--stand-ins', sample.standIns, '--run-id', '1']),
    sample.temporary,
  );
  expect(run.exitCode, `${errorsOf(run).join('\n')}\n${printed(run).slice(-6000)}`).toBe(0);
  expect(fake.state.comments).toHaveLength(1);
  const { body } = fake.state.comments[0]!;
  expect(body).toContain('best of 2 settings is rate=0.02 depth=2, accuracy 0.84; 2 of 4 trials have no result');
  expect(body).toMatch(/\| user-error \| 2 \|/);
  const ledger = sample.git('ls-remote', 'origin', 'refs/heads/trainyard').split('\t')[0]!;
  sample.git('fetch', '--quiet', 'origin', 'trainyard');
  const paths = sample.git('ls-tree', '-r', '--name-only', ledger).split('\n');
  expect(paths.filter((path) => path.startsWith('trials/iris-classifier/'))).toHaveLength(4);
  expect(paths.filter((path) => path.startsWith('sweeps/iris-classifier/'))).toHaveLength(1);
});
