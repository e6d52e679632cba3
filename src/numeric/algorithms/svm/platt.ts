/** P(positive) = 1 / (1 + exp(slope · decision + shift)). */
export interface PlattScale {
  readonly slope: number;
  readonly shift: number;
}

/**
 * Platt's sigmoid by Newton's method with backtracking (Lin, Lin and Weng 2007), with their smoothed targets. A row of weight 2 counts as
 * two rows.
 */
export function fitPlatt(decisions: Float64Array, signs: Float64Array, weights?: Float64Array): PlattScale {
  let positives = 0;
  let negatives = 0;
  for (let row = 0; row < signs.length; row++) {
    if (signs[row]! > 0) positives += weights?.[row] ?? 1;
    else negatives += weights?.[row] ?? 1;
  }
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const goal = (row: number): number => (signs[row]! > 0 ? high : low);
  const loss = (slope: number, shift: number): number => {
    let sum = 0;
    for (let row = 0; row < decisions.length; row++) {
      const value = slope * decisions[row]! + shift;
      sum += (weights?.[row] ?? 1) * ((value >= 0 ? goal(row) : goal(row) - 1) * value + Math.log1p(Math.exp(-Math.abs(value))));
    }
    return sum;
  };
  let slope = 0;
  let shift = Math.log((negatives + 1) / (positives + 1));
  let value = loss(slope, shift);
  for (let iteration = 0; iteration < 100; iteration++) {
    let h11 = 1e-12;
    let h22 = 1e-12;
    let h21 = 0;
    let g1 = 0;
    let g2 = 0;
    for (let row = 0; row < decisions.length; row++) {
      const decision = decisions[row]!;
      const score = slope * decision + shift;
      const exponential = Math.exp(-Math.abs(score));
      const p = score >= 0 ? exponential / (1 + exponential) : 1 / (1 + exponential);
      const weight = weights?.[row] ?? 1;
      const curvature = weight * p * (1 - p);
      h11 += decision * decision * curvature;
      h22 += curvature;
      h21 += decision * curvature;
      g1 += weight * decision * (goal(row) - p);
      g2 += weight * (goal(row) - p);
    }
    if (Math.abs(g1) < 1e-5 && Math.abs(g2) < 1e-5) break;
    const determinant = h11 * h22 - h21 * h21;
    const stepSlope = -(h22 * g1 - h21 * g2) / determinant;
    const stepShift = -(-h21 * g1 + h11 * g2) / determinant;
    const fall = g1 * stepSlope + g2 * stepShift;
    let length = 1;
    for (; length >= 1e-10; length /= 2) {
      const next = loss(slope + length * stepSlope, shift + length * stepShift);
      if (next < value + 1e-4 * length * fall) {
        slope += length * stepSlope;
        shift += length * stepShift;
        value = next;
        break;
      }
    }
    if (length < 1e-10) break;
  }
  return { slope, shift };
}

/**
 * Class probabilities from pairwise ones (Wu, Lin and Weng 2004, second method). `pairwise[i * classes + j]` = P(i | i or j).
 */
export function couplePairs(pairwise: Float64Array, classes: number): Float64Array {
  const q = new Float64Array(classes * classes);
  for (let row = 0; row < classes; row++) {
    for (let column = 0; column < classes; column++) {
      if (row === column) continue;
      q[row * classes + row]! += pairwise[column * classes + row]! ** 2;
      q[row * classes + column] = -pairwise[column * classes + row]! * pairwise[row * classes + column]!;
    }
  }
  const p = new Float64Array(classes).fill(1 / classes);
  const qp = new Float64Array(classes);
  for (let iteration = 0; iteration < Math.max(100, classes); iteration++) {
    let pqp = 0;
    for (let row = 0; row < classes; row++) {
      qp[row] = 0;
      for (let column = 0; column < classes; column++) qp[row]! += q[row * classes + column]! * p[column]!;
      pqp += p[row]! * qp[row]!;
    }
    let worst = 0;
    for (let row = 0; row < classes; row++) worst = Math.max(worst, Math.abs(qp[row]! - pqp));
    if (worst < 0.005 / classes) break;
    for (let row = 0; row < classes; row++) {
      const change = (-qp[row]! + pqp) / q[row * classes + row]!;
      p[row]! += change;
      pqp = (pqp + change * (change * q[row * classes + row]! + 2 * qp[row]!)) / (1 + change) ** 2;
      for (let column = 0; column < classes; column++) {
        qp[column] = (qp[column]! + change * q[row * classes + column]!) / (1 + change);
        p[column]! /= 1 + change;
      }
    }
  }
  return p;
}
