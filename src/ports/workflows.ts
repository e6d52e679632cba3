import type { Instant } from '#kernel/instant.ts';

/** Starts workflows and counts their runs. The local forge records what would have been started and runs it on demand. */
export interface WorkflowDispatcher {
  /** `workflow` is a file name such as `retrain.yml`; the returned URL shows the run where the forge tells it. */
  dispatch(workflow: string, reference: string, inputs: Readonly<Record<string, string>>): Promise<{ readonly url?: string }>;
  /** Runs of a workflow, by file name, that began since then; GitHub counts 1,000 at most. Undefined when the forge knows of none such. */
  countRuns(workflow: string, since: Instant): Promise<number | undefined>;
}
