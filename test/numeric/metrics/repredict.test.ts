import { describe, expect, it } from 'vitest';
import type { Predictions, Predictor } from '#kernel/predictor.ts';
import type { Table } from '#kernel/table.ts';
import { predictSameRows } from '#numeric/metrics/repredict.ts';
import { classPredictions, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';

const table: Table = { rows: 5, columns: [{ kind: 'number', name: 'x', values: Float64Array.of(0, 1, 2, 3, 4) }] };

const predictorOf = (task: Predictor['task'], predict: (values: Float64Array) => Predictions): Predictor => ({
  task,
  features: ['x'],
  predict: (rows) => predict((rows.columns[0] as { values: Float64Array }).values),
});

describe('predictSameRows', () => {
  it('predicts the rows of the set and keeps truth and digest', () => {
    const set = { ...classPredictions('012', '000'), rows: Uint32Array.of(0, 2, 4) };
    const predictor = predictorOf('classification', (values) => ({
      task: 'classification',
      classes: ['a', 'b', 'c'],
      predicted: Int32Array.from(values, (value) => value / 2),
      probabilities: Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
    }));
    const again = predictSameRows(predictor, table, set);
    expect([...again.predicted]).toEqual([0, 1, 2]);
    expect(again.rowsDigest).toBe(set.rowsDigest);
    expect([...again.truth]).toEqual([0, 1, 2]);
  });

  it('translates classes by name, and counts one that the set does not know as wrong', () => {
    const set = { ...classPredictions('011', '000', ['a', 'b']), rows: Uint32Array.of(0, 1, 2) };
    const predictor = predictorOf('classification', () => ({
      task: 'classification',
      classes: ['a', 'aa', 'b'],
      predicted: Int32Array.of(0, 2, 1),
      probabilities: Float64Array.of(0.7, 0.1, 0.2, 0.1, 0.2, 0.7, 0.1, 0.8, 0.1),
    }));
    const again = predictSameRows(predictor, table, set);
    expect([...again.predicted]).toEqual([0, 1, 0]);
    expect(again.task === 'classification' && [...again.probabilities!]).toEqual([0.7, 0.2, 0.1, 0.7, 0.1, 0.1]);
  });

  it('drops probabilities that the other model does not give', () => {
    const set = { ...classPredictions('01', '01', ['a', 'b']), probabilities: Float64Array.of(1, 0, 0, 1) };
    const predictor = predictorOf('classification', () => ({
      task: 'classification',
      classes: ['a', 'b'],
      predicted: Int32Array.of(0, 1),
    }));
    expect(predictSameRows(predictor, table, set)).not.toHaveProperty('probabilities');
  });

  it('works for regression, and refuses other tasks and rows that are not there', () => {
    const set = { ...simulateRegressor(2, 1, 1, 1), rows: Uint32Array.of(1, 3) };
    const values = predictorOf('regression', (inputs) => ({ task: 'regression', predicted: inputs.map((value) => 10 * value) }));
    expect([...predictSameRows(values, table, set).predicted]).toEqual([10, 30]);
    expect(() => predictSameRows(values, table, classPredictions('01', '01'))).toThrow(
      'cannot be compared with classification predictions',
    );
    expect(() => predictSameRows(values, table, { ...set, rows: Uint32Array.of(1, 5) })).toThrow('about row 5, and the table has 5 rows');
  });
});
