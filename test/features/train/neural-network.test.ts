import { describe, expect, it } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { openModelPackage } from '#features/model-package.ts';
import { refit } from '#features/train/refit.ts';
import { trainModel, type TrainedRun } from '#features/train/train-model.ts';
import { exportPackageAsOnnx } from '#features/train/export-onnx.ts';
import { prepareTrainingData } from '#domain/train/training-data.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import type { BuiltInTraining } from '#kernel/project.ts';
import type { Table } from '#kernel/table.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, irisTable, modelConfig, SPLIT } from '../../kit/training.ts';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
const workspace = (): MemoryWorkspace => ({ ...memoryWorkspace(), openWorkers: async () => memoryWorkerPool() });

async function train(
  table: Table,
  target: string,
  values: BuiltInTraining['algorithms'][string],
  ports: MemoryWorkspace,
): Promise<TrainedRun> {
  const model = modelConfig('flowers', target, {
    algorithms: { 'neural-network': values },
    search: { strategy: 'grid', folds: 2, repeats: 1, metric: 'auto', samples: 1 },
  });
  return await trainModel({ model, dataset: { table, reference: datasetReference('flowers', table.rows) }, split: SPLIT }, ports);
}

/** Reviews of which one word tells the answer. */
function reviewTable(): Table {
  const fill = ['film', 'scene', 'actor', 'music', 'story', 'evening', 'picture'];
  const texts = Array.from({ length: 120 }, (_, row) => {
    const rest = fill.map((__, index) => fill[(row * (index + 3) + index) % fill.length]!);
    return [...rest.slice(0, row % 7), row % 2 === 0 ? 'great' : 'awful', ...rest.slice(row % 7), `number${row}`].join(' ');
  });
  return {
    rows: texts.length,
    columns: [
      { kind: 'text', name: 'review', codes: Int32Array.from(texts, (_, row) => row), dictionary: texts },
      { kind: 'text', name: 'liked', codes: Int32Array.from(texts, (_, row) => row % 2), dictionary: ['yes', 'no'] },
    ],
  };
}

describe('a neural network trained through the feature', () => {
  it('is chosen among layers, says where it was trained, and predicts from its package what it predicted', async () => {
    const ports = workspace();
    const notes: string[] = [];
    const values = { layers: ['dense 2', 'dense 12; dropout 0.1'], epochs: [8], 'learning-rate': [0.03] };
    const run = await train(irisTable(), 'species', values, {
      ...ports,
      reporter: { ...ports.reporter, note: (text) => void notes.push(text) },
    });
    expect(notes.join()).toMatch(/weights after 8 of 8 epochs on/);
    const opened = await openModelPackage(run.folder, ports);
    const scores = opened.predictor.predict(irisTable());
    if (scores.task !== 'classification') throw new Error('expected classes');
    const right = scores.predicted.filter((label, row) => label === Math.floor(row / 50)).length;
    expect(right / 150).toBeGreaterThan(0.9);
    const onnx = await exportPackageAsOnnx({ folder: run.folder, numbers: 'double' }, ports);
    expect(onnx.bytes.length).toBeGreaterThan(100);
  });

  it('is the same package for the same seed', async () => {
    const bytes = async (): Promise<Uint8Array | undefined> => {
      const ports = workspace();
      const run = await train(irisTable(), 'petal_width', { layers: ['dense 8; dropout 0.2'], epochs: [3] }, ports);
      return await ports.files.read(`${run.folder}/arrays.bin`);
    };
    expect(await bytes()).toEqual(await bytes());
  });

  it('reads the words of a text in their order, unknown ones too', async () => {
    const ports = workspace();
    const values = { layers: ['embedding 6; global-max-pool'], epochs: [8], 'learning-rate': [0.05], vocabulary: [50] };
    const run = await train(reviewTable(), 'liked', values, ports);
    const { predictor } = await openModelPackage(run.folder, ports);
    const asked: Table = {
      rows: 3,
      columns: [
        { kind: 'text', name: 'review', codes: Int32Array.of(0, 1, -1), dictionary: ['quite a great unheard thing', 'the awful film'] },
      ],
    };
    const scores = predictor.predict(asked);
    if (scores.task !== 'classification') throw new Error('expected classes');
    expect(Array.from(scores.predicted.subarray(0, 2), (label) => scores.classes[label])).toEqual(['yes', 'no']);
    await expect(exportPackageAsOnnx({ folder: run.folder, numbers: 'double' }, ports)).rejects.toThrow(code('train.onnx-unsupported'));
  });

  it('says how far it is when it takes long', async () => {
    const data = prepareTrainingData(irisTable(), 'species', { algorithms: [], metrics: [] });
    const resolved = resolveAlgorithm('neural-network', 'classification', { layers: 'dense 4', epochs: 80 });
    if (!resolved.ok) throw new Error(resolved.error.join());
    const rows = Int32Array.from({ length: 150 }, (_, row) => row);
    const told: number[] = [];
    const tell = (done: number, total: number): void => void told.push(done / total);
    await refit(
      data.table,
      data.target,
      rows,
      { algorithm: 'neural-network', parameters: resolved.value.parameters },
      1,
      memoryWorkerPool(),
      tell,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted());
  });

  it.each<[string, BuiltInTraining['algorithms'][string], string]>([
    ['layers that are none', { layers: ['dense 8; gelu'] }, 'train.settings-invalid'],
    ['no layers', { layers: [null] }, 'train.settings-invalid'],
    ['a shape that is none', { input: ['8 by 8'] }, 'train.settings-invalid'],
    ['layers that do not fit the columns', { layers: ['conv2d 4 3'], input: ['2x2x1'] }, 'train.settings-invalid'],
    ['an embedding without text', { layers: ['embedding 4'] }, 'train.settings-invalid'],
    ['steps that are far too long', { layers: ['dense 8'], optimizer: ['sgd'], 'learning-rate': [1000], epochs: [40] }, 'train.diverged'],
  ])('is refused with %s', async (_, values, expected) => {
    await expect(train(irisTable(), 'petal_width', values, workspace())).rejects.toThrow(code(expected));
  });
});
