import { expect, it } from 'vitest';
import { emptyDemoState, parseDemoState } from '#domain/pipeline/demo/demo-state.ts';

const STATE = {
  schemaVersion: 1,
  program: '0.1.0',
  reserved: { 'train-iris': '01' },
  steps: { validate: { facts: { errors: 0 }, durationMs: 12 } },
} as const;

it('is read back as it was saved', () => {
  expect(parseDemoState(JSON.parse(JSON.stringify(STATE)), '0.1.0')).toEqual(STATE);
  expect(parseDemoState(emptyDemoState('0.1.0') as never, '0.1.0')).toEqual(emptyDemoState('0.1.0'));
});

it.each([
  undefined,
  3,
  {},
  { ...STATE, schemaVersion: 2 },
  { ...STATE, program: '0.2.0' },
  { ...STATE, steps: [] },
  { ...STATE, reserved: null },
])('cannot be gone on with: %j', (value) => expect(parseDemoState(value, '0.1.0')).toBeUndefined());

it('leaves out steps that are not what they should be, so that they are done again', () => {
  const damaged = {
    ...STATE,
    reserved: { a: 1, b: 'x' },
    steps: { a: 3, b: { facts: [], durationMs: 1 }, c: { facts: {}, durationMs: '1' }, d: { facts: {}, durationMs: 1 } },
  };
  expect(parseDemoState(damaged, '0.1.0')).toMatchObject({ reserved: { b: 'x' }, steps: { d: { facts: {}, durationMs: 1 } } });
  expect(Object.keys(parseDemoState(damaged, '0.1.0')!.steps)).toEqual(['d']);
});
