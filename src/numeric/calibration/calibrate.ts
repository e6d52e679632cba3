import type { CalibrationMethod } from '#kernel/calibration.ts';
import { mostProbable, type FittedModel, type ModelArray, type Scores } from '../algorithms/model.ts';
import { fitPlatt } from '../algorithms/svm/platt.ts';
import { fitIsotonic, isotonicAt, type IsotonicFit } from './isotonic.ts';

/** One curve for two classes, of the second; otherwise one for each class against the rest, made to add up to 1 afterwards. */
const curveCount = (classCount: number): number => (classCount === 2 ? 1 : classCount);

/** Probabilities nearer to 0 and 1 than this are taken for as far: their odds would outweigh every other row. */
const FLOOR = 2 ** -52;

/**
 * Two probabilities that differ by rounding must not lie on two sides of a step: another program, such as a runtime for ONNX, rounds in
 * another way. So no curve is steeper than 10⁶.
 */
const APART = 1e-6;

const logOdds = (p: number): number => {
  const within = Math.min(1 - FLOOR, Math.max(FLOOR, p));
  return Math.log(within / (1 - within));
};

/**
 * Whether a sigmoid sees the log-odds of a probability, as it sees the decision function of scikit-learn, or the probability itself.
 * Shares of trees and of neighbours are often exactly 0 or 1 without being certain.
 */
const takesLogOdds = ({ kind, parameters }: FittedModel): boolean =>
  kind !== 'neighbors' && !(kind === 'trees' && parameters['link'] === 'mean');

/**
 * The model with curves that correct its probabilities, learned from probabilities of rows that it, or models like it, had not seen
 * (Platt 1999; Zadrozny and Elkan 2002). `probabilities` are row-major; rows count as their weights say.
 */
export function withCalibration(
  model: FittedModel,
  method: CalibrationMethod,
  truth: Int32Array,
  probabilities: Float64Array,
  classCount: number,
  weights?: Float64Array,
): FittedModel {
  const curves = curveCount(classCount);
  const onOdds = method === 'sigmoid' && takesLogOdds(model);
  const x: number[] = [];
  const y: number[] = [];
  const starts = new Int32Array(curves + 1);
  const sigmoids = new Float64Array(2 * curves);
  for (let curve = 0; curve < curves; curve++) {
    const positive = curves === 1 ? 1 : curve;
    const column = Float64Array.from(truth, (_, row) => probabilities[row * classCount + positive]!);
    const outcome = Uint8Array.from(truth, (actual) => (actual === positive ? 1 : 0));
    if (method === 'isotonic') {
      const fit = fitIsotonic(column, outcome, APART, weights);
      fit.x.forEach((knot, index) => (x.push(knot), y.push(fit.y[index]!)));
      starts[curve + 1] = x.length;
    } else {
      const signs = Float64Array.from(outcome, (came) => (came === 1 ? 1 : -1));
      const { slope, shift } = fitPlatt(onOdds ? column.map(logOdds) : column, signs, weights);
      sigmoids.set([slope, shift], 2 * curve);
    }
  }
  const arrays: Record<string, ModelArray> =
    method === 'isotonic'
      ? { 'calibration-starts': starts, 'calibration-x': Float64Array.from(x), 'calibration-y': Float64Array.from(y) }
      : { 'calibration-sigmoids': sigmoids };
  return {
    ...model,
    parameters: { ...model.parameters, calibration: method, ...(method === 'sigmoid' ? { calibrationOnOdds: onOdds } : {}) },
    arrays: { ...model.arrays, ...arrays },
  };
}

/** Isotonic curves of a calibrated model. */
export function isotonicCurves({ arrays }: FittedModel): IsotonicFit[] {
  const starts = arrays['calibration-starts'] as Int32Array;
  const [x, y] = [arrays['calibration-x'] as Float64Array, arrays['calibration-y'] as Float64Array];
  return Array.from({ length: starts.length - 1 }, (_, curve) => ({
    x: x.subarray(starts[curve], starts[curve + 1]),
    y: y.subarray(starts[curve], starts[curve + 1]),
  }));
}

/** Corrects scores of the model; the class is the most probable one then. Without calibration they are handed back as they are. */
export function prepareCalibration(model: FittedModel): (scores: Scores) => Scores {
  const method = model.parameters['calibration'];
  if (method === undefined) return (scores) => scores;
  const curves = method === 'isotonic' ? isotonicCurves(model).map((fit) => (p: number) => isotonicAt(fit, p)) : sigmoidCurves(model);
  return (scores) => {
    if (scores.task === 'regression' || scores.probabilities === undefined) return scores;
    const { probabilities, predicted } = scores;
    const classCount = probabilities.length / Math.max(1, predicted.length);
    const corrected = new Float64Array(probabilities.length);
    for (let row = 0; row < predicted.length; row++) correctRow(curves, probabilities, corrected, row * classCount, classCount);
    return {
      task: 'classification',
      predicted: predicted.length === 0 ? predicted : mostProbable(corrected, classCount),
      probabilities: corrected,
    };
  };
}

type Curve = (probability: number) => number;

const sigmoidCurves = ({ arrays, parameters }: FittedModel): Curve[] => {
  const sigmoids = arrays['calibration-sigmoids'] as Float64Array;
  const onOdds = parameters['calibrationOnOdds'] === true;
  return Array.from({ length: sigmoids.length / 2 }, (_, curve) => {
    const [slope, shift] = [sigmoids[2 * curve]!, sigmoids[2 * curve + 1]!];
    return (p) => 1 / (1 + Math.exp(slope * (onOdds ? logOdds(p) : p) + shift));
  });
};

function correctRow(curves: readonly Curve[], from: Float64Array, to: Float64Array, start: number, classCount: number): void {
  if (curves.length === 1) {
    to[start + 1] = curves[0]!(from[start + 1]!);
    to[start] = 1 - to[start + 1]!;
    return;
  }
  let total = 0;
  for (let index = 0; index < classCount; index++) total += to[start + index] = curves[index]!(from[start + index]!);
  // Where every curve says "not this one", nothing is known.
  for (let index = 0; index < classCount; index++) to[start + index] = total === 0 ? 1 / classCount : to[start + index]! / total;
}

/** One sentence when what came from outside cannot be used; checked before `prepareCalibration`. */
export function findCalibrationDefect({ arrays, parameters }: FittedModel, classCount: number): string | undefined {
  const method = parameters['calibration'];
  if (method === undefined) return undefined;
  if (classCount < 2) return 'a calibration without classes';
  const curves = curveCount(classCount);
  if (method === 'sigmoid')
    return arrays['calibration-sigmoids']?.length === 2 * curves ? undefined : 'sigmoids of the calibration are missing';
  if (method !== 'isotonic') return `calibration is ${JSON.stringify(method)}, expected isotonic or sigmoid`;
  const [starts, x, y] = ['starts', 'x', 'y'].map((name) => arrays[`calibration-${name}`]);
  if (starts?.length !== curves + 1 || x === undefined || x.length !== y?.length || starts[0] !== 0 || starts[curves] !== x.length) {
    return 'curves of the calibration are missing';
  }
  return starts.every((start, index) => index === 0 || start > starts[index - 1]!) ? undefined : 'a curve of the calibration has no points';
}
