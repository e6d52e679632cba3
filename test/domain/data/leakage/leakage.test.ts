import { describe, expect, it } from 'vitest';
import { checkLeakage } from '#domain/data/leakage/leakage.ts';
import { tableOf } from '../tables.ts';

const numbers = (count: number, value: (row: number) => number): number[] => Array.from({ length: count }, (_, row) => value(row));
const classes = Array.from({ length: 40 }, (_, row) => (row % 3 === 0 ? 'yes' : 'no'));

const rulesOf = (columns: Record<string, (string | number | null)[]>, target: string | undefined): string[] =>
  checkLeakage(tableOf(columns), target).problems.map((problem) => `${problem.rule} ${problem.column}`);

describe('checkLeakage', () => {
  it('finds the target in another unit', () => {
    const y = numbers(50, (row) => Math.sin(row) * 7);
    expect(rulesOf({ euros: y.map((value) => 3 - value * 1.1), other: numbers(50, (row) => row % 7), y }, 'y')).toEqual([
      'leakage-target euros',
    ]);
  });

  it('finds the class under another name, as text or number, and leaves identifiers alone', () => {
    const columns = {
      code: classes.map((value) => (value === 'yes' ? 1 : 0)),
      word: classes.map((value) => (value === 'yes' ? 'ja' : null)),
      label: classes.map((value) => value.toUpperCase()),
      id: numbers(40, (row) => row),
      noise: numbers(40, (row) => row % 5),
      y: classes,
    };
    expect(rulesOf(columns, 'y')).toEqual(['leakage-target code', 'leakage-target label']);
  });

  it('says nothing about constants and short tables', () => {
    expect(rulesOf({ x: [1, 1, 1], y: [1, 2, 3] }, 'y')).toEqual([]);
    expect(rulesOf({ x: ['a', 'b'], y: ['p', 'q'] }, 'y')).toEqual([]);
    expect(rulesOf({ x: [1, 2], y: [1, 2] }, 'y')).toEqual([]);
    expect(rulesOf({ x: [1, 2] }, undefined)).toEqual([]);
    expect(rulesOf({ y: ['a', 'b'] }, 'y')).toEqual([]);
  });

  it('finds equal inputs with different labels', () => {
    const { problems } = checkLeakage(tableOf({ a: [1, 1, 2, 1], b: ['x', 'x', 'x', 'x'], y: ['p', 'q', 'p', 'p'] }), 'y');
    expect(problems).toMatchObject([{ rule: 'conflicting-labels', severity: 'warning', count: 1, examples: [{ row: 2, value: 'q' }] }]);
  });

  it('counts test rows that are in the training rows; many are an error', () => {
    const table = tableOf({ a: [1, 2, 3, 1, 9], y: ['p', 'q', 'p', 'p', 'q'] });
    const found = checkLeakage(table, 'y', { train: [0, 1, 2], test: [3, 4] });
    expect(found.problems).toMatchObject([{ rule: 'leakage-duplicates', severity: 'error', count: 1, examples: [{ row: 4 }] }]);
    expect(found.checks).toBe(3);
    const many = tableOf({ a: numbers(100, (row) => (row === 99 ? 0 : row)) });
    const train = numbers(50, (row) => row);
    const few = checkLeakage(many, undefined, { train, test: numbers(50, (row) => row + 50) });
    expect(few.problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('2.0 %') }]);
    expect(checkLeakage(many, undefined, { train, test: [70, 71] }).problems).toEqual([]);
  });
});
