/** What the platform tells about the workflow run. */
export interface RunContext {
  readonly event: string;
  readonly repository: string;
  readonly runId: number;
  /** Page of the run. */
  readonly url: string;
  /** Set in runs for a pull request. */
  readonly pullRequest?: number;
}

/** Loaded when asked: the package reads the environment and the event when it is imported, and costs 45 ms. */
export async function readRunContext(): Promise<RunContext> {
  const { context } = await import('@actions/github');
  const { owner, repo } = context.repo;
  const pullRequest = context.payload.pull_request?.number;
  return {
    event: context.eventName,
    repository: `${owner}/${repo}`,
    runId: context.runId,
    url: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
}
