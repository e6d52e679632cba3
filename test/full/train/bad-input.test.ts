import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran } from '../../kit/command-line.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'trainyard-bad-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const csv = (header: string, count: number, row: (index: number) => readonly (string | number)[]): string =>
  `${header}\n${Array.from({ length: count }, (_, index) => row(index).join(',')).join('\n')}\n`;

const label = (row: number): string => (row % 2 === 0 ? 'no' : 'yes');

/** Right for cv and train alike: 'ok', or the code of the failure. */
const TABLES: readonly (readonly [name: string, content: string | Uint8Array, algorithm: string, expected: string])[] = [
  ['constant columns', csv('a,b,y', 40, (row) => [1, row % 2, label(row)]), 'logistic-regression', 'ok'],
  ['nothing but constant columns', csv('a,y', 40, (row) => [1, label(row)]), 'random-forest', 'ok'],
  ['all-missing columns', csv('a,b,y', 40, (row) => ['', row % 2, label(row)]), 'naive-bayes', 'ok'],
  ['nothing but missing columns', csv('a,b,y', 40, (row) => ['', '', label(row)]), 'gradient-boosting', 'ok'],
  ['missing values', csv('a,b,y', 40, (row) => [row % 3 === 0 ? '' : row, row % 2, label(row)]), 'svm', 'ok'],
  ['one sample of a class', csv('a,y', 41, (row) => [row, row === 40 ? 'rare' : label(row)]), 'decision-tree', 'ok'],
  ['one sample per class', csv('a,y', 12, (row) => [row, `c${row}`]), 'k-nearest-neighbors', 'ok'],
  ['collinear features', csv('a,b,c,y', 40, (row) => [row, 2 * row, row + 1, row * 3.5]), 'linear-regression', 'ok'],
  [
    'fewer rows than columns',
    csv(`${Array.from({ length: 30 }, (_, index) => `x${index}`).join(',')},y`, 12, (row) => [
      ...Array.from({ length: 30 }, (_, index) => Math.sin(row * 31 + index)),
      row / 2 + 0.1,
    ]),
    'ridge',
    'ok',
  ],
  ['10,000 classes', csv('a,y', 20_000, (row) => [row, `c${row % 10_000}`]), 'gradient-boosting', 'train.too-large'],
  ['one class', csv('a,y', 20, (row) => [row, 'same']), 'decision-tree', 'train.one-class'],
  ['infinite features', csv('a,y', 20, (row) => [row === 3 ? 'inf' : row, label(row)]), 'decision-tree', 'data.value-not-finite'],
  ['an infinite target', csv('a,y', 20, (row) => [row, row === 3 ? '1e999' : row + 0.5]), 'ridge', 'data.value-not-finite'],
  ['a missing target', csv('a,y', 20, (row) => [row, row === 3 ? '' : label(row)]), 'decision-tree', 'train.target-invalid'],
  ['zero rows', 'a,y\n', 'decision-tree', 'data.no-rows'],
  ['an empty file', '', 'decision-tree', 'data.no-rows'],
  ['two rows', 'a,y\n1,no\n2,yes\n', 'decision-tree', 'train.too-few-rows'],
  ['ragged rows', 'a,b,y\n1,2,no\n3,yes\n4,5,no\n', 'decision-tree', 'data.ragged-row'],
  ['a header twice', csv('a,a,y', 20, (row) => [row, row, label(row)]), 'decision-tree', 'data.header-duplicate'],
  ['another encoding', Uint8Array.from([...Buffer.from('a,y\n'), 0xff, 0xfe, 0x2c, 0x31, 0x0a]), 'decision-tree', 'data.encoding-invalid'],
  ['no column but the target', csv('y', 20, (row) => [label(row)]), 'decision-tree', 'train.no-features'],
];

interface Printed {
  readonly failures?: readonly { readonly code: string }[];
  readonly metrics?: Readonly<Record<string, { readonly value: number }>>;
}

async function json(argv: readonly string[]): Promise<{ readonly code: number; readonly value: Printed }> {
  const { code, out } = await ran([...argv, '--json'], { folder });
  return { code, value: JSON.parse(out) as Printed };
}

