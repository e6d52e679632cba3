import { Random } from '#kernel/random.ts';
import type { Predictor } from '#kernel/predictor.ts';
import { takeRows, type Column, type Table } from '#kernel/table.ts';
import { modelImportance } from '#numeric/algorithms/importance.ts';
import type { FittedModel, Target } from '#numeric/algorithms/model.ts';
import { scoreClassification, scoreRegression } from '#numeric/metrics/score.ts';
import { outputNames, outputSources, type FittedPipeline } from '#numeric/preprocessing/pipeline.ts';
import { takeTarget } from './take-target.ts';

export interface Importance {
  readonly kind: 'impurity' | 'coefficient' | 'permutation';
  /** What the numbers mean, as one sentence. */
  readonly about: string;
  /** Largest first. */
  readonly features: readonly { readonly name: string; readonly importance: number }[];
}

const ABOUT: Record<Importance['kind'], string> = {
  impurity: 'Share of the gain of all splits that each column made.',
  coefficient: 'Share of the absolute weights on scaled columns.',
  permutation: 'How much the score on held-out rows falls when the column is shuffled.',
};

/** Importance as the model itself tells it, one-hot columns added up to the column they came from. */
export function importanceOfModel(model: FittedModel, pipeline: FittedPipeline): Importance | undefined {
  const told = modelImportance(model, outputNames(pipeline).length);
  if (told === undefined) return undefined;
  const sums = new Float64Array(pipeline.columns.length);
  outputSources(pipeline).forEach((source, index) => (sums[source]! += told.shares[index]!));
  return ranked(
    told.kind,
    pipeline.columns.map((column) => column.name),
    sums,
  );
}

export interface PermutationOptions {
  readonly seed: number;
  readonly repeats: number;
  /** Rows used at most. */
  readonly maxRows: number;
}

/** Permutation importance (Breiman 2001): mean fall of accuracy, or of R², when a column is shuffled among the rows. */
export function permutationImportance(predictor: Predictor, table: Table, target: Target, options: PermutationOptions): Importance {
  const rows = new Random(options.seed).shuffle(Int32Array.from({ length: table.rows }, (_, row) => row)).slice(0, options.maxRows);
  const sample = takeRows(table, rows);
  const truth = takeTarget(target, rows);
  const base = score(predictor, sample, truth);
  const falls = predictor.features.map((name, feature) => {
    let fall = 0;
    for (let repeat = 0; repeat < options.repeats; repeat++) {
      const order = Random.forPart(options.seed, feature, repeat).shuffle(Int32Array.from(rows, (_, row) => row));
      const columns = sample.columns.map((column) => (column.name === name ? reordered(column, order) : column));
      fall += (base - score(predictor, { rows: sample.rows, columns }, truth)) / options.repeats;
    }
    return fall;
  });
  return ranked('permutation', predictor.features, Float64Array.from(falls));
}

function score(predictor: Predictor, table: Table, truth: Target): number {
  const predictions = predictor.predict(table);
  if (truth.task === 'classification' && predictions.task === 'classification') {
    return scoreClassification('accuracy', truth.labels, predictions.predicted, undefined, truth.classCount);
  }
  return truth.task === 'regression' && predictions.task === 'regression'
    ? scoreRegression('r2', truth.values, predictions.predicted)
    : NaN;
}

const reordered = (column: Column, order: Int32Array): Column => takeRows({ rows: order.length, columns: [column] }, order).columns[0]!;

function ranked(kind: Importance['kind'], names: readonly string[], values: Float64Array): Importance {
  const features = names.map((name, index) => ({ name, importance: values[index]! }));
  return { kind, about: ABOUT[kind], features: features.sort((left, right) => right.importance - left.importance) };
}
