import { humanDuration } from '#kernel/duration.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { PlannedEffect } from '#kernel/plan.ts';
import type { RunRecord, SearchSetting } from '#kernel/records/run.ts';
import { textTable } from '#kernel/text-table.ts';

/** What is told about a run when it is done: the figures on held-out rows, then how the setting was found. */
export function renderTrainedRun(record: RunRecord, folder: string): Outcome {
  const metrics = Object.entries(record.metrics).map(([name, { value, interval }]) => [
    name,
    figure(value),
    interval === undefined ? '' : `${figure(interval.low)} to ${figure(interval.high)}`,
  ]);
  const best = bestOfAlgorithms(record.search?.settings ?? []).map((setting) => [
    setting.algorithm,
    figure(setting.mean),
    `± ${figure(setting.sd)}`,
    humanDuration(setting.durationMs),
  ]);
  const searched = record.search === undefined ? [] : [`${record.search.metric} in cross-validation, best setting of each algorithm`];
  const about = `${record.testRows.count} held-out rows`;
  const main = mainMetric(record);
  return {
    verdict: 'pass',
    headline: `${record.model}: ${record.algorithm}${main === undefined ? '' : `, ${main.name} ${figure(main.value)}`} in ${humanDuration(record.durationMs)}`,
    text: [
      textTable([['metric', 'value', '95 % interval'], ...metrics], ['left', 'right', 'left']),
      '',
      ...searched,
      ...(best.length > 0 ? [textTable(best, ['left', 'right', 'right', 'right']), ''] : []),
      `run      ${record.id}`,
      `package  ${folder}`,
    ].join('\n'),
    markdown: [
      `On ${about}:`,
      '',
      markdownTable(
        ['metric', 'value', '95 % interval'],
        metrics.map((row) => row.map(escapeMarkdown)),
        ['left', 'right', 'left'],
      ),
      ...(best.length > 0
        ? [
            '',
            `${searched[0]}:`,
            '',
            markdownTable(
              ['algorithm', 'mean', 'sd', 'time'],
              best.map((row) => row.map(escapeMarkdown)),
              ['left', 'right', 'right', 'right'],
            ),
          ]
        : []),
    ].join('\n'),
    outputs: {
      'run-id': record.id,
      folder,
      algorithm: record.algorithm,
      metrics: JSON.stringify(record.metrics),
      state: 'finished',
      'exit-class': 'success',
      checkpoints: '',
    },
    data: { record: record as unknown as Json, folder },
  };
}

export const renderTrainingPlan = (model: string, effects: readonly PlannedEffect[]): Outcome => ({
  verdict: 'pass',
  headline: `${model} would be trained`,
  text: '',
  markdown: '',
  outputs: {},
  data: { model, effects: effects as unknown as Json },
  plan: { title: `train ${model}`, effects },
});

/** The first setting of each algorithm; the list is best first. */
function bestOfAlgorithms(settings: readonly SearchSetting[]): readonly SearchSetting[] {
  const seen = new Set<string>();
  return settings.filter(({ algorithm }) => !seen.has(algorithm) && seen.add(algorithm));
}

function mainMetric({ metrics, search }: RunRecord): { readonly name: string; readonly value: number } | undefined {
  const name = search !== undefined && metrics[search.metric] !== undefined ? search.metric : Object.keys(metrics)[0];
  return name === undefined ? undefined : { name, value: metrics[name]!.value };
}

const figure = (value: number): string => (Math.abs(value) >= 1000 ? value.toFixed(0) : Number(value.toPrecision(4)).toString());
