import type { ListedRun } from './listed-run.ts';

/** What the reader asked for, from the address of the page. */
export interface RunSelection {
  /** Words that all must fit: text, `name=value` of a parameter, or `metric>0.9`. */
  readonly words: string;
  /** `created`, `name`, `model`, `time`, or a metric. */
  readonly sort: string;
  readonly descending: boolean;
  /** Counts from 1. */
  readonly page: number;
}

export const PAGE_ROWS = 200;

export function parseSelection(query: Readonly<Record<string, unknown>>): RunSelection {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name].slice(0, 1000) : '');
  const page = Number(text('page'));
  return {
    words: text('filter').trim(),
    sort: text('sort') || 'created',
    descending: text('order') !== 'up',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a selection with something changed; `parseSelection` reads it back. */
export function selectionAddress(selection: RunSelection, change: Partial<RunSelection>): string {
  const { words, sort, descending, page } = { ...selection, ...change };
  const parts = [
    ...(words === '' ? [] : [`filter=${encodeURIComponent(words)}`]),
    ...(sort === 'created' ? [] : [`sort=${encodeURIComponent(sort)}`]),
    ...(descending ? [] : ['order=up']),
    ...(page === 1 ? [] : [`page=${page}`]),
  ];
  return parts.length === 0 ? '/' : `/?${parts.join('&')}`;
}

/** The runs that fit, sorted. Runs without the metric that is sorted by come last, in both directions. */
export function selectRuns(runs: readonly ListedRun[], { words, sort, descending }: RunSelection): readonly ListedRun[] {
  const conditions = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(parseCondition);
  const sign = descending ? -1 : 1;
  return runs
    .filter((run) => conditions.every((fits) => fits(run)))
    .map((run) => ({ run, key: sortKey(run, sort) }))
    .sort((left, right) => {
      if (left.key === undefined || right.key === undefined) return Number(left.key === undefined) - Number(right.key === undefined);
      return left.key === right.key ? 0 : left.key < right.key ? -sign : sign;
    })
    .map(({ run }) => run);
}

function sortKey({ run, name }: ListedRun, sort: string): string | number | undefined {
  if (sort === 'created') return run.createdAt + run.id;
  if (sort === 'name') return name;
  if (sort === 'model') return run.model;
  if (sort === 'time') return run.durationMs;
  return Object.hasOwn(run.metrics, sort) ? run.metrics[sort]!.value : undefined;
}

function parseCondition(word: string): (run: ListedRun) => boolean {
  const [, key, operator, value] = /^([^<>=!]+)(>=|<=|!=|=|>|<)(.+)$/.exec(word) ?? [];
  if (key === undefined || operator === undefined || value === undefined) {
    const wanted = word.toLowerCase();
    return ({ run, name }) =>
      [name, run.model, run.algorithm, run.exit, run.id, run.createdAt].some((text) => text.toLowerCase().includes(wanted));
  }
  return ({ run }) => {
    if (Object.hasOwn(run.metrics, key)) return compare(run.metrics[key]!.value, operator, Number(value));
    const parameter = Object.hasOwn(run.parameters, key) ? run.parameters[key] : undefined;
    if (parameter === undefined) return false;
    if (operator === '=') return String(parameter) === value;
    if (operator === '!=') return String(parameter) !== value;
    return compare(Number(parameter), operator, Number(value));
  };
}

function compare(left: number, operator: string, right: number): boolean {
  switch (operator) {
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '!=':
      return left !== right;
    default:
      return left === right;
  }
}
