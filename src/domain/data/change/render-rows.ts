import { formatCount, plural } from '#kernel/number-text.ts';
import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import { textTable } from '#kernel/text-table.ts';
import type { RowDiff, RowExample } from '../rows/row-diff.ts';

/** Columns of an added or removed row that a comment shows. */
const MAX_CELLS = 8;

export const rowsSummary = (rows: RowDiff): string =>
  `Rows: ${formatCount(rows.added)} added, ${formatCount(rows.removed)} removed, ${formatCount(rows.changed)} changed, ${formatCount(rows.kept)} the same`;

/** What changed in the rows, and the first of them. Values from data are code that nothing can break out of. */
export function rowsMarkdown(rows: RowDiff): string {
  const parts: string[] = [];
  if (rows.columns.length > 0) {
    const inspected = rows.inspected < rows.changed ? ` of the first ${formatCount(rows.inspected)}` : '';
    const lines = rows.columns.slice(0, 20).map(({ name, rows: count }) => [inlineCode(name), formatCount(count)]);
    parts.push(markdownTable(['column', `changed rows${inspected}`], lines, ['left', 'right']));
  }
  const changed = rows.examples.filter(({ kind }) => kind === 'changed');
  if (changed.length > 0)
    parts.push(
      markdownTable(
        ['row', 'key', 'before → after'],
        changed.map((example) => changedLine(example, rows.key)),
        ['right', 'left', 'left'],
      ),
    );
  for (const kind of ['added', 'removed'] as const) {
    const some = rows.examples.filter((example) => example.kind === kind);
    if (some.length > 0) parts.push(`First rows ${kind}:\n\n${wholeRows(some)}`);
  }
  return parts.join('\n\n');
}

function changedLine(example: RowExample, key: readonly string[]): string[] {
  const keys = example.cells.filter(({ name }) => key.includes(name));
  const others = example.cells.filter(({ name }) => !key.includes(name));
  const shown = others.slice(0, MAX_CELLS).map(({ name, before, after }) => `${escapeMarkdown(name)}: ${cell(before)} → ${cell(after)}`);
  if (others.length > MAX_CELLS) shown.push(`and ${others.length - MAX_CELLS} more`);
  return [placeOf(example), keys.map(({ after }) => cell(after)).join(', '), shown.join('<br>')];
}

function wholeRows(examples: readonly RowExample[]): string {
  const names = [...new Set(examples.flatMap(({ cells }) => cells.map(({ name }) => name)))];
  const shown = names.slice(0, MAX_CELLS);
  const lines = examples.map((example) => {
    const cellOf = new Map(example.cells.map(({ name, before, after }) => [name, after ?? before]));
    return [placeOf(example), ...shown.map((name) => cell(cellOf.get(name)))];
  });
  const rest = names.length > MAX_CELLS ? `\n\n${plural(names.length - MAX_CELLS, 'more column')} not shown` : '';
  return `${markdownTable(['row', ...shown.map(escapeMarkdown)], lines, ['right'])}${rest}`;
}

const placeOf = ({ file, row }: RowExample): string => (file === undefined ? String(row) : `${inlineCode(file.slice(-60))} ${row}`);

const cell = (text: string | undefined): string => (text === undefined || text === '' ? '*empty*' : inlineCode(text));

/** The rows for a terminal. */
export function rowsText(rows: RowDiff): string {
  const columns = rows.columns.slice(0, 20).map(({ name, rows: count }) => ['~', name, `in ${plural(count, 'row')}`]);
  const examples = rows.examples.map((example) => [
    { added: '+', removed: '-', changed: '~' }[example.kind],
    `${example.file === undefined ? '' : `${example.file} `}row ${example.row}`,
    example.cells
      .slice(0, MAX_CELLS)
      .map(({ name, before, after }) =>
        before === undefined || after === undefined || before === after ? `${name}=${after ?? before}` : `${name}: ${before} → ${after}`,
      )
      .join(', '),
  ]);
  return [rowsSummary(rows), textTable([...columns, ...examples])].filter((part) => part !== '').join('\n');
}
