/** Similarity of two rows. */
export type KernelSpec =
  | { readonly kind: 'linear' }
  | { readonly kind: 'rbf'; readonly gamma: number }
  | { readonly kind: 'poly'; readonly gamma: number; readonly coef0: number; readonly degree: number }
  | { readonly kind: 'sigmoid'; readonly gamma: number; readonly coef0: number };

/** Kernel of a row with itself. */
export function selfKernel(spec: KernelSpec, norm: number): number {
  switch (spec.kind) {
    case 'linear':
      return norm;
    case 'rbf':
      return 1;
    case 'poly':
      return wholePower(spec.gamma * norm + spec.coef0, spec.degree);
    case 'sigmoid':
      return Math.tanh(spec.gamma * norm + spec.coef0);
  }
}

/** By repeated products: the last bit of a general power differs between versions of Node. */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let factor = base, rest = exponent; rest > 0; rest >>= 1, factor *= factor) if ((rest & 1) === 1) power *= factor;
  return power;
}
