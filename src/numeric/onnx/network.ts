import { Failure } from '#kernel/failure.ts';
import type { FittedModel } from '../algorithms/model.ts';
import { batchNormAsAffine } from '../algorithms/network/forward.ts';
import type { Activation } from '../algorithms/network/layers.ts';
import { networkOf } from '../algorithms/network/stored-network.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { addLink } from './links.ts';
import type { Outcome } from './outcome.ts';

/** A network of dense layers; runtimes have no convolutions and no recurrent layers in double precision. */
export function addNetwork(graph: GraphBuilder, matrix: string, model: FittedModel): Outcome {
  const { plan, weights } = networkOf(model);
  const { link, offset, scale } = model.parameters as { link: string; offset: number; scale: number };
  let values = matrix;
  let first = 0;
  for (const { layer, weights: own } of plan.layers) {
    const arrays = weights.slice(first, first + own.length);
    first += own.length;
    switch (layer.kind) {
      case 'dropout':
      case 'flatten':
        break;
      case 'dense': {
        const kernel = graph.doubles(Float64Array.from(arrays[0]!), own[0]!.shape);
        const sums = graph.op('Add', [graph.op('MatMul', [values, kernel]), graph.doubles(Float64Array.from(arrays[1]!))]);
        values = addActivation(graph, sums, layer.activation);
        break;
      }
      case 'batch-norm': {
        const { factors, offsets } = batchNormAsAffine(arrays);
        values = graph.op('Add', [graph.op('Mul', [values, graph.doubles(factors)]), graph.doubles(offsets)]);
        break;
      }
      default:
        throw new Failure('train.onnx-unsupported', {
          message: `expected a network of dense, dropout and batch-norm layers, found "${layer.kind}".`,
        });
    }
  }
  const moved =
    scale === 1 && offset === 0 ? values : graph.op('Add', [graph.op('Mul', [values, graph.double(scale)]), graph.double(offset)]);
  return addLink(graph, moved, link);
}

/** onnxruntime has neither Tanh nor Elu in double precision: tanh x = 2 · sigmoid(2x) − 1, elu x = max(0, x) + min(0, eˣ − 1). */
function addActivation(graph: GraphBuilder, sums: string, activation: Activation): string {
  const zero = (): string => graph.double(0);
  switch (activation) {
    case 'linear':
      return sums;
    case 'relu':
      return graph.op('Max', [sums, zero()]);
    case 'sigmoid':
      return graph.op('Sigmoid', [sums]);
    case 'tanh': {
      const twice = graph.op('Sigmoid', [graph.op('Mul', [sums, graph.double(2)])]);
      return graph.op('Sub', [graph.op('Mul', [twice, graph.double(2)]), graph.double(1)]);
    }
    case 'elu': {
      const negative = graph.op('Sub', [graph.op('Exp', [graph.op('Min', [sums, zero()])]), graph.double(1)]);
      return graph.op('Add', [graph.op('Max', [sums, zero()]), negative]);
    }
  }
}
