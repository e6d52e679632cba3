import type { Predictor } from '#kernel/predictor.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { multiplicationsOf, networkOf } from '#numeric/algorithms/network/stored-network.ts';
import type { ExplanationSummary } from '#plot/explanation-chart.ts';
import { explainTable } from './explain-model.ts';
import { summariseExplanation } from './explanation-summary.ts';
import { importanceOfModel, permutationImportance } from './importance.ts';
import type { ModelInsights } from './insights.ts';
import type { StoredModel } from './model-codec.ts';

const PERMUTATION = { repeats: 5, maxRows: 1000 } as const;
/** Predictions of whole samples that permutation may make for a model that tells its importances itself. */
const MOST_PERMUTATIONS = 250;
/** A few seconds. */
const MOST_MULTIPLICATIONS = 5e8;
const EXPLAINED_ROWS = 200;
/** Fewer rows show no pattern. */
const FEWEST_ROWS = 20;
/** Steps through trees, a few nanoseconds each, that the summary of a model may take. */
const MOST_STEPS = 1e8;

/** What a fitted model shows of itself on rows that it has not learned from; `test` has the columns of a request. */
export function inspectModel(
  stored: StoredModel,
  predictor: Predictor,
  test: Table,
  target: Target,
  seed: number,
): Pick<ModelInsights, 'importance' | 'permutation' | 'explanation' | 'outOfBag'> {
  const own = importanceOfModel(stored.model, stored.pipeline);
  const predictions = predictor.features.length * PERMUTATION.repeats;
  const affordable = own === undefined || predictions <= MOST_PERMUTATIONS;
  const maxRows = Math.min(PERMUTATION.maxRows, Math.floor(MOST_MULTIPLICATIONS / (predictions * costOf(stored.model))));
  const permuted = affordable && maxRows >= Math.min(FEWEST_ROWS, test.rows);
  const permutation = permuted ? permutationImportance(predictor, test, target, { ...PERMUTATION, maxRows, seed }) : undefined;
  const explanation = summaryOf(stored, test);
  const outOfBag = stored.model.parameters['oobScore'];
  const importance = own ?? permutation;
  return {
    ...(importance === undefined ? {} : { importance }),
    ...(own === undefined || permutation === undefined ? {} : { permutation }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(typeof outOfBag === 'number' ? { outOfBag } : {}),
  };
}

/** Multiplications of a prediction, where they are what it costs. */
const costOf = (model: StoredModel['model']): number => (model.kind === 'network' ? multiplicationsOf(networkOf(model).plan) : 1);

/** Shapley values of some rows, where the model has them and they cost no more than about a second. */
function summaryOf(stored: StoredModel, test: Table): ExplanationSummary | undefined {
  const { model } = stored;
  if (model.kind !== 'trees' && (model.kind !== 'linear' || stored.pipeline.columns.some(({ kind }) => kind === 'words'))) return undefined;
  const width = model.parameters['link'] === 'mean' ? (model.parameters['outputs'] as number) : 1;
  const steps = (model.arrays['feature']?.length ?? 1) * width;
  const rows = Math.min(EXPLAINED_ROWS, test.rows, Math.floor(MOST_STEPS / steps));
  if (rows < Math.min(FEWEST_ROWS, test.rows)) return undefined;
  const sample = takeRows(
    test,
    Int32Array.from({ length: rows }, (_, index) => Math.floor((index * test.rows) / rows)),
  );
  return summariseExplanation(explainTable(stored, sample), sample);
}
