import { expect, it } from 'vitest';
import type { TextColumn } from '#kernel/table.ts';
import { applyTokens, fitTokens, tokenCount, tokenNames } from '#numeric/text/tokens.ts';

const column = (...texts: readonly (string | undefined)[]): TextColumn => {
  const dictionary = [...new Set(texts.filter((text) => text !== undefined))];
  return {
    kind: 'text',
    name: 'note',
    codes: Int32Array.from(texts, (text) => (text === undefined ? -1 : dictionary.indexOf(text))),
    dictionary,
  };
};

const rowsOf = (places: readonly Float64Array[]): number[][] => Array.from(places[0]!, (_, row) => places.map((place) => place[row]!));

it('numbers words by how often they occur, and fills up in front', () => {
  const fitted = fitTokens(column('the cat sat', 'the cat', 'the dog'), { vocabulary: 100, length: 10 });
  expect(fitted).toEqual({ kind: 'tokens', name: 'note', vocabulary: ['the', 'cat', 'dog', 'sat'], length: 3 });
  expect(tokenCount(fitted)).toBe(6);
  expect(tokenNames(fitted)).toEqual(['note[0]', 'note[1]', 'note[2]']);
  expect(rowsOf(applyTokens(fitted, column('The CAT sat', undefined, 'the bird', '', 'dog dog sat the')))).toEqual([
    [2, 3, 5],
    [0, 0, 0],
    [0, 2, 1],
    [0, 0, 0],
    [4, 4, 5],
  ]);
});

it('keeps the most frequent words and the first of long texts only', () => {
  const fitted = fitTokens(column('aa bb aa bb cc', 'bb aa'), { vocabulary: 2, length: 4 });
  expect(fitted).toMatchObject({ vocabulary: ['aa', 'bb'], length: 4 });
  expect(rowsOf(applyTokens(fitted, column('cc aa bb aa bb')))).toEqual([[1, 2, 3, 2]]);
});

it('reads numbers as words', () => {
  const numbers = { kind: 'number' as const, name: 'note', values: Float64Array.of(12, NaN, 12) };
  const fitted = fitTokens(numbers, { vocabulary: 5, length: 5 });
  expect(rowsOf(applyTokens(fitted, numbers))).toEqual([[2], [0], [2]]);
});
