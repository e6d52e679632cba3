import type { Table } from './table.ts';

/** A fitted model with its preprocessing: rows in, predictions out. Pure and safe to share. */
export interface Predictor {
  readonly task: Predictions['task'];
  /** Columns that are read; further columns are ignored, a missing one is `serve.input-missing` or `train.feature-missing`. */
  readonly features: readonly string[];
  predict(table: Table): Predictions;
}

/** As `Predictor`, also for models that a runtime of their own answers for, later perhaps. */
export interface AnyPredictor extends Omit<Predictor, 'predict'> {
  predict(table: Table): Predictions | Promise<Predictions>;
}

export type Predictions =
  | {
      readonly task: 'classification';
      /** Sorted class names; `predicted` indexes into it. */
      readonly classes: readonly string[];
      readonly predicted: Int32Array;
      /** Row-major: `probabilities[row * classes.length + class]`. */
      readonly probabilities?: Float64Array;
    }
  | { readonly task: 'regression'; readonly predicted: Float64Array };
