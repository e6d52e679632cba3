import { describe, expect, it } from 'vitest';
import { openYamlReader } from '#adapters/yaml/yaml-reader.ts';

const yaml = await openYamlReader();

describe('locate', () => {
  const text = 'a:\n  b: [1, {c: 2}]\n"d e":\n  - x\nempty:\n';
  const document = yaml.read(text, 'f.yaml');

  it.each([
    [['a'], 'key', 1, 1],
    [['a', 'b'], 'key', 2, 3],
    [['a', 'b'], 'value', 2, 6],
    [['a', 'b', 1, 'c'], 'key', 2, 11],
    [['a', 'b', 1, 'c'], 'value', 2, 14],
    [['d e', 0], 'value', 4, 5],
    [['a', 'absent', 'x'], 'value', 1, 1],
    [['a', 'b', 9], 'value', 2, 3],
    [['a', 'b', 0, 'deeper'], 'value', 2, 7],
    [[], 'value', 1, 1],
  ] as const)('%j as %s stands at %i:%i', (path, part, line, column) => {
    expect(document.locate(path, part)).toEqual({ file: 'f.yaml', line, column });
  });

  it('gives the values as they are', () => {
    expect(document.value).toEqual({ a: { b: [1, { c: 2 }] }, 'd e': ['x'], empty: null });
  });
});

describe('a text with problems', () => {
  it('names each with its place and has no value', () => {
    const { problems, value } = yaml.read('a: 1\na: 2\nb: [1\n', 'f.yaml');
    expect(value).toBeUndefined();
    expect(problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`)).toEqual([
      '2:1 Map keys must be unique',
      expect.stringMatching(/^\d:\d Flow sequence in block collection must be/),
    ]);
  });

  it('refuses aliases that multiply', () => {
    const rows = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`);
    const { problems, value } = yaml.read(`l0: &l0 lol\n${rows.join('\n')}\n`, 'f.yaml');
    expect(value).toBeUndefined();
    expect(problems[0]!.message).toMatch(/^aliases: Excessive alias count/);
  });

  it.each([
    ['flow', `a: ${'['.repeat(100_000)}`],
    ['sequences', `${'- '.repeat(10_000)}a`],
    ['mappings', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('refuses %s nested too deeply instead of exhausting the stack', (_, text) => {
    expect(yaml.read(text, 'f.yaml').problems[0]!.message).toMatch(/levels of nesting/);
  });

  it('does not run tags', () => {
    expect(yaml.read('a: !!js/function "function () {}"\n', 'f.yaml').value).toBeUndefined();
  });

  it('does not set a prototype', () => {
    const { value } = yaml.read('__proto__: {polluted: 1}\n', 'f.yaml');
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it('writes what it reads', () => {
  const value = { a: ['x', 1, null, { 'b c': true }], d: 'no: comment # here' };
  expect(yaml.read(yaml.format(value), 'f.yaml').value).toEqual(value);
});
