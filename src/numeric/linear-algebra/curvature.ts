import { addScaled, dot } from './vector.ts';

/** Steps that are remembered. */
const MEMORY = 10;

/** What the last steps say about the curvature of a function: the memory of L-BFGS (Nocedal 1980). */
export class Curvature {
  readonly #steps: Float64Array[] = [];
  readonly #changes: Float64Array[] = [];

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  forget(): void {
    this.#steps.length = 0;
    this.#changes.length = 0;
  }

  /** Takes in a step and the change of the gradient along it, where the function curves upwards. */
  learn(point: Float64Array, gradient: Float64Array, nextPoint: Float64Array, nextGradient: Float64Array): void {
    const step = difference(nextPoint, point);
    const change = difference(nextGradient, gradient);
    if (!(dot(step, change) > 1e-12 * dot(change, change))) return;
    this.#steps.push(step);
    this.#changes.push(change);
    if (this.#steps.length <= MEMORY) return;
    this.#steps.shift();
    this.#changes.shift();
  }

  /** − (approximate inverse Hessian) · gradient, by the two-loop recursion over the last steps and changes of the gradient. */
  directionFor(gradient: Float64Array): Float64Array {
    const steps = this.#steps;
    const changes = this.#changes;
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
}

const difference = (left: Float64Array, right: Float64Array): Float64Array => left.map((value, index) => value - right[index]!);
