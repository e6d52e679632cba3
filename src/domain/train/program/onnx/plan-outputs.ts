import { byCodeUnit } from '#kernel/code-unit-order.ts';
import type { Task } from '#kernel/metric.ts';
import type { OnnxFacts, OnnxUse, ScoreScale, TensorFact } from '#kernel/records/model-package.ts';
import { err, ok, type Result } from '#kernel/result.ts';

export type OutputPlan = RegressionPlan | ClassPlan;

export interface RegressionPlan {
  readonly task: 'regression';
  readonly value: string;
}

export interface ClassPlan {
  readonly task: 'classification';
  /** Sorted, as everywhere. */
  readonly classes: readonly string[];
  /** The same in the order of scores and places. */
  readonly order: readonly string[];
  readonly label?: { readonly output: string; readonly labels?: 'names' | 'places' };
  /** Without a scale it is told from the numbers. */
  readonly scores?: { readonly output: string; readonly scale?: ScoreScale };
}

/** Which task a model's outputs tell of; undefined when they could be either. */
export function taskOfOutputs({ outputs }: Pick<OnnxFacts, 'outputs'>): Task | undefined {
  if (outputs.some(({ type }) => type === 'string')) return 'classification';
  if (outputs.length > 1 && outputs.some(isLabel)) return 'classification';
  const widths = outputs.filter(isNumbers).map(widthOf);
  return widths.some((width) => width !== undefined && width > 1) ? 'classification' : undefined;
}

/** Where predictions are found in the outputs. `classes` are the distinct values of the target, in any order. */
export function planOutputs(
  facts: Pick<OnnxFacts, 'outputs'>,
  task: Task,
  classes: readonly string[],
  use: OnnxUse,
): Result<OutputPlan, string> {
  const { outputs } = facts;
  for (const name of [use.output, use.label]) {
    if (name !== undefined && !outputs.some((output) => output.name === name))
      return err(`there is no output "${name}"; the model has ${listed(outputs)}`);
  }
  const numbers = use.output === undefined ? outputs.filter(isNumbers) : outputs.filter(({ name }) => name === use.output);
  if (task === 'regression') {
    if (numbers.length !== 1)
      return err(`expected one output of float numbers, found ${listed(numbers.length === 0 ? outputs : numbers)}; name it as "output"`);
    if ((widthOf(numbers[0]!) ?? 1) !== 1)
      return err(`the output "${numbers[0]!.name}" has ${widthOf(numbers[0]!)} numbers for a row, expected one`);
    return ok({ task, value: numbers[0]!.name });
  }
  return planClasses(outputs, numbers, classes, use);
}

function planClasses(
  outputs: readonly TensorFact[],
  numbers: readonly TensorFact[],
  classes: readonly string[],
  use: OnnxUse,
): Result<ClassPlan, string> {
  const sorted = [...(use.classes ?? classes)].sort(byCodeUnit);
  if (sorted.length < 2) return err(`expected at least two classes, found ${sorted.length}; name them as "classes"`);
  const missing = classes.find((name) => !sorted.includes(name));
  if (missing !== undefined) return err(`"classes" has no "${missing}", which the target has`);
  const label = outputs.find((output) => (use.label === undefined ? isLabel(output) : output.name === use.label));
  const fitting = numbers.filter((output) => fits(output, sorted.length));
  const scores = fitting.length > 1 ? (fitting.find(({ name }) => /prob|score|logit/i.test(name)) ?? fitting[0]) : fitting[0];
  if (label === undefined && scores === undefined)
    return err(`expected an output with a label, or one with a score for each of ${sorted.length} classes, found ${listed(outputs)}`);
  if (use.output !== undefined && scores === undefined)
    return err(`expected ${sorted.length} scores for a row in the output "${use.output}", found ${listed(numbers)}`);
  return ok({
    task: 'classification',
    classes: sorted,
    order: use.classes ?? naturalOrder(sorted),
    ...(label === undefined ? {} : { label: { output: label.name, ...labelsOf(label, use) } }),
    ...(scores === undefined || (use.scores === 'none' && label !== undefined)
      ? {}
      : { scores: { output: scores.name, ...(use.scores === undefined ? {} : { scale: use.scores }) } }),
  });
}

const labelsOf = ({ type }: TensorFact, { labels }: OnnxUse): { readonly labels?: 'names' | 'places' } =>
  type === 'string' ? { labels: 'names' } : labels === undefined ? {} : { labels };

/** Classes as libraries sort them: numbers by value, texts by their characters. */
function naturalOrder(sorted: readonly string[]): readonly string[] {
  const numeric = sorted.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
  return numeric ? [...sorted].sort((left, right) => Number(left) - Number(right)) : sorted;
}

/** One score for each class, or with two classes that of the second. */
function fits(output: TensorFact, classes: number): boolean {
  const width = widthOf(output);
  return width === undefined || width === classes || (classes === 2 && width === 1);
}

const isNumbers = ({ type }: TensorFact): boolean => type === 'float32' || type === 'float64';

const isLabel = (output: TensorFact): boolean =>
  ['string', 'int64', 'int32'].includes(output.type) && (widthOf(output) === undefined || widthOf(output) === 1);

/** Numbers for a row; undefined when the shape does not say. */
function widthOf({ shape }: TensorFact): number | undefined {
  if (shape === undefined) return undefined;
  const axes = shape.slice(1);
  return axes.includes(null) ? undefined : (axes as number[]).reduce((product, size) => product * size, 1);
}

const listed = (outputs: readonly TensorFact[]): string =>
  outputs
    .slice(0, 20)
    .map(({ name, type, shape }) => `"${name}" (${type}${shape === undefined ? '' : ` [${shape.map((size) => size ?? '?').join(', ')}]`})`)
    .join(', ') || '(none)';
