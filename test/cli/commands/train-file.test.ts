import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran } from '../../kit/command-line.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-file-'));
  writeFileSync(join(folder, 'iris.csv'), readFileSync(new URL('../../../data/iris/iris.csv', import.meta.url)));
  const rows = Array.from(
    { length: 90 },
    (_, row) =>
      `m${row % 15},2024-0${1 + Math.floor(row / 30)}-${String(1 + (row % 28)).padStart(2, '0')},${row % 15},${(row * 7) % 11},${(row % 15) * 2 + ((row * 7) % 11)}`,
  );
  writeFileSync(join(folder, 'machines.csv'), `machine,day,size,load,cost\n${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'ratio.yaml'), 'features:\n  load_by_size: {expression: load / (size + 1), about: load of a unit}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Measured {
  readonly value: number;
  readonly interval: readonly number[];
  readonly folds: readonly number[];
}

/** What the commands of this file print with --json. */
interface Printed {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly metrics: Readonly<Record<string, Measured>>;
  readonly search: { readonly settings: readonly unknown[] };
  readonly algorithms: readonly { readonly algorithm: string; readonly metrics: Readonly<Record<string, Measured>> }[];
}

const cli = (...argv: readonly string[]) => ran(argv, { folder });
const json = async (...argv: readonly string[]) => {
  const { code, out, err } = await cli(...argv, '--json');
  return { code, err, value: JSON.parse(out) as Printed };
};

describe('trainyard train with a file', () => {
  it('writes a package that predict, evaluate, explain and export take, outside any repository', async () => {
    const { code, value } = await json(
      'train',
      'iris.csv',
      '--target',
      'species',
      '--algorithm',
      'decision-tree',
      '--params',
      'max-depth=3',
      '--seed',
      '1',
      '--output',
      'model',
    );
    expect(code).toBe(0);
    expect(value).toMatchObject({ task: 'classification', algorithm: 'decision-tree', rows: 150, folder: 'model', testRows: 38 });
    expect(value.parameters['max-depth']).toBe(3);
    const accuracy = value.metrics['accuracy']!;
    expect(accuracy.value).toBeGreaterThan(0.85);
    expect(accuracy.interval[0]).toBeLessThan(accuracy.value);
    expect((await cli('predict', 'model', 'iris.csv', '--output', 'predicted.csv')).code).toBe(0);
    expect(readFileSync(join(folder, 'predicted.csv'), 'utf8').split('\n')[0]).toBe('species,p_setosa,p_versicolor,p_virginica');
    expect((await cli('explain', 'model', 'iris.csv')).out).toContain('petal');
    expect((await cli('export', 'model', '--to', 'model.onnx')).code).toBe(0);
    // Trained again in its place, by another seed and a search that is drawn.
    const drawn = [
      '--params',
      'max-depth=1..6,min-samples-leaf=1..20:log',
      '--search',
      'bayesian',
      '--samples',
      '12',
      '--prune',
      'certain',
    ];
    const again = await json(
      'train',
      'iris.csv',
      '--target',
      'species',
      '--algorithm',
      'decision-tree',
      ...drawn,
      '--output',
      'model',
      '--picture',
      'search.svg',
    );
    expect(again.value.search.settings.length).toBe(12);
    expect(readFileSync(join(folder, 'search.svg'), 'utf8')).toContain('History of the search');
    expect(existsSync(join(folder, 'model/.search'))).toBe(false);
  });

  it('heeds groups, time, excluded columns and feature definitions, as cv does', async () => {
    const base = ['machines.csv', '--target', 'cost', '--algorithm', 'ridge', '--features', 'ratio.yaml', '--exclude', 'day', '--json'];
    const grouped = await json('train', ...base.slice(0, -1), '--group-column', 'machine', '--output', 'grouped');
    expect(grouped.code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(folder, 'grouped/model.json'), 'utf8')) as { signature: { inputs: { name: string }[] } };
    expect(manifest.signature.inputs.map(({ name }) => name).sort()).toEqual(['load', 'size']);
    const timed = await json('cv', ...base.slice(0, -1), '--exclude', 'machine', '--time-column', 'day', '--folds', '3');
    expect(timed.value.metrics['r2']!.folds.length).toBe(3);
    const byGroup = await json('cv', ...base.slice(0, -1), '--group-column', 'machine', '--folds', '3', '--repeats', '2');
    expect(byGroup.value.metrics['rmse']!.folds.length).toBe(6);
    expect(byGroup.value.metrics['rmse']!.value).toBeLessThan(1);
  });

  it('compares several algorithms in one table', async () => {
    const { code, value } = await json(
      'cv',
      'iris.csv',
      '--target',
      'species',
      '--algorithm',
      'naive-bayes,decision-tree',
      '--algorithm',
      'logistic-regression',
    );
    expect(code).toBe(0);
    expect(value.algorithms.map((one) => one.algorithm)).toEqual(['naive-bayes', 'decision-tree', 'logistic-regression']);
    expect(value.algorithms[2]!.metrics['accuracy']!.folds.length).toBe(5);
    const { out } = await cli('cv', 'iris.csv', '--target', 'species', '--algorithm', 'naive-bayes,decision-tree');
    expect(out).toMatch(/metric +naive-bayes +decision-tree/);
  });

  it('takes parameters by the names of scikit-learn', async () => {
    const { value } = await json(
      'cv',
      'iris.csv',
      '--target',
      'species',
      '--algorithm',
      'random-forest',
      '--params',
      'n_estimators=7,max_depth=2',
    );
    expect(value.parameters).toMatchObject({ trees: 7, 'max-depth': 2 });
  });

  it('shows what it would do, and does nothing', async () => {
    const { code, out } = await cli('train', 'iris.csv', '--target', 'species', '--budget', '5m', '--output', 'planned', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('search of 5 min');
    expect(out).toContain('naive-bayes, decision-tree');
    expect(existsSync(join(folder, 'planned'))).toBe(false);
  });

  it('never replaces a folder that holds something else', async () => {
    mkdirSync(join(folder, 'precious'));
    writeFileSync(join(folder, 'precious/letter.txt'), 'kept');
    for (const output of ['precious', '.', 'iris.csv']) {
      const { code, err } = await cli('train', 'iris.csv', '--target', 'species', '--algorithm', 'naive-bayes', '--output', output);
      expect(code).toBe(2);
      expect(err).toContain('train.output-occupied');
    }
    expect(readFileSync(join(folder, 'precious/letter.txt'), 'utf8')).toBe('kept');
  });

  it.each([
    [['iris.csv'], 'expected --target'],
    [['iris.csv', '--target', 'species'], 'expected --output'],
    [['--target', 'species', '--output', 'm'], 'a table file to train on'],
    [['iris', '--seed', '3'], 'together with --target'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--params', 'trees=1'], 'expected it with one algorithm'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--search', 'grid', '--budget', '1m'], 'with --search auto'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--group-column', 'a', '--time-column', 'b'], 'found both'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--test-share', '1'], 'between 0 and 1'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--folds', '1'], 'at least 2'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--set', 'a=1'], '--set without --target'],
    [['iris.csv', '--target', 'specis', '--output', 'm'], 'Did you mean "species"'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--exclude', 'petal'], 'names a column "petal" that is not there'],
    [['iris.csv', '--target', 'species', '--output', 'm', '--algorithm', 'forest'], 'algorithm "forest" is unknown'],
    [
      ['iris.csv', '--target', 'species', '--output', 'm', '--algorithm', 'decision-tree', '--params', 'max-depth=1..4'],
      'a grid cannot try every value',
    ],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await cli('train', ...argv);
    expect(code, err).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(join(folder, 'm'))).toBe(false);
  });
});
