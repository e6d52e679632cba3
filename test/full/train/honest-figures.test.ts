import { describe, expect, it } from 'vitest';
import { memoryWorkerPool } from '#adapters/memory/worker-pool.ts';
import { recordingReporter } from '#adapters/memory/reporter.ts';
import { crossValidate } from '#features/train/cross-validate.ts';
import type { JsonObject } from '#kernel/json.ts';
import { housingTable, irisTable } from '../../kit/training.ts';

const ports = () => ({ reporter: recordingReporter(), signal: new AbortController().signal, openWorkers: async () => memoryWorkerPool() });
const housing = housingTable();
const iris = irisTable();

/** What the methods give on these data, known from the literature and from scikit-learn; repeated 5-fold cross-validation. */
describe('repeated cross-validation gives the figures that are known', () => {
  it.each<[string, JsonObject, number, number]>([
    ['linear-regression', {}, 0.6, 0.006],
    ['ridge', {}, 0.6, 0.006],
    ['decision-tree', {}, 0.61, 0.015],
    ['random-forest', {}, 0.81, 0.006],
    ['gradient-boosting', {}, 0.84, 0.006],
  ])('R² of %s %j on California housing is %d', async (algorithm, parameters, expected, tolerance) => {
    const { metrics } = await crossValidate(
      { table: housing, target: 'MedHouseVal', algorithm, parameters, folds: 5, repeats: 2, seed: 1 },
      ports(),
    );
    expect(Math.abs(metrics['r2']!.value - expected)).toBeLessThan(tolerance);
  });

  it.each(['logistic-regression', 'random-forest'])('accuracy of %s on iris is 0.955 ± 0.01', async (algorithm) => {
    const { metrics } = await crossValidate(
      { table: iris, target: 'species', algorithm, parameters: {}, folds: 5, repeats: 10, seed: 1 },
      ports(),
    );
    expect(Math.abs(metrics['accuracy']!.value - 0.955)).toBeLessThan(0.01);
  });
});
