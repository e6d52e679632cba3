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
import { fitNearestNeighbors } from './neighbors/nearest-neighbors.ts';
import type { AlgorithmId } from './registry.ts';
import { fitLinearSvm } from './svm/linear-svm.ts';
import { fitSvm } from './svm/svm.ts';

const FITS: Record<AlgorithmId, Fit> = {
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

/** Fits any algorithm; `parameters` come from `resolveAlgorithm`. Same arguments, same bits, on every machine. */
export const fitAlgorithm = (id: AlgorithmId, x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  FITS[id](x, target, parameters, seed);
