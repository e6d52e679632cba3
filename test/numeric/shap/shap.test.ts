import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '#kernel/random.ts';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { matrixFromColumns, type Matrix } from '#numeric/linear-algebra/matrix.ts';
import { explainLinear } from '#numeric/shap/explain-linear.ts';
import { explainTrees } from '#numeric/shap/explain-trees.ts';
import { mergeColumns, type Explanation } from '#numeric/shap/explanation.ts';
import { gaussLegendre } from '#numeric/shap/gauss-legendre.ts';
import { classesOf, fitWith, matrixOf, TREE_ORACLES, valuesOf } from '../algorithms/tree-oracles.ts';

const { asked, background, cases } = TREE_ORACLES.explanations;

function modelOf({ task, outputs, trees }: (typeof cases)[number]): FittedModel {
  return {
    kind: 'trees',
    parameters: { task, outputs, link: 'mean', trees: trees.roots.length },
    arrays: {
      roots: Int32Array.from(trees.roots),
      feature: Int16Array.from(trees.feature),
      threshold: Float64Array.from(trees.threshold),
      right: Int32Array.from(trees.right),
      values: Float64Array.from(trees.values),
      cover: Float64Array.from(trees.cover),
    },
  };
}

/** The package puts the output last: [row, column, output]. */
const inOrderOfPackage = ({ values, outputs, columns }: Explanation): number[] =>
  Array.from(values, (_, slot) => {
    const output = slot % outputs;
    const column = Math.floor(slot / outputs) % columns;
    const row = Math.floor(slot / outputs / columns);
    return values[(row * outputs + output) * columns + column]!;
  });

describe('equals the shap package', () => {
  it.each(cases)('$name', (one) => {
    const model = modelOf(one);
    const path = explainTrees(model, matrixOf(asked));
    const interventional = explainTrees(model, matrixOf(asked), matrixOf(background));
    const compare = (found: ArrayLike<number>, expected: readonly number[], digits: number): void =>
      expected.forEach((value, slot) => expect(found[slot]).toBeCloseTo(value, digits));
    compare(path.base, one.path.base, 7);
    compare(inOrderOfPackage(path), one.path.values, 7);
    compare(interventional.base, one.interventional.base, 6);
    compare(inOrderOfPackage(interventional), one.interventional.values, 6);
  });
});

const random = (seed: number, rows: number, columns: number, missing = 0): Matrix => {
  const draw = new Random(seed);
  return {
    ...matrixFromColumns(
      Array.from({ length: columns }, () => Float64Array.from({ length: rows }, () => (draw.below(100) < missing ? NaN : draw.below(12)))),
      rows,
    ),
    categories: Array.from({ length: columns }, (_, column) => (missing > 0 && column === 0 ? 12 : 0)),
  };
};

/** Raw outputs of a model: what contributions add up to. */
function rawOutputs(model: FittedModel, x: Matrix): number[] {
  const scores = makeScorer(model)(x);
  if (scores.task === 'regression') return [...scores.predicted];
  if (model.parameters['link'] === 'mean') return [...scores.probabilities!];
  const shares = scores.probabilities!;
  return Array.from({ length: x.rows }, (_, row) => Math.log(shares[2 * row + 1]! / shares[2 * row]!));
}

const sumsOf = ({ base, values, columns, outputs }: Explanation): number[] =>
  Array.from({ length: values.length / columns }, (_, line) =>
    values.subarray(line * columns, (line + 1) * columns).reduce((sum, value) => sum + value, base[line % outputs]!),
  );

const MODELS = fc.constantFrom('decision-tree', 'random-forest', 'extra-trees', 'gradient-boosting');

describe('Shapley values', () => {
  it('add up to the output, whatever the model, with missing values and categories', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), MODELS, fc.boolean(), fc.boolean(), (seed, id, classify, withBackground) => {
        const boosted = id === 'gradient-boosting';
        const x = random(seed, 60, 4, boosted ? 15 : 0);
        const draw = new Random(seed + 1);
        const labels = Array.from({ length: 60 }, () => draw.below(boosted ? 2 : 3));
        labels.splice(0, 3, 0, 1, boosted ? 0 : 2);
        const target = classify ? classesOf(labels) : valuesOf(labels.map((label) => label + draw.uniform()));
        const given = boosted ? { iterations: 4, 'min-samples-leaf': 3 } : id === 'decision-tree' ? {} : { trees: 3 };
        const model = fitWith(id, x, target, given, seed);
        const rows = random(seed + 2, 5, 4, boosted ? 30 : 0);
        const explained = explainTrees(model, rows, withBackground ? random(seed + 3, 7, 4, boosted ? 15 : 0) : undefined);
        sumsOf(explained).forEach((sum, slot) => expect(sum).toBeCloseTo(rawOutputs(model, rows)[slot]!, 8));
      }),
      { numRuns: 60 },
    );
  });

  it('give a column that no split asks for nothing, and equal columns of an exclusive-or the same', () => {
    const x = matrixFromColumns([Float64Array.of(0, 0, 1, 1), Float64Array.of(0, 1, 0, 1), Float64Array.of(5, 5, 5, 5)], 4);
    const model = fitWith('decision-tree', x, valuesOf([0, 1, 1, 0]), {});
    const { values } = explainTrees(model, x, x);
    expect(values[2]).toBe(0);
    expect(values[0]).toBeCloseTo(values[1]!, 12);
  });

  it('are weight times distance from the mean for a linear model', () => {
    const x = random(3, 50, 3);
    const y = Array.from({ length: 50 }, (_, row) => 2 * x.values[row]! - x.values[50 + row]! + 7);
    const model = fitWith('linear-regression', x, valuesOf(y), {});
    const explained = explainLinear(model, x, x);
    sumsOf(explained).forEach((sum, row) => expect(sum).toBeCloseTo(y[row]!, 8));
    expect(explained.values[2]).toBeCloseTo(0, 8);
  });

  it('of columns from one source are added up', () => {
    const explanation = {
      method: 'linear',
      space: 'value',
      outputs: 1,
      columns: 3,
      base: Float64Array.of(0),
      values: Float64Array.of(1, 2, 4, 8, 16, 32),
    } as const;
    expect([...mergeColumns(explanation, [0, 1, 1], 2).values]).toEqual([1, 6, 8, 48]);
  });
});

it('integrates polynomials exactly', () => {
  for (let count = 1; count <= 20; count++) {
    const { points, weights } = gaussLegendre(count);
    for (let degree = 0; degree < 2 * count; degree++) {
      const integral = points.reduce((sum, point, index) => sum + weights[index]! * point ** degree, 0);
      expect(integral).toBeCloseTo(1 / (degree + 1), 12);
    }
  }
});
