import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { fitAlgorithm } from '#numeric/algorithms/fit.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { resolveAlgorithm } from '#numeric/algorithms/registry.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { makeLeafSummer } from '#numeric/algorithms/tree/predict.ts';
import { treesOf } from '#numeric/algorithms/tree/tree-arrays.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';

const COLUMNS = 3;

/** Numbers on a grid, so that rows meet thresholds exactly; a share of them is missing. */
function drawMatrix(rows: number, missing: number, seed: number): Matrix {
  const random = Random.forPart(seed, 0);
  const draw = (): number => (random.uniform() < missing ? NaN : random.below(40) - 20);
  return { rows, columns: COLUMNS, values: Float64Array.from({ length: rows * COLUMNS }, draw) };
}

function rowOf({ rows, columns, values }: Matrix, row: number): Matrix {
  return { rows: 1, columns, values: Float64Array.from({ length: columns }, (_, column) => values[column * rows + row]!) };
}

function targetOf(x: Matrix, classCount: number): Target {
  const worth = (row: number): number => Math.abs(x.values[row] ?? 0) + (x.values[x.rows + row] || 7);
  if (classCount === 0) return { task: 'regression', values: Float64Array.from({ length: x.rows }, (_, row) => worth(row)) };
  const labels = Int32Array.from({ length: x.rows }, (_, row) => Math.abs(Math.round(worth(row) || 0)) % classCount);
  return { task: 'classification', classCount, labels };
}

/** More rows than a block of the walker, and not a multiple of eight. */
const MANY = 4_501;

describe('rows that walk together arrive where each would alone', () => {
  it.each<[string, number, number]>([
    ['decision-tree', 0, 0],
    ['random-forest', 2, 0],
    ['random-forest', 3, 0],
    ['gradient-boosting', 0, 0],
    ['gradient-boosting', 2, 0.2],
    ['gradient-boosting', 3, 0.2],
  ])('%s of %i classes, %d missing', (algorithm, classCount, missing) => {
    const x = drawMatrix(400, missing, 1);
    const target = targetOf(x, classCount);
    const given = algorithm === 'random-forest' ? { trees: 5 } : algorithm === 'gradient-boosting' ? { iterations: 5 } : {};
    const resolved = resolveAlgorithm(algorithm, target.task, given);
    if (!resolved.ok) throw new Error(resolved.error.join('\n'));
    const model = fitAlgorithm(resolved.value.id, x, target, resolved.value.parameters, 1);
    const asked = drawMatrix(MANY, missing, 2);
    const score = makeScorer(model);
    const together = score(asked);
    const alone = Array.from({ length: MANY }, (_, row) => score(rowOf(asked, row)));
    expect([...together.predicted]).toEqual(alone.map(({ predicted }) => predicted[0]));
    if (together.task === 'regression') return;
    expect([...together.probabilities!]).toEqual(alone.flatMap((one) => (one.task === 'classification' ? [...one.probabilities!] : [])));
  });

  it('sends missing values right where the trees have not learned about them, also when the first ones come late', () => {
    const x = drawMatrix(400, 0, 1);
    const fit = (algorithm: 'decision-tree' | 'gradient-boosting'): ReturnType<typeof treesOf> => {
      const resolved = resolveAlgorithm(algorithm, 'regression', algorithm === 'gradient-boosting' ? { iterations: 3 } : {});
      if (!resolved.ok) throw new Error(resolved.error.join('\n'));
      return treesOf(fitAlgorithm(algorithm, x, targetOf(x, 0), resolved.value.parameters, 1));
    };
    for (const algorithm of ['decision-tree', 'gradient-boosting'] as const) {
      const sum = makeLeafSummer(fit(algorithm), 1);
      const whole = drawMatrix(MANY, 0, 3);
      const before = sum(whole);
      whole.values[MANY - 1] = NaN;
      const after = sum(whole);
      expect([...after.subarray(0, MANY - 1)]).toEqual([...before.subarray(0, MANY - 1)]);
      expect(after[MANY - 1]).toBe(sum(rowOf(whole, MANY - 1))[0]);
      whole.values[MANY - 1] = 0;
      expect([...sum(whole).subarray(0, MANY - 1)]).toEqual([...before.subarray(0, MANY - 1)]);
    }
  });
});
