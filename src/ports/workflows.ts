/** Starts workflows. The local forge records what would have been started and runs it on demand. */
export interface WorkflowDispatcher {
  /** `workflow` is a file name such as `retrain.yml`; the returned URL shows the run where the forge tells it. */
  dispatch(workflow: string, reference: string, inputs: Readonly<Record<string, string>>): Promise<{ readonly url?: string }>;
}
