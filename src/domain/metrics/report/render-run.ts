import { humanDuration } from '#kernel/duration.ts';
import { inlineCode, markdownTable } from '#kernel/markdown.ts';
import { metricTitle } from '#numeric/metrics/catalogue.ts';
import { describeParameters } from '../describe-parameters.ts';
import { classesMarkdown, metricsMarkdown } from '../evaluation-markdown.ts';
import { formatCount, formatEstimate, formatNumber } from '../figures.ts';
import { mermaidLines, sampleCurve } from '../mermaid.ts';
import { slicesMarkdown } from '../slices-text.ts';
import { safeText } from '../safe-markdown.ts';
import { renderPage, type NavigationGroup } from './page.ts';
import type { RunReport } from './report-data.ts';
import { bestPerAlgorithm } from './run-pictures.ts';
import { runSections } from './run-sections.ts';

/** `iris-classifier: logistic-regression, accuracy 0.947 [0.827, 0.985]`, plain text. */
export function runHeadline({ run, evaluation }: RunReport): string {
  const [first] = Object.entries(evaluation?.metrics ?? run.metrics);
  const shown = first === undefined ? '' : `, ${metricTitle(first[0])} ${formatEstimate(first[1].value, first[1].interval)}`;
  return `${run.model}: ${run.algorithm}${shown} on ${formatCount(run.testRows.count)} test rows`;
}

/** The evaluation of one run as a self-contained page. */
export const renderRunPage = (report: RunReport, navigation: readonly NavigationGroup[] = []): string =>
  renderPage({
    title: `${report.run.model} · run ${report.run.id}`,
    lead: runHeadline(report),
    navigation,
    main: runSections(report),
    footer: `Run ${report.run.id}, seed ${report.run.seed}.`,
  });

const MOST_SETTINGS = 10;

/** The same for people who read Markdown: step summaries, model cards, pull requests. Everything from outside is escaped. */
export function renderRunMarkdown(report: RunReport): string {
  const { run, evaluation, importance } = report;
  const classes = evaluation?.classification;
  const parts = [
    `## ${safeText(runHeadline(report))}`,
    `Run ${inlineCode(run.id)} · trained in ${humanDuration(run.durationMs)} on ${safeText([run.dataset.name, run.dataset.version].filter((part) => part !== undefined).join(' '))} (${formatCount(run.dataset.rows)} rows) · seed ${run.seed}`,
    metricsMarkdown(evaluation?.metrics ?? run.metrics),
  ];
  if (classes !== undefined) parts.push('### Classes', ...classesMarkdown(classes));
  const curve = classes?.roc[0];
  if (curve !== undefined) {
    parts.push(
      mermaidLines(
        {
          title: `ROC of ${curve.className}, area ${curve.area.toFixed(3)}`,
          x: { title: 'false positive rate', from: 0, to: 1 },
          y: { title: 'true positive rate', from: 0, to: 1 },
        },
        [sampleCurve(curve.points)],
      ),
    );
  }
  if (report.slices !== undefined) parts.push('### Groups of rows', slicesMarkdown(report.slices));
  if (run.search !== undefined) {
    const { metric, settings, folds, strategy } = run.search;
    parts.push(
      '### Search',
      `${formatCount(settings.length)} settings by ${safeText(strategy)} search, ${folds}-fold cross-validation; the best of each algorithm:`,
      markdownTable(
        ['algorithm', 'parameters', `${safeText(metricTitle(metric))}, mean`, 'sd over folds'],
        bestPerAlgorithm(run.search)
          .slice(0, MOST_SETTINGS)
          .map((one) => [
            safeText(one.algorithm),
            inlineCode(describeParameters(one.parameters)),
            formatNumber(one.mean, 4),
            formatNumber(one.sd, 4),
          ]),
        ['left', 'left', 'right', 'right'],
      ),
    );
  }
  if (importance !== undefined) {
    parts.push(
      '### Importance of features',
      safeText(importance.about),
      markdownTable(
        ['feature', 'importance'],
        [...importance.features]
          .sort((left, right) => right.importance - left.importance)
          .map((feature) => [safeText(feature.name), formatNumber(feature.importance, 3)]),
        ['left', 'right'],
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
