import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { takeRows } from '#kernel/table.ts';
import { findUnseenRows, restrictPredictions } from '#domain/metrics/unseen-rows.ts';
import { classPredictions, simulateClassifier, simulateRegressor } from '../../kit/metrics/prediction-sets.ts';
import { tableFromCsv } from '../../kit/training.ts';

const DIGEST = 'b'.repeat(64) as Sha256;

describe('findUnseenRows', () => {
  const before = tableFromCsv('x,name,y\n1,a,1\n2,b,1\n3,,0\n4,d,0\n');

  it('leaves out what the baseline was trained on, whatever its number is now', () => {
    const after = tableFromCsv('name,y,x\nnew,1,9\nb,1,2\na,1,1\n,0,3\n');
    const positions = findUnseenRows({
      candidate: { table: after, testRows: [0, 1, 2, 3] },
      baseline: { table: before, testRows: [1] },
      columns: ['x', 'name', 'y'],
    });
    expect(positions).toEqual([0, 1]);
  });

  it('counts a copy of a training row as seen, and ignores columns that are not compared', () => {
    const twice = tableFromCsv('x,extra\n1,5\n1,6\n2,7\n');
    expect(
      findUnseenRows({
        candidate: { table: twice, testRows: [1, 2] },
        baseline: { table: twice, testRows: [1, 2] },
        columns: ['x', 'absent'],
      }),
    ).toEqual([1]);
  });

  it('does not take a missing number for a missing text, or 1 for "1"', () => {
    const numbers = tableFromCsv('v\n1\n');
    const texts = { rows: 1, columns: [{ kind: 'text' as const, name: 'v', codes: Int32Array.of(0), dictionary: ['1'] }] };
    expect(
      findUnseenRows({ candidate: { table: numbers, testRows: [0] }, baseline: { table: texts, testRows: [] }, columns: ['v'] }),
    ).toEqual([0]);
  });

  it('finds exactly the common test rows of one table with different rows', () => {
    const rows = 40;
    const table = { rows, columns: [{ kind: 'number' as const, name: 'v', values: Float64Array.from({ length: rows }, (_, row) => row) }] };
    const subset = fc.uniqueArray(fc.integer({ min: 0, max: rows - 1 }));
    fc.assert(
      fc.property(subset, subset, (own, others) => {
        const positions = findUnseenRows({
          candidate: { table, testRows: own },
          baseline: { table: takeRows(table, [...Array(rows).keys()]), testRows: others },
          columns: ['v'],
        });
        expect(positions.map((position) => own[position])).toEqual(own.filter((row) => others.includes(row)));
      }),
    );
  });
});

describe('restrictPredictions', () => {
  it('keeps truth, predictions and probabilities of each row together', () => {
    const set = simulateClassifier({ rows: 20, strength: 1, rowSeed: 1, ownSeed: 2 });
    const part = restrictPredictions(set, [3, 17], DIGEST);
    expect(part).toMatchObject({ task: 'classification', rowsDigest: DIGEST, rows: Uint32Array.of(3, 17) });
    expect(part.task === 'classification' && [...part.probabilities!]).toEqual([
      ...set.probabilities!.subarray(9, 12),
      ...set.probabilities!.subarray(51, 54),
    ]);
    expect([...part.truth]).toEqual([set.truth[3], set.truth[17]]);
    expect(restrictPredictions(classPredictions('012', '000'), [2], DIGEST)).not.toHaveProperty('probabilities');
    const values = simulateRegressor(5, 1, 1, 2);
    expect([...restrictPredictions(values, [4], DIGEST).predicted]).toEqual([values.predicted[4]]);
  });
});
