import type { ParameterValues } from '../model.ts';

/** Moves the weights along a gradient. */
export interface Stepper {
  step(point: Float64Array, gradient: Float64Array): void;
  /** After a pass; `rows` rows have been seen in all. */
  endPass(rows: number): void;
  /** Called when the loss stays; true when nothing more can be done. */
  exhausted(): boolean;
}

export const makeStepper = (size: number, parameters: ParameterValues): Stepper =>
  parameters['solver'] === 'adam' ? adam(size, parameters) : gradientDescent(size, parameters);

/** Adam (Kingma and Ba 2015), with the correction of both means in the step length. */
function adam(size: number, parameters: ParameterValues): Stepper {
  const rate = parameters['learning-rate-init'] as number;
  const beta1 = parameters['beta-1'] as number;
  const beta2 = parameters['beta-2'] as number;
  const epsilon = parameters['epsilon'] as number;
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  let power1 = 1;
  let power2 = 1;
  return {
    step: (point, gradient) => {
      power1 *= beta1;
      power2 *= beta2;
      const length = (rate * Math.sqrt(1 - power2)) / (1 - power1);
      for (let index = 0; index < size; index++) {
        const slope = gradient[index]!;
        const mean = beta1 * means[index]! + (1 - beta1) * slope;
        const square = beta2 * squares[index]! + (1 - beta2) * slope * slope;
        means[index] = mean;
        squares[index] = square;
        point[index]! -= (length * mean) / (Math.sqrt(square) + epsilon);
      }
    },
    endPass: () => undefined,
    exhausted: () => true,
  };
}

/** Stochastic gradient descent with (Nesterov's) momentum and the three schedules of scikit-learn. */
function gradientDescent(size: number, parameters: ParameterValues): Stepper {
  const initial = parameters['learning-rate-init'] as number;
  const schedule = parameters['learning-rate'] as string;
  const momentum = parameters['momentum'] as number;
  const nesterov = parameters['nesterovs-momentum'] === true;
  const power = parameters['power-t'] as number;
  const velocity = new Float64Array(size);
  let rate = initial;
  return {
    step: (point, gradient) => {
      for (let index = 0; index < size; index++) {
        const speed = momentum * velocity[index]! - rate * gradient[index]!;
        velocity[index] = speed;
        point[index]! += nesterov ? momentum * speed - rate * gradient[index]! : speed;
      }
    },
    endPass: (rows) => {
      if (schedule === 'invscaling') rate = initial / Math.exp(power * Math.log(rows + 1));
    },
    exhausted: () => {
      if (schedule !== 'adaptive' || rate <= 1e-6) return true;
      rate /= 5;
      return false;
    },
  };
}
