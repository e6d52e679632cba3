import type { FailureEntry } from './entry.ts';

export const DEPLOY_FAILURES = {
} as const satisfies Record<`deploy.${string}`, FailureEntry>;
