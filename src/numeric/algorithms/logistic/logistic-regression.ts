import { widthOf, type Matrix } from '../../linear-algebra/matrix.ts';
import { minimise, type Minimum } from '../../linear-algebra/minimise.ts';
import { minimiseWithL1 } from '../../linear-algebra/minimise-l1.ts';
import { withClassWeights } from '../class-weight.ts';
import type { ClassTarget, FittedModel, ParameterValues, Target } from '../model.ts';
import { logLossObjective } from './log-loss.ts';

/**
 * Logistic regression: Σ log loss + l2 · (ratio · ‖w‖₁ + (1 − ratio) · ½ ‖w‖²), intercepts free, so that `l2` is 1 / scikit-learn's C.
 * Two classes share one set of weights; more have one set each (softmax).
 */
export function fitLogisticRegression(x: Matrix, target: Target, parameters: ParameterValues): FittedModel {
  const classes = withClassWeights(target, parameters['class-weight'] ?? null) as ClassTarget;
  const outputs = classes.classCount <= 2 ? 1 : classes.classCount;
  const penalty = parameters['l2'] as number;
  const ratio = (parameters['l1-ratio'] as number | undefined) ?? 0;
  const weights = outputs * widthOf(x);
  const rowWeights = classes.weights;
  const objective = logLossObjective({
    x,
    labels: classes.labels,
    outputs,
    l2: penalty * (1 - ratio),
    ...(rowWeights === undefined ? {} : { rowWeights }),
  });
  const start = new Float64Array(weights + outputs);
  const limits = { maxIterations: parameters['max-iterations'] as number, tolerance: parameters['tolerance'] as number };
  const l1 = (penalty * ratio) / x.rows;
  const minimum: Minimum =
    l1 > 0 ? minimiseWithL1(objective, start, { ...limits, l1, penalised: weights }) : minimise(objective, start, limits);
  return {
    kind: 'linear',
    parameters: {
      task: 'classification',
      outputs,
      link: outputs === 1 ? 'logistic' : 'softmax',
      iterations: minimum.iterations,
      converged: minimum.converged,
    },
    arrays: { coefficients: minimum.point.slice(0, weights), intercepts: minimum.point.slice(weights) },
  };
}
