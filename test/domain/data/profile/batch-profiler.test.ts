import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchProfiler } from '#domain/data/profile/batch-profiler.ts';
import { UnprofilableTable } from '#domain/data/profile/table-profiler.ts';
import { TableAppender } from '#domain/data/table/table-appender.ts';
import { ValueColumn } from '#domain/data/table/value-column.ts';
import type { Table } from '#kernel/table.ts';

type Cell = number | string | null;

/** A batch as a reader of typed files makes it. */
function batchOf(rows: readonly Readonly<Record<string, Cell>>[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => {
    const column = new ValueColumn(name);
    for (const row of rows) {
      const value = row[name] ?? null;
      if (value === null) column.addMissing();
      else if (typeof value === 'number') column.addNumber(value);
      else column.addText(value);
    }
    return column.finish();
  });
  return { rows: rows.length, columns };
}

const numbers = fc.option(fc.integer({ min: -5, max: 5 }));
const texts = fc.option(fc.constantFrom('a', 'b', 'c', '-'));
const row = fc.record({ x: numbers, y: texts, z: numbers }, { requiredKeys: [] });

describe('BatchProfiler', () => {
  it.each([{}, { missingValues: ['-'] }, { kinds: { x: 'text' as const } }])(
    'tells the same of parts as of all rows at once (%o)',
    (reading) => {
      fc.assert(
        fc.property(fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (parts) => {
          const appender = new TableAppender(reading);
          const profiler = new BatchProfiler(reading);
          for (const part of parts) {
            appender.add(batchOf(part));
            profiler.add(batchOf(part));
          }
          const whole = new BatchProfiler(reading);
          whole.add(appender.finish());
          expect(profiler.rows).toBe(parts.flat().length);
          expect(profiler.names).toEqual(whole.names);
          // Numbers are summed in the same order, so that even the last digit is the same.
          expect(profiler.finish()).toEqual(whole.finish());
        }),
      );
    },
  );

  it('cannot take numbers back when a text comes after them', () => {
    const profiler = new BatchProfiler();
    profiler.add(batchOf([{ x: 1 }]));
    expect(() => profiler.add(batchOf([{ x: 'one' }]))).toThrow(UnprofilableTable);
  });
});
