/** `3e-41`, `0.012`, `0.4`: two figures are all that a p-value deserves. */
export function formatProbability(p: number): string {
  if (p === 0) return '< 1e-300';
  if (p < 1e-3) return p.toExponential(0);
  return p >= 0.0995 ? p.toFixed(2) : p.toFixed(3);
}

/** Effects lie in [0, 1]: two decimals, three where two would be zero. */
export const formatShare = (share: number): string => (share > 0 && share < 0.0095 ? share.toFixed(3) : share.toFixed(2));
