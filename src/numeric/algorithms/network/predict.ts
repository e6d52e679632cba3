import { toRowMajor, type Matrix } from '../../linear-algebra/matrix.ts';
import type { FittedModel } from '../model.ts';
import { forward } from './forward.ts';
import { networkOf } from './stored-network.ts';

const BLOCK = 128;

/** Raw values of the last layer, row-major; for regression in the units of the target. */
export function networkScorer(model: FittedModel): (x: Matrix) => Float64Array {
  const { plan, weights } = networkOf(model);
  const { offset, scale } = model.parameters as { offset: number; scale: number };
  return (x) => {
    const rows = toRowMajor(x);
    const raw = new Float64Array(x.rows * plan.outputs);
    for (let from = 0; from < x.rows; from += BLOCK) {
      const size = Math.min(BLOCK, x.rows - from);
      const block = rows.slice(from * x.columns, (from + size) * x.columns);
      raw.set(forward(plan, weights, block, size), from * plan.outputs);
    }
    return raw.map((value) => value * scale + offset);
  };
}
