import type { ProgressUpdate, Reporter } from '#ports/reporter.ts';

export interface RecordingReporter extends Reporter {
  readonly updates: readonly ProgressUpdate[];
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Keeps what was reported, for assertions. */
export function recordingReporter(): RecordingReporter {
  const updates: ProgressUpdate[] = [];
  const notes: string[] = [];
  const warnings: string[] = [];
  return {
    updates,
    notes,
    warnings,
    progress: (update) => void updates.push(update),
    note: (message) => void notes.push(message),
    warn: (message) => void warnings.push(message),
  };
}
