import { Random } from '#kernel/random.ts';
import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import { scoreClassification, scoreRegression } from '../../metrics/score.ts';
import { mostProbable, type FittedModel, type ParameterValues, type Target } from '../model.ts';
import { leafOf } from '../tree/predict.ts';
import { treesOf } from '../tree/tree-arrays.ts';
import { drawRows } from './draw-rows.ts';

/**
 * The forest with `oobScore` among its parameters where it was asked for: accuracy or R² of each training row's mean over the trees that
 * did not see it (Breiman 2001). The draws follow from the seed, so they are made again rather than kept. Rows that every tree saw are
 * left out.
 */
export function withOutOfBagScore(forest: FittedModel, x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel {
  if (parameters['oob-score'] !== true || parameters['bootstrap'] !== true) return forest;
  const outputs = forest.parameters['outputs'] as number;
  const trees = treesOf(forest);
  const cells = toRowMajor(x);
  const sums = new Float64Array(x.rows * outputs);
  const votes = new Int32Array(x.rows);
  for (let tree = 0; tree < trees.roots.length; tree++) {
    const counts = drawRows(x.rows, Random.forPart(seed, tree));
    for (let row = 0; row < x.rows; row++) {
      if (counts[row]! > 0) continue;
      votes[row]!++;
      const leaf = leafOf(trees, trees.roots[tree]!, cells, row * x.columns) * outputs;
      for (let output = 0; output < outputs; output++) sums[row * outputs + output]! += trees.values[leaf + output]!;
    }
  }
  const rows = Int32Array.from({ length: x.rows }, (_, row) => row).filter((row) => votes[row]! > 0);
  if (rows.length === 0) return forest;
  return { ...forest, parameters: { ...forest.parameters, oobScore: scoreOf(sums, votes, rows, target, outputs), oobRows: rows.length } };
}

function scoreOf(sums: Float64Array, votes: Int32Array, rows: Int32Array, target: Target, outputs: number): number {
  if (target.task === 'regression') {
    const truth = Float64Array.from(rows, (row) => target.values[row]!);
    const predicted = Float64Array.from(rows, (row) => sums[row]! / votes[row]!);
    return scoreRegression('r2', truth, predicted);
  }
  const predicted = mostProbable(sums, outputs);
  const truth = rows.map((row) => target.labels[row]!);
  return scoreClassification(
    'accuracy',
    truth,
    rows.map((row) => predicted[row]!),
    undefined,
    target.classCount,
  );
}
