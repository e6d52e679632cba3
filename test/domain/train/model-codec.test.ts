import { describe, expect, it } from 'vitest';
import { findModelDefect } from '#domain/train/check-model.ts';
import { fitSetting } from '#domain/train/fit-setting.ts';
import { decodeModel, encodeModel, type StoredModel } from '#domain/train/model-codec.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import { prepareTrainingData } from '#domain/train/training-data.ts';
import type { Json } from '#kernel/json.ts';
import { outputNames } from '#numeric/preprocessing/pipeline.ts';
import { ALGORITHM_IDS, algorithmsFor, resolveAlgorithm, type AlgorithmId } from '#numeric/algorithms/registry.ts';
import { wasmEngine } from '../../kit/network-engine.ts';
import { irisTable } from '../../kit/training.ts';

const iris = irisTable();

const QUICK: Partial<Record<AlgorithmId, Record<string, Json>>> = { 'random-forest': { trees: 5 }, 'neural-network': { epochs: 2 } };

function fitted(algorithm: AlgorithmId): StoredModel & { readonly columns: number } {
  const task = algorithmsFor('classification').includes(algorithm) ? 'classification' : 'regression';
  const data = prepareTrainingData(iris, task === 'classification' ? 'species' : 'petal_width', { algorithms: [algorithm], metrics: [] });
  const resolved = resolveAlgorithm(algorithm, task, QUICK[algorithm] ?? {});
  if (!resolved.ok) throw new Error(resolved.error.join());
  const setting = { algorithm, parameters: resolved.value.parameters };
  const rows = Int32Array.from({ length: 100 }, (_, row) => (row * 3) % 149);
  const { pipeline, model } = fitSetting(data.table, data.target, rows, setting, 1, wasmEngine);
  return { pipeline, model, classes: data.classes, columns: outputNames(pipeline).length };
}

describe.each(ALGORITHM_IDS)('a stored %s', (algorithm) => {
  const stored = fitted(algorithm);
  const { parameters, arrays } = encodeModel(stored);
  const text = JSON.stringify(parameters);

  it('predicts what the fitted one does, bit for bit', () => {
    const decoded = decodeModel(JSON.parse(text), arrays);
    if (!decoded.ok) throw new Error(decoded.error);
    expect(findModelDefect(decoded.value.model, stored.columns, stored.classes.length)).toBeUndefined();
    const again = makePredictor(decoded.value.pipeline, decoded.value.model, decoded.value.classes);
    expect(again.predict(iris)).toEqual(makePredictor(stored.pipeline, stored.model, stored.classes).predict(iris));
    expect(encodeModel(decoded.value)).toEqual({ parameters, arrays });
  });

  it('is refused when an array is cut off or not described', () => {
    expect(decodeModel(JSON.parse(text), arrays.subarray(0, arrays.length - 8)).ok).toBe(false);
    expect(decodeModel({ ...parameters, model: { ...(parameters['model'] as object), arrays: [{ name: 'x' }] } }, arrays).ok).toBe(false);
    expect(decodeModel({ ...parameters, model: { ...(parameters['model'] as object), kind: 'pickle' } }, arrays).ok).toBe(false);
  });

  it('is refused when an array is missing or shorter than the model needs', () => {
    for (const name of Object.keys(stored.model.arrays)) {
      if (['importance', 'missingLeft', 'losses'].includes(name)) continue;
      const { [name]: dropped, ...others } = stored.model.arrays;
      expect(findModelDefect({ ...stored.model, arrays: others }, stored.columns, stored.classes.length)).toBeTypeOf('string');
      if (['cover', 'support'].includes(name)) continue;
      const cut = { ...others, [name]: dropped!.slice(0, -1) };
      expect(findModelDefect({ ...stored.model, arrays: cut as never }, stored.columns, stored.classes.length)).toBeTypeOf('string');
    }
  });

  it('is refused for other columns or classes than it was fitted on', () => {
    expect(findModelDefect(stored.model, stored.columns - 3, stored.classes.length)).toBeTypeOf('string');
    expect(findModelDefect(stored.model, stored.columns, stored.classes.length + 2)).toBeTypeOf('string');
  });
});

describe('hostile parameters', () => {
  const { parameters, arrays } = encodeModel(fitted('decision-tree'));
  const altered = (change: Record<string, Json>): unknown => ({ ...parameters, ...change });
  it.each([
    ['no object', 'text'],
    ['another schema version', altered({ schemaVersion: 2 })],
    ['classes that are not text', altered({ classes: [1] })],
    ['no pipeline', altered({ pipeline: null })],
    ['a pipeline column without a scale', altered({ pipeline: { columns: [{ kind: 'number', name: 'x', fill: 0, standard: {} }] } })],
    ['a pipeline column of no kind', altered({ pipeline: { columns: [{ kind: 'date', name: 'x' }] } })],
    ['no model', altered({ model: [] })],
    [
      'an array with a negative offset',
      altered({ model: { kind: 'trees', parameters: {}, arrays: [{ name: 'x', type: 'uint8', offset: -8, length: 1 }] } }),
    ],
    [
      'an array of a type that there is not',
      altered({ model: { kind: 'trees', parameters: {}, arrays: [{ name: 'x', type: 'constructor', offset: 0, length: 1 }] } }),
    ],
    ['an array that is no object', altered({ model: { kind: 'trees', parameters: {}, arrays: [1] } })],
  ])('are refused: %s', (_, value) => {
    expect(decodeModel(value, arrays).ok).toBe(false);
  });

  it('cannot make a tree walk in a circle', () => {
    const { model, columns, classes } = fitted('decision-tree');
    const right = (model.arrays['right'] as Int32Array).slice();
    right[0] = 0;
    expect(findModelDefect({ ...model, arrays: { ...model.arrays, right } }, columns, classes.length)).toContain('node 0');
  });
});
