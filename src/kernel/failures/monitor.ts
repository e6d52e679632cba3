import type { FailureEntry } from './entry.ts';

export const MONITOR_FAILURES = {
} as const satisfies Record<`monitor.${string}`, FailureEntry>;
