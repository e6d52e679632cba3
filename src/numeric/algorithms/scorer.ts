import { prepareCalibration } from '../calibration/calibrate.ts';
import type { Matrix } from '../linear-algebra/matrix.ts';
import { binarized } from './bayes/binarize.ts';
import { gaussianProbabilities } from './bayes/naive-bayes.ts';
import { softmaxRows } from './boosting/loss.ts';
import { linearScores } from './linear/predict.ts';
import { marginScores } from './linear/margins.ts';
import { predictLogistic } from './logistic/predict.ts';
import { putTwoClasses } from './logistic/two-classes.ts';
import { mlpScorer } from './mlp/predict.ts';
import { mostProbable, type FittedModel, type Scores } from './model.ts';
import { networkScorer } from './network/predict.ts';
import { neighborScorer } from './neighbors/nearest-neighbors.ts';
import { supportVectorScorer } from './svm/predict.ts';
import { makeLeafSummer } from './tree/predict.ts';
import { treesOf } from './tree/tree-arrays.ts';

/** A function that scores matrices with as many columns as the model was fitted on; whatever can be prepared is prepared once. */
export function makeScorer(model: FittedModel): (x: Matrix) => Scores {
  const score = makeRawScorer(model);
  if (model.parameters['calibration'] === undefined) return score;
  const calibrate = prepareCalibration(model);
  return (x) => calibrate(score(x));
}

function makeRawScorer(model: FittedModel): (x: Matrix) => Scores {
  switch (model.kind) {
    case 'trees':
      return treeScorer(model);
    case 'linear': {
      const { coefficients, intercepts } = model.arrays as { coefficients: Float64Array; intercepts: Float64Array };
      const link = model.parameters['link'] as string;
      if (link === 'margin') return marginScores(model);
      if (link === 'logistic') return (x) => predictLogistic(x, coefficients, intercepts[0]!);
      return (x) => linked(linearScores(x, coefficients, intercepts), link, intercepts.length);
    }
    case 'discrete-bayes': {
      const { weights, intercepts } = model.arrays as { weights: Float64Array; intercepts: Float64Array };
      const threshold = model.parameters['binarize'] as number | null;
      const prepare = (x: Matrix): Matrix => (threshold === null ? x : binarized(x, threshold));
      return (x) => linked(linearScores(prepare(x), weights, intercepts), 'softmax', intercepts.length);
    }
    case 'mlp': {
      const score = mlpScorer(model);
      const { link, classCount } = model.parameters as { link: string; classCount: number };
      return (x) => linked(score(x), link, classCount);
    }
    case 'network': {
      const score = networkScorer(model);
      const { link, classCount } = model.parameters as { link: string; classCount: number };
      return (x) => linked(score(x), link, classCount);
    }
    case 'gaussian':
      return (x) => linked(gaussianProbabilities(model, x), 'softmax', model.parameters['classCount'] as number);
    case 'neighbors':
      return neighborScorer(model);
    case 'support-vectors':
      return supportVectorScorer(model);
  }
}

function treeScorer(model: FittedModel): (x: Matrix) => Scores {
  const { link, outputs, task, trees } = model.parameters as { link: string; outputs: number; task: Scores['task']; trees: number };
  const arrays = treesOf(model);
  if (link === 'mean') {
    const sumLeaves = makeLeafSummer(arrays, outputs);
    return (x) => {
      const means = sumLeaves(x);
      for (let slot = 0; slot < means.length; slot++) means[slot]! /= trees;
      return task === 'regression' ? { task, predicted: means } : { task, predicted: mostProbable(means, outputs), probabilities: means };
    };
  }
  const sumLeaves = makeLeafSummer(arrays, 1, model.arrays['baseline'] as Float64Array);
  return (x) => linked(sumLeaves(x), link, outputs);
}

/** Turns raw scores into outputs; two classes come from one score. */
function linked(raw: Float64Array, link: string, outputs: number): Scores {
  if (link === 'identity') return { task: 'regression', predicted: raw };
  if (link === 'logistic') return logisticScores(raw);
  softmaxRows(raw, outputs, raw);
  return { task: 'classification', predicted: mostProbable(raw, outputs), probabilities: raw };
}

function logisticScores(raw: Float64Array): Scores {
  const probabilities = new Float64Array(raw.length * 2);
  const predicted = new Int32Array(raw.length);
  putTwoClasses(raw, raw.length, 0, probabilities, predicted);
  return { task: 'classification', predicted, probabilities };
}
