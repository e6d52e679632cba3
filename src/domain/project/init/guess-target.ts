import type { Task } from '#kernel/metric.ts';
import type { Column, Table } from '#kernel/table.ts';

export interface TargetGuess {
  readonly column: string;
  readonly task: Task;
  /** Why this column: for the comment in the file. */
  readonly reason: string;
}

/** Names that people give to what is to be predicted, the clearest first. */
const TARGET_NAMES = [
  'target',
  'label',
  'labels',
  'class',
  'y',
  'outcome',
  'species',
  'diagnosis',
  'churn',
  'churned',
  'default',
  'survived',
  'fraud',
  'price',
  'median_house_value',
  'quality',
  'rating',
];

/** Columns that number or name rows cannot be learned. */
const IDENTIFIER = /^(?:id|index|row|uuid|key|name)$|(?:^|_)id$/i;

/** The named column, or the one that most likely is the target; undefined when no column can be. */
export function guessTarget(table: Table, named?: string): TargetGuess | undefined {
  if (named !== undefined) {
    const column = table.columns.find((candidate) => candidate.name === named);
    return column === undefined ? undefined : { column: named, task: guessTask(column), reason: 'named by --target' };
  }
  const usable = table.columns.filter((column) => !IDENTIFIER.test(column.name) && distinctValues(column, 2) >= 2);
  for (const name of TARGET_NAMES) {
    const column = usable.find((candidate) => candidate.name.toLowerCase() === name);
    if (column !== undefined) return { column: column.name, task: guessTask(column), reason: `its name is ${column.name}` };
  }
  const last = usable.at(-1);
  return last === undefined ? undefined : { column: last.name, task: guessTask(last), reason: 'it is the last column' };
}

/** More distinct whole numbers than this are a quantity, not a class. */
const MOST_NUMBERED_CLASSES = 10;

/** Text is a class; so are a few distinct whole numbers. */
export function guessTask(column: Column): Task {
  if (column.kind === 'text') return 'classification';
  const whole = column.values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return whole && distinctValues(column, MOST_NUMBERED_CLASSES + 1) <= MOST_NUMBERED_CLASSES ? 'classification' : 'regression';
}

/** Number of distinct values that are present, counted up to the limit. */
function distinctValues(column: Column, limit: number): number {
  if (column.kind === 'text') return Math.min(limit, column.dictionary.length);
  const seen = new Set<number>();
  for (const value of column.values) {
    if (!Number.isNaN(value)) seen.add(value);
    if (seen.size >= limit) break;
  }
  return seen.size;
}
