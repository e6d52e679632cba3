import { CsvScanner } from '#domain/data/csv/csv-scanner.ts';
import { TableBuilder, type TableReading } from '#domain/data/csv/table-builder.ts';
import type { Table } from '#kernel/table.ts';
import { cellAt } from '#kernel/table.ts';

/** Reads a text in chunks of the given size with as many passes as needed. */
export function readText(text: string | Uint8Array, reading: TableReading = {}, chunkSize = 7): Table {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const once = (withKinds: TableReading) => {
    const builder = new TableBuilder(withKinds);
    builder.beginFile('t.csv');
    const scanner = new CsvScanner('t.csv', ',', builder);
    for (let start = 0; start < bytes.length; start += chunkSize) scanner.push(bytes.subarray(start, start + chunkSize));
    scanner.finish();
    builder.endFile();
    return builder.finish();
  };
  const first = once(reading);
  if (first.ok) return first.value;
  const second = once({ ...reading, kinds: { ...reading.kinds, ...first.error } });
  if (!second.ok) throw new Error('third pass asked for');
  return second.value;
}

/** Cells by row for comparisons; null where missing. */
export const cellsOf = (table: Table): (string | number | null)[][] =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => cellAt(column, row) ?? null));
