export const CORRECTIONS = ['benjamini-hochberg', 'benjamini-yekutieli', 'holm', 'none'] as const;

export type Correction = (typeof CORRECTIONS)[number];

/**
 * p-values adjusted for being many, in the given order. Holm controls the chance of any false alarm, Benjamini–Hochberg the expected
 * share of false alarms among alarms (for independent or positively dependent tests), Benjamini–Yekutieli that under any dependence.
 */
export function adjustPValues(p: readonly number[], method: Correction): number[] {
  if (method === 'none') return [...p];
  const count = p.length;
  const ascending = [...p.keys()].sort((left, right) => p[left]! - p[right]! || left - right);
  const adjusted = new Array<number>(count).fill(1);
  if (method === 'holm') {
    let largest = 0;
    ascending.forEach((index, rank) => (adjusted[index] = largest = Math.max(largest, Math.min(1, p[index]! * (count - rank)))));
    return adjusted;
  }
  let harmonic = 1;
  if (method === 'benjamini-yekutieli') for (let k = 2; k <= count; k++) harmonic += 1 / k;
  let smallest = 1;
  for (let rank = count - 1; rank >= 0; rank--) {
    const index = ascending[rank]!;
    smallest = Math.min(smallest, (p[index]! * count * harmonic) / (rank + 1));
    adjusted[index] = smallest;
  }
  return adjusted;
}
