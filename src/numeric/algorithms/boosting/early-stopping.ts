import { holdout, stratifiedHoldout } from '../../splits/holdout.ts';
import type { ParameterValues, Target } from '../model.ts';

/** scikit-learn turns early stopping on by itself above this many rows. */
const AUTO_ABOVE = 10_000;

export interface StoppingRule {
  readonly train: Int32Array;
  /** Rows whose loss decides; the training rows themselves when there are no others. */
  readonly validation: Int32Array;
  /** Takes the loss after an iteration (the first one before any) and says whether to stop. */
  readonly shouldStop: (loss: number) => boolean;
}

/** Rows to learn from and when to stop, by `early-stopping`, `validation-fraction`, `n-iter-no-change` and `tol`; undefined: never. */
export function stoppingRule(target: Target, rows: number, parameters: ParameterValues, seed: number): StoppingRule | undefined {
  const wanted = parameters['early-stopping'] ?? 'auto';
  if (wanted === false || wanted === 'false' || (wanted === 'auto' && rows <= AUTO_ABOVE)) return undefined;
  const fraction = parameters['validation-fraction'] as number | null;
  const { train, test } =
    fraction === null || fraction === undefined
      ? allRows(rows)
      : target.task === 'classification'
        ? stratifiedHoldout(target.labels, fraction, seed)
        : holdout(rows, fraction, seed);
  const patience = parameters['n-iter-no-change'] as number;
  const tolerance = parameters['tol'] as number;
  const losses: number[] = [];
  return {
    train: Int32Array.from(train).sort(),
    validation: Int32Array.from(test).sort(),
    shouldStop: (loss) => {
      losses.push(loss);
      if (losses.length <= patience) return false;
      const reference = losses[losses.length - 1 - patience]! - tolerance;
      return !losses.slice(-patience).some((recent) => recent < reference);
    },
  };
}

function allRows(rows: number): { train: Int32Array; test: Int32Array } {
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  return { train: all, test: all };
}
