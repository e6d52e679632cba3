import { describe, expect, it } from 'vitest';
import { decideTask } from '#domain/train/decide-task.ts';
import { labelsIn, prepareTrainingData } from '#domain/train/training-data.ts';
import type { Column } from '#kernel/table.ts';
import { tableFromCsv } from '../../kit/training.ts';

const HINTS = { algorithms: [], metrics: [] };
const numbers = (...values: number[]): Column => ({ kind: 'number', name: 'y', values: Float64Array.from(values) });
const failing = (code: string) => expect.objectContaining({ code }) as Error;

describe('the task', () => {
  it.each([
    ['text', { kind: 'text', name: 'y', dictionary: ['a'], codes: Int32Array.of(0) } as Column, HINTS, 'classification'],
    ['few whole numbers', numbers(...Array.from({ length: 50 }, (_, row) => row % 3)), HINTS, 'classification'],
    ['fractions', numbers(0.5, 1, 2), HINTS, 'regression'],
    ['as many values as rows', numbers(1, 2, 3, 4, 5, 6), HINTS, 'regression'],
    ['many whole numbers', numbers(...Array.from({ length: 500 }, (_, row) => row % 40)), HINTS, 'regression'],
    ['a classifier that was named', numbers(0.5, 1, 2), { ...HINTS, algorithms: ['random-forest', 'naive-bayes'] }, 'classification'],
    ['a regressor that was named', numbers(0, 1, 0, 1, 0, 1, 0, 1, 0, 1), { ...HINTS, algorithms: ['ridge'] }, 'regression'],
    ['a metric that was named', numbers(0, 1, 0, 1, 0, 1, 0, 1, 0, 1), { ...HINTS, metrics: ['auto', 'rmse'] }, 'regression'],
  ] as const)('of %s', (_, column, hints, expected) => {
    expect(decideTask(column, hints)).toBe(expected);
  });
});

describe('training data', () => {
  it('takes the target apart and sorts class names', () => {
    const data = prepareTrainingData(tableFromCsv('x,kind\n1,b\n2,a\n3,b'), 'kind', HINTS);
    expect(data).toMatchObject({ task: 'classification', features: ['x'], classes: ['a', 'b'] });
    expect(data.target).toEqual({ task: 'classification', classCount: 2, labels: Int32Array.of(1, 0, 1) });
  });

  it('names class numbers by their decimal form', () => {
    const data = prepareTrainingData(tableFromCsv('x,y\n1,0\n2,10\n3,2\n4,0\n5,10\n6,2'), 'y', {
      algorithms: ['naive-bayes'],
      metrics: [],
    });
    expect(data.classes).toEqual(['0', '10', '2']);
    expect([...labelsIn(data.table.columns[0]!, ['1', '6'])]).toEqual([0, -1, -1, -1, -1, 1]);
  });

  it('refuses to take what is measured for classes', () => {
    const measured = tableFromCsv(`x,y\n${Array.from({ length: 40 }, (_, row) => `${row},${row / 2 + 0.1}`).join('\n')}`);
    expect(() => prepareTrainingData(measured, 'y', { algorithms: ['linear-svm'], metrics: ['auto'] })).toThrow(
      'linear-svm: classes are expected, and the target "y" holds 40 different numbers such as 0.1.',
    );
    const few = tableFromCsv(`x,y\n${Array.from({ length: 40 }, (_, row) => `${row},${(row % 2) + 0.5}`).join('\n')}`);
    expect(prepareTrainingData(few, 'y', { algorithms: ['linear-svm'], metrics: [] }).classes).toEqual(['0.5', '1.5']);
  });

  it('names the column that was probably meant when the target is missing', () => {
    expect(() => prepareTrainingData(tableFromCsv('x,species\n1,a'), 'specis', HINTS)).toThrow(failing('train.target-missing'));
    expect(() => prepareTrainingData(tableFromCsv('x,species\n1,a'), 'specis', HINTS)).toThrow(/species/);
  });

  it.each([
    ['no rows', 'x,y', 'y', 'train.too-few-rows'],
    ['nothing beside the target', 'y\n1\n2', 'y', 'train.no-features'],
    ['one class', 'x,y\n1,a\n2,a', 'y', 'train.one-class'],
    ['a missing number', 'x,y\n1,1.5\n2,\n3,2', 'y', 'train.target-invalid'],
    ['a missing class', 'x,y\n1,a\n2,\n3,b', 'y', 'train.target-invalid'],
  ])('refuses %s', (_, csv, target, code) => {
    const text = csv === 'x,y' ? { rows: 0, columns: [numbers(), { ...numbers(), name: 'x' }] } : tableFromCsv(csv);
    expect(() => prepareTrainingData(text, target, HINTS)).toThrow(failing(code));
  });

  it('refuses infinite values with the row that has them', () => {
    const table = { rows: 2, columns: [numbers(1.5, Infinity), { ...numbers(1, 2), name: 'x' }] };
    expect(() => prepareTrainingData(table, 'y', HINTS)).toThrow(failing('train.target-invalid'));
    const features = { rows: 2, columns: [numbers(1.5, 2.5), { ...numbers(1, -Infinity), name: 'x' }] };
    expect(() => prepareTrainingData(features, 'y', HINTS)).toThrow(/row 2/);
  });
});
