import { describe, expect, it } from 'vitest';
import { memoryModelRuntime } from '#adapters/memory/model-runtime.ts';
import { openAnyPackage } from '#features/open-any-package.ts';
import { askModel, type AskedModel } from '#features/train/ask-model.ts';
import { digestRows } from '#features/train/predict-rows.ts';
import { writeForeignPackage } from '#features/train/write-foreign-package.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommandTraining } from '#kernel/project.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Table } from '#kernel/table.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { node, outsideTensor, smallModel } from '../../kit/onnx/small-model.ts';
import { runs, sumOfRows } from '../../kit/onnx/small-runtime.ts';
import { datasetReference, modelConfig, tableFromCsv } from '../../kit/training.ts';

const TABLE = tableFromCsv('a,note,b,y\n1,x,2,3\n2,x,2,4\n0.5,y,0.5,2\n3,y,3,6');
const REFERENCE = datasetReference('d', 4);
const MODEL = modelConfig('sum', 'y');
const FOLDER = '/repository/run';

interface Given {
  readonly model?: Uint8Array;
  readonly files?: Readonly<Record<string, string>>;
  readonly table?: Table;
  readonly claimed?: PredictionSet;
  readonly ports?: (ports: MemoryWorkspace) => MemoryWorkspace;
}

async function ask({ model = smallModel(), files = {}, table = TABLE, claimed, ports: change }: Given = {}) {
  const made = memoryWorkspace({ models: runs(model) });
  const ports = change?.(made) ?? made;
  await ports.files.write(`${FOLDER}/output/model.onnx`, model);
  for (const [name, text] of Object.entries(files)) await ports.files.write(`${FOLDER}/output/${name}`, text);
  const readTable = async (path: string): Promise<Table> => tableFromCsv(new TextDecoder().decode(await ports.files.read(path)));
  const train = {} as CommandTraining;
  const asked = await askModel({ model: MODEL, train, dataset: { table, reference: REFERENCE }, folder: FOLDER, claimed }, ports, {
    readTable,
  });
  return { asked, ports, told: [...made.reporter.notes, ...made.reporter.warnings].join('\n') };
}

const HELD_OUT = { 'test-rows.csv': 'row\n1\n3' };
const rowsDigest = digestRows(Int32Array.of(1, 3), REFERENCE.digest, memoryWorkspace().hasher);

