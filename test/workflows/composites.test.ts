import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { temporaryRepository } from '../kit/data-repository.ts';
import { interpretComposite } from './interpret-composite.ts';

const action = (id: string): string => readFileSync(`actions/${id}/action.yml`, 'utf8');
const steps = (run: ReturnType<typeof interpretComposite>): string[] => run.ran.map(({ step }) => step);

const hasNode = { node: { outputs: { node: '/usr/bin/node' } } };
const trained = { outputs: { 'run-id': '01JD', folder: '/workspace/.trainyard/runs/01JD', surprise: 'x' } };

const RESTORE = 'actions/cache/restore';

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
    expect(steps(run)).toEqual(['node', RESTORE, 'trainyard', 'upload']);
    expect(run.ran.at(-1)!.with).toMatchObject({ name: 'trainyard-run-01JD', path: '/workspace/.trainyard/runs/01JD' });
    expect(run.outputs).toMatchObject({ 'run-id': '01JD', 'artifact-url': 'https://example.invalid/1' });
    expect(Object.keys(run.outputs)).not.toContain('surprise');
  });

  test('sets Node.js up only where there is none, and goes on to say so when that fails', () => {
    const without = { node: { outputs: { node: '' } } };
    expect(steps(interpretComposite(action('train'), {}, without))).toEqual(['node', 'actions/setup-node', RESTORE, 'trainyard']);
    const broken = interpretComposite(
      action('train'),
      {},
      { ...without, 'actions/setup-node': { fails: true }, trainyard: { fails: true } },
    );
    expect(steps(broken)).toEqual(['node', 'actions/setup-node', RESTORE, 'trainyard']);
    expect(broken.succeeded).toBe(false);
  });

  test('also keeps what a failed run left, and nothing when it left nothing or keeping is off', () => {
    const failed = interpretComposite(action('train'), {}, { ...hasNode, trainyard: { ...trained, fails: true } });
    expect([steps(failed), failed.succeeded]).toEqual([['node', RESTORE, 'trainyard', 'upload'], false]);
    expect(steps(interpretComposite(action('train'), {}, { ...hasNode, trainyard: { fails: true } }))).toEqual([
      'node',
      RESTORE,
      'trainyard',
    ]);
    expect(steps(interpretComposite(action('train'), { upload: 'false' }, { ...hasNode, trainyard: trained }))).toEqual([
      'node',
      RESTORE,
      'trainyard',
    ]);
  });

  test('keeps checkpoints of a paused training, also of a cancelled job, and brings back the newest of the model', () => {
    const paused = { outputs: { ...trained.outputs, checkpoints: '/workspace/.trainyard/checkpoints/m/01JD' }, fails: true } as const;
    const run = interpretComposite(action('train'), { model: 'm', upload: 'false' }, { ...hasNode, trainyard: paused });
    expect(steps(run)).toEqual(['node', RESTORE, 'trainyard', 'actions/cache/save']);
    const [, restore, , save] = run.ran;
    expect(save!.with!['key']).toBe(restore!.with!['key']);
    expect(save!.with!['path']).toBe('./.trainyard/checkpoints');
    expect(restore!.with!['restore-keys']!.split('\n').at(-1)).toBe('trainyard-checkpoints-m-');
    const without = interpretComposite(action('train'), { resume: 'never', upload: 'false' }, { ...hasNode, trainyard: trained });
    expect(steps(without)).toEqual(['node', 'trainyard']);
  });

  test('keeps checkpoints as an artifact where no cache takes them, or that is asked for, and brings back that of an earlier attempt', () => {
    const outputs = { ...trained.outputs, checkpoints: '/workspace/.trainyard/checkpoints/m/01JD' };
    const large = { outputs: { ...outputs, 'checkpoints-place': 'artifact' } } as const;
    const small = { outputs: { ...outputs, 'checkpoints-place': 'cache' } } as const;
    const given = { model: 'm', upload: 'false' };
    const first = interpretComposite(action('train'), given, { ...hasNode, trainyard: large });
    expect(steps(first)).toEqual(['node', RESTORE, 'trainyard', 'actions/upload-artifact']);
    const asked = interpretComposite(action('train'), { ...given, checkpoints: 'artifact' }, { ...hasNode, trainyard: small });
    expect(steps(asked)).toEqual(['node', 'trainyard', 'actions/upload-artifact']);
    expect(asked.ran.at(-1)!.with).toEqual(first.ran.at(-1)!.with);
    const other = { ...given, 'checkpoints-from': '123' };
    const second = interpretComposite(action('train'), other, { ...hasNode, trainyard: small });
    expect(steps(second)).toEqual(['node', RESTORE, 'actions/download-artifact', 'trainyard', 'actions/cache/save']);
    const [kept, found] = [first.ran.at(-1)!.with!, second.ran[2]!.with!];
    expect([found['pattern'], found['path'], found['run-id'], found['github-token']]).toEqual([
      kept['name'],
      kept['path'],
      '123',
      'ghs_job',
    ]);
    expect(steps(interpretComposite(action('train'), { ...other, checkpoints: 'false' }, { ...hasNode, trainyard: large }))).toEqual([
      'node',
      'trainyard',
    ]);
  });
});

