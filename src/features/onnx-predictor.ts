import { fillTensors } from '#domain/train/program/onnx/fill-tensors.ts';
import { planInputs, type InputPlan } from '#domain/train/program/onnx/plan-inputs.ts';
import { planOutputs, taskOfOutputs, type OutputPlan } from '#domain/train/program/onnx/plan-outputs.ts';
import { labelTexts, numbersOf, outputsOf, readOutputs } from '#domain/train/program/onnx/read-outputs.ts';
import { settleUse } from '#domain/train/program/onnx/settle-use.ts';
import { Failure } from '#kernel/failure.ts';
import type { Task } from '#kernel/metric.ts';
import { joinPredictions } from '#kernel/join-predictions.ts';
import type { AnyPredictor, Predictions } from '#kernel/predictor.ts';
import type { OnnxFacts, OnnxUse, SignatureField } from '#kernel/records/model-package.ts';
import { findColumn, takeRows, type Table } from '#kernel/table.ts';
import type { Tensor } from '#kernel/tensor.ts';
import type { ModelSession } from '#ports/model-runtime.ts';

/** What is known of a model before it is loaded. */
export interface OnnxQuestion {
  /** File of the package, for messages. */
  readonly name: string;
  readonly facts: OnnxFacts;
  readonly columns: readonly Pick<SignatureField, 'name' | 'kind'>[];
  /** As far as data or configuration tell; the outputs have the last word. */
  readonly task: Task;
  /** Distinct values of the target; empty when they are numbers to be predicted. */
  readonly classes: readonly string[];
  readonly use: OnnxUse;
}

export interface OnnxPlan {
  readonly inputs: readonly InputPlan[];
  readonly outputs: OutputPlan;
}

/** How a model is asked; fails with `train.onnx-unclear` and what would make it clear. */
export function planOnnx({ name, facts, columns, task, classes, use }: OnnxQuestion): OnnxPlan {
  const inputs = planInputs(facts, columns, use);
  if (!inputs.ok) throw unclear(name, inputs.error);
  const decided = use.classes === undefined ? (taskOfOutputs(facts) ?? fewEnough(task, classes, facts)) : 'classification';
  const outputs = planOutputs(facts, decided, classes, use);
  if (!outputs.ok) throw unclear(name, outputs.error);
  return { inputs: inputs.value, outputs: outputs.value };
}

/** What scores are has to be known before single rows are asked about; from many rows it can be told. */
export function requireScale({ outputs }: OnnxPlan, name: string): void {
  if (outputs.task !== 'classification' || outputs.label !== undefined || outputs.scores?.scale !== undefined) return;
  throw unclear(name, `whether "${outputs.scores?.output ?? ''}" has probabilities or logits is not said; expected "scores"`);
}

/** One number for a row tells two classes apart, not more. */
function fewEnough(task: Task, classes: readonly string[], { outputs }: OnnxFacts): Task {
  const single = outputs.every(({ type, shape }) => type.startsWith('float') && shape?.slice(1).every((size) => size === 1) === true);
  const numeric = classes.every((name) => name !== '' && Number.isFinite(Number(name)));
  return task === 'classification' && classes.length > 2 && single && numeric ? 'regression' : task;
}

/** Rows that are given to the runtime at once. */
const BATCH = 4096;

export function onnxPredictor({ inputs, outputs }: OnnxPlan, session: ModelSession): AnyPredictor {
  const asked = outputsOf(outputs);
  return {
    task: outputs.task,
    features: [...new Set(inputs.flatMap(({ columns }) => columns))],
    predict: async (table) => {
      if (table.rows === 0) return noPredictions(outputs);
      const parts: Predictions[] = [];
      for (const rows of batchesOf(inputs, table.rows)) {
        const answers = await session.run(fillTensors(inputs, table, rows.filled), asked);
        parts.push(readOutputs(outputs, cutOutputs(answers, rows), rows.count));
      }
      return joinPredictions(parts, table.rows);
    },
  };
}

const noPredictions = (outputs: OutputPlan): Predictions =>
  outputs.task === 'regression'
    ? { task: 'regression', predicted: new Float64Array(0) }
    : { task: 'classification', classes: outputs.classes, predicted: new Int32Array(0) };

/** Decides for good what the numbers of a model mean, by its answers for some rows of its data. */
export async function settleOnnx(plan: OnnxPlan, session: ModelSession, table: Table): Promise<OnnxUse> {
  const sample = takeRows(
    table,
    Array.from({ length: Math.min(table.rows, BATCH) }, (_, row) => row),
  );
  const labels: string[] = [];
  const numbers: number[] = [];
  const { outputs } = plan;
  for (const rows of batchesOf(plan.inputs, sample.rows)) {
    const answers = cutOutputs(await session.run(fillTensors(plan.inputs, sample, rows.filled), outputsOf(outputs)), rows);
    if (outputs.task === 'classification' && outputs.label !== undefined) labels.push(...labelTexts(answers, outputs.label.output));
    if (outputs.task === 'classification' && outputs.scores !== undefined) numbers.push(...numbersOf(answers, outputs.scores.output));
    // What cannot be read is better told now than to whoever asks first.
    readOutputs(outputs, answers, rows.count);
  }
  return settleUse(plan.inputs, outputs, { labels, scores: Float64Array.from(numbers), rows: sample.rows });
}

interface RowBatch {
  readonly filled: readonly number[];
  /** The first of `filled` are rows of the table; further ones fill up what the model takes at once. */
  readonly count: number;
}

function batchesOf(inputs: readonly InputPlan[], rows: number): RowBatch[] {
  const fixed = inputs.find(({ batch }) => batch !== undefined)?.batch;
  const size = fixed ?? BATCH;
  const batches: RowBatch[] = [];
  for (let start = 0; start < rows; start += size) {
    const count = Math.min(size, rows - start);
    const length = fixed ?? count;
    batches.push({ filled: Array.from({ length }, (_, offset) => start + Math.min(offset, count - 1)), count });
  }
  return batches;
}

function cutOutputs(answers: Readonly<Record<string, Tensor>>, { filled, count }: RowBatch): Readonly<Record<string, Tensor>> {
  if (count === filled.length) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([name, { type, shape, data }]) => {
      const width = data.length / filled.length;
      return [name, { type, shape: [count, ...shape.slice(1)], data: data.slice(0, count * width) as Tensor['data'] }];
    }),
  );
}

/** What a model is asked about a dataset: its columns beside the target. */
export const columnsBeside = (table: Table, target: string): readonly Pick<SignatureField, 'name' | 'kind'>[] =>
  table.columns.filter(({ name }) => name !== target).map(({ name, kind }) => ({ name, kind }));

/** Distinct values of the target; empty without one, or when there are more than anything would tell apart. */
export function classesIn(table: Table, target: string): readonly string[] {
  const column = findColumn(table, target);
  if (column === undefined) return [];
  if (column.kind === 'text') return [...column.dictionary];
  return [...new Set([...column.values].filter((value) => !Number.isNaN(value)).map(String))];
}

const unclear = (name: string, found: string): Failure =>
  new Failure('train.onnx-unclear', { message: `expected to see how ${name} is asked: ${found}.` });
