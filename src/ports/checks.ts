import type { Verdict } from '#kernel/verdict.ts';
import type { SourcePosition } from '#kernel/failure.ts';

/** A check run on a commit. */
export interface CheckStore {
  publish(check: Check): Promise<{ readonly url: string }>;
}

export interface Check {
  readonly commit: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly {
    readonly at: SourcePosition;
    readonly level: 'notice' | 'warning' | 'failure';
    readonly message: string;
  }[];
}
