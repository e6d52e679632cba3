/**
 * Quantiles of weighted values by averaged inversion of the distribution function, as scikit-learn's `_weighted_percentile`; missing values
 * and those without weight are left out. `shares` ascend.
 */
export function weightedQuantiles(values: Float64Array, weights: Float64Array, shares: readonly number[]): Float64Array {
  const order = Int32Array.from({ length: values.length }, (_, index) => index)
    .filter((index) => !Number.isNaN(values[index]!) && weights[index]! > 0)
    .sort((left, right) => values[left]! - values[right]! || left - right);
  const reached = new Float64Array(order.length);
  let total = 0;
  order.forEach((index, position) => (reached[position] = total += weights[index]!));
  let position = 0;
  return Float64Array.from(shares, (share) => {
    const wanted = share * total;
    while (position < order.length - 1 && reached[position]! < wanted) position++;
    const here = values[order[position]!]!;
    const exact = reached[position]! <= wanted + Number.EPSILON && position < order.length - 1;
    return exact ? (here + values[order[position + 1]!]!) / 2 : here;
  });
}
