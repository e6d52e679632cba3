import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { evaluateSlices } from '#numeric/metrics/slices.ts';
import { classPredictions, simulateClassifier, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';

const options = { seed: 1, replicates: 200 };

const groupsOf = (rows: number, count: number, seed: number): Int32Array => {
  const random = new Random(seed);
  return new Int32Array(rows).map(() => random.below(count));
};

describe('evaluateSlices', () => {
  it('measures what an evaluation of the rows alone measures', () => {
    const truth = '0011011010';
    const predicted = '0111001010';
    const groups = Int32Array.from('0001110001', Number);
    const slices = evaluateSlices(
      classPredictions(truth, predicted),
      [{ column: 'c', values: ['x', 'y'], groups }],
      ['accuracy', 'f1-macro'],
      options,
    );
    for (const [group, slice] of slices.entries()) {
      const pick = (text: string): string => [...text].filter((_, row) => groups[row] === group).join('');
      const alone = evaluatePredictions(classPredictions(pick(truth), pick(predicted)), { ...options, metrics: ['accuracy', 'f1-macro'] });
      expect(slice.metrics['accuracy']!.value).toBe(alone.metrics['accuracy']!.value);
      expect(slice.metrics['f1-macro']!.value).toBe(alone.metrics['f1-macro']!.value);
      expect(slice).toMatchObject({ column: 'c', value: ['x', 'y'][group], rows: alone.rows, verdict: 'inconclusive' });
      expect(slice).not.toHaveProperty('q');
    }
  });

  it('finds the group where the model fails, and blames no other', () => {
    const set = simulateRegressor(600, 1, 1, 2);
    const groups = groupsOf(600, 4, 3);
    const predicted = set.predicted.map((value, row) => (groups[row] === 2 ? value + 4 : value));
    const slices = evaluateSlices({ ...set, predicted }, [{ column: 'c', values: ['a', 'b', 'c', 'd'], groups }], ['mae'], options);
    expect(slices[2]).toMatchObject({ value: 'c', verdict: 'worse' });
    expect(slices[2]!.difference!.interval.low).toBeGreaterThan(0);
    expect(slices.filter((slice) => slice.verdict === 'worse')).toHaveLength(1);
  });

  it('rarely blames any of ten groups of a model that is the same everywhere', () => {
    let alarms = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const set = simulateClassifier({ rows: 500, classes: 2, strength: 1, rowSeed: seed, ownSeed: seed + 100 });
      const values = Array.from({ length: 10 }, (_, index) => String(index));
      const slices = evaluateSlices(set, [{ column: 'c', values, groups: groupsOf(500, 10, seed) }], ['accuracy'], {
        seed,
        replicates: 100,
      });
      if (slices.some((slice) => slice.verdict === 'worse' || slice.verdict === 'better')) alarms += 1;
    }
    // 10 % of 30 are expected; 8 or more happen once in two hundred times.
    expect(alarms).toBeLessThan(8);
  });

  it('counts every row of a group once, judges none below 30 rows, whatever the groups', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 40, maxLength: 40 }), (drawn) => {
        const set = simulateClassifier({ rows: 40, strength: 1, rowSeed: 3, ownSeed: 4 });
        const values = ['a', 'b', 'c', 'd'];
        const slices = evaluateSlices(set, [{ column: 'c', values, groups: Int32Array.from(drawn) }], ['accuracy', 'roc-auc'], {
          seed: 1,
          replicates: 20,
        });
        expect(slices.map((slice) => slice.rows)).toEqual(values.map((_, group) => drawn.filter((one) => one === group).length));
        for (const slice of slices) if (slice.rows < 30) expect(slice.verdict).toBe('inconclusive');
      }),
      { numRuns: 30 },
    );
  });
});
