import type { ColumnProfile } from '#kernel/records/column-profile.ts';
import { alignBins } from '#numeric/sketch/dyadic-histogram.ts';

/** Shares of the values of two states over the same bins, or the same most frequent texts, in one order. */
export interface ColumnShapes {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const MOST_BARS = 10;

/** Undefined where the kinds differ, or a profile has no histogram. */
export function columnShapes(before: ColumnProfile, after: ColumnProfile): ColumnShapes | undefined {
  const pairs = pairsOf(before, after);
  if (pairs === undefined || pairs.length < 2) return undefined;
  const [left, right] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + pair[side as 0 | 1], 0)) as [number, number];
  return left === 0 || right === 0
    ? undefined
    : { before: pairs.map(([count]) => count / left), after: pairs.map(([, count]) => count / right) };
}

function pairsOf(before: ColumnProfile, after: ColumnProfile): readonly (readonly [number, number])[] | undefined {
  if (before.kind === 'number' && after.kind === 'number') {
    if (before.histogram === undefined || after.histogram === undefined) return undefined;
    return joined(alignBins(before.histogram, after.histogram));
  }
  if (before.kind !== 'text' || after.kind !== 'text') return undefined;
  const counts = new Map(before.top.map(({ value, count }) => [value, [count, 0] as [number, number]]));
  for (const { value, count } of after.top) {
    const pair = counts.get(value) ?? [0, 0];
    pair[1] = count;
    counts.set(value, pair);
  }
  return [...counts.values()].slice(0, MOST_BARS);
}

/** Neighbouring bins together until ten are left at most. */
function joined(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const width = Math.ceil(pairs.length / MOST_BARS);
  const bars: [number, number][] = [];
  for (const [at, [left, right]] of pairs.entries()) {
    if (at % width === 0) bars.push([0, 0]);
    bars.at(-1)![0] += left;
    bars.at(-1)![1] += right;
  }
  return bars;
}

const BARS = '▁▂▃▄▅▆▇█';

/** A little picture of shares, its height on a scale that both states share. */
export function sparkline(shares: readonly number[], greatest: number): string {
  return shares.map((share) => (share === 0 ? '·' : BARS[Math.min(7, Math.floor((8 * share) / greatest))]!)).join('');
}
