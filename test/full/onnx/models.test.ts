import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRuntime } from '#adapters/onnx-runtime/load-runtime.ts';
import { build } from '../../../tools/build.ts';
import { describeModelRuntime } from '../../kit/model-runtime-conformance.ts';
import { smallModel } from '../../kit/onnx/small-model.ts';

const given = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name}: docs/development/testing.md says what to`);
  return value;
};
const PYTHON = given('TRAINYARD_ONNX_PYTHON');
const RUNTIME = given('TRAINYARD_ONNXRUNTIME');
const TOLERANCE = 1e-5;

describeModelRuntime('onnxruntime', async () => loadRuntime({ folder: RUNTIME, variable: () => undefined }), smallModel());

interface Expected {
  readonly target: string;
  readonly test: readonly number[];
  readonly predicted: readonly (string | number)[];
  readonly classes?: readonly string[];
  readonly probabilities?: readonly (readonly number[])[];
  /** Outputs of onnxruntime in Python for the test rows. */
  readonly runtime: Readonly<Record<string, readonly unknown[]>>;
}

let root = '';
let cli = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-onnx-models-'));
  execFileSync(PYTHON, [fileURLToPath(new URL('./make-models.py', import.meta.url)), join(root, 'cases')], { stdio: 'pipe' });
  await build(join(root, 'dist'));
  cli = join(root, 'dist/cli.js');
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'config', 'user.email', 'test@example.com']);
  execFileSync('git', ['-C', root, 'config', 'user.name', 'Test']);
  const names = readdirSync(join(root, 'cases'));
  writeFileSync(join(root, '.gitignore'), '.trainyard\ndist\n');
  // The program that a user has is in place of its result: what it leaves is what the libraries wrote.
  writeFileSync(join(root, 'train.cjs'), PROGRAM);
  writeFileSync(join(root, 'trainyard.yaml'), configurationOf(names));
  execFileSync('git', ['-C', root, 'add', '--all']);
  execFileSync('git', ['-C', root, 'commit', '--quiet', '--message', 'Models']);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PROGRAM = `const { readdirSync, copyFileSync } = require('node:fs');
const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder))
  if (!['data.csv', 'expected.json'].includes(name)) copyFileSync(folder + '/' + name, process.env.TRAINYARD_OUTPUT_DIR + '/' + name);
