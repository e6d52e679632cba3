import type { KernelSource } from './kernel-cache.ts';
import { padded } from './kernel-rows.ts';

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

/** Whether y·α of each row may still rise or fall, −1 or 0; both for rows that are at no bound. */
interface Freedom {
  readonly rises: Int32Array;
  readonly falls: Int32Array;
}

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
  const length = padded(count);
  const { rows } = kernel;
  const { functions } = rows;
  const at = {
    violation: rows.allocate(length * 8),
    diagonal: rows.allocate(length * 8),
    rises: rows.allocate(length * 4),
    falls: rows.allocate(length * 4),
    least: rows.allocate(8),
  };
  const alpha = new Float64Array(count);
  const violation = rows.doubles(at.violation, count);
  violation.set(start);
  const diagonal = rows.doubles(at.diagonal, count);
  for (let index = 0; index < count; index++) diagonal[index] = kernel.diagonal(index);
  // What fills the arrays up to a multiple of four may neither rise nor fall.
  const freedom = { rises: rows.words(at.rises, length).fill(0), falls: rows.words(at.falls, length).fill(0) };
  signs.forEach((sign, index) => ((sign > 0 ? freedom.rises : freedom.falls)[index] = -1));
  const least = rows.doubles(at.least, 1);
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
    const second = functions.choose(at.violation, at.falls, at.diagonal, firstRow, length, most, own, TINY, at.least);
    if (most - least[0]! < tolerance || second < 0) {
      converged = true;
      break;
    }
    const secondRow = kernel.row(second);
    const similarity = rows.floats(firstRow, count)[second]!;
    const taken = moveAlong(first, second, own + diagonal[second]! - 2 * similarity, violation, signs, alpha, freedom, c);
    first = functions.move(at.violation, at.rises, firstRow, secondRow, length, taken);
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
  freedom: Freedom,
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
    freedom.rises[index] = rises ? -1 : 0;
    freedom.falls[index] = falls ? -1 : 0;
  }
  return taken;
}

function indexOfMost(violation: Float64Array, { rises }: Freedom): number {
  let best = -1;
  for (let index = 0; index < violation.length; index++) {
    if (rises[index] !== 0 && (best < 0 || violation[index]! > violation[best]!)) best = index;
  }
  return best;
}

/** Mean of y·gradient over rows at no bound, or the middle of the feasible range when there is none. */
function offsetOf(violation: Float64Array, { rises, falls }: Freedom): number {
  let free = 0;
  let sum = 0;
  let upper = Infinity;
  let lower = -Infinity;
  for (let index = 0; index < violation.length; index++) {
    const value = -violation[index]!;
    if (rises[index] !== 0 && falls[index] !== 0) {
      free++;
      sum += value;
    } else if (rises[index] !== 0) {
      upper = Math.min(upper, value);
    } else {
      lower = Math.max(lower, value);
    }
  }
  if (free > 0) return sum / free;
  if (upper === Infinity) return lower;
  return lower === -Infinity ? upper : (upper + lower) / 2;
}
