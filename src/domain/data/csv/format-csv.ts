import { cellAt, type Table } from '#kernel/table.ts';

/**
 * RFC 4180 text with a header, LF line ends (what git and diffs like) and the shortest numbers that read back as the same doubles; a
 * missing value is an empty cell. Reading it back gives the same table, as long as no text column spells numbers or missing values only.
 */
export function formatCsv(table: Table, delimiter: ',' | '\t' | ';' = ','): string {
  const quote = (text: string): string => (mustQuote(text, delimiter) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [table.columns.map((column) => quote(column.name)).join(delimiter)];
  const quoted = table.columns.map((column) => (column.kind === 'text' ? column.dictionary.map(quote) : undefined));
  for (let row = 0; row < table.rows; row++) {
    const cells = table.columns.map((column, index) => {
      if (column.kind === 'text') return quoted[index]![column.codes[row]!] ?? '';
      const value = cellAt(column, row);
      return value === undefined ? '' : Object.is(value, -0) ? '-0' : String(value);
    });
    lines.push(cells.length === 1 && cells[0] === '' ? '""' : cells.join(delimiter));
  }
  return `${lines.join('\n')}\n`;
}

const mustQuote = (text: string, delimiter: string): boolean => text.includes(delimiter) || /["\r\n]|^\uFEFF/.test(text);
