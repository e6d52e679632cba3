import { HistoryBuilder } from './metric-history.ts';
import { numberOfText } from './numbers-of-text.ts';

const STEPS = new Set(['step', 'global_step', 'epoch', 'iteration', 'iter', 'round']);

const MOMENTS = new Set(['timestamp', 'time', 'wall_time', 'created_at']);

/**
 * CSV or TSV with a header: either a metric a column, with a column such as `step` or `epoch` where there are steps, or a metric a row under
 * the header `name,value` or `metric,value` (and `step`). Cells that are no numbers are passed over.
 */
export function readSeparated(text: string, separator: ',' | '\t', builder: HistoryBuilder = new HistoryBuilder()): HistoryBuilder {
  const [header, ...rows] = splitRows(text.replace(/^\ufeff/, ''), separator);
  if (header === undefined) return builder;
  const names = header.map((name) => name.trim());
  const stepColumn = names.findIndex((name) => STEPS.has(name.toLowerCase()));
  const nameColumn = names.findIndex((name) => name === 'name' || name === 'metric' || name === 'key');
  const valueColumn = names.indexOf('value');
  const counted = new Map<string, number>();
  const add = (name: string, cell: string | undefined, row: readonly string[]): void => {
    const value = numberOfText(cell ?? '');
    if (value === undefined) return;
    const count = counted.get(name) ?? 0;
    counted.set(name, count + 1);
    const step = stepColumn < 0 ? undefined : numberOfText(row[stepColumn] ?? '');
    builder.add(name, step !== undefined && Number.isFinite(step) ? step : count, value);
  };
  for (const row of rows) {
    if (nameColumn >= 0 && valueColumn >= 0) add(row[nameColumn] ?? '', row[valueColumn], row);
    else
      names.forEach((name, column) => {
        if (column !== stepColumn && !MOMENTS.has(name.toLowerCase())) add(name, row[column], row);
      });
  }
  return builder;
}

/** Rows of cells; quotes may enclose separators, line ends and doubled quotes. */
function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') cell += text[++index]!;
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
