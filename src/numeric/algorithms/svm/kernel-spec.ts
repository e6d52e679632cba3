import type { Matrix } from '../../linear-algebra/matrix.ts';
import type { ParameterValues } from '../model.ts';
import type { KernelSpec } from './kernel.ts';
import type { SmoLimits } from './smo.ts';

export const CACHE_BYTES = 256 * 1024 * 1024;

export function kernelSpec(parameters: ParameterValues, x: Matrix): KernelSpec {
  const kind = parameters['kernel'] as KernelSpec['kind'];
  if (kind === 'linear') return { kind };
  const gamma = gammaOf(parameters['gamma'], x);
  if (kind === 'rbf') return { kind, gamma };
  const coef0 = parameters['coef0'] as number;
  return kind === 'poly' ? { kind, gamma, coef0, degree: parameters['degree'] as number } : { kind, gamma, coef0 };
}

/** scikit-learn's `gamma`: `scale` is 1 / (columns × variance of all values), `auto` 1 / columns. */
function gammaOf(gamma: ParameterValues[string] | undefined, x: Matrix): number {
  if (typeof gamma === 'number') return gamma;
  if (gamma === 'auto') return 1 / x.columns;
  let mean = 0;
  for (const value of x.values) mean += value / x.values.length;
  let variance = 0;
  for (const value of x.values) variance += (value - mean) ** 2 / x.values.length;
  return variance > 0 ? 1 / (x.columns * variance) : 1;
}

export const smoLimits = (parameters: ParameterValues, rows: number): SmoLimits => ({
  c: parameters['c'] as number,
  tolerance: parameters['tolerance'] as number,
  // Ordinary data needs a few iterations a row; beyond this, rounding in the kernel keeps the tolerance out of reach.
  maxIterations: Math.max(100 * rows, 1e9 / Math.max(1, rows)),
});
