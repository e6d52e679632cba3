import type { Matrix } from '../linear-algebra/matrix.ts';
import { fitNaiveBayes } from './bayes/naive-bayes.ts';
import { fitGradientBoosting } from './boosting/boosting.ts';
import { fitDecisionTree, fitRandomForest } from './forest/forest.ts';
import { fitLinearRegression, fitRidge } from './linear/linear-regression.ts';
import { fitLogisticRegression } from './logistic/logistic-regression.ts';
import type { Fit, FittedModel, ParameterValues, Target } from './model.ts';
import { fitNearestNeighbors } from './neighbors/nearest-neighbors.ts';
import type { AlgorithmId } from './registry.ts';
import { fitSvm } from './svm/svm.ts';

const FITS: Record<AlgorithmId, Fit> = {
  'random-forest': fitRandomForest,
  'gradient-boosting': fitGradientBoosting,
  'decision-tree': fitDecisionTree,
  'logistic-regression': fitLogisticRegression,
  svm: fitSvm,
  'k-nearest-neighbors': fitNearestNeighbors,
  'naive-bayes': fitNaiveBayes,
  'linear-regression': fitLinearRegression,
  ridge: fitRidge,
};

/** Fits any algorithm; `parameters` come from `resolveAlgorithm`. Same arguments, same bits, on every machine. */
export const fitAlgorithm = (id: AlgorithmId, x: Matrix, target: Target, parameters: ParameterValues, seed: number): FittedModel =>
  FITS[id](x, target, parameters, seed);
