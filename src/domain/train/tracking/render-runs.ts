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

const HEAD = ['run', 'model', 'exit', 'time', 'metrics', 'record'];
const ALIGN: readonly CellAlignment[] = ['left', 'left', 'left', 'right', 'left', 'left'];
const METRICS_SHOWN = 4;

/** The runs that a program logged, and the exit code that it ended with. */
export function renderTrackedRuns(program: string, exitCode: number, runs: readonly RecordedRun[]): Outcome {
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
    text: rows.length === 0 ? '' : textTable([HEAD, ...rows], ALIGN),
    markdown:
      rows.length === 0
        ? ''
        : markdownTable(
            HEAD,
            rows.map((row) => row.map((cell) => escapeMarkdown(cell.trim()))),
            ALIGN,
          ),
    outputs: { 'run-ids': runs.map(({ record }) => record.id).join('\n') },
    data: { program, exitCode, runs: runs.map(({ record, folder }) => ({ record, folder: folder ?? null })) as unknown as Json },
    exitCode,
  };
}

function renderMetrics({ metrics }: RunRecord): string {
  const entries = Object.entries(metrics);
  const shown = entries.slice(0, METRICS_SHOWN).map(([name, { value }]) => `${name} ${Number(value.toPrecision(4))}`);
  return [...shown, ...(entries.length > METRICS_SHOWN ? [`${entries.length - METRICS_SHOWN} more`] : [])].join(', ');
}
