import type { FittedModel } from '../algorithms/model.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addArgMax, addLink } from './links.ts';
import type { Outcome } from './outcome.ts';
import { addWeightedSums } from './weighted-sums.ts';

/** Core operators: LinearRegressor and LinearClassifier compute in single precision. */
export function addLinear(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { coefficients, intercepts, platt } = model.arrays as Record<string, Float64Array>;
  const sums = addWeightedSums(graph, matrix, coefficients!, intercepts!);
  const link = model.parameters['link'] as string;
  return link === 'margin' ? addMargins(graph, sums, intercepts!.length, platt) : addLink(graph, sums, link);
}

/** The class follows the margins, the probabilities are Platt's sigmoids made to add up to 1. */
function addMargins(graph: GraphBuilder, sums: string, outputs: number, platt: Float64Array | undefined): Outcome {
  const axis = graph.integers([1]);
  const indices =
    outputs === 1 ? graph.cast(graph.op('Greater', [graph.op('Squeeze', [sums, axis]), graph.double(0)]), 'int64') : addArgMax(graph, sums);
  if (platt === undefined) return { task: 'classification', indices };
  const slopes = graph.doubles(platt.filter((_, index) => index % 2 === 0));
  const shifts = graph.doubles(platt.filter((_, index) => index % 2 === 1));
  const scores = graph.op('Neg', [graph.op('Add', [graph.op('Mul', [sums, slopes]), shifts])]);
  const shares = graph.op('Max', [graph.op('Sigmoid', [scores]), graph.double(1e-12)]);
  const probabilities =
    outputs === 1
      ? graph.op('Concat', [graph.op('Sub', [graph.double(1), shares]), shares], { axis: { int: 1 } })
      : graph.op('Div', [shares, graph.op('ReduceSum', [shares, axis], { keepdims: { int: 1 } })]);
  return { task: 'classification', indices, probabilities };
}
