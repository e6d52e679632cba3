import type { ColumnProfile, NumberColumnProfile, TextColumnProfile } from '#kernel/records/column-profile.ts';
import { alignBins } from '#numeric/sketch/dyadic-histogram.ts';
import { chiSquareHomogeneity } from '#numeric/statistics/chi-square.ts';

/** How great a shift is, beside its distance, in the measures that people know. */
export interface DriftEffect {
  /**
   * `psi`: population stability index Σ(p − q)·ln(p/q), 0.1 is noticeable and 0.25 great. `cohens-d`: difference of the means in standard
   * deviations. `cramers-v`: association of value and state, from 0 to 1, as it would be with as many rows on both sides.
   */
  readonly measure: 'psi' | 'cohens-d' | 'cramers-v';
  readonly value: number;
}

/** Effect sizes from two profiles alone; none where the kinds differ or a side has no values. */
export function driftEffects(before: ColumnProfile, after: ColumnProfile): DriftEffect[] {
  if (before.count === before.nulls || after.count === after.nulls) return [];
  if (before.kind === 'number' && after.kind === 'number') return numberEffects(before, after);
  return before.kind === 'text' && after.kind === 'text' ? textEffects(before, after) : [];
}

function numberEffects(before: NumberColumnProfile, after: NumberColumnProfile): DriftEffect[] {
  const effects: DriftEffect[] = [];
  if (before.histogram !== undefined && after.histogram !== undefined)
    effects.push({ measure: 'psi', value: stabilityIndex(tenths(alignBins(before.histogram, after.histogram))) });
  const [one, other] = [before.count - before.nulls, after.count - after.nulls];
  if (before.mean !== null && after.mean !== null && before.sd !== null && after.sd !== null) {
    const pooled = Math.sqrt(((one - 1) * before.sd ** 2 + (other - 1) * after.sd ** 2) / (one + other - 2));
    if (pooled > 0) effects.push({ measure: 'cohens-d', value: (after.mean - before.mean) / pooled });
  }
  return effects;
}

function textEffects(before: TextColumnProfile, after: TextColumnProfile): DriftEffect[] {
  const pairs = countPairs(before, after);
  const [one, other] = [before.count - before.nulls, after.count - after.nulls];
  const { statistic, degrees } = chiSquareHomogeneity(
    pairs.map(([count]) => count),
    pairs.map(([, count]) => count),
  );
  // χ² has the mean of its degrees of freedom by chance, and the plain V of one change shrinks as one side grows.
  const v = Math.min(1, Math.sqrt((Math.max(0, statistic - degrees) * (one + other)) / (4 * one * other)));
  return [
    { measure: 'cramers-v', value: v },
    { measure: 'psi', value: stabilityIndex(pairs) },
  ];
}

/** Counts by value; where a list was cut, only what both lists have is counted by itself. */
function countPairs(before: TextColumnProfile, after: TextColumnProfile): (readonly [number, number])[] {
  const complete = before.distinct === before.top.length && after.distinct === after.top.length;
  const left = new Map(before.top.map(({ value, count }) => [value, count]));
  const right = new Map(after.top.map(({ value, count }) => [value, count]));
  const values = [...new Set([...left.keys(), ...right.keys()])].filter((value) => complete || (left.has(value) && right.has(value)));
  const pairs = values.map((value) => [left.get(value) ?? 0, right.get(value) ?? 0] as const);
  const rest = (profile: TextColumnProfile, side: 0 | 1): number =>
    Math.max(0, profile.count - profile.nulls - pairs.reduce((sum, pair) => sum + pair[side], 0));
  return [...pairs, [rest(before, 0), rest(after, 1)]];
}

/** Neighbouring bins together until each has a tenth of the earlier values, as the index is usually taken. */
function tenths(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tenth = pairs.reduce((sum, [count]) => sum + count, 0) / 10;
  const joined: [number, number][] = [[0, 0]];
  for (const [one, other] of pairs) {
    const last = joined.at(-1)!;
    if (last[0] >= tenth) joined.push([one, other]);
    else {
      last[0] += one;
      last[1] += other;
    }
  }
  const end = joined.at(-1)!;
  if (joined.length > 1 && end[0] < tenth / 2) {
    joined.pop();
    joined.at(-1)![0] += end[0];
    joined.at(-1)![1] += end[1];
  }
  return joined;
}

/** Half a value is added to every cell, so that an empty one makes the index great rather than infinite. */
function stabilityIndex(pairs: readonly (readonly [number, number])[]): number {
  const filled = pairs.filter(([one, other]) => one + other > 0);
  const total = (side: 0 | 1): number => filled.reduce((sum, pair) => sum + pair[side] + 0.5, 0);
  const [left, right] = [total(0), total(1)];
  return filled.reduce((sum, [one, other]) => {
    const [p, q] = [(one + 0.5) / left, (other + 0.5) / right];
    return sum + (q - p) * Math.log(q / p);
  }, 0);
}
