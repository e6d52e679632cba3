import type { Direction, Interval } from '#kernel/metric.ts';
import type { MetricComparison, MetricGate } from '#kernel/records/comparison.ts';
import { gravest, type Verdict } from '#kernel/verdict.ts';
import {
  decimalsOf,
  formatConfigured,
  formatCount,
  formatDifference,
  formatEstimate,
  formatNumber,
  roundUpToTwoDigits,
} from './figures.ts';

/** One metric as it was measured, before any judgement. */
export interface MeasuredMetric {
  readonly name: string;
  readonly better: Direction;
  readonly candidate: number;
  readonly candidateInterval?: Interval;
  readonly baseline?: number;
  /** candidate − baseline. */
  readonly difference?: number;
  readonly interval?: Interval;
  /** Both predict the same on every row. */
  readonly identical?: true;
  readonly gate?: MetricGate;
}

interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

/**
 * Judges one metric. Rules:
 *
 * - `margin` is non-inferiority. With e the difference turned so that positive is better, and [low, high] its interval:
 *   pass when low ≥ −margin; fail when high < −margin, or when the candidate is shown to be worse (high < 0) and the estimate itself is
 *   beyond the margin; inconclusive otherwise, with the number of further rows that would settle it if the estimates stay.
 *   So an equally good candidate fails, and one worse by more than the margin passes, with probability at most (1 − level)/2.
 * - `minimum` and `maximum` are judged on the measured value, not on its interval: they are a promise about this test set that a person
 *   wrote down, and on small sets no value at all could satisfy the interval. The reason shows how far the interval reaches beyond.
 * - Without a gate there is a finding and the verdict is pass.
 */
export function judgeMetric(measured: MeasuredMetric, rows: number): MetricComparison {
  const parts = [judgeBound(measured, 'minimum'), judgeBound(measured, 'maximum'), judgeMargin(measured, rows)].filter(
    (part) => part !== undefined,
  );
  const { gate } = measured;
  return {
    name: measured.name,
    better: measured.better,
    ...(measured.baseline === undefined ? {} : { baseline: measured.baseline }),
    candidate: measured.candidate,
    ...(measured.candidateInterval === undefined ? {} : { candidateInterval: measured.candidateInterval }),
    ...(measured.difference === undefined ? {} : { difference: measured.difference }),
    ...(measured.interval === undefined ? {} : { interval: measured.interval }),
    ...(gate === undefined ? {} : { gate }),
    verdict: gravest(parts.map((part) => part.verdict)),
    finding: findingOf(measured),
    reason: [describeFigures(measured), ...parts.map((part) => part.reason)].join('; '),
  };
}

function findingOf({ better, difference, interval }: MeasuredMetric): MetricComparison['finding'] {
  if (difference === undefined) return 'no-baseline';
  if (interval === undefined) return 'no-difference-shown';
  const turned = turn(interval, better);
  if (turned.low > 0) return 'better';
  return turned.high < 0 ? 'worse' : 'no-difference-shown';
}

/** `0.9473 against 0.9411, difference +0.0062 [+0.0018, +0.0106]`. */
function describeFigures({ candidate, candidateInterval, baseline, difference, interval }: MeasuredMetric): string {
  if (baseline === undefined || difference === undefined) return formatEstimate(candidate, candidateInterval);
  const decimals = Math.max(decimalsOf(candidate, interval), decimalsOf(difference, interval));
  return `${formatNumber(candidate, decimals)} against ${formatNumber(baseline, decimals)}, difference ${formatDifference(difference, interval)}`;
}

function judgeBound(measured: MeasuredMetric, bound: 'minimum' | 'maximum'): Finding | undefined {
  const limit = measured.gate?.[bound];
  if (limit === undefined) return undefined;
  const { candidate, candidateInterval: interval } = measured;
  const holds = bound === 'minimum' ? candidate >= limit : candidate <= limit;
  const edge = interval === undefined ? undefined : bound === 'minimum' ? interval.low : interval.high;
  const edgeHolds = edge === undefined || (bound === 'minimum' ? edge >= limit : edge <= limit);
  const words = `the ${bound} is ${formatConfigured(limit)}`;
  const reach = !holds || edgeHolds ? '' : ` (the interval reaches ${formatNumber(edge, decimalsOf(candidate, interval))})`;
  return { verdict: holds ? 'pass' : 'fail', reason: `${words}${holds ? reach : ', which is not reached'}` };
}

function judgeMargin({ better, difference, interval, gate, identical }: MeasuredMetric, rows: number): Finding | undefined {
  const margin = gate?.margin;
  if (margin === undefined) return undefined;
  const allowed = `the margin is ${formatConfigured(margin)}`;
  if (difference === undefined) return { verdict: 'pass', reason: `${allowed}, and there is no baseline to compare with` };
  if (interval === undefined) {
    return {
      verdict: 'inconclusive',
      reason: `${allowed}, and these ${formatCount(rows)} rows do not tell how uncertain the difference is`,
    };
  }
  const effect = better === 'higher' ? difference : -difference;
  const { low, high } = turn(interval, better);
  const decimals = decimalsOf(difference, interval);
  if (low >= -margin) {
    const worst = low >= 0 ? `better by at least ${formatNumber(low, decimals)}` : `worse by at most ${formatNumber(-low, decimals)}`;
    return { verdict: 'pass', reason: `${worst}, ${allowed}` };
  }
  if (high < -margin || (high < 0 && effect < -margin)) {
    return {
      verdict: 'fail',
      reason: `worse by at least ${formatNumber(-high, decimals)} and by ${formatNumber(-effect, decimals)} as measured, ${allowed}`,
    };
  }
  const further = furtherRows({ effect, low, high, margin, rows, shrinks: identical === true ? 'linearly' : 'by-root' });
  const agree = identical === true ? `both predict the same on all ${formatCount(rows)} rows, and yet it ` : '';
  const settle =
    further === undefined
      ? 'the estimate lies so near the margin that more test rows will hardly settle it'
      : `about ${formatCount(further)} more test rows would settle it`;
  return {
    verdict: 'inconclusive',
    reason: `${agree}may be worse by up to ${formatNumber(-low, decimals)}, ${allowed}: cannot tell yet; ${settle}`,
  };
}

/** The interval in terms of "positive is better". */
const turn = (interval: Interval, better: Direction): { readonly low: number; readonly high: number } =>
  better === 'higher' ? interval : { low: -interval.high, high: -interval.low };

/** Beyond this many times the rows at hand a number would be read as a plan, which it is not. */
const MOST_TIMES = 200;

/**
 * Rows beyond the present ones after which the margin gate decides, if the estimate stays and the interval shrinks with 1/√rows:
 * it passes when the lower arm is shorter than effect + margin; an estimate beyond the margin fails when the upper arm no longer
 * reaches zero. Undefined when the estimate lies so near the margin that no
 * realistic number would do.
 */
export function furtherRows(facts: {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly margin: number;
  readonly rows: number;
  /** How the interval shrinks with the rows; linearly when no row tells the two apart. */
  readonly shrinks?: 'by-root' | 'linearly';
}): number | undefined {
  const { effect, low, high, margin, rows } = facts;
  const power = facts.shrinks === 'linearly' ? 1 : 2;
  const room = effect + margin;
  const needed = room > 0 ? ((effect - low) / room) ** power : ((high - effect) / -effect) ** power;
  const further = roundUpToTwoDigits(Math.ceil(rows * (needed - 1)));
  return Number.isFinite(needed) && room !== 0 && needed <= MOST_TIMES ? Math.max(1, further) : undefined;
}
