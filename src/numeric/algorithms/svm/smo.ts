import type { KernelSource } from './kernel.ts';

export interface SmoLimits {
  /** Upper bound of every multiplier (C). */
  readonly c: number;
  /** Done when the largest violation is below this. */
  readonly tolerance: number;
  readonly maxIterations: number;
}

export interface BinaryMachine {
  /** α_i y_i for each training row; most are zero. */
  readonly coefficients: Float64Array;
  /** The decision is Σ coefficients_i K(x_i, x) − offset. */
  readonly offset: number;
  readonly converged: boolean;
}

const TINY = 1e-12;

/** Whether y·α of a row may still rise or fall; both for rows that are at no bound. */
const RISES = 1;
const FALLS = 2;

/**
 * Trains a two-class C-SVM by sequential minimal optimisation with second-order choice of the working set (WSS2; Fan, Chen and Lin 2005).
 * `signs` are +1 and −1. Instead of the gradient G it keeps −y·G, in which an update and both choices need no sign.
 */
export function trainBinaryMachine(
  kernel: KernelSource,
  signs: Float64Array,
  limits: SmoLimits,
  /** −y · gradient where all multipliers are 0; for classes that is y. */
  start: Float64Array = signs,
): BinaryMachine {
  const { c, tolerance, maxIterations } = limits;
  const count = signs.length;
  const alpha = new Float64Array(count);
  const violation = Float64Array.from(start);
  const diagonal = Float64Array.from({ length: count }, (_, index) => kernel.diagonal(index));
  const freedom = Uint8Array.from(signs, (sign) => (sign > 0 ? RISES : FALLS));
  let converged = false;
  let first = indexOfMost(violation, freedom);
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    if (first < 0) {
      converged = true;
      break;
    }
    const most = violation[first]!;
    const firstRow = kernel.row(first);
    const own = diagonal[first]!;
    let second = -1;
    let least = Infinity;
    let bestDrop = 0;
    for (let index = 0; index < count; index++) {
      if ((freedom[index]! & FALLS) === 0) continue;
      const value = violation[index]!;
      if (value < least) least = value;
      const gap = most - value;
      if (gap <= 0) continue;
      let curvature = own + diagonal[index]! - 2 * firstRow[index]!;
      if (curvature < TINY) curvature = TINY;
      const drop = (gap * gap) / curvature;
      if (drop > bestDrop) {
        bestDrop = drop;
        second = index;
      }
    }
    if (most - least < tolerance || second < 0) {
      converged = true;
      break;
    }
    const secondRow = kernel.row(second);
    const taken = moveAlong(first, second, own + diagonal[second]! - 2 * firstRow[second]!, violation, signs, alpha, freedom, c);
    first = applyStep(taken, firstRow, secondRow, violation, freedom);
  }
  return { coefficients: alpha.map((value, index) => value * signs[index]!), offset: offsetOf(violation, freedom), converged };
}

/** Changes two multipliers, keeping Σ y α, to where the objective is least within the box; returns the change of y·α. */
function moveAlong(
  first: number,
  second: number,
  curvature: number,
  violation: Float64Array,
  signs: Float64Array,
  alpha: Float64Array,
  freedom: Uint8Array,
  c: number,
): number {
  const length = (violation[first]! - violation[second]!) / Math.max(TINY, curvature);
  const roomFirst = signs[first]! > 0 ? c - alpha[first]! : alpha[first]!;
  const roomSecond = signs[second]! > 0 ? alpha[second]! : c - alpha[second]!;
  const taken = Math.min(length, roomFirst, roomSecond);
  // Set exactly to the bound when the bound is what stopped the step, so that "at bound" needs no tolerance.
  alpha[first] = taken === roomFirst ? (signs[first]! > 0 ? c : 0) : alpha[first]! + signs[first]! * taken;
  alpha[second] = taken === roomSecond ? (signs[second]! > 0 ? 0 : c) : alpha[second]! - signs[second]! * taken;
  for (const index of [first, second]) {
    const rises = signs[index]! > 0 ? alpha[index]! < c : alpha[index]! > 0;
    const falls = signs[index]! > 0 ? alpha[index]! > 0 : alpha[index]! < c;
    freedom[index] = (rises ? RISES : 0) | (falls ? FALLS : 0);
  }
  return taken;
}

/** Brings the violations up to date and finds the next first row in the same pass. */
function applyStep(taken: number, firstRow: Float32Array, secondRow: Float32Array, violation: Float64Array, freedom: Uint8Array): number {
  let best = -1;
  let most = -Infinity;
  for (let index = 0; index < violation.length; index++) {
    const value = violation[index]! - taken * (firstRow[index]! - secondRow[index]!);
    violation[index] = value;
    if (value > most && (freedom[index]! & RISES) !== 0) {
      most = value;
      best = index;
    }
  }
  return best;
}

function indexOfMost(violation: Float64Array, freedom: Uint8Array): number {
  let best = -1;
  for (let index = 0; index < violation.length; index++) {
    if ((freedom[index]! & RISES) !== 0 && (best < 0 || violation[index]! > violation[best]!)) best = index;
  }
  return best;
}

/** Mean of y·gradient over rows at no bound, or the middle of the feasible range when there is none. */
function offsetOf(violation: Float64Array, freedom: Uint8Array): number {
  let free = 0;
  let sum = 0;
  let upper = Infinity;
  let lower = -Infinity;
  for (let index = 0; index < violation.length; index++) {
    const value = -violation[index]!;
    if (freedom[index] === (RISES | FALLS)) {
      free++;
      sum += value;
    } else if (freedom[index] === RISES) {
      upper = Math.min(upper, value);
    } else {
      lower = Math.max(lower, value);
    }
  }
  if (free > 0) return sum / free;
  if (upper === Infinity) return lower;
  return lower === -Infinity ? upper : (upper + lower) / 2;
}
