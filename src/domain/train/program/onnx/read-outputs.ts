import { Failure } from '#kernel/failure.ts';
import type { Predictions } from '#kernel/predictor.ts';
import type { Tensor } from '#kernel/tensor.ts';
import { judgeScores, toProbabilities } from './judge-scores.ts';
import type { ClassPlan, OutputPlan } from './plan-outputs.ts';

/** Outputs that are asked for. */
export const outputsOf = (plan: OutputPlan): string[] =>
  plan.task === 'regression' ? [plan.value] : [plan.label?.output, plan.scores?.output].filter((name) => name !== undefined);

/** Predictions from the outputs for `rows` rows; fails with `train.onnx-failed` when they are not what the plan says. */
export function readOutputs(plan: OutputPlan, outputs: Readonly<Record<string, Tensor>>, rows: number): Predictions {
  if (plan.task === 'classification') return readClasses(plan, outputs, rows);
  const predicted = numbersOf(outputs, plan.value);
  requireLength(plan.value, predicted.length, rows, 1);
  const row = predicted.findIndex((value) => !Number.isFinite(value));
  if (row >= 0) throw failed(`expected a number for every row in the output "${plan.value}"; row ${row + 1} has ${predicted[row]}`);
  return { task: 'regression', predicted };
}

function readClasses(plan: ClassPlan, outputs: Readonly<Record<string, Tensor>>, rows: number): Predictions {
  const { classes, order } = plan;
  const place = order.map((name) => classes.indexOf(name));
  const scores = plan.scores === undefined ? undefined : readScores(plan, outputs, rows);
  const named = plan.label === undefined ? undefined : readLabels(plan, outputs, rows);
  const predicted = new Int32Array(rows);
  const sorted = scores?.scale === 'none' ? undefined : scores === undefined ? undefined : new Float64Array(rows * classes.length);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let index = 0; scores !== undefined && index < order.length; index++) {
      const at = row * order.length;
      if (scores.values[at + index]! > scores.values[at + best]!) best = index;
      if (sorted !== undefined) sorted[row * classes.length + place[index]!] = scores.values[at + index]!;
    }
    predicted[row] = place[named === undefined ? best : named[row]!]!;
  }
  return { task: 'classification', classes, predicted, ...(sorted === undefined ? {} : { probabilities: sorted }) };
}

/** Places in `order`. */
function readLabels({ label, order }: ClassPlan, outputs: Readonly<Record<string, Tensor>>, rows: number): Int32Array {
  const values = labelTexts(outputs, label!.output);
  requireLength(label!.output, values.length, rows, 1);
  const byName = new Map(order.map((name, index) => [name, index]));
  const kind = label!.labels ?? judgeLabels(values, order);
  return Int32Array.from(values, (value, row) => {
    const found = kind === 'names' ? byName.get(value) : Number(value);
    if (found !== undefined && order[found] !== undefined) return found;
    throw failed(
      `expected ${kind === 'names' ? 'the name' : `the place, 0 to ${order.length - 1},`} of a class in the output "${label!.output}"; row ${row + 1} has ${JSON.stringify(value.slice(0, 60))}, the classes are ${order.slice(0, 10).join(', ')}`,
    );
  });
}

/** Numbers are names of classes when all of them are; a program that numbers its classes means their places otherwise. */
export function judgeLabels(values: readonly string[], order: readonly string[]): 'names' | 'places' {
  const names = new Set(order);
  return values.every((value) => names.has(value)) ? 'names' : 'places';
}

export function labelTexts(outputs: Readonly<Record<string, Tensor>>, name: string): string[] {
  return Array.from(requireOutput(outputs, name).data as ArrayLike<unknown>, String);
}

function readScores({ scores, label, order }: ClassPlan, outputs: Readonly<Record<string, Tensor>>, rows: number) {
  const { output, scale: told } = scores!;
  const raw = numbersOf(outputs, output);
  const width = rows > 0 ? raw.length / rows : order.length;
  if (!(width === 1 && order.length === 2)) requireLength(output, raw.length, rows, order.length);
  if (raw.some(Number.isNaN)) throw failed(`expected numbers in the output "${output}"; there are some that are none (NaN)`);
  const scale = told ?? judgeScores(raw, width, label !== undefined);
  return { scale, values: scale === 'none' ? widen(raw, width) : toProbabilities(raw, width, scale) };
}

/** With one score in a row, those of two classes that compare alike. */
const widen = (raw: Float64Array, width: number): Float64Array =>
  width > 1 ? raw : Float64Array.from({ length: 2 * raw.length }, (_, at) => (at % 2 === 0 ? 0 : raw[(at - 1) / 2]!));

export const numbersOf = (outputs: Readonly<Record<string, Tensor>>, name: string): Float64Array =>
  Float64Array.from(requireOutput(outputs, name).data as ArrayLike<unknown>, Number);

function requireOutput(outputs: Readonly<Record<string, Tensor>>, name: string): Tensor {
  const tensor = outputs[name];
  if (tensor === undefined) throw failed(`expected the output "${name}", which the model did not give`);
  return tensor;
}

function requireLength(output: string, found: number, rows: number, width: number): void {
  if (found !== rows * width)
    throw failed(`expected ${rows} × ${width} values in the output "${output}" for ${rows} rows; it has ${found}`);
}

const failed = (message: string): Failure => new Failure('train.onnx-failed', { message: `${message}.` });
