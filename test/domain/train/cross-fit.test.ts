import { describe, expect, it } from 'vitest';
import { inProcessPool } from '#adapters/node-workers/pool.ts';
import { requireCalibrating } from '#domain/train/cross-fit.ts';
import { fitSetting } from '#domain/train/fit-setting.ts';
import { decodeModel, encodeModel } from '#domain/train/model-codec.ts';
import { makePredictor } from '#domain/train/predictor.ts';
import type { Setting } from '#domain/train/settings.ts';
import { takeTarget } from '#domain/train/take-target.ts';
import { prepareTrainingData } from '#domain/train/training-data.ts';
import { refit } from '#features/train/refit.ts';
import { NO_PREPROCESSING } from '#kernel/preprocessing.ts';
import { Random } from '#kernel/random.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import { resolveAlgorithm, type AlgorithmId } from '#numeric/algorithms/registry.ts';
import type { ClassTarget } from '#numeric/algorithms/model.ts';
import { scoreClassification } from '#numeric/metrics/score.ts';

/** Two copies of one weak hint: naive Bayes counts it twice and is far too sure. */
function doubledHint(rows: number): Table {
  const random = new Random(5);
  const labels = new Int32Array(rows).map(() => random.below(2));
  const hint = Float64Array.from(labels, (label) => label + random.normal());
  const copies = Array.from({ length: 6 }, (_, index) => ({ kind: 'number' as const, name: `x${index}`, values: hint }));
  return { rows, columns: [...copies, { kind: 'text', name: 'y', codes: labels, dictionary: ['a', 'b'] }] };
}

const settingOf = (algorithm: AlgorithmId, calibration?: Setting['calibration'], given = {}): Setting => {
  const resolved = resolveAlgorithm(algorithm, 'classification', given);
  if (!resolved.ok) throw new Error(resolved.error.join(' '));
  return { algorithm, parameters: resolved.value.parameters, ...(calibration === undefined ? {} : { calibration }) };
};

