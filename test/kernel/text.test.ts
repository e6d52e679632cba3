import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isJsonObject, prettyJson, type Json } from '#kernel/json.ts';
import { details, escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import { didYouMean, editDistance, nearestName } from '#kernel/nearest-name.ts';
import { textTable } from '#kernel/text-table.ts';

describe('canonical JSON', () => {
  it('is JSON, and the same whatever the order of keys', () => {
    const shuffled: Json = { b: [1, { d: null, c: 'x' }], a: true };
    const sorted: Json = { a: true, b: [1, { c: 'x', d: null }] };
    expect(canonicalJson(shuffled)).toBe(canonicalJson(sorted));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => void expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
  it('is pretty for people', () => expect(prettyJson({ a: 1 })).toBe('{\n  "a": 1\n}\n'));
  it('tells objects', () => expect([isJsonObject({}), isJsonObject([]), isJsonObject(null)]).toEqual([true, false, false]));
});

describe('nearest name', () => {
  it('finds the misspelt', () => {
    expect(nearestName('specie', ['species', 'petal_length'])).toBe('species');
    expect(nearestName('zzz', ['species'])).toBeUndefined();
    expect(didYouMean('acuracy', ['accuracy'])).toBe(' Did you mean "accuracy"?');
    expect(didYouMean('q', [])).toBe('');
  });
  it('is a distance', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, left)).toBe(0);
        expect(editDistance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    ));
  it('counts a swap as one', () => expect(editDistance('ab', 'ba')).toBe(1));
});

describe('Markdown', () => {
  it('lets no name break out of a table, mention anybody or open a tag', () => {
    const hostile = 'a|b\n<script>@everyone `x` [y](z)';
    const escaped = escapeMarkdown(hostile);
    expect(escaped).not.toMatch(/(?<!\\)\||\n|<|@e|(?<!\\)[`[]/);
  });
  it('fences code longer than what it holds', () => {
    expect(inlineCode('plain')).toBe('`plain`');
    expect(inlineCode('a``b')).toBe('``` a``b ```');
  });
  it('draws tables and folds', () => {
    expect(markdownTable(['m', 'v'], [['acc', '1']], ['left', 'right'])).toBe('| m | v |\n|---|--:|\n| acc | 1 |');
    expect(details('more', 'body')).toContain('<summary>more</summary>');
  });
});

it('aligns columns of a terminal table by code points', () => {
  expect(
    textTable(
      [
        ['a', '10'],
        ['ünï', '7'],
      ],
      ['left', 'right'],
    ),
  ).toBe('a    10\nünï   7');
});
