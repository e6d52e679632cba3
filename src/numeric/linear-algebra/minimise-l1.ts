import { Curvature } from './curvature.ts';
import type { MinimiseLimits, Minimum, Objective } from './minimise.ts';
import { dot } from './vector.ts';

export interface L1Limits extends MinimiseLimits {
  /** Factor of the sum of absolute values. */
  readonly l1: number;
  /** The first so many coordinates are penalised. */
  readonly penalised: number;
}

/**
 * Minimises a smooth objective plus l1 · Σ |coordinate| (OWL-QN; Andrew and Gao 2007): L-BFGS within the orthant that the pseudo-gradient
 * points to; what would change its sign becomes 0 exactly. Done when no component of the pseudo-gradient is larger than the tolerance.
 */
export function minimiseWithL1(objective: Objective, start: Float64Array, limits: L1Limits): Minimum {
  const { l1, penalised } = limits;
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient) + penaltyOf(point, limits);
  const curvature = new Curvature();
  for (let iteration = 0; ; iteration++) {
    const slope = pseudoGradient(point, gradient, l1, penalised);
    const largest = slope.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
    if (largest <= limits.tolerance) return { point, value, iterations: iteration, converged: true };
    if (iteration === limits.maxIterations) return { point, value, iterations: iteration, converged: false };
    let direction = curvature.directionFor(slope);
    // Only coordinates that go downhill for themselves move.
    for (let index = 0; index < size; index++) if (direction[index]! * slope[index]! > 0) direction[index] = 0;
    if (!(dot(direction, slope) < 0)) {
      curvature.forget();
      direction = slope.map((component) => -component);
    }
    const nextGradient = new Float64Array(size);
    let length = curvature.isEmpty ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
    let moved: { point: Float64Array<ArrayBuffer>; value: number } | undefined;
    for (let trial = 0; trial < 50; trial++, length /= 2) {
      const next = stepWithin(point, direction, slope, length, penalised);
      const nextValue = objective(next, nextGradient) + penaltyOf(next, limits);
      let fall = 0;
      for (let index = 0; index < size; index++) fall += slope[index]! * (next[index]! - point[index]!);
      if (nextValue <= value + 1e-4 * fall || (Math.abs(nextValue - value) <= 1e-14 * Math.abs(value) && fall > -1e-13 * Math.abs(value))) {
        moved = { point: next, value: nextValue };
        break;
      }
    }
    if (moved === undefined) {
      if (curvature.isEmpty) return { point, value, iterations: iteration, converged: false };
      // The memory misleads near a kink: try once more along the slope.
      curvature.forget();
      continue;
    }
    curvature.learn(point, gradient, moved.point, nextGradient);
    point = moved.point;
    value = moved.value;
    gradient = nextGradient;
  }
}

function penaltyOf(point: Float64Array, { l1, penalised }: L1Limits): number {
  let sum = 0;
  for (let index = 0; index < penalised; index++) sum += Math.abs(point[index]!);
  return l1 * sum;
}

/** The one-sided derivative that is nearest to 0. */
function pseudoGradient(point: Float64Array, gradient: Float64Array, l1: number, penalised: number): Float64Array {
  return gradient.map((slope, index) => {
    if (index >= penalised) return slope;
    if (point[index] !== 0) return slope + (point[index]! > 0 ? l1 : -l1);
    if (slope + l1 < 0) return slope + l1;
    return slope - l1 > 0 ? slope - l1 : 0;
  });
}

function stepWithin(
  point: Float64Array,
  direction: Float64Array,
  slope: Float64Array,
  length: number,
  penalised: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(point.length);
  for (let index = 0; index < point.length; index++) {
    const moved = point[index]! + length * direction[index]!;
    const side = point[index] !== 0 ? point[index]! : -slope[index]!;
    next[index] = index < penalised && moved * side <= 0 ? 0 : moved;
  }
  return next;
}
