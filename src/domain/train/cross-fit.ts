import { Failure } from '#kernel/failure.ts';
import type { Task } from '#kernel/metric.ts';
import { partSeed } from '#kernel/random.ts';
import { selectColumns, takeRows, type Table } from '#kernel/table.ts';
import type { ClassTarget, FittedModel, Target } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { withCalibration } from '#numeric/calibration/calibrate.ts';
import { applyPipeline } from '#numeric/preprocessing/pipeline.ts';
import type { FittedSetting } from './fit-setting.ts';
import { planInnerFolds } from './plan-folds.ts';
import type { Setting } from './settings.ts';
import { takeTarget } from './take-target.ts';

const FOLDS = 5;
/** Keeps the generators of these folds apart from those of the fits. */
const CALIBRATION_PART = 5;

type FitRows = (rows: Int32Array, setting: Setting, seed: number) => FittedSetting;

/**
 * The model with its probabilities corrected as the setting asks. Each fifth of the rows is scored by a model that was learned from the
 * others, and the curves are learned from those scores: probabilities of rows that were learned from are too good. Rows are dealt into
 * fifths by class, or as the setting keeps them apart; they count as their weights say. Without a wish in the setting the model is handed
 * back as it is.
 */
export function calibrateModel(
  model: FittedModel,
  {
    table,
    target,
    rows,
    setting,
    seed,
  }: { readonly table: Table; readonly target: Target; readonly rows: Int32Array; readonly setting: Setting; readonly seed: number },
  fit: FitRows,
): FittedModel {
  const { calibration, parted, ...plain } = setting;
  if (calibration === undefined || target.task === 'regression') return model;
  const { classCount, labels, weights } = takeTarget(target, rows) as ClassTarget;
  if (rows.length < FOLDS) {
    throw new Failure('train.settings-invalid', { message: `calibration takes at least ${FOLDS} training rows; found ${rows.length}.` });
  }
  const splits = planInnerFolds(
    takeRows(selectColumns(table, parted?.by === undefined ? [] : [parted.by]), rows),
    labels,
    FOLDS,
    partSeed(seed, CALIBRATION_PART),
    parted,
  );
  const scored = Int32Array.from(splits.flatMap(({ test }) => [...test])).sort();
  const placeOf = new Map(Array.from(scored, (place, index) => [place, index]));
  const probabilities = new Float64Array(scored.length * classCount);
  splits.forEach(({ train, test }, fold) => {
    const fitted = fit(
      train.map((place) => rows[place]!),
      plain,
      partSeed(seed, CALIBRATION_PART + 1 + fold),
    );
    const unseen = takeRows(
      table,
      test.map((place) => rows[place]!),
    );
    const scores = makeScorer(fitted.model)(applyPipeline(fitted.pipeline, unseen));
    if (scores.task === 'regression' || scores.probabilities === undefined) throw withoutProbabilities(setting);
    const found = scores.probabilities;
    test.forEach((place, index) =>
      probabilities.set(found.subarray(index * classCount, (index + 1) * classCount), placeOf.get(place)! * classCount),
    );
  });
  const truth = scored.map((place) => labels[place]!);
  const counts = weights === undefined ? undefined : Float64Array.from(scored, (place) => weights[place]!);
  if (counts?.every((weight) => weight === 0) === true) {
    throw new Failure('train.settings-invalid', { message: 'calibration takes training rows with a weight above 0; found none.' });
  }
  return withCalibration(model, calibration, truth, probabilities, classCount, counts);
}

/** Fails with `train.settings-invalid` where there is nothing to correct. */
export function requireCalibrating(settings: readonly Setting[], task: Task): void {
  for (const setting of settings) {
    if (setting.calibration === undefined) continue;
    if (task === 'regression') {
      throw new Failure('train.settings-invalid', { message: 'calibration corrects probabilities of classes; the target holds numbers.' });
    }
    if (setting.parameters['probability'] === false) throw withoutProbabilities(setting);
  }
}

const withoutProbabilities = ({ algorithm }: Setting): Failure =>
  new Failure('train.settings-invalid', {
    message: `calibration needs class probabilities, and ${algorithm} gives none; set its parameter "probability" to true.`,
  });
