/** How the rows of two states of a dataset differ. */
export interface RowDiff {
  /** Columns that identify a row; none when whole rows are compared, and then no row counts as changed. */
  readonly key: readonly string[];
  /** Rows that were compared. */
  readonly rows: { readonly before: number; readonly after: number };
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly kept: number;
  /** Rows whose key another row of the same side has as well; counts for those rows are one of several answers. */
  readonly repeatedKeys: { readonly before: number; readonly after: number };
  /** In how many changed rows each column changed, the most first. */
  readonly columns: readonly { readonly name: string; readonly rows: number }[];
  /** Changed rows that `columns` and the moves look at; less than `changed` when there are very many. */
  readonly inspected: number;
  readonly labels?: ValueDiff;
  readonly splits?: ValueDiff;
  /** The first few rows of each kind, cells of personal columns hidden. */
  readonly examples: readonly RowExample[];
}

/** Counts by value, and rows (the same by key) that went from one value to another. */
export interface ValueDiff {
  /** Column, or `file` when the names of files tell. */
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly before: number; readonly after: number }[];
  readonly moved: readonly { readonly from: string; readonly to: string; readonly rows: number }[];
}

export interface RowExample {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Row of the state that has it, from 1; the later one for changed rows. Counted in `file` when there is one. */
  readonly row: number;
  readonly file?: string;
  /** Every cell; for changed rows the key and what changed. */
  readonly cells: readonly { readonly name: string; readonly before?: string; readonly after?: string }[];
}

/** What stands in place of a personal value. */
export const HIDDEN = '•••';

/** Joins what partitions of the keys found; counts add up, and the first examples of all are the first of each. */
export function mergeRowDiffs(parts: readonly RowDiff[], examples: number): RowDiff {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first!;
  const sum = (of: (part: RowDiff) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const labels = mergeValues(parts.flatMap((part) => part.labels ?? []));
  const splits = mergeValues(parts.flatMap((part) => part.splits ?? []));
  return {
    key: first.key,
    rows: first.rows,
    added: sum((part) => part.added),
    removed: sum((part) => part.removed),
    changed: sum((part) => part.changed),
    kept: sum((part) => part.kept),
    repeatedKeys: { before: sum((part) => part.repeatedKeys.before), after: sum((part) => part.repeatedKeys.after) },
    columns: mostFirst(
      tally(
        parts.flatMap((part) => part.columns),
        ({ name }) => name,
      ),
      (name, rows) => ({ name, rows }),
    ),
    inspected: sum((part) => part.inspected),
    ...(labels === undefined ? {} : { labels }),
    ...(splits === undefined ? {} : { splits }),
    examples: firstOfEach(
      parts.flatMap((part) => part.examples),
      examples,
    ),
  };
}

/** Values are counted by every partition over all rows; moves only over its own. */
function mergeValues(parts: readonly ValueDiff[]): ValueDiff | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const moves = parts.flatMap((part) => part.moved);
  const moved = mostFirst(
    tally(moves, ({ from, to }) => JSON.stringify([from, to])),
    (pair, rows) => {
      const [from, to] = JSON.parse(pair) as [string, string];
      return { from, to, rows };
    },
  );
  return { ...first, moved };
}

/** The first rows of each kind; of the changed ones, those first that show a change of columns that no row before them shows. */
export function firstOfEach(examples: readonly RowExample[], limit: number): RowExample[] {
  const kinds = ['changed', 'added', 'removed'] as const;
  return kinds.flatMap((kind) => {
    const ordered = examples.filter((example) => example.kind === kind).sort((left, right) => left.row - right.row);
    const seen = new Set<string>();
    const fresh =
      kind !== 'changed'
        ? ordered
        : ordered.filter((example) => seen.size < seen.add(example.cells.map(({ name }) => name).join('\0')).size);
    const chosen = [...fresh, ...ordered.filter((example) => !fresh.includes(example))].slice(0, limit);
    return chosen.sort((left, right) => left.row - right.row);
  });
}

function tally<Item extends { readonly rows: number }>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const totals = new Map<string, number>();
  for (const item of items) totals.set(keyOf(item), (totals.get(keyOf(item)) ?? 0) + item.rows);
  return totals;
}

/** The greatest counts first; equal ones in order of their keys, so that the same data gives the same text. */
export const mostFirst = <Item>(totals: ReadonlyMap<string, number>, make: (key: string, rows: number) => Item): Item[] =>
  [...totals]
    .sort(([leftKey, left], [rightKey, right]) => right - left || (leftKey < rightKey ? -1 : 1))
    .map(([key, rows]) => make(key, rows));
