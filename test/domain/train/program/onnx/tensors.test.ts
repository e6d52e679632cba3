import { describe, expect, it } from 'vitest';
import { fillTensors } from '#domain/train/program/onnx/fill-tensors.ts';
import { judgeScores, toProbabilities } from '#domain/train/program/onnx/judge-scores.ts';
import type { InputPlan } from '#domain/train/program/onnx/plan-inputs.ts';
import type { ClassPlan } from '#domain/train/program/onnx/plan-outputs.ts';
import { readOutputs } from '#domain/train/program/onnx/read-outputs.ts';
import { settleUse } from '#domain/train/program/onnx/settle-use.ts';
import { TENSOR_TYPES, type Tensor, type TensorType } from '#kernel/tensor.ts';
import { tableFromCsv } from '../../../../kit/training.ts';

const table = tableFromCsv('a,b,shop,hole\n1,2.5,north,\n3,4,south,\n5,,,');
const fill = (type: TensorType, columns: readonly string[], rows = [0, 1, 2]): Tensor =>
  fillTensors([{ name: 'X', type, columns, axes: [columns.length] }], table, rows)['X']!;

describe('filled tensors', () => {
  it('lie row by row, with NaN where a number is missing', () => {
    expect(fill('float32', ['a', 'b'])).toEqual({ type: 'float32', shape: [3, 2], data: Float32Array.of(1, 2.5, 3, 4, 5, NaN) });
    expect(fill('float64', ['b', 'a'], [1, 1])).toEqual({ type: 'float64', shape: [2, 2], data: Float64Array.of(4, 3, 4, 3) });
    expect(fill('float32', ['hole'], [0]).data).toEqual(Float32Array.of(NaN));
  });

  it('hold texts, the empty one where it is missing', () => {
    expect(fill('string', ['shop', 'b'])).toEqual({ type: 'string', shape: [3, 2], data: ['north', '2.5', 'south', '4', '', ''] });
  });

  it.each(TENSOR_TYPES.filter((type) => type !== 'string'))('have elements of %s', (type) => {
    const { data } = fill(type, ['a'], [0]);
    expect([...(data as Iterable<number | bigint>)].map(Number)).toEqual([1]);
  });

  it.each([
    [
      'int64',
      'b',
      'expected whole numbers from -9007199254740991 to 9007199254740991 in column "b", which the model takes as int64; row 1 holds 2.5',
    ],
    ['bool', 'a', 'from 0 to 1 in column "a", which the model takes as bool; row 2 holds 3'],
    ['float32', 'shop', 'expected numbers in column "shop" for the input "X" (float32); row 1 holds "north"'],
    ['float32', 'c', 'expected a column "c"; the columns are "a", "b", "shop", "hole"'],
  ] as const)('of %s refuse column %s', (type, column, message) => {
    expect(() => fill(type, [column])).toThrow(message);
  });
});

describe('scores', () => {
  it('are told apart by their ranges and sums', () => {
    expect(judgeScores(Float64Array.of(0.2, 0.8, 1, 0), 2, false)).toBe('probabilities');
    expect(judgeScores(Float64Array.of(0.2, 0.9), 2, false)).toBe('logits');
    expect(judgeScores(Float64Array.of(-2, 3), 2, true)).toBe('none');
    expect(judgeScores(Float64Array.of(0.1, 0.9), 1, false)).toBe('probabilities');
    expect(judgeScores(Float64Array.of(0.1, NaN), 1, false)).toBe('logits');
  });

  it('become probabilities that do not overflow', () => {
    expect([...toProbabilities(Float64Array.of(1000, 1000, 0, Math.log(3)), 2, 'logits')]).toEqual(
      [0.5, 0.5, 0.25, 0.75].map((one) => expect.closeTo(one, 12) as number),
    );
    expect([...toProbabilities(Float64Array.of(0, -1000), 1, 'logits')]).toEqual([0.5, 0.5, 1, 0]);
    expect([...toProbabilities(Float64Array.of(0.25), 1, 'probabilities')]).toEqual([0.75, 0.25]);
  });
});

