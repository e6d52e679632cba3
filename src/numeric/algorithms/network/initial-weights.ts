import { Random } from '#kernel/random.ts';
import { sizeOf, type NetworkPlan, type WeightPlan } from './plan-network.ts';

/**
 * First weights, each array from a generator of its own, so that they are the same to the bit on every backend: kernels uniform after Glorot
 * and Bengio (2010), recurrent ones orthogonal (Saxe 2014), the forget gate of LSTMs open (Jozefowicz 2015), as in Keras.
 */
export const initialWeights = (plan: NetworkPlan, seed: number): Float32Array[] =>
  plan.layers.flatMap(({ weights }, layer) => weights.map((weight, index) => drawWeights(weight, Random.forPart(seed, layer, index))));

function drawWeights({ shape, initial }: WeightPlan, random: Random): Float32Array {
  const values = new Float32Array(sizeOf(shape));
  switch (initial) {
    case 'zeros':
      return values;
    case 'ones':
      return values.fill(1);
    case 'forget':
      return values.fill(1, values.length / 4, values.length / 2);
    case 'uniform':
      return values.map(() => (random.uniform() - 0.5) / 10);
    case 'orthogonal':
      return orthogonalRows(shape[0]!, shape[1]!, random);
    case 'glorot': {
      const receptive = sizeOf(shape.slice(0, -2));
      const limit = Math.sqrt(6 / (receptive * (shape.at(-2)! + shape.at(-1)!)));
      return values.map(() => (2 * random.uniform() - 1) * limit);
    }
  }
}

/** Rows of length 1 at right angles to each other, by Gram and Schmidt on normal numbers; there are never more rows than columns. */
function orthogonalRows(rows: number, columns: number, random: Random): Float32Array {
  const basis: Float64Array[] = [];
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const vector = Float64Array.from({ length: columns }, () => random.normal());
    // Twice is enough (Giraud 2005): what rounding left after the first pass goes in the second.
    for (let pass = 0; pass < 2; pass++) {
      for (const other of basis) {
        let product = 0;
        for (let column = 0; column < columns; column++) product += vector[column]! * other[column]!;
        for (let column = 0; column < columns; column++) vector[column]! -= product * other[column]!;
      }
    }
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    basis.push(vector.map((value) => value / length));
    values.set(basis[row]!, row * columns);
  }
  return values;
}
