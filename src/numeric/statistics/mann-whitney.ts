import { normalUpperTail } from './distributions.ts';
import { midRanks, tieSum } from './ranks.ts';

export interface MannWhitney {
  /** Pairs in which the first sample's value is larger, ties counted half. */
  readonly u: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
}

/** Largest sample of both for which the exact distribution is used, as in SciPy. */
const EXACT_LIMIT = 8;

/** Two-sided Mann–Whitney U test; exact for small samples without ties, else normal with tie and continuity correction. */
export function mannWhitney(first: ArrayLike<number>, second: ArrayLike<number>): MannWhitney {
  const m = first.length;
  const n = second.length;
  if (m === 0 || n === 0) return { u: 0, p: 1, method: 'exact' };
  const ranks = midRanks([...Array.from(first), ...Array.from(second)]);
  let rankSum = 0;
  for (let index = 0; index < m; index++) rankSum += ranks[index]!;
  const u = rankSum - (m * (m + 1)) / 2;
  const ties = tieSum(ranks);
  const larger = Math.max(u, m * n - u);
  if (ties === 0 && Math.min(m, n) <= EXACT_LIMIT) return { u, p: Math.min(1, 2 * exactUpperTail(larger, m, n)), method: 'exact' };
  const total = m + n;
  const deviation = Math.sqrt(((m * n) / 12) * (total + 1 - ties / (total * (total - 1))));
  const z = deviation === 0 ? 0 : (larger - (m * n) / 2 - 0.5) / deviation;
  return { u, p: Math.min(1, 2 * normalUpperTail(z)), method: 'asymptotic' };
}

/** P(U ≥ u) by counting the ways to choose ranks: one more value of the first sample above j of the second adds j to U. */
function exactUpperTail(u: number, m: number, n: number): number {
  const most = m * n;
  // ways[i][s]: choices of i first values among those seen so far with U = s.
  const ways = Array.from({ length: m + 1 }, () => new Float64Array(most + 1));
  ways[0]![0] = 1;
  for (let place = 1; place <= m + n; place++) {
    for (let chosen = Math.min(place, m); chosen >= 1; chosen--) {
      const below = place - chosen;
      if (below > n) continue;
      for (let sum = most; sum >= below; sum--) ways[chosen]![sum]! += ways[chosen - 1]![sum - below]!;
    }
  }
  const counts = ways[m]!;
  let tail = 0;
  let all = 0;
  counts.forEach((count, sum) => {
    all += count;
    if (sum >= u) tail += count;
  });
  return tail / all;
}