`;

const configurationOf = (names: readonly string[]): string =>
  [
    'version: 1',
    'datasets:',
    ...names.map((name) => `  ${name}: { path: cases/${name}/data.csv, target: ${expectedOf(name).target} }`),
    'models:',
    ...names.map((name) => `  ${name}: { dataset: ${name}, train: { command: node train.cjs cases/${name} } }`),
    '',
  ].join('\n');

const expectedOf = (name: string): Expected => JSON.parse(readFileSync(join(root, 'cases', name, 'expected.json'), 'utf8')) as Expected;

/** Standard output and error, and the exit code. */
function trainyard(words: readonly string[], variables: Readonly<Record<string, string>> = { TRAINYARD_ONNXRUNTIME: RUNTIME }) {
  const env = { PATH: process.env['PATH'], HOME: root, ...variables };
  try {
    return { code: 0, text: execFileSync(process.execPath, [cli, ...words], { cwd: root, env, stdio: 'pipe', encoding: 'utf8' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { readonly status: number; readonly stdout: string; readonly stderr: string };
    return { code: status, text: `${stdout}\n${stderr}` };
  }
}

interface Trained {
  readonly folder: string;
  readonly record: {
    readonly id: string;
    readonly task: string;
    readonly metrics: Readonly<
      Record<string, { readonly value: number; readonly interval?: { readonly low: number; readonly high: number } }>
    >;
  };
}

function train(name: string, ...words: readonly string[]): Trained {
  const { code, text } = trainyard(['train', '--model', name, '--json', ...words]);
  expect(code, text).toBe(0);
  return JSON.parse(text) as Trained;
}

function predict(folder: string, name: string): Record<string, string>[] {
  const path = join(root, `${name}.csv`);
  const { code, text } = trainyard(['predict', folder, `cases/${name}/data.csv`, '--output', path]);
  expect(code, text).toBe(0);
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [header!.split(',')[at]!, cell])));
  return expectedOf(name).test.map((row) => rows[row]!);
}

const CASES = [
  'sklearn-classifier',
  'sklearn-classifier-zipmap',
  'sklearn-distances',
  'sklearn-float64',
  'sklearn-forest-integers',
  'sklearn-pipeline-strings',
  'sklearn-regressor',
  'xgboost-binary',
  'xgboost-classifier-places',
  'xgboost-regressor',
  'lightgbm-classifier',
  'lightgbm-regressor',
  'torch-declared',
  'torch-fixed-batch',
  'torch-logits',
  'torch-regressor',
  'torch-sigmoid',
  'torch-softmax',
  'torch-weights-beside',
];

const trained = new Map<string, Trained>();

describe.each(CASES)('%s', (name) => {
  it('is trained, evaluated and predicts as its library does', () => {
    const run = train(name);
    trained.set(name, run);
    const { classes, predicted, probabilities, target, test, runtime } = expectedOf(name);
    const rows = predict(run.folder, name);
    if (classes === undefined) {
      const own = rows.map((row) => Number(row[target]));
      own.forEach((value, row) => expect(value).toBeCloseTo(predicted[row] as number, 4));
      const [output] = Object.values(runtime);
      own.forEach((value, row) => expect(Math.abs(value - Number([output![row]].flat()[0]))).toBeLessThan(TOLERANCE));
      return;
    }
    expect(rows.map((row) => row[target])).toEqual(predicted.map(String));
    const correct = readFileSync(join(root, 'cases', name, 'data.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .filter((line, row) => test.includes(row) && line.split(',').at(-1) === rows[test.indexOf(row)]![target]);
    const { value, interval } = run.record.metrics['accuracy']!;
    expect(value).toBeCloseTo(correct.length / test.length, 12);
    expect(interval!.low).toBeLessThanOrEqual(value);
    expect(interval!.high).toBeGreaterThanOrEqual(value);
    probabilities?.forEach((of, row) =>
      of.forEach((probability, index) => expect(Math.abs(Number(rows[row]![`p_${classes[index]}`]) - probability)).toBeLessThan(TOLERANCE)),
    );
    expect(Object.keys(rows[0]!).length).toBe(probabilities === undefined ? 1 : classes.length + 1);
  });
});

describe('a trained model', () => {
  it('is served with its own example, text columns and all', async () => {
    const { folder } = trained.get('sklearn-pipeline-strings')!;
    const env = { PATH: process.env['PATH'], HOME: root, TRAINYARD_ONNXRUNTIME: RUNTIME };
    const server = spawn(process.execPath, [cli, 'serve', folder, '--port', '0'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let said = '';
        const listen = (chunk: Buffer): void => {
          said += chunk.toString();
          const found = /http:\/\/[\d.]+:\d+/.exec(said);
          if (found !== null) resolve(found[0]);
        };
        server.stdout.on('data', listen);
        server.stderr.on('data', listen);
        server.on('exit', () => reject(new Error(said)));
      });
      const ask = async (body: unknown) => {
        const response = await fetch(`${url}/predict`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      };
      const { inputs } = JSON.parse(readFileSync(join(folder, 'input-example.json'), 'utf8')) as { readonly inputs: readonly unknown[] };
      const answer = await ask({ rows: inputs });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      expect(JSON.stringify(answer.body)).toContain(expectedOf('sklearn-pipeline-strings').predicted[0]);
      expect(await ask({ width: 1, height: 1, depth: 1, weight: 'heavy', shop: 'east' })).toMatchObject({ status: 422 });
    } finally {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
  });

  it('is asked again about rows of another run, and compared row by row with a built-in model, either way', () => {
    const name = 'sklearn-classifier';
    const foreign = trained.get(name)!.record.id;
    const settings = [`models.${name}.train={algorithms: {naive-bayes: {}}}`, `datasets.${name}.split.test=0.9`];
    const own = train(name, ...settings.flatMap((setting) => ['--set', setting])).record.id;
    const worse = trainyard(['compare', '--model', name, '--candidate', own, '--baseline', foreign]);
    expect(worse.text).toMatch(/Paired on the same 3\d test rows \(\d+ more were left out: the baseline was trained on them\)/);
    expect(worse.text).toMatch(/accuracy ↑ .*· worse/);
    const better = trainyard(['compare', '--model', name, '--candidate', foreign, '--baseline', own]);
    expect(better.text).toMatch(/accuracy ↑ .*· better/);
  });

  it('says what to install where onnxruntime is not', () => {
    const { folder } = trained.get('torch-logits')!;
    const empty = join(root, 'empty');
    mkdirSync(empty, { recursive: true });
    const { code, text } = trainyard(['predict', folder, 'cases/torch-logits/data.csv'], { TRAINYARD_ONNXRUNTIME: empty });
    expect(code).toBe(4);
    expect(text).toContain('npm install --ignore-scripts onnxruntime-node');
  });

  it('is not loaded when a file of its weights was changed', () => {
    const { folder } = trained.get('torch-weights-beside')!;
    const copy = join(root, 'changed');
    cpSync(folder, copy, { recursive: true });
    const weights = join(copy, 'output', 'model.weights');
    expect(existsSync(weights)).toBe(true);
    const bytes = readFileSync(weights);
    bytes[0]! ^= 1;
    writeFileSync(weights, bytes);
    const { code, text } = trainyard(['predict', copy, 'cases/torch-weights-beside/data.csv']);
    expect(code).toBe(4);
    expect(text).toContain('output/model.weights has other bytes');
  });
});
