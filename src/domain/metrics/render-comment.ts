import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import type { ComparisonRecord, Contender, MetricComparison } from '#kernel/records/comparison.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { Evaluation } from '#numeric/metrics/evaluate.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { comparisonCells, describeRows, differenceHeader } from './comparison-table.ts';
import { classesMarkdown } from './evaluation-markdown.ts';
import { formatCount, plural } from './figures.ts';
import { fitMarkdown } from './fit-markdown.ts';
import { comparisonHeadline } from './headline.ts';
import { mermaidLines, sampleCurve } from './mermaid.ts';
import { describeRunChanges } from './run-changes.ts';
import { foldedSection, safeLink, safeText } from './safe-markdown.ts';

export interface CommentLinks {
  /** Full report, such as an artifact or a page. */
  readonly report?: string;
  /** Job that wrote the comment. */
  readonly run?: string;
}

/** Everything a comment may tell beyond the record; each part that is absent leaves out its section. */
export interface CommentContent {
  readonly record: ComparisonRecord;
  readonly candidateRun?: RunRecord;
  readonly baselineRun?: RunRecord;
  readonly candidateEvaluation?: Evaluation;
  readonly baselineEvaluation?: Evaluation;
  readonly links?: CommentLinks;
}

export const VERDICT_EMOJI: Record<Verdict, string> = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' };

/** The comment on a pull request: the answer first, then the table, then everything else folded. Fits GitHub's limit. */
export function renderComment(content: CommentContent): string {
  const notice = `*Shortened to fit a comment.* ${safeLink('Full report', content.links?.report)}.`;
  return fitMarkdown(
    [
      {
        markdown: `### ${VERDICT_EMOJI[content.record.verdict]} ${safeText(comparisonHeadline(content.record))}\n${contextLine(content)}`,
        dropOrder: 0,
      },
      { markdown: comparisonMarkdown(content.record), dropOrder: 0 },
      { markdown: openQuestions(content.record), dropOrder: 1 },
      { markdown: reasonsSection(content.record), dropOrder: 2 },
      { markdown: changesSection(content), dropOrder: 5 },
      { markdown: classesSection(content), dropOrder: 4 },
      { markdown: curvesSection(content), dropOrder: 6 },
      { markdown: methodSection(content.record), dropOrder: 3 },
    ],
    notice,
  );
}

function contextLine({ record, links }: CommentContent): string {
  const parties =
    record.baseline === undefined
      ? `candidate ${contenderMarkdown(record.candidate)}`
      : `candidate ${contenderMarkdown(record.candidate)} against ${contenderMarkdown(record.baseline)}`;
  const pointers = [
    links?.report === undefined ? '' : safeLink('report', links.report),
    links?.run === undefined ? '' : safeLink('run', links.run),
  ].filter((part) => part !== '');
  return [describeRows(record), parties, ...pointers].join(' · ');
}

/** `production v1.4.2`, `this PR (a1b2c3d)`: label, version and commit, without saying anything twice. */
function contenderMarkdown({ label, version, commit, runId }: Contender): string {
  const facts = [version ?? runId, commit?.slice(0, 7)].filter((fact) => fact !== undefined && fact !== '' && fact !== label);
  return `${safeText(label)}${facts.length === 0 ? '' : ` (${facts.map((fact) => inlineCode(fact!)).join(', ')})`}`;
}

/** A gate's verdict; without a gate only the finding, in signs that do not look like a verdict on the whole. */
function metricEmoji(metric: MetricComparison): string {
  if (metric.gate !== undefined) return VERDICT_EMOJI[metric.verdict];
  return { better: '🔺', worse: '🔻', 'no-difference-shown': '➖', 'no-baseline': '➖' }[metric.finding];
}

/** The table of metrics; the winning side is bold where the numbers show a winner. */
export function comparisonMarkdown(record: ComparisonRecord): string {
  const header = ['metric', safeText(record.baseline?.label ?? 'baseline'), safeText(record.candidate.label)];
  const rows = record.metrics.map((metric) => {
    const cells = comparisonCells(metric);
    return [
      safeText(cells.metric),
      metric.finding === 'worse' ? `**${cells.baseline}**` : cells.baseline,
      metric.finding === 'better' ? `**${cells.candidate}**` : cells.candidate,
      cells.difference,
      cells.gate,
      `${metricEmoji(metric)} ${cells.verdict}`,
    ];
  });
  return markdownTable([...header, differenceHeader(record), 'gate', 'verdict'], rows, ['left', 'right', 'right', 'right', 'left', 'left']);
}

