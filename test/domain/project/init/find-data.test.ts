import { describe, expect, it } from 'vitest';
import { findData, nameFromPath } from '#domain/project/init/find-data.ts';

const paths = (...files: [string, number][]) => findData(files.map(([path, sizeBytes]) => ({ path, sizeBytes }))).map((file) => file.path);

describe('findData', () => {
  it('prefers a data folder, then size, over tests and results', () => {
    expect(
      paths(
        ['tests/data/big.csv', 900],
        ['results.csv', 800],
        ['a.csv', 10],
        ['data/small.csv', 5],
        ['data/large.tsv.gz', 50],
        ['b.csv', 10],
      ),
    ).toEqual(['data/large.tsv.gz', 'data/small.csv', 'a.csv', 'b.csv', 'tests/data/big.csv', 'results.csv']);
  });

  it('never takes what belongs to others, is empty, or is no table', () => {
    expect(
      paths(
        ['node_modules/x/data.csv', 9],
        ['.trainyard/runs/x.csv', 9],
        ['data/empty.csv', 0],
        ['data/x.json', 9],
        ['venv/lib/iris.csv', 9],
      ),
    ).toEqual([]);
  });
});

describe('nameFromPath', () => {
  it.each([
    ['data/raw/Iris Flowers.csv.gz', 'iris-flowers'],
    ['customers.csv', 'customers'],
    ['housing/train.csv', 'housing'],
    ['data/train.csv', 'train'],
    ['data/churnData.tsv', 'churn-data'],
    ['data/2024.csv', 'dataset'],
    ['data/2024-sales.csv', 'sales'],
  ])('%s → %s', (path, name) => expect(nameFromPath(path)).toBe(name));
});
