import { Random } from '#kernel/random.ts';
import { takeRows, type Column, type Table } from '#kernel/table.ts';

/** What is pretended to have happened between the two surveys: incomes rose and houses sold dearer. */
export const INCOME_GROWTH = 1.3;

export const VALUE_GROWTH = 1.15;

/** Rows drawn without repeats, in the order of the draw. */
export function drawRows(rows: ArrayLike<number>, count: number, seed: number): Int32Array {
  return new Random(seed).shuffle(Int32Array.from(rows)).slice(0, count);
}

/**
 * Districts as a second survey might find them: real rows of the housing data with incomes and values raised. This is the demo's stand-in for
 * a world that moves on, and every text that speaks of it says that it is simulated.
 */
export function resurvey(table: Table, rows: ArrayLike<number>): Table {
  const drawn = takeRows(table, rows);
  return { rows: drawn.rows, columns: drawn.columns.map(raise) };
}

function raise(column: Column): Column {
  const growth = column.name === 'MedInc' ? INCOME_GROWTH : column.name === 'MedHouseVal' ? VALUE_GROWTH : 1;
  if (column.kind === 'text' || growth === 1) return column;
  return { ...column, values: column.values.map((value) => Math.round(value * growth * 1e4) / 1e4) };
}

/** CSV with the shortest text that reads back to the same numbers. */
export function formatSurvey(table: Table): string {
  const lines = [table.columns.map((column) => column.name).join(',')];
  for (let row = 0; row < table.rows; row++) {
    lines.push(
      table.columns
        .map((column) => (column.kind === 'number' ? String(column.values[row]) : (column.dictionary[column.codes[row]!] ?? '')))
        .join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}
