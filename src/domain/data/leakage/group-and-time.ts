import { cellAt, type Column, type Table } from '#kernel/table.ts';
import { MAX_EXAMPLES, type DataExample, type DataProblem } from '../validation-report.ts';
import type { RowSplit } from './leakage.ts';

/** Groups (patients, users, machines) with rows on both sides: a test score then says how well known groups are remembered. */
export function groupLeakage(column: Column, split: RowSplit): DataProblem[] {
  const train = new Set<string | number>();
  for (let at = 0; at < split.train.length; at++) {
    const group = cellAt(column, split.train[at]!);
    if (group !== undefined) train.add(group);
  }
  const shared = new Set<string | number>();
  const all = new Set<string | number>();
  const examples: DataExample[] = [];
  let rows = 0;
  for (let at = 0; at < split.test.length; at++) {
    const row = split.test[at]!;
    const group = cellAt(column, row);
    if (group === undefined) continue;
    all.add(group);
    if (!train.has(group)) continue;
    rows += 1;
    if (!shared.has(group) && examples.length < MAX_EXAMPLES) examples.push({ row: row + 1, value: group });
    shared.add(group);
  }
  if (rows === 0) return [];
  const message = `${shared.size} of ${all.size} groups of the test rows have training rows as well: split by ${column.name}`;
  return [{ rule: 'leakage-group', severity: 'error', column: column.name, message, count: rows, examples }];
}

/** Training rows that are later than test rows: the model is trained on what it will be asked to foretell. ISO dates order as texts. */
export function timeLeakage(column: Column, table: Table, split: RowSplit): DataProblem[] {
  let first: string | number | undefined;
  for (let at = 0; at < split.test.length; at++) {
    const time = cellAt(column, split.test[at]!);
    if (time !== undefined && (first === undefined || time < first)) first = time;
  }
  if (first === undefined) return [];
  const later: number[] = [];
  for (let at = 0; at < split.train.length; at++) {
    const time = cellAt(column, split.train[at]!);
    if (time !== undefined && time > first) later.push(split.train[at]!);
  }
  if (later.length === 0) return [];
  const message = `${((100 * later.length) / split.train.length).toFixed(1)} % of the training rows are later than the first test row: split by time where the future is to be predicted`;
  return [
    {
      rule: 'leakage-time',
      severity: 'warning',
      column: column.name,
      message,
      count: later.length,
      examples: later.slice(0, MAX_EXAMPLES).map((row) => ({ row: row + 1, value: cellAt(column, row) ?? null })),
    },
  ];
}
