import type { FailureEntry } from './entry.ts';

export const TRAIN_FAILURES = {
} as const satisfies Record<`train.${string}`, FailureEntry>;
