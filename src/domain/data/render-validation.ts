import { formatCount, plural } from '#kernel/number-text.ts';
import { escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { OutcomeAnnotation } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { DataProblem, ValidationReport } from './validation-report.ts';

/** `150 rows, 5 columns, 12 checks: 0 problems`. */
export function validationHeadline(name: string, report: ValidationReport): string {
  const errors = report.problems.filter((problem) => problem.severity === 'error').length;
  const warnings = report.problems.length - errors;
  const found = errors === 0 ? '0 problems' : `${errors} ${errors === 1 ? 'problem' : 'problems'}`;
  const noted = warnings === 0 ? '' : `, ${warnings} to look at`;
  const checked = report.checks === 0 ? 'no schema and no target to check against' : `${report.checks} checks`;
  const what =
    report.pictures === undefined
      ? `${plural(report.rows, 'row')}, ${plural(report.columns, 'column')}`
      : [plural(report.rows, 'picture'), report.pictures.sizes].filter((part) => part !== '').join(', ');
  return `${name}: ${what}, ${checked}: ${found}${noted}`;
}

/** Problems as a table for a terminal; empty when there are none. */
export const renderValidationText = (report: ValidationReport): string =>
  textTable(
    report.problems.map((problem) => [
      problem.severity === 'error' ? '✖ error' : '? warning',
      problem.column ?? '',
      problem.rule,
      problem.message,
      `${problem.count}×`,
      examplesOf(problem),
    ]),
    ['left', 'left', 'left', 'left', 'right', 'left'],
  );

/** Problems as Markdown; values from the data are code that nothing can break out of. */
export function renderValidationMarkdown(report: ValidationReport): string {
  if (report.problems.length === 0) return '';
  const rows = report.problems.map((problem) => [
    problem.severity === 'error' ? '❌ error' : '⚠️ warning',
    problem.column === undefined ? '' : inlineCode(problem.column),
    escapeMarkdown(problem.rule),
    escapeMarkdown(problem.message),
    String(problem.count),
    problem.examples
      .map(({ row, value }) => `row ${row}${value === null ? '' : `: ${inlineCode(String(value).slice(0, 60))}`}`)
      .join('<br>'),
  ]);
  return markdownTable(['', 'column', 'rule', 'what', 'rows', 'examples'], rows, ['left', 'left', 'left', 'left', 'right', 'left']);
}

/** One line for each problem, for people who look at the run rather than at its summary. */
export const annotateProblems = (name: string, report: ValidationReport): OutcomeAnnotation[] =>
  report.problems.map((problem) => ({
    level: problem.severity,
    title: `${name}: ${problem.rule.replaceAll('-', ' ')}`,
    message: `${problem.column === undefined ? '' : `${problem.column}: `}${problem.message} (${formatCount(problem.count)}×${problem.examples.length === 0 ? '' : `, ${examplesOf(problem)}`})`,
  }));

const examplesOf = (problem: DataProblem): string =>
  problem.examples.map(({ row, value }) => `row ${row}${value === null ? '' : ` = ${JSON.stringify(value).slice(0, 40)}`}`).join(', ');
