import { describe, expect, it } from 'vitest';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { fitNetwork } from '#numeric/algorithms/network/fit-network.ts';
import type { Batch, NetworkEngine } from '#numeric/algorithms/network/engine.ts';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { dataOf, fitNetworkCase, lossesOf, parametersOf, type NetworkCase } from '../../../kit/network-cases.ts';
import { wasmEngine } from '../../../kit/network-engine.ts';

const dense: NetworkCase = { name: 'dense', layers: 'dense 16', columns: 4, task: 'values' };
const classes: NetworkCase = { ...dense, task: 'three classes' };

/** An engine whose losses are told, and which keeps what it is given. */
function toldEngine(told: { readonly losses?: readonly number[]; readonly validation?: readonly number[] }) {
  const batches: Batch[] = [];
  const masks: (readonly Float32Array[])[] = [];
  let steps = 0;
  let looks = 0;
  let closed = 0;
  const engine: NetworkEngine = {
    backend: 'cpu',
    open: (_, first) => ({
      step: (batch, given) => {
        batches.push(batch);
        masks.push(given);
        return told.losses?.[steps++] ?? 1;
      },
      loss: () => told.validation?.[looks++] ?? 1,
      // The weights say how many validations there have been.
      weights: () => first.map((array) => array.slice().fill(looks)),
      close: () => void closed++,
    }),
  };
  return { engine, batches, masks, closed: () => closed };
}

