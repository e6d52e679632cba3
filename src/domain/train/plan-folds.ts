import { partSeed } from '#kernel/random.ts';
import type { SearchConfig } from '#kernel/project.ts';
import type { Target } from '#numeric/algorithms/model.ts';
import { crossValidationSplits, splitsOf } from '#numeric/splits/folds.ts';
import { assignGroupFolds, groupsOf } from '#numeric/splits/group.ts';
import { holdOutRows, splitColumn } from '#numeric/splits/hold-out-rows.ts';
import type { RowSplit } from '#numeric/splits/holdout.ts';
import { timeFolds, timesOf } from '#numeric/splits/time.ts';
import { takeRows, type Table } from '#kernel/table.ts';
import type { SplitConfig } from '#kernel/project.ts';
import { Failure } from '#kernel/failure.ts';
import { COST } from './algorithm-cost.ts';
import type { FoldFit } from './search/search-program.ts';
import { takeTarget } from './take-target.ts';

/** Part numbers that keep the generators of one seed apart. */
const PART = { folds: 1, fit: 2 } as const;

export const fitSeed = (seed: number): number => partSeed(seed, PART.fit);

/** Training and test rows of the whole table; the test rows are seen once, at the end. */
export function planHoldout(target: Target, table: Table, split: SplitConfig): RowSplit {
  const { rows } = table;
  if (rows < 4) throw new Failure('train.too-few-rows', { message: `expected at least 4 rows to hold some out; the table has ${rows}.` });
  return holdOutRows(table, target.task === 'classification' ? target.labels : undefined, split);
}

/**
 * Cross-validation within the given rows: row numbers are those of the whole table. Stratified for classification; by groups or forward in
 * time where the rows are parted so, since folds that are drawn at random would show the very leak that the split prevents.
 */
export function planFolds(
  target: Target,
  rows: Int32Array,
  search: Pick<SearchConfig, 'folds' | 'repeats'>,
  seed: number,
  parted?: { readonly table: Table; readonly split: SplitConfig },
): readonly RowSplit[] {
  const { folds, repeats } = search;
  if (folds < 2 || rows.length < folds) {
    throw new Failure('train.too-few-rows', {
      message: `expected at least 2 folds and as many training rows as folds; there are ${folds} folds and ${rows.length} rows.`,
    });
  }
  const within = takeTarget(target, rows);
  const labels = within.task === 'classification' ? { labels: within.labels } : {};
  const named = (part: Int32Array): Int32Array => part.map((index) => rows[index]!);
  const foldSeed = partSeed(seed, PART.folds);
  const splits =
    (parted === undefined ? undefined : partedFolds(takeRows(parted.table, rows), parted.split, search, foldSeed)) ??
    crossValidationSplits(rows.length, { folds, repeats, seed: foldSeed, ...labels });
  return splits.map(({ train, test }) => ({
    train: named(train),
    test: named(test),
  }));
}

/**
 * Folds for scoring every row by a model that has not learned from it or its kin: by groups or forward in time where the rows are parted so,
 * otherwise by class. Fewer where there are fewer groups; forward in time the earliest rows are in no test.
 */
export function planInnerFolds(
  table: Table,
  labels: Int32Array,
  folds: number,
  seed: number,
  parted: Pick<SplitConfig, 'strategy' | 'by'> | undefined,
): readonly RowSplit[] {
  const byClass = (): RowSplit[] => crossValidationSplits(table.rows, { folds, repeats: 1, seed, labels });
  if (parted === undefined) return byClass();
  if (parted.strategy !== 'group') return partedFolds(table, parted, { folds, repeats: 1 }, seed) ?? byClass();
  const groups = new Set(groupsOf(splitColumn(table, parted))).size;
  return partedFolds(table, parted, { folds: Math.max(2, Math.min(folds, groups)), repeats: 1 }, seed) ?? byClass();
}

/** Undefined where rows are parted at random. Folds that go forward in time are the same in every repeat, so there is one. */
function partedFolds(
  table: Table,
  split: Pick<SplitConfig, 'strategy' | 'by'>,
  { folds, repeats }: Pick<SearchConfig, 'folds' | 'repeats'>,
  seed: number,
): RowSplit[] | undefined {
  if (split.strategy === 'time') return timeFolds(timesOf(splitColumn(table, split)), folds);
  if (split.strategy !== 'group') return undefined;
  const groups = groupsOf(splitColumn(table, split));
  return Array.from({ length: repeats }, (_, repeat) => splitsOf(assignGroupFolds(groups, folds, seed, repeat), folds)).flat();
}

/** The order in which workers should take fits: slow ones first, so that no worker is left with a long job at the end. */
export function orderOfFits(fits: readonly FoldFit[]): readonly number[] {
  const cost = ({ setting: { algorithm, parameters }, share }: FoldFit): number =>
    (COST[algorithm] * 1e6 + Number(parameters['trees'] ?? parameters['iterations'] ?? 0)) * share;
  return fits.map((_, index) => index).sort((left, right) => cost(fits[right]!) - cost(fits[left]!) || left - right);
}
