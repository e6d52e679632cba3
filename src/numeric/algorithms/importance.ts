import type { FittedModel } from './model.ts';

/** Where a model's importances come from. */
export type ImportanceKind = 'impurity' | 'coefficient';

/**
 * How much each column of the matrix counts for the model itself, as shares that add up to 1: gain of its splits for trees, mean
 * |coefficient| for linear models (their columns are scaled). Undefined for models that do not tell; use permutation then.
 */
export function modelImportance(
  model: FittedModel,
  columns: number,
): { readonly kind: ImportanceKind; readonly shares: Float64Array } | undefined {
  const source = model.kind === 'trees' ? model.arrays['importance'] : model.kind === 'linear' ? model.arrays['coefficients'] : undefined;
  if (source === undefined) return undefined;
  const shares = new Float64Array(columns);
  for (let index = 0; index < source.length; index++) shares[index % columns]! += Math.abs(source[index]!);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { kind: model.kind === 'trees' ? 'impurity' : 'coefficient', shares: total > 0 ? shares.map((share) => share / total) : shares };
}