describe('a fitted network', () => {
  it('finds what there is to find', () => {
    const { x, target } = dataOf(dense, 200);
    const model = fitNetwork(wasmEngine, x, target, parametersOf(dense, { epochs: 60, 'learning-rate': 0.01 }), 1);
    const scores = makeScorer(model)(x);
    const values = target.task === 'regression' ? target.values : new Float64Array();
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const residual = values.reduce((sum, value, row) => sum + (value - scores.predicted[row]!) ** 2, 0);
    expect(1 - residual / values.reduce((sum, value) => sum + (value - mean) ** 2, 0)).toBeGreaterThan(0.98);
  });

  it('gives probabilities that add up to 1', () => {
    const { x } = dataOf(classes);
    const scores = makeScorer(fitNetworkCase(wasmEngine, classes))(x);
    if (scores.task !== 'classification') throw new Error('expected classes');
    for (let row = 0; row < x.rows; row++) {
      expect(scores.probabilities!.slice(3 * row, 3 * row + 3).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }
  });

  it('differs with the seed, in weights, order and dropout', () => {
    const { x, target } = dataOf(dense);
    const of = (seed: number): FittedModel => fitNetwork(wasmEngine, x, target, parametersOf(dense), seed);
    expect(lossesOf(of(1))).not.toEqual(lossesOf(of(2)));
  });

  it('does not see rows that weigh nothing', () => {
    const { x, target } = dataOf(dense);
    const weights = Float64Array.from({ length: x.rows }, (_, row) => (row % 2 === 0 ? 1 : 0));
    if (target.task !== 'regression') throw new Error('expected values');
    const noisy = { ...target, values: target.values.map((value, row) => (row % 2 === 0 ? value : value + 1)) };
    expect(fitNetwork(wasmEngine, x, { ...noisy, weights }, parametersOf(dense), 1)).toEqual(
      fitNetwork(wasmEngine, x, { ...target, weights }, parametersOf(dense), 1),
    );
  });
});

describe('the steps of a training', () => {
  it('visit every row once an epoch, in an order of its own', () => {
    const { x, target } = dataOf(dense);
    const { engine, batches, closed } = toldEngine({});
    fitNetwork(engine, x, target, parametersOf(dense, { epochs: 2, 'batch-size': 10 }), 5);
    expect(batches.map(({ rows }) => rows)).toEqual([10, 10, 10, 2, 10, 10, 10, 2]);
    const seen = (from: number): number[] => batches.slice(from, from + 4).flatMap((batch) => [...batch.y]);
    expect(seen(0).toSorted()).toEqual(seen(4).toSorted());
    expect(seen(0)).not.toEqual(seen(4));
    expect(closed()).toBe(1);
  });

  it('leave out the share that dropout says and make up for it', () => {
    const wide: NetworkCase = { ...dense, layers: 'dense 400; dropout 0.25; dense 4; dropout 0.5' };
    const { x, target } = dataOf(wide);
    const { engine, masks } = toldEngine({});
    fitNetwork(engine, x, target, parametersOf(wide, { epochs: 1 }), 5);
    const [first, second] = masks[0]!;
    expect(first!.length).toBe(16 * 400);
    expect(first!.filter((value) => value === 0).length / first!.length).toBeCloseTo(0.25, 1);
    expect(new Set(first)).toEqual(new Set([0, Math.fround(1 / 0.75)]));
    expect(new Set(second)).toEqual(new Set([0, 2]));
    expect(masks[1]![0]).not.toEqual(first);
  });

  it('end when the loss on rows that were set aside stays, and the best weights are kept', () => {
    const { x, target } = dataOf(dense);
    const { engine, batches } = toldEngine({ validation: [5, 4, 3, 6, 6, 1] });
    const given = { 'early-stopping': true, patience: 2, epochs: 50, 'batch-size': 100, 'validation-fraction': 0.25 };
    const model = fitNetwork(engine, x, target, parametersOf(dense, given), 5);
    expect(batches.length).toBe(5);
    expect(batches[0]!.rows).toBe(24);
    expect(model.parameters['epoch']).toBe(3);
    expect([...(model.arrays['validationLosses'] as Float64Array)]).toEqual([5, 4, 3, 6, 6]);
    expect((model.arrays['weights'] as Float32Array)[0]).toBe(3);
  });

  it.each([
    ['a step', { losses: [1, NaN] }, {}],
    ['a validation', { validation: [Infinity] }, { 'early-stopping': true }],
  ])('that lose no finite number end the training: %s', (_, told, given) => {
    const { x, target } = dataOf(dense);
    const { engine, closed } = toldEngine(told);
    expect(() => fitNetwork(engine, x, target, parametersOf(dense, given), 5)).toThrow(/expected finite losses/);
    expect(closed()).toBe(1);
  });
});

it('tells of each epoch', () => {
  const { x, target } = dataOf(dense);
  const told: [number, number][] = [];
  const engine: NetworkEngine = { ...toldEngine({}).engine, onEpoch: (epoch, epochs) => void told.push([epoch, epochs]) };
  fitNetwork(engine, x, target, parametersOf(dense, { epochs: 3 }), 5);
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

describe('columns and layers that do not fit together', () => {
  it.each<[string, NetworkCase, RegExp]>([
    [
      'a shape of another size',
      { ...dense, layers: 'lstm 4', input: '3x2' },
      /input 3 x 2 needs 6 columns, and after the preprocessing there are 4/,
    ],
    ['an embedding of numbers', { ...dense, layers: 'embedding 4; flatten' }, /the embedding reads one column of free text/],
  ])('are refused: %s', (_, one, message) => {
    const { x, target } = dataOf(one);
    expect(() => fitNetwork(wasmEngine, x, target, parametersOf(one), 1)).toThrow(message);
  });

  it('are refused: two columns of text', () => {
    const one: NetworkCase = { ...dense, layers: 'embedding 4; flatten', tokens: 9 };
    const { x, target } = dataOf(one);
    expect(() => fitNetwork(wasmEngine, { ...x, categories: [9, 9, 7, 7] }, target, parametersOf(one), 1)).toThrow(/there are 2/);
    expect(() => fitNetwork(wasmEngine, { ...x, categories: [9, 9, 9, 0] }, target, parametersOf(one), 1)).toThrow(/other columns: c3/);
  });
});
