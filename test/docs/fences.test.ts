import { describe, expect, it } from 'vitest';
import { fencesOf, outputMatches } from '../kit/fences.ts';

describe('fencesOf', () => {
  it('finds blocks with their language and line', () => {
    expect(fencesOf('a\n```bash\nls\n```\nb\n```text\nx\ny\n```\n')).toEqual([
      { language: 'bash', text: 'ls\n', line: 2 },
      { language: 'text', text: 'x\ny\n', line: 6 },
    ]);
    expect(() => fencesOf('```bash\nls\n')).toThrow('the fence in line 1 is never closed');
  });
});

describe('outputMatches', () => {
  it.each([
    ['a  b\nc\n', 'a b\nc\n', true],
    ['a\nb\nc\n', 'b\nc\n', true],
    ['a\nb\nc\n', 'a\n…\nc\n', true],
    ['a\nc\n', 'a\n…\nc\n', true],
    ['a\nb\nc\n', 'a\nc\n', false],
    ['a\nb\n', 'a\n', false],
    ['a 1.2 s end\n', 'a … end\n', true],
    ['a 1.2 s end\n', 'a … ends\n', false],
    ['(a+b)\n', '(a+b)\n', true],
    ['aab\n', '(a+b)\n', false],
  ])('%j shown as %j: %s', (output, shown, matches) => expect(outputMatches(output, shown)).toBe(matches));
});
