/** Ranks from 1 in the order of the values; equal values share the mean of their ranks. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const count = values.length;
  const order = Uint32Array.from({ length: count }, (_, index) => index).sort((left, right) => values[left]! - values[right]!);
  const ranks = new Float64Array(count);
  let start = 0;
  while (start < count) {
    let end = start + 1;
    while (end < count && values[order[end]!] === values[order[start]!]) end += 1;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

/** Σ (t³ − t) over groups of t equal values, the tie correction of rank tests. */
export function tieSum(ranks: Float64Array): number {
  const sorted = ranks.slice().sort();
  let sum = 0;
  let start = 0;
  for (let place = 1; place <= sorted.length; place++) {
    if (place < sorted.length && sorted[place] === sorted[start]) continue;
    const ties = place - start;
    sum += ties ** 3 - ties;
    start = place;
  }
  return sum;
}
