import type { KernelCache } from './kernel.ts';

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

/**
 * Trains a two-class C-SVM by sequential minimal optimisation with second-order choice of the working set (WSS2; Fan, Chen and Lin 2005).
 * `signs` are +1 and −1.
 */
export function trainBinaryMachine(kernel: KernelCache, signs: Float64Array, limits: SmoLimits): BinaryMachine {
  const { c, tolerance, maxIterations } = limits;
  const count = signs.length;
  const alpha = new Float64Array(count);
  const gradient = new Float64Array(count).fill(-1);
  const diagonal = Float64Array.from({ length: count }, (_, index) => kernel.diagonal(index));
  const mayRise = (index: number): boolean => (signs[index]! > 0 ? alpha[index]! < c : alpha[index]! > 0);
  const mayFall = (index: number): boolean => (signs[index]! > 0 ? alpha[index]! > 0 : alpha[index]! < c);
  let converged = false;
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    let first = -1;
    let most = -Infinity;
    for (let index = 0; index < count; index++) {
      const violation = -signs[index]! * gradient[index]!;
      if (violation > most && mayRise(index)) {
        most = violation;
        first = index;
      }
    }
    if (first < 0) {
      converged = true;
      break;
    }
    const firstRow = kernel.row(first);
    let second = -1;
    let least = Infinity;
    let bestDrop = 0;
    for (let index = 0; index < count; index++) {
      if (!mayFall(index)) continue;
      const violation = -signs[index]! * gradient[index]!;
      if (violation < least) least = violation;
      const gap = most - violation;
      if (gap <= 0) continue;
      const curvature = Math.max(TINY, diagonal[first]! + diagonal[index]! - 2 * firstRow[index]!);
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
    step(first, second, kernel, firstRow, signs, alpha, gradient, diagonal, c);
  }
  return { coefficients: alpha.map((value, index) => value * signs[index]!), offset: offsetOf(signs, alpha, gradient, c), converged };
}

/** Solves the problem for two multipliers exactly, keeps them in [0, c], and brings the gradient up to date. */
function step(
  first: number,
  second: number,
  kernel: KernelCache,
  firstRow: Float32Array,
  signs: Float64Array,
  alpha: Float64Array,
  gradient: Float64Array,
  diagonal: Float64Array,
  c: number,
): void {
  const secondRow = kernel.row(second);
  const curvature = Math.max(TINY, diagonal[first]! + diagonal[second]! - 2 * firstRow[second]!);
  const length = (-signs[first]! * gradient[first]! + signs[second]! * gradient[second]!) / curvature;
  // Along (+y_first, −y_second) the sum Σ y α stays as it is; the box limits how far it goes.
  const roomFirst = signs[first]! > 0 ? c - alpha[first]! : alpha[first]!;
  const roomSecond = signs[second]! > 0 ? alpha[second]! : c - alpha[second]!;
  const taken = Math.min(length, roomFirst, roomSecond);
  // Set exactly to the bound when the bound is what stopped the step, so that "at bound" needs no tolerance.
  alpha[first] = taken === roomFirst ? (signs[first]! > 0 ? c : 0) : alpha[first]! + signs[first]! * taken;
  alpha[second] = taken === roomSecond ? (signs[second]! > 0 ? 0 : c) : alpha[second]! - signs[second]! * taken;
  for (let index = 0; index < gradient.length; index++) gradient[index]! += signs[index]! * taken * (firstRow[index]! - secondRow[index]!);
}

/** Mean of y·gradient over free multipliers, or the middle of the feasible range when none is free. */
function offsetOf(signs: Float64Array, alpha: Float64Array, gradient: Float64Array, c: number): number {
  let free = 0;
  let sum = 0;
  let upper = Infinity;
  let lower = -Infinity;
  for (let index = 0; index < signs.length; index++) {
    const value = signs[index]! * gradient[index]!;
    if (alpha[index]! > 0 && alpha[index]! < c) {
      free++;
      sum += value;
    } else if ((alpha[index] === 0) === signs[index]! > 0) {
      upper = Math.min(upper, value);
    } else {
      lower = Math.max(lower, value);
    }
  }
  if (free > 0) return sum / free;
  if (upper === Infinity) return lower;
  return lower === -Infinity ? upper : (upper + lower) / 2;
}