describe('calibration in training', () => {
  const data = prepareTrainingData(doubledHint(1200), 'y', { algorithms: [], metrics: [] });
  const rows = Int32Array.from({ length: 800 }, (_, row) => row);
  const test = Int32Array.from({ length: 400 }, (_, row) => 800 + row);
  const brierOf = (setting: Setting): number => {
    const fitted = fitSetting(data.table, data.target, rows, setting, 3);
    const said = makePredictor(fitted.pipeline, fitted.model, data.classes).predict(takeRows(data.table, test));
    if (said.task !== 'classification') throw new Error('classes expected');
    const { labels } = takeTarget(data.target, test) as ClassTarget;
    return scoreClassification('brier', labels, said.predicted, said.probabilities, 2);
  };

  it('makes a model that is too sure of itself honest', () => {
    const raw = brierOf(settingOf('naive-bayes'));
    expect(raw).toBeGreaterThan(0.23);
    expect(brierOf(settingOf('naive-bayes', 'sigmoid'))).toBeLessThan(0.21);
    expect(brierOf(settingOf('naive-bayes', 'isotonic'))).toBeLessThan(0.21);
  });

  it('is written with the model and read back bit for bit', () => {
    const fitted = fitSetting(data.table, data.target, rows, settingOf('naive-bayes', 'isotonic'), 3);
    const { parameters, arrays } = encodeModel({ ...fitted, classes: data.classes });
    const read = decodeModel(JSON.parse(JSON.stringify(parameters)), arrays);
    if (!read.ok) throw new Error(read.error);
    const asked = takeRows(data.table, test);
    expect(makePredictor(read.value.pipeline, read.value.model, data.classes).predict(asked)).toEqual(
      makePredictor(fitted.pipeline, fitted.model, data.classes).predict(asked),
    );
  });

  it('is the same for a forest whose trees are shared out among workers', async () => {
    const setting = settingOf('random-forest', 'sigmoid', { trees: 6 });
    const few = rows.subarray(0, 120);
    expect(await refit(data.table, data.target, few, setting, 3, { ...inProcessPool(), workers: 3 })).toEqual(
      fitSetting(data.table, data.target, few, setting, 3),
    );
  });

  it('keeps groups and moments apart while it looks for curves', () => {
    // Every machine fails always or never, and is known by its number: a tree that has seen it is sure, and of new ones it knows nothing.
    const random = new Random(11);
    const fails = Int32Array.from({ length: 90 }, () => random.below(2));
    const machine = Float64Array.from({ length: 900 }, (_, row) => Math.floor(row / 10));
    const table: Table = {
      rows: 900,
      columns: [
        { kind: 'number', name: 'machine', values: machine },
        { kind: 'number', name: 'x', values: machine.map((number) => (number * 37) % 90) },
        { kind: 'text', name: 'y', codes: Int32Array.from(machine, (number) => fails[number]!), dictionary: ['no', 'yes'] },
      ],
    };
    const machines = prepareTrainingData(table, 'y', { algorithms: [], metrics: [] });
    const preprocessing = { ...NO_PREPROCESSING, exclude: ['machine'] };
    const brierOfNew = (parted?: Setting['parted']): number => {
      const setting = { ...settingOf('decision-tree', 'sigmoid'), preprocessing, ...(parted === undefined ? {} : { parted }) };
      const seen = Int32Array.from({ length: 600 }, (_, row) => row);
      const unseen = Int32Array.from({ length: 300 }, (_, row) => 600 + row);
      const fitted = fitSetting(machines.table, machines.target, seen, setting, 3);
      const said = makePredictor(fitted.pipeline, fitted.model, machines.classes).predict(takeRows(machines.table, unseen));
      if (said.task !== 'classification') throw new Error('classes expected');
      const { labels } = takeTarget(machines.target, unseen) as ClassTarget;
      return scoreClassification('brier', labels, said.predicted, said.probabilities, 2);
    };
    expect(brierOfNew()).toBeGreaterThan(0.4);
    expect(brierOfNew({ strategy: 'group', by: 'machine' })).toBeLessThan(0.3);
    expect(brierOfNew({ strategy: 'time', by: 'machine' })).toBeLessThan(0.3);
  });

  it('takes fewer folds where there are fewer groups, and says when there is but one', () => {
    const groups = { kind: 'number' as const, name: 'part', values: Float64Array.from({ length: 1200 }, (_, row) => row % 3) };
    const table = { rows: 1200, columns: [...data.table.columns, groups] };
    const setting = { ...settingOf('naive-bayes', 'sigmoid'), parted: { strategy: 'group', by: 'part' } as const };
    expect(fitSetting(table, data.target, rows, setting, 3).model.parameters['calibration']).toBe('sigmoid');
    const one = rows.filter((row) => row % 3 === 0);
    expect(() => fitSetting(table, data.target, one, setting, 3)).toThrow('as many groups as folds');
  });

  it('counts rows as their weights say', () => {
    const weights = Float64Array.from(rows, (row) => (row % 4 === 0 ? 0 : 1));
    const all = Float64Array.from({ length: 1200 }, (_, row) => weights[row] ?? 1);
    const curves = (target: typeof data.target) =>
      fitSetting(data.table, target, rows, settingOf('naive-bayes', 'sigmoid'), 3).model.arrays['calibration-sigmoids'];
    expect(curves({ ...data.target, weights: all })).not.toEqual(curves(data.target));
    expect(curves({ ...data.target, weights: all.map(() => 1) })).toEqual(curves(data.target));
  });

  it('refuses where there is nothing to correct', () => {
    expect(() => requireCalibrating([settingOf('naive-bayes', 'sigmoid')], 'regression')).toThrow('the target holds numbers');
    expect(() => requireCalibrating([settingOf('linear-svm', 'sigmoid', { probability: false })], 'classification')).toThrow(
      'linear-svm gives none',
    );
    expect(() => fitSetting(data.table, data.target, rows.subarray(0, 4), settingOf('naive-bayes', 'sigmoid'), 3)).toThrow('at least 5');
    requireCalibrating([settingOf('naive-bayes')], 'regression');
  });
});
