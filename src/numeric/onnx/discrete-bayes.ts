import type { FittedModel } from '../algorithms/model.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addLink } from './links.ts';
import type { Outcome } from './outcome.ts';
import { addWeightedSums } from './weighted-sums.ts';

/** Multinomial and Bernoulli naive Bayes: weighted sums of the values, or of their being above a threshold, then softmax. */
export function addDiscreteBayes(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { weights, intercepts } = model.arrays as { weights: Float64Array; intercepts: Float64Array };
  const threshold = model.parameters['binarize'] as number | null;
  const values = threshold === null ? matrix : graph.cast(graph.op('Greater', [matrix, graph.double(threshold)]), 'double');
  return addLink(graph, addWeightedSums(graph, values, weights, intercepts), 'softmax');
}
