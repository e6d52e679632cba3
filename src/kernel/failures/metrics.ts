import type { FailureEntry } from './entry.ts';

export const METRICS_FAILURES = {
} as const satisfies Record<`metrics.${string}`, FailureEntry>;
