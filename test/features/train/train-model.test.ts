import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#adapters/system-clock/clock.ts';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { openModelPackage } from '#features/model-package.ts';
import { readAttachment, readRecords } from '#features/records.ts';
import { planModel, trainModel, type TrainedRun } from '#features/train/train-model.ts';
import { decodePredictions } from '#kernel/records/prediction-codec.ts';
import { parseRecordId } from '#kernel/record-id.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { findColumn, takeRows } from '#kernel/table.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT, tableFromCsv } from '../../kit/training.ts';

const table = irisTable();
const workspace = (): MemoryWorkspace => ({ ...memoryWorkspace(), openWorkers: async () => memoryWorkerPool() });
const irisCommand = {
  model: modelConfig('iris-classifier', 'species', {
    algorithms: { 'random-forest': { trees: [10, 20] }, 'logistic-regression': { l2: [0.1, 1] }, 'k-nearest-neighbors': {} },
  }),
  dataset: { table, reference: datasetReference('iris', 150) },
  split: SPLIT,
};
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

describe('training on iris', () => {
  const ports = workspace();
  let run: TrainedRun;
  beforeAll(async () => {
    run = await trainModel(irisCommand, ports);
  });

  it('records how the setting was found, best first', () => {
    const { search } = run.record;
    expect(search).toMatchObject({ strategy: 'grid', folds: 5, repeats: 1, metric: 'accuracy' });
    expect(search!.settings.length).toBe(5);
    const means = search!.settings.map((setting) => setting.mean);
    expect(means).toEqual([...means].sort((left, right) => right - left));
    for (const setting of search!.settings) expect(setting.folds.length).toBe(5);
    expect(run.record.algorithm).toBe(search!.settings[0]!.algorithm);
    expect(means[0]).toBeGreaterThan(0.9);
  });

  it('measures on rows that were held out, with intervals', () => {
    expect(run.record.testRows.count).toBe(38);
    expect(run.predictions.rows.length).toBe(38);
    expect(run.record.metrics['accuracy']!.interval!.low).toBeLessThan(run.record.metrics['accuracy']!.value);
    expect(run.record.metrics['accuracy']!.value).toBeGreaterThan(0.85);
  });

  it('appends the run and its predictions to the ledger', async () => {
    const [record] = await readRecords<RunRecord>('run', 'iris-classifier', ports);
    expect(record).toEqual(JSON.parse(JSON.stringify(run.record)));
    const address = { kind: 'run', subject: 'iris-classifier', id: parseRecordId(run.record.id)! } as const;
    const bytes = await readAttachment(address, 'predictions.bin', ports);
    expect(decodePredictions(bytes!)).toEqual({ ok: true, value: run.predictions });
  });

  it('writes a package that opens and predicts the same', async () => {
    const opened = await openModelPackage(run.folder, ports);
    expect(opened.manifest).toEqual(run.manifest);
    expect(ports.hasher.sha256((await ports.files.read(`${run.folder}/model.json`))!)).toBe(run.record.packageDigest);
    const again = opened.predictor.predict(takeRows(table, run.predictions.rows));
    expect(again.predicted).toEqual(run.predictions.predicted);
    expect(opened.profile.features.map((column) => column.name)).toEqual(run.record.features);
    expect(opened.profile.prediction).toMatchObject({ kind: 'text', name: 'species' });
    expect(opened.manifest.signature.inputs.every((field) => field.required && field.kind === 'number')).toBe(true);
  });

  it('says what counts and whether more rows would help', async () => {
    const insights = JSON.parse(new TextDecoder().decode(await ports.files.read(`${run.folder}/insights.json`)));
    expect(insights.importance.features.length).toBe(4);
    expect(insights.importance.features[0].importance).toBeGreaterThan(0);
    const rows = insights.learningCurve.points.map((point: { rows: number }) => point.rows);
    expect(rows).toEqual([...rows].sort((left: number, right: number) => left - right));
    expect(insights.learningCurve.points.at(-1).mean).toBeGreaterThan(0.85);
  });

  it('describes the model to people', async () => {
    const card = new TextDecoder().decode(await ports.files.read(`${run.folder}/README.md`));
    expect(card).toContain('# iris-classifier');
    expect(card).toContain(run.record.id);
    expect(card).toMatch(/\| accuracy \| [\d.]+ \| 0\.\d+ to /);
  });

  it('reports progress up to the last fit', () => {
    expect(ports.reporter.updates.at(-1)).toEqual({ task: 'train iris-classifier', done: 25, total: 25 });
  });

  it('gives the same bytes for a seed', async () => {
    const again = await trainModel({ ...irisCommand, runId: run.record.id }, workspace());
    const figures = ({ record }: TrainedRun) => ({
      ...record,
      durationMs: 0,
      search: { ...record.search!, settings: record.search!.settings.map((setting) => ({ ...setting, durationMs: 0 })) },
    });
    expect(figures(again)).toEqual(figures(run));
    expect(again.manifest.files).toEqual(run.manifest.files);
  });
});

