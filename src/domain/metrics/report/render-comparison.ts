import type { ComparisonRecord } from '#kernel/records/comparison.ts';
import type { Evaluation } from '#numeric/metrics/evaluate.ts';
import { renderLineChart } from '#plot/line-chart.ts';
import { comparisonHeadline } from '../headline.ts';
import { plots, section } from './blocks.ts';
import type { Html } from './html.ts';
import { comparisonBlock } from './model-sections.ts';
import { renderPage } from './page.ts';
import { confusionPicture } from './run-pictures.ts';

export interface ComparisonReport {
  readonly record: ComparisonRecord;
  readonly candidate?: Evaluation;
  readonly baseline?: Evaluation;
}

/** A comparison as a self-contained page: table and reasons, then both models' curves in one picture for each class. */
export function renderComparisonPage(report: ComparisonReport): string {
  const { record, candidate } = report;
  const pictures: Html[] = [];
  const curves = overlaidCurves(report);
  if (curves.length > 0) pictures.push(section('Curves', plots(...curves)));
  const classes = candidate?.classification;
  if (classes !== undefined) pictures.push(section(`Classes of ${record.candidate.label}`, plots(confusionPicture(classes))));
  return renderPage({
    title: `${record.model}: ${record.candidate.label} against ${record.baseline?.label ?? 'nothing yet'}`,
    lead: comparisonHeadline(record),
    navigation: [],
    main: [comparisonBlock(record), ...pictures],
    footer: `Comparison ${record.id}, ${record.createdAt}.`,
  });
}

function overlaidCurves({ record, candidate, baseline }: ComparisonReport): string[] {
  return (candidate?.classification?.roc ?? []).map((curve) => {
    const other = baseline?.classification?.roc.find((one) => one.className === curve.className);
    const sides = [
      { name: `${record.candidate.label} ${curve.area.toFixed(3)}`, points: curve.points },
      ...(other === undefined ? [] : [{ name: `${record.baseline!.label} ${other.area.toFixed(3)}`, points: other.points }]),
    ];
    return renderLineChart(
      {
        title: `ROC of ${curve.className}`,
        description: `True against false positive rate of ${sides.map((side) => side.name).join(' and ')}, with the area under each curve.`,
        x: { title: 'false positive rate', from: 0, to: 1 },
        y: { title: 'true positive rate', from: 0, to: 1 },
        series: sides,
        guide: { from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, label: 'chance' },
        width: 520,
      },
      { inline: true },
    );
  });
}
