import { formatCount } from '#kernel/number-text.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import { distanceWord, type ManifestDiff } from '../diff/manifest-diff.ts';
import { labelShift, type LabelShift } from './label-shift.ts';
import { columnsOf } from '../manifest-tables.ts';
import type { RowDiff } from '../rows/row-diff.ts';
import type { DataProblem } from '../validation-report.ts';

/** A share of missing values that grows by this much is seldom meant. */
const NULL_SHARE_JUMP = 0.05;

/** Columns with at most this many values are taken for categories, whose new values may be misspelt ones. */
const MAX_CATEGORIES = 50;

/**
 * What somebody should look at before the change is merged, as warnings: each may be meant. Sources: the two manifests, the rows when they
 * were compared, and what validation says about the later state.
 */
export function findSuspicions(
  before: DatasetManifest | undefined,
  after: DatasetManifest,
  diff: ManifestDiff,
  rows: RowDiff | undefined,
  personal: ReadonlySet<string> = new Set(),
  target?: string,
): DataProblem[] {
  if (before === undefined) return [];
  const labels = labelShifts(labelShift(before, after, target), diff);
  return [
    ...nullJumps(diff),
    ...labels,
    ...shifts(diff, new Set([...(rows?.key ?? []), ...labels.flatMap(({ column }) => column ?? [])])),
    ...newValues(before, after, personal),
    ...movedRows(rows),
    ...repeatedKeys(rows),
  ];
}

/** Distributions of fewer rows differ by chance. Keys are left out, because new rows have new ones. */
const MIN_ROWS = 30;

const warning = (rule: string, message: string, count: number, column?: string): DataProblem => ({
  rule,
  severity: 'warning',
  ...(column === undefined ? {} : { column }),
  message,
  count,
  examples: [],
});

const shifted = (diff: ManifestDiff) => diff.columns.filter((change) => change.kind === 'shifted');

const nullJumps = (diff: ManifestDiff): DataProblem[] =>
  shifted(diff)
    .filter(({ nullShare }) => nullShare.after - nullShare.before >= NULL_SHARE_JUMP)
    .map(({ name, nullShare }) =>
      warning('missing-values-jump', `missing values went from ${percent(nullShare.before)} to ${percent(nullShare.after)}`, 1, name),
    );

const shifts = (diff: ManifestDiff, told: ReadonlySet<string>): DataProblem[] =>
  shifted(diff)
    .filter(
      ({ name, distance }) =>
        !told.has(name) && distanceWord(distance.value) === 'large' && Math.min(diff.rows.before ?? 0, diff.rows.after ?? 0) >= MIN_ROWS,
    )
    .map(({ name, distance }) =>
      warning(
        'distribution-shift',
        `the distribution is another one: ${distance.measure === 'kolmogorov-smirnov' ? 'Kolmogorov–Smirnov D' : 'total variation'} ${distance.value.toFixed(2)}`,
        1,
        name,
      ),
    );

/** Cohen's small effect of Cramér's V (0.1) and of a difference of means (0.2): a target should not move without anybody knowing why. */
function labelShifts(label: LabelShift | undefined, diff: ManifestDiff): DataProblem[] {
  if (label === undefined || Math.min(diff.rows.before ?? 0, diff.rows.after ?? 0) < MIN_ROWS) return [];
  const [name, bound] = label.measure === 'cramers-v' ? (['Cramér’s V', 0.1] as const) : (['Cohen’s d', 0.2] as const);
  if (Math.abs(label.effect) < bound) return [];
  return [warning('label-shift', `the labels are distributed otherwise: ${name} ${label.effect.toFixed(2)}`, 1, label.name)];
}

function newValues(before: DatasetManifest, after: DatasetManifest, personal: ReadonlySet<string>): DataProblem[] {
  const earlier = columnsOf(before);
  return columnsOf(after).flatMap((column) => {
    const old = earlier.find(({ name }) => name === column.name);
    if (column.kind !== 'text' || old?.kind !== 'text' || old.distinct !== old.top.length || old.distinct > MAX_CATEGORIES) return [];
    if (old.count - old.nulls < 10 * old.distinct) return [];
    const known = new Set(old.top.map(({ value }) => value));
    const fresh = column.top.filter(({ value }) => !known.has(value));
    if (fresh.length === 0) return [];
    const count = fresh.reduce((sum, entry) => sum + entry.count, 0);
    const shown = fresh.slice(0, 5).map(({ value }) => JSON.stringify(value.slice(0, 40)));
    const named = personal.has(column.name)
      ? `${fresh.length} of them`
      : `${shown.join(', ')}${fresh.length > 5 ? ` and ${fresh.length - 5} more` : ''}`;
    return [warning('new-values', `values that were not there before, in ${formatCount(count)} rows: ${named}`, count, column.name)];
  });
}

function movedRows(rows: RowDiff | undefined): DataProblem[] {
  const moves = (of: RowDiff['labels']): string =>
    (of?.moved ?? [])
      .slice(0, 3)
      .map(({ from, to, rows: count }) => `${count} from ${from} to ${to}`)
      .join(', ');
  const total = (of: RowDiff['labels']): number => (of?.moved ?? []).reduce((sum, move) => sum + move.rows, 0);
  return [
    ...(total(rows?.labels) > 0
      ? [warning('labels-changed', `rows have another label: ${moves(rows?.labels)}`, total(rows?.labels), rows!.labels!.name)]
      : []),
    ...(total(rows?.splits) > 0
      ? [warning('split-changed', `rows moved to another split: ${moves(rows?.splits)}`, total(rows?.splits), rows!.splits!.name)]
      : []),
  ];
}

function repeatedKeys(rows: RowDiff | undefined): DataProblem[] {
  const after = rows?.repeatedKeys.after ?? 0;
  return after === 0
    ? []
    : [warning('key-repeated', `${formatCount(after)} rows have a key that another row has (${rows!.key.join(', ')})`, after)];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
