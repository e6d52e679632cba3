import { takeTarget } from '#domain/train/take-target.ts';
import type { Sha256 } from '#kernel/digest.ts';
import type { Predictions, Predictor } from '#kernel/predictor.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import type { Hasher } from '#ports/hasher.ts';

/** Predictions for named rows of a dataset, with the truth beside them. */
export function predictRows(
  predictor: Predictor,
  table: Table,
  target: Target,
  rows: Int32Array,
  datasetDigest: Sha256,
  hasher: Hasher,
): PredictionSet {
  return besideTruth(predictor.predict(takeRows(table, rows)), target, rows, datasetDigest, hasher);
}

/** Predictions of the named rows with their truth. `target` holds all rows of the dataset. */
export function besideTruth(
  predictions: Predictions,
  target: Target,
  rows: Int32Array,
  datasetDigest: Sha256,
  hasher: Hasher,
): PredictionSet {
  const truth = takeTarget(target, rows);
  const base = { rows: Uint32Array.from(rows), rowsDigest: digestRows(rows, datasetDigest, hasher) };
  if (predictions.task === 'classification' && truth.task === 'classification') {
    const { classes, predicted, probabilities } = predictions;
    return {
      ...base,
      task: 'classification',
      classes,
      truth: truth.labels,
      predicted,
      ...(probabilities === undefined ? {} : { probabilities }),
    };
  }
  return {
    ...base,
    task: 'regression',
    truth: truth.task === 'regression' ? truth.values : new Float64Array(0),
    predicted: Float64Array.from(predictions.predicted),
  };
}

/** SHA-256 of the dataset's digest and the row numbers in decimal, one a line: the same rows of the same data have the same digest. */
export const digestRows = (rows: Int32Array, datasetDigest: Sha256, hasher: Hasher): Sha256 =>
  hasher.sha256([datasetDigest, ...rows].join('\n'));
