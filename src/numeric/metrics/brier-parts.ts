import { fitIsotonic, isotonicAt } from '../calibration/isotonic.ts';

/** Brier score = reliability − resolution + uncertainty, exactly. */
export interface BrierParts {
  readonly brier: number;
  /** What recalibrating would gain; 0 is best. */
  readonly reliability: number;
  /** What the model knows beyond the shares of the classes; more is better. */
  readonly resolution: number;
  /** Score of always predicting the shares of the classes. */
  readonly uncertainty: number;
}

/**
 * The decomposition of Dimitriadis, Gneiting and Jordan (2021): the recalibrated forecast is the isotonic regression of the outcome on the
 * probability, so there are no bins to choose. Summed over the classes as the score itself is; of two classes the second counts.
 */
export function decomposeBrier(truth: Int32Array, probabilities: Float64Array, classCount: number): BrierParts {
  const rows = truth.length;
  const total = { brier: 0, recalibrated: 0, uncertainty: 0 };
  const column = new Float64Array(rows);
  const outcome = new Uint8Array(rows);
  for (let index = classCount === 2 ? 1 : 0; index < classCount; index++) {
    let share = 0;
    for (let row = 0; row < rows; row++) {
      column[row] = probabilities[row * classCount + index]!;
      outcome[row] = truth[row] === index ? 1 : 0;
      share += outcome[row]! / rows;
    }
    const fit = fitIsotonic(column, outcome);
    for (let row = 0; row < rows; row++) {
      total.brier += (column[row]! - outcome[row]!) ** 2 / rows;
      total.recalibrated += (isotonicAt(fit, column[row]!) - outcome[row]!) ** 2 / rows;
    }
    total.uncertainty += share * (1 - share);
  }
  return {
    brier: total.brier,
    reliability: total.brier - total.recalibrated,
    resolution: total.uncertainty - total.recalibrated,
    uncertainty: total.uncertainty,
  };
}
