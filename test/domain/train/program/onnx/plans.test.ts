import { describe, expect, it } from 'vitest';
import { parseOnnxUse } from '#domain/train/program/onnx/onnx-use.ts';
import { planInputs } from '#domain/train/program/onnx/plan-inputs.ts';
import { planOutputs, taskOfOutputs } from '#domain/train/program/onnx/plan-outputs.ts';
import type { OnnxUse, TensorFact } from '#kernel/records/model-package.ts';

const tensor = (name: string, type: string, ...shape: (number | null)[]): TensorFact => ({ name, type, shape });
const numbers = ['a', 'b', 'c'].map((name) => ({ name, kind: 'number' as const }));
const mixed = [...numbers, { name: 'shop', kind: 'text' as const }];

describe('inputs', () => {
  const plan = (inputs: readonly TensorFact[], columns: typeof mixed | typeof numbers, use: OnnxUse = {}) => {
    const result = planInputs({ inputs }, columns, use);
    return result.ok ? result.value : result.error;
  };

  it('take all columns in one tensor, or those of numbers when as many fit', () => {
    expect(plan([tensor('X', 'float32', null, 3)], numbers)).toEqual([{ name: 'X', type: 'float32', columns: ['a', 'b', 'c'], axes: [3] }]);
    expect(plan([tensor('X', 'float32', null, 3)], mixed)).toMatchObject([{ columns: ['a', 'b', 'c'] }]);
    expect(plan([tensor('X', 'float32', null, null)], mixed)).toMatchObject([{ columns: ['a', 'b', 'c'], axes: [3] }]);
    expect(plan([tensor('X', 'string', null, 4)], mixed)).toMatchObject([{ columns: ['a', 'b', 'c', 'shop'] }]);
    expect(plan([{ name: 'X', type: 'float32' }], numbers)).toMatchObject([{ axes: [3] }]);
  });

  it('take a column each by its name, and what is left where one input is left', () => {
    const inputs = [tensor('shop', 'string', null, 1), tensor('a', 'float32', null), tensor('rest', 'float64', null, 2)];
    expect(plan(inputs, mixed)).toMatchObject([
      { columns: ['shop'], axes: [1] },
      { columns: ['a'], axes: [] },
      { columns: ['b', 'c'], axes: [2] },
    ]);
  });

  it('have the shape of pictures, and take a fixed number of rows', () => {
    const pixels = Array.from({ length: 12 }, (_, index) => ({ name: `p${index}`, kind: 'number' as const }));
    expect(plan([tensor('X', 'float32', 5, 1, 3, 4)], pixels)).toMatchObject([{ axes: [1, 3, 4], batch: 5 }]);
    expect(plan([tensor('X', 'float32', null, null, 3, null)], pixels)).toMatchObject([{ axes: [1, 3, 4] }]);
  });

  it.each([
    [
      [tensor('X', 'float32', null, 5)],
      {},
      'the input "X" takes 5 columns of float32, and the data has 4 beside the target, 3 of them of numbers: "a", "b", "c", "shop"',
    ],
    [[tensor('X', 'float16', null, 3)], {}, 'the input "X" is float16'],
    [[tensor('X', 'float32')], {}, 'one number for all rows'],
    [[tensor('X', 'float32', null, 2), tensor('Y', 'float32', null, 2)], {}, 'no column is called as the inputs "X", "Y"'],
    [[tensor('X', 'float32', null, 3)], { inputs: { Y: ['a'] } }, 'there is no input "Y"; the model has "X"'],
    [[tensor('X', 'float32', null, 2)], { inputs: { X: ['a', 'z'] } }, 'a column "z", which the data has not'],
    [[tensor('X', 'float32', null, 2)], { inputs: { X: ['a'] } }, 'the shape [?, 2], which 1 columns do not fill'],
    [[], {}, 'the model has no inputs'],
  ])('that cannot be filled say what is expected and found: %#', (inputs, use, message) => {
    expect(plan(inputs, mixed, use as OnnxUse)).toContain(message);
  });
});

