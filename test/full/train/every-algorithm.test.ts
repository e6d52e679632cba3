import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { inProcessPool } from '#adapters/node-workers/pool.ts';
import { crossValidate } from '#features/train/cross-validate.ts';
import type { Failure } from '#kernel/failure.ts';
import type { Task } from '#kernel/metric.ts';
import { ALGORITHM_IDS, ALGORITHMS, type AlgorithmSpec } from '#numeric/algorithms/registry.ts';
import { ran } from '../../kit/command-line.ts';
import { tableFromCsv } from '../../kit/training.ts';

type Row = readonly (string | number)[];

const csv = (header: string, count: number, row: (index: number) => Row): string =>
  `${header}\n${Array.from({ length: count }, (_, index) => row(index).join(',')).join('\n')}\n`;

const label = (row: number): string => (row % 2 === 0 ? 'no' : 'yes');
const value = (row: number): number => row / 2 + 0.1;
const WIDE = 30;
const wideHeader = `${Array.from({ length: WIDE }, (_, index) => `x${index}`).join(',')},y`;

/** What is awkward about the columns beside the target; every algorithm learns from them. */
const TABLES: readonly (readonly [name: string, make: (y: (row: number) => string | number) => string])[] = [
  ['constant columns', (y) => csv('a,b,y', 40, (row) => [1, row % 7, y(row)])],
  ['nothing but a constant column', (y) => csv('a,y', 40, (row) => [1, y(row)])],
  ['a column without a value', (y) => csv('a,b,y', 40, (row) => ['', row % 7, y(row)])],
  ['nothing but columns without a value', (y) => csv('a,b,y', 40, (row) => ['', '', y(row)])],
  ['missing numbers and texts', (y) => csv('a,b,y', 40, (row) => [row % 3 === 0 ? '' : row, ['u', '', 'v'][row % 3]!, y(row)])],
  ['categories of which every test has others', (y) => csv('a,b,y', 40, (row) => [`k${row}`, row % 7, y(row)])],
  ['collinear columns', (y) => csv('a,b,c,y', 40, (row) => [row, 2 * row, row + 1, y(row)])],
  [
    'fewer rows than columns',
    (y) => csv(wideHeader, 12, (row) => [...Array.from({ length: WIDE }, (_, index) => Math.abs(Math.sin(row * 31 + index))), y(row)]),
  ],
  ['numbers of very different sizes', (y) => csv('a,b,y', 40, (row) => [row % 2 === 0 ? 1e-15 : 1e15, row, y(row)])],
  ['numbers near the smallest', (y) => csv('a,y', 40, (row) => [`${row}e-310`, y(row)])],
  ['dates', (y) => csv('a,b,y', 40, (row) => [`2024-01-${String((row % 28) + 1).padStart(2, '0')}`, row % 7, y(row)])],
  ['four rows', (y) => csv('a,y', 4, (row) => [row, y(row)])],
];

const measure = async (algorithm: string, table: string) =>
  await crossValidate(
    { table: tableFromCsv(table), target: 'y', algorithm, parameters: {}, folds: 2, repeats: 1, seed: 1 },
    { reporter: recordingReporter(), signal: new AbortController().signal, openWorkers: async () => inProcessPool() },
  );

const failing = async (work: Promise<unknown>): Promise<string | undefined> =>
  await work.then(
    () => undefined,
    (cause: unknown) => (cause as Failure).code,
  );

const CASES = ALGORITHM_IDS.flatMap((algorithm) =>
  (ALGORITHMS[algorithm] as AlgorithmSpec).tasks.map((task): readonly [string, Task] => [algorithm, task]),
);

