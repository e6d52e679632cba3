import { biasesOf, weightsOf } from '../algorithms/mlp/backpropagate.ts';
import { activationOf, layoutOf, type Activation } from '../algorithms/mlp/network.ts';
import type { FittedModel } from '../algorithms/model.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addLink } from './links.ts';
import type { Outcome } from './outcome.ts';

/** onnxruntime has no Tanh in double precision: tanh x = 2 · sigmoid(2x) − 1. */
function addActivation(graph: GraphBuilder, sums: string, activation: Activation): string {
  switch (activation) {
    case 'relu':
      return graph.op('Max', [sums, graph.double(0)]);
    case 'logistic':
      return graph.op('Sigmoid', [sums]);
    case 'tanh': {
      const twice = graph.op('Sigmoid', [graph.op('Mul', [sums, graph.double(2)])]);
      return graph.op('Sub', [graph.op('Mul', [twice, graph.double(2)]), graph.double(1)]);
    }
    case 'identity':
      return sums;
  }
}

/** A multilayer perceptron, layer by layer. */
export function addMlp(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const layout = layoutOf(model.parameters['sizes'] as readonly number[]);
  const activation = activationOf(model.parameters['activation']);
  const source = { layout, point: model.arrays['point'] as Float64Array };
  let values = matrix;
  for (let layer = 0; layer + 1 < layout.sizes.length; layer++) {
    const shape = [layout.sizes[layer]!, layout.sizes[layer + 1]!];
    const products = graph.op('MatMul', [values, graph.doubles(weightsOf(source, layer), shape)]);
    values = graph.op('Add', [products, graph.doubles(biasesOf(source, layer))]);
    if (layer + 2 < layout.sizes.length) values = addActivation(graph, values, activation);
  }
  return addLink(graph, values, model.parameters['link'] as string);
}
