import type { FailureEntry } from './entry.ts';

export const SERVE_FAILURES = {
} as const satisfies Record<`serve.${string}`, FailureEntry>;
