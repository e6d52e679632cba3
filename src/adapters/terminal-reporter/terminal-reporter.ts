import type { DurationMs } from '#kernel/duration.ts';
import type { ProgressUpdate, Reporter } from '#ports/reporter.ts';
import { fitLine, progressBar } from './progress-bar.ts';

export interface TerminalReporterOptions {
  readonly write: (text: string) => void;
  /** Whether lines can be overwritten; otherwise a line is written now and then, as a job log wants it. */
  readonly overwrite: boolean;
  readonly columns: number;
  /** Monotonic milliseconds. */
  readonly elapsed: () => DurationMs;
  /** Keeps notes and progress to itself; warnings are always shown. */
  readonly quiet: boolean;
}

export interface TerminalReporter extends Reporter {
  /** Removes an unfinished bar, so that results start on a clean line. */
  clear(): void;
}

const REDRAW_EVERY_MS = 80;

const LINE_EVERY_MS = 10_000;

const BAR_WIDTH = 20;

/** Tells on a terminal what is being done. */
export function terminalReporter(options: TerminalReporterOptions): TerminalReporter {
  const { write, overwrite, columns, elapsed, quiet } = options;
  let barShown = false;
  let lastTask = '';
  let lastShownAt = Number.NEGATIVE_INFINITY;

  const clear = (): void => {
    if (barShown) write('\r\u001b[2K');
    barShown = false;
  };

  const line = (text: string): void => {
    clear();
    write(`${text}\n`);
  };

  const progress = (update: ProgressUpdate): void => {
    if (quiet) return;
    const finished = update.total !== undefined && update.done >= update.total;
    const due = elapsed() - lastShownAt >= (overwrite ? REDRAW_EVERY_MS : LINE_EVERY_MS);
    const started = update.task !== lastTask;
    if (!due && !finished && !(started && overwrite)) return;
    if (finished && overwrite) clear();
    else if (overwrite) {
      write(`\r\u001b[2K${fitLine(barLine(update), columns)}`);
      barShown = true;
    } else if (!finished || !started) write(`  ${countLine(update)}\n`);
    lastTask = update.task;
    lastShownAt = elapsed();
  };

  return {
    progress,
    note: (message) => {
      if (!quiet) line(`  ${message}`);
    },
    warn: (message) => line(`! warning  ${message}`),
    clear,
  };
}

const barLine = (update: ProgressUpdate): string =>
  update.total === undefined
    ? `  ${update.task}  ${update.done}`
    : `  ${update.task}  ${progressBar(update.done, update.total, BAR_WIDTH)}  ${update.done}/${update.total}`;

const countLine = (update: ProgressUpdate): string =>
  update.total === undefined
    ? `${update.task}: ${update.done}`
    : `${update.task}: ${update.done} of ${update.total} (${Math.floor((100 * update.done) / Math.max(1, update.total))} %)`;
