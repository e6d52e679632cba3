/** Deduplicated issues: the one open issue of ours that carries the marker is updated, otherwise one is opened. */
export interface IssueStore {
  upsert(issue: {
    readonly marker: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<{ readonly url: string; readonly created: boolean }>;
}
