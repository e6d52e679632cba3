import type { GraphBuilder } from './graph-builder.ts';

/** x · weights + intercepts [rows, outputs]; weights are output after output, from core operators in double precision. */
export function addWeightedSums(graph: GraphBuilder, matrix: string, coefficients: Float64Array, intercepts: Float64Array): string {
  const outputs = intercepts.length;
  const columns = coefficients.length / outputs;
  const weights = new Float64Array(coefficients.length);
  coefficients.forEach((weight, index) => (weights[(index % columns) * outputs + Math.floor(index / columns)] = weight));
  const products = graph.op('MatMul', [matrix, graph.doubles(weights, [columns, outputs])]);
  return graph.op('Add', [products, graph.doubles(intercepts)]);
}
