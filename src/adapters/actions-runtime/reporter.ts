import type { Clock } from '#ports/clock.ts';
import type { Reporter } from '#ports/reporter.ts';
import type { ActionsStep } from './step.ts';

/** A log has no moving bar: a line when a task starts, then at most one in this time, and one at its end. */
const PROGRESS_EVERY_MS = 10_000;

export function actionsReporter(step: ActionsStep, clock: Pick<Clock, 'elapsed'>): Reporter {
  const printedAt = new Map<string, number>();
  let end: (() => void) | undefined;
  return {
    note: (message) => step.print(message),
    warn: (message) => {
      // The runner takes no warning either while it obeys nothing.
      const quoted = end !== undefined;
      end?.();
      step.annotate('warning', { title: 'Trainyard', message });
      end = quoted ? step.stopCommands() : undefined;
    },
    foreignOutput: () => {
      end ??= step.stopCommands();
      return () => {
        end?.();
        end = undefined;
      };
    },
    progress: ({ task, done, total }) => {
      const now = clock.elapsed();
      const last = printedAt.get(task);
      const finished = total !== undefined && done >= total;
      if (last !== undefined && !finished && now - last < PROGRESS_EVERY_MS) return;
      printedAt.set(task, now);
      step.print(total === undefined ? `${task}: ${done}` : `${task}: ${done}/${total} (${percent(done, total)})`);
    },
  };
}

const percent = (done: number, total: number): string => `${total === 0 ? 100 : Math.floor((100 * done) / total)} %`;
