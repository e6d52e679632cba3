import { describe, expect, test } from 'vitest';
import { cellAt, type Table } from '#kernel/table.ts';
import { evaluateExpression } from '#numeric/preprocessing/expression/evaluate.ts';
import { FUNCTIONS } from '#numeric/preprocessing/expression/functions.ts';
import { parseExpression } from '#numeric/preprocessing/expression/parse.ts';

const number = (name: string, values: readonly number[]): Table['columns'][number] => ({
  kind: 'number',
  name,
  values: Float64Array.from(values),
});

const words = (name: string, values: readonly (string | null)[]): Table['columns'][number] => {
  const dictionary = [...new Set(values.flatMap((value) => value ?? []))];
  return { kind: 'text', name, codes: Int32Array.from(values, (value) => (value === null ? -1 : dictionary.indexOf(value))), dictionary };
};

const TABLE: Table = {
  rows: 4,
  columns: [
    number('rooms', [10, 0, NaN, -7]),
    number('households', [4, 0, 2, 2]),
    words('size', ['Large ', 'small', null, 'mid size']),
    words('sold', ['2024-02-29', '1999-12-31T23:30:00Z', null, 'unknown']),
  ],
};

function compute(source: string): (number | string | null)[] {
  const expression = parseExpression(source);
  if (!expression.ok) throw new Error(expression.error.message);
  const column = evaluateExpression(expression.value, TABLE, 'result');
  expect(column.name).toBe('result');
  return Array.from({ length: TABLE.rows }, (_, row) => cellAt(column, row) ?? null);
}

test.each([
  ['rooms / households', [2.5, null, null, -3.5]],
  ['rooms + 1 - households * 2', [3, 1, null, -10]],
  ['rooms % 4', [2, 0, null, 1]],
  ['households ** 2', [16, 0, 4, 4]],
  ['-rooms', [-10, -0, null, 7]],
  ['abs(rooms)', [10, 0, null, 7]],
  ['sign(rooms)', [1, 0, null, -1]],
  ['sqrt(rooms - 1)', [3, null, null, null]],
  ['log(rooms)', [Math.log(10), null, null, null]],
  ['exp(rooms * 0) + log1p(0) + log2(8) + log10(100)', [6, 6, null, 6]],
  ['sin(0) + cos(0)', [1, 1, 1, 1]],
  ['round(rooms / 4)', [3, 0, null, -2]],
  ['floor(rooms / 4) + ceil(rooms / 4)', [5, 0, null, -3]],
  ['min(rooms, households)', [4, 0, 2, -7]],
  ['max(rooms, households, 3)', [10, 3, 3, 3]],
  ['clip(rooms, 0, 5)', [5, 0, null, 0]],
  ['rooms > households', [1, 0, null, 0]],
  ['rooms >= 0 and households > 3', [1, 0, 0, 0].map((value, row) => (row === 2 ? 0 : value))],
  ['rooms > 0 or households == 2', [1, 0, 1, 1]],
  ['rooms > 0 and households == 2', [0, 0, null, 0]],
  ['rooms != 0 or rooms < -100', [1, 0, null, 1]],
  ['rooms <= 0', [0, 1, null, 1]],
  ['not rooms > 0', [0, 1, null, 1]],
  ["if(rooms > 0, 'many', 'few')", ['many', 'few', null, 'few']],
  ['if(rooms > 0, rooms, households)', [10, 0, null, 2]],
  ['coalesce(rooms, households, 1)', [10, 0, 2, -7]],
  ["coalesce(size, 'unknown')", ['Large ', 'small', 'unknown', 'mid size']],
  ['is_missing(rooms)', [0, 0, 1, 0]],
  ['is_missing(size)', [0, 0, 1, 0]],
  ["upper(trim(size)) == 'LARGE'", [1, 0, null, 0]],
  ["size < 'n'", [1, 0, null, 1]],
  ['lower(size)', ['large ', 'small', null, 'mid size']],
  ['length(size)', [6, 5, null, 8]],
  ['word_count(size)', [1, 1, null, 2]],
  ["contains(size, 'a')", [1, 1, null, 0]],
  ["starts_with(size, 'm')", [0, 0, null, 1]],
  ["ends_with(size, 'l')", [0, 1, null, 0]],
  ["concat(trim(size), '-', text(households))", ['Large-4', 'small-0', null, 'mid size-2']],
  ["number('1.5e1') + number(text(households))", [19, 15, 17, 17]],
  ['number(size)', [null, null, null, null]],
  ['year(sold) * 10000 + month(sold) * 100 + day(sold)', [20240229, 19991231, null, null]],
  ['weekday(sold)', [4, 5, null, null]],
  ['day_of_year(sold)', [60, 365, null, null]],
  ['hour(sold) + minute(sold) / 60', [0, 23.5, null, null]],
  ["days(sold) - days('2024-01-01')", [59, -8767 + 23.5 / 24, null, null]],
] as const)('%s', (source, expected) => {
  const found = compute(source);
  expected.forEach((value, row) => {
    if (typeof value === 'number') expect(found[row]).toBeCloseTo(value, 9);
    else expect(found[row]).toBe(value);
  });
});

describe('refuses', () => {
  test.each([
    ['size + 1', '+ works on numbers; it was given text such as "Large ".'],
    ['lower(rooms)', 'lower works on text; it was given numbers such as 10.'],
    ["rooms == 'a'", '== needs two numbers or two texts; it was given a number and a text.'],
    ["if(rooms, 'a', 1)", 'if needs two numbers or two texts; it was given a text and a number.'],
    ['age + 1', 'column "age" is needed; the table has "rooms", "households", "size", "sold".'],
  ])('%s', (source, message) => {
    expect(() => compute(source)).toThrow(message);
  });

  test('texts that grow without end', () => {
    const long: Table = { rows: 1, columns: [words('page', ['x'.repeat(1000)])] };
    const expression = parseExpression(`concat(${Array.from({ length: 101 }, () => 'page').join(', ')})`);
    if (!expression.ok) throw new Error('unreadable');
    expect(() => evaluateExpression(expression.value, long, 'y')).toThrow('concat made a text of more than 100000 characters.');
  });
});

test('a dictionary has every text once, and only those that occur', () => {
  const expression = parseExpression("if(rooms > 0, lower('A'), 'a')");
  if (!expression.ok) throw new Error('unreadable');
  expect(evaluateExpression(expression.value, TABLE, 'x')).toMatchObject({ dictionary: ['a'] });
});

test('every function takes what it says', () => {
  for (const [name, { count, about }] of Object.entries(FUNCTIONS)) {
    expect(count.least, name).toBeGreaterThan(0);
    expect(about, name).toMatch(/\.$/);
  }
});