describe('bad input', () => {
  it.each(TABLES)('%s: cv and train are right or say why not', async (name, content, algorithm, expected) => {
    const file = `${name.replaceAll(/\W/g, '-')}.csv`;
    writeFileSync(join(folder, file), content);
    const output = `model-${file}`;
    const options = [file, '--target', 'y', '--algorithm', algorithm, '--folds', '3'];
    for (const argv of [
      ['cv', ...options],
      ['train', ...options, '--output', output],
    ]) {
      const { code, value } = await json(argv);
      const codes = value.failures?.map((failure) => failure.code) ?? [];
      if (expected === 'ok') {
        expect(codes).toEqual([]);
        for (const [metric, { value: figure }] of Object.entries(value.metrics!)) expect(figure, metric).toSatisfy(Number.isFinite);
      } else {
        expect(code).toBe(2);
        expect(codes).toEqual([expected]);
        expect(existsSync(join(folder, output, 'model.json'))).toBe(false);
      }
    }
  });

  it.each([
    ['unseen categories and missing values', 'colour,size\npurple,3\n,4\nred,\n', 'ok'],
    ['columns in another order, and one more', 'extra,size,colour\nx,3,red\n', 'ok'],
    ['a column that is not there', 'colour\nred\n', 'train.feature-missing'],
    ['text where numbers were', 'colour,size\nred,large\n', 'train.feature-kind'],
    ['infinite values', 'colour,size\nred,inf\n', 'data.value-not-finite'],
    ['zero rows', 'colour,size\n', 'data.no-rows'],
    ['ragged rows', 'colour,size\nred\n', 'data.ragged-row'],
  ])('predict on %s is right or says why not', async (name, content, expected) => {
    if (!existsSync(join(folder, 'colours/model.json'))) {
      const rows = csv('colour,size,y', 60, (row) => [['red', 'green', 'blue'][row % 3]!, row % 7, label(row % 3)]);
      writeFileSync(join(folder, 'colours.csv'), rows);
      const trained = await json(['train', 'colours.csv', '--target', 'y', '--algorithm', 'logistic-regression', '--output', 'colours']);
      expect(trained.code).toBe(0);
    }
    writeFileSync(join(folder, 'new.csv'), content);
    const { value } = await json(['predict', 'colours', 'new.csv', '--output', 'predicted.csv']);
    const codes = value.failures?.map((failure) => failure.code) ?? [];
    if (expected !== 'ok') {
      expect(codes).toEqual([expected]);
      return;
    }
    expect(codes).toEqual([]);
    const [, ...predicted] = readFileSync(join(folder, 'predicted.csv'), 'utf8').trimEnd().split('\n');
    expect(predicted.length).toBe(content.trimEnd().split('\n').length - 1);
    for (const line of predicted) expect(line).toMatch(/^(no|yes),0?\.?\d.*,0?\.?\d/);
  });

  it('takes a file of preprocessing and a calibration without any configuration, and says what is wrong with them', async () => {
    const rows = csv('id,size,y', 60, (row) => [row, ['S', 'M', 'L'][row % 3]!, label(row % 3 === 2 && row % 4 !== 0 ? 1 : 0)]);
    writeFileSync(join(folder, 'sizes.csv'), rows);
    const order = 'exclude: [id]\ncolumns:\n  size: { encode: ordinal, order: [S, M, L] }\n';
    writeFileSync(join(folder, 'prepare.yaml'), order);
    writeFileSync(join(folder, 'wrong.yaml'), 'colums: {}\n');
    const train = ['train', 'sizes.csv', '--target', 'y', '--algorithm', 'naive-bayes', '--output', 'sizes', '--calibration', 'sigmoid'];
    expect((await json([...train, '--preprocessing', 'wrong.yaml'])).value.failures?.map(({ code }) => code)).toEqual([
      'project.key-unknown',
    ]);
    expect((await json([...train, '--preprocessing', 'prepare.yaml'])).code).toBe(0);
    const stored = JSON.parse(readFileSync(join(folder, 'sizes/parameters.json'), 'utf8')) as {
      readonly pipeline: { readonly columns: readonly { readonly name: string; readonly kind: string }[] };
    };
    expect(stored.pipeline.columns).toMatchObject([{ name: 'size', kind: 'ordinal' }]);
    expect(JSON.stringify(stored)).toContain('"calibration":"sigmoid"');
  });

  it('writes the evaluation as one page or as Markdown, and refuses another ending before anything is fitted', async () => {
    writeFileSync(
      join(folder, 'reported.csv'),
      csv('a,b,y', 60, (row) => [row % 7, row % 2, label(row)]),
    );
    const train = ['train', 'reported.csv', '--target', 'y', '--algorithm', 'naive-bayes', '--output', 'reported', '--report'];
    expect((await json([...train, 'report.pdf'])).value.failures?.map(({ code }) => code)).toEqual(['contract.input-invalid']);
    expect(existsSync(join(folder, 'reported'))).toBe(false);
    for (const ending of ['html', 'md']) expect((await json([...train, `report.${ending}`])).code).toBe(0);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    for (const title of ['Confusion matrix', 'ROC curve', 'Precision and recall', 'Calibration', 'Learning curve'])
      expect(page).toContain(title);
    expect(page).not.toMatch(/<script|src="http|href="http/);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('| accuracy ↑ |');
  });
});
