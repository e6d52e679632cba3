import { expect, it } from 'vitest';
import { tellDifference, tellMetric } from '#domain/pipeline/tell-numbers.ts';

it('gives no sign to what rounds to zero', () => {
  expect(tellMetric({ value: -0.001, better: 'higher', interval: { low: -0.21, high: -0.002, level: 0.95 } })).toBe('0.00 [−0.21, 0.00]');
  expect(tellDifference(-0.0001, undefined)).toBe('±0.000');
  expect(tellDifference(0.011, { low: 0.008, high: 0.014 })).toBe('+0.0110 [+0.0080, +0.0140]');
});
