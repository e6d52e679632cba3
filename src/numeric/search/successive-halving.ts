/** One round of successive halving. */
export interface Rung {
  /** Share of the resource that each candidate gets; 1 in the last round. */
  readonly share: number;
  readonly candidates: number;
}

/**
 * Rounds of successive halving (Jamieson and Talwalkar 2016). As in scikit-learn, `factor` is how many times fewer candidates go on from one
 * round to the next, ⌈n / factor⌉, and how many times more of the resource each of them gets; rounds end when `factor` or fewer are left
 * to choose from. The last round always uses everything, so that its scores are those of the full procedure: the first gets
 * factor^(1 − rounds) of it, and there are fewer rounds where that would be less than `smallest`.
 */
export function planRungs(candidates: number, factor: number, smallest: number): readonly Rung[] {
  // The small margin keeps 3² / 3² from being a round short by rounding of logarithms.
  const wanted = 1 + Math.floor(Math.log(Math.max(1, candidates)) / Math.log(factor) + 1e-9);
  const possible = 1 + Math.floor(Math.log(1 / Math.min(1, smallest)) / Math.log(factor) + 1e-9);
  const rounds = Math.max(1, Math.min(wanted, possible));
  let left = candidates;
  return Array.from({ length: rounds }, (_, round) => {
    const rung = { share: factor ** (round + 1 - rounds), candidates: left };
    left = Math.ceil(left / factor);
    return rung;
  });
}
