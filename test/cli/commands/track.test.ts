import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { ran } from '../../kit/command-line.ts';
import { temporaryRepository, type TemporaryRepository } from '../../kit/git-repository.ts';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit('first');
  writeFileSync(join(repository.folder, 'train.mjs'), PROGRAM);
});
afterEach(() => repository.remove());

const PROGRAM = `
const { MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: registry, MLFLOW_TRACKING_TOKEN: token } = process.env;
const post = async (path, body) => (await (await fetch(uri + '/api/2.0/mlflow/' + path, {
  method: 'POST', headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' }, body: JSON.stringify(body) })).json());
const { run } = await post('runs/create', { experiment_id: '0', run_name: 'first', start_time: Date.now() });
await post('runs/log-metric', { run_id: run.info.run_id, key: 'accuracy', value: 0.75, timestamp: Date.now() });
await post('runs/update', { run_id: run.info.run_id, status: 'FINISHED', end_time: Date.now() });
console.log('same registry', registry === uri, process.argv.slice(3).join('|'));
process.exit(Number(process.argv[2]));
`;

const track = (...argv: string[]) => ran(['track', ...argv], { folder: repository.folder });

describe('trainyard track', () => {
  it('shows what the program says and then its runs, and ends as the program did', async () => {
    const done = await track('--', process.execPath, 'train.mjs', '0', '--json', 'a b');
    expect(done.code).toBe(0);
    expect(done.out).toContain('same registry true --json|a b');
    expect(done.out).toMatch(
      /logged 1 run\nrun +model +exit +time +metrics +record\nfirst +default +succeeded .* accuracy 0\.75 +[0-9A-Z]{26}/,
    );
    expect(repository.git('ls-tree', '-r', '--name-only', 'trainyard')).toMatch(/runs\/default\//);
    expect(repository.git('status', '--short')).toBe('?? train.mjs');
    expect((await track('--', process.execPath, 'train.mjs', '5')).code).toBe(5);
  });

  it('takes the name of a model, and answers in JSON', async () => {
    const { out } = await track('--model', 'iris', '--json', '--', process.execPath, 'train.mjs', '0');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'pass', exitCode: 0, runs: [{ record: { model: 'iris' } }] });
  });

  it('says what it would do', async () => {
    const { out } = await track('--dry-run', '--', 'python', 'train.py');
    expect(out).toMatch(/run +python train\.py/);
  });

  it.each([
    [['--model', '../x', '--', 'python'], /name of a model/],
    [['--', 'python', '-c', 'a\nb'], /one line each/],
    [[], /program/],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await track(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

const REGISTERS = `
const { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: token } = process.env;
const call = async (method, path, body) => {
  const answer = await fetch(uri + '/api/2.0/' + path, {
    method, headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};
const post = (path, body) => call('POST', 'mlflow/' + path, body);
const { run } = await post('runs/create', { experiment_id: '0', start_time: Date.now() });
const run_id = run.info.run_id;
await post('runs/log-batch', { run_id, metrics: [{ key: 'accuracy', value: 0.75, timestamp: 1, step: 0 }] });
const folder = run.info.artifact_uri.replace('mlflow-artifacts:/', '') + '/model';
const inputs = JSON.stringify([{ type: 'double', name: 'length' }]);
await call('PUT', 'mlflow-artifacts/artifacts/' + folder + '/MLmodel', JSON.stringify({ flavors: {}, signature: { inputs } }));
await call('PUT', 'mlflow-artifacts/artifacts/' + folder + '/weights.bin', 'weights');
await post('runs/update', { run_id, status: 'FINISHED', end_time: Date.now() });
for (const name of ['Iris Flowers', 'elsewhere', 'empty']) await post('registered-models/create', { name });
await post('model-versions/create', { name: 'Iris Flowers', source: run.info.artifact_uri + '/model', run_id });
await post('model-versions/create', { name: 'elsewhere', source: 's3://bucket/model', run_id });
await post('model-versions/create', { name: 'empty', source: run.info.artifact_uri + '/none', run_id });
await call('POST', 'mlflow/registered-models/alias', { name: 'Iris Flowers', alias: 'champion', version: '1' });
`;

describe('what a tracked program registers', () => {
  beforeEach(() => writeFileSync(join(repository.folder, 'train.mjs'), REGISTERS));

  it('becomes a version with a package, and its alias a stage; what has no files here is refused', async () => {
    const { code, out } = await track('--', process.execPath, 'train.mjs');
    expect(code).toBe(0);
    expect(out).toContain('registered Iris Flowers 1 as iris-flowers@v1.0.0, in champion');
    expect(out).toMatch(/not registered: elsewhere 1: its files are at s3:\/\/bucket\/model, which Trainyard does not keep/);
    expect(out).toMatch(/not registered: empty 1: there are no files at mlflow-artifacts:/);
    expect(repository.git('tag').split('\n')).toEqual(['iris-flowers#champion#1', 'iris-flowers@v1.0.0']);
    const fetched = await ran(['fetch', 'iris-flowers', '--version', 'champion', '--json'], { folder: repository.folder });
    expect(fetched.code).toBe(0);
    const manifest = JSON.parse(
      readFileSync(join(repository.folder, '.trainyard/models/iris-flowers/v1.0.0/model.json'), 'utf8'),
    ) as ModelManifest;
    expect(manifest).toMatchObject({
      model: 'iris-flowers',
      signature: { inputs: [{ name: 'length', kind: 'number', required: true }] },
      metrics: { accuracy: { value: 0.75 } },
      format: { name: 'mlflow', main: 'output/MLmodel' },
    });
  });

  it('stays in the tracking registry with --no-register', async () => {
    expect((await track('--no-register', '--', process.execPath, 'train.mjs')).out).not.toContain('registered');
    expect(repository.git('tag')).toBe('');
  });
});
