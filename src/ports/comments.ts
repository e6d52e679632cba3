/** The one comment of ours on a pull request, found by its marker and its author, updated in place. */
export interface CommentStore {
  /** `body` is Markdown of at most 65,536 UTF-16 units; the marker is added as a hidden HTML comment. */
  upsert(comment: { readonly pullRequest: number; readonly marker: string; readonly body: string }): Promise<PostedComment>;
}

export interface PostedComment {
  readonly url: string;
  readonly created: boolean;
}
