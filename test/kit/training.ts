import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ModelConfig, SplitConfig } from '#kernel/project.ts';
import type { DatasetReference } from '#kernel/records/dataset.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { Column, Table } from '#kernel/table.ts';

/** A table from CSV text without quotes: columns whose cells are all numbers or empty are number columns. */
export function tableFromCsv(text: string): Table {
  const [header, ...lines] = text.trim().split('\n');
  const cells = lines.map((line) => line.split(','));
  const columns = header!.split(',').map((name, index): Column => {
    const raw = cells.map((row) => row[index]!.trim());
    if (raw.every((cell) => cell === '' || Number.isFinite(Number(cell)))) {
      return { kind: 'number', name, values: Float64Array.from(raw, (cell) => (cell === '' ? NaN : Number(cell))) };
    }
    const dictionary = [...new Set(raw.filter((cell) => cell !== ''))];
    return { kind: 'text', name, dictionary, codes: Int32Array.from(raw, (cell) => (cell === '' ? -1 : dictionary.indexOf(cell))) };
  });
  return { rows: lines.length, columns };
}

const data = (path: string): URL => new URL(`../../data/${path}`, import.meta.url);

export const irisTable = (): Table => tableFromCsv(readFileSync(data('iris/iris.csv'), 'utf8'));

export const housingTable = (): Table =>
  tableFromCsv(gunzipSync(readFileSync(data('california-housing/california-housing.csv.gz'))).toString());

export const datasetReference = (name: string, rows: number): DatasetReference => ({ name, digest: 'ab'.repeat(32) as Sha256, rows });

export const SPLIT: SplitConfig = { test: 0.25, strategy: 'stratified', seed: 42 };

/** A model configuration with built-in training; what is given replaces the defaults. */
export function modelConfig(
  name: string,
  target: string,
  train: Partial<Extract<ModelConfig['train'], { kind: 'built-in' }>> = {},
): ModelConfig {
  return {
    name,
    dataset: name,
    target,
    train: {
      kind: 'built-in',
      algorithms: {},
      search: { strategy: 'grid', folds: 5, repeats: 1, metric: 'auto', samples: 20 },
      seed: 42,
      ...train,
    },
    metrics: {},
    baseline: { pullRequest: 'merge-base', promotion: 'production' },
    onInconclusive: 'fail',
    stages: ['staging', 'production'],
    deploy: {},
    monitor: {
      reference: 'training',
      window: 86_400_000,
      correction: 'benjamini-hochberg',
      minEffect: 0.1,
      alpha: 0.05,
      minRows: 100,
      retrain: { on: ['drift'], cooldown: 86_400_000, maxPerWeek: 3 },
    },
  };
}
