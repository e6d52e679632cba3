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

const MEMORY = 10;

/** Values closer than this share of their size are equal as far as the objective's own rounding goes. */
const ROUNDING = 1e-14;

/** Steps without a lower value after which nothing more can be won in this precision. */
const MAX_STALLED = 20;

/** L-BFGS (Nocedal 1980) with two-loop recursion and a backtracking search that keeps the curvature condition (Wolfe, by bisection). */
export function minimise(objective: Objective, start: Float64Array, limits: MinimiseLimits): Minimum {
  let point = Float64Array.from(start);
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  let stalled = 0;
  for (let iteration = 0; ; iteration++) {
    if (largest(gradient) <= limits.tolerance) return { point, value, iterations: iteration, converged: true };
    if (iteration === limits.maxIterations) return { point, value, iterations: iteration, converged: false };
    const direction = quasiNewtonDirection(gradient, steps, changes);
    const found = wolfeStep(objective, point, value, gradient, direction, iteration === 0 ? Math.min(1, 1 / norm(gradient)) : 1);
    stalled = found === undefined || found.value < value ? 0 : stalled + 1;
    if (found === undefined || stalled > MAX_STALLED) return { point, value, iterations: iteration, converged: false };
    const step = difference(found.point, point);
    const change = difference(found.gradient, gradient);
    if (dot(step, change) > 1e-12 * dot(change, change)) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    ({ point, value, gradient } = found);
  }
}

/** − (approximate inverse Hessian) · gradient, by the two-loop recursion over the last steps and changes of the gradient. */
export function quasiNewtonDirection(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = gradient.map((component) => -component);
  const weights: number[] = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    const weight = dot(steps[index]!, direction) / dot(steps[index]!, changes[index]!);
    weights[index] = weight;
    addScaled(direction, changes[index]!, -weight);
  }
  const last = steps.length - 1;
  if (last >= 0) {
    const scale = dot(steps[last]!, changes[last]!) / dot(changes[last]!, changes[last]!);
    for (let index = 0; index < direction.length; index++) direction[index]! *= scale;
  }
  for (let index = 0; index < steps.length; index++) {
    const correction = dot(changes[index]!, direction) / dot(steps[index]!, changes[index]!);
    addScaled(direction, steps[index]!, weights[index]! - correction);
  }
  return direction;
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

const difference = (left: Float64Array, right: Float64Array): Float64Array => left.map((value, index) => value - right[index]!);
