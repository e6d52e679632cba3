import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import { solveCholesky } from '#numeric/linear-algebra/cholesky.ts';
import { solveLeastSquares } from '#numeric/linear-algebra/least-squares.ts';
import { columnOf, matrixFromColumns, toRowMajor } from '#numeric/linear-algebra/matrix.ts';
import { minimise } from '#numeric/linear-algebra/minimise.ts';
import { dot, mean } from '#numeric/linear-algebra/vector.ts';

const normals = (random: Random, count: number): Float64Array => Float64Array.from({ length: count }, () => random.normal());

describe('least squares', () => {
  it('leaves residuals that are orthogonal to every column, whatever the rank', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (seed, rows, columns, collinear) => {
          const random = new Random(seed);
          const parts = Array.from({ length: columns }, () => normals(random, rows));
          if (collinear) parts.push(parts[0]!.map((value) => 2 * value));
          const x = matrixFromColumns(parts, rows);
          const y = normals(random, rows);
          const solution = solveLeastSquares(x, y);
          const residual = y.map((value, row) => value - parts.reduce((sum, part, column) => sum + part[row]! * solution[column]!, 0));
          for (const part of parts) expect(Math.abs(dot(part, residual))).toBeLessThan(1e-8 * (1 + Math.sqrt(dot(part, part))));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('Cholesky', () => {
  it('solves [[4,2],[2,3]] x = [2,5]', () => {
    const solution = solveCholesky(Float64Array.of(4, 2, 2, 3), Float64Array.of(2, 5))!;
    expect(solution[0]).toBeCloseTo(-0.5, 14);
    expect(solution[1]).toBeCloseTo(2, 14);
  });

  it('says when a matrix is not positive definite', () => {
    expect(solveCholesky(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeUndefined();
  });
});

describe('minimise', () => {
  it('finds the minimum of the Rosenbrock function', () => {
    const { point, converged } = minimise(
      ([a, b], gradient) => {
        gradient[0] = -2 * (1 - a!) - 400 * a! * (b! - a! * a!);
        gradient[1] = 200 * (b! - a! * a!);
        return (1 - a!) ** 2 + 100 * (b! - a! * a!) ** 2;
      },
      Float64Array.of(-1.2, 1),
      { maxIterations: 1000, tolerance: 1e-10 },
    );
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 8);
    expect(point[1]).toBeCloseTo(1, 8);
  });

  it('ends where rounding hides the minimum from a tolerance that cannot be reached', () => {
    const { iterations } = minimise(
      ([a], gradient) => {
        gradient[0] = Math.sin(a!) + 1e-9;
        return 1e6 - Math.cos(a!);
      },
      Float64Array.of(1),
      { maxIterations: 10_000, tolerance: 1e-300 },
    );
    expect(iterations).toBeLessThan(200);
  });
});

describe('matrices and vectors', () => {
  it('turns columns into rows', () => {
    const x = matrixFromColumns([Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)], 3);
    expect([...toRowMajor(x)]).toEqual([1, 4, 2, 5, 3, 6]);
    expect([...columnOf(x, 1)]).toEqual([4, 5, 6]);
  });

  it('keeps the digits of a mean beside a large offset', () => {
    expect(mean(Float64Array.of(1e15 + 1, 1e15 + 2, 1e15 + 3))).toBe(1e15 + 2);
    expect(mean(new Float64Array(0))).toBe(0);
  });
});
