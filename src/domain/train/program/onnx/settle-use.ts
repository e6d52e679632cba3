import type { OnnxUse } from '#kernel/records/model-package.ts';
import { judgeScores } from './judge-scores.ts';
import type { InputPlan } from './plan-inputs.ts';
import type { OutputPlan } from './plan-outputs.ts';
import { judgeLabels } from './read-outputs.ts';

/** What a model said to rows of its data: the label of each, and the scores of all, row by row. */
export interface ModelAnswers {
  readonly rows: number;
  readonly labels: readonly string[];
  readonly scores: Float64Array;
}

/** Everything that was decided or guessed, for the manifest: what a model means must not depend on the rows that it is asked about later. */
export function settleUse(inputs: readonly InputPlan[], outputs: OutputPlan, answers: ModelAnswers): OnnxUse {
  const columns = Object.fromEntries(inputs.map(({ name, columns: names }) => [name, names]));
  if (outputs.task === 'regression') return { inputs: columns, output: outputs.value };
  const { label, scores, order } = outputs;
  const width = answers.scores.length / answers.rows;
  return {
    inputs: columns,
    classes: order,
    ...(label === undefined ? {} : { label: label.output, labels: label.labels ?? judgeLabels(answers.labels, order) }),
    ...(scores === undefined
      ? { scores: 'none' }
      : { output: scores.output, scores: scores.scale ?? judgeScores(answers.scores, width, label !== undefined) }),
  };
}
