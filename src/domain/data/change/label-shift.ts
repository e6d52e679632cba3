import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { onlyTable } from '../manifest-tables.ts';
import { driftEffects } from '../diff/drift-effects.ts';

/** How the distribution of the target changed, from two manifests alone. */
export interface LabelShift {
  readonly name: string;
  /** Counts by class, those of the later state first in order; absent for a target of numbers. */
  readonly values: readonly { readonly value: string; readonly before: number; readonly after: number }[];
  /** Cramér's V for classes, Cohen's d for numbers. */
  readonly measure: 'cramers-v' | 'cohens-d';
  readonly effect: number;
}

/** Undefined where a state has no such column, or its words are not in the manifest. */
export function labelShift(
  before: DatasetManifest | undefined,
  after: DatasetManifest,
  target: string | undefined,
): LabelShift | undefined {
  if (before === undefined || target === undefined) return undefined;
  const [earlier, later] = [before, after].map((manifest) => onlyTable(manifest)?.columns.find(({ name }) => name === target));
  if (earlier === undefined || later === undefined) return undefined;
  const measure = later.kind === 'text' ? 'cramers-v' : 'cohens-d';
  const effect = driftEffects(earlier, later).find((one) => one.measure === measure)?.value;
  if (effect === undefined) return undefined;
  const counts = new Map<string, { before: number; after: number }>();
  for (const [side, column] of [['after', later] as const, ['before', earlier] as const]) {
    const top = column.top ?? [];
    if (column.distinct !== top.length) continue;
    for (const { value, count } of top) {
      const pair = counts.get(String(value)) ?? { before: 0, after: 0 };
      pair[side] = count;
      counts.set(String(value), pair);
    }
  }
  return { name: target, values: [...counts].map(([value, pair]) => ({ value, ...pair })), measure, effect };
}
