import { humanDuration } from '#kernel/duration.ts';
import { details, escapeMarkdown, inlineCode, markdownTable } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { FailedTrial, RankedSetting, SweepRecord } from '#kernel/records/sweep.ts';
import { textTable } from '#kernel/text-table.ts';
import { trialLabel } from './matrix.ts';

/** Rows that a comment shows before it folds the others away. */
const ROWS_SHOWN = 10;

/** Rows at most: a comment has 65,536 characters. */
const ROWS_AT_MOST = 200;

export interface RenderedSweep {
  readonly headline: string;
  readonly text: string;
  readonly markdown: string;
}

/** The one table of a sweep: settings from the best, how far they can be told from it, and what failed. */
export function renderSweep(record: SweepRecord, link?: string): RenderedSweep {
  const names = parametersShown(record);
  const header = ['', ...names, record.metric, '95 % interval', 'to the best', 'runs'];
  const rows = record.ranking.slice(0, ROWS_AT_MOST).map((setting, index) => rowOf(setting, index, names));
  const align = ['right', ...names.map(() => 'right' as const), 'right', 'left', 'left', 'right'] as const;
  const failed = failureRows(record.failed);
  const facts = factsOf(record);
  const table = (part: readonly (readonly string[])[]): string =>
    markdownTable(
      header.map(escapeMarkdown),
      part.map((row) => row.map(escapeMarkdown)),
      [...align],
    );
  const hidden = record.ranking.length - rows.length;
  return {
    headline: headlineOf(record),
    text: [
      ...(rows.length === 0 ? [] : [textTable([header, ...rows], [...align]), '']),
      ...(failed.length === 0 ? [] : [textTable([['failed', 'trials', 'example', 'why'], ...failed]), '']),
      facts,
    ].join('\n'),
    markdown: [
      ...(rows.length === 0 ? [] : [table(rows.slice(0, ROWS_SHOWN))]),
      ...(rows.length > ROWS_SHOWN ? [details(`${plural(rows.length - ROWS_SHOWN, 'more setting')}`, table(rows.slice(ROWS_SHOWN)))] : []),
      ...(hidden > 0 ? [`${plural(hidden, 'setting')} more in the ledger.`] : []),
      ...(failed.length === 0
        ? []
        : [
            markdownTable(
              ['without a result', 'trials', 'example', 'why'],
              failed.map((row) => row.map(escapeMarkdown)),
              ['left', 'right'],
            ),
          ]),
      `${escapeMarkdown(facts)}${link === undefined ? '' : ` · [job](${link})`} · sweep ${inlineCode(record.sweep)}`,
    ].join('\n\n'),
  };
}

/** A parameter that is the same everywhere says nothing in a table. */
function parametersShown({ ranking }: SweepRecord): string[] {
  const names = [...new Set(ranking.flatMap(({ parameters }) => Object.keys(parameters)))];
  const varying = names.filter((name) => new Set(ranking.map(({ parameters }) => parameters[name])).size > 1);
  return varying.length === 0 ? names : varying;
}

function rowOf(
  { parameters, mean, interval, difference, tied, values, complete }: RankedSetting,
  index: number,
  names: readonly string[],
): string[] {
  const paired = difference?.interval;
  const versus =
    difference === undefined
      ? ''
      : `${signed(difference.mean)}${paired === undefined ? '' : ` (${signed(paired.low)} to ${signed(paired.high)})`}${tied === true ? ', cannot be told apart' : ''}`;
  return [
    String(index + 1),
    ...names.map((name) => String(parameters[name] ?? '')),
    figure(mean),
    interval === undefined ? '' : `${figure(interval.low)} to ${figure(interval.high)}`,
    index === 0 && difference === undefined ? 'best' : versus,
    `${values.length}${complete ? '' : ', incomplete'}`,
  ];
}

/** One row for each way to fail, with the first trial as example. */
function failureRows(failed: readonly FailedTrial[]): string[][] {
  const byEnd = new Map<string, FailedTrial[]>();
  for (const trial of failed) byEnd.set(trial.end, [...(byEnd.get(trial.end) ?? []), trial]);
  return [...byEnd].map(([end, trials]) => [
    end,
    String(trials.length),
    trialLabel(trials[0]!.parameters, trials[0]!.seed),
    trials[0]!.reason.slice(0, 200),
  ]);
}

function headlineOf({ model, ranking, failed, trials, metric }: SweepRecord): string {
  const best = ranking[0];
  const lost = failed.length === 0 ? '' : `; ${failed.length} of ${trials} trials have no result`;
  if (best === undefined) return `${model}: no trial of the sweep has a result`;
  const ties = ranking.filter(({ tied, complete }) => tied === true && complete).length;
  const told = ties === 0 ? '' : `; ${plural(ties, 'setting')} cannot be told from it`;
  return `${model}: best of ${plural(ranking.length, 'setting')} is ${trialLabel(best.parameters)}, ${metric} ${figure(best.mean)}${told}${lost}`;
}

const factsOf = ({ trials, durationMs, cost, better }: SweepRecord): string =>
  [
    plural(trials, 'trial'),
    `${humanDuration(durationMs)} of run time`,
    ...(cost === undefined ? [] : [`${cost.amount} ${cost.currency}`]),
    `${better} is better`,
  ].join(' · ');

const figure = (value: number): string => (Math.abs(value) >= 1000 ? value.toFixed(0) : Number(value.toPrecision(4)).toString());

const signed = (value: number): string => (value < 0 ? '−' : '+') + figure(Math.abs(value));
