import { beforeAll, describe, expect, test } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { openProject } from '#compose/open-project.ts';
import { openModelPackage, type OpenedPackage } from '#features/model-package.ts';
import { requireModel } from '#features/project/load-project.ts';
import { trainModel, type TrainedRun } from '#features/train/train-model.ts';
import { memoryWorkspace, type MemoryWorkspace } from '../../kit/memory-workspace.ts';
import { datasetReference, SPLIT, tableFromCsv } from '../../kit/training.ts';

const CONFIGURATION = `
datasets:
  homes: { path: data/homes.csv, target: price }
models:
  prices:
    train:
      algorithms: { linear-regression: {}, gradient-boosting: { iterations: 10 } }
      preprocessing:
        exclude: [id, rooms, people]
        features: [features/homes.yaml]
        columns:
          city: { encode: target }
          size: { encode: ordinal, order: [small, middle, large] }
          age: { impute: mean, indicator: true, clip-above: 0.95, scale: robust }
`;

const FEATURES = `
features:
  room_count:
    expression: coalesce(rooms, 1)
    about: Rooms, one at least.
  rooms_per_person:
    expression: room_count / people
  is_old: { expression: age > 50 }
`;

/** Prices that hang on the share of rooms and people, which no column holds. */
const homes = (): string => {
  const rows = Array.from({ length: 120 }, (_, row) => {
    const [rooms, people, age] = [(row * 7) % 9, 1 + ((row * 5) % 4), (row * 13) % 80];
    const city = ['Bern', 'Oslo', 'Rome'][row % 3]!;
    const size = ['small', 'middle', 'large'][(row * 11) % 3]!;
    const sold = `20${10 + (row % 9)}-0${1 + (row % 9)}-15`;
    const price = 100 * ((rooms === 8 ? 1 : rooms) / people) + (city === 'Rome' ? 50 : 0) + (row % 7) / 10;
    return [`id-${row}`, rooms === 8 ? '' : rooms, people, row % 10 === 0 ? '' : age, city, size, sold, price].join(',');
  });
  return ['id,rooms,people,age,city,size,sold,price', ...rows].join('\n');
};

describe('a model with prepared columns and computed features', () => {
  const ports: MemoryWorkspace = {
    ...memoryWorkspace({ files: { 'trainyard.yaml': CONFIGURATION, 'features/homes.yaml': FEATURES } }),
    openWorkers: async () => memoryWorkerPool(),
  };
  const table = tableFromCsv(homes());
  let run: TrainedRun;
  let opened: OpenedPackage;

  beforeAll(async () => {
    const model = requireModel(await openProject(ports));
    run = await trainModel({ model, dataset: { table, reference: datasetReference('homes', table.rows) }, split: SPLIT }, ports);
    opened = await openModelPackage(run.folder, ports);
  });

  test('learns from features, not from what they are computed from', () => {
    expect(run.record.features).toEqual(['age', 'city', 'size', 'sold', 'room_count', 'rooms_per_person', 'is_old']);
  });

  test('asks requests for the columns of the data', () => {
    expect(opened.manifest.signature.inputs.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['age', 'number', false],
      ['city', 'text', true],
      ['size', 'text', true],
      ['sold', 'text', true],
      ['rooms', 'number', false],
      ['people', 'number', true],
    ]);
    expect(opened.profile.features.map(({ name }) => name)).toEqual(opened.manifest.signature.inputs.map(({ name }) => name));
  });

  test('computes them at request time as in training, whatever the request says of them', () => {
    const row = 'age,city,size,sold,rooms,people\n30,Rome,small,2015-06-15,6,2';
    const honest = opened.predictor.predict(tableFromCsv(row));
    const [header, values] = row.split('\n') as [string, string];
    const forged = opened.predictor.predict(tableFromCsv(`${header},rooms_per_person\n${values},1000`));
    expect(forged).toEqual(honest);
    const richer = opened.predictor.predict(tableFromCsv(row.replace(',6,2', ',7,1')));
    expect(richer.predicted[0]).toBeGreaterThan(honest.predicted[0]!);
  });

  test('predicts from the package what the run recorded', () => {
    const again = opened.predictor.predict(table);
    expect(Array.from(run.predictions.rows, (row) => again.predicted[row]!)).toEqual([...run.predictions.predicted]);
    expect(run.record.metrics['r2']!.value).toBeGreaterThan(0.9);
  });
});

describe('refuses', () => {
  const trained = async (change: (text: string) => string, features = FEATURES): Promise<unknown> => {
    const ports = {
      ...memoryWorkspace({ files: { 'trainyard.yaml': change(CONFIGURATION), 'features/homes.yaml': features } }),
      openWorkers: async () => memoryWorkerPool(),
    };
    const table = tableFromCsv(homes());
    const model = requireModel(await openProject(ports));
    return await trainModel({ model, dataset: { table, reference: datasetReference('homes', table.rows) }, split: SPLIT }, ports);
  };

  test.each([
    ['a column that is not there', (text: string) => text.replace('[id, rooms', '[idd, rooms'), 'there.* Did you mean "id"'],
    ['a treatment of a column that is not there', (text: string) => text.replace('city:', 'town:'), 'a column "town" that is not there'],
    [
      'nothing to learn from',
      (text: string) =>
        text.replace('[id, rooms, people]', '[id, rooms, people, age, city, size, sold, room_count, rooms_per_person, is_old]'),
      'expected columns beside the target',
    ],
    [
      'an unknown encoding',
      (text: string) => text.replace('encode: target', 'encode: targets'),
      'expected one of one-hot, ordinal, target, date',
    ],
    [
      'a file that is not there',
      (text: string) => text.replace('features/homes.yaml', 'features/home.yaml'),
      'expected a YAML file, found none',
    ],
  ])('%s', async (_, change, message) => {
    await expect(trained(change)).rejects.toThrow(new RegExp(message.replaceAll('?', '\\?')));
  });

  test.each([
    [
      'a mistake in an expression',
      FEATURES.replace('room_count / people', 'room_count / (people'),
      { code: 'train.feature-expression', at: { file: 'features/homes.yaml', line: 7 } },
    ],
    ['a name that is taken', FEATURES.replace('room_count:', 'rooms:'), { code: 'train.feature-expression' }],
    ['a column that is not there', FEATURES.replace('age > 50', 'aged > 50'), { code: 'train.feature-missing' }],
    ['text in arithmetic', FEATURES.replace('age > 50', 'city + 1'), { code: 'train.feature-expression' }],
    ['a feature without expression', FEATURES.replace('{ expression: age > 50 }', '{}'), { code: 'project.key-missing' }],
  ])('%s', async (_, features, expected) => {
    await expect(trained((text) => text, features)).rejects.toMatchObject(expected);
  });
});
