import { Failure } from '#kernel/failure.ts';
import type { Matrix } from '../../linear-algebra/matrix.ts';
import { withClassWeights } from '../class-weight.ts';
import type { FittedModel, ParameterValues, Target } from '../model.ts';
import { TreeWriter } from '../tree/tree-arrays.ts';
import { binMatrix } from './binning.ts';
import { monotoneSigns } from './constraints.ts';
import { stoppingRule } from './early-stopping.ts';
import { LeafWiseGrower, type GrownTree } from './grow-leaves.ts';
import { BoostingKernel } from './kernel.ts';
import { lossFor } from './loss.ts';

/** Trees at most: beyond, a fit takes hours and a model gigabytes. */
const MAX_TREES = 200_000;

/**
 * Histogram gradient boosting (Friedman 2001, second-order and leaf-wise as LightGBM and scikit-learn's HistGradientBoosting). One tree an
 * iteration; one a class and iteration for three classes and more. Missing values and categories are learned from.
 */
export function fitGradientBoosting(x: Matrix, given: Target, parameters: ParameterValues, seed: number): FittedModel {
  const target = withClassWeights(given, parameters['class-weight'] ?? null);
  const stopping = stoppingRule(target, x.rows, parameters, seed);
  const rows = stopping?.train ?? Int32Array.from({ length: x.rows }, (_, row) => row);
  const loss = lossFor(target, rows);
  const { outputs } = loss;
  const iterations = parameters['iterations'] as number;
  requireSensible(iterations, outputs);
  const signs = monotoneSigns((parameters['monotonic-cst'] ?? null) as string | null, x);
  if (signs !== undefined && outputs > 1) {
    throw new Failure('train.settings-invalid', {
      message: 'parameter "monotonic-cst" is for two classes or values; there are more classes.',
    });
  }
  const kernel = new BoostingKernel();
  const data = binMatrix(kernel, x, stopping === undefined ? undefined : rows, target.weights);
  const limits = {
    leaves: (parameters['leaves'] as number | null) ?? Infinity,
    maxDepth: (parameters['max-depth'] as number | null) ?? Infinity,
    minSamplesLeaf: parameters['min-samples-leaf'] as number,
    l2: parameters['l2'] as number,
    learningRate: parameters['learning-rate'] as number,
  };
  const derivatives = kernel.allocate(x.rows * 16);
  const raw = kernel.allocate(x.rows * outputs * 8);
  const grower = new LeafWiseGrower(kernel, data, rows, limits, signs);
  const rawValues = (): Float64Array => kernel.doubles(raw, x.rows * outputs);
  rawValues().forEach((_, slot, values) => (values[slot] = loss.baseline[slot % outputs]!));
  const writer = new TreeWriter(1);
  const gains = new Float64Array(x.columns);
  const probabilities = outputs > 1 ? new Float64Array(x.rows * outputs) : undefined;
  const apart = stopping !== undefined && stopping.validation.length < x.rows ? stopping.validation : undefined;
  stopping?.shouldStop(loss.mean(rawValues(), stopping.validation));
  let done = 0;
  while (done < iterations) {
    // All outputs of an iteration are grown from the same raw values: the softmax couples them.
    if (probabilities !== undefined) loss.toProbabilities(rawValues(), probabilities);
    for (let output = 0; output < outputs; output++) {
      loss.derive(probabilities ?? rawValues(), output, kernel.doubles(derivatives, x.rows * 2));
      const tree = grower.grow(derivatives, writer, gains, raw + output * 8, outputs);
      if (apart !== undefined) addValues(tree, apart, rawValues(), outputs, output);
    }
    done++;
    if (stopping?.shouldStop(loss.mean(rawValues(), stopping.validation)) === true) break;
  }
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  return {
    kind: 'trees',
    parameters: { task: target.task, outputs, link: loss.link, trees: done * outputs },
    arrays: { ...writer.finish(true), baseline: loss.baseline, importance: total > 0 ? gains.map((gain) => gain / total) : gains },
  };
}

function addValues(tree: GrownTree, rows: Int32Array, raw: Float64Array, stride: number, offset: number): void {
  for (const row of rows) raw[row * stride + offset]! += tree.valueOf(row);
}

function requireSensible(iterations: number, outputs: number): void {
  if (iterations * outputs <= MAX_TREES) return;
  throw new Failure('train.too-large', {
    message: `expected at most ${MAX_TREES} trees; ${iterations} iterations with one tree for each of ${outputs} classes make ${iterations * outputs}.`,
  });
}