describe.each(CASES)('%s, %s', (algorithm, task) => {
  const y = task === 'classification' ? label : value;

  it.each(TABLES)('learns from %s', async (_, make) => {
    const { metrics } = await measure(algorithm, make(y));
    const main = metrics[task === 'classification' ? 'accuracy' : 'rmse'];
    expect(main!.value).toBeGreaterThanOrEqual(0);
    for (const [name, { folds }] of Object.entries(metrics)) expect(folds, name).toSatisfy((all: number[]) => all.every(Number.isFinite));
  });

  it('says what is wrong with the target', async () => {
    expect(
      await failing(
        measure(
          algorithm,
          csv('a,y', 20, (row) => [row, row === 3 ? '' : y(row)]),
        ),
      ),
    ).toBe('train.target-invalid');
    const constant = measure(
      algorithm,
      csv('a,y', 20, (row) => [row, task === 'classification' ? 'same' : 1.5]),
    );
    if (task === 'classification') expect(await failing(constant)).toBe('train.one-class');
    else expect((await constant).metrics['rmse']!.value).toBeLessThan(1.5);
    const infinite = {
      kind: 'number',
      name: 'y',
      values: Float64Array.from({ length: 20 }, (_, row) => (row === 3 ? Infinity : row)),
    } as const;
    const table = { rows: 20, columns: [{ ...infinite, name: 'a', values: infinite.values.map((_, row) => row) }, infinite] };
    const measured = crossValidate(
      { table, target: 'y', algorithm, parameters: {}, folds: 2, repeats: 1, seed: 1 },
      { reporter: recordingReporter(), signal: new AbortController().signal, openWorkers: async () => inProcessPool() },
    );
    expect(await failing(measured)).toBe('train.target-invalid');
  });

  if (task === 'classification') {
    it('learns where a class has one row, and where every class has', async () => {
      const rare = csv('a,y', 41, (row) => [row, row === 40 ? 'rare' : label(row)]);
      const single = csv('a,y', 12, (row) => [row, `c${row}`]);
      for (const table of [rare, single]) expect((await measure(algorithm, table)).metrics['accuracy']!.value).toBeGreaterThanOrEqual(0);
    });
  }
});

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'trainyard-every-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...argv: string[]): Promise<{ readonly code: number; readonly codes: readonly string[] }> {
  const { code, out } = await ran([...argv, '--json'], { folder });
  const said = JSON.parse(out) as { readonly failures?: readonly { readonly code: string }[] };
  return { code, codes: said.failures?.map((failure) => failure.code) ?? [] };
}

describe.each(CASES)('predictions of %s, %s', (algorithm, task) => {
  it('are the same for columns in another order, and take what was never seen', async () => {
    const model = `${algorithm}-${task}`;
    const y = task === 'classification' ? label : value;
    const rows = csv('colour,size,y', 60, (row) => [['red', 'green', 'blue'][row % 3]!, row % 7, y(row % 3)]);
    writeFileSync(join(folder, 'rows.csv'), rows);
    expect(await json('train', 'rows.csv', '--target', 'y', '--algorithm', algorithm, '--folds', '2', '--output', model)).toEqual({
      code: 0,
      codes: [],
    });
    const predicted = async (content: string): Promise<readonly string[]> => {
      writeFileSync(join(folder, 'new.csv'), content);
      expect(await json('predict', model, 'new.csv', '--output', 'predicted.csv')).toEqual({ code: 0, codes: [] });
      return readFileSync(join(folder, 'predicted.csv'), 'utf8').trimEnd().split('\n').slice(1);
    };
    const known = await predicted('colour,size\nred,3\nblue,5\ngreen,0\n');
    expect(await predicted('size,more,colour\n3,x,red\n5,x,blue\n0,x,green\n')).toEqual(known);
    const unseen = await predicted('colour,size\npurple,3\n,4\nred,\nblue,900\n');
    expect(unseen).toHaveLength(4);
    for (const line of unseen) {
      for (const cell of line.split(',').slice(task === 'classification' ? 1 : 0)) expect(Number.isFinite(Number(cell)), line).toBe(true);
    }
    writeFileSync(join(folder, 'new.csv'), 'colour\nred\n');
    expect((await json('predict', model, 'new.csv')).codes).toEqual(['train.feature-missing']);
    expect(existsSync(join(folder, model, 'model.json'))).toBe(true);
  });
});

/** What others do with so many classes takes minutes or gigabytes, with scikit-learn as well. */
it.each([
  ['naive-bayes', undefined],
  ['bernoulli-naive-bayes', undefined],
  ['k-nearest-neighbors', undefined],
  ['gradient-boosting', 'train.too-large'],
  ['svm', 'train.too-many-classes'],
])('%s with 10,000 classes is right, or says that it cannot', async (algorithm, code) => {
  expect(
    await failing(
      measure(
        algorithm,
        csv('a,y', 10_000, (row) => [row, `c${row}`]),
      ),
    ),
  ).toBe(code);
});
