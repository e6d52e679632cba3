import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel } from '../model.ts';
import { forward, workspaceFor, type Network } from './backpropagate.ts';
import { activationOf, layoutOf } from './network.ts';

const BLOCK = 256;

/** Raw sums of the last layer, row-major. */
export function mlpScorer(model: FittedModel): (x: Matrix) => Float64Array {
  const layout = layoutOf(model.parameters['sizes'] as readonly number[]);
  const network: Network = {
    layout,
    activation: activationOf(model.parameters['activation']),
    point: model.arrays['point'] as Float64Array,
  };
  const width = layout.sizes[0]!;
  const outputs = layout.sizes.at(-1)!;
  return (x) => {
    const rows = toRowMajor(x);
    const work = workspaceFor(layout, Math.min(BLOCK, x.rows));
    const raw = new Float64Array(x.rows * outputs);
    for (let from = 0; from < x.rows; from += BLOCK) {
      const size = Math.min(BLOCK, x.rows - from);
      work.values[0]!.set(rows.subarray(from * width, (from + size) * width));
      raw.set(forward(network, work, size).subarray(0, size * outputs), from * outputs);
    }
    return raw;
  };
}
