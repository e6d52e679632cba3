import type { Json, JsonObject } from '#kernel/json.ts';
import { cellAt, type Table } from '#kernel/table.ts';

/** `input-example.json`: the first rows as objects, ready to be sent to the model server. */
export const inputExample = (table: Table, rows: number): JsonObject => ({
  inputs: Array.from({ length: Math.min(rows, table.rows) }, (_, row) =>
    Object.fromEntries(table.columns.map((column): [string, Json] => [column.name, cellAt(column, row) ?? null])),
  ),
});
