import type { Predictor } from '#kernel/predictor.ts';
import { selectColumns } from '#kernel/table.ts';
import type { FittedModel } from '#numeric/algorithms/model.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import { deriveColumns, requestColumns } from '#numeric/preprocessing/derive-columns.ts';
import { applyPipeline, type FittedPipeline } from '#numeric/preprocessing/pipeline.ts';

/** Feature definitions, preprocessing and model as one function of a table. */
export function makePredictor(pipeline: FittedPipeline, model: FittedModel, classes: readonly string[]): Predictor {
  const score = makeScorer(model);
  const { inputs, features } = requestColumns(pipeline);
  return {
    task: classes.length > 0 ? 'classification' : 'regression',
    features: inputs,
    predict: (table) => {
      // Of what is handed in only the inputs count: a column with the name of a feature must not stand in for it.
      const complete = features.length === 0 ? table : deriveColumns(features, selectColumns(table, inputs));
      const scores = score(applyPipeline(pipeline, complete));
      return scores.task === 'classification' ? { ...scores, classes } : scores;
    },
  };
}
