import { layoutOf } from '#numeric/algorithms/mlp/network.ts';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { findCalibrationDefect } from '#numeric/calibration/calibrate.ts';
import { SET_WORDS } from '#numeric/algorithms/tree/tree-arrays.ts';
import { findNetworkDefect } from './check-network.ts';

/**
 * Whether a model that came from outside can be used without leaving its arrays: every tree ends, every index points at something.
 * Returns one sentence for the first thing that is wrong.
 */
export function findModelDefect(model: FittedModel, columns: number, classes: number): string | undefined {
  const { arrays, parameters } = model;
  if (parameters['task'] !== (classes > 0 ? 'classification' : 'regression')) return 'the model and its signature differ in their task';
  const need = (name: string, length?: number): string | undefined => {
    const array = arrays[name];
    if (array === undefined) return `array ${name} is missing`;
    return length !== undefined && array.length !== length ? `array ${name} has ${array.length} values, expected ${length}` : undefined;
  };
  const calibration = findCalibrationDefect(model, classes);
  if (calibration !== undefined) return calibration;
  switch (model.kind) {
    case 'trees':
      return findTreeDefect(model, columns, classes);
    case 'linear': {
      const outputs = arrays['intercepts']?.length ?? 0;
      const expected = classes > 2 ? classes : 1;
      if (parameters['link'] === 'margin') {
        if (classes === 0) return 'margins are of classes, and there are none';
        if (parameters['probability'] === true && arrays['platt']?.length !== 2 * outputs) return 'the sigmoids are missing';
      } else if (parameters['link'] !== linkFor(classes))
        return `the link is ${JSON.stringify(parameters['link'])}, expected ${linkFor(classes)}`;
      return outputs === expected
        ? need('coefficients', outputs * columns)
        : `array intercepts has ${outputs} values, expected ${expected}`;
    }
    case 'gaussian':
      return need('priors', classes) ?? need('means', classes * columns) ?? need('variances', classes * columns);
    case 'neighbors': {
      const rows = arrays['targets']?.length ?? 0;
      if (parameters['columns'] !== columns || parameters['classCount'] !== classes) return 'the model and its signature differ';
      const neighbors = parameters['neighbors'];
      if (typeof neighbors !== 'number' || neighbors < 1 || neighbors > rows) return `neighbors is ${neighbors} of ${rows} rows`;
      if (classes > 0 && !arrays['targets']!.every((label) => label >= 0 && label < classes)) return 'a training row has an unknown class';
      return need('points', rows * columns);
    }
    case 'support-vectors':
      return findVectorDefect(model, columns, classes);
    case 'discrete-bayes': {
      const { binarize } = parameters;
      if (binarize !== null && typeof binarize !== 'number') return `binarize is ${JSON.stringify(binarize)}, expected a number or null`;
      return need('intercepts', classes) ?? need('weights', classes * columns);
    }
    case 'mlp':
      return findPerceptronDefect(model, columns, classes);
    case 'network':
      return findNetworkDefect(model, columns, classes, linkFor(classes));
  }
}

function findPerceptronDefect({ arrays, parameters }: FittedModel, columns: number, classes: number): string | undefined {
  const { sizes, link, classCount, activation } = parameters;
  if (!Array.isArray(sizes) || sizes.length < 2 || !sizes.every((size) => Number.isSafeInteger(size) && (size as number) >= 0))
    return 'the layers are not described';
  const outputs = classes > 2 ? classes : 1;
  if (sizes[0] !== columns || sizes.at(-1) !== outputs || classCount !== classes) return 'the model and its signature differ';
  if (link !== linkFor(classes)) return `the link is ${JSON.stringify(link)}, expected ${linkFor(classes)}`;
  if (!['relu', 'tanh', 'logistic', 'identity'].includes(activation as string)) return `the activation is ${JSON.stringify(activation)}`;
  const { weights, biases } = layoutOf(sizes as number[]);
  return arrays['point']?.length === weights + biases
    ? undefined
    : `array point has ${arrays['point']?.length ?? 0} values, expected ${weights + biases}`;
}

/** How raw scores become outputs. */
const linkFor = (classes: number): string => (classes === 0 ? 'identity' : classes === 2 ? 'logistic' : 'softmax');

function findTreeDefect({ arrays, parameters }: FittedModel, columns: number, classes: number): string | undefined {
  const { roots, feature, threshold, right, values, cover } = arrays;
  if (!roots || !feature || !threshold || !right || !values || !cover) return 'an array of the trees is missing';
  const nodes = feature.length;
  if (threshold.length !== nodes || right.length !== nodes) return 'the arrays of the trees differ in length';
  if (arrays['missingLeft'] !== undefined && arrays['missingLeft'].length !== nodes) return 'the arrays of the trees differ in length';
  if (roots.length < 1 || roots.length !== parameters['trees'])
    return `there are ${roots.length} trees of ${JSON.stringify(parameters['trees'])}`;
  const averaged = parameters['link'] === 'mean';
  if (!averaged && parameters['link'] !== linkFor(classes))
    return `the link is ${JSON.stringify(parameters['link'])}, expected ${linkFor(classes)}`;
  const expected = averaged ? Math.max(1, classes) : classes > 2 ? classes : 1;
  const outputs = averaged ? expected : 1;
  if (parameters['outputs'] !== expected) return `the trees have ${String(parameters['outputs'])} outputs, expected ${expected}`;
  if (!averaged && arrays['baseline']?.length !== expected) return 'the baseline is missing';
  const bySet = arrays['categorical'];
  const sets = (arrays['categorySets']?.length ?? 0) / SET_WORDS;
  if (bySet !== undefined && bySet.length !== nodes) return 'the arrays of the trees differ in length';
  for (const root of roots) if (root < 0 || root >= nodes) return 'a tree has no root';
  for (let node = 0; node < nodes; node++) {
    const column = feature[node]!;
    const next = right[node]!;
    if (column < 0) {
      if (next < 0 || (next + 1) * outputs > values.length) return `leaf ${node} has no value`;
      // Children always come later, so walking down a tree ends.
    } else if (column >= columns || next <= node + 1 || next >= nodes) {
      return `node ${node} points outside its tree`;
    } else if (bySet?.[node] === 1 && !(Number.isInteger(threshold[node]) && threshold[node]! >= 0 && threshold[node]! < sets)) {
      return `node ${node} names a set of categories that is not there`;
    }
  }
  return undefined;
}

function findVectorDefect({ arrays, parameters }: FittedModel, columns: number, classes: number): string | undefined {
  const { support, starts, vectors, coefficients, offsets, platt } = arrays;
  if (!support || !starts || !vectors || !coefficients || !offsets || !platt) return 'an array of the machine is missing';
  const pairs = classes === 0 ? 1 : (classes * (classes - 1)) / 2;
  if (parameters['columns'] !== columns || parameters['classCount'] !== classes || columns === 0)
    return 'the model and its signature differ';
  if (starts.length !== pairs + 1 || offsets.length !== pairs || coefficients.length !== vectors.length)
    return 'the arrays of the machine differ in length';
  if (parameters['probability'] === true && platt.length !== 2 * pairs) return 'the sigmoids are missing';
  const rows = support.length / columns;
  if (!vectors.every((vector) => vector >= 0 && vector < rows)) return 'a pair names a vector that is not there';
  return starts.every((start, pair) => start >= 0 && start <= vectors.length && (pair === 0 || start >= starts[pair - 1]!))
    ? undefined
    : 'a pair begins outside the vectors';
}
