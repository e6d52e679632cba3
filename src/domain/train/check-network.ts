import type { FittedModel } from '#numeric/algorithms/model.ts';
import { parseLayers } from '#numeric/algorithms/network/layers.ts';
import { planNetwork, sizeOf } from '#numeric/algorithms/network/plan-network.ts';
import { countWeights } from '#numeric/algorithms/network/stored-network.ts';
import type { FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import { tokenCount } from '#numeric/text/tokens.ts';

/** Whether a network that came from outside can be used; one sentence for the first thing that is wrong. */
export function findNetworkDefect(model: FittedModel, columns: number, classes: number, link: string): string | undefined {
  const { input, layers, outputs, tokens, classCount, offset, scale } = model.parameters;
  const whole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  if (
    !Array.isArray(input) ||
    input.length < 1 ||
    input.length > 3 ||
    !input.every(whole) ||
    typeof layers !== 'string' ||
    !whole(tokens)
  ) {
    return 'the layers are not described';
  }
  const expected = classes > 2 ? classes : 1;
  if (sizeOf(input as number[]) !== columns || outputs !== expected || classCount !== classes) return 'the model and its signature differ';
  if (model.parameters['link'] !== link) return `the link is ${JSON.stringify(model.parameters['link'])}, expected ${link}`;
  if (!Number.isFinite(offset) || !Number.isFinite(scale)) return 'the scale of the output is not described';
  const parsed = parseLayers(layers);
  if (!parsed.ok) return parsed.error;
  const { weights } = model.arrays;
  let needed: number;
  try {
    needed = countWeights(planNetwork({ input: input as number[], layers: parsed.value, outputs: expected, tokens }));
  } catch {
    return 'the layers do not fit together';
  }
  if (!(weights instanceof Float32Array)) return 'array weights is missing';
  return weights.length === needed ? undefined : `array weights has ${weights.length} values, expected ${needed}`;
}

/** Whether an embedding has a row for every token that the pipeline can hand on. */
export function findTokenDefect(model: FittedModel, { columns }: FittedPipeline): string | undefined {
  if (model.kind !== 'network' || !(model.parameters['layers'] as string).startsWith('embedding')) return undefined;
  const tokens = model.parameters['tokens'] as number;
  return columns.every((column) => column.kind === 'tokens' && tokenCount(column) === tokens)
    ? undefined
    : 'the embedding and the vocabulary differ';
}