describe('training on other data', () => {
  it('chooses a regressor, with columns of text and missing values', async () => {
    const lines = Array.from(
      { length: 120 },
      (_, row) => `${row % 7 === 0 ? '' : row},${['red', 'green', ''][row % 3]},${3 * row + (row % 3) * 10 + 0.25}`,
    );
    const csv = tableFromCsv(['size,colour,price', ...lines].join('\n'));
    const ports = workspace();
    const model = modelConfig('prices', 'price', {
      algorithms: { 'linear-regression': {}, 'gradient-boosting': { iterations: [20] }, 'random-forest': { trees: [10] } },
    });
    const run = await trainModel({ model, dataset: { table: csv, reference: datasetReference('prices', 120) }, split: SPLIT }, ports);
    expect(run.record).toMatchObject({ task: 'regression', target: 'price', features: ['size', 'colour'] });
    expect(run.record.metrics['r2']!.value).toBeGreaterThan(0.5);
    expect(run.manifest.signature.inputs).toMatchObject([
      { name: 'size', required: false },
      { name: 'colour', required: false, categories: ['green', 'red'] },
    ]);
    const opened = await openModelPackage(run.folder, ports);
    expect(opened.predictor.predict(tableFromCsv('size,colour,price\n,violet,\n50,red,')).predicted.every(Number.isFinite)).toBe(true);
  });

  it('tells by permutation what counts where the model cannot say', async () => {
    const ports = workspace();
    const model = modelConfig('iris', 'species', { algorithms: { 'naive-bayes': {} } });
    const run = await trainModel({ ...irisCommand, model }, ports);
    const insights = JSON.parse(new TextDecoder().decode(await ports.files.read(`${run.folder}/insights.json`)));
    expect(insights.importance.kind).toBe('permutation');
    expect(insights.importance.features[0].name).toMatch(/^petal/);
  });
});

describe('what cannot be trained', () => {
  it.each([
    ['a target that is not there', { ...irisCommand, model: modelConfig('iris', 'kind') }, 'train.target-missing'],
    ['an algorithm that is not configured', { ...irisCommand, onlyAlgorithms: ['ridge'] }, 'train.settings-invalid'],
    ['a run id that is none', { ...irisCommand, runId: '../../etc' }, 'train.settings-invalid'],
    [
      'more folds than rows',
      { ...irisCommand, dataset: { table: takeRows(table, [0, 60, 70, 120, 130]), reference: datasetReference('iris', 5) } },
      'train.too-few-rows',
    ],
    [
      'three rows',
      { ...irisCommand, dataset: { table: takeRows(table, [0, 60, 120]), reference: datasetReference('iris', 3) } },
      'train.too-few-rows',
    ],
    [
      'a model that a program trains',
      {
        ...irisCommand,
        model: {
          ...irisCommand.model,
          train: { kind: 'command', command: 'true', seed: 1, resources: {}, ...PROJECT_DEFAULTS.program } as const,
        },
      },
      'train.settings-invalid',
    ],
  ])('is refused before anything is written: %s', async (_, command, expected) => {
    const ports = workspace();
    await expect(trainModel(command, ports)).rejects.toThrow(code(expected));
    expect(await readRecords('run', command.model.name, ports)).toEqual([]);
    const left: string[] = [];
    for await (const { path } of ports.files.list(ports.root)) left.push(path);
    expect(left).toEqual([]);
  });

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const ports = { ...workspace(), signal: cancel.signal, clock: systemClock() };
    const progressed = ports.reporter.progress;
    ports.reporter.progress = (update) => {
      progressed(update);
      if (update.done === 2) cancel.abort();
    };
    await expect(trainModel(irisCommand, ports)).rejects.toThrow(code('environment.cancelled'));
  });
});

describe('the plan', () => {
  it('shows the work without doing it', () => {
    const plan = planModel(irisCommand);
    expect(plan.search.settings.length).toBe(5);
    expect(plan.folds.length).toBe(5);
    expect(plan.split.train.length + plan.split.test.length).toBe(150);
    expect(findColumn(plan.data.table, 'species')).toBeUndefined();
  });
});