describe('the composite of data-checkout', () => {
  const found = { outputs: { folder: '/w/.git/trainyard/objects-iris', key: 'abc-1', prefix: 'trainyard-data-iris-' } };

  test('caches the objects by the tree of the dataset, and hands the folder to the checkout', () => {
    const run = interpretComposite(action('data-checkout'), { dataset: 'iris' }, { ...hasNode, objects: found });
    expect(steps(run)).toEqual(['node', 'objects', 'actions/cache', 'trainyard']);
    expect(run.ran[2]!.with).toMatchObject({
      path: '/w/.git/trainyard/objects-iris',
      key: 'trainyard-data-iris-abc-1',
      'restore-keys': 'trainyard-data-iris-',
    });
    expect(run.ran[3]!.env).toMatchObject({ TRAINYARD_OBJECT_CACHE: '/w/.git/trainyard/objects-iris' });
  });

  test('caches nothing where the runner has a store of its own, or when told so', () => {
    expect(steps(interpretComposite(action('data-checkout'), {}, hasNode))).toEqual(['node', 'objects', 'trainyard']);
    expect(steps(interpretComposite(action('data-checkout'), { cache: 'false' }, hasNode))).toEqual(['node', 'trainyard']);
  });

  test('finds the key in a repository: the tree of the version, not of what else changed', () => {
    const repository = temporaryRepository();
    const step = (parse(action('data-checkout')) as { runs: { steps: { id?: string; run?: string }[] } }).runs.steps.find(
      ({ id }) => id === 'objects',
    )!;
    const key = (variables: Record<string, string>): Record<string, string> => {
      const output = join(repository.root, '.git/output');
      writeFileSync(output, '');
      const empty = { DATASET: '', VERSION: '', PATHS: '', SPLIT: '', COLUMNS: '', GITHUB_OUTPUT: output, FOLDER: '.' };
      execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
        cwd: repository.root,
        env: { PATH: process.env['PATH'] ?? '', ...empty, ...variables },
      });
      return Object.fromEntries(
        readFileSync(output, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      );
    };
    const commit = (path: string, content: string): void => {
      repository.write(path, content);
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '-m', path);
    };
    commit('data/iris/files/a.csv', 'pointer 1');
    repository.git('tag', '-a', 'data/iris@v1.0.0', '-m', 'one');
    const first = repository.git('rev-parse', 'HEAD:data/iris').trim();
    expect(key({ DATASET: 'iris' })).toMatchObject({
      folder: join(realpathSync(repository.root), '.git/trainyard/objects-iris'),
      key: expect.stringContaining(`${first}-`),
      prefix: 'trainyard-data-iris-',
    });
    commit('readme.md', 'x');
    expect(key({ DATASET: 'iris' })['key']).toContain(first);
    commit('data/iris/files/a.csv', 'another pointer');
    expect(key({ DATASET: 'iris' })['key']).not.toContain(first);
    for (const version of [
      { VERSION: 'v1.0.0', DATASET: 'iris' },
      { DATASET: 'iris@v1.0.0' },
      { VERSION: 'iris@v1.0.0', DATASET: 'iris' },
      { VERSION: 'HEAD~1', DATASET: 'iris' },
    ])
      expect(key(version)['key']).toContain(first);
    expect(key({ DATASET: 'iris', SPLIT: 'train' })['key']).not.toBe(key({ DATASET: 'iris' })['key']);
    expect(key({})['prefix']).toBe('trainyard-data-all-');
    expect(key({ DATASET: 'iris', VERSION: '2026-03-01' })['key']).toMatch(/^[0-9a-f]{40}-[0-9a-f]{12}$/);
    expect(key({ DATASET: 'iris', TRAINYARD_SHARED_STORE: '/srv' })).toEqual({});
    expect(key({ DATASET: '$(touch owned); `x`' })['prefix']).toContain('$(touch owned)');
    repository.dispose();
  });
});

test('the report of a comparison that fails is kept all the same', () => {
  const compared = { fails: true, outputs: { 'report-path': 'report.html' } } as const;
  const run = interpretComposite(action('compare'), {}, { ...hasNode, trainyard: compared });
  expect(steps(run)).toEqual(['node', 'trainyard', 'upload']);
  expect(run.ran.at(-1)!.with).toMatchObject({ path: 'report.html', archive: 'false' });
});
