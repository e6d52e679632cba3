import { Failure } from '#kernel/failure.ts';
import type { CommitId } from '#ports/git.ts';
import type { TaggedFile } from '#ports/tags.ts';
import type { GitHubClient } from './client.ts';
import { queryExpressions } from './query-objects.ts';

export interface CommitOnTop {
  readonly parent: CommitId;
  readonly message: string;
  readonly files: readonly TaggedFile[];
}

/** A commit above the parent that adds or replaces files; only a reference that is made next keeps it. */
export async function commitOnTop(client: GitHubClient, commit: CommitOnTop, doing: string): Promise<CommitId> {
  const [root] = await queryExpressions(client, [`${commit.parent}:`], doing);
  if (root === undefined) throw unknownParent(commit.parent);
  const tree: { path: string; mode: '100644'; type: 'blob'; sha: string }[] = [];
  for (const { path, content } of commit.files) {
    const blob = { content: Buffer.from(content).toString('base64'), encoding: 'base64' };
    const { sha } = await client.call('POST /repos/{owner}/{repo}/git/blobs', blob, { doing });
    tree.push({ path, mode: '100644', type: 'blob', sha });
  }
  const { sha } = await client.call('POST /repos/{owner}/{repo}/git/trees', { base_tree: root.oid, tree }, { doing });
  const made = { message: commit.message, tree: sha, parents: [commit.parent] };
  return (await client.call('POST /repos/{owner}/{repo}/git/commits', made, { doing })).sha;
}

const unknownParent = (parent: CommitId): Failure =>
  new Failure('forge.not-found', {
    message: `There is no commit ${parent} on GitHub to build on.`,
    remedy: 'Push the commit first.',
  });