describe('outputs', () => {
  const three = ['b', 'a', 'c'];
  const plan = (outputs: readonly TensorFact[], task: 'classification' | 'regression', classes: readonly string[], use: OnnxUse = {}) => {
    const result = planOutputs({ outputs }, task, classes, use);
    return result.ok ? result.value : result.error;
  };
  const sklearn = [tensor('label', 'int64', null), tensor('probabilities', 'float32', null, 3)];

  it('tell the task where they can', () => {
    expect(taskOfOutputs({ outputs: sklearn })).toBe('classification');
    expect(taskOfOutputs({ outputs: [tensor('y', 'string', null)] })).toBe('classification');
    expect(taskOfOutputs({ outputs: [tensor('y', 'float32', null, 3)] })).toBe('classification');
    expect(taskOfOutputs({ outputs: [tensor('y', 'float32', null, 1)] })).toBeUndefined();
  });

  it('are a label and a score for each class', () => {
    expect(plan(sklearn, 'classification', three)).toEqual({
      task: 'classification',
      classes: ['a', 'b', 'c'],
      order: ['a', 'b', 'c'],
      label: { output: 'label' },
      scores: { output: 'probabilities' },
    });
  });

  it('have classes that are numbers in the order of numbers', () => {
    expect(plan(sklearn, 'classification', ['10', '9', '1'])).toMatchObject({ classes: ['1', '10', '9'], order: ['1', '9', '10'] });
  });

  it('that are a list of maps leave the label', () => {
    expect(plan([tensor('label', 'string', null), { name: 'p', type: 'sequence' }], 'classification', three)).not.toHaveProperty('scores');
  });

  it('of several that fit are the one that is called so', () => {
    const outputs = [tensor('hidden', 'float32', null, 3), tensor('logits', 'float32', null, 3)];
    expect(plan(outputs, 'classification', three)).toMatchObject({ scores: { output: 'logits' } });
    expect(plan(outputs, 'classification', three, { output: 'hidden' })).toMatchObject({ scores: { output: 'hidden' } });
  });

  it('keep scores without a scale where nothing else decides', () => {
    const outputs = [tensor('margin', 'float32', null, 3)];
    expect(plan(outputs, 'classification', three, { scores: 'none' })).toMatchObject({ scores: { output: 'margin', scale: 'none' } });
    expect(plan(sklearn, 'classification', three, { scores: 'none' })).not.toHaveProperty('scores');
  });

  it.each([
    [[tensor('y', 'float32', null, 4)], 'classification', {}, 'a score for each of 3 classes, found "y" (float32 [?, 4])'],
    [sklearn, 'classification', { output: 'x' }, 'there is no output "x"'],
    [sklearn, 'classification', { classes: ['a', 'b'] }, '"classes" has no "c", which the target has'],
    [[tensor('y', 'float32', null, 5)], 'classification', { output: 'y' }, 'found "y"'],
    [[tensor('y', 'float32', null), tensor('z', 'float32', null)], 'regression', {}, 'expected one output of float numbers, found "y"'],
    [[tensor('y', 'float32', null, 2)], 'regression', {}, 'the output "y" has 2 numbers for a row, expected one'],
  ] as const)('that say nothing clear are refused: %#', (outputs, task, use, message) => {
    expect(plan(outputs, task, three, use)).toContain(message);
  });
});

describe('onnx.json', () => {
  it.each([
    [[], 'expected an object'],
    [{ input: {} }, '"input" is not known; expected inputs'],
    [{ inputs: { X: 'a' } }, 'expected "inputs" to name a list of columns'],
    [{ output: 3 }, 'expected "output" to be the name of an output, found 3'],
    [{ scores: 'odds' }, 'expected "scores" to be probabilities, logits, none, found "odds"'],
    [{ labels: 'x' }, 'expected "labels" to be names or places'],
    [{ classes: ['a', 'a'] }, 'expected "classes" to be a list of different names'],
  ])('%j is refused', (value, message) => {
    expect(parseOnnxUse(value)).toEqual({ ok: false, error: expect.stringContaining(message) as string });
  });

  it('may say everything or nothing', () => {
    const use = { inputs: { X: ['a'] }, output: 'y', label: 'l', scores: 'logits', classes: ['a', 'b'], labels: 'names' };
    expect(parseOnnxUse(use)).toEqual({ ok: true, value: use });
    expect(parseOnnxUse({})).toEqual({ ok: true, value: {} });
  });
});
