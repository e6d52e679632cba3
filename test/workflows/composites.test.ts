import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interpretComposite } from './interpret-composite.ts';

const action = (id: string): string => readFileSync(`actions/${id}/action.yml`, 'utf8');
const steps = (run: ReturnType<typeof interpretComposite>): string[] => run.ran.map(({ step }) => step);

const hasNode = { node: { outputs: { node: '/usr/bin/node' } } };
const trained = { outputs: { 'run-id': '01JD', folder: '/workspace/.trainyard/runs/01JD', surprise: 'x' } };

describe('the composite of train', () => {
  test('hands inputs over as variables, with the token of the job', () => {
    const run = interpretComposite(action('train'), { model: "it's; $(a)\nmodel" }, { ...hasNode, trainyard: trained });
    const own = run.ran.find(({ step }) => step === 'trainyard')!;
    expect(own.env).toMatchObject({
      TRAINYARD_NODE: '/usr/bin/node',
      TRAINYARD_INPUT_MODEL: "it's; $(a)\nmodel",
      TRAINYARD_INPUT_GITHUB_TOKEN: 'ghs_job',
      TRAINYARD_INPUT_DRY_RUN: 'false',
      TRAINYARD_INPUT_ALGORITHM: '',
    });
  });

  test('keeps the package under the id of the run, and leaks no output', () => {
    const uploaded = { outputs: { 'artifact-url': 'https://example.invalid/1' } };
    const run = interpretComposite(action('train'), {}, { ...hasNode, trainyard: trained, upload: uploaded });
    expect(steps(run)).toEqual(['node', 'trainyard', 'upload']);
    expect(run.ran.at(-1)!.with).toMatchObject({ name: 'trainyard-run-01JD', path: '/workspace/.trainyard/runs/01JD' });
    expect(run.outputs).toMatchObject({ 'run-id': '01JD', 'artifact-url': 'https://example.invalid/1' });
    expect(Object.keys(run.outputs)).not.toContain('surprise');
  });

  test('sets Node.js up only where there is none, and goes on to say so when that fails', () => {
    const without = { node: { outputs: { node: '' } } };
    expect(steps(interpretComposite(action('train'), {}, without))).toEqual(['node', 'actions/setup-node', 'trainyard']);
    const broken = interpretComposite(
      action('train'),
      {},
      { ...without, 'actions/setup-node': { fails: true }, trainyard: { fails: true } },
    );
    expect(steps(broken)).toEqual(['node', 'actions/setup-node', 'trainyard']);
    expect(broken.succeeded).toBe(false);
  });

  test('also keeps what a failed run left, and nothing when it left nothing or keeping is off', () => {
    const failed = interpretComposite(action('train'), {}, { ...hasNode, trainyard: { ...trained, fails: true } });
    expect([steps(failed), failed.succeeded]).toEqual([['node', 'trainyard', 'upload'], false]);
    expect(steps(interpretComposite(action('train'), {}, { ...hasNode, trainyard: { fails: true } }))).toEqual(['node', 'trainyard']);
    expect(steps(interpretComposite(action('train'), { upload: 'false' }, { ...hasNode, trainyard: trained }))).toEqual([
      'node',
      'trainyard',
    ]);
  });
});

describe('the composite of data-checkout', () => {
  test('caches the objects by the digest of the pointers', () => {
    const run = interpretComposite(action('data-checkout'), {}, { ...hasNode, pointers: { outputs: { digest: 'abc' } } });
    expect(steps(run)).toEqual(['node', 'pointers', 'actions/cache', 'trainyard']);
    expect(run.ran[2]!.with).toMatchObject({
      path: './.git/lfs/objects',
      key: 'trainyard-objects-abc',
      'restore-keys': 'trainyard-objects-',
    });
  });

  test('caches nothing without pointers, or when told so', () => {
    expect(steps(interpretComposite(action('data-checkout'), {}, hasNode))).toEqual(['node', 'pointers', 'trainyard']);
    expect(steps(interpretComposite(action('data-checkout'), { cache: 'false' }, hasNode))).toEqual(['node', 'trainyard']);
  });
});

test('the report of a comparison that fails is kept all the same', () => {
  const compared = { fails: true, outputs: { 'report-path': 'report.html' } } as const;
  const run = interpretComposite(action('compare'), {}, { ...hasNode, trainyard: compared });
  expect(steps(run)).toEqual(['node', 'trainyard', 'upload']);
  expect(run.ran.at(-1)!.with).toMatchObject({ path: 'report.html', archive: 'false' });
});
