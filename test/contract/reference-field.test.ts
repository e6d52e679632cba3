import { expect, it } from 'vitest';
import { defineContract } from '#contract/define.ts';
import { reference } from '#contract/field.ts';
import { readInputs } from '#contract/read-inputs.ts';

const contract = defineContract({
  id: 'sample',
  name: 'Sample',
  about: 'For tests.',
  command: 'sample',
  inputs: { version: reference({ about: 'A version.' }) },
  outputs: {},
  permissions: [],
  effects: false,
  examples: [],
});

it.each([
  ['main', true],
  ['HEAD~2', true],
  ['v1.0.0', true],
  ['2026-03-01', true],
  ['2026-03-01T12:00:00Z', true],
  ['2026-03-01T12:00:00+01:00', true],
  ['2026-03-01T12:00', false],
  ['main:secret', false],
  ['--upload-pack=x', false],
])('%s is a reference: %s', (wire, good) => {
  expect(readInputs(contract, () => wire).ok).toBe(good);
});
