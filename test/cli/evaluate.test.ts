import { mkdtempSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/cli/commands/evaluate/contract.ts';
import { run } from '../../src/cli/commands/evaluate/run.ts';
import { readInputs } from '#contract/read-inputs.ts';
import type { InputsOf } from '#contract/define.ts';

const inputsOf = (given: Readonly<Record<string, string>>): InputsOf<typeof contract> => {
  const inputs = readInputs(contract, (name) => given[name]);
  if (!inputs.ok) throw inputs.error[0]!;
  return inputs.value;
};

describe('evaluate', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trainyard-evaluate-'));
    await writeFile(join(folder, 'classes.csv'), 'y_true,y_pred,p_cat,p_dog\ncat,cat,0.9,0.1\ndog,dog,0.2,0.8\ncat,dog,0.4,0.6\n');
    await writeFile(join(folder, 'values.csv'), 'price,guess\n1,1.5\n2,2\n3,2.5\n');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('measures classes with probabilities', async () => {
    const outcome = await run(inputsOf({ predictions: 'classes.csv' }), { folder });
    expect(outcome.headline).toBe('accuracy 0.67 [0.21, 0.94] on 3 rows');
    expect(outcome.text).toContain('log loss ↓');
    expect(outcome.markdown).toContain('| truth ↓ predicted → | cat | dog |');
    expect(Object.keys(outcome.outputs).sort()).toEqual(Object.keys(contract.outputs).sort());
    expect(JSON.parse(JSON.stringify(outcome.data)).classification.confusion).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('measures values in columns of other names, by the metrics that are asked for', async () => {
    const outcome = await run(
      inputsOf({
        predictions: join(folder, 'values.csv'),
        truth: 'price',
        predicted: 'guess',
        metrics: 'mae\nr2',
        task: 'regression',
        level: '0.9',
      }),
      { folder },
    );
    expect(Object.keys(JSON.parse(JSON.stringify(outcome.data)).metrics)).toEqual(['mae', 'r2']);
    expect(outcome.markdown).toContain('90 % interval');
  });

  it('refuses a level that is none and a file that is not there', async () => {
    await expect(run(inputsOf({ predictions: 'classes.csv', level: '1' }), { folder })).rejects.toMatchObject({
      code: 'contract.input-invalid',
    });
    await expect(run(inputsOf({ predictions: 'absent.csv' }), { folder })).rejects.toMatchObject({ code: 'environment.file-missing' });
  });
});

interface OracleCase {
  readonly name: string;
  readonly classes?: number;
  readonly truth: readonly number[];
  readonly predicted: readonly number[];
  readonly probabilities?: readonly number[];
  readonly values: Readonly<Record<string, number | null>>;
}

describe('evaluate beside scikit-learn', () => {
  const { classification, regression } = JSON.parse(
    readFileSync(new URL('../oracles/statistics.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<'classification' | 'regression', readonly OracleCase[]>>;
  const folder = mkdtempSync(join(tmpdir(), 'trainyard-evaluate-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const csvOf = ({ classes = 0, truth, predicted, probabilities }: OracleCase): string => {
    const name = (value: number): string => (classes > 0 ? `c${value}` : String(value));
    const header = probabilities === undefined ? [] : Array.from({ length: classes }, (_, label) => `p_c${label}`);
    const rows = truth.map((value, row) => [
      name(value),
      name(predicted[row]!),
      ...(probabilities ?? []).slice(row * classes, row * classes + (probabilities === undefined ? 0 : classes)),
    ]);
    return [['y_true', 'y_pred', ...header], ...rows].map((cells) => cells.join(',')).join('\n');
  };

  it.each([...classification, ...regression].map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const file = `${name.replaceAll(/\W/g, '-')}.csv`;
    await writeFile(join(folder, file), csvOf(one));
    const task = one.classes === undefined ? 'regression' : 'classification';
    const outcome = await run(inputsOf({ predictions: file, task }), { folder });
    const { metrics } = JSON.parse(JSON.stringify(outcome.data)) as {
      metrics: Record<string, { value: number; interval: number[] | null }>;
    };
    const wanted = Object.entries(one.values).filter(([, value]) => value !== null);
    expect(wanted.length).toBeGreaterThan(3);
    for (const [metric, value] of wanted) {
      expect(metrics[metric]?.value, metric).toBeCloseTo(value!, 9);
      if (metrics[metric]!.interval !== null) expect(metrics[metric]!.interval.length).toBe(2);
    }
  });

  it('has every name that scripts rely on', () => {
    const known = new Set([...classification, ...regression].flatMap((one) => Object.keys(one.values)));
    const relied =
      'accuracy, balanced-accuracy, f1-macro, f1-weighted, log-loss, roc-auc, average-precision, brier, mcc, kappa, r2, rmse, mae, mape';
    expect(relied.split(', ').filter((name) => !known.has(name))).toEqual([]);
  });
});
