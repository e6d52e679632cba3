import { findColumn, type Column, type Table } from '#kernel/table.ts';
import { hashRows } from '../row-multiset.ts';
import { MAX_EXAMPLES, type DataProblem } from '../validation-report.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { predictsAlone } from './predicts-alone.ts';
import { singleFeatureScore } from './single-feature.ts';

/** Rows of a split, by number. */
export interface RowSplit {
  readonly train: ArrayLike<number>;
  readonly test: ArrayLike<number>;
}

export interface LeakageFindings {
  readonly checks: number;
  readonly problems: readonly DataProblem[];
}

/**
 * Ways in which a test score can be too good: test rows that are in the training rows as well, a column that is the target under another
 * name, equal inputs with different answers. `split` is needed for the first only.
 */
export function checkLeakage(table: Table, target: string | undefined, split?: RowSplit): LeakageFindings {
  const targetColumn = target === undefined ? undefined : findColumn(table, target);
  const features = table.columns.filter((column) => column !== targetColumn);
  const problems: DataProblem[] = [];
  if (targetColumn !== undefined) {
    problems.push(
      ...targetTwins(features, targetColumn),
      ...strongFeatures(features, targetColumn),
      ...conflictingLabels(table, features, targetColumn),
    );
  }
  if (split !== undefined) problems.push(...sharedRows(hashRows(table, table.columns), split), ...nearDuplicates(table, split, target));
  return { checks: (targetColumn === undefined ? 0 : features.length + 1) + (split === undefined ? 0 : 1), problems };
}

function targetTwins(features: readonly Column[], target: Column): DataProblem[] {
  return features
    .filter((feature) => predictsAlone(feature, target))
    .map((feature) => ({
      rule: 'leakage-target',
      severity: 'error',
      column: feature.name,
      message: `${feature.name} determines the target ${target.name} by itself: it is the answer, not an input`,
      count: 1,
      examples: [],
    }));
}

/** Out of sample, a single measurement seldom explains this much of an answer that is not yet known. */
const SUSPICIOUS_SCORE = 0.97;

/** Features that are not the target itself and yet say nearly everything about it; people have to say whether they are known in time. */
function strongFeatures(features: readonly Column[], target: Column): DataProblem[] {
  return features.flatMap((feature): DataProblem[] => {
    if (predictsAlone(feature, target)) return [];
    const score = singleFeatureScore(feature, target);
    if (score < SUSPICIOUS_SCORE) return [];
    const message = `${feature.name} explains ${(100 * score).toFixed(1)} % of ${target.name} by itself: is it known before the answer?`;
    return [{ rule: 'leakage-single-feature', severity: 'warning', column: feature.name, message, count: 1, examples: [] }];
  });
}

/** Equal inputs with different classes: no model can be right about all of them. Numbers may differ for equal inputs. */
function conflictingLabels(table: Table, features: readonly Column[], target: Column): DataProblem[] {
  if (target.kind !== 'text' || features.length === 0) return [];
  const inputs = hashRows(table, features);
  const labelOf = new Map<number, number>();
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const label = labelOf.get(inputs[row]!);
    if (label === undefined) labelOf.set(inputs[row]!, target.codes[row]!);
    else if (label !== target.codes[row]!) rows.push(row);
  }
  if (rows.length === 0) return [];
  return [
    {
      rule: 'conflicting-labels',
      severity: 'warning',
      column: target.name,
      message: 'rows with equal inputs have different labels',
      count: rows.length,
      examples: rows.slice(0, MAX_EXAMPLES).map((row) => ({ row: row + 1, value: target.dictionary[target.codes[row]!] ?? null })),
    },
  ];
}

/** Test rows that occur in the training rows. A few are usual in coarse measurements; many make the score a memory test. */
function sharedRows(hashes: Float64Array, split: RowSplit): DataProblem[] {
  const train = new Set<number>();
  for (let index = 0; index < split.train.length; index++) train.add(hashes[split.train[index]!]!);
  const shared: number[] = [];
  for (let index = 0; index < split.test.length; index++) if (train.has(hashes[split.test[index]!]!)) shared.push(split.test[index]!);
  if (shared.length === 0) return [];
  const share = shared.length / split.test.length;
  return [
    {
      rule: 'leakage-duplicates',
      severity: share > MAX_SHARED ? 'error' : 'warning',
      message: `${(100 * share).toFixed(1)} % of the test rows are in the training rows as well (up to ${100 * MAX_SHARED} % is accepted)`,
      count: shared.length,
      examples: shared.slice(0, MAX_EXAMPLES).map((row) => ({ row: row + 1, value: null })),
    },
  ];
}

/** The default condition of Deepchecks for train-test overlap. */
const MAX_SHARED = 0.05;
