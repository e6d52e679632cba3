import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROJECT_DEFAULTS } from '#domain/project/defaults.ts';
import { planTrials, radicalInverse, sweepId, valueAt } from '#domain/train/sweep/plan-trials.ts';
import type { ParameterSpace, SweepConfig } from '#kernel/sweep.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const RATE: ParameterSpace = { kind: 'range', low: 1e-4, high: 0.1, log: true, whole: false };
const DEPTH: ParameterSpace = { kind: 'choices', values: [2, 4, 8] };

function plan(changes: Partial<SweepConfig>, seed = 42) {
  const sweep: SweepConfig = { ...PROJECT_DEFAULTS.sweep, parameters: { rate: RATE, depth: DEPTH }, ...changes };
  const trials = planTrials('m', { sweep, parameters: { epochs: 3 }, seed }, digest);
  if (!trials.ok) throw new Error(trials.error);
  return trials.value;
}

describe('the trials of a sweep', () => {
  test('are every combination for a grid, the last parameter fastest, each seed after the other', () => {
    const trials = plan({ parameters: { depth: DEPTH, layers: { kind: 'range', low: 1, high: 2, log: false, whole: true } }, seeds: 2 });
    expect(trials.map(({ parameters, seed }) => [parameters['depth'], parameters['layers'], seed])).toEqual(
      [2, 4, 8].flatMap((depth) => [1, 2].flatMap((layers) => [42, 43].map((seed) => [depth, layers, seed]))),
    );
    expect(trials[0]!.parameters).toEqual({ epochs: 3, depth: 2, layers: 1 });
  });

  test('have ids of their own, the same each time, that a change of value, seed or model changes', () => {
    const ids = plan({ strategy: 'random', samples: 50 }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan({ strategy: 'random', samples: 50 }).map(({ id }) => id)).toEqual(ids);
    expect(plan({ strategy: 'random', samples: 50 }, 43)[0]!.id).not.toBe(ids[0]);
    expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  test('of a random sweep do not change when more are drawn', () => {
    const few = plan({ strategy: 'random', samples: 5, parameters: { rate: RATE } });
    expect(plan({ strategy: 'random', samples: 9, parameters: { rate: RATE } }).slice(0, 5)).toEqual(few);
  });

  test('of a Halton sweep lie in every eighth of a logarithmic range once', () => {
    const trials = plan({ strategy: 'halton', samples: 8, parameters: { rate: RATE } });
    const eighths = trials.map(({ parameters }) => Math.floor((8 * (Math.log10(Number(parameters['rate'])) + 4)) / 3));
    expect(new Set(eighths).size).toBe(8);
  });

  test('are not run twice when few choices are drawn often', () => {
    expect(plan({ strategy: 'random', samples: 100, parameters: { depth: DEPTH } })).toHaveLength(3);
  });

  test('beyond the limit are refused with their number', () => {
    const sweep = { ...PROJECT_DEFAULTS.sweep, parameters: { depth: DEPTH }, seeds: 4, limits: { trials: 10 } };
    expect(planTrials('m', { sweep, parameters: {}, seed: 1 }, digest)).toEqual({
      ok: false,
      error: 'expected at most 10 trials (limits.trials), and the sweep has 12 (3 settings with 4 seeds each).',
    });
    const wide: ParameterSpace = { kind: 'range', low: 1, high: 1e9, log: false, whole: true };
    expect(planTrials('m', { sweep: { ...sweep, parameters: { wide } }, parameters: {}, seed: 1 }, digest)).toMatchObject({ ok: false });
  });
});

test('the radical inverse of base 2 and 3', () => {
  expect([1, 2, 3, 4].map((index) => radicalInverse(index, 2))).toEqual([0.5, 0.25, 0.75, 0.125]);
  expect([1, 2, 3].map((index) => radicalInverse(index, 3))).toEqual([1 / 3, 2 / 3, 1 / 9]);
});

test('values stay within their range, whole ones are whole', () => {
  const end = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      end,
      end,
      fc.boolean(),
      fc.boolean(),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (a, b, log, whole, u) => {
        const ends = [a, b].sort((x, y) => x - y).map((x) => (whole ? Math.ceil(x) : x));
        const value = Number(valueAt({ kind: 'range', low: ends[0]!, high: ends[1]!, log, whole }, u));
        expect(value).toBeGreaterThanOrEqual(ends[0]!);
        expect(value).toBeLessThanOrEqual(ends[1]!);
        if (whole) expect(Number.isInteger(value)).toBe(true);
      },
    ),
  );
});

test('the id of a sweep follows from its inputs and its trials', () => {
  const trials = plan({ strategy: 'random', samples: 3 });
  expect(sweepId('key', trials, digest)).toBe(sweepId('key', trials, digest));
  expect(sweepId('other', trials, digest)).not.toBe(sweepId('key', trials, digest));
  expect(sweepId('key', trials.slice(1), digest)).not.toBe(sweepId('key', trials, digest));
});
