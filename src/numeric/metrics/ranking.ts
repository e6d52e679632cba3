/** Rows in order of falling score, with tie groups, sorted once so that any reweighting of the rows is a linear pass. */
export interface RankedRows {
  readonly order: Uint32Array;
  /** 1 where the next row in the order has another score. */
  readonly groupEnds: Uint8Array;
  /** 1 for rows of the positive class, in the order of `order`. */
  readonly positive: Uint8Array;
}

/** Ranks rows by the score of one class: `scores[row * stride + offset]`. */
export function rankRows(scores: Float64Array, stride: number, offset: number, isPositive: (row: number) => boolean): RankedRows {
  const count = scores.length / stride;
  const column = new Float64Array(count);
  for (let row = 0; row < count; row++) column[row] = scores[row * stride + offset]!;
  const order = Uint32Array.from(column.keys()).sort((left, right) => column[right]! - column[left]! || left - right);
  const groupEnds = new Uint8Array(count);
  const positive = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    groupEnds[place] = place === count - 1 || column[order[place]!]! !== column[order[place + 1]!]! ? 1 : 0;
    positive[place] = isPositive(order[place]!) ? 1 : 0;
  }
  return { order, groupEnds, positive };
}

/**
 * Area under the ROC curve: the share of (positive, negative) pairs in which the positive has the higher score, ties counted half.
 * NaN when a class is absent.
 */
export function weightedRocAuc(ranked: RankedRows, weights: Int32Array): number {
  const { order, groupEnds, positive } = ranked;
  let positives = 0;
  let negatives = 0;
  let pairs = 0;
  let groupPositives = 0;
  let groupNegatives = 0;
  for (let place = 0; place < order.length; place++) {
    const weight = weights[order[place]!]!;
    if (positive[place] === 1) groupPositives += weight;
    else groupNegatives += weight;
    if (groupEnds[place] === 1) {
      pairs += groupNegatives * (positives + groupPositives / 2);
      positives += groupPositives;
      negatives += groupNegatives;
      groupPositives = 0;
      groupNegatives = 0;
    }
  }
  return pairs / (positives * negatives);
}

/** Average precision Σ (Rₖ − Rₖ₋₁) Pₖ over distinct thresholds, without interpolation. NaN when there is no positive row. */
export function weightedAveragePrecision(ranked: RankedRows, weights: Int32Array): number {
  const { order, groupEnds, positive } = ranked;
  let positives = 0;
  let seen = 0;
  let area = 0;
  let groupPositives = 0;
  for (let place = 0; place < order.length; place++) {
    const weight = weights[order[place]!]!;
    seen += weight;
    if (positive[place] === 1) groupPositives += weight;
    if (groupEnds[place] === 1) {
      positives += groupPositives;
      if (seen > 0) area += (groupPositives * positives) / seen;
      groupPositives = 0;
    }
  }
  return area / positives;
}
