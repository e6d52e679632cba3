import type { FittedModel } from '../algorithms/model.ts';
import type { KernelSpec } from '../algorithms/svm/kernel.ts';
import { addCoupledPairs } from './couple-pairs.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addArgMax } from './links.ts';
import type { Outcome } from './outcome.ts';

/**
 * A support vector machine, one against one, from core operators. SVMClassifier is not used: it computes in single precision, and its
 * label follows the probabilities where ours (and libsvm's) follows the votes.
 */
export function addSupportVectors(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { classCount, columns, probability } = model.parameters as { classCount: number; columns: number; probability: boolean };
  const kernel = model.parameters['kernel'] as unknown as KernelSpec;
  const similarity = addKernel(graph, matrix, kernel, model.arrays['support'] as Float64Array, columns);
  const decisions = addDecisions(graph, similarity, model, columns);
  if (classCount === 0) return { task: 'regression', values: decisions };
  const pairs = pairsOf(classCount);
  const indices = addVotes(graph, decisions, pairs, classCount);
  if (!probability) return { task: 'classification', indices };
  const shares = addShares(graph, decisions, model.arrays['platt'] as Float64Array);
  const complements = graph.op('Sub', [graph.double(1), shares]);
  if (classCount === 2) {
    return { task: 'classification', indices, probabilities: graph.op('Concat', [shares, complements], { axis: { int: 1 } }) };
  }
  const pairwise = addPairMatrix(graph, shares, complements, pairs, classCount);
  return { task: 'classification', indices, probabilities: addCoupledPairs(graph, pairwise, classCount) };
}

type Pairs = readonly (readonly [low: number, high: number])[];

const pairsOf = (classes: number): Pairs =>
  Array.from({ length: classes }, (_, low) =>
    Array.from({ length: classes - low - 1 }, (_, step) => [low, low + step + 1] as const),
  ).flat();

/** [rows, support vectors]. */
function addKernel(graph: GraphBuilder, matrix: string, kernel: KernelSpec, support: Float64Array, columns: number): string {
  const count = support.length / columns;
  const byColumn = Float64Array.from(support, (_, index) => support[(index % count) * columns + Math.floor(index / count)]!);
  const products = graph.op('MatMul', [matrix, graph.doubles(byColumn, [columns, count])]);
  if (kernel.kind === 'linear') return products;
  if (kernel.kind !== 'rbf') {
    const sums = graph.op('Add', [graph.op('Mul', [products, graph.double(kernel.gamma)]), graph.double(kernel.coef0)]);
    if (kernel.kind === 'poly') return graph.op('Pow', [sums, graph.double(kernel.degree)]);
    // onnxruntime has no Tanh in double precision: tanh x = 2 · sigmoid(2x) − 1.
    const twice = graph.op('Sigmoid', [graph.op('Mul', [sums, graph.double(2)])]);
    return graph.op('Sub', [graph.op('Mul', [twice, graph.double(2)]), graph.double(1)]);
  }
  const norms = new Float64Array(count);
  support.forEach((value, index) => (norms[Math.floor(index / columns)]! += value ** 2));
  const own = graph.op('ReduceSum', [graph.op('Mul', [matrix, matrix]), graph.integers([1])], { keepdims: { int: 1 } });
  const squares = graph.op('Add', [own, graph.doubles(norms)]);
  const distances = graph.op('Sub', [squares, graph.op('Mul', [graph.double(2), products])]);
  const positive = graph.op('Max', [distances, graph.double(0)]);
  return graph.op('Exp', [graph.op('Mul', [positive, graph.double(-kernel.gamma)])]);
}

/** [rows, pairs]: positive for the lower class of the pair. */
function addDecisions(graph: GraphBuilder, similarity: string, model: FittedModel, columns: number): string {
  const { support, starts, vectors, coefficients, offsets } = model.arrays as Record<string, Float64Array>;
  const pairs = offsets!.length;
  const weights = new Float64Array((support!.length / columns) * pairs);
  for (let pair = 0; pair < pairs; pair++) {
    for (let index = starts![pair]!; index < starts![pair + 1]!; index++)
      weights[vectors![index]! * pairs + pair]! += coefficients![index]!;
  }
  const sums = graph.op('MatMul', [similarity, graph.doubles(weights, [support!.length / columns, pairs])]);
  return graph.op('Sub', [sums, graph.doubles(offsets!)]);
}

function addVotes(graph: GraphBuilder, decisions: string, pairs: Pairs, classes: number): string {
  const low = graph.cast(graph.op('Greater', [decisions, graph.double(0)]), 'double');
  const high = graph.op('Sub', [graph.double(1), low]);
  const members = (side: 0 | 1): string => {
    const table = new Float64Array(pairs.length * classes);
    pairs.forEach((pair, index) => (table[index * classes + pair[side]] = 1));
    return graph.doubles(table, [pairs.length, classes]);
  };
  return addArgMax(graph, graph.op('Add', [graph.op('MatMul', [low, members(0)]), graph.op('MatMul', [high, members(1)])]));
}

/** Platt's sigmoid of each decision, kept off 0 and 1 as natively. */
function addShares(graph: GraphBuilder, decisions: string, platt: Float64Array): string {
  const slopes = graph.doubles(platt.filter((_, index) => index % 2 === 0));
  const shifts = graph.doubles(platt.filter((_, index) => index % 2 === 1));
  const scores = graph.op('Add', [graph.op('Mul', [decisions, slopes]), shifts]);
  return graph.op('Clip', [graph.op('Sigmoid', [graph.op('Neg', [scores])]), graph.double(1e-7), graph.double(1 - 1e-7)]);
}

/** [rows, classes, classes] with 0 on the diagonal: each cell looked up among shares, complements and a 0. */
function addPairMatrix(graph: GraphBuilder, shares: string, complements: string, pairs: Pairs, classes: number): string {
  const zero = graph.op('Mul', [graph.op('Gather', [shares, graph.integers([0])], { axis: { int: 1 } }), graph.double(0)]);
  const all = graph.op('Concat', [shares, complements, zero], { axis: { int: 1 } });
  const lookup = new Float64Array(classes * classes).fill(2 * pairs.length);
  pairs.forEach(([low, high], pair) => {
    lookup[low * classes + high] = pair;
    lookup[high * classes + low] = pairs.length + pair;
  });
  return graph.op('Gather', [all, graph.integers(lookup, [classes, classes])], { axis: { int: 1 } });
}
