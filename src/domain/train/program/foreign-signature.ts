import type { Task } from '#kernel/metric.ts';
import type { ModelSignature } from '#kernel/records/model-package.ts';
import type { Table } from '#kernel/table.ts';

/** Values of a text column that a signature lists at most. */
const CATEGORY_LIMIT = 200;

/** What a program was given to learn from, as far as the table tells: `features` where its model says which, else every column but the target. */
export function foreignSignature(
  table: Table,
  target: string,
  task: Task,
  classes: readonly string[] | undefined,
  features?: readonly string[],
): ModelSignature {
  return {
    inputs: table.columns
      .filter(({ name }) => (features === undefined ? name !== target : features.includes(name)))
      .map((column) => ({
        name: column.name,
        kind: column.kind,
        required: column.kind === 'number' ? !column.values.some(Number.isNaN) : !column.codes.some((code) => code < 0),
        ...(column.kind === 'text' && column.dictionary.length <= CATEGORY_LIMIT ? { categories: [...column.dictionary].sort() } : {}),
      })),
    output: { name: target, task, ...(task === 'classification' && classes !== undefined && classes.length > 0 ? { classes } : {}) },
  };
}
