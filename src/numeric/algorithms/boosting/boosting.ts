import type { Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import { TreeWriter } from '../tree/tree-arrays.ts';
import { binMatrix } from './binning.ts';
import { LeafWiseGrower } from './grow-leaves.ts';
import { lossFor } from './loss.ts';

/**
 * Histogram gradient boosting (Friedman 2001, second-order and leaf-wise as LightGBM and scikit-learn's HistGradientBoosting). One tree an
 * iteration; one a class and iteration for three classes and more. Missing values are learned from.
 */
export function fitGradientBoosting(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const loss = lossFor(target);
  const iterations = parameters['iterations'] as number;
  const data = binMatrix(x);
  const grower = new LeafWiseGrower(data, {
    leaves: (parameters['leaves'] as number | null) ?? Infinity,
    maxDepth: (parameters['max-depth'] as number | null) ?? Infinity,
    minSamplesLeaf: parameters['min-samples-leaf'] as number,
    l2: parameters['l2'] as number,
    unitHessian: target.task === 'regression',
    learningRate: parameters['learning-rate'] as number,
  });
  const writer = new TreeWriter(1);
  const gains = new Float64Array(x.columns);
  const { outputs } = loss;
  const raw = new Float64Array(x.rows * outputs);
  for (let slot = 0; slot < raw.length; slot++) raw[slot] = loss.baseline[slot % outputs]!;
  const derivatives = new Float64Array(x.rows * 2);
  // All outputs of an iteration are grown from the same raw values: the softmax couples them.
  const before = outputs > 1 ? new Float64Array(raw.length) : raw;
  for (let iteration = 0; iteration < iterations; iteration++) {
    if (outputs > 1) loss.toProbabilities(raw, before);
    for (let output = 0; output < outputs; output++) {
      loss.derive(before, output, derivatives);
      grower.grow(derivatives, writer, gains, raw, outputs, output);
    }
  }
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return {
    kind: 'trees',
    parameters: { task: target.task, outputs, link: loss.link, trees: iterations * outputs },
    arrays: { ...writer.finish(true), baseline: loss.baseline, importance: total > 0 ? gains.map((gain) => gain / total) : gains },
  };
}
