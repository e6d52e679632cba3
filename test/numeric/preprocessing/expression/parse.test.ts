import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '#numeric/preprocessing/expression/parse.ts';
import { columnsUsed, type Expression } from '#numeric/preprocessing/expression/syntax.ts';

const parsed = (source: string): Expression => {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(`${source}: ${result.error.message} at ${result.error.at}`);
  return result.value;
};

/** Fully parenthesised, so that binding can be read. */
const shown = (node: Expression): string => {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'text':
      return JSON.stringify(node.value);
    case 'column':
      return node.name;
    case 'call':
      return `${node.name}(${node.arguments.map(shown).join(' ')})`;
  }
};

test.each([
  ['a + b * c', '+(a *(b c))'],
  ['a - b - c', '-(-(a b) c)'],
  ['a / b * c % d', '%(*(/(a b) c) d)'],
  ['-a ** 2', 'negate(**(a 2))'],
  ['2 ** -a ** b', '**(2 negate(**(a b)))'],
  ['(a + b) * c', '*(+(a b) c)'],
  ['not a > 1 and b < 2 or c == "x"', 'or(and(not(>(a 1)) <(b 2)) ==(c "x"))'],
  ['not not a', 'not(not(a))'],
  ["if(is_missing(`Total rooms`), 'none', text(1.5e3))", 'if(is_missing(Total rooms) "none" text(1500))'],
  ['+a', 'a'],
  ['.5 + 1.', '+(0.5 1)'],
])('%s is %s', (source, expected) => {
  expect(shown(parsed(source))).toBe(expected);
});

test.each([
  ['', 'expected a value, found the end', 1],
  ['a +', 'expected a value, found the end', 4],
  ['a b', 'expected an operator or the end, found "b"', 3],
  ['(a', 'expected ")", found the end', 3],
  ['xyzzy(a)', 'there is no function "xyzzy".', 1],
  ['lenght(a)', 'there is no function "lenght". Did you mean "length"?', 1],
  ['abs(a, b)', 'abs takes 1 values, found 2', 1],
  ['concat(a)', 'concat takes at least 2 values, found 1', 1],
  ['a and', 'expected a value, found the end', 6],
  ['and a', 'expected a value, found "and"', 1],
  ['a; b', 'expected a number, a name, a text in quotes or an operator, found ";"', 2],
  ["'open", 'expected a number, a name, a text in quotes or an operator, found "\'"', 1],
  ['constructor(a)', 'there is no function "constructor".', 1],
  ['process.exit(1)', 'expected a number, a name, a text in quotes or an operator, found "."', 8],
])('%s is refused', (source, message, at) => {
  expect(parseExpression(source)).toEqual({ ok: false, error: { message, at } });
});

describe('limits', () => {
  test('of length', () => {
    expect(parseExpression('a'.repeat(2001))).toMatchObject({
      ok: false,
      error: { message: 'expected at most 2000 characters, found 2001' },
    });
  });

  test.each(['('.repeat(60) + 'a', '-'.repeat(60) + 'a', 'abs('.repeat(60), 'not '.repeat(60) + 'a', 'a' + '**a'.repeat(60)])(
    'of depth',
    (source) => {
      expect(parseExpression(source)).toMatchObject({ ok: false, error: { message: expect.stringContaining('at most 50 levels') } });
    },
  );
});

test('whatever is written is read or refused with a place inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1.()+-*/%<>=!,\'"` andortif_'.split('')), maxLength: 40 }), (source) => {
      const result = parseExpression(source);
      if (result.ok) return;
      expect(result.error.at).toBeGreaterThanOrEqual(1);
      expect(result.error.at).toBeLessThanOrEqual(source.length + 1);
    }),
    { numRuns: 500 },
  );
});

test('names the columns that it reads', () => {
  expect(columnsUsed(parsed('if(a > b, a, `c d`) + log(b)'))).toEqual(['a', 'b', 'c d']);
});
