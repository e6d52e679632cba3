import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutCells, formatMatrix, MATRIX_LIMIT, parseMatrix } from '#domain/train/sweep/matrix.ts';
import type { SweepTrial } from '#kernel/sweep.ts';

const SWEEP = '0123456789ab';

const trialsOf = (count: number): SweepTrial[] =>
  Array.from({ length: count }, (_, index) => ({ id: index.toString(16).padStart(12, '0'), parameters: { x: index }, seed: 7 }));

describe('the matrix of a sweep', () => {
  test('has one job for each trial as long as GitHub takes so many, and even shares above that', () => {
    expect(cutCells(SWEEP, trialsOf(3), MATRIX_LIMIT).map(({ cell, label }) => [cell, label])).toEqual([
      ['001', 'x=0 seed=7'],
      ['002', 'x=1 seed=7'],
      ['003', 'x=2 seed=7'],
    ]);
    const cells = cutCells(SWEEP, trialsOf(1000), MATRIX_LIMIT);
    expect(cells).toHaveLength(256);
    expect(new Set(cells.map(({ trials }) => trials.length))).toEqual(new Set([3, 4]));
    expect(cells[0]!.label).toBe('3 trials');
  });

  test('holds every trial once and in order, whatever the numbers, and is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: MATRIX_LIMIT }), (count, jobs) => {
        const trials = trialsOf(count);
        const cells = cutCells(SWEEP, trials, jobs);
        expect(cells.length).toBe(Math.min(count, jobs));
        const read = parseMatrix(formatMatrix(cells));
        expect(read).toEqual({ ok: true, value: cells });
        expect(read.ok && read.value.flatMap((cell) => cell.trials)).toEqual(trials);
      }),
      { numRuns: 30 },
    );
  });

  test('is read one job at a time, as toJSON(matrix) writes it', () => {
    const [first, second] = cutCells(SWEEP, trialsOf(4), 2);
    const { include } = JSON.parse(formatMatrix([first!, second!])) as { include: unknown[] };
    expect(parseMatrix(JSON.stringify(include[1], null, 2))).toEqual({ ok: true, value: [second] });
  });

  const [cell] = cutCells(SWEEP, trialsOf(1), 1);
  const wrong = (changes: object): string => JSON.stringify({ ...cell, trials: [{ ...trialsOf(1)[0], ...changes }] });
  test.each([
    ['no JSON', 'x'],
    ['no object', '[]'],
    ['an empty matrix', '{"include":[]}'],
    ['no trials', JSON.stringify({ ...cell, trials: [] })],
    ['an id with a path', wrong({ id: '../../../etc' })],
    ['a name that is no name', wrong({ parameters: { 'a b': 1 } })],
    ['a value with members', wrong({ parameters: { a: { b: 1 } } })],
    ['a seed that is no seed', wrong({ seed: -1 })],
    ['two sweeps', JSON.stringify({ include: [cell, { ...cell, sweep: 'ffffffffffff' }] })],
  ])('is refused with %s', (_, text) => expect(parseMatrix(text)).toMatchObject({ ok: false }));
});
