import type { FittedModel } from '../model.ts';
import { formatLayers, parseLayers } from './layers.ts';
import { planNetwork, sizeOf, type NetworkPlan, type NetworkShape } from './plan-network.ts';

/** Topology of a network as part of a model: `planNetwork` makes the rest anew. */
export const describeNetwork = ({ input, layers, outputs, tokens }: NetworkShape) => ({
  input: [...input],
  layers: formatLayers(layers),
  outputs,
  tokens,
});

/** Plan and weights of a fitted model. */
export function networkOf(model: FittedModel): { readonly plan: NetworkPlan; readonly weights: readonly Float32Array[] } {
  const { input, layers, outputs, tokens } = model.parameters as { input: number[]; layers: string; outputs: number; tokens: number };
  const parsed = parseLayers(layers);
  const plan = planNetwork({ input, layers: parsed.ok ? parsed.value : [], outputs, tokens });
  const all = model.arrays['weights'] as Float32Array;
  let from = 0;
  const weights = plan.layers.flatMap((layer) =>
    layer.weights.map(({ shape }) => {
      const size = sizeOf(shape);
      from += size;
      return all.subarray(from - size, from);
    }),
  );
  return { plan, weights };
}

export const countWeights = (plan: NetworkPlan): number =>
  plan.layers.reduce((sum, { weights }) => sum + weights.reduce((own, { shape }) => own + sizeOf(shape), 0), 0);

/** Multiplications for one row, roughly: what a prediction costs. */
export const multiplicationsOf = (plan: NetworkPlan): number =>
  plan.layers.reduce((sum, { layer, input, output, weights }) => {
    const kernels = weights.reduce((own, { shape }) => own + (shape.length > 1 ? sizeOf(shape) : 0), 0);
    if (layer.kind === 'embedding') return sum + sizeOf(output);
    const repeats = layer.kind.startsWith('conv')
      ? sizeOf(output) / output.at(-1)!
      : layer.kind === 'lstm' || layer.kind === 'gru'
        ? input[0]!
        : 1;
    return sum + kernels * repeats + sizeOf(output);
  }, 0);
