import { humanDuration } from '#kernel/duration.ts';
import type { Json } from '#kernel/json.ts';
import { escapeMarkdown, markdownTable } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { textTable, type CellAlignment } from '#kernel/text-table.ts';

export interface RecordedRun {
  readonly record: RunRecord;
  /** Name that the program or the endpoint gave. */
  readonly name: string;
  readonly nested: boolean;
  /** Absolute folder with the artifacts; absent when there are none. */
  readonly folder?: string;
}

/** What became of a version that a program registered. */
export interface TrackedRegistration {
  /** Name and number in the tracking registry. */
  readonly name: string;
  readonly number: number;
  readonly model: string;
  /** `v1.2.3`; absent when it was refused. */
  readonly version?: string;
  readonly stages?: readonly { readonly stage: string; readonly refused?: string }[];
  readonly refused?: string;
}

const HEAD = ['run', 'model', 'exit', 'time', 'metrics', 'record'];
const ALIGN: readonly CellAlignment[] = ['left', 'left', 'left', 'right', 'left', 'left'];
const METRICS_SHOWN = 4;

/** The runs that a program logged, and the exit code that it ended with. */
export function renderTrackedRuns(
  program: string,
  exitCode: number,
  runs: readonly RecordedRun[],
  registrations: readonly TrackedRegistration[] = [],
): Outcome {
  const rows = runs.map(({ record, name, nested }) => [
    nested ? `  ${name}` : name,
    record.model,
    record.exit,
    humanDuration(record.durationMs),
    renderMetrics(record),
    record.id,
  ]);
  const count = runs.length === 0 ? 'logged no run' : `logged ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`;
  return {
    verdict: exitCode === 0 ? 'pass' : 'fail',
    headline: `${program} ${count}${exitCode === 0 ? '' : ` and exited with ${exitCode}`}`,
    text: [...(rows.length === 0 ? [] : [textTable([HEAD, ...rows], ALIGN)]), ...registrations.flatMap(describeRegistration)].join('\n'),
    markdown:
      rows.length === 0
        ? ''
        : markdownTable(
            HEAD,
            rows.map((row) => row.map((cell) => escapeMarkdown(cell.trim()))),
            ALIGN,
          ),
    outputs: { 'run-ids': runs.map(({ record }) => record.id).join('\n') },
    data: {
      program,
      exitCode,
      registrations: registrations as unknown as Json,
      runs: runs.map(({ record, folder }) => ({ record, folder: folder ?? null })) as unknown as Json,
    },
    exitCode,
  };
}

/** One line for the version, and one for each stage that it did not get. */
export function describeRegistration({ name, number, model, version, stages, refused }: TrackedRegistration): readonly string[] {
  if (version === undefined) return [`not registered: ${name} ${number}: ${refused ?? ''}`];
  const held = (stages ?? []).filter((one) => one.refused === undefined).map(({ stage }) => stage);
  return [
    `registered ${name} ${number} as ${model}@${version}${held.length === 0 ? '' : `, in ${held.join(', ')}`}`,
    ...(stages ?? []).flatMap((one) => (one.refused === undefined ? [] : [`  not in ${one.stage}: ${one.refused}`])),
  ];
}

function renderMetrics({ metrics }: RunRecord): string {
  // What a machine was doing is asked for last.
  const entries = Object.entries(metrics).sort(
    ([left], [right]) => Number(left.startsWith('system/')) - Number(right.startsWith('system/')),
  );
  const shown = entries.slice(0, METRICS_SHOWN).map(([name, { value }]) => `${name} ${Number(value.toPrecision(4))}`);
  return [...shown, ...(entries.length > METRICS_SHOWN ? [`${entries.length - METRICS_SHOWN} more`] : [])].join(', ');
}
