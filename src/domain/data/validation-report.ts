import type { Verdict } from '#kernel/verdict.ts';

/** What a look at a table found. */
export interface ValidationReport {
  readonly verdict: Verdict;
  readonly rows: number;
  readonly columns: number;
  /** What a row is, where it is no row of a table. */
  readonly pictures?: { readonly sizes: string };
  /** Number of rules that were looked at. */
  readonly checks: number;
  /** Errors first. */
  readonly problems: readonly DataProblem[];
}

export interface DataProblem {
  /** Kebab-case name of the rule: `required`, `minimum`, `leakage-target`, … */
  readonly rule: string;
  /** Errors decide the verdict; warnings are for people to look at. */
  readonly severity: 'error' | 'warning';
  readonly column?: string;
  readonly message: string;
  /** Rows (or values) concerned. */
  readonly count: number;
  /** The first few of them. */
  readonly examples: readonly DataExample[];
}

export interface DataExample {
  /** Row of the data, counted from 1; the header is not a row. */
  readonly row: number;
  readonly value: string | number | null;
}

/** Examples kept for each problem. */
export const MAX_EXAMPLES = 5;

/** The same problems without values of the columns given: rows are still named. */
export const hideValues = (problems: readonly DataProblem[], personal: ReadonlySet<string>): DataProblem[] =>
  problems.map((problem) =>
    personal.size === 0 || problem.column === undefined || !problem.column.split(', ').some((name) => personal.has(name))
      ? problem
      : { ...problem, examples: problem.examples.map(({ row }) => ({ row, value: null })) },
  );

/** Puts errors before warnings and judges: fail for any error. */
export function judgeProblems(rows: number, columns: number, checks: number, problems: readonly DataProblem[]): ValidationReport {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return { verdict: errors.length > 0 ? 'fail' : 'pass', rows, columns, checks, problems: [...errors, ...warnings] };
}
