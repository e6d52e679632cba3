import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { readInputs } from '#contract/read-inputs.ts';
import { trainModel } from '#features/train/train-model.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { Host } from '../../../src/cli/command.ts';
import { contract } from '../../../src/cli/commands/explain/contract.ts';
import { run } from '../../../src/cli/commands/explain/run.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

let folder = '';
const models: Record<string, string> = {};

async function train(
  algorithm: string,
  target: string,
  parameters: Record<string, readonly (string | number | boolean)[]>,
): Promise<string> {
  const memory = memoryWorkspace();
  const ports = {
    ...memory,
    root: join(folder, algorithm),
    files: nodeFiles(),
    git: { ...memory.git, commonFolder: join(folder, '.git'), resolve: async () => undefined },
    openWorkers: async () => memoryWorkerPool(),
  };
  const config = modelConfig('iris', target, { algorithms: { [algorithm]: parameters } });
  return (
    await trainModel({ model: config, dataset: { table: irisTable(), reference: datasetReference('iris', 150) }, split: SPLIT }, ports)
  ).folder;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-explain-'));
  writeFileSync(join(folder, 'iris.csv'), readFileSync(new URL('../../../data/iris/iris.csv', import.meta.url), 'utf8'));
  models['forest'] = await train('random-forest', 'species', { trees: [8], 'max-depth': [4], 'oob-score': [true] });
  models['boosting'] = await train('gradient-boosting', 'petal_width', { iterations: [10], 'monotonic-cst': ['petal_length:1'] });
  models['linear'] = await train('linear-regression', 'petal_width', {});
  models['neighbors'] = await train('k-nearest-neighbors', 'species', {});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function explain(model: string, given: Readonly<Record<string, string>> = {}, dryRun = false) {
  const read = readInputs(contract, (name) => ({ model: models[model]!, data: 'iris.csv', ...given })[name]);
  if (!read.ok) throw new Error(read.error.map((failure) => failure.message).join('\n'));
  return run(read.value, { folder, reporter: recordingReporter() } as unknown as Host, { dryRun } as never);
}

interface Explained {
  readonly method: string;
  readonly space: string;
  readonly output: string;
  readonly ranking: readonly { readonly name: string; readonly meanAbsolute: number }[];
  readonly rows: readonly {
    readonly class?: string;
    readonly base: number;
    readonly output: number;
    readonly contributions: Readonly<Record<string, number>>;
  }[];
}

const dataOf = async (model: string, given?: Readonly<Record<string, string>>): Promise<Explained> =>
  (await explain(model, given)).data as JsonObject as unknown as Explained;

describe('trainyard explain', () => {
  it('explains the predicted class of a forest', async () => {
    const { method, space, output, rows, ranking } = await dataOf('forest');
    expect({ method, space, output }).toEqual({
      method: 'path-dependent',
      space: 'probability',
      output: 'probability of the predicted class',
    });
    expect(rows).toHaveLength(150);
    expect(rows[0]!.class).toBe('setosa');
    for (const { base, output: sum, contributions } of rows) {
      expect(Object.values(contributions).reduce((total, value) => total + value, base)).toBeCloseTo(sum, 12);
      expect(sum).toBeGreaterThan(0.3);
    }
    expect(
      ranking
        .map(({ name }) => name)
        .slice(0, 2)
        .sort(),
    ).toEqual(['petal_length', 'petal_width']);
  });

  it('explains one class where it is asked for, and names the classes otherwise', async () => {
    const { rows, output } = await dataOf('forest', { class: 'virginica' });
    expect(output).toBe('probability of "virginica"');
    expect(rows[0]!.output).toBeCloseTo(0, 6);
    await expect(explain('forest', { class: 'rose' })).rejects.toThrow('expected one of setosa, versicolor, virginica');
  });

  it('adds up to what boosting predicts, texts as one column', async () => {
    const { rows, ranking, space } = await dataOf('boosting');
    expect(space).toBe('value');
    expect(ranking.map(({ name }) => name).sort()).toEqual(['petal_length', 'sepal_length', 'sepal_width', 'species']);
    expect(rows[0]!.output).toBeGreaterThan(0);
  });

  it('compares with a background, and explains linear models', async () => {
    expect((await dataOf('boosting', { background: 'iris.csv', 'background-rows': '20' })).method).toBe('interventional');
    const { method, rows } = await dataOf('linear');
    expect(method).toBe('linear');
    expect(rows[0]!.output).toBeCloseTo(0.2, 0);
  });

  it('writes contributions and a picture, unless it only says that it would', async () => {
    const given = { output: 'out.csv', picture: 'out.svg' };
    const planned = await explain('boosting', given, true);
    expect(planned.plan?.effects.map(({ target }) => target)).toEqual(['out.csv', 'out.svg']);
    expect(existsSync(join(folder, 'out.csv'))).toBe(false);
    await explain('boosting', given);
    const lines = readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\n');
    expect(lines[0]).toBe('base,output,sepal_length,sepal_width,petal_length,species');
    expect(lines).toHaveLength(151);
    const svg = readFileSync(join(folder, 'out.svg'), 'utf8');
    expect(svg).toMatch(/<title[^>]*>What moved single predictions<\/title><desc[^>]*>Shapley values/);
  });

  it('says which models it can explain', async () => {
    await expect(explain('neighbors')).rejects.toThrow('expected a model of trees or a linear model; this one works with neighbors');
  });

  it('has put its findings into the insights of the package', () => {
    const insights = JSON.parse(readFileSync(join(models['forest']!, 'insights.json'), 'utf8')) as Record<string, Record<string, unknown>>;
    expect(insights['importance']!['kind']).toBe('impurity');
    expect(insights['permutation']!['kind']).toBe('permutation');
    expect(insights['explanation']!['features']).toHaveLength(4);
    expect(insights['outOfBag']).toBeGreaterThan(0.85);
  });
});
