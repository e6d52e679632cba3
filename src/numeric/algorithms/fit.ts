import type { Matrix } from '../linear-algebra/matrix.ts';
import { fitBernoulliBayes, fitMultinomialBayes } from './bayes/discrete-bayes.ts';
import { fitNaiveBayes } from './bayes/naive-bayes.ts';
import { fitGradientBoosting } from './boosting/boosting.ts';
import { fitDecisionTree, fitExtraTrees, fitRandomForest } from './forest/forest.ts';
import { fitElasticNet } from './linear/elastic-net.ts';
import { fitLinearRegression, fitRidge } from './linear/linear-regression.ts';
import { fitLogisticRegression } from './logistic/logistic-regression.ts';
import { fitMlp } from './mlp/mlp.ts';
import type { Fit, FittedModel, ParameterValues, Target } from './model.ts';
import { Failure } from '#kernel/failure.ts';
import type { NetworkEngine } from './network/engine.ts';
import { fitNetwork } from './network/fit-network.ts';
import { fitNearestNeighbors } from './neighbors/nearest-neighbors.ts';
import type { AlgorithmId } from './registry.ts';
import { fitLinearSvm } from './svm/linear-svm.ts';
import { fitSvm } from './svm/svm.ts';

const FITS: Record<Exclude<AlgorithmId, 'neural-network'>, Fit> = {
  'random-forest': fitRandomForest,
  'extra-trees': fitExtraTrees,
  'gradient-boosting': fitGradientBoosting,
  'decision-tree': fitDecisionTree,
  'logistic-regression': fitLogisticRegression,
  svm: fitSvm,
  'linear-svm': fitLinearSvm,
  'k-nearest-neighbors': fitNearestNeighbors,
  'naive-bayes': fitNaiveBayes,
  'multinomial-naive-bayes': fitMultinomialBayes,
  'bernoulli-naive-bayes': fitBernoulliBayes,
  'linear-regression': fitLinearRegression,
  ridge: fitRidge,
  lasso: fitElasticNet,
  'elastic-net': fitElasticNet,
  mlp: fitMlp,
};

/**
 * Fits any algorithm; `parameters` come from `resolveAlgorithm`. Same arguments, same bits, on every machine. Neural networks need an engine,
 * and differ between engines in the last digits.
 */
export function fitAlgorithm(
  id: AlgorithmId,
  x: Matrix,
  target: Target,
  parameters: ParameterValues,
  seed: number,
  engine?: NetworkEngine,
): FittedModel {
  if (id !== 'neural-network') return FITS[id](x, target, parameters, seed);
  if (engine === undefined) throw new Failure('contract.bug', { message: 'a neural network is to be fitted, and no engine was handed in' });
  return fitNetwork(engine, x, target, parameters, seed);
}
