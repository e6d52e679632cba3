import { formatMarkedBody, isMarker } from '#domain/forge/marked-body.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommentStore } from '#ports/comments.ts';

export interface MemoryComments extends CommentStore {
  /** Bodies as a reader would find them, marker included, in the order of creation. */
  posted(): readonly { readonly pullRequest: number; readonly body: string }[];
}

export function memoryComments(): MemoryComments {
  const comments: { pullRequest: number; marker: string; body: string }[] = [];
  return {
    posted: () => comments,
    async upsert({ pullRequest, marker, body }) {
      if (!isMarker(marker)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(marker)} cannot mark a comment.` });
      const text = formatMarkedBody(marker, body);
      const index = comments.findIndex((comment) => comment.pullRequest === pullRequest && comment.marker === marker);
      if (index < 0) comments.push({ pullRequest, marker, body: text });
      else comments[index]!.body = text;
      return { url: `memory://pull/${pullRequest}#${index < 0 ? comments.length : index + 1}`, created: index < 0 };
    },
  };
}
