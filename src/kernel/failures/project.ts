import type { FailureEntry } from './entry.ts';

export const PROJECT_FAILURES = {
} as const satisfies Record<`project.${string}`, FailureEntry>;
