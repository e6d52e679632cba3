import type { Predictor } from '#kernel/predictor.ts';
import type { ClassPredictions, PredictionSet } from '#kernel/records/prediction-set.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import { Failure } from '#kernel/failure.ts';

/**
 * The predictions of another model on the rows of a prediction set, with the same truth and digest, so that the two are paired.
 * `table` holds all rows of the dataset that the row numbers of the set refer to. Classes that only the other model knows are added to
 * neither side: such a prediction counts as wrong, with its probability lost. Fails with `metrics.not-comparable` when the tasks differ.
 */
export function predictSameRows(predictor: Predictor, table: Table, set: PredictionSet): PredictionSet {
  const last = set.rows[set.rows.length - 1];
  if (last !== undefined && last >= table.rows) {
    throw new Failure('metrics.not-comparable', {
      message: `the predictions are about row ${last}, and the table has ${table.rows} rows`,
    });
  }
  const predictions = predictor.predict(takeRows(table, set.rows));
  if (set.task === 'regression' && predictions.task === 'regression') return { ...set, predicted: predictions.predicted };
  if (set.task === 'classification' && predictions.task === 'classification') return alignClasses(set, predictions);
  throw new Failure('metrics.not-comparable', { message: `a ${predictions.task} model cannot be compared with ${set.task} predictions` });
}

type Classified = Pick<ClassPredictions, 'classes' | 'predicted' | 'probabilities'>;

function alignClasses(set: ClassPredictions, { classes, predicted, probabilities }: Classified): ClassPredictions {
  const { probabilities: _own, ...rest } = set;
  const place = classes.map((name) => set.classes.indexOf(name));
  const count = set.classes.length;
  // A class outside the set can never be the truth; any class that is not the truth stands for it.
  const aligned = predicted.map((guess, row) => (place[guess]! >= 0 ? place[guess]! : (set.truth[row]! + 1) % count));
  if (probabilities === undefined) return { ...rest, predicted: aligned };
  const moved = new Float64Array(set.rows.length * count);
  for (let row = 0; row < set.rows.length; row++) {
    place.forEach((target, source) => {
      if (target >= 0) moved[row * count + target] = probabilities[row * classes.length + source]!;
    });
  }
  return { ...rest, predicted: aligned, probabilities: moved };
}
