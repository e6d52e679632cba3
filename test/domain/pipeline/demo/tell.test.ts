import { describe, expect, it } from 'vitest';
import { tellStep } from '#domain/pipeline/demo/tell.ts';

describe('tellStep', () => {
  it('is a numbered line with its duration, further lines below the first', () => {
    expect(tellStep(2, 'validate', ['2 schemas', 'and more'], 400, 100, false)).toBe(
      '  2 validate         0.4 s  2 schemas\n                            and more\n',
    );
  });

  it('puts the duration of an earlier run in brackets', () => {
    expect(tellStep(12, 'roll back', ['done'], 61_000, 100, true)).toBe(' 12 roll back     (1 min 01 s)  done\n');
  });

  it('wraps at the width, continuing a little further in, and leaves rows of a table alone', () => {
    const told = tellStep(1, 'a', ['one two three four five six seven eight nine ten', `     ${'x'.repeat(80)}`], 0, 60, false);
    const [first, second, row] = told.split('\n');
    expect(first).toBe('  1 a                0.0 s  one two three four five six seven eight');
    expect(second).toBe('                              nine ten');
    expect(row!.trim()).toBe('x'.repeat(80));
  });
});