describe('outputs', () => {
  const plan: ClassPlan = {
    task: 'classification',
    classes: ['1', '10', '9'],
    order: ['1', '9', '10'],
    scores: { output: 'p', scale: 'probabilities' },
  };
  const p: Tensor = { type: 'float32', shape: [2, 3], data: Float32Array.of(0.25, 0.5, 0.25, 0.25, 0.25, 0.5) };
  const label = (...values: number[]): Tensor => ({ type: 'int64', shape: [values.length], data: BigInt64Array.from(values, BigInt) });

  it('are put into the order of sorted classes', () => {
    expect(readOutputs(plan, { p }, 2)).toEqual({
      task: 'classification',
      classes: ['1', '10', '9'],
      predicted: Int32Array.of(2, 1),
      probabilities: Float64Array.of(0.25, 0.25, 0.5, 0.25, 0.5, 0.25),
    });
  });

  it('have labels that are names, or places where they are no names', () => {
    const labelled = { ...plan, label: { output: 'label' } };
    expect(readOutputs(labelled, { p, label: label(10, 1) }, 2)).toMatchObject({ predicted: Int32Array.of(1, 0) });
    expect(readOutputs(labelled, { p, label: label(2, 0) }, 2)).toMatchObject({ predicted: Int32Array.of(1, 0) });
    const named = { ...plan, label: { output: 'label', labels: 'names' as const } };
    expect(() => readOutputs(named, { p, label: label(1, 2) }, 2)).toThrow(
      'expected the name of a class in the output "label"; row 2 has "2", the classes are 1, 9, 10',
    );
    expect(() => readOutputs(labelled, { p, label: label(2, 7) }, 2)).toThrow('expected the place, 0 to 2, of a class');
  });

  it('with one score of two classes decide at one half', () => {
    const two: ClassPlan = { task: 'classification', classes: ['no', 'yes'], order: ['no', 'yes'], scores: { output: 'p' } };
    const single: Tensor = { type: 'float32', shape: [3, 1], data: Float32Array.of(0.25, 0.5, 0.75) };
    expect(readOutputs(two, { p: single }, 3)).toMatchObject({
      predicted: Int32Array.of(0, 0, 1),
      probabilities: Float64Array.of(0.75, 0.25, 0.5, 0.5, 0.25, 0.75),
    });
    const margins: ClassPlan = { ...two, scores: { output: 'p', scale: 'none' } };
    const far: Tensor = { type: 'float64', shape: [2], data: Float64Array.of(-3, 2) };
    expect(readOutputs(margins, { p: far }, 2)).toEqual({ task: 'classification', classes: ['no', 'yes'], predicted: Int32Array.of(0, 1) });
  });

  it('that are not what the plan says are refused', () => {
    expect(() => readOutputs(plan, { p }, 3)).toThrow('expected 3 × 3 values in the output "p" for 3 rows; it has 6');
    expect(() => readOutputs(plan, {}, 2)).toThrow('expected the output "p", which the model did not give');
    const broken: Tensor = { type: 'float32', shape: [1], data: Float32Array.of(NaN) };
    expect(() => readOutputs({ task: 'regression', value: 'y' }, { y: broken }, 1)).toThrow('row 1 has NaN');
    expect(() => readOutputs({ ...plan, scores: { output: 'p' } }, { p: { ...p, data: new Float32Array(6).fill(NaN) } }, 2)).toThrow('NaN');
  });
});

it('settles what was guessed', () => {
  const inputs: InputPlan[] = [{ name: 'X', type: 'float32', columns: ['a'], axes: [1] }];
  const outputs: ClassPlan = {
    task: 'classification',
    classes: ['a', 'b'],
    order: ['b', 'a'],
    label: { output: 'l' },
    scores: { output: 'p' },
  };
  const use = settleUse(inputs, outputs, { rows: 2, labels: ['0', '1'], scores: Float64Array.of(0.5, 0.5, 1, 0) });
  expect(use).toEqual({ inputs: { X: ['a'] }, classes: ['b', 'a'], label: 'l', labels: 'places', output: 'p', scores: 'probabilities' });
  expect(settleUse(inputs, { task: 'regression', value: 'y' }, { rows: 1, labels: [], scores: new Float64Array(0) })).toEqual({
    inputs: { X: ['a'] },
    output: 'y',
  });
});
