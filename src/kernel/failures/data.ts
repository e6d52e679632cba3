import type { FailureEntry } from './entry.ts';

export const DATA_FAILURES = {
} as const satisfies Record<`data.${string}`, FailureEntry>;
