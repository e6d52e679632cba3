import { expect, test } from 'vitest';
import type { ModelSignature } from '#kernel/records/model-package.ts';
import { compareSignatures } from '#domain/registry/signature.ts';
import { manifestOf } from '../../kit/registry/model-package.ts';

const OLD = manifestOf().signature;
const inputs = (...added: ModelSignature['inputs'][number][]): ModelSignature => ({ ...OLD, inputs: [...OLD.inputs, ...added] });
const output = (changes: Partial<ModelSignature['output']>): ModelSignature => ({ ...OLD, output: { ...OLD.output, ...changes } });

test.each<[string, ModelSignature, boolean, string]>([
  ['the same', OLD, true, ''],
  ['an optional input more', inputs({ name: 'colour', kind: 'text', required: false }), true, 'optional input colour is new'],
  ['an input less', { ...OLD, inputs: OLD.inputs.slice(1) }, true, 'input petal_length is no longer read'],
  ['a required input more', inputs({ name: 'colour', kind: 'text', required: true }), false, 'required input colour is new'],
  [
    'another kind',
    { ...OLD, inputs: [{ ...OLD.inputs[0]!, kind: 'text' }, OLD.inputs[1]!] },
    false,
    'input petal_length is a text, was a number',
  ],
  ['another task', { ...OLD, output: { name: 'species', task: 'regression' } }, false, 'output is a regression, was a classification'],
  ['another output name', output({ name: 'kind' }), false, 'output is named kind, was species'],
  ['other classes', output({ classes: ['setosa', 'versicolor', 'other'] }), false, 'new classes other'],
])('%s', (_, next, compatible, difference) => {
  const verdict = compareSignatures(OLD, next);
  expect(verdict.compatible).toBe(compatible);
  expect(verdict.differences.join('; ')).toContain(difference);
});

test('an optional input that becomes required breaks callers; the other way round does not', () => {
  const optional = inputs({ name: 'colour', kind: 'text', required: false });
  const required = inputs({ name: 'colour', kind: 'text', required: true });
  expect(compareSignatures(optional, required)).toEqual({ compatible: false, differences: ['input colour has become required'] });
  expect(compareSignatures(required, optional).compatible).toBe(true);
});

test('classes that are gone are named', () => {
  expect(compareSignatures(OLD, output({ classes: ['setosa'] })).differences).toEqual(['classes versicolor, virginica are gone']);
});
