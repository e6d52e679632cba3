import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeState } from '../../kit/fake-github/create-state.ts';
import { startFakeGitHub, type FakeGitHub } from '../../kit/fake-github/server.ts';
import { errorsOf, outputsOf, printed, runWorkflow } from './run-workflow.ts';
import { sampleRepository, type SampleRepository } from './sample-repository.ts';

const WORKFLOW = `
on: push
jobs:
  run:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: trainyard
        uses: trainyard/trainyard@v0
        with:
          run: |
            STEPS
          set: models.iris-classifier.train.search.folds=3
          artifact: results
      - env:
          URL: \${{ steps.trainyard.outputs.artifact-url }}
        shell: bash
        run: echo "artifact at $URL"
`;

let sample: SampleRepository;
let fake: FakeGitHub;

beforeAll(async () => {
  sample = sampleRepository();
  for (const steps of ['train', 'tarin']) sample.write(`.github/workflows/${steps}.yml`, WORKFLOW.replace('STEPS', steps));
  sample.commit('Use the root action');
  const bare = join(sample.state, 'git', `${sample.slug}.git`);
  mkdirSync(join(bare, '..'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--mirror', sample.folder, bare]);
  fake = await startFakeGitHub(createFakeState({ repository: sample.slug, gitFolder: bare, token: 'ghs_root' }));
});

afterAll(async () => {
  await fake.close();
  sample.dispose();
});

const start = (workflow: string, runId: string) =>
  runWorkflow(
    sample.folder,
    workflow,
    ['--api-url', fake.url, '--secret', 'GITHUB_TOKEN=ghs_root', '--slug', sample.slug, '--run-id', runId].concat([
      '--state',
      sample.state,
      '--stand-ins',
      sample.standIns,
    ]),
    sample.temporary,
  );

describe('the root action', () => {
  test('runs a step of trainyard.yaml and keeps what it wrote as an artifact', async () => {
    const run = await start('train.yml', '7');
    expect(run.exitCode, `${errorsOf(run).join('\n')}\n${printed(run)}`).toBe(0);
    const outputs = outputsOf(run);
    expect(outputs['verdict']).toBe('pass');
    expect(outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(printed(run)).toContain(`artifact at https://github.com/acme/iris/actions/runs/7/artifacts/${outputs['artifact-id']}`);
    const blob = join(sample.state, 'artifacts/7/results/blob');
    expect(existsSync(blob)).toBe(true);
    const names = execFileSync('python3', ['-c', 'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))', blob], {
      encoding: 'utf8',
    });
    expect(names).toMatch(/^runs\/[^/]+\/model\.json$/m);
    expect(names).not.toContain('deployments');
  });

  test('names a step that does not exist, and the nearest one', async () => {
    const run = await start('tarin.yml', '8');
    expect(run.exitCode).not.toBe(0);
    expect(errorsOf(run).join('\n')).toContain('train');
    expect(existsSync(join(sample.state, 'artifacts/8'))).toBe(false);
  });
});
