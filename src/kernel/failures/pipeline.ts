import type { FailureEntry } from './entry.ts';

export const PIPELINE_FAILURES = {
} as const satisfies Record<`pipeline.${string}`, FailureEntry>;
