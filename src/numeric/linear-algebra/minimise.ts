import { Curvature } from './curvature.ts';
import { addScaled, dot } from './vector.ts';

/** A smooth function: returns its value at `point` and writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface MinimiseLimits {
  readonly maxIterations: number;
  /** Done when no component of the gradient is larger than this. */
  readonly tolerance: number;
}

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Values closer than this share of their size are equal as far as the objective's own rounding goes. */
const ROUNDING = 1e-14;

/** Steps without a lower value after which nothing more can be won in this precision. */
const MAX_STALLED = 20;

/** L-BFGS (Nocedal 1980) with two-loop recursion and a backtracking search that keeps the curvature condition (Wolfe, by bisection). */
export function minimise(objective: Objective, start: Float64Array, limits: MinimiseLimits): Minimum {
  let point = Float64Array.from(start);
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const curvature = new Curvature();
  let stalled = 0;
  for (let iteration = 0; ; iteration++) {
    if (largest(gradient) <= limits.tolerance) return { point, value, iterations: iteration, converged: true };
    if (iteration === limits.maxIterations) return { point, value, iterations: iteration, converged: false };
    const direction = curvature.directionFor(gradient);
    const found = wolfeStep(objective, point, value, gradient, direction, iteration === 0 ? Math.min(1, 1 / norm(gradient)) : 1);
    stalled = found === undefined || found.value < value ? 0 : stalled + 1;
    if (found === undefined || stalled > MAX_STALLED) return { point, value, iterations: iteration, converged: false };
    curvature.learn(point, gradient, found.point, found.gradient);
    ({ point, value, gradient } = found);
  }
}

interface Found {
  readonly point: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
}

/** A step along the direction that lowers the value enough (Armijo, 1e-4) and flattens the slope enough (0.9). */
function wolfeStep(
  objective: Objective,
  point: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  first: number,
): Found | undefined {
  const slope = dot(gradient, direction);
  if (!(slope < 0)) return undefined;
  let low = 0;
  let high = Infinity;
  let length = first;
  let best: Found | undefined;
  for (let trial = 0; trial < 40; trial++) {
    const next = Float64Array.from(point);
    addScaled(next, direction, length);
    const nextGradient = new Float64Array(point.length);
    const nextValue = objective(next, nextGradient);
    const nextSlope = dot(nextGradient, direction);
    // Near the minimum the fall drowns in rounding; the slopes still tell (the approximate Wolfe conditions of Hager and Zhang 2005).
    const lower = nextValue <= value + 1e-4 * length * slope;
    if (!lower && !(nextValue <= value + ROUNDING * Math.abs(value) && nextSlope <= -0.9998 * slope)) {
      high = length;
    } else {
      best = { point: next, value: nextValue, gradient: nextGradient };
      if (nextSlope >= 0.9 * slope) return best;
      low = length;
    }
    length = high === Infinity ? low * 2 : (low + high) / 2;
  }
  return best;
}

const norm = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

const largest = (vector: Float64Array): number => vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
