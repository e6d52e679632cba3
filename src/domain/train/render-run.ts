import { humanDuration } from '#kernel/duration.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import { metricsJson } from '#kernel/metric-json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { PlannedEffect } from '#kernel/plan.ts';
import { plural } from '#kernel/number-text.ts';
import type { RunRecord, SearchRecord, SearchSetting } from '#kernel/records/run.ts';
import { textTable } from '#kernel/text-table.ts';
import type { TrainingPlan } from './plan-training.ts';

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
  const searched =
    record.search === undefined
      ? []
      : [`${record.search.metric} in cross-validation, best setting of each algorithm${describeHistory(record.search)}`];
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
      'checkpoints-place': '',
    },
    data: { record: record as unknown as Json, folder },
  };
}

/** What is told about a training without ledger: as of a recorded run, with the metrics where scripts look for them. */
export function renderTrainedFile(record: RunRecord, folder: string): Outcome {
  const outcome = renderTrainedRun(record, folder);
  const { task, algorithm, parameters, dataset, search, metrics } = record;
  return {
    ...outcome,
    data: {
      task,
      algorithm,
      parameters,
      rows: dataset.rows,
      folder,
      metrics: metricsJson(metrics),
      testRows: record.testRows.count,
      ...(search === undefined ? {} : { search: search as unknown as Json }),
    },
  };
}

/** What a search will come to, for plans. */
export function describePlannedSearch({ search, folds, split }: TrainingPlan): Pick<PlannedEffect, 'target' | 'detail'> {
  const { strategy, settings, fits, budgetMs } = search;
  const rows = `${folds.length} folds of ${split.train.length} rows`;
  const known = plural(settings.length, 'setting');
  switch (strategy) {
    case 'auto':
      return {
        target: `search of ${humanDuration(budgetMs ?? 0)}`,
        detail: `from ${settings.map((one) => one.algorithm).join(', ')}, on ${rows}`,
      };
    case 'bayesian':
      return { target: `up to ${fits ?? 0} fits`, detail: `settings chosen by what earlier ones showed, on ${rows}` };
    case 'halving':
      return { target: `up to ${fits ?? 0} fits`, detail: `${known} by successive halving on ${rows}` };
    default:
      return { target: `${search.terms.prune === 'none' ? '' : 'up to '}${fits ?? 0} fits`, detail: `${known} on ${rows}` };
  }
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

/** What is worth knowing of a search that was more than a list: how many settings, how many of them given up, and how it ended. */
function describeHistory({ strategy, settings, timed }: SearchRecord): string {
  const early = settings.filter(({ state }) => state !== undefined).length;
  if (timed === undefined && early === 0 && strategy === 'grid') return '';
  const ended = { budget: 'the time was over', samples: 'as many as allowed were tried', space: 'there were no others' };
  const end = timed === undefined ? '' : `; ended after ${humanDuration(timed.elapsedMs)}: ${ended[timed.endedBy]}`;
  return ` (${strategy}, ${plural(settings.length, 'setting')}, ${early} not measured to the end${end})`;
}

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
