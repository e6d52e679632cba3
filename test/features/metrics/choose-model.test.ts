import { describe, expect, it } from 'vitest';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { chooseModel } from '#features/metrics/choose-model.ts';
import { evaluateTable } from '#features/metrics/evaluate-predictions-table.ts';
import { modelConfig, tableFromCsv } from '../../kit/training.ts';

const projectOf = (...names: string[]) => ({
  version: 1 as const,
  datasets: {},
  models: Object.fromEntries(names.map((name) => [name, modelConfig(name, 'target')])),
});

describe('chooseModel', () => {
  it('takes the named one, or the only one', () => {
    expect(chooseModel(projectOf('iris', 'houses'), 'houses').name).toBe('houses');
    expect(chooseModel(projectOf('iris'), undefined).name).toBe('iris');
    expect(chooseModel(projectOf('iris'), '').name).toBe('iris');
  });

  it('asks when there are several, and suggests the nearest', () => {
    expect(() => chooseModel(projectOf('iris', 'houses'), undefined)).toThrow('has 2 models, so one must be named');
    expect(() => chooseModel(projectOf('iris', 'houses'), 'hoses')).toThrow('no model "hoses". Did you mean "houses"?');
    expect(() => chooseModel(projectOf('iris'), 'constructor')).toThrow('no model "constructor"');
  });
});

describe('evaluateTable', () => {
  it('evaluates predictions of any program', () => {
    const table = tableFromCsv('label,guess\na,a\nb,a\n');
    const columns = { truth: 'label', predicted: 'guess', probabilityPrefix: 'p_' };
    const { evaluation, predictions } = evaluateTable(
      { table, columns, metrics: ['accuracy'], seed: 1, level: 0.9 },
      { hasher: nodeHasher() },
    );
    expect(evaluation.metrics['accuracy']).toMatchObject({ value: 0.5, interval: { level: 0.9 } });
    expect(predictions.rowsDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(() => evaluateTable({ table, seed: 1 }, { hasher: nodeHasher() })).toThrow('expected a column "y_true"');
  });
});
