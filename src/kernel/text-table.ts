export type CellAlignment = 'left' | 'right';

/** Columns aligned with spaces for a terminal; trailing spaces are cut. */
export function textTable(rows: readonly (readonly string[])[], align: readonly CellAlignment[] = []): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat(widths[column]! - displayWidth(cell));
          return align[column] === 'right' ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Code points, which is the width of everything that Trainyard prints itself. */
const displayWidth = (text: string): number => Array.from(text).length;
