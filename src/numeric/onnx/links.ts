import type { GraphBuilder } from './graph-builder.ts';
import type { Outcome } from './outcome.ts';

/** Raw scores [rows, outputs] to outputs; two classes come from one score. */
export function addLink(graph: GraphBuilder, raw: string, link: string): Outcome {
  switch (link) {
    case 'identity':
      return { task: 'regression', values: raw };
    case 'logistic': {
      const second = graph.op('Sigmoid', [raw]);
      const first = graph.op('Sub', [graph.double(1), second]);
      return addMostProbable(graph, graph.op('Concat', [first, second], { axis: { int: 1 } }));
    }
    default:
      return addMostProbable(graph, graph.op('Softmax', [raw], { axis: { int: 1 } }));
  }
}

/** The first of the largest, as everywhere in the library. */
export const addMostProbable = (graph: GraphBuilder, probabilities: string): Outcome => ({
  task: 'classification',
  indices: addArgMax(graph, probabilities),
  probabilities,
});

export const addArgMax = (graph: GraphBuilder, values: string): string =>
  graph.op('ArgMax', [values], { axis: { int: 1 }, keepdims: { int: 0 }, select_last_index: { int: 0 } });
