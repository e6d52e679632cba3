import { describe, expect, it } from 'vitest';
import { groupLeakage, timeLeakage } from '#domain/data/leakage/group-and-time.ts';
import { checkLeakage } from '#domain/data/leakage/leakage.ts';
import { singleFeatureScore } from '#domain/data/leakage/single-feature.ts';
import { Random } from '#kernel/random.ts';
import { findColumn } from '#kernel/table.ts';
import { tableOf } from '../tables.ts';

const words = 'the quick brown fox jumps over a lazy dog while seven green parrots watch from their old wooden perch'.split(' ');
const sentence = (random: Random): string => Array.from({ length: 20 }, () => words[random.below(words.length)]!).join(' ');

describe('near duplicates', () => {
  it('finds texts that were touched up, and neither copies nor other texts', () => {
    const random = new Random(1);
    const texts = Array.from({ length: 60 }, () => sentence(random));
    texts[50] = `${texts[3]!} Indeed`;
    texts[51] = texts[4]!;
    const table = tableOf({ text: texts, y: texts.map((_, row) => (row % 2 ? 'a' : 'b')) });
    const split = { train: Array.from({ length: 40 }, (_, row) => row), test: Array.from({ length: 20 }, (_, row) => row + 40) };
    const found = checkLeakage(table, 'y', split).problems.filter(({ rule }) => rule === 'leakage-near-duplicates');
    expect(found).toMatchObject([{ severity: 'warning', column: 'text', count: 1, examples: [{ row: 51 }] }]);
    expect(found[0]!.message).toContain('5.0 % of the test rows');
  });

  it('leaves names alone', () => {
    const names = Array.from({ length: 40 }, (_, row) => `name number ${row}`);
    const split = { train: [0, 1, 2, 3], test: [4, 5, 6] };
    expect(checkLeakage(tableOf({ names }), undefined, split).problems).toEqual([]);
  });
});

describe('groups and times', () => {
  const table = tableOf({
    patient: ['p', 'q', 'q', 'r', null, 's'],
    day: ['2026-01-05', '2026-01-01', '2026-01-02', '2026-01-03', null, '2026-01-04'],
    n: [1, 2, 3, 4, 5, 6],
  });
  const column = (name: string) => findColumn(table, name)!;

  it('count groups that are on both sides', () => {
    expect(groupLeakage(column('patient'), { train: [0, 1, 4], test: [2, 3, 4, 5] })).toMatchObject([
      {
        rule: 'leakage-group',
        severity: 'error',
        count: 1,
        message: '1 of 3 groups of the test rows have training rows as well: split by patient',
        examples: [{ row: 3, value: 'q' }],
      },
    ]);
    expect(groupLeakage(column('patient'), { train: [0], test: [1, 2] })).toEqual([]);
  });

  it('count training rows that are later than the first test row', () => {
    expect(timeLeakage(column('day'), table, { train: [0, 1, 4], test: [2, 3] })).toMatchObject([
      { count: 1, message: expect.stringContaining('33.3 % of the training rows'), examples: [{ row: 1, value: '2026-01-05' }] },
    ]);
    expect(timeLeakage(column('n'), table, { train: [0, 1], test: [2, 3] })).toEqual([]);
    expect(timeLeakage(column('day'), table, { train: [0], test: [4] })).toEqual([]);
  });
});

describe('singleFeatureScore', () => {
  const random = new Random(7);
  const rows = 2000;
  const x = Array.from({ length: rows }, () => random.normal());
  const scoreOf = (feature: readonly (string | number | null)[], target: readonly (string | number | null)[]): number => {
    const table = tableOf({ feature, target });
    return singleFeatureScore(table.columns[0]!, table.columns[1]!);
  };

  it('is near one for what tells nearly everything, and near zero for what tells nothing', () => {
    const label = x.map((value) => (value > 0 ? 'yes' : 'no'));
    expect(scoreOf(x, label)).toBeGreaterThan(0.95);
    expect(
      scoreOf(
        x.map(() => random.normal()),
        label,
      ),
    ).toBeLessThan(0.1);
    expect(
      scoreOf(
        x,
        x.map((value) => Math.atan(3 * value)),
      ),
    ).toBeGreaterThan(0.95);
    expect(
      scoreOf(
        x.map(() => random.normal()),
        x,
      ),
    ).toBeLessThan(0.05);
  });

  it('is zero for identifiers, few rows, and targets that do not vary', () => {
    const label = x.map((value) => (value > 0 ? 'yes' : 'no'));
    expect(
      scoreOf(
        x.map((_, row) => `id${row}`),
        label,
      ),
    ).toBe(0);
    expect(scoreOf(x.slice(0, 50), label.slice(0, 50))).toBe(0);
    expect(
      scoreOf(
        x,
        x.map(() => 'same'),
      ),
    ).toBe(0);
    expect(
      scoreOf(
        x,
        x.map(() => 3),
      ),
    ).toBe(0);
    expect(
      scoreOf(
        x.map(() => null),
        label,
      ),
    ).toBe(0);
  });

  it('warns of a column that tells the answer without being it', () => {
    const label = x.map((value, row) => (value > 0 && row % 100 !== 0 ? 'yes' : 'no'));
    const grade = x.map((value) => (value > 0 ? `high${Math.floor(value * 3)}` : `low${Math.floor(-value * 3)}`));
    const { problems } = checkLeakage(tableOf({ grade, noise: x.map(() => random.normal()), label }), 'label');
    expect(problems).toMatchObject([{ rule: 'leakage-single-feature', severity: 'warning', column: 'grade' }]);
    expect(problems[0]!.message).toMatch(/explains 9\d\.\d % of label by itself/);
  });
});
