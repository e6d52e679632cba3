import { details, escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { ColumnDrift, DriftVerdict, MonitorReport } from '#kernel/records/monitor-report.ts';
import { textTable } from '#kernel/text-table.ts';
import { formatProbability, formatShare } from './figure.ts';
import { effectSymbol } from './headline.ts';

const WORD: Record<DriftVerdict, string> = { none: '✔ none', drift: '✖ drift', insufficient: '? too few rows' };

const TEST: Record<ColumnDrift['test'], string> = {
  'kolmogorov-smirnov': 'Kolmogorov–Smirnov',
  'chi-square': 'chi-square',
  'null-share': 'share of missing values',
  'unseen-share': 'share of new values',
};

const RANK: Record<DriftVerdict, number> = { drift: 0, insufficient: 1, none: 2 };

/** What matters first: drift by significance, then what could not be judged, then the rest. */
const inOrder = (columns: readonly ColumnDrift[]): ColumnDrift[] =>
  [...columns].sort((left, right) => RANK[left.verdict] - RANK[right.verdict] || left.q - right.q || right.effect - left.effect);

const cells = (column: ColumnDrift): string[] => [
  column.name,
  TEST[column.test],
  `${effectSymbol(column.test)} ${formatShare(column.effect)}`,
  formatProbability(column.p),
  column.verdict === 'insufficient' ? '–' : formatProbability(column.q),
  WORD[column.verdict],
];

const HEADER = ['column', 'test', 'effect', 'p', 'q (corrected)', 'verdict'];

export const reportText = (report: MonitorReport): string =>
  textTable([HEADER, ...inOrder(report.columns).map(cells)].map((row) => ['', ...row]));

/** The report for a summary or an issue: the answer, the columns that matter, the rest folded. */
export function reportMarkdown(report: MonitorReport): string {
  const table = (columns: readonly ColumnDrift[]): string =>
    markdownTable(
      HEADER,
      columns.map((column) => cells(column).map(escapeMarkdown)),
      ['left', 'left', 'right', 'right', 'right', 'left'],
    );
  const ordered = inOrder(report.columns);
  const first = ordered.filter((column) => column.verdict !== 'none');
  const rest = ordered.filter((column) => column.verdict === 'none');
  return [
    `${inlineCode(`${report.model} ${report.version}`)} from ${report.window.from} to ${report.window.to}, against its training data.`,
    ...(first.length === 0 ? [] : [table(first)]),
    ...(rest.length === 0 ? [] : [details(`${rest.length} test${rest.length === 1 ? '' : 's'} without drift`, table(rest))]),
    'An alarm needs both: q, the chance of so large a difference corrected over all tests, and an effect large enough to matter. Drift of inputs does not prove that predictions are wrong; labels do.',
  ].join('\n\n');
}

/** One issue a model: its marker finds it again, so that a second alarm updates the first. */
export const driftIssueMarker = (model: string): string => `drift:${model.replace(/-{2,}/g, '-')}`;

export const driftIssue = (report: MonitorReport): { readonly title: string; readonly body: string } => ({
  title: `Drift: ${report.model} ${report.version}`,
  body: `**${escapeMarkdown(report.headline)}**\n\n${reportMarkdown(report)}\n\nNext: look at the columns, then \`trainyard retrain ${report.model}\` or accept the change by registering a model trained on newer data.`,
});
