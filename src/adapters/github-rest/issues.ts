import { formatMarkedBody, isMarker, parseMarker } from '#domain/forge/marked-body.ts';
import { Failure } from '#kernel/failure.ts';
import type { IssueStore } from '#ports/issues.ts';
import type { GitHubClient } from './client.ts';
import { upsertWithCare } from './upsert.ts';

interface ListedIssue {
  readonly number: number;
  readonly html_url: string;
  readonly body?: string | null;
  readonly user: { readonly login: string } | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly pull_request?: object;
}

/** Issues of ours, found among the open ones by marker and author. */
export function restIssues(client: GitHubClient): IssueStore {
  const findOurs = async (marker: string): Promise<ListedIssue | undefined> => {
    const author = await client.viewer();
    const parameters = { state: 'open', creator: author };
    for await (const issue of client.pages<ListedIssue>('GET /repos/{owner}/{repo}/issues', parameters, { doing: 'list issues' })) {
      const ours = issue.pull_request === undefined && issue.user?.login === author;
      if (ours && parseMarker(issue.body ?? '') === marker) return issue;
    }
    return undefined;
  };
  return {
    async upsert({ marker, title, body, labels }) {
      if (!isMarker(marker)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(marker)} cannot mark an issue.` });
      const facts = { title: title.slice(0, 256), body: formatMarkedBody(marker, body) };
      const doing = `write the issue "${facts.title}"`;
      return upsertWithCare<ListedIssue, { readonly url: string; readonly created: boolean }>({
        doing,
        find: () => findOurs(marker),
        update: async (known) => {
          // Labels that people have added stay.
          const theirs = known.labels
            .map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
            .filter((name) => name !== '');
          const all = [...new Set([...theirs, ...labels])];
          const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
          const updated = await client.send(route, { issue_number: known.number, ...facts, labels: all }, { doing });
          return { url: updated.html_url, created: false };
        },
        create: async () => {
          const created = await client.send(
            'POST /repos/{owner}/{repo}/issues',
            { ...facts, labels: [...labels] },
            { doing, retry: false },
          );
          return { url: created.html_url, created: true };
        },
      });
    },
  };
}
