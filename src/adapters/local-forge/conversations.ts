import { rename, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { formatMarkedBody, isMarker } from '#domain/forge/marked-body.ts';
import { Failure } from '#kernel/failure.ts';
import type { CommentStore } from '#ports/comments.ts';
import type { IssueStore } from '#ports/issues.ts';
import { fileNameOf, readJson, writeJson } from './store.ts';

/** Comments as Markdown files, `comments/<pull request>/<marker>.md`. */
export function folderComments(home: string): CommentStore {
  return {
    async upsert({ pullRequest, marker, body }) {
      requireMarker(marker);
      const path = join(home, 'comments', String(pullRequest), `${fileNameOf(marker)}.md`);
      const created = (await nodeFiles().stat(path)) === undefined;
      await nodeFiles().write(path, formatMarkedBody(marker, body));
      return { url: pathToFileURL(path).href, created };
    },
  };
}

interface StoredIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Set to false by whoever has dealt with it. */
  readonly open: boolean;
}

/** Issues as files, `issues/<marker>.json`; one that was closed gives way to a new one. */
export function folderIssues(home: string): IssueStore {
  return {
    async upsert({ marker, title, body, labels }) {
      requireMarker(marker);
      const folder = join(home, 'issues');
      const path = join(folder, `${fileNameOf(marker)}.json`);
      const known = await readJson<StoredIssue>(path);
      if (known?.open === false) await rename(path, await closedPath(folder, fileNameOf(marker)));
      const issue: StoredIssue = { title, body: formatMarkedBody(marker, body), labels: [...labels], open: true };
      await writeJson(path, issue);
      return { url: pathToFileURL(path).href, created: known?.open !== true };
    },
  };
}

async function closedPath(folder: string, name: string): Promise<string> {
  const earlier = (await readdir(folder)).filter((file) => file.startsWith(`${name}.closed-`)).length;
  return join(folder, `${name}.closed-${earlier + 1}.json`);
}

function requireMarker(marker: string): void {
  if (!isMarker(marker)) {
    throw new Failure('forge.request-refused', { message: `${JSON.stringify(marker)} cannot mark a comment or an issue.` });
  }
}
