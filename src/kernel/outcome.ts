import type { Json } from './json.ts';
import type { Plan } from './plan.ts';
import type { Verdict } from './verdict.ts';

/** What every command and action ends with; the terminal, `--json`, the step summary and the outputs are renderings of it. */
export interface Outcome {
  readonly verdict: Verdict;
  /** One line that answers the question the user asked. */
  readonly headline: string;
  /** Detail for a terminal, without the headline; may be empty. */
  readonly text: string;
  /** Detail for a step summary or comment, without the headline; may be empty. */
  readonly markdown: string;
  /** Values of the outputs that the contract declares. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The same as data for `--json`. */
  readonly data: Json;
  /** What is shown beside the run, the gravest first; a step of GitHub Actions shows ten of each level. */
  readonly annotations?: readonly OutcomeAnnotation[];
  /** Present when nothing was done because `--dry-run` was given. */
  readonly plan?: Plan;
  /** Exit code of a program that was run on the user's behalf, or of the failure that stopped a step; the verdict decides when absent. */
  readonly exitCode?: number;
}

export interface OutcomeAnnotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}
