import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillCommand, parameterVariables } from '#domain/train/sweep/fill-command.ts';

test('placeholders become values within their word; braces of others stay', () => {
  const words = ['python', 'train.py', '--lr={lr}', '{depth}', '{"json": {lr}}', '{other}'];
  expect(fillCommand(words, { lr: 0.1, depth: 3 })).toEqual({
    ok: true,
    value: ['python', 'train.py', '--lr=0.1', '3', '{"json": 0.1}', '{other}'],
  });
});

test('a value never becomes two words, an option of a shell, or another placeholder', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(fillCommand(['run', '{a}', 'x'], { a: value, b: 'secret' })).toEqual({ ok: true, value: ['run', value, 'x'] });
    }),
  );
  expect(fillCommand(['{a}'], { a: '{b}', b: 1 })).toEqual({ ok: true, value: ['{b}'] });
});

test('a parameter of the sweep without a value is named', () => {
  expect(fillCommand(['{lr}', '{depth}', '{x}'], { depth: 1 }, ['lr', 'depth'])).toEqual({ ok: false, error: 'lr' });
});

test('variables are named in the manner of the environment', () => {
  expect(parameterVariables({ 'learning-rate': 0.1, bias: true, name: 'a b' })).toEqual({
    TRAINYARD_PARAM_LEARNING_RATE: '0.1',
    TRAINYARD_PARAM_BIAS: 'true',
    TRAINYARD_PARAM_NAME: 'a b',
  });
});
