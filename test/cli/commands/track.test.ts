import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
