import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random } from '#kernel/random.ts';

let folder: string;
let files = 0;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'awkward-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLI = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
const NODE = new URL('../../../node_modules/.bin/node', import.meta.url).pathname;

interface Outcome {
  readonly verdict: string;
  readonly headline: string;
  readonly metrics?: Readonly<Record<string, { readonly value: number }>>;
  readonly failures?: readonly { readonly code: string }[];
}

/** What `trainyard cv --json` says to a table, whatever its exit status. */
async function cv(rows: readonly (readonly (string | number)[])[], algorithm: string, params = ''): Promise<Outcome> {
  const file = join(folder, `${files++}.csv`);
  const header = [...rows[0]!.slice(1).map((_, index) => `x${index}`), 'y'];
  writeFileSync(file, [header, ...rows].map((row) => row.join(',')).join('\n'));
  const options = [
    'cv',
    file,
    '--target',
    'y',
    '--algorithm',
    algorithm,
    '--folds',
    '4',
    '--json',
    ...(params === '' ? [] : ['--params', params]),
  ];
  const run = promisify(execFile)(NODE, [CLI, ...options]).catch((error: unknown) => error as { readonly stdout: string });
  return JSON.parse((await run).stdout) as Outcome;
}

const random = new Random(5);
const rows = (count: number, make: (row: number) => (string | number)[]): (string | number)[][] =>
  Array.from({ length: count }, (_, row) => make(row));
const label = (row: number): string => 'pq'[row % 2]!;

const CLASSIFIERS = [
  'logistic-regression',
  'svm',
  'linear-svm',
  'k-nearest-neighbors',
  'naive-bayes',
  'multinomial-naive-bayes',
  'bernoulli-naive-bayes',
  'mlp',
];
const REGRESSORS = ['linear-regression', 'ridge', 'lasso', 'elastic-net', 'svm', 'k-nearest-neighbors', 'mlp'];

describe.concurrent.each(CLASSIFIERS)('%s', (algorithm) => {
  test.each([
    ['constant columns', rows(40, (row) => [3, 4, label(row)])],
    ['columns without a value', rows(40, (row) => ['', row % 7, label(row)])],
    ['classes with one row', rows(40, (row) => [row, (row * row) % 7, row < 3 ? `c${row}` : label(row)])],
    ['collinear columns', rows(40, (row) => [row, 2 * row, 3 * row + 1, row < 20 ? 'p' : 'q'])],
    ['more columns than rows', rows(12, (row) => [...Array.from({ length: 60 }, () => random.uniform()), label(row)])],
  ])('survives %s', async (_, table) => {
    const outcome = await cv(table, algorithm);
    expect(outcome.verdict).toBe('pass');
    expect(outcome.metrics!['accuracy']!.value).toBeGreaterThanOrEqual(0);
    expect(outcome.metrics!['log-loss']!.value).toBeLessThan(20);
  });
});

test.each(CLASSIFIERS.slice(0, 4))('%s tells well separated classes apart although columns are collinear', async (algorithm) => {
  const outcome = await cv(
    rows(60, (row) => [row, 2 * row, row < 30 ? 'p' : 'q']),
    algorithm,
  );
  expect(outcome.metrics!['accuracy']!.value).toBeGreaterThan(0.9);
});

describe.concurrent.each(REGRESSORS)('%s', (algorithm) => {
  test.each([
    ['constant columns', rows(40, (row) => [3, row, row / 2 + 0.1])],
    ['collinear columns', rows(40, (row) => [row, 2 * row, 3 * row + 1, row / 2 + 0.1])],
    ['more columns than rows', rows(12, () => [...Array.from({ length: 60 }, () => random.uniform()), random.normal()])],
    ['a constant target', rows(40, (row) => [row, row % 3, 1.5])],
  ])('survives %s', async (_, table) => {
    const outcome = await cv(table, algorithm);
    expect(outcome.verdict).toBe('pass');
    expect(Number.isFinite(outcome.metrics!['rmse']!.value)).toBe(true);
  });
});

test.each([
  ['multinomial-naive-bayes', rows(20, (row) => [row - 10, label(row)]), '', 'train.counts-needed'],
  ['naive-bayes', rows(20, (row) => [`${row}e300`, label(row)]), '', 'train.feature-invalid'],
  ['svm', rows(2400, (row) => [row, `k${row % 600}`]), '', 'train.too-many-classes'],
  ['mlp', rows(40, (row) => [row, row * 1.5]), 'solver=sgd,learning-rate-init=1e30', 'train.diverged'],
  ['ridge', rows(20, (row) => [row === 5 ? 'inf' : row, row * 1.5]), '', 'data.value-not-finite'],
  ['ridge', [['a', 'b']], '', 'train.one-class'],
])('%s fails clearly: %#', async (algorithm, table, params, code) => {
  const outcome = await cv(table, algorithm, params);
  expect(outcome.failures?.map((failure) => failure.code)).toEqual([code]);
});
