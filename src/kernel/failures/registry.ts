import type { FailureEntry } from './entry.ts';

export const REGISTRY_FAILURES = {
} as const satisfies Record<`registry.${string}`, FailureEntry>;
