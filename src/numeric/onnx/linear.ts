import type { FittedModel } from '../algorithms/model.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addLink } from './links.ts';
import type { Outcome } from './outcome.ts';

/** x · weights + intercepts from core operators: LinearRegressor and LinearClassifier compute in single precision. */
export function addLinear(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { coefficients, intercepts } = model.arrays as { coefficients: Float64Array; intercepts: Float64Array };
  const outputs = intercepts.length;
  const columns = coefficients.length / outputs;
  const weights = new Float64Array(coefficients.length);
  coefficients.forEach((weight, index) => (weights[(index % columns) * outputs + Math.floor(index / columns)] = weight));
  const products = graph.op('MatMul', [matrix, graph.doubles(weights, [columns, outputs])]);
  return addLink(graph, graph.op('Add', [products, graph.doubles(intercepts)]), model.parameters['link'] as string);
}
