import { Failure } from '#kernel/failure.ts';
import { selectColumns, type Table } from '#kernel/table.ts';
import { makeScorer } from '#numeric/algorithms/scorer.ts';
import type { Matrix } from '#numeric/linear-algebra/matrix.ts';
import { deriveColumns, requestColumns } from '#numeric/preprocessing/derive-columns.ts';
import { applyPipeline, outputSources } from '#numeric/preprocessing/pipeline.ts';
import { explainLinear } from '#numeric/shap/explain-linear.ts';
import { explainTrees } from '#numeric/shap/explain-trees.ts';
import { mergeColumns, type Explanation } from '#numeric/shap/explanation.ts';
import type { StoredModel } from './model-codec.ts';

/** Contributions of the table's columns to a model's outputs, as `Explanation`, with what each row is explained for. */
export interface TableExplanation extends Explanation {
  readonly features: readonly string[];
  /** Sorted class names; empty for regression. */
  readonly classes: readonly string[];
  /** Output that each row is explained for: the second of two classes, otherwise the class that is predicted, or the one asked for. */
  readonly shown: Int32Array;
}

/**
 * Exact Shapley values of every row, one-hot columns added up to the column they came from. Without `background`, trees average columns
 * that are left out over their training rows and linear models over the given rows. Fails with `train.explain-unsupported` for models that
 * are neither trees nor linear.
 */
export function explainTable(stored: StoredModel, table: Table, background?: Table, forClass?: string): TableExplanation {
  const { pipeline, model, classes } = stored;
  const { inputs, features: definitions } = requestColumns(pipeline);
  const prepare = (given: Table): Matrix =>
    applyPipeline(pipeline, definitions.length === 0 ? given : deriveColumns(definitions, selectColumns(given, inputs)));
  const x = prepare(table);
  const others = background === undefined ? undefined : prepare(background);
  if ((model.kind !== 'trees' && model.kind !== 'linear') || x.sparse !== undefined) {
    const found = x.sparse === undefined ? model.kind.replace('-', ' ') : 'words of free text';
    throw new Failure('train.explain-unsupported', {
      message: `expected a model of trees or a linear model; this one works with ${found}.`,
    });
  }
  const explained = model.kind === 'trees' ? explainTrees(model, x, others) : explainLinear(model, x, others ?? x);
  const features = pipeline.columns.map(({ name }) => name);
  const merged = mergeColumns(explained, outputSources(pipeline), features.length);
  return { ...merged, features, classes, shown: shownOutputs(merged, stored, x, forClass) };
}

function shownOutputs({ outputs }: Explanation, { model, classes }: StoredModel, x: Matrix, forClass: string | undefined): Int32Array {
  const shown = new Int32Array(x.rows);
  if (forClass !== undefined) {
    const wanted = classes.indexOf(forClass);
    if (wanted < 0 || (outputs === 1 && wanted !== 1)) {
      const allowed = outputs === 1 ? classes.slice(1) : classes;
      throw new Failure('contract.input-invalid', {
        message: `input "class": expected one of ${allowed.join(', ') || '(none: the model predicts values)'}, found "${forClass}".`,
      });
    }
    return shown.fill(outputs === 1 ? 0 : wanted);
  }
  if (outputs === 1) return shown;
  if (outputs === 2) return shown.fill(1);
  const scores = makeScorer(model)(x);
  return scores.task === 'classification' ? scores.predicted : shown;
}

/** Contribution of a feature to the output that a row is explained for. */
export const contributionOf = ({ values, outputs, columns, shown }: TableExplanation, row: number, feature: number): number =>
  values[(row * outputs + shown[row]!) * columns + feature]!;

/** Features by mean |contribution| to what each row is explained for, largest first. */
export function rankFeatures(
  explanation: TableExplanation,
): readonly { readonly name: string; readonly index: number; readonly meanAbsolute: number }[] {
  const { features, shown } = explanation;
  const rows = shown.length;
  return features
    .map((name, index) => {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += Math.abs(contributionOf(explanation, row, index));
      return { name, index, meanAbsolute: rows === 0 ? 0 : sum / rows };
    })
    .sort((left, right) => right.meanAbsolute - left.meanAbsolute || left.index - right.index);
}

/** What is explained, for people: `log-odds of "yes"`. */
export function describeOutput({ space, outputs, classes, shown }: TableExplanation): string {
  if (space === 'value') return 'predicted value';
  const first = shown[0] ?? 0;
  const same = shown.every((output) => output === first);
  const name = outputs === 1 ? classes[1] : classes[first];
  return `${space} of ${same ? `"${name}"` : 'the predicted class'}`;
}
