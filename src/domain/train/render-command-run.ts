import { humanBytes } from '#kernel/bytes.ts';
import { placeOfCheckpoints } from './checkpoints/place-of-checkpoints.ts';
import { humanDuration } from '#kernel/duration.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { textTable } from '#kernel/text-table.ts';

export interface RenderedCommandRun {
  readonly record: RunRecord;
  readonly folder: string;
  readonly state: 'finished' | 'equal' | 'failed' | 'paused' | 'handed-over';
  readonly checkpoints?: string;
  readonly handedTo?: string;
  /** Why it is not finished: message, last lines, what to do. */
  readonly failure?: { readonly code: string; readonly message: string; readonly evidence: readonly string[]; readonly remedy: string };
}

/** What is told about a run of a program: its figures, what it used, how it ended, and where its traces are. */
export function renderCommandRun(run: RenderedCommandRun): Omit<Outcome, 'verdict' | 'exitCode'> {
  const { record, folder, state, failure } = run;
  const facts = [...courseOf(record), ['run', record.id], ...(state === 'equal' ? [] : [['folder', folder]]), ...traces(run)];
  const metrics = Object.entries(record.metrics).map(([name, { value, interval }]) => [
    name,
    figure(value),
    interval === undefined ? '' : `${figure(interval.low)} to ${figure(interval.high)}`,
  ]);
  const header = ['metric', 'value', '95 % interval'];
  return {
    headline: headlineOf(run),
    text: [
      ...(metrics.length === 0 ? [] : [textTable([header, ...metrics], ['left', 'right', 'left']), '']),
      ...(failure === undefined ? [] : [failure.code, ...failure.evidence.map((line) => `  ${line}`), failure.remedy, '']),
      textTable(facts),
    ].join('\n'),
    markdown: [
      ...(metrics.length === 0
        ? []
        : [
            markdownTable(
              header,
              metrics.map((row) => row.map(escapeMarkdown)),
              ['left', 'right', 'left'],
            ),
          ]),
      markdownTable(
        ['', ''],
        facts.map((row) => row.map(escapeMarkdown)),
      ),
      ...(failure === undefined
        ? []
        : [`${escapeMarkdown(failure.message)} ${escapeMarkdown(failure.remedy)}`, ...quoted(failure.evidence)]),
    ].join('\n\n'),
    outputs: {
      'run-id': record.id,
      folder,
      algorithm: record.algorithm,
      metrics: JSON.stringify(record.metrics),
      state,
      'exit-class': record.execution?.exitClass ?? 'success',
      checkpoints: run.checkpoints ?? '',
      'checkpoints-place': run.checkpoints === undefined ? '' : placeOfCheckpoints(record.execution?.checkpoint?.sizeBytes ?? 0),
    },
    data: { record: record as unknown as Json, folder, state, checkpoints: run.checkpoints ?? null, handedTo: run.handedTo ?? null },
  };
}

function headlineOf({ record, state, failure }: RenderedCommandRun): string {
  const first = Object.entries(record.metrics)[0];
  const score = first === undefined ? '' : `, ${first[0]} ${figure(first[1].value)}`;
  switch (state) {
    case 'finished':
      return `${record.model}: ${record.algorithm}${score} in ${humanDuration(record.durationMs)}`;
    case 'equal':
      return `${record.model}: nothing changed since run ${record.id}${score}; it was not run again`;
    case 'paused':
      return `${record.model}: ${record.execution?.exitClass ?? 'interrupted'}; the next training goes on from its last checkpoint`;
    case 'handed-over':
      return `${record.model}: another job goes on`;
    case 'failed':
      return `${record.model}: ${failure?.message ?? 'the program failed'}`;
  }
}

function courseOf({ execution, durationMs }: RunRecord): string[][] {
  if (execution === undefined) return [];
  const { usage, energy, cost } = execution;
  const gpus = (usage?.gpus ?? []).map((gpu) => [
    `GPU ${gpu.index}`,
    [
      gpu.name,
      ...(gpu.meanUtilisationPercent === undefined ? [] : [`busy ${gpu.meanUtilisationPercent} %`]),
      ...(gpu.peakMemoryBytes === undefined ? [] : [`${humanBytes(gpu.peakMemoryBytes)} at most`]),
    ].join(', '),
  ]);
  return [
    ['time', humanDuration(durationMs)],
    ...(execution.attempt > 1 ? [['attempt', String(execution.attempt)]] : []),
    ...(usage?.processor === undefined
      ? []
      : [['processor', `${usage.processor.meanCores.toFixed(1)} cores on average, ${usage.processor.peakCores.toFixed(1)} at most`]]),
    ...(usage?.peakMemoryBytes === undefined ? [] : [['memory', `${humanBytes(usage.peakMemoryBytes)} at most`]]),
    ...gpus,
    ...(energy === undefined || energy.wattHours === 0
      ? []
      : [
          ['energy', `${energy.wattHours} Wh, ${energy.method === 'gpu-power' ? 'measured by the GPUs' : 'estimated from processor time'}`],
        ]),
    ...(cost === undefined ? [] : [['cost', `${cost.amount} ${cost.currency}`]]),
  ];
}

const traces = ({ checkpoints, handedTo }: RenderedCommandRun): string[][] => [
  ...(checkpoints === undefined ? [] : [['checkpoints', checkpoints]]),
  ...(handedTo === undefined ? [] : [['goes on in', handedTo]]),
];

const quoted = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`\`\`\`text\n${lines.join('\n').replaceAll('```', "'''")}\n\`\`\``];

const figure = (value: number): string => (Math.abs(value) >= 1000 ? value.toFixed(0) : Number(value.toPrecision(4)).toString());
