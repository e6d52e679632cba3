import type { Predictor } from '#kernel/predictor.ts';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { applyPipeline, type FittedPipeline } from '#numeric/preprocessing/pipeline.ts';

/** Preprocessing and model as one function of a table. */
export function makePredictor(pipeline: FittedPipeline, model: FittedModel, classes: readonly string[]): Predictor {
  const score = makeScorer(model);
  return {
    task: classes.length > 0 ? 'classification' : 'regression',
    features: pipeline.columns.map((column) => column.name),
    predict: (table) => {
      const scores = score(applyPipeline(pipeline, table));
      return scores.task === 'classification' ? { ...scores, classes } : scores;
    },
  };
}
