import { formatMarkedBody, isMarker, parseMarker } from '#domain/forge/marked-body.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommentStore, PostedComment } from '#ports/comments.ts';
import type { GitHubClient } from './client.ts';
import { upsertWithCare } from './upsert.ts';

interface ListedComment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

/** Comments on pull requests, found by marker and author over all pages: a marker alone could be anybody's. */
export function restComments(client: GitHubClient): CommentStore {
  const findOurs = async (pullRequest: number, marker: string): Promise<ListedComment | undefined> => {
    const author = await client.viewer();
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const doing = `read the comments of #${pullRequest}`;
    for await (const comment of client.pages<ListedComment>(route, { issue_number: pullRequest }, { doing })) {
      if (comment.user?.login === author && parseMarker(comment.body ?? '') === marker) return comment;
    }
    return undefined;
  };
  return {
    async upsert({ pullRequest, marker, body }) {
      if (!isMarker(marker)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(marker)} cannot mark a comment.` });
      const text = formatMarkedBody(marker, body);
      const doing = `comment on #${pullRequest}`;
      return upsertWithCare<ListedComment, PostedComment>({
        doing,
        find: () => findOurs(pullRequest, marker),
        update: async (known) => {
          const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
          const updated = await client.send(route, { comment_id: known.id, body: text }, { doing });
          return { url: updated.html_url, created: false };
        },
        create: async () => {
          const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
          const created = await client.send(route, { issue_number: pullRequest, body: text }, { doing, retry: false });
          return { url: created.html_url, created: true };
        },
      });
    },
  };
}
