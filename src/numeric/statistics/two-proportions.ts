import type { Interval } from '#kernel/metric.ts';
import { normalUpperTail } from './distributions.ts';
import { wilsonInterval } from './proportion.ts';

export interface TwoProportions {
  /** share₂ − share₁. */
  readonly difference: number;
  readonly z: number;
  readonly p: number;
  /** Newcombe's (1998) interval of the difference, from the two Wilson intervals. */
  readonly interval: Interval;
}

/** Pooled z test of two independent proportions, two-sided. With no trials on a side, or all or no successes in both, p is 1. */
export function twoProportionTest(successes1: number, trials1: number, successes2: number, trials2: number, level = 0.95): TwoProportions {
  if (trials1 === 0 || trials2 === 0) return { difference: 0, z: 0, p: 1, interval: { low: -1, high: 1, level } };
  const share1 = successes1 / trials1;
  const share2 = successes2 / trials2;
  const difference = share2 - share1;
  const pooled = (successes1 + successes2) / (trials1 + trials2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / trials1 + 1 / trials2));
  const z = error === 0 ? 0 : difference / error;
  const one = wilsonInterval(successes1, trials1, level);
  const two = wilsonInterval(successes2, trials2, level);
  return {
    difference,
    z,
    p: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    interval: {
      low: difference - Math.hypot(share2 - two.low, one.high - share1),
      high: difference + Math.hypot(two.high - share2, share1 - one.low),
      level,
    },
  };
}