describe('the model of a program', () => {
  it('is asked about the rows that the program held out', async () => {
    const { asked } = await ask({ files: HELD_OUT });
    expect(asked).toEqual({
      main: 'output/model.onnx',
      use: { inputs: { x: ['a', 'b'] }, output: 'total' },
      features: ['a', 'b'],
      task: 'regression',
      classes: [],
      predictions: {
        task: 'regression',
        rows: Uint32Array.of(1, 3),
        rowsDigest,
        truth: Float64Array.of(4, 6),
        predicted: Float64Array.of(4, 6),
      },
    });
  });

  it('is asked about the rows of predictions.csv, and counts where they differ', async () => {
    const claimed: PredictionSet = {
      task: 'regression',
      rows: Uint32Array.of(1, 3),
      rowsDigest,
      truth: Float64Array.of(4, 6),
      predicted: Float64Array.of(4, 7),
    };
    const { asked, told } = await ask({ claimed });
    expect(asked?.predictions?.predicted).toEqual(Float64Array.of(4, 6));
    expect(told).toContain('predictions.csv and the model differ in 1 of 2 rows; the model counts');
  });

  it('is not evaluated on rows that it may have learned from', async () => {
    const unnamed: PredictionSet = {
      task: 'regression',
      rows: Uint32Array.of(0, 1),
      rowsDigest: REFERENCE.digest,
      truth: Float64Array.of(4, 6),
      predicted: Float64Array.of(4, 7),
    };
    for (const given of [{}, { claimed: unnamed }]) {
      const { asked, told } = await ask(given);
      expect(asked).not.toHaveProperty('predictions');
      expect(told).toContain('does not say which rows it held out: test-rows.csv');
    }
  });

  it.each([
    ['row\n1\n1', 'expected row numbers from 0 that ascend in test-rows.csv; line 3 has 1'],
    ['row\n1\n4', 'expected numbers of the 4 rows of the dataset, 0 to 3, in test-rows.csv; it has 4'],
    ['line\n1', 'there is no such column'],
    ['row\nx', 'it holds texts'],
  ])('has test rows that are rows of the data: %j', async (text, message) => {
    await expect(ask({ files: { 'test-rows.csv': text } })).rejects.toThrow(message);
  });

  it('is packaged without an evaluation where onnxruntime is not installed', async () => {
    const missing = new Failure('train.onnx-runtime-missing', { message: 'expected onnxruntime-node in /p.' });
    const { asked, told } = await ask({
      files: HELD_OUT,
      ports: (ports) => ({ ...ports, openModelRuntime: () => Promise.reject(missing) }),
    });
    expect(asked).toMatchObject({ use: { inputs: { x: ['a', 'b'] } }, features: ['a', 'b'] });
    expect(asked).not.toHaveProperty('predictions');
    expect(told).toContain('Run npm install --ignore-scripts onnxruntime-node in the project');
  });

  it.each<readonly [Given, string]>([
    [{ model: smallModel({ weights: [outsideTensor('../secret')] }) }, 'wants to read weights from "../secret"'],
    [{ model: smallModel({ nodes: [node('Steal', 'evil', [], [])] }) }, 'evil.Steal'],
    [{ model: Uint8Array.of(1, 2, 3) }, 'output/model.onnx is not loaded'],
    [
      { model: smallModel({ columns: 7 }) },
      'takes 7 columns of float32, and the data has 3 beside the target, 2 of them of numbers: "a", "note", "b"',
    ],
    [{ files: { 'onnx.json': '{' } }, 'onnx.json cannot be read: it is not JSON'],
    [{ files: { 'onnx.json': '{"scores":"odds"}' } }, 'expected "scores" to be'],
    [{ files: { 'onnx.json': '{"inputs":{"x":["a","note"]}}' } }, 'expected numbers in column "note" for the input "x"'],
  ])('that cannot be asked is told: %#', async (given, message) => {
    const { asked, told } = await ask(given);
    expect(asked).toBeUndefined();
    expect(told).toContain(message);
  });
});