function openQuestions(record: ComparisonRecord): string {
  const open = record.metrics.filter((metric) => metric.verdict === 'inconclusive');
  if (open.length === 0) return '';
  return open.map((metric) => `> **${safeText(metricTitle(metric.name))}** ${safeText(metric.reason)}.`).join('\n>\n');
}

function reasonsSection(record: ComparisonRecord): string {
  const lines = record.metrics.map(
    (metric) => `- ${metricEmoji(metric)} **${safeText(metricTitle(metric.name))}** ${safeText(metric.reason)}`,
  );
  const gated = record.metrics.filter((metric) => metric.gate !== undefined);
  const passed = gated.filter((metric) => metric.verdict === 'pass').length;
  const gates = gated.length === 0 ? 'no gates' : `${passed} of ${plural(gated.length, 'gate')} passed`;
  return foldedSection(`Every metric with its reason: ${gates}`, lines.join('\n'));
}

function changesSection({ candidateRun, baselineRun }: CommentContent): string {
  if (candidateRun === undefined || baselineRun === undefined) return '';
  const { summary, lines } = describeRunChanges(baselineRun, candidateRun);
  return lines.length === 0
    ? `<sub>What changed: nothing in parameters, data, features or seed</sub>`
    : foldedSection(`What changed: ${summary}`, lines.map((line) => `- ${line}`).join('\n'));
}

function classesSection({ candidateEvaluation }: CommentContent): string {
  const classes = candidateEvaluation?.classification;
  if (classes === undefined || classes.classes.length > 30) return '';
  const confused =
    classes.confusion.flat().reduce((sum, count) => sum + count, 0) - classes.confusion.reduce((sum, row, index) => sum + row[index]!, 0);
  return foldedSection(
    `Classes: ${formatCount(confused)} of ${formatCount(candidateEvaluation!.rows)} rows confused`,
    classesMarkdown(classes).join('\n\n'),
  );
}

function curvesSection({ record, candidateEvaluation, baselineEvaluation }: CommentContent): string {
  const candidate = candidateEvaluation?.classification?.roc ?? [];
  const charts = candidate.slice(0, 4).map((curve) => {
    const other =
      record.baseline === undefined ? undefined : baselineEvaluation?.classification?.roc.find((one) => one.className === curve.className);
    const chart = mermaidLines(
      {
        title: `ROC, ${curve.className}`,
        x: { title: 'false positive rate', from: 0, to: 1 },
        y: { title: 'true positive rate', from: 0, to: 1 },
      },
      [sampleCurve(curve.points), ...(other === undefined ? [] : [sampleCurve(other.points)])],
    );
    const legend =
      other === undefined
        ? ''
        : `\n\nFirst line: ${safeText(record.candidate.label)}, area ${curve.area.toFixed(3)}; second line: ${safeText(record.baseline!.label)}, area ${other.area.toFixed(3)}.`;
    return `${chart}${legend}`;
  });
  return charts.length === 0 ? '' : foldedSection('Curves', charts.join('\n\n'));
}

function methodSection(record: ComparisonRecord): string {
  const how =
    record.baseline === undefined
      ? 'Intervals are Wilson’s for accuracy and percentile bootstrap intervals for the other metrics.'
      : record.paired
        ? 'Differences are candidate − baseline. Both models were scored on the same bootstrap resamples of the test rows (percentile interval), so rows that are hard for both cancel.'
        : 'Differences are candidate − baseline. The test rows differ, so each side was resampled by itself, which gives wider intervals than pairing.';
  const rule =
    'A margin gate passes when the whole interval is within the margin, fails when the candidate is shown to be worse and beyond the margin, and says “cannot tell” otherwise. Δ is the difference.';
  return foldedSection('How this was measured', `${how} ${rule}\n\nRecord ${inlineCode(record.id)}.`);
}
