import type { FittedModel } from '#numeric/algorithms/model.ts';
import { countWeights, networkOf } from '#numeric/algorithms/network/stored-network.ts';

/** Weights from which on native TensorFlow is several times as fast. */
const MANY = 100_000;

const PLACES: Readonly<Record<string, string>> = {
  tensorflow: 'native TensorFlow',
  'tensorflow-gpu': 'native TensorFlow for GPUs',
  wasm: 'WebAssembly',
  cpu: 'plain JavaScript',
};

/** What a network was trained on, in a sentence, with what would be faster; nothing for other models. */
export function describeNetworkTraining(model: FittedModel): string | undefined {
  if (model.kind !== 'network') return undefined;
  const { plan } = networkOf(model);
  const weights = countWeights(plan);
  const { backend, epoch } = model.parameters as { backend: string; epoch: number };
  const losses = model.arrays['losses'] as Float64Array;
  const said = `${weights} weights after ${epoch} of ${losses.length} epochs on ${PLACES[backend] ?? backend}, loss ${losses[epoch - 1]!.toPrecision(4)}`;
  const slow = backend === 'cpu' || (backend === 'wasm' && (weights >= MANY || plan.layers.some(({ layer }) => layer.kind === 'conv2d')));
  return slow ? `${said}; npm install @tensorflow/tfjs-node in this project makes the next training several times as fast` : said;
}