describe('its package', () => {
  const record = {
    id: '01JD0000000000000000000000',
    model: 'sum',
    createdAt: '2026-11-21T09:00:00.000Z',
    task: 'regression',
    target: 'y',
    algorithm: 'command',
    parameters: { command: 'x' },
    seed: 1,
    dataset: REFERENCE,
    metrics: {},
  } as unknown as RunRecord;
  const pack = async (given: Given = { files: HELD_OUT }, change: (asked: AskedModel) => AskedModel = (asked) => asked) => {
    const { asked, ports } = await ask(given);
    const table = given.table ?? TABLE;
    const written = await writeForeignPackage(
      FOLDER,
      { ...record, task: asked?.task ?? record.task },
      { table, predictions: asked?.predictions, asked: asked && change(asked) },
      ports,
    );
    return { ...written, ports };
  };

  it('knows how its model is used, and predicts', async () => {
    const { manifest, ports } = await pack();
    expect(manifest.format).toMatchObject({ name: 'onnx', use: { inputs: { x: ['a', 'b'] }, output: 'total' } });
    expect(manifest.signature.inputs.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(JSON.parse(new TextDecoder().decode(await ports.files.read(`${FOLDER}/input-example.json`)))).toEqual({
      inputs: [
        { a: 2, b: 2 },
        { a: 3, b: 3 },
      ],
    });
    const card = new TextDecoder().decode(await ports.files.read(`${FOLDER}/README.md`));
    expect(card).toContain('- input `x` takes `a`, `b`\n- output `total` has the prediction\n');
    const { predictor } = await openAnyPackage(FOLDER, ports);
    expect(predictor).toMatchObject({ task: 'regression', features: ['a', 'b'] });
    expect(await predictor.predict(tableFromCsv('b,a\n10,20'))).toEqual({ task: 'regression', predicted: Float64Array.of(30) });
    expect(await predictor.predict({ ...TABLE, rows: 0 })).toEqual({ task: 'regression', predicted: new Float64Array(0) });
    await expect(predictor.predict(tableFromCsv('a\n1'))).rejects.toMatchObject({ code: 'train.feature-missing' });
  });

  it('of classes knows what its numbers mean, or is not opened', async () => {
    const table = tableFromCsv('a,b,y\n1,2,yes\n-2,-2,no\n0.5,0.5,yes\n-3,2,yes');
    const { manifest, ports } = await pack({ table, files: HELD_OUT });
    expect(await (await openAnyPackage(FOLDER, ports)).predictor.predict(table)).toMatchObject({ predicted: Int32Array.of(1, 0, 1, 0) });
    expect(manifest.format?.use).toEqual({ inputs: { x: ['a', 'b'] }, classes: ['no', 'yes'], output: 'total', scores: 'logits' });
    expect(manifest.signature.output).toMatchObject({ classes: ['no', 'yes'] });
    const { asked } = await ask({ table, files: HELD_OUT });
    expect(asked?.predictions).toMatchObject({ classes: ['no', 'yes'], truth: Int32Array.of(0, 1), predicted: Int32Array.of(0, 0) });
    const missing = new Failure('train.onnx-runtime-missing', { message: 'none.' });
    const blind = await pack({ table, ports: (made) => ({ ...made, openModelRuntime: () => Promise.reject(missing) }) });
    await expect(openAnyPackage(FOLDER, blind.ports)).rejects.toThrow('whether "total" has probabilities or logits is not said');
    const holes = tableFromCsv('a,b,y\n1,2,yes\n-2,-2,\n0.5,0.5,no\n-3,2,yes');
    await expect(ask({ table: holes, files: HELD_OUT })).rejects.toThrow('expected a class in "y" for every held-out row; row 1 has none');
  });

  it('predicts more rows than go into a batch', async () => {
    const { ports } = await pack();
    const values = Float64Array.from({ length: 5000 }, (_, row) => row);
    const table: Table = { rows: 5000, columns: ['a', 'b'].map((name) => ({ kind: 'number', name, values })) };
    const { predictor } = await openAnyPackage(FOLDER, ports);
    expect((await predictor.predict(table)).predicted).toEqual(values.map((value) => 2 * value));
  });

  it('is not opened when its files or how they are used are not what they should be', async () => {
    const changed = await pack();
    await changed.ports.files.write(`${FOLDER}/output/model.onnx`, smallModel({ columns: 3 }));
    await expect(openAnyPackage(FOLDER, changed.ports)).rejects.toMatchObject({ code: 'train.package-corrupt' });
    const odd = await pack({ files: HELD_OUT }, (asked) => ({ ...asked, use: { scores: 'x' } as never }));
    await expect(openAnyPackage(FOLDER, odd.ports)).rejects.toThrow('how its model is used cannot be read: expected "scores"');
    const wrong = await pack({ files: HELD_OUT }, (asked) => ({ ...asked, use: { inputs: { x: ['a', 'c'] } } }));
    await expect(openAnyPackage(FOLDER, wrong.ports)).rejects.toThrow('the input "x" is to take a column "c", which the data has not');
  });

  it('asks a model that takes one number of rows in batches of it, the last one filled up', async () => {
    const model = smallModel({ rows: 3 });
    const { ports } = await pack({ model, files: HELD_OUT });
    const seen: unknown[] = [];
    const digest = Object.keys(runs(model))[0]!;
    const runtime = memoryModelRuntime({ [digest]: (inputs) => (seen.push(inputs['x']), sumOfRows(inputs)) });
    const { predictor } = await openAnyPackage(FOLDER, { ...ports, openModelRuntime: async () => runtime });
    expect((await predictor.predict(TABLE)).predicted).toEqual(Float64Array.of(3, 4, 1, 6));
    expect(seen).toEqual([
      { type: 'float32', shape: [3, 2], data: Float32Array.of(1, 2, 2, 2, 0.5, 0.5) },
      { type: 'float32', shape: [3, 2], data: Float32Array.of(3, 3, 3, 3, 3, 3) },
    ]);
  });
});
