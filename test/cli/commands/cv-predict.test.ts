import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { trainModel } from '#features/train/train-model.ts';
import type { Host } from '../../../src/cli/command.ts';
import { contract as cvContract } from '../../../src/cli/commands/cv/contract.ts';
import { run as runCv } from '../../../src/cli/commands/cv/run.ts';
import { contract as predictContract } from '../../../src/cli/commands/predict/contract.ts';
import { run as runPredict } from '../../../src/cli/commands/predict/run.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

let folder = '';
let model = '';
const IRIS = readFileSync(new URL('../../../data/iris/iris.csv', import.meta.url), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-predict-'));
  writeFileSync(join(folder, 'iris.csv'), IRIS);
  const memory = memoryWorkspace();
  const ports = {
    ...memory,
    root: folder,
    files: nodeFiles(),
    git: { ...memory.git, commonFolder: join(folder, '.git'), resolve: async () => undefined },
    openWorkers: async () => memoryWorkerPool(),
  };
  const config = modelConfig('iris', 'species', { algorithms: { 'naive-bayes': {} } });
  ({ folder: model } = await trainModel(
    { model: config, dataset: { table: irisTable(), reference: datasetReference('iris', 150) }, split: SPLIT },
    ports,
  ));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const host = (): Host => ({ folder, reporter: recordingReporter(), signal: new AbortController().signal }) as unknown as Host;

function inputs<Spec extends Parameters<typeof readInputs>[0]>(contract: Spec, given: Readonly<Record<string, string>>) {
  const read = readInputs(contract, (name) => given[name]);
  if (!read.ok) throw new Error(read.error.map((failure) => failure.message).join('\n'));
  return read.value as never;
}

describe('trainyard cv', () => {
  const given = {
    data: 'iris.csv',
    target: 'species',
    algorithm: 'decision-tree',
    params: 'max-depth=3, min-samples-leaf=2',
    repeats: '2',
    seed: '1',
  };

  it('gives metrics in the form that scripts rely on', async () => {
    const outcome = await runCv(inputs(cvContract, given), host());
    const { metrics, parameters } = outcome.data as unknown as {
      metrics: Record<string, { value: number; sd: number; interval: [number, number]; folds: number[] }>;
      parameters: Record<string, unknown>;
    };
    expect(parameters).toMatchObject({ 'max-depth': 3, 'min-samples-leaf': 2 });
    expect(metrics['accuracy']!.folds.length).toBe(10);
    expect(metrics['accuracy']!.value).toBeGreaterThan(0.9);
    expect(metrics['accuracy']!.interval[0]).toBeLessThan(metrics['accuracy']!.value);
    expect(JSON.parse(outcome.outputs['metrics']!)).toEqual(metrics);
    expect(outcome.headline).toMatch(/^decision-tree: accuracy 0\.9\d+ ± 0\.\d+ over 10 fits on 150 rows$/);
  });

  it('refuses parameters that are not name=value', async () => {
    await expect(runCv(inputs(cvContract, { ...given, params: 'deep' }), host())).rejects.toThrow(
      expect.objectContaining({ code: 'contract.input-invalid' }),
    );
  });
});

describe('trainyard predict', () => {
  it('prints the first rows, and gives all of them as data', async () => {
    const outcome = await runPredict(inputs(predictContract, { model, data: 'iris.csv' }), host(), { dryRun: false });
    expect(outcome.text.split('\n')[0]).toBe('species,p_setosa,p_versicolor,p_virginica');
    expect(outcome.text).toContain('130 more');
    expect((outcome.data as unknown as { predictions: unknown[] }).predictions.length).toBe(150);
  });

  it('writes a file when one is named, and only then', async () => {
    const given = { model, data: 'iris.csv', output: 'out/predictions.csv' };
    const planned = await runPredict(inputs(predictContract, given), host(), { dryRun: true });
    expect(planned.plan!.effects).toEqual([{ verb: 'create', target: 'out/predictions.csv', detail: '150 rows' }]);
    expect(await nodeFiles().stat(join(folder, 'out/predictions.csv'))).toBeUndefined();
    await runPredict(inputs(predictContract, given), host(), { dryRun: false });
    expect(readFileSync(join(folder, 'out/predictions.csv'), 'utf8').trim().split('\n').length).toBe(151);
  });

  it('names the column that is missing', async () => {
    writeFileSync(join(folder, 'short.csv'), 'sepal_length\n1\n');
    await expect(runPredict(inputs(predictContract, { model, data: 'short.csv' }), host(), { dryRun: false })).rejects.toThrow(
      expect.objectContaining({ code: 'train.feature-missing' }),
    );
  });
});
