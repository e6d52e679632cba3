import type { Predictor } from '#kernel/predictor.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { findColumn } from '#kernel/table.ts';

/** A flower classifier with two rules, small enough to check by hand: two number columns, one optional text column. */
export const FLOWER_MANIFEST: ModelManifest = {
  schemaVersion: 1,
  kind: 'model',
  model: 'flowers',
  runId: '01JD0000000000000000000000',
  createdAt: '2026-11-21T09:00:00.000Z',
  task: 'classification',
  algorithm: 'decision-tree',
  parameters: { depth: 2 },
  seed: 42,
  dataset: { name: 'flowers', version: 'v1.0.0', digest: 'a'.repeat(64) as Sha256, rows: 150 },
  signature: {
    inputs: [
      { name: 'length', kind: 'number', required: true },
      { name: 'width', kind: 'number', required: false },
      { name: 'colour', kind: 'text', required: false, categories: ['blue', 'red', 'white'] },
    ],
    output: { name: 'species', task: 'classification', classes: ['long', 'short'] },
  },
  metrics: { accuracy: { value: 0.95, better: 'higher' } },
  files: [],
};

/** `long` from 3 on, with probability 0.9; a red flower is 0.6 sure only. */
export const FLOWER_PREDICTOR: Predictor = {
  task: 'classification',
  features: ['length', 'width', 'colour'],
  predict(table) {
    const length = findColumn(table, 'length');
    const colour = findColumn(table, 'colour');
    if (length?.kind !== 'number' || colour?.kind !== 'text') throw new TypeError('the columns do not agree with the signature');
    const predicted = new Int32Array(table.rows);
    const probabilities = new Float64Array(table.rows * 2);
    for (let row = 0; row < table.rows; row++) {
      const winner = length.values[row]! >= 3 ? 0 : 1;
      const confidence = colour.dictionary[colour.codes[row]!] === 'red' ? 0.6 : 0.9;
      predicted[row] = winner;
      probabilities[row * 2 + winner] = confidence;
      probabilities[row * 2 + 1 - winner] = 1 - confidence;
    }
    return { task: 'classification', classes: ['long', 'short'], predicted, probabilities };
  },
};

export const HOUSE_MANIFEST: ModelManifest = {
  ...FLOWER_MANIFEST,
  model: 'houses',
  task: 'regression',
  algorithm: 'linear',
  signature: {
    inputs: [
      { name: 'rooms', kind: 'number', required: true },
      { name: 'income', kind: 'number', required: true },
    ],
    output: { name: 'price', task: 'regression' },
  },
  metrics: { r2: { value: 0.6, better: 'higher' } },
};

/** price = 10 · rooms + income. */
export const HOUSE_PREDICTOR: Predictor = {
  task: 'regression',
  features: ['rooms', 'income'],
  predict(table) {
    const rooms = findColumn(table, 'rooms');
    const income = findColumn(table, 'income');
    if (rooms?.kind !== 'number' || income?.kind !== 'number') throw new TypeError('the columns do not agree with the signature');
    return { task: 'regression', predicted: Float64Array.from(rooms.values, (count, row) => 10 * count + income.values[row]!) };
  },
};
